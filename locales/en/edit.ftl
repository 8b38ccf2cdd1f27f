### Writing on records: dates as typed, two windows at once, several records in one go.
edit-date-unread = not understood as a date
# $field: the label of a field; $typed: what was being written in it when its record went away.
edit-lost = The record was deleted while you were writing “{ $field }”: { $typed }
edit-lost-copy = Copy what was written
# $value: what another window wrote meanwhile in the same field.
edit-clash = Another window wrote here meanwhile: { $value }
edit-clash-mine = Keep mine
edit-clash-theirs = Keep the other
edit-now = Now it says: { $value }.
edit-now-take = Take it
# $count: number of records; $value: a value in words.
edit-bulk = Edit…
edit-bulk-copy = Copy
edit-bulk-delete = Delete
edit-bulk-title =
    { $count ->
        [one] Edit { $count } record
       *[other] Edit { $count } records at once
    }
edit-bulk-field = Field
edit-bulk-value = New value
edit-bulk-empties = Empty: it is taken away from all.
edit-bulk-now = All say now: { $value }
edit-bulk-several = They say { $count } different things now.
edit-bulk-do =
    { $count ->
        [one] Change { $count }
       *[other] Change the { $count }
    }
