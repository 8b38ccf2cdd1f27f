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
