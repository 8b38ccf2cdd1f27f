### What was done to the network, as history, undo and redo name it.
### $kind: the kind of record in words; $name: the record's title, or its code where it has none.

## One record

op-add = Añadir { $kind }: { $name }
op-edit = Editar { $kind }: { $name }
op-delete = Eliminar { $kind }: { $name }
op-attach-document = Adjuntar documento: { $name }

## The network

# $name: the network's name.
op-create = Crear la red { $name }

# $name: the name of the statutes.
op-adopt-template = Adoptar de un modelo: { $name }

# $count: how many records were changed, added or deleted together.
op-change = { $count ->
    [one] Cambiar { $count } registro
   *[other] Cambiar { $count } registros
}

# $count: how many rows came in.
op-import = { $count ->
    [one] Importar { $count } registro
   *[other] Importar { $count } registros
}

# $count: how many letters were written and numbered.
op-write-letters = { $count ->
    [one] Escribir { $count } oficio
   *[other] Escribir { $count } oficios
}

## Taking back. $label: the operation concerned, in words, such as "Add member: Uruguay"

op-undo = Deshacer «{ $label }»
op-redo = Rehacer «{ $label }»
op-revert = Revertir «{ $label }»

# The word for an operation, where one that was asked for does not exist.
op-word = operación
