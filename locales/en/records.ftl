### The records of a network: the kinds, their fields, and the values of their choices.
### Shown as labels on screens and as headings on paper; no variables.

## Kinds. `kind-x` stands inside a sentence ("Add member: Uruguay"), `kind-x-many` as a heading

kind-network-name = name of the network
kind-network-name-many = Names of the network
kind-network = network
kind-network-many = Networks
kind-report-text = report text
kind-report-text-many = Report texts
kind-organization = organization
kind-organization-many = Organizations
kind-organization-name = organization name
kind-organization-name-many = Organization names
kind-person = person
kind-person-many = People
kind-post = post
kind-post-many = Posts
kind-tenure = tenure
kind-tenure-many = Tenures
kind-member-institution = member’s institution
kind-member-institution-many = Members’ institutions
kind-member = member
kind-member-many = Members
kind-membership = membership
kind-membership-many = Memberships
kind-subregion = subregion
kind-subregion-many = Subregions
kind-member-subregion = member’s subregion
kind-member-subregion-many = Members’ subregions
kind-document = document
kind-document-many = Documents
kind-figure = figure
kind-figure-many = Figures
kind-finding-note = note on a finding
kind-finding-note-many = Notes on findings
kind-source = source
kind-source-many = Sources
kind-body = body
kind-body-many = Bodies
kind-body-rule = body’s rule
kind-body-rule-many = Bodies’ rules
kind-quota = subregion’s quota
kind-quota-many = Subregions’ quotas
kind-seat = seat
kind-seat-many = Seats
kind-statutes = statutes
kind-statutes-many = Statutes
kind-term = term
kind-term-many = Terms
kind-candidacy = candidacy
kind-candidacy-many = Candidacies
kind-election = election
kind-election-many = Elections
kind-ballot-round = ballot round
kind-ballot-round-many = Ballot rounds
kind-tally = tally
kind-tally-many = Tallies
kind-accreditation = accreditation
kind-accreditation-many = Accreditations
kind-vote = vote
kind-vote-many = Votes
kind-attendance = attendance
kind-attendance-many = Attendance
kind-event = event
kind-event-many = Events
kind-item = agenda item
kind-item-many = Agenda items
kind-organizer = organizer
kind-organizer-many = Organizers
kind-participant = participant
kind-participant-many = Participants
kind-segment = segment
kind-segment-many = Segments
kind-series = series
kind-series-many = Series
kind-edition = edition
kind-edition-many = Editions
kind-session = session
kind-session-many = Sessions
kind-commitment = commitment
kind-commitment-many = Commitments
kind-decision = decision
kind-decision-many = Decisions
kind-activity = plan element
kind-activity-many = Plan elements
kind-budget-line = budget line
kind-budget-line-many = Budget lines
kind-rate = exchange rate
kind-rate-many = Exchange rates
kind-indicator = indicator
kind-indicator-many = Indicators
kind-reading = indicator reading
kind-reading-many = Indicator readings
kind-plan = plan
kind-plan-many = Plans
kind-accomplishment = accomplishment
kind-accomplishment-many = Accomplishments
kind-project-amount = project amount
kind-project-amount-many = Project amounts
kind-contribution = contribution
kind-contribution-many = Contributions
kind-exchange = exchange
kind-exchange-many = Exchanges
kind-project-partner = project partner
kind-project-partner-many = Project partners
kind-project = project
kind-project-many = Projects
kind-project-objective = project objective
kind-project-objective-many = Project objectives
kind-supporter = supporter
kind-supporter-many = Supporters
kind-time-frame = project time frame
kind-time-frame-many = Project time frames
kind-award = award
kind-award-many = Awards
kind-award-category = award category
kind-award-category-many = Award categories
kind-entry = entry
kind-entry-many = Entries
kind-resource = resource
kind-resource-many = Resources
kind-letter = letter
kind-letter-many = Letters

## network-name: its fields

