## The plan along time, as a board, its versions and its follow-up.
# View of the plan: bars along time.
plan-tab-gantt = Gantt
# Head of the column of bars, for readers of the screen.
gantt-time = Time
# While a link's other end is looked for.
gantt-linking = What begins after it? Arrows or a click choose, Enter links, Esc leaves
# Heading of the panel beside the bars.
plan-gantt-details = Dates and links
# $from, $to: dates.
plan-gantt-dates = { $from } – { $to }
# Beside a bar. $days: a number.
plan-gantt-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
# Beside a bar whose dates do not agree with what it waits for.
plan-gantt-clash = does not fit
plan-gantt-today = Today
# In the palette.
plan-gantt-link = Link to what begins after it
plan-gantt-zoom = Scale
plan-gantt-zoom-year = Year
plan-gantt-zoom-quarter = Quarter
plan-gantt-zoom-month = Month
plan-gantt-zoom-week = Week
plan-gantt-key-done = done
plan-gantt-key-rest = to do
plan-gantt-key-base = as planned
plan-gantt-key-late = late, up to today
plan-gantt-key-month = known to the month
plan-gantt-keys-move = moves
plan-gantt-keys-link = links
plan-gantt-keys-end = moves the end
plan-gantt-keys-details = types the dates
plan-gantt-stays-sum = An axis goes as far as what stands below it.
plan-gantt-stays-done = It has ended: what happened does not move.
plan-gantt-stays-begun = It has begun: only its end can be moved, with Ctrl and the arrows.
plan-gantt-stays-cancelled = It is cancelled.
plan-gantt-stays-dateless = It has no dates to move; F2 types them.

## The board
# View of the plan: a column a status.
plan-tab-board = Board
plan-board-empty = Nothing here
plan-board-last = There is no column further on.
plan-board-keys-walk = from card to card
plan-board-keys-move = moves the card
# Asked of what is suspended or cancelled.
plan-board-why = Why?
plan-board-why-keys = Enter keeps it, Esc leaves it where it was

## What waits for what

# $days: how many days too early it begins; $other: what it should wait for.
plan-clash = { $days ->
    [one] Begins { $days } day too early: { $other } will not have ended
   *[other] Begins { $days } days too early: { $other } will not have ended
}
plan-clash-days = { $days ->
    [one] { $days } day too early
   *[other] { $days } days too early
}
# $what: a list of activities, each with its days.
plan-pushes = Holds up: { $what }
# $title: an activity; $days: a number.
plan-pushed = { $title } ({ $days ->
    [one] { $days } day
   *[other] { $days } days
})
plan-waits = Waits for
plan-waits-add = Begins after…
plan-holds = Waits for this
plan-holds-add = Ends before…
# $days: days between the end of one and the begin of the other.
plan-lag = { $days ->
    [one] { $days } day between
   *[other] { $days } days between
}
plan-lag-note = Calendar days between one and the other; less than 0 lets them overlap
# $other: the other activity.
plan-lag-of = Days between: { $other }
plan-unlink = No longer linked to { $other }

## The budget
# View of the plan: its money.
plan-tab-budget = Budget
plan-budget-by = Added up by
plan-budget-by-activity = Line of the plan
plan-budget-by-source = Source
plan-budget-by-project = Project
plan-budget-by-currency = Currency
plan-budget-empty-title = No money is recorded yet
plan-budget-empty-text = Each activity may have budget lines: what was planned, committed and spent, from which source and in which currency. They are written in the tree, or on the page of the activity.
plan-budget-planned = Planned
plan-budget-committed = Committed
plan-budget-spent = Spent
plan-budget-execution = Executed
plan-budget-total = Total
# $currency: the code of a currency.
plan-budget-total-in = All in { $currency }
plan-budget-no-total = no total
# $currencies: codes; $currency: the code of the currency of totals.
plan-budget-no-rate = There is no total in { $currency }: no rate is known for { $currencies }
plan-budget-no-currency = There is no total: the plan names no currency to add up in
plan-budget-add-rate = Add a rate
# Lines that do not say whose money it is.
plan-budget-unsaid = not said
plan-budget-attention = To look at
# $amount: how much more.
plan-budget-over = { $amount } more spent than planned
plan-budget-over-short = overspent
plan-budget-line-no-currency = An amount without a currency: it is in no total
plan-dues = Contributions
# $date: a day; $count: how many are in arrears.
plan-dues-note = { $count ->
    [0] none in arrears on { $date }
    [one] { $count } in arrears on { $date }
   *[other] { $count } in arrears on { $date }
}
plan-dues-who = From
plan-dues-kind = Kind
plan-dues-year = Year
plan-dues-due = Due
plan-dues-received = Received
plan-dues-stand = How it stands
# $amount: what has not come.
plan-dues-arrears = { $amount } in arrears
plan-dues-paid = received in full
# $date: the day by which it is due.
plan-dues-until = due on { $date }
plan-dues-no-date = without a due date

## The monthly review

