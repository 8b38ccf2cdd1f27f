## Papers of a plan's follow-up: progress for the committee, Gantt, report to the donor

# $name: the plan or the project
papers-plan-progress-title = Progress report: { $name }
papers-plan-gantt-title = Schedule: { $name }
papers-plan-donor-title = Report to the donor: { $name }
papers-plan-empty = This plan has no activities yet.
# $work, $done, $late: the three phrases that follow
papers-plan-lead = { $work }: { $done }, { $late }.
# $count: how many
papers-plan-work-part = { $count ->
    [one] One activity
   *[other] { NUMBER($count) } activities
}
papers-plan-done-part = { $count ->
    [0] none done
    [one] one done
   *[other] { NUMBER($count) } done
}
papers-plan-late-part = { $count ->
    [0] none late
    [one] one late
   *[other] { NUMBER($count) } late
}
papers-plan-baseline = Baseline
# $number: which one
papers-plan-amendment = Amendment { $number }
papers-plan-approved = Approved
papers-plan-versions = What was approved
papers-plan-version = Version
papers-plan-decided = Approved by
papers-plan-why = Reason
papers-plan-tree = Progress by axis, activity and task
papers-plan-work = Activities of the project
papers-plan-time = Along time
papers-plan-actual = Actual dates
# $done of $work finished
papers-plan-of = { $done } of { $work }
# Before the list of what waits for a late activity.
papers-plan-holds = Holds up:
papers-plan-undated = Without dates
papers-plan-key-done = progress
papers-plan-key-planned = planned
papers-plan-key-late = late
papers-plan-key-baseline = baseline
papers-plan-key-critical = critical path
# After an arrow that is drawn from one bar to another.
papers-plan-key-arrow = dependency
# After an arrow to the left: the numbers behind it are those of what is finished first, and has no bar on the page.
papers-plan-key-waits = waits for the end of what is not on this page
papers-plan-key-milestone = milestone
papers-plan-key-today = date of the report
papers-plan-money-axes = Budget by axis
papers-plan-money-sources = Budget by source
papers-plan-money-project = The project’s money, before and within the period
papers-plan-currency = Currency
# $list: currencies; $currency: that of the totals
papers-plan-no-rate = Without a rate from { $list } to { $currency } there is no common total.
papers-plan-no-currency = Without a currency of totals, { $list } are not added up.
papers-plan-due-date = Due
papers-plan-arrears = In arrears
papers-plan-lines = The lines behind the amounts
papers-plan-line = Item
papers-plan-counted = Counted by the program at the linked events
papers-plan-by-country = country
papers-plan-by-subregion = subregion
papers-plan-by-sex = sex
papers-plan-by-part = part
# $by: by what it is told apart; $sum: what they add up to; $difference: total less sum
papers-plan-unequal = By { $by } they add up to { $sum }; difference to the total: { $difference }
papers-plan-frame = Logical framework
papers-plan-frame-plan = Plan
papers-plan-frame-what = What is sought
papers-plan-frame-values = Base → target
papers-plan-frame-proof = Means of verification
papers-plan-span = Duration
# $count: whole months between two dates
papers-plan-months = { $count ->
    [one] one month
   *[other] { $count } months
}

## What of a Gantt is printed: labels of its options, and their choices.

reports-gantt-from = From
reports-gantt-to = To
reports-gantt-all = the whole plan
reports-gantt-scale = Per picture
reports-gantt-scale-fits = what reads best
reports-gantt-scale-all = all of it
reports-gantt-scale-year = a year
reports-gantt-scale-half = half a year
reports-gantt-scale-quarter = a quarter
reports-gantt-level = Down to
reports-gantt-level-all = all levels
reports-gantt-shown = With
reports-gantt-baseline = baseline
reports-gantt-dependencies = dependencies and critical path
# In the annual report. $count: how many of an activity’s tasks are late.
report-plan-tasks-late = { $count ->
    [one] one late
   *[other] { NUMBER($count) } late
}
# Heading over findings of a plan or a project, in its report.
papers-plan-findings = What is missing or does not agree
