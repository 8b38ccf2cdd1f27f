## What trees, registers and pages of every area share.
# $title: the name of the line.
tree-open = Abrir { $title }
tree-close = Fechar { $title }
# A list whose filters leave nothing.
screens-nothing-fits = Nada atende ao que se pede.
screens-show-all = Ver tudo
screens-no-sources = Não se anotou de onde sai.
