## Pieces that every screen shares.
ui-copied = Copied: { $text }
# The section of a page with the records of other kinds that name it.
ui-named-in = Also appears in
ui-named-more = and { $count } more
ui-progress-of = { $done } of { $total }
ui-progress-stop = Stop
ui-panel-close = Close (Esc)
ui-combobox-options = Options
ui-combobox-none = Nothing matches
ui-cancel = Cancel
ui-save = Save
ui-yes = yes
ui-no = no
ui-more = More
ui-open = Open
ui-undo = Undo
ui-redo = Redo
ui-end-open = open
ui-end-unknown = unknown
ui-choice-none = not stated
ui-end-date = until…
# $field: the label of the field.
ui-end-date-label = { $field }: date
ui-date-placeholder = 26/10/2015, Oct 2015, 2015
# $item: what was typed or chosen.
ui-list-add = Add “{ $item }”
ui-list-remove = Remove { $item }
ui-list-more = add…
ui-texts-original = original
ui-texts-missing = missing
ui-texts-translation = translation
ui-field-keys = Enter saves · Esc leaves it as it was
ui-field-keys-long = Ctrl Enter saves · Esc leaves it as it was
ui-field-missing = not stated
ui-field-write = Write
ui-field-write-of = Write { $field }
ui-field-edit = Edit
# $field: the label of the field; $value: its value in words.
ui-field-change = Change { $field }
ui-field-value = { $field }: { $value }
ui-texts-only-in = only in { $language }
ui-texts-lacks = missing in { $languages }
ui-fields-more = Add a fact
# $languages: names of languages.
ui-texts-outdated = older than the original in { $languages }
ui-texts-other = Another language…
ui-texts-old = older than the original
ui-form-required = required
ui-form-add = Add
ui-list-filter = Filter
# $text: what was typed.
ui-list-nothing = Nothing matches “{ $text }”.
ui-list-empty = Nothing here yet.
ui-table-columns = Choose columns
ui-table-help = Enter opens · Space selects · Shift extends
# $count: number of rows; $keys: the keys that copy.
ui-table-selected =
    { $count ->
        [one] { $count } row selected · { $keys } copies for Excel
       *[other] { $count } rows selected · { $keys } copies for Excel
    }
ui-table-copied =
    { $count ->
        [one] { $count } row copied.
       *[other] { $count } rows copied.
    }
ui-parts-add = Add
# $kind: the name of a kind of record; $title: the title of one.
ui-parts-new = Add: { $kind }
ui-parts-acts = Actions
ui-parts-edit = Edit { $title }
ui-parts-now = Only current ones
# $count: how many do not hold on the day shown.
ui-parts-every = Show { $count } more
ui-parts-remove = Remove { $title }
ui-history = History
ui-history-what = Every change, with who and when. Any of them can be reverted; what changed since is respected.
ui-history-more = Show more
ui-history-undone = undone
ui-history-none = Nothing has changed yet.
ui-history-revert = Revert
ui-history-revert-title = Revert this change?
ui-severity-bad = Serious
ui-severity-warn = Attention
ui-severity-note = Note
ui-findings = Findings
ui-documents = Documents
ui-documents-attach = Attach
ui-documents-save = Save a copy
ui-documents-save-one = Save a copy of { $title }
# $path: where it was written.
ui-documents-saved = Saved to { $path }
ui-documents-title-only = title only
ui-documents-none = None. Attach with the button or drop a file on the page.
ui-asof-at = As of
ui-asof-label = See as of this date
ui-asof-see = See
ui-asof-today = Today
ui-asof-wrong = Type a day, such as 27/10/2015.
ui-asof-note = Everything below is shown as it was on that day.
ui-way-back = Back (Alt ←)
ui-way-forth = Forward (Alt →)

## The frame of the window.
app-areas = Areas
app-area-overview = Overview
app-area-members = Members
app-area-people = People
app-area-bodies = Bodies
app-area-plan = Plan
app-area-events = Events
app-area-cooperation = Cooperation
app-area-knowledge = Knowledge
app-area-reports = Reports
app-name = Plenaria
app-find = Find or go to…
app-network-demo = Fictional sample network
app-network-demo-short = fictional
app-network-read-only = Read only
app-read-only = This file was opened for reading only: you can look and print, not change.
# $who: who has the file open.
app-in-use = { $who } has this file open; here you can look and print, not change.
# $count: number of findings.
app-findings = Findings: { $count }
# $time: time of day of the last write.
app-saved-at = All saved · { $time }
app-saved = All saved
app-saved-always = Everything is saved: each change is written at once.
app-language = Language
app-settings = Settings
app-help = Help (F1)
# $what: the operation, in words.
app-undo-what = Undo: { $what }
app-redo-what = Redo: { $what }
app-toast-close = Close the notice
app-palette = Find, go, do
app-palette-go = Go to
app-palette-change = Change
# $language: the language's name.
app-palette-speak = Switch to { $language }
app-palette-light = Light theme
app-palette-dark = Dark theme
app-palette-close = Close this network
app-palette-choose = choose
app-palette-open = open
app-palette-accents = Accents and capitals don’t count

