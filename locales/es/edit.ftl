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
