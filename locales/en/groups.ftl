### What bodies make, such as working groups, and the yearly report of a group.

## A product

kind-product = product
kind-product-many = Products
product-body = Body
product-name = Name
product-state = State
product-due = Due
product-date = Delivered
product-activity = Activity of the plan
product-resource = In the catalogue
product-note = Note
product-position = Place in the list
choice-product-state-planned = Planned
choice-product-state-in-progress = In progress
choice-product-state-delivered = Delivered
choice-product-state-approved = Approved
choice-product-state-dropped = Dropped
problem-not-delivered = Only what was delivered has this date. Change the state first, or write it as the date due.

## The page of a body

groups-products-none = No product yet: a study, a guide, a piece of software that the body is to make.

## The yearly report of a group, on paper

# The heading. $body: the group; $year: the year.
office-group-title = { $body }: report { $year }
# The three parts are the next three messages.
office-group-lead = { $meetings }, { $decisions }, { $products }.
# $count: how many.
office-group-meetings-part = { $count ->
    [0] No meeting
    [one] One meeting
   *[other] { NUMBER($count) } meetings
}
office-group-decisions-part = { $count ->
    [0] no decision
    [one] one decision
   *[other] { NUMBER($count) } decisions
}
# $count: products; $done: those delivered.
office-group-products-part = { $count ->
    [0] no product
    [one] one product, { $done ->
        [0] not delivered yet
       *[other] delivered
    }
   *[other] { NUMBER($count) } products, { $done ->
        [0] none delivered
       *[other] { NUMBER($done) } delivered
    }
}
# $year: the year.
office-group-nothing = No meeting, decision, product or activity is recorded in { $year }.
office-group-mandate = Mandate
office-group-coordinator = Coordination
office-group-parent = Answers to
office-group-term = Term
office-group-members = Members
office-group-products = Products
office-group-meetings = Meetings of the year
office-group-decisions = Decisions
office-group-activities = Activities of the plan
# Heads of the tables.
office-group-where = Where

## Telephones, on paper: as lines, and as cards

# The heading. $list: whose, one of the messages below or the name of a body.
office-phones-title = Telephones: { $list }
office-phones-titulars = titulars of posts
office-phones-alternates = alternates of posts
# $kind: the kind of post, such as "Focal point".
office-phones-titulars-of = { $kind }, titulars
office-phones-alternates-of = { $kind }, alternates
office-phones-all = everyone
office-phones-some = from the directory
# $count: people with a telephone; $without: people without one.
office-phones-lead = { $count ->
    [one] One person.
   *[other] { NUMBER($count) } people.
}
office-phones-lead-without = { $count ->
    [one] One person
   *[other] { NUMBER($count) } people
}; without a telephone: { NUMBER($without) }.
office-phones-empty = No telephone is recorded for those of this list.
# Heads of the table.
office-phones-of = Member or institution
office-phones-phone = Telephone
office-phones-mobile = Mobile

## In the annual report

report-governance-products = Products of the working groups
report-governance-product-state = State
report-governance-product-due = Due
report-governance-product-date = Delivered
report-governance-product-late = late

## Choosing what to print

reports-document-group = Yearly report of a group
reports-document-phones = Telephone list
reports-document-phone-cards = Telephone cards
reports-choose-group = Choose the group whose year is to be printed.
phones-of = Whose
phones-everyone = Everyone
phones-titulars = All titulars of posts
phones-alternates = All alternates of posts
# $what: by what the directory was filtered.
phones-directory = Directory: { $what }

## Buttons of a named list, of the directory and of a body

phones-print = Print telephones
phones-print-list = as a list
phones-print-cards = as cards
groups-report = Report of the year
