### Find: everything that holds the words typed, and what the palette offers.
find-title = Find
find-what = Find in the whole network
find-kinds = Kinds of record
find-all = All
# $count: the most that is shown.
find-most = more than { $count }
# $count: number of records not shown.
find-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
# $whole: the title of what the record belongs to.
find-within = in { $whole }
find-none = The beginning of each word is looked for, whatever its accents and capitals, in names, texts in any language, keys and addresses.
find-begin = Type the beginning of one or more words. Accents and capitals do not count.
# $text: what was typed.
find-everything = Find “{ $text }” in the whole network
# $kind: the name of a kind of record, in the singular.
find-add = Add: { $kind }
find-do = Do
find-recent = Opened before
find-report = Prepare the annual report
find-contrast-more = More contrast
find-contrast-less = The system's contrast
find-theme-system = Theme as the system
find-help = User guide
find-keys = Keys
find-begin-network = Start my network, step by step
find-texts = Texts in the network's languages
find-import = Import a table…
find-views = Saved views
find-view-save = Save this view…
# $name: the name of a view.
find-view-forget = Forget the view { $name }
find-view-name = Name of the view
find-view-name-lacks = Give it a name, to find it later.
find-view-note = It keeps the filter, order and columns of this list, on this machine.
find-view-all = Whole list

# An address that is of no screen. $address: the address, such as “#/nothing”.
find-nowhere-title = There is no screen here
find-nowhere-text = The address “{ $address }” leads to nothing in this network. Go back to the overview, or search for what you need by its name.
