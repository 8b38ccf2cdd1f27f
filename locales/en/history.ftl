## History: who, when, from what to what, and what reverting would do.
# Name of a field: the readable code of a record.
history-key = Key
# Name of a field.
history-original = Original language
# Instead of the name of a record that is no longer there. $kind: its kind.
history-gone = { $kind }, since deleted
history-record = record
# Before the kind and name of a record that an operation touched.
history-added = Added
history-deleted = Deleted
history-edited = Changed
# Between what a field was and what it became, for screen readers.
history-became = became
# Where nobody said who writes.
history-nobody = no name
history-less = Show less
history-whole = Show all
# After a list. $count: how many are not shown, already written.
history-more-rows = and { $count } more
history-none-fits = No step fits the filter.
history-who = By whom
history-everybody = By everybody
history-what = Of what
history-everything = Of everything
# Heads of what reverting would do. $count: how many places.
history-reversed =
    { $count ->
        [one] { $count } value goes back
       *[other] { $count } values go back
    }
history-kept =
    { $count ->
        [one] { $count } stays as it is: changed since
       *[other] { $count } stay as they are: changed since
    }
history-could-not =
    { $count ->
        [one] { $count } cannot go back: it is gone or others need it
       *[other] { $count } cannot go back: they are gone or others need them
    }
# What becomes of a record that an operation had added.
history-goes = is deleted
# What becomes of a record that an operation had deleted.
history-comes-back = comes back
# $label: the operation, in words.
history-partly = Reverted in part: { $label }
history-nothing = Nothing is left to revert.
