## What trees, registers and pages of every area share.
# $title: the name of the line.
tree-open = Abrir { $title }
tree-close = Cerrar { $title }
# A list whose filters leave nothing.
screens-nothing-fits = Nada cumple con lo que se pide.
screens-show-all = Verlo todo
screens-year = Año
# $count: how many more there are than are shown.
screens-and-more = y { $count } más
# How many records a list has after its filters.
screens-count = { $count ->
    [one] { $count } registro
    [many] { $count } registros
   *[other] { $count } registros
}
screens-no-sources = No se anotó de dónde sale.