## The start page.
start-tagline = The secretariat of a network, in one file of your own, offline.
start-recent = Opened lately
start-recent-none = None yet.
start-open = Open a network
start-new = New network
start-file-kind = Plenaria network
start-samples = To look at first
start-sample-demo = Fictional network
start-sample-demo-text = Three full years of an invented network: members, committee, meetings, plan and report. To try things without fear.
start-sample-gealc = Red GEALC
start-sample-gealc-text = Only what public sources say, with their silences and contradictions.
start-sample-open = Create and open
start-sample-where = Where to keep the sample network
start-sample-making = Creating the sample network
start-new-where = Where to keep the network
start-new-name = Name of the network
start-new-name-note = It can be changed later.
start-new-name-lacks = Type the name of the network.
start-new-language = Main language
start-new-language-note = The only one in which everything must be written; others are added when possible.
start-new-create = Create the network
start-offline = No account, no server, no connection.
# $title: the record in view.
ui-here = Do here, with { $title }

## Members.
members-new = New member
members-as-table = See as a table
members-as-list = See as a list
members-head-name = Name
members-head-focal = Focal point
members-head-key = Key
members-empty-short = No members yet.
members-empty-title = Here is who belongs to the network
members-empty-text = A member is a country, an institution or an observer, since a date. Its institutions, posts and people, its participation and commitments hang from it; whatever is noted here counts in the annual report.
members-empty-action = Add the first member
members-status-unknown = no status on this date
members-since = since { $date }
# $date: a day in full.
members-since-day = since { $date }
members-institutions = Institutions
members-status = Status in the network
members-subregion = Subregion
members-commitments = Commitments
members-seats = Seats held
members-seats-none = None noted.
members-posts = Posts and holders
members-posts-holder = Holder
members-posts-past = Show earlier
members-posts-now = Only current
members-posts-add = Add post
members-posts-name = Appoint
members-posts-name-title = Appoint: { $post }
members-posts-nobody = nobody
members-posts-vacant = vacant
members-posts-none = No posts noted.
members-participation = Participation by year
members-participation-note = events where it was noted
members-participation-meetings = Annual meetings
members-participation-others = Other events
members-participation-people = People
ui-crumbs = Where you are

## Events.
events-new = New event
events-all = All
events-every-kind = Every kind
events-head-when = Date
events-head-where = Place
events-none-fits = No event fits the filter.
events-empty-title = Here is everything the network convenes
events-empty-text = The assembly, the committee, a workshop or a webinar: each event has its agenda, its participants, its decisions and its documents, and counts in the year’s report.
events-empty-action = Note the first event
events-no-date = no date
events-no-place = no place
events-tabs = Parts of the event
events-tab-summary = Summary
events-tab-agenda = Agenda
events-tab-participants = Participants
events-tab-decisions = Decisions
events-commitments = Commitments
events-text = What for and what it was
events-organizers = Organized by
events-organizer = Who
events-editions = Editions
events-numbers = Participation
events-numbers-note = what is noted and what a source states are not added
events-agenda-empty-title = The agenda, session by session
events-agenda-empty-text = A session is people in a room at a time; inside go the numbered items, each with its length.
events-agenda-empty-action = Add the first session
events-agenda-loose = Items in no session
events-agenda-edit-session = Edit session
events-agenda-add-item = Add item
events-agenda-add-session = Add session
events-agenda-time = Time
# $count: minutes.
events-agenda-minutes = { $count } min
events-agenda-no-items = No items yet.
events-add-countries = Add countries
events-add-person = Add person
events-add-number = Add number of people
events-by-answer = By answer
events-participants-empty-title = Nobody noted yet
events-participants-empty-text = Add the countries invited, the people known and, where a source only gives an amount, the number of people. The three are kept apart.
events-participant = Participant
events-participant-for = For
events-participant-role = Role
events-participant-answer = Answer
events-participant-no-person = no person yet
events-participant-numbers = Numbers of people
events-participant-numbers-note = not added to those noted
# $count: a number, already written.
events-number-exact = { $count } people
events-number-over = over { $count } people
events-number-about = about { $count } people
events-countries-all = All
events-countries-none = None
events-countries-there = already there
events-countries-other = Another country
# $count: how many are chosen.
events-countries-add =
    { $count ->
        [one] Add { $count } country
       *[other] Add { $count } countries
    }
