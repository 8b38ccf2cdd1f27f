## Events: calendar, agenda, participants, attendance, commitments.
events-views = Ways to look
events-as-table = Table
events-as-year = Year
events-as-month = Month
events-every-scope = Every scope
events-to-today = Today
events-month-before = Month before (Page Up)
events-month-after = Month after (Page Down)
events-year-before = Year before (Page Up)
events-year-after = Year after (Page Down)
events-month-grid = Days of the month: arrows move by day, Enter opens the event, N makes one
# In a day of the calendar, under the events that fit. $count: how many do not.
events-day-more = and { $count } more
# Before the names of events known to the month only.
events-month-no-day = This month, without a day:
# Under a month of the year without events.
events-month-none = Nothing planned.
# Before the names of events known to the year only.
events-year-no-month = This year, without a month:
# Legend of the calendar: a day with an event of the network.
events-key-own = own
events-key-planned = own, planned
events-key-others = supported or related
# Head of a column of figures: distinct countries.
events-count-countries = Countries
# Head of a column of figures: distinct people with a name.
events-count-people = People
events-numbers-none = Nobody listed yet.
# Lines of a table and names of filters: who stands on a source’s list and no invitation is recorded.
events-line-listed = Listed, no invitation
# Proposed, not yet invited.
events-line-proposed = To be invited
# All who were invited, whatever they answered.
events-line-invited = Invited
events-line-confirmed = Confirmed
events-line-declined = Declined
events-line-there = Attended
# Beside a participant.
events-was-there = attended
events-was-not = did not attend
# Beside a participant of whom nothing says whether they were there.
events-was-unknown = not recorded
# A checkbox. $name: a participant.
events-choose-one = Choose { $name }
# A checkbox.
events-choose-all = Choose all
# $count: participants chosen by their checkboxes.
events-chosen =
    { $count ->
        [one] { $count } chosen
       *[other] { $count } chosen
    }
# Head of a select that sets the answer of all chosen.
events-chosen-answer = Set answer…
# Removes all chosen from the event.
events-chosen-remove = Remove
events-attendance-sessions = Attendance by session
events-attendance-how = Each press turns from present to excused, absent and not noted. By keyboard: arrows move; P, E, A or Delete note it.
# A menu. $session: its name.
events-attendance-menu = Note the whole session: { $session }
events-attendance-confirmed = Those who confirmed are present
events-attendance-all = All present
# Those of whom nothing is noted yet.
events-attendance-rest = The rest are absent
events-attendance-clear = Clear what is noted
# Head of a column of minutes.
events-agenda-long = Lasts
# Head of a column: what an item asks of the room, such as decision or information.
events-agenda-kind = For
# A menu. $title: an item of the agenda.
events-agenda-more = More: { $title }
events-agenda-up = Move up
events-agenda-down = Move down
events-agenda-under = Add an item under it
# Removes a session; its name follows for screen readers.
events-agenda-remove-session = Remove
# A link under an agenda item. $number, $name: of the decision.
events-agenda-decided = Decision { $number }: { $name }
# Beside an agenda item. $minutes: by how much; $until: a time.
events-agenda-over = { $minutes } min too long: it would end at { $until }, after the next item has begun.
# Beside the last agenda item. $minutes: by how much; $until: a time.
events-agenda-beyond = { $minutes } min beyond the end of the session: it would end at { $until }.
# A button beside the two before: later items begin later.
events-agenda-shift = Move what follows
events-commitment-who = Who
events-commitments-none = None recorded.