network-name-name = Name
network-name-acronym = Acronym
network-name-begin = Begin
network-name-end = End

## network: its fields

network-name = Name
network-acronym = Acronym
network-mission = Mission
network-founded = Created
network-main-language = Main language
network-languages = Working languages
network-country = Country of the secretariat
network-zone = Time zone
network-decimal-mark = Decimal mark
network-paper = Paper
network-currency = Currency of totals
network-secretariat = Secretariat
network-website = Website
network-demo = Fictional network

## report-text: its fields

report-text-year = Year
report-text-chapter = Chapter
report-text-title = Title
report-text-text = Text
report-text-person = Person
report-text-signed-by = Signed by
report-text-signed-as = Signed as

## organization: its fields

organization-name = Name
organization-acronym = Acronym
organization-aliases = Other names
organization-kind = Kind
organization-country = Country
organization-parent = Part of
organization-successor = Successor
organization-begin = Begin
organization-end = End
organization-website = Website
organization-note = Note

## organization-name: its fields

organization-name-organization = Organization
organization-name-name = Name
organization-name-acronym = Acronym
organization-name-begin = Begin
organization-name-end = End

## person: its fields

person-given-names = Given names
person-first-surname = First surname
person-second-surname = Second surname
person-printed-name = Printed name
person-sort-key = Sort key
person-treatment = Form of address
person-correspondence-language = Correspondence language
person-languages = Languages
person-country = Country
person-organization = Workplace
person-position-stated = Position as stated
person-email = E-mail
person-second-email = Other e-mail
person-phone = Telephone
person-mobile = Mobile
person-sectors = Sectors
person-expertise = Expertise
person-note = Notes

## post: its fields

post-name = Name
post-kind = Kind
post-member = Member
post-country = Country
post-organization = Organization
post-email = E-mail
post-phone = Telephone
post-begin = Begin
post-end = End

## tenure: its fields

tenure-post = Post
tenure-person = Person
tenure-capacity = Capacity
tenure-rank = Rank
tenure-begin = Begin
tenure-end = End

## member-institution: its fields

member-institution-member = Member
member-institution-organization = Organization
member-institution-role = Role
member-institution-begin = Begin
member-institution-end = End

## member: its fields

member-kind = Kind
member-country = Country
member-organization = Organization
member-name = Name
member-official-name = Official name
member-correspondence-language = Correspondence language
member-paper = Paper
member-note = Notes

## membership: its fields

membership-member = Member
membership-status = Status
membership-begin = Begin
membership-attested = Attested since
membership-end = End
membership-decision = Decision

## subregion: its fields

subregion-name = Name
subregion-position = Place in the list

## member-subregion: its fields

member-subregion-member = Member
member-subregion-subregion = Subregion
member-subregion-begin = Begin
member-subregion-end = End

## document: its fields

document-name = Title
document-about = Belongs to
document-file-name = File name
document-media-type = Media type
document-size = Size
document-size-stated = Size as stated
document-content = Contents
document-address = Address or shelf
document-organization = Organization
document-person = Person
document-date = Date
document-personal = Holds personal data
document-position = Place in the list

## figure: its fields

figure-name = What it counts, in the source’s words
figure-subject = What it counts
figure-scope = Scope
figure-about = About
figure-value = Value
figure-bound = Exactness
figure-as-of = As of
figure-as-of-stated = Date as the source writes it
figure-position = Place in the list

## finding-note: its fields

finding-note-code = Finding
finding-note-about = About
finding-note-state = State
finding-note-note = Explanation

## source: its fields

source-about = About
source-field = Field
source-title = Title
source-quote = Quote
source-address = Address or shelf
source-document = Document kept here
source-accessed = Read on

## body: its fields

body-name = Name
body-kind = Kind
body-scope = Scope
body-parent = Answers to
body-mandate = Mandate
body-seats-stated = Seats as stated
body-begin = Begin
body-end = End
body-position = Place in the list

