## Plans: their dependencies, links, versions and targets, as kinds of records, and what is wrong with them.

kind-dependency = dependency
kind-dependency-many = Dependencies
kind-activity-link = link of the plan
kind-activity-link-many = Links of the plan
kind-plan-version = version of the plan
kind-plan-version-many = Versions of the plan
kind-plan-version-row = row of a version
kind-plan-version-row-many = Rows of versions
kind-indicator-target = target of a period
kind-indicator-target-many = Targets by period

dependency-predecessor = Ends first
dependency-successor = Begins then
dependency-lag = Days between
activity-link-activity = Part of the plan
activity-link-about = Linked with
plan-version-plan = Plan
plan-version-kind = What it is
plan-version-date = Approved on
plan-version-event = Event that approved it
plan-version-decision = Decision that approved it
plan-version-reason = Reason
plan-version-row-version = Version
plan-version-row-activity = Part of the plan
plan-version-row-level = Level
plan-version-row-number = Number
plan-version-row-name = Name
plan-version-row-responsible = Responsible
plan-version-row-begin = Planned begin
plan-version-row-end = Planned end
plan-version-row-planned = Money planned
plan-version-row-position = Place in the plan
indicator-target-indicator = Indicator
indicator-target-begin = Begin of the period
indicator-target-end = End of the period
indicator-target-value = Target
activity-milestone = Is a milestone
activity-reason = Reason of the status
budget-line-project = Project or fund
indicator-kind = How its readings are read
indicator-counted = What the program counts
reading-country = Country
reading-subregion = Subregion
reading-sex = Sex
reading-base = Base of the percentage

choice-version-kind-baseline = baseline
choice-version-kind-amendment = amendment
choice-indicator-kind-level = the last one counts
choice-indicator-kind-cumulative = they are added up
choice-indicator-kind-percentage = percentage
choice-counted-nothing = nothing: it is typed
choice-counted-persons = different persons
choice-counted-participations = participations
choice-counted-countries = different countries
choice-counted-events = events held

# $names: every activity of the circle, in order, the first one again at the end.
problem-dependency-cycle = The dependencies would form a circle: { $names }. Take one of them out.
problem-amendment-before-baseline = An amendment cannot come before the baseline.
problem-no-baseline = No version of this plan was approved yet, so there is nothing to compare with. Approve it as it stands, or compare “plan” with “actual”.
# $value: what was typed; $names: what it could be, as the command takes it.
problem-unknown-version = “{ $value }” is no version of this plan. Write one of these: { $names }.
# $value: what was typed; $names: what it could be, as the command takes it.
problem-unknown-grouping = “{ $value }” is nothing to add up by. Write one of these: { $names }.
problem-frozen = What was approved stays as it stood: approve an amendment instead of changing this version.
problem-bad-money = Write the code of the currency and the minor units, such as “USD 120000”.
# $value: what was typed
problem-bad-period = “{ $value }” is no period: write a year, a month, a quarter (2026-Q3), a half (2026-H1) or two dates with a slash between.

## Operations. $name: the plan or the part of it

op-copy-plan = Copy plan: { $name }
op-finish-activity = Finish: { $name }
op-freeze-plan = Approve version of the plan: { $name }
op-plan-decision = Take into the plan: { $name }
