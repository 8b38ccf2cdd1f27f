### Writing on records: dates as typed, two windows at once, several records in one go.
edit-date-unread = não se entende como data
# $field: the label of a field; $typed: what was being written in it when its record went away.
edit-lost = O registro foi excluído enquanto você escrevia «{ $field }»: { $typed }
edit-lost-copy = Copiar o que foi escrito
# $value: what another window wrote meanwhile in the same field.
edit-clash = Outra janela escreveu aqui enquanto isso: { $value }
edit-clash-mine = Manter o meu
edit-clash-theirs = Manter o outro
edit-now = Agora diz: { $value }.
edit-now-take = Usar
# $count: number of records; $value: a value in words.
edit-bulk = Editar…
edit-bulk-copy = Copiar
edit-bulk-delete = Excluir
edit-bulk-title =
    { $count ->
        [one] Editar { $count } registro
       *[other] Editar { $count } registros de uma vez
    }
edit-bulk-field = Dado
edit-bulk-value = Valor novo
edit-bulk-empties = Vazio: o dado é retirado de todos.
edit-bulk-now = Todos dizem agora: { $value }
edit-bulk-several = Agora dizem { $count } coisas diferentes.
edit-bulk-do =
    { $count ->
        [one] Mudar { $count }
       *[other] Mudar os { $count }
    }
