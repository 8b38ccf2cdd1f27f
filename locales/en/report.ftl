### Every word of the annual report on paper; `press` resolves them, templates print them.

## The document

# Title on the cover.
report-title = Annual report
# Title of the file. $period: a year or both ends of the period; $network: its name.
report-title-full = { $network } annual report { $period }
# $date: a date in words.
report-dated = Closed on { $date }
# $date: the last day of the period, or that of the report, in words.
report-as-of = As of { $date }.
report-colophon = Set in Source Serif 4 and Source Sans 3. Tagged and archivable document.
report-demo-tag = Fictional data
# At the foot of every page of a network that does not exist.
report-demo-line = Demonstration network: people, institutions and figures are fictional.
report-demo-cover = Demonstration network. All data in this report are fictional.
report-figure = Figure
report-table = Table
report-counted = counted in the records
report-stated = stated by a source
report-map-land = Land drawn as dots
report-map-disclaimer = The map shows dots on capitals; it draws no borders and implies no opinion on the legal status of any territory.
# A short date follows. $date: already written.
report-date-since = since { $date }
report-date-until = until { $date }

## Heads of columns, used in several tables

report-number = No.
report-date = Date
report-change = Change
report-name = Name
report-office = Office
report-person = Person
report-period = Period
report-place = Place
report-event = Event
report-reason = Reason
report-role = Role
report-organization = Organization
report-matter = Matter
report-rule = Rule
report-source = Source
report-decision = Decision
report-commitment = Commitment
report-finding = Finding
report-total = Total
report-vacant = vacant
report-unknown = no data

## How to read

report-key-title = How to read
report-key-counted = Counted figure
report-key-counted-text = It comes from the network's records and can be traced to each record behind it.
report-key-stated = Stated figure
report-key-stated-text = A source states it. It is reproduced as stated, not recalculated, and never added to counted ones.
report-key-bound = More than, about
report-key-bound-text = The source gives no exact number.
report-key-none = No data
report-key-none-text = No record says. It does not mean zero.
report-key-finding = Finding
report-key-finding-text = Records contradict each other or are silent. It is numbered and explained in an annex.
report-key-demo = Fictional data
report-key-demo-text = This network does not exist. All that follows is invented to show the program.
report-contents-title = Contents
report-contents-figures = Figures and tables

## What nothing is recorded of

report-missing-title = Without records
report-missing-lead = There are no records for these chapters in the period.
report-missing-chapter = Chapter
report-missing-what = What is missing

## Foreword

report-foreword-title = Foreword

## The network in figures

report-figures-title = The network in figures
report-figures-empty = There are no records to count figures from in this period.
# $counted: figures-counted-part; $stated: figures-stated-part.
report-figures-lead = { $counted }; { $stated }. They are not mixed.
report-figures-lead-counted =
    { $count ->
        [one] One figure counted in the network's records.
       *[other] { $count } figures counted in the network's records.
    }
report-figures-counted-part =
    { $count ->
        [one] One figure counted in the records
       *[other] { $count } figures counted in the records
    }
report-figures-stated-part =
    { $count ->
        [one] one stated by a source
       *[other] { $count } stated by sources
    }
report-figures-counted = Counted in the records
report-figures-stated = Stated by sources
report-figures-series = Over the years
report-figures-series-figure = Figures by year
report-figures-series-sub = Each chart has its own scale; the last year is darker
report-figures-series-alt = Bars by year, each with its number above

## Names of figures. $count: the figure, for the plural

report-figure-members =
    { $count ->
        [one] member
       *[other] members
    }
report-figure-members-admitted =
    { $count ->
        [one] member admitted
       *[other] members admitted
    }
report-figure-members-left =
    { $count ->
        [one] member that left the network
       *[other] members that left the network
    }
report-figure-events-own =
    { $count ->
        [one] event of the network
       *[other] events of the network
    }
report-figure-events-supported =
    { $count ->
        [one] supported event
       *[other] supported events
    }
report-figure-events-related =
    { $count ->
        [one] related event
       *[other] related events
    }
report-figure-countries =
    { $count ->
        [one] country
       *[other] different countries
    }
report-figure-organizations =
    { $count ->
        [one] organization
       *[other] different organizations
    }
report-figure-persons =
    { $count ->
        [one] person
       *[other] different people
    }
report-figure-participations =
    { $count ->
        [one] participation
       *[other] participations
    }
report-figure-people-stated =
    { $count ->
        [one] participant announced
       *[other] participants announced
    }
report-figure-countries-stated =
    { $count ->
        [one] country announced
       *[other] countries announced
    }
