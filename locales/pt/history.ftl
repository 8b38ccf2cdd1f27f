## Histórico: quem, quando, de quê para quê, e o que reverter faria.
# Name of a field: the readable code of a record.
history-key = Chave
# Name of a field.
history-original = Idioma original
# Instead of the name of a record that is no longer there. $kind: its kind.
history-gone = { $kind }, já excluído
history-record = registro
# Before the kind and name of a record that an operation touched.
history-added = Adicionado
history-deleted = Excluído
history-edited = Alterado
# Between what a field was and what it became, for screen readers.
history-became = passou a
# Where nobody said who writes.
history-nobody = sem nome
history-less = Ver menos
history-whole = Ver tudo
# After a list. $count: how many are not shown, already written.
history-more-rows = e mais { $count }
history-none-fits = Nenhum passo atende ao filtro.
history-who = De quem
history-everybody = De todos
history-what = De quê
history-everything = De tudo
# Heads of what reverting would do. $count: how many places.
history-reversed =
    { $count ->
        [one] { $count } dado volta atrás
        [many] { $count } dados voltam atrás
       *[other] { $count } dados voltam atrás
    }
history-kept =
    { $count ->
        [one] { $count } fica como está: mudou depois
        [many] { $count } ficam como estão: mudaram depois
       *[other] { $count } ficam como estão: mudaram depois
    }
history-could-not =
    { $count ->
        [one] { $count } não pode voltar: já não existe ou outros precisam dele
        [many] { $count } não podem voltar: já não existem ou outros precisam deles
       *[other] { $count } não podem voltar: já não existem ou outros precisam deles
    }
# What becomes of a record that an operation had added.
history-goes = é excluído
# What becomes of a record that an operation had deleted.
history-comes-back = é recuperado
# $label: the operation, in words.
history-partly = Revertido em parte: { $label }
history-nothing = Não resta nada a reverter.