# View of the plan: what happened in a month, what is late, what is asked of whom.
plan-tab-review = Follow-up
plan-review-before = The month before
plan-review-after = The month after
plan-review-now = This month
plan-review-quiet = Nothing ended, began or was changed, and nothing is late.
plan-review-late = Late at the end of the month
plan-review-done = Ended
plan-review-begun = Began
plan-review-coming = Should end in the 30 days after
plan-review-holds = Holds up
plan-review-asked = Asked of whom
plan-review-asked-note = what is late, what comes, and open commitments
plan-review-asked-late = Late
plan-review-asked-coming = Coming
plan-review-asked-commitments = Commitments
plan-review-changes = Changed in the plan
plan-review-what = What
plan-review-from = Before
plan-review-to = Now
plan-review-when = When

## Versions

plan-versions = Approved versions
plan-versions-none = None was approved yet: what is approved is kept as it stands, and shown under what happens since.
plan-version = Version
plan-version-baseline = Approved plan
# $number: which amendment.
plan-version-amendment = Amendment { $number }
plan-version-approve = Approve the plan as it stands
plan-version-amend = Approve an amendment
plan-version-keep = Keep this version
plan-version-by = By
plan-version-why = Why
plan-version-rows = Lines
plan-compare = Compare
plan-compare-next = Compare with the next
plan-compare-now = Compare with the plan now
plan-compare-from = Compared from
plan-compare-to = Compared to
# $name: a version; $date: its date.
plan-compare-version = { $name }, { $date }
plan-compare-plan = The plan as it stands
plan-compare-actual = What happened
plan-compare-count = { $added } new, { $removed } gone, { $changed } changed
plan-compare-all = Also what is the same
plan-compare-what = Change
plan-compare-added = new
plan-compare-removed = gone
plan-compare-changed = changed
plan-compare-same = the same
# $days: a number.
plan-compare-later = { $days ->
    [one] { $days } day later
   *[other] { $days } days later
}
plan-compare-earlier = { $days ->
    [one] { $days } day earlier
   *[other] { $days } days earlier
}
# $moved: by how much, such as 3 days later.
plan-compare-end = ends { $moved }
plan-compare-begin = begins { $moved }
plan-compare-none = Nothing differs between the two.
# Above a comparison of a plan that was never approved.
plan-compare-unapproved = No version was approved yet: the plan as it stands is compared with what happened.

## A plan from another

plan-copy-plan = Copy as a new plan…
# $title: the plan.
plan-copy-plan-title = A new plan from “{ $title }”
plan-copy-year = For the year
plan-copy-parts = What comes along
plan-copy-always = Axes, objectives and activities always do; nothing of what happened does.
plan-copy-part-tasks = Tasks
plan-copy-part-dates = Dates, so many years later
plan-copy-part-responsible = Who answers
plan-copy-part-dependencies = What waits for what
plan-copy-part-budget = What was planned to be spent
plan-copy-part-indicators = Indicators
plan-copy-do = Make the plan

## Indicators over a period

plan-indicators-whole-time = The plan’s whole time
plan-indicator-way = To target
plan-indicator-counted = counted here
# $value: what was typed.
plan-indicator-typed = { $value } was typed
# $value: the target in the end.
plan-indicator-final = { $value } in the end
plan-standing-met = met
plan-standing-missed = missed
plan-standing-on-track = on track
plan-standing-behind = behind
plan-standing-under-way = under way
plan-standing-unread = not yet measured
plan-standing-untargeted = no target
plan-parts-country = By country:
plan-parts-subregion = By subregion:
plan-parts-sex = By sex:
plan-parts-part = By part:
plan-parts-unsaid = not said
# $sum: what the parts add up to.
plan-parts-meet = they add up to { $sum }, as the whole
# $sum: what the parts add up to; $difference: by how much that is not the whole.
plan-parts-differ = they add up to { $sum }: { $difference } away from the whole
plan-parts-differ-mean = their mean is { $sum }: { $difference } away from the whole
# Column: a country, a subregion, a sex, a part, or the whole.
plan-reading-of = Of
plan-targets = Targets by period
plan-targets-none = It has only the target at its end.

## The page of a line
plan-order = Order in time
plan-links = Has to do with
plan-links-none = It is linked to no event, decision or project.
# $count: commitments that were closed; $items: items added to the next agenda.
plan-board-closed = { $count ->
    [one] One commitment is closed with it
   *[other] { $count } commitments are closed with it
}{ $items ->
    [0] .
   *[other] ; the next agenda reports it.
}
# Names the list from which the version under the bars is chosen.
plan-gantt-under = Which version stands under the bars
# $circle: activities, the first one again at the end.
plan-cycle = These wait for each other in a circle: { $circle }

## Papers of a plan, in the reports’ area
reports-document-plan-progress = Progress of a plan
reports-document-plan-gantt = Gantt of a plan
reports-document-donor = Report to a donor
reports-choose-plan = Choose the plan at the left.
reports-choose-project = Choose the project or fund at the left, and the days of its report.
reports-donor-from = From
reports-donor-to = To
# In the plan's menu.
plan-print-progress = Print its progress
plan-print-gantt = Print the Gantt