events-attendance = Attendance
events-attendance-not-noted = not noted
ui-findings-what = What the records say against themselves, what they lack and what is late.
ui-findings-none-title = Nothing to point out
ui-findings-none-text = The records do not contradict each other, lack nothing that should be there, and nothing is late.
ui-kinds = Kinds of record
# $kind: a kind of record, in the plural.
ui-kinds-empty-title = { $kind }: none yet
ui-kinds-empty-text = What is noted here shows on the pages it refers to, is found with Ctrl K and counts in the annual report.
ui-record-delete = Delete { $title }
ui-record-texts = Texts

## Settings.
settings-title = Settings
settings-machine = On this machine
settings-machine-note = not kept in the network
settings-language = Language
settings-theme = Theme
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-contrast = Contrast
settings-contrast-more = More contrast, whatever the system says
settings-author = Who writes
settings-author-note = Your name, as the history shows it.
settings-network-note = kept in the file, and can be undone

## Reports.
# $period: a year, or two dates.
reports-annual = Annual report { $period }
reports-save = Save PDF
reports-save-all = Save in 3 languages
reports-save-folder = Folder for the three reports
reports-making = Composing the report
# $count: number of files; $path: where.
reports-saved =
    { $count ->
        [one] Report saved to { $path }
       *[other] { $count } reports saved to { $path }
    }
reports-options = Options of the report
reports-period = Period
reports-period-by = By
reports-period-year = year
reports-period-dates = dates
reports-year = Year
reports-from = From
reports-to = To
reports-date = Dated
reports-date-note = the one printed; today if left empty
reports-language = Language of the report
reports-paper = Paper
reports-paper-network = the network’s
reports-content = Contents
reports-cover-full = Full-page cover
reports-map = Map of members
reports-empty-say = Say which chapters have no records
reports-annex-directory = Annex: directory
reports-annex-findings = Annex: findings
reports-annex-sources = Annex: sources of each figure
reports-before = Before printing
# $count: number of findings.
reports-findings =
    { $count ->
        [one] There is { $count } finding in the records.
       *[other] There are { $count } findings in the records.
    }
reports-findings-see = See them
reports-no-findings = No findings in the records.
# $letters: characters that our fonts lack.
reports-substituted = No letter for: { $letters }. They print as a box.
# $count: number of figures.
reports-marks =
    { $count ->
        [one] { $count } figure opens its records.
       *[other] { $count } figures open their records.
    }
reports-preview = Preview
reports-pages = Pages of the report
reports-page-before = Previous page
reports-page-next = Next page
reports-composing = Composing…
reports-whole-page = Whole page
# $page, $count: numbers.
reports-page-alt = Page { $page } of { $count }
# $count: number of records; $first: the title of the first.
reports-mark =
    { $count ->
        [one] Record: { $first }
       *[other] { $count } records: { $first }…
    }
reports-behind = Records behind
reports-behind-total = Records

## Overview.
overview-calm = Nothing asks for your attention in the next 90 days.
overview-calm-more = No commitments, tasks, tenures or terms about to end.
# $count: number of matters.
overview-matters =
    { $count ->
        [one] One matter asks for your attention.
       *[other] { $count } matters ask for your attention.
    }
overview-late =
    { $count ->
        [one] One is overdue.
       *[other] { $count } are overdue.
    }
overview-overdue = Overdue
overview-vacant = Vacant posts
overview-week = This week
overview-later = In the next 90 days
# $count: number of days.
overview-days-ago =
    { $count ->
        [one] due yesterday
       *[other] due { $count } days ago
    }
overview-in-days =
    { $count ->
        [one] tomorrow
       *[other] in { $count } days
    }
overview-days =
    { $count ->
        [one] day
       *[other] days
    }
overview-today = today
# $count: how many more.
overview-more = Show { $count } more
overview-next = Next meeting
overview-next-none = No own event planned.
# $year: the year.
overview-year = The year { $year }
overview-figures = The year in figures
overview-figure-members = Members
overview-figure-events = Own events held
overview-figure-countries = Countries taking part
overview-figure-persons = Distinct people
overview-figure-participations = Participations
overview-figure-decisions = Decisions
overview-figure-commitments = Commitments
overview-figure-commitments-done = Commitments done
overview-figure-activities-done = Activities done
overview-figure-projects = Projects
overview-figure-resources = Resources published
overview-to-date = { $year } to date
overview-empty-title = A new network
overview-empty-text = Begin with who belongs to it, or with the next meeting. Once there are records, each morning this page shows what asks for your attention.