report-figure-decisions =
    { $count ->
        [one] decision
       *[other] decisions
    }
report-figure-commitments =
    { $count ->
        [one] commitment
       *[other] commitments
    }
report-figure-commitments-done =
    { $count ->
        [one] commitment fulfilled
       *[other] commitments fulfilled
    }
report-figure-commitments-late =
    { $count ->
        [one] commitment overdue
       *[other] commitments overdue
    }
report-figure-activities =
    { $count ->
        [one] activity of the plan
       *[other] activities of the plan
    }
report-figure-activities-done =
    { $count ->
        [one] activity finished
       *[other] activities finished
    }
report-figure-activities-late =
    { $count ->
        [one] late activity
       *[other] late activities
    }
report-figure-indicators =
    { $count ->
        [one] indicator
       *[other] indicators
    }
report-figure-indicators-met =
    { $count ->
        [one] target met
       *[other] targets met
    }
report-figure-budget-planned =
    { $count ->
        [one] budget approved
       *[other] budget approved
    }
report-figure-budget-committed =
    { $count ->
        [one] committed
       *[other] committed
    }
report-figure-budget-spent =
    { $count ->
        [one] spent
       *[other] spent
    }
report-figure-exchanges =
    { $count ->
        [one] exchange
       *[other] exchanges
    }
report-figure-experts =
    { $count ->
        [one] expert exchanged
       *[other] experts exchanged
    }
report-figure-projects =
    { $count ->
        [one] project
       *[other] projects
    }
report-figure-contributions-due =
    { $count ->
        [one] contributions due
       *[other] contributions due
    }
report-figure-contributions-received =
    { $count ->
        [one] contributions received
       *[other] contributions received
    }
report-figure-entries =
    { $count ->
        [one] entry
       *[other] entries
    }
report-figure-resources =
    { $count ->
        [one] resource
       *[other] resources
    }
report-figure-posts =
    { $count ->
        [one] post
       *[other] posts
    }
report-figure-posts-vacant =
    { $count ->
        [one] vacant post
       *[other] vacant posts
    }
report-figure-seats =
    { $count ->
        [one] committee seat held
       *[other] committee seats held
    }
report-figure-seats-vacant =
    { $count ->
        [one] vacant committee seat
       *[other] vacant committee seats
    }
report-figure-findings =
    { $count ->
        [one] finding
       *[other] findings
    }
report-figure-stated =
    { $count ->
        [one] as stated
       *[other] as stated
    }

## Members

report-members-title = Members
report-members-empty = The network has no members on record in this period.
# $date: the last day of the period, in words.
report-members-lead =
    { $count ->
        [one] One member as of { $date }.
       *[other] { $count } members as of { $date }.
    }
report-members-map = Members of the network
report-members-map-sub = One dot per member, on its country's capital
report-members-map-alt =
    { $count ->
        [one] Map of dots with one member; the table of members lists them
       *[other] Map of dots with { $count } members; the table of members lists them
    }
# $names: members whose place the map does not reach.
report-members-off-map = Outside the map: { $names }.
report-members-inset = Mesoamerica and the Caribbean, enlarged
report-members-with-events = took part in the network's events
report-members-without-events = without recorded participation
report-members-listed = in the list of members
report-members-host = host of an event of the network
report-members-table = List of members
report-members-table-sub = In alphabetical order
report-members-name = Member
report-members-iso = ISO
report-members-subregion = Subregion
report-members-institution = Institution
report-members-since = Since
# $date: the earliest date at which a source shows the member.
report-members-attested = by { $date }
report-members-events = Events
# $things: what no record says, as a list in words.
report-members-lacking = No data for any member: { $things }.
report-members-lacks-since = date of admission
report-members-lacks-subregion = subregion
report-members-lacks-institution = institution
report-members-changes = Changes in the period
report-members-change-admitted = admitted
report-members-change-left = left
report-members-change-status = change of status
report-members-change-subregion = change of subregion
report-members-change-institution = change of institution
report-members-supporters = Who supports the network
report-members-supporters-note = In order of joining, not of amount.

## Governance

report-governance-title = Governance
report-governance-empty = There are no bodies, elections or rules on record.
# $body: its name; $held and $vacant: seats; $date: in words.
report-governance-lead-full = { $body }: { $held } seats, all held as of { $date }.
report-governance-lead-vacant = { $body }: { $held } seats held and { $vacant } to be filled as of { $date }.
report-governance-seats-of = { $held } of { $seats }
report-governance-vacancies =
    { $count ->
        [one] One seat is to be filled.
       *[other] { $count } seats are to be filled.
    }
