### Words that stand anywhere: on screens, on paper and in messages.

## Answers

common-yes = Sim
common-no = Não
common-unknown = Desconhecido

## In place of a value that records do not have

# In documents, where a source does not say.
common-missing = não consta na fonte

# On screens, where nothing has been entered yet.
common-empty = sem dado

# Before a number that is not exact. $value: the number, already written.
common-over = mais de { $value }
common-about = cerca de { $value }

# Where a text is shown in another language because this one's is missing. $language: the name of the one shown.
common-shown-in = exibido em { $language }

## Periods. $begin, $end: dates as records keep them

common-period-open = desde { DATE($begin) }
common-period-until = até { DATE($end) }, início desconhecido
common-period-end-unknown = desde { DATE($begin) }, fim desconhecido
common-period-begin-unknown = vigente, início desconhecido
common-period-unknown = datas desconhecidas

## Joining

# The rest of a list that was cut. $count: how many more.
common-and-more = e mais { $count }
