### Words that stand anywhere: on screens, on paper and in messages.

## Answers

common-yes = Sí
common-no = No
common-unknown = Desconocido

## In place of a value that records do not have

# In documents, where a source does not say.
common-missing = no consta en la fuente

# On screens, where nothing has been entered yet.
common-empty = sin dato

# Before a number that is not exact. $value: the number, already written.
common-over = más de { $value }
common-about = alrededor de { $value }

# Where a text is shown in another language because this one's is missing. $language: the name of the one shown.
common-shown-in = se muestra en { $language }

## Periods. $begin, $end: dates as records keep them

common-period-open = desde { DATE($begin) }
common-period-until = hasta { DATE($end) }, inicio desconocido
common-period-end-unknown = desde { DATE($begin) }, fin desconocido
common-period-begin-unknown = vigente, inicio desconocido
common-period-unknown = fechas desconocidas

## Joining

# The rest of a list that was cut. $count: how many more.
common-and-more = y { $count } más