## body-rule: its fields

body-rule-statutes = Statutes
body-rule-body = Body
body-rule-seats = Seats
body-rule-term-months = Length of a term, in months
body-rule-terms-in-a-row = Terms allowed in a row
body-rule-rotation = Rotation
body-rule-electorate = Who votes
body-rule-quorum = Quorum
body-rule-quorum-number = Quorum as a number
body-rule-majority = Majority
body-rule-base = Base of the majority
body-rule-note = Note

## quota: its fields

quota-rule = Rule
quota-subregion = Subregion
quota-seats = Seats

## seat: its fields

seat-term = Term
seat-member = Member
seat-country = Country
seat-organization = Organization
seat-office = Office
seat-votes = With vote
seat-subregion = Subregion
seat-post = Post
seat-person = Person
seat-stated = As the source writes it
seat-begin = Begin in the seat
seat-end = End
seat-ended-by = Why it ended
seat-election = Election
seat-position = Place in the list

## statutes: its fields

statutes-name = Name
statutes-begin = In force since
statutes-end = In force until
statutes-event = Adopted at
statutes-meeting-interval = Months between annual meetings
statutes-ministerial-interval = Months between ministerial meetings
statutes-text = Text

## term: its fields

term-body = Body
term-name = Label
term-begin = Begin
term-end = End
term-prorogued = Prorogued until
term-election = Election

## candidacy: its fields

candidacy-election = Election
candidacy-member = Member
candidacy-country = Country
candidacy-organization = Organization
candidacy-office = Office
candidacy-subregion = Subregion
candidacy-state = State

## election: its fields

election-name = Name
election-body = Body
election-event = Event
election-date = Decided on
election-method = Method
election-seats = Seats to fill
election-state = State
election-note = Note

## ballot-round: its fields

ballot-round-election = Election
ballot-round-number = Round
ballot-round-date = Date
ballot-round-seats = Open seats
ballot-round-entitled = Entitled to vote
ballot-round-present = Present
ballot-round-cast = Ballots cast
ballot-round-blank = Blank
ballot-round-invalid = Invalid

## tally: its fields

tally-round = Round
tally-candidacy = Candidacy
tally-votes = Votes
tally-elected = Elected

## accreditation: its fields

accreditation-event = Event
accreditation-member = Member
accreditation-country = Country
accreditation-organization = Organization
accreditation-person = Person
accreditation-role = Role
accreditation-rank = Rank
accreditation-votes = Gives the vote
accreditation-proxy-of = Proxy of
accreditation-document = Document

## vote: its fields

vote-name = Matter
vote-body = Body
vote-event = Event
vote-session = Session
vote-item = Agenda item
vote-date = Date
vote-method = Method
vote-majority = Majority
vote-base = Base of the majority
vote-entitled = Entitled to vote
vote-present = Present
vote-quorum-required = Quorum required
vote-in-favour = In favour
vote-against = Against
vote-abstentions = Abstentions
vote-invalid = Invalid
vote-result = Result

## attendance: its fields

attendance-session = Session
attendance-participant = Participant
attendance-state = State
attendance-arrival = Arrival
attendance-departure = Departure

## event: its fields

event-name = Name
event-kind = Kind
event-scope = Scope
event-mode = Mode
event-status = Status
event-body = Body that meets
event-place = Place
event-venue = Venue
event-country = Country
event-zone = Time zone
event-begin = First day
event-end = Last day
event-dates-stated = Dates as stated
event-languages = Working languages
event-objective = Objective
event-summary = Summary
event-framework = Within
event-countries-stated = Countries stated
event-countries-bound = Exactness of the countries
event-people-stated = People stated
event-people-bound = Exactness of the people
event-tags = Tags
event-activity = Plan element

## item: its fields

item-event = Event
item-session = Session
item-parent = Part of
item-number = Number
item-name = Name
item-kind = Kind
item-begin = Begin
item-minutes = Length in minutes
item-note = Note
item-position = Place in the list

