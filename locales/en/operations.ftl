### What was done to the network, as history, undo and redo name it.
### $kind: the kind of record in words; $name: the record's title, or its code where it has none.

## One record

op-add = Add { $kind }: { $name }
op-edit = Edit { $kind }: { $name }
op-delete = Delete { $kind }: { $name }
op-attach-document = Attach document: { $name }

## The network

# $name: the network's name.
op-create = Create the network { $name }

# $name: the name of the statutes.
op-adopt-template = Adopt from a template: { $name }

# $count: how many records were changed, added or deleted together.
op-change = { $count ->
    [one] Change { $count } record
   *[other] Change { $count } records
}

# $count: how many rows came in.
op-import = { $count ->
    [one] Import { $count } record
   *[other] Import { $count } records
}

# $count: how many letters were written and numbered.
op-write-letters = { $count ->
    [one] Write { $count } letter
   *[other] Write { $count } letters
}

## Taking back. $label: the operation concerned, in words, such as "Add member: Uruguay"

op-undo = Undo “{ $label }”
op-redo = Redo “{ $label }”
op-revert = Revert “{ $label }”

# The word for an operation, where one that was asked for does not exist.
op-word = operation
