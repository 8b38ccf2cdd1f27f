### Settings: the network's profile, its statutes as read, its texts side by side, and this machine's choices.
settings-part-network = The network
settings-part-statutes = Statutes
settings-part-texts = Texts
settings-part-machine = This machine
settings-back = Start
settings-languages = Languages
settings-habits = Habits
settings-look = Appearance
settings-language-window = Of the window
settings-language-note = The network's texts are written in its own languages, whatever this one is.
settings-size = Text size
settings-size-system = The system's
settings-author-name = Name
settings-texts-all = All
# $count: number of texts.
settings-texts-missing = { $count } missing
settings-texts-outdated = { $count } older than the original
settings-texts-lacks = { $count } to see to
settings-texts-whole = complete and up to date
settings-texts-language = Language that is missing or behind
settings-texts-any = Any language
settings-texts-kind = Kind of record
settings-texts-kinds = Everything
settings-texts-of = Text of
settings-texts-nothing = Nothing pending: all texts are complete and up to date.
settings-texts-more =
    { $count ->
        [one] See { $count } more
       *[other] See more ({ $count })
    }
settings-text-lacks = missing
# $language: the name of a language, as inside a sentence.
settings-text-copy = Begin from the { $language }
settings-text-outdated = the { $language } changed since
settings-text-holds = Still right
# $date: a date in words.
settings-statutes-since = In force since { $date }
settings-statutes-text = Text
settings-statutes-earlier = Other statutes
settings-statutes-none = The network has no statutes yet
settings-statutes-none-text = Subregions, the seats of each body, quorum and majorities come from them. With them, the program says what a composition lacks and whether a vote holds.
settings-statutes-template = Begin from a template
settings-statutes-own = Write them
settings-rule-open = Open the rule
# $months, $count: numbers; $part, $base, $who: what the rule names, in words in lower case; $subregions: their names.
settings-rule-meeting =
    { $months ->
        [12] The assembly meets every year.
        [one] The assembly meets every month.
       *[other] The assembly meets every { $months } months.
    }
settings-rule-ministerial =
    { $months ->
        [12] There is a ministerial meeting every year.
        [one] There is a ministerial meeting every month.
       *[other] There is a ministerial meeting every { $months } months.
    }
settings-rule-seats =
    { $count ->
        [one] It has one seat.
       *[other] It has { $count } seats.
    }
settings-rule-quota =
    { $count ->
        [one] One seat for each of these subregions: { $subregions }.
       *[other] { $count } seats for each of these subregions: { $subregions }.
    }
settings-rule-term =
    { $months ->
        [one] A term lasts one month.
        [12] A term lasts one year.
       *[other] A term lasts { $months } months.
    }
settings-rule-row =
    { $count ->
        [one] Nobody sits for two terms in a row.
       *[other] Nobody sits for more than { $count } terms in a row.
    }
settings-rule-electorate = Who votes: { $who }.
settings-rule-quorum = Quorum: { $part }.
settings-rule-majority = It decides by { $part }.
settings-rule-majority-of = It decides by { $part }, counted on { $base }.

# Keys, in Settings, this computer.
settings-keys = Keyboard
settings-keys-alone = Letters alone
settings-keys-add = N adds to the list in sight
settings-keys-note = Outside fields. Whoever dictates, or presses keys unawares, can switch it off: Ctrl N always adds.