report-governance-balance-sub = Seats by subregion are those that the rule gives.
report-governance-balance-alt = Seats by subregion: held ones with their holder, vacant ones dashed
report-governance-no-area = No subregion
report-governance-no-seats = The records do not name who sits in it.
report-governance-stated = Seats as stated:
report-governance-changes = Changes of composition
report-governance-change-entered = joined
report-governance-change-left = left
report-governance-rotation = Rotation
report-governance-rotation-note = A long bar is a country that stays.
report-governance-rotation-figure = Who held each seat
report-governance-rotation-sub = Each lane is a seat; each bar, its holder
report-governance-rotation-alt = Lanes by subregion and seat with the code of the country that holds it each year
report-governance-groups = Working groups
report-governance-election = Election
report-governance-entitled = entitled to vote
report-governance-present = present
report-governance-quorum = quorum
report-governance-rounds = rounds
report-governance-elected = Elected:
report-governance-rules = What the rules say
report-governance-rules-table = Rules by body
report-governance-unsaid = Not stated
report-governance-rule-meeting = Annual meeting
report-governance-rule-ministerial = Ministerial meeting
report-governance-rule-seats = Seats
report-governance-rule-term = Length of term
report-governance-rule-terms = Terms in a row
report-governance-rule-rotation = Rotation
report-governance-rule-electorate = Who votes
report-governance-rule-quorum = Quorum
report-governance-rule-majority = Majority
report-governance-months =
    { $count ->
        [one] one month
       *[other] { $count } months
    }
report-governance-terms =
    { $count ->
        [one] one at most
       *[other] { $count } at most
    }

## Annual plan

report-plan-title = Annual plan
report-plan-empty = There is no annual plan on record for this period.
# $axes, $activities, $done, $late: the parts below.
report-plan-lead = { $axes } and { $activities }; { $done }.
report-plan-lead-late = { $axes } and { $activities }; { $done }, { $late }.
report-plan-axes =
    { $count ->
        [one] One axis
       *[other] { $count } axes
    }
report-plan-activities =
    { $count ->
        [one] one activity
       *[other] { $count } activities
    }
report-plan-done =
    { $count ->
        [one] one finished
       *[other] { $count } finished
    }
report-plan-late =
    { $count ->
        [one] one late
       *[other] { $count } late
    }
# $date: in words; $event: the title of the event that approved it.
report-plan-approved-at = Approved on { $date }, { $event }.
report-plan-approved = Approved on { $date }.
report-plan-approved-in = Approved at { $event }.
# $percent: a share of a hundred, already written.
report-plan-average = { $percent } average progress
report-plan-axes-figure = Progress by axis
report-plan-axes-alt = Axes of the plan with average progress and one mark per activity; the next table lists them
report-plan-no-axis = Other activities
report-plan-mark-done = done
report-plan-mark-going = under way
report-plan-mark-late = late
report-plan-mark-todo = not begun
report-plan-late-days =
    { $count ->
        [one] one day late
       *[other] { $count } days late
    }
report-plan-late-months =
    { $count ->
        [one] one month late
       *[other] { $count } months late
    }
report-plan-table = Activities by axis
report-plan-activity = Activity
report-plan-responsible = Responsible
report-plan-dates = Planned dates
report-plan-status = Status
report-plan-progress = Progress
report-plan-strip = The year as a strip
report-plan-strip-sub = Bar: present dates and progress. Line below: approved plan. Copper: delay
report-plan-strip-alt =
    { $count ->
        [one] Calendar of the plan with one activity; the table of activities gives their dates
       *[other] Calendar of the plan with { $count } activities; the table of activities gives their dates
    }

## Budget

report-budget-title = Budget
report-budget-empty = There is no budget on record for this period.
# $planned: an amount; $sources: budget-sources-part; $percent: a share of a hundred.
report-budget-lead = { $planned } approved from { $sources }; { $percent } spent.
# $planned: an amount for each currency.
report-budget-lead-several = { $planned } approved, each currency apart.
report-budget-lead-unknown = Spending on record without an approved amount.
report-budget-sources-part =
    { $count ->
        [one] one source
       *[other] { $count } sources
    }
report-budget-axis = Axis
report-budget-no-axis = No axis
report-budget-no-source = Source not stated
report-budget-planned = Approved
report-budget-committed = Committed
report-budget-spent = Spent
report-budget-bar = Execution
report-budget-bars = Budget by axis and source
report-budget-bars-alt =
    { $count ->
        [one] Stacked bars of one axis by source; the next table gives the amounts
       *[other] Stacked bars of { $count } axes by source; the next table gives the amounts
    }
