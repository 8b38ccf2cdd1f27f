## The plan: its tree, its activities, its money and its indicators.
# Names the list from which a plan is chosen.
plan-which = Which plan is shown
plan-new = New plan
plan-tabs = Views of the plan
plan-tab-tree = Tree
plan-tab-indicators = Indicators
plan-tab-about = The plan
# $event: the title of the event.
plan-approved-at = approved at { $event }
plan-empty-title = There is no plan yet
plan-empty-text = A plan gathers what the network will do in a period: axes, objectives, activities and tasks, with who answers for each, by when, with what money and how it is measured. What falls late here is seen in the Overview, and the annual report writes itself from what is recorded.

## The tree

plan-tree-empty-title = This plan has no axes yet
plan-tree-empty-text = Begin with an axis and write its objectives, activities and tasks below it, as in a spreadsheet: Enter writes and goes to the next line, Ins adds a line, Alt with the arrows moves it or puts it below another.
plan-tree-empty-action = Write the first axis
plan-add = Add a line to the plan
# On the button over the tree.
plan-add-short = Line
plan-delete-line = Delete the line and what is below it
# The name of the key.
plan-key-delete = Del
plan-move-up = Move up
plan-move-down = Move down
plan-move-in = Put below the one above
plan-move-out = Take out one level
plan-stays-up = It is already the first among its own.
plan-stays-down = It is already the last among its own.
plan-stays-in = There is nothing above that could hold it.
plan-stays-out = It is already at the top level.
plan-fold = Close all
plan-unfold = Open all
# Copies the lines in view.
plan-copy = Copy what is shown, for Excel
# $title: the name of the line.
plan-open = Open the page of { $title }
plan-open-short = Open
# Column head: what it is, at any level.
plan-head-name = Axis, activity, task
plan-head-who = Responsible
plan-head-period = Period
# Nobody answers for it.
plan-nobody = unassigned
# $state: the recorded state, such as under way. Where there is room for both.
plan-state-late = { $state }, late
# In the cell of a line that is late.
plan-late-one = Late
# On the button that leaves only late lines.
plan-late = Late
plan-count = { $count ->
    [one] { $count } activity
   *[other] { $count } activities
}
plan-count-note = Activities, and the tasks that are below none
# $from, $to: months.
plan-period = { $from } to { $to }
plan-total = Total of the plan
# Where Rust's figures give no total of this plan alone.
plan-total-none = No total of the plan
# $text: what was typed; offered when it is no record.
plan-who-as-written = As written: “{ $text }”

## The page of a line

# $date: the last day.
plan-until = until { $date }
plan-no-dates = no dates
plan-texts = Reach and resources
plan-below = What stands below
plan-money = Money
plan-money-none = It has no budget lines.
plan-money-source = Whose
# $words: amounts, currency by currency.
plan-sum-planned = planned { $words }
plan-sum-committed = committed { $words }
plan-sum-spent = spent { $words }

## Indicators

plan-indicator-new = New indicator
plan-indicators-of-plan = Of the plan as a whole
plan-indicators-none = Nothing measures it yet.
plan-indicators-empty-title = Nothing measures this plan yet
plan-indicators-empty-text = An indicator says where one begins, where one wants to arrive and by when. Each reading that is recorded stands on its line, with what proves it, and goes into the annual report.
plan-indicator-began = Began
plan-indicator-now = Now
plan-indicator-goal = Target
plan-indicator-stands = How it stands
plan-indicator-none-read = not yet read
plan-indicator-met = met
plan-indicator-missed = missed
plan-indicator-unread = not yet read
plan-indicator-under-way = under way
# What was read of an indicator over time.
plan-readings = Readings
# $words: dates and values, for readers of the screen.
plan-readings-words = Readings: { $words }
plan-readings-none = It has not been read yet.
# A reading of all, not of a part.
plan-reading-whole = of the whole
plan-method = How it is measured
