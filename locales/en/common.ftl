### Words that stand anywhere: on screens, on paper and in messages.

## Answers

common-yes = Yes
common-no = No
common-unknown = Unknown

## In place of a value that records do not have

# In documents, where a source does not say.
common-missing = not stated in the source

# On screens, where nothing has been entered yet.
common-empty = no data

# Before a number that is not exact. $value: the number, already written.
common-over = over { $value }
common-about = about { $value }

# Where a text is shown in another language because this one's is missing. $language: the name of the one shown.
common-shown-in = shown in { $language }

## Periods. $begin, $end: dates as records keep them

common-period-open = since { DATE($begin) }
common-period-until = until { DATE($end) }, beginning unknown
common-period-end-unknown = since { DATE($begin) }, end unknown
common-period-begin-unknown = current, beginning unknown
common-period-unknown = dates unknown

## Joining

# The rest of a list that was cut. $count: how many more.
common-and-more = and { $count } more