report-budget-table = From approved to spent
report-budget-table-sub = Tick: approved. Light bar: committed. Dark bar: spent
report-budget-sources = By source
report-budget-sources-table = Sources of the budget
report-budget-source = Source
report-budget-share = Share

## Indicators

report-indicators-title = Indicators
report-indicators-empty = There are no indicators on record for this period.
# $met: how many targets were met; $targets: indicators-targets-part; $indicators: indicators-part.
report-indicators-lead = { $met } of { $targets } met. Where they fell short, the report says by how much.
report-indicators-lead-unread = { $indicators } without readings to compare with a target.
report-indicators-targets-part =
    { $count ->
        [one] one target
       *[other] { $count } targets
    }
report-indicators-part =
    { $count ->
        [one] One indicator
       *[other] { $count } indicators
    }
report-indicators-table = Baseline, target and reading
report-indicators-sub = Bar: closing reading. Thick tick: target. White notch: baseline
report-indicators-note = Each rail has its own scale. Copper: target not met.
report-indicators-lower = In some indicators, less is better.
report-indicators-general = Of the network
report-indicators-name = Indicator
report-indicators-base = Base
report-indicators-target = Target
report-indicators-value = Reading
report-indicators-progress = Progress
report-indicators-series = Series
report-indicators-result = Result
report-indicators-met = met

## Events

report-events-title = Meetings and events
report-events-empty = There are no events on record in this period.
report-events-lead =
    { $count ->
        [one] One event of the network in the period.
       *[other] { $count } events of the network in the period.
    }
# $events: the parts below that are not zero, joined.
report-events-apart-lead = In addition, { $events }. They are not added to the network's own.
report-events-supported-part =
    { $count ->
        [one] one supported event
       *[other] { $count } supported events
    }
report-events-related-part =
    { $count ->
        [one] one related event
       *[other] { $count } related events
    }
report-events-strip = The year at a glance
report-events-strip-sub = The network's events by first day
report-events-strip-alt =
    { $count ->
        [one] Line of the year with one event; the next pages describe them
       *[other] Line of the year with { $count } events; the next pages describe them
    }
report-events-organizers = Organized by:
report-events-nothing = The records say no more of this event.
report-events-attendance = Attendance
report-events-participation = Participation
report-events-who = Country or organization
report-events-sessions = Sessions
report-events-there = Present
report-events-persons = People
report-events-stated = Stated
report-events-named = Took part:
report-events-outside = not a member
report-events-present = in the room
report-events-remote = remote
report-events-excused = excused
report-events-excused-letter = E
report-events-absent = absent
report-events-apart = Supported and related events
report-events-apart-note = They are others'. They are named apart and enter no figure of the network.
report-events-supported = Events supported by the network
report-events-related = Related events

## Decisions and commitments

report-decisions-title = Decisions and commitments
report-decisions-empty = There are no decisions or commitments on record in this period.
# $decisions and $commitments: the parts below; $done and $late: commitments.
report-decisions-lead = { $decisions } and { $commitments }: { $done } fulfilled, { $late } overdue.
report-decisions-lead-only = { $decisions } in the period.
report-decisions-part =
    { $count ->
        [one] One decision
       *[other] { $count } decisions
    }
report-commitments-part =
    { $count ->
        [one] one commitment
       *[other] { $count } commitments
    }
report-decisions-table = Decisions of the period
report-decisions-taken = Kind, date and place
report-decisions-how = Vote
# $yes, $no, $abstained: votes.
report-decisions-vote = { $yes } in favour, { $no } against, { $abstained } abstentions
report-commitments-title = Commitments
report-commitments-by-country = Commitments by country
report-commitments-note = A commitment returns to the agenda until it is closed.
report-commitments-matrix = Who must do what, and where it stands
report-commitments-table = Commitments of the period
report-commitments-others = Other commitments
report-commitments-who = Responsible
report-commitments-due = Due
report-commitments-state = Status
report-commitments-done = fulfilled
report-commitments-going = under way
report-commitments-open = open
report-commitments-late = overdue
report-commitments-late-count = Overdue

## Cooperation

report-cooperation-title = Cooperation
report-cooperation-empty = There are no exchanges or contributions on record in this period.
# $exchanges and $contributions: the parts below.
report-cooperation-lead = { $exchanges } between countries and { $contributions }.
report-cooperation-lead-exchanges = { $exchanges } between countries.
report-cooperation-lead-contributions = In the period, { $contributions }.
report-exchanges-part =
    { $count ->
        [one] One exchange
       *[other] { $count } exchanges
    }
