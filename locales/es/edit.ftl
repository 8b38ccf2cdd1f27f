### Writing on records: dates as typed, two windows at once, several records in one go.
edit-date-unread = no se entiende como fecha
# $field: the label of a field; $typed: what was being written in it when its record went away.
edit-lost = El registro se eliminó mientras usted escribía «{ $field }»: { $typed }
edit-lost-copy = Copiar lo escrito
# $value: what another window wrote meanwhile in the same field.
edit-clash = Otra ventana escribió aquí mientras tanto: { $value }
edit-clash-mine = Dejar lo mío
edit-clash-theirs = Dejar lo otro
edit-now = Ahora dice: { $value }.
edit-now-take = Tomarlo
# $count: number of records; $value: a value in words.
edit-bulk = Editar…
edit-bulk-copy = Copiar
edit-bulk-delete = Eliminar
edit-bulk-title =
    { $count ->
        [one] Editar { $count } registro
       *[other] Editar { $count } registros a la vez
    }
edit-bulk-field = Dato
edit-bulk-value = Valor nuevo
edit-bulk-empties = Vacío: se quita el dato a todos.
edit-bulk-now = Todos dicen ahora: { $value }
edit-bulk-several = Ahora dicen { $count } cosas distintas.
edit-bulk-do =
    { $count ->
        [one] Cambiar { $count }
       *[other] Cambiar los { $count }
    }
