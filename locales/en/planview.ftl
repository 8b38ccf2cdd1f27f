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