report-contributions-part =
    { $count ->
        [one] one contribution
       *[other] { $count } contributions
    }
report-exchanges-table = Exchanges of experts
report-exchanges-sub = Missions from one country to another
report-exchanges-topic = Topic
report-exchanges-from = From
report-exchanges-to = To
report-exchanges-experts = Experts
report-exchanges-paid = Paid by
report-contributions-title = Contributions
report-contributions-note = Each currency is read apart; different kinds are not added.
report-contributions-table = Contributions due and received
report-contributions-who = Contributor
report-contributions-kind = Kind
report-contributions-purpose = Purpose
report-contributions-due = Due
report-contributions-received = Received

## Projects

report-projects-title = Projects
report-projects-empty = There are no projects on record in this period.
# $own and $others: the parts below.
report-projects-lead = { $own } and { $others }, reported apart.
report-projects-lead-own = { $own } in the period.
report-projects-lead-others = None is the network's own: { $others }. They are reported apart.
report-projects-own-part =
    { $count ->
        [one] One project of the network
       *[other] { $count } projects of the network
    }
report-projects-others-part =
    { $count ->
        [one] one supported or related
       *[other] { $count } supported or related
    }
report-projects-apart = Not the network's; its amounts enter no total.
report-projects-objectives = Objectives
report-projects-frames = Time frames
report-projects-frames-sub = Each amendment is kept; none erases the one before. Dashed: end not stated
report-projects-frames-alt = Time frames of the project on a line of years, with their dates at the left
report-projects-amounts = Amounts by type
report-projects-amounts-sub = Different types and periods: not added up
report-projects-amount-kind = Type
report-projects-amount = Amount
report-projects-stated = As the source says it
report-projects-done = Accomplishments
report-projects-what = What was done
report-projects-papers = Reference documents

## Awards and resources

report-awards-title = Awards and resources
report-awards-empty = There are no awards or resources on record in this period.
# $awards and $resources: the parts below.
report-awards-lead = { $awards } and { $resources }.
report-awards-lead-awards = { $awards } in the period.
report-awards-lead-resources = In the period, { $resources }.
report-awards-part =
    { $count ->
        [one] One award
       *[other] { $count } awards
    }
report-resources-part =
    { $count ->
        [one] one catalogued resource
       *[other] { $count } catalogued resources
    }
report-awards-edition = Edition
report-awards-category = Category
report-awards-result = Result
report-awards-entry = Entry
report-awards-who = From
report-awards-no-results = The records name no results.
report-resources-title = Resources
report-resources-table = Catalogue of resources
report-resources-name = Title
report-resources-who = From
report-resources-where = Where it is

## Annex: directory

report-directory-title = Directory
report-directory-empty = There are no posts on record.
# $posts and $vacant: the parts below; $date: in words.
report-directory-lead = { $posts } as of { $date }.
report-directory-lead-vacant = { $posts } as of { $date }; { $vacant }.
report-directory-part =
    { $count ->
        [one] One post
       *[other] { $count } posts
    }
report-directory-vacant-part =
    { $count ->
        [one] one vacant
       *[other] { $count } vacant
    }
report-directory-vacant = Vacant post

## Annex: findings

report-findings-title = Findings
report-findings-empty = The records neither contradict each other nor lack anything that the program notices.
report-findings-lead =
    { $count ->
        [one] One finding. It is published with the report so that nobody discovers it later.
       *[other] { $count } findings. They are published with the report so that nobody discovers it later.
    }
# $number: two digits.
report-findings-number = H-{ $number }
report-findings-table = What the records contradict, lack or leave late
report-findings-severity = Severity
report-findings-severity-low = low
report-findings-severity-medium = medium
report-findings-severity-high = high
report-findings-records = Records
report-findings-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }

## Annex: sources

report-sources-title = Sources
report-sources-empty = No record of this report names a source.
report-sources-lead =
    { $count ->
        [one] One source supports what this report states.
       *[other] { $count } sources support what this report states.
    }
# $number: its number.
report-sources-number = S{ $number }
report-sources-table = Sources cited
report-sources-name = Title
report-sources-where = Date, note and address
report-sources-figures = Where each figure comes from
report-sources-figures-note = The key is the same in the program's list of figures.
report-sources-figures-table = Figures of this report
report-sources-figure = Figure and key
report-sources-value = Value
report-sources-behind = What is behind it
report-sources-records =
    { $count ->
        [one] one record
       *[other] { $count } records
    }
