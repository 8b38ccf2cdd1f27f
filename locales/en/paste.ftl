### A table comes in: from a file or the clipboard, shown before anything is written.
paste-title = Import a table
paste-pick = Choose a file…
paste-files = Spreadsheets and CSV
paste-kind = What it brings
paste-sheet = Sheet
paste-or = or paste copied cells here
paste-read = Read
paste-formats = XLSX, ODS, XLS, CSV and copied cells are read. Nothing is written before the last button, and all of it is undone at once.
paste-columns = The table's columns and what each is
# $column: what the table calls the column.
paste-column = What the column { $column } is
paste-column-out = stays out
paste-verdicts = Rows by what becomes of them
paste-rows = Rows and what becomes of each
paste-row = Row
paste-becomes = Result
paste-what = Record
paste-decide = Decide
# $row: the number of the row in the file.
paste-decide-row = What to do with row { $row }
paste-all = All
paste-create = created
paste-update = changed
paste-same = already the same
paste-reject = stays out
paste-skip = left out
paste-as-proposed = as proposed
paste-do-create = create
paste-do-update = change the one found
paste-do-skip = leave out
# $title: the record that the row is taken for.
paste-found = is { $title }
# $count: number of rows.
paste-more = See more ({ $count })
paste-keep-rejected =
    { $count ->
        [one] Save the row that stays out to a file
       *[other] Save the { $count } rows that stay out to a file
    }
paste-rejected-where = Where to save the rows that stay out
paste-rejected-name = rows-that-stayed-out.csv
paste-working = Importing the table
paste-other = Another table
paste-bring =
    { $count ->
        [0] Nothing to import
        [one] Import { $count } row
       *[other] Import { $count } rows
    }
