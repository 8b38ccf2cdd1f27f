### Meetings: their kinds of record, fields and choices; what is done in a room and after it.

## Kinds

kind-speaker = speaker
kind-speaker-many = Speakers
kind-travel = journey
kind-travel-many = Journeys
kind-step = preparation step
kind-step-many = Preparation steps
kind-vote-cast = vote cast
kind-vote-cast-many = Votes cast
kind-paragraph = paragraph
kind-paragraph-many = Paragraphs
kind-statement = statement
kind-statement-many = Statements
kind-minutes = minutes
kind-minutes-many = Minutes

## Fields added to kinds that were there

person-sex = Sex
body-numbering = Numbering of its decisions
event-delegation-limit = People per delegation, at most
segment-body = Body that meets in it
session-chair = Chair
item-state = State
item-begun = Opened at
item-ended = Closed at
item-about = Takes up again
accreditation-segment = Segment
decision-authentic = Authentic languages

## speaker: its fields

speaker-item = Item
speaker-role = Part
speaker-person = Person
speaker-member = Member
speaker-organization = Organization
speaker-stated = As the programme writes it
speaker-position = Place in the list

## travel: its fields

travel-participant = Participant
travel-organization = Paid by the organization
travel-member = Paid by the member
travel-ticket = Ticket
travel-ticket-cost = Cost of the ticket
travel-arrival-date = Day of arrival
travel-arrival-time = Time of arrival
travel-arrival-by = Arriving by
travel-departure-date = Day of departure
travel-departure-time = Time of departure
travel-departure-by = Leaving by
travel-lodging = Lodging
travel-lodging-begin = First night
travel-lodging-end = Leaves the lodging
travel-per-diem = Per diem
travel-per-diem-days = Days of per diem
travel-currency = Currency
travel-visa = Letter for the visa
travel-note = Note

## step: its fields

step-event = Event
step-name = What is to be done
step-days-before = Days before
step-person = Who does it
step-done = Done on
step-note = Note
step-position = Place in the list

## vote_cast: its fields

vote-cast-vote = Vote
vote-cast-member = Member
vote-cast-organization = Organization
vote-cast-answer = Answer
vote-cast-position = Place in the roll

## paragraph: its fields

paragraph-decision = Decision
paragraph-number = Number
paragraph-text = Text
paragraph-position = Place in the list

## statement: its fields

statement-decision = Decision
statement-paragraph = Paragraph
statement-kind = Type
statement-member = Member
statement-country = Country
statement-organization = Organization
statement-person = Person
statement-date = Date
statement-text = Text
statement-position = Place in the list

## minutes: their fields

minutes-event = Event
minutes-number = Number
minutes-state = State
minutes-left-out = Parts left out
minutes-opening = Opening
minutes-attendance = Attendance, in words
minutes-discussion = Other matters
minutes-closing = Closing
minutes-amendments = Amendments asked for
minutes-circulated = Circulated on
minutes-amended = Amended on
minutes-approved = Approved on
minutes-approved-by = Approved at

## Choices

choice-sex-female = Female
choice-sex-male = Male
choice-sex-other = Other
choice-item-state-planned = Planned
choice-item-state-treated = Treated
choice-item-state-postponed = Postponed
choice-item-state-withdrawn = Withdrawn
choice-speaker-role-speaker = Speaker
choice-speaker-role-moderator = Moderator
choice-speaker-role-panellist = Panellist
choice-speaker-role-rapporteur = Rapporteur
choice-ticket-state-unrecorded = Not recorded
choice-ticket-state-not-needed = Not needed
choice-ticket-state-asked = Asked for
choice-ticket-state-reserved = Reserved
choice-ticket-state-issued = Issued
choice-visa-state-unrecorded = Not recorded
choice-visa-state-not-needed = Not needed
choice-visa-state-needed = Needed
choice-visa-state-sent = Sent
choice-visa-state-granted = Visa granted
choice-visa-state-refused = Visa refused
choice-vote-answer-in-favour = In favour
choice-vote-answer-against = Against
choice-vote-answer-abstention = Abstention
choice-vote-answer-absent = Absent
choice-statement-kind-comment = Comment
choice-statement-kind-reservation = Reservation
choice-statement-kind-signature = Signature
choice-statement-kind-adhesion = Later adhesion
choice-minutes-state-draft = Draft
choice-minutes-state-circulated = Circulated
choice-minutes-state-amended = Amended
choice-minutes-state-approved = Approved

## Problems, beside the field

problem-voted-already = It has voted already; each member votes once.
problem-secret-vote = The vote is secret: totals are recorded, not who voted what.
problem-approved-before = That meeting came before this one: minutes are approved at a later meeting.