## organizer: its fields

organizer-event = Event
organizer-organization = Organization
organizer-member = Member
organizer-country = Country
organizer-role = Role
organizer-stated = As the source writes it
organizer-position = Place in the list

## participant: its fields

participant-event = Event
participant-person = Person
participant-member = Member
participant-country = Country
participant-organization = Organization
participant-stated = As the source writes it
participant-number = Number of people
participant-bound = Exactness
participant-includes-listed = Includes those listed
participant-role = Takes part as
participant-capacity = Capacity
participant-invitation = Invitation
participant-presence = Presence
participant-remote = From a distance
participant-position = Place in the list

## segment: its fields

segment-event = Event
segment-name = Name
segment-kind = Kind
segment-begin = Begin
segment-end = End
segment-position = Place in the list

## series: its fields

series-name = Name
series-scope = Scope
series-position = Place in the list

## edition: its fields

edition-event = Event
edition-series = Series
edition-number = Number
edition-ordinal = Number to sort by

## session: its fields

session-event = Event
session-segment = Segment
session-name = Name
session-date = Date
session-begin = Begin
session-end = End
session-room = Room
session-interpretation = Interpretation
session-position = Place in the list

## commitment: its fields

commitment-name = Commitment
commitment-decision = Decision
commitment-event = Event
commitment-member = Member
commitment-country = Country
commitment-organization = Organization
commitment-body = Body
commitment-person = Person
commitment-responsible-stated = Responsible as stated
commitment-due = Due
commitment-state = State
commitment-closed = Closed
commitment-progress = What was done
commitment-position = Place in the list

## decision: its fields

decision-number = Number
decision-name = Title
decision-kind = Kind
decision-scope = Scope
decision-body = Body
decision-event = Event
decision-item = Agenda item
decision-date = Date
decision-way = Way
decision-text = Text
decision-vote = Vote
decision-state = State

## activity: its fields

activity-plan = Plan
activity-parent = Part of
activity-level = Level
activity-number = Number
activity-name = Name
activity-description = Description
activity-reach = Reach
activity-infrastructure = Infrastructure
activity-financing = Financing
activity-member = Member
activity-country = Country
activity-organization = Organization
activity-body = Body
activity-person = Person
activity-responsible-stated = Responsible as stated
activity-begin = Begin
activity-end = End
activity-actual-begin = Actual begin
activity-actual-end = Actual end
activity-status = Status
activity-progress = Progress
activity-position = Place in the list

## budget-line: its fields

budget-line-activity = Plan element
budget-line-name = Item
budget-line-organization = Organization
budget-line-member = Member
budget-line-source-stated = Source as written
budget-line-planned = Planned
budget-line-committed = Committed
budget-line-spent = Spent
budget-line-currency = Currency
budget-line-amount-stated = Amount as the source writes it
budget-line-position = Place in the list

## rate: its fields

rate-from-currency = From currency
rate-to-currency = To currency
rate-value = What one unit is worth
rate-date = Date
rate-source-stated = Source as written

## indicator: its fields

indicator-plan = Plan
indicator-activity = Plan element
indicator-project = Project
indicator-name = What is measured
indicator-unit = Unit
indicator-baseline = Baseline
indicator-baseline-date = Date of the baseline
indicator-target = Target
indicator-target-date = Date of the target
indicator-direction = Direction
indicator-method = Method
indicator-position = Place in the list

## reading: its fields

reading-indicator = Indicator
reading-begin = Begin of the period read
reading-end = End of the period read
reading-value = Value
reading-part = Disaggregation
reading-evidence = Evidence
reading-document = Document

## plan: its fields

plan-name = Name
plan-scope = Scope
plan-begin = Begin
plan-end = End
plan-event = Approved at
plan-approved = Approved
plan-status = Status
plan-currency = Currency
plan-summary = Summary

