### What was done to the network, as history, undo and redo name it.
### $kind: the kind of record in words; $name: the record's title, or its code where it has none.

## One record

op-add = Adicionar { $kind }: { $name }
op-edit = Editar { $kind }: { $name }
op-delete = Excluir { $kind }: { $name }
op-attach-document = Anexar documento: { $name }

## The network

# $name: the network's name.
op-create = Criar a rede { $name }

# $name: the name of the statutes.
op-adopt-template = Adotar de um modelo: { $name }

# $count: how many records were changed, added or deleted together.
op-change = { $count ->
    [one] Alterar { $count } registro
   *[other] Alterar { $count } registros
}

# $count: how many rows came in.
op-import = { $count ->
    [one] Importar { $count } registro
   *[other] Importar { $count } registros
}

# $count: how many letters were written and numbered.
op-write-letters = { $count ->
    [one] Redigir { $count } ofício
   *[other] Redigir { $count } ofícios
}

## Taking back. $label: the operation concerned, in words, such as "Add member: Uruguay"

op-undo = Desfazer “{ $label }”
op-redo = Refazer “{ $label }”
op-revert = Reverter “{ $label }”

# The word for an operation, where one that was asked for does not exist.
op-word = operação
