## What trees, registers and pages of every area share.
# $title: the name of the line.
tree-open = Abrir { $title }
tree-close = Cerrar { $title }
# A list whose filters leave nothing.
screens-nothing-fits = Nada cumple con lo que se pide.
screens-show-all = Verlo todo
screens-no-sources = No se anotó de dónde sale.