## accomplishment: its fields

accomplishment-project = Project
accomplishment-number = Number
accomplishment-text = Text
accomplishment-date = Date
accomplishment-event = Event
accomplishment-position = Place in the list

## project-amount: its fields

project-amount-project = Project
project-amount-kind = Kind
project-amount-amount = Amount
project-amount-currency = Currency
project-amount-amount-stated = Amount as the source writes it
project-amount-begin = Begin
project-amount-end = End
project-amount-position = Place in the list

## contribution: its fields

contribution-name = Purpose
contribution-kind = Kind
contribution-member = Member
contribution-organization = Organization
contribution-country = Country
contribution-year = Year
contribution-project = Project
contribution-due = Due
contribution-received = Received
contribution-currency = Currency
contribution-amount-stated = Amount as the source writes it
contribution-due-date = Due date
contribution-received-date = Date received

## exchange: its fields

exchange-name = Topic
exchange-scope = Scope
exchange-provider = Providing member
exchange-provider-country = Providing country
exchange-receiver = Receiving member
exchange-receiver-country = Receiving country
exchange-person = Person
exchange-experts = Experts
exchange-experts-bound = Exactness of the experts
exchange-begin = Begin
exchange-end = End
exchange-status = Status
exchange-funder = Funder
exchange-project = Project
exchange-amount = Amount
exchange-currency = Currency
exchange-amount-stated = Amount as the source writes it
exchange-result = Result

## project-partner: its fields

project-partner-project = Project
project-partner-organization = Organization
project-partner-member = Member
project-partner-country = Country
project-partner-role = Role
project-partner-stated = As the source writes it
project-partner-attested = Attested since
project-partner-position = Place in the list

## project: its fields

project-name = Name
project-aliases = Other names
project-code = Code
project-scope = Scope
project-status = Status
project-country = Country
project-countries = Countries
project-countries-stated = Countries stated
project-purpose = Purpose
project-funding-stated = Funding as stated
project-unit-stated = Unit as stated
project-person = Led by
project-note = Note

## project-objective: its fields

project-objective-project = Project
project-objective-number = Number
project-objective-text = Text
project-objective-position = Place in the list

## supporter: its fields

supporter-organization = Organization
supporter-role = Role
supporter-scope = Scope
supporter-what = What it supports
supporter-begin = Begin
supporter-end = End
supporter-position = Place in the list

## time-frame: its fields

time-frame-project = Project
time-frame-kind = Kind
time-frame-begin = Begin
time-frame-end = End
time-frame-stated = As the source writes it
time-frame-agreed = Agreed on
time-frame-position = Place in the list

## award: its fields

award-name = Name
award-scope = Scope
award-edition = Edition
award-ordinal = Number to sort by
award-date = Date
award-event = Given at
award-status = Status
award-entries-stated = Entries stated
award-entries-bound = Exactness of the entries
award-countries-stated = Countries stated
award-voting = How it is decided
award-prize = Prize
award-note = Note

## award-category: its fields

award-category-award = Award
award-category-name = Name
award-category-position = Place in the list

## entry: its fields

entry-award = Award
entry-category = Category
entry-name = Solution
entry-member = Member
entry-country = Country
entry-organization = Organization
entry-result = Result
entry-rank = Place

## resource: its fields

resource-name = Name
resource-aliases = Other names
resource-kind = Kind
resource-scope = Scope
resource-member = Member that made it
resource-country = Country
resource-organization = Organization
resource-countries = Countries
resource-project = Project
resource-date = Date
resource-topics = Topics
resource-licence = Licence
resource-address = Address or shelf
resource-summary = Summary

## letter: its fields

letter-number = Number
letter-direction = In or out
letter-date = Date
letter-name = Subject
letter-member = Member
letter-organization = Organization
letter-person = Person
letter-event = Event
letter-text = Text
letter-status = Status
letter-answers = Answers
letter-due = Answer awaited by
letter-post = Post that it asks to fill