problem-not-listed = Not on the event's list of participants. Somebody who came uninvited is added as a walk-in.
problem-not-in-the-room = Not noted as present in this session: nobody leaves who did not come in.
problem-already-counted = This vote was counted already. If it was wrong, undo it or open another vote.
problem-not-a-voter = It has no vote in this body on the day of the session.
problem-vote-without-session = The vote names no session; say which one to call the roll.
problem-minutes-approved = The minutes are approved and do not change. To correct them, take their state back first.

## What was done, as history and undo name it. $name: the participant, event or vote; $count: how many

op-walk-in = Note a walk-in: { $name }
op-check-in = Check in: { $name }
op-check-out = Check out: { $name }
op-mark-attendance = Mark the attendance of { $count }
op-open-vote = Open vote: { $name }
op-record-vote = Record vote: { $name }
op-clone-event = Make after another: { $name }
op-invite = Put { $count } on the list
op-start-checklist = Preparation from the template: { $name }
op-number-decisions = Number decisions: { $count }
op-advance-minutes = Advance the minutes: { $name }

## Steps of the preparation, as the template words them

step-dates = Confirm dates and format with the host
step-venue = Book venue, rooms and equipment
step-budget = Approve the budget of the meeting
step-agenda = Draft the agenda with what is pending
step-convocation = Send the convocations
step-funding = Agree who funds whom
step-credentials = Ask for credentials and proxies
step-travel = Issue tickets and visa letters
step-documents = Circulate the working documents
step-interpretation = Hire the interpreters
step-answers = Chase the missing answers
step-dossier = Print the dossier and the lists
step-badges = Print badges and name tents
step-room = Check room, sound and screen
step-minutes = Circulate the draft minutes
step-certificates = Send the certificates
step-settlement = Settle travel and expenses
step-speakers = Confirm speakers and moderators
step-call = Publish the call
step-selection = Choose who takes part
step-materials = Prepare the materials
step-evaluation = Send the evaluation form
step-link = Send the link
step-rehearsal = Rehearse the connection
step-recording = Publish the recording

## Quorum, in a sentence. $present: how many are present; $required: how many must be; $missing: how many more; $entitled: how many may vote; $represented: how many by another

meetings-quorum-met = There is a quorum: { $present } of { $entitled }; { $required } are needed.
meetings-quorum-missing = No quorum: { $present } of { $entitled }; { $missing } more to reach { $required }.
meetings-quorum-not-taken = Nobody noted the attendance of this session; the quorum is { $required } of { $entitled }.
meetings-quorum-no-rule = No rule sets a quorum for this session.

## What an agenda does not keep. $name: an item or session; $other: another session; $minutes: how many; $time: a time of day

meetings-agenda-overrun = “{ $name }” runs { $minutes } min over its slot.
meetings-agenda-overlap = “{ $name }” begins at { $time }, before what comes before it ends.
meetings-agenda-same-room = “{ $name }” and “{ $other }” are in the same room at the same time.
meetings-agenda-outside = “{ $name }” is outside the dates of the event.
meetings-agenda-unplaced = “{ $name }” is in no session.

## Parts of minutes

minutes-part-heading = Heading
minutes-part-previous = Previous minutes
minutes-part-attendance = Attendance and quorum
minutes-part-agenda = Agenda
minutes-part-notes = What was said on each item
minutes-part-votes = Votes
minutes-part-decisions = Decisions
minutes-part-commitments = Commitments
minutes-part-closing = Closing
minutes-part-signatures = Signatures

## Sentences of minutes. $place: the city, with its country; $dates: the days in words; $name: the event; $count: how many; $members: how many members; $time: a time of day

minutes-opening-line = { $place }, { $dates }: { $name }.
minutes-opening-without-place = { $dates }: { $name }.
minutes-opening-without-date = { $name }: the records do not say when it was held.
minutes-attendance-line = { $members } members and { $count } people attended.
minutes-attendance-listed = { $count ->
    [0] The list names { $members } members and no people; attendance by session was not taken.
   *[other] The list names { $members } members and { $count } people; attendance by session was not taken.
}
minutes-attendance-nobody = The records do not say who attended.
minutes-previous-approved = Minutes approved: { $name }.
minutes-previous-pending = Minutes not approved: { $name }.
minutes-previous-none = No minutes in the network: { $name }.
minutes-closing-line = The meeting closed at { $time }.

## What is found. $name: the event, or the first session; $text: the member, or the other session; $count: how many; $max: how many at most

finding-sessions-share-room = “{ $name }” and “{ $text }” are in the same room at the same time.
finding-event-two-chairs = { $count } chair it at once: { $name }.
finding-delegation-two-heads = { $text } has { $count } accredited heads of delegation: { $name }.
finding-delegation-over-limit = { $text } has { $count } people on the list and the limit is { $max }: { $name }.
finding-delegation-two-heads-listed = { $text } has { $count } heads of delegation on the list and in its accreditation: { $name }.
