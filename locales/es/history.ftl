## Historial: quién, cuándo, de qué a qué, y qué haría revertir.
# Name of a field: the readable code of a record.
history-key = Clave
# Name of a field.
history-original = Idioma original
# Instead of the name of a record that is no longer there. $kind: its kind.
history-gone = { $kind }, ya borrado
history-record = registro
# Before the kind and name of a record that an operation touched.
history-added = Añadido
history-deleted = Borrado
history-edited = Cambiado
# Between what a field was and what it became, for screen readers.
history-became = pasó a
# Where nobody said who writes.
history-nobody = sin nombre
history-less = Ver menos
history-whole = Ver todo
# After a list. $count: how many are not shown, already written.
history-more-rows = y { $count } más
history-none-fits = Ningún paso cumple el filtro.
history-who = De quién
history-everybody = De todos
history-what = De qué
history-everything = De todo
# Heads of what reverting would do. $count: how many places.
history-reversed =
    { $count ->
        [one] { $count } dato vuelve atrás
        [many] { $count } datos vuelven atrás
       *[other] { $count } datos vuelven atrás
    }
history-kept =
    { $count ->
        [one] { $count } queda como está: cambió después
        [many] { $count } quedan como están: cambiaron después
       *[other] { $count } quedan como están: cambiaron después
    }
history-could-not =
    { $count ->
        [one] { $count } no puede volver: ya no existe u otros lo necesitan
        [many] { $count } no pueden volver: ya no existen u otros los necesitan
       *[other] { $count } no pueden volver: ya no existen u otros los necesitan
    }
# What becomes of a record that an operation had added.
history-goes = se borra
# What becomes of a record that an operation had deleted.
history-comes-back = se recupera
# $label: the operation, in words.
history-partly = Revertido en parte: { $label }
history-nothing = No queda nada que revertir.