## Values of choices

choice-scope-own = Own
choice-scope-supported = Supported
choice-scope-related = Related
choice-bound-exact = Exact
choice-bound-over = Over
choice-bound-about = About
choice-known-yes = Yes
choice-known-no = No
choice-known-unknown = Unknown
choice-decimal-mark-point = Point (1,234.5)
choice-decimal-mark-comma = Comma (1.234,5)
choice-paper-a4 = A4
choice-paper-letter = Letter
choice-chapter-foreword = Foreword
choice-chapter-figures = The network in figures
choice-chapter-members = Members
choice-chapter-governance = Governance
choice-chapter-plan = Annual plan
choice-chapter-events = Events
choice-chapter-decisions = Decisions and commitments
choice-chapter-cooperation = Cooperation
choice-chapter-projects = Projects
choice-chapter-awards = Awards
choice-chapter-resources = Resources
choice-organization-kind-ministry = Ministry
choice-organization-kind-agency = Agency
choice-organization-kind-parliament = Parliament
choice-organization-kind-unit = Unit
choice-organization-kind-international = International body
choice-organization-kind-bank = Development bank
choice-organization-kind-academic = Academic institution
choice-organization-kind-company = Company
choice-organization-kind-civil = Civil society
choice-organization-kind-other = Other
choice-post-kind-focal-point = Focal point
choice-post-kind-authority = Authority
choice-post-kind-technical = Technical
choice-post-kind-secretariat = Secretariat
choice-post-kind-other = Other
choice-capacity-titular = Titular
choice-capacity-acting = Acting
choice-capacity-alternate = Alternate
choice-institution-role-lead = Lead
choice-institution-role-support = Support
choice-institution-role-other = Other
choice-member-kind-country = Country
choice-member-kind-institution = Institution
choice-member-kind-observer = Observer
choice-membership-status-candidate = Candidate
choice-membership-status-active = Active
choice-membership-status-suspended = Suspended
choice-membership-status-withdrawn = Withdrawn
choice-figure-subject-members = Members
choice-figure-subject-participants = Participants
choice-figure-subject-experts = Experts
choice-figure-subject-exchanges = Exchanges
choice-figure-subject-solutions = Solutions
choice-figure-subject-studies = Studies
choice-figure-subject-workshops = Workshops
choice-figure-subject-working-groups = Working groups
choice-figure-subject-awards = Awards
choice-figure-subject-applications = Applications
choice-figure-subject-years = Years
choice-figure-subject-other = Something else
choice-finding-state-explained = Explained
choice-finding-state-dismissed = Dismissed
choice-body-kind-assembly = Assembly
choice-body-kind-executive-committee = Executive committee
choice-body-kind-presidency = Presidency
choice-body-kind-working-group = Working group
choice-body-kind-support-committee = Support committee
choice-body-kind-secretariat = Secretariat
choice-body-kind-jury = Jury
choice-body-kind-other = Other
choice-office-chair = Chair
choice-office-vice-chair = Vice-chair
choice-office-coordinator = Coordinator
choice-office-secretary = Secretary
choice-office-rapporteur = Rapporteur
choice-office-member = Member
choice-office-adviser = Adviser
choice-office-observer = Observer
choice-seat-end-resignation = Resignation
choice-seat-end-replacement = Replacement
choice-seat-end-withdrawal = Withdrawal from the network
choice-seat-end-other = Another reason
choice-candidacy-state-proposed = Proposed
choice-candidacy-state-accepted = Accepted
choice-candidacy-state-withdrawn = Withdrawn
choice-candidacy-state-elected = Elected
choice-candidacy-state-not-elected = Not elected
choice-election-method-ballot = Ballot
choice-election-method-acclamation = Acclamation
choice-election-method-consultation = Written consultation
choice-election-method-designation = Designation
choice-election-method-unstated = Not stated
choice-election-state-called = Called
choice-election-state-open = Open
choice-election-state-decided = Decided
choice-election-state-void = Void
choice-accreditation-role-head = Head of delegation
choice-accreditation-role-alternate = Alternate
choice-accreditation-role-delegate = Delegate
choice-electorate-unstated = Not stated
choice-electorate-members = The network’s members
choice-electorate-seats = The body’s seats
choice-electorate-accredited = Those accredited
choice-quorum-unstated = Not stated
choice-quorum-none = None
choice-quorum-half = Half
choice-quorum-more-than-half = More than half
choice-quorum-two-thirds = Two thirds
choice-quorum-three-quarters = Three quarters
choice-quorum-number = A fixed number
choice-majority-unstated = Not stated
choice-majority-plurality = Most votes
choice-majority-more-than-half = More than half
choice-majority-two-thirds = Two thirds
choice-majority-three-quarters = Three quarters
choice-majority-four-fifths = Four fifths
choice-majority-consensus = Consensus
choice-majority-unanimity = Unanimity
choice-base-unstated = Not stated
choice-base-members = Members
choice-base-accredited = Those accredited
choice-base-present = Those present
choice-base-cast = Votes cast
choice-base-valid = Valid votes
choice-vote-method-consensus = Consensus
choice-vote-method-acclamation = Acclamation
choice-vote-method-show = Show of hands
choice-vote-method-roll-call = Roll call
choice-vote-method-secret = Secret ballot
choice-vote-method-written = In writing
choice-vote-result-pending = Pending
choice-vote-result-adopted = Adopted
choice-vote-result-rejected = Rejected
choice-vote-result-tied = Tied
choice-vote-result-no-quorum = No quorum
choice-attendance-state-present = Present
choice-attendance-state-excused = Excused
choice-attendance-state-absent = Absent
choice-event-kind-annual-meeting = Annual meeting
choice-event-kind-ministerial = Ministerial meeting
choice-event-kind-assembly = Assembly
choice-event-kind-body-session = Session of a body
choice-event-kind-workshop = Workshop
choice-event-kind-training = Training
choice-event-kind-seminar = Seminar
choice-event-kind-webinar = Webinar
choice-event-kind-forum = Forum
choice-event-kind-ceremony = Ceremony
choice-event-kind-other = Other
choice-event-mode-on-site = On site
choice-event-mode-remote = Remote
choice-event-mode-hybrid = Hybrid
choice-event-status-planned = Planned
choice-event-status-held = Held
choice-event-status-postponed = Postponed
choice-event-status-cancelled = Cancelled
choice-event-status-unknown = Unknown
choice-item-kind-topic = Topic
choice-item-kind-information = Information
choice-item-kind-presentation = Presentation
choice-item-kind-decision = For decision
choice-item-kind-election = Election
choice-item-kind-break = Break
choice-organizer-role-organizer = Organizer
choice-organizer-role-co-organizer = Co-organizer
choice-organizer-role-host = Host
choice-organizer-role-through = Through
choice-organizer-role-chair = Chair
choice-organizer-role-sponsor = Sponsor
choice-organizer-role-partner = Partner
choice-participant-role-head = Head of delegation
choice-participant-role-delegate = Delegate
choice-participant-role-observer = Observer
choice-participant-role-speaker = Speaker
choice-participant-role-moderator = Moderator
choice-participant-role-expert = Expert
choice-participant-role-guest = Guest
choice-participant-role-trainee = Trainee
choice-participant-role-secretariat = Secretariat
choice-participant-role-staff = Staff
choice-participant-role-press = Press
choice-participant-role-public = Public
choice-invitation-unrecorded = Not recorded
choice-invitation-proposed = Proposed
choice-invitation-invited = Invited
choice-invitation-confirmed = Confirmed
choice-invitation-declined = Declined
choice-presence-by-attendance = By attendance
choice-presence-present = Present
choice-presence-absent = Absent
choice-segment-kind-technical = Technical
choice-segment-kind-ministerial = Ministerial
choice-segment-kind-plenary = Plenary
choice-segment-kind-public = Public
choice-segment-kind-social = Social
choice-segment-kind-other = Other
choice-commitment-state-open = Open
choice-commitment-state-in-progress = In progress
choice-commitment-state-done = Done
choice-commitment-state-dropped = Dropped
choice-commitment-state-unknown = Unknown
choice-decision-kind-resolution = Resolution
choice-decision-kind-declaration = Declaration
choice-decision-kind-agreement = Agreement
choice-decision-kind-recommendation = Recommendation
choice-decision-way-meeting = At a meeting
choice-decision-way-consultation = By written consultation
choice-decision-state-draft = Draft
choice-decision-state-adopted = Adopted
choice-decision-state-rejected = Rejected
choice-decision-state-superseded = Superseded
choice-activity-level-axis = Axis
choice-activity-level-objective = Objective
choice-activity-level-activity = Activity
choice-activity-level-task = Task
choice-activity-status-planned = Planned
choice-activity-status-in-progress = In progress
choice-activity-status-done = Done
choice-activity-status-suspended = Suspended
choice-activity-status-cancelled = Cancelled
choice-activity-status-unknown = Unknown
choice-direction-up = More is better
choice-direction-down = Less is better
choice-plan-status-draft = Draft
choice-plan-status-approved = Approved
choice-plan-status-closed = Closed
choice-plan-status-unknown = Unknown
choice-amount-kind-proposed = Proposed budget
choice-amount-kind-approved = Approved budget
choice-amount-kind-annual = Annual budget
choice-amount-kind-extension = Continuation
choice-amount-kind-spent = Spent
choice-amount-kind-in-kind = In kind
choice-contribution-kind-assessed = Assessed
choice-contribution-kind-voluntary = Voluntary
choice-contribution-kind-in-kind = In kind
choice-exchange-status-requested = Requested
choice-exchange-status-approved = Approved
choice-exchange-status-done = Done
choice-exchange-status-evaluated = Evaluated
choice-exchange-status-cancelled = Cancelled
choice-partner-role-lead = Lead
choice-partner-role-partner = Partner
choice-partner-role-funder = Funder
choice-partner-role-implementer = Implementer
choice-partner-role-beneficiary = Beneficiary
choice-project-status-proposed = Proposed
choice-project-status-running = Running
choice-project-status-ended = Ended
choice-project-status-cancelled = Cancelled
choice-project-status-unknown = Unknown
choice-supporter-role-founder = Founder
choice-supporter-role-secretariat = Technical secretariat
choice-supporter-role-supporter = Supporter
choice-supporter-role-donor = Donor
choice-supporter-role-technical = Technical support
choice-supporter-role-partner = Partner
choice-time-frame-kind-original = Original
choice-time-frame-kind-stated = As stated
choice-time-frame-kind-extension = Extension
choice-time-frame-kind-actual = Actual
choice-award-status-called = Called
choice-award-status-judging = Being judged
choice-award-status-given = Given
choice-award-status-cancelled = Cancelled
choice-award-status-unknown = Unknown
choice-entry-result-entered = Entered
choice-entry-result-finalist = Finalist
choice-entry-result-mention = Mention
choice-entry-result-winner = Winner
choice-resource-kind-study = Study
choice-resource-kind-practice = Good practice
choice-resource-kind-case = Innovation case
choice-resource-kind-software = Public software
choice-resource-kind-norm = Norm
choice-resource-kind-platform = Platform
choice-resource-kind-other = Other
choice-letter-direction-out = Out
choice-letter-direction-in = In
choice-letter-status-draft = Draft
choice-letter-status-sent = Sent
choice-letter-status-received = Received
choice-letter-status-answered = Answered
choice-letter-status-closed = Closed
