## Preparing an event, its minutes, and an event made after another.
events-tab-preparation = Preparation
events-prep-checklist = Checklist
events-prep-add = Add step
events-prep-late = { $count ->
    [one] one late
   *[other] { $count } late
  }
# When a step was done.
events-prep-done = done { $date }
events-prep-before = { $days ->
    [one] one day before
   *[other] { $days } days before
  }
events-prep-after = { $days ->
    [one] one day after
   *[other] { $days } days after
  }
events-prep-day = the first day
events-prep-template = The steps for an event of this kind, counted back from its first day:
events-prep-start = Start with these steps
events-prep-invitations = Invitations and answers
events-prep-invite = Put the members on the list
# After members were put on the list. $without: those whose post nobody holds.
events-prep-invited = { $count ->
    [0] All were on the list already.
    [one] One added
   *[other] { $count } added
  }{ $without ->
    [0] {""}
   *[other] ; { $without } without a person
  }
events-prep-countries = { $count ->
    [one] one country
   *[other] { $count } countries
  }
events-prep-nobody = Nobody has been asked yet.
events-prep-accreditation = Accreditation
events-prep-accreditation-none = Nobody accredited yet: who speaks and votes for a member.
events-clone = New after this one
events-clone-title = A new event after { $event }
events-clone-parts = Take over
events-clone-organizers = Organizers
events-clone-series = Series, with the next number
events-clone-segments = Segments
events-clone-sessions = Sessions
events-clone-agenda = Agenda items
events-clone-invited = Those invited
events-clone-checklist = Checklist
events-clone-make = Make the event
events-offered = Waiting to be taken up
events-offered-warnings = What the times do not keep
events-offered-late = late
# $event: where it was postponed.
events-offered-postponed = postponed at { $event }
events-offered-take = Put on the agenda
events-offered-more = { $count } more
events-minutes = Minutes
events-minutes-how = Parts and state
events-minutes-heading = Opening
events-minutes-previous = Previous minutes
events-minutes-attendance = Attendance
events-minutes-chair = chair: { $name }
events-minutes-other = Other matters
events-minutes-closing = Closing
events-minutes-parts = Parts
events-minutes-not-begun = Composed of what the records say. Begin the minutes to edit and to circulate them.
events-minutes-begin = Begin the minutes
events-minutes-print = Print
events-minutes-number = Number the decisions
events-minutes-circulate = Circulate
events-minutes-amend = Note an amendment
events-minutes-approve = Approve
events-minutes-approved-at = Approved at
events-minutes-no-later = A later meeting of the body approves them; there is none yet.
events-minutes-present = Present
events-minutes-excused = Excused
events-minutes-absent = Absent
events-minutes-nobody = For nobody
## Participation in figures.
events-as-figures = Figures
events-figures = Participation
events-figures-from = From
events-figures-to = to
events-figures-by = Counted by
events-figures-country = Country
events-figures-institution = Institution
events-figures-sex = Sex
events-figures-capacity = Capacity
events-figures-year = Year
events-figures-persons = Persons
events-figures-participations = Participations
events-figures-seats = Seats without a person
events-figures-events = Events
# Head of a column: numbers that sources state, without names.
events-figures-numbers = People without names
# Over the columns before it, and over it.
events-figures-counted = Counted by name
events-figures-stated = Stated by sources
# In the panel that lists those numbers.
events-figures-behind = Each number is said by a record of its event. They are attendances, not different people: who was at two events may be in both.
events-figures-sessions = Sessions attended
# Of the sessions held while it was a member.
events-figures-percent = { $percent } ({ $attended } of { $within })
events-figures-unsaid = Not recorded
events-figures-total = Everything, each once
events-figures-note = Persons are different people; participations count one person once for each event. Numbers of people without names are never added to persons.
events-figures-none = No event of the network in these years.
# In place of the list of an event's decisions.
events-decisions-none = None yet. They are written in the room as they are taken, or here; each may come from a vote and leave commitments.

# Above an agenda. $place: the event's city; $difference: what this machine's clock shows more or less, "+2 h".
events-agenda-zone = Times are those of { $place }; on your clock, { $difference }.
