## What trees, registers and pages of every area share.
# $title: the name of the line.
tree-open = Abrir { $title }
tree-close = Fechar { $title }
# A list whose filters leave nothing.
screens-nothing-fits = Nada atende ao que se pede.
screens-show-all = Ver tudo
screens-year = Ano
# $count: how many more there are than are shown.
screens-and-more = e mais { $count }
# How many records a list has after its filters.
screens-count = { $count ->
    [one] { $count } registro
    [many] { $count } registros
   *[other] { $count } registros
}
screens-no-sources = Não se anotou de onde sai.
