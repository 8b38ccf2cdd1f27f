## What trees, registers and pages of every area share.
# $title: the name of the line.
tree-open = Open { $title }
tree-close = Close { $title }
# A list whose filters leave nothing.
screens-nothing-fits = Nothing fits what is asked for.
screens-show-all = Show everything
screens-year = Year
# $count: how many more there are than are shown.
screens-and-more = and { $count } more
# How many records a list has after its filters.
screens-count = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
screens-no-sources = Where it comes from was not recorded.
