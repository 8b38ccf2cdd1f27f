### The papers of a meeting: agenda, lists, cards, certificates, minutes, the letter that calls, folder and dossier.
### On paper, in the files of a folder, and where they are chosen on the screen.

# The event's city and days, as one line. $place: city; $dates: the days in words.
papers-place-dates = { $place }, { $dates }
# In the foot of an agenda. $place: the city whose clock it is; $offset: its difference from universal time, "UTC−6".
papers-zone = Local time: { $place } ({ $offset })
# $languages: names of languages, joined.
papers-languages = Languages: { $languages }
# $languages: languages into which a session is interpreted, joined.
papers-interpretation = Interpretation: { $languages }
# Heads of tables that several papers share.
papers-number = No.
papers-country = Country or organisation
papers-name-post = Name and position
papers-role = Role
papers-signature = Signature
# In place of a name that is not known yet.
papers-to-name = to be named

## The agenda

papers-agenda-title = Agenda
papers-agenda-annotated-title = Annotated agenda
papers-agenda-empty = The agenda has no items yet.
papers-agenda-time = Time
papers-agenda-item = Item
papers-agenda-matter = Matter
papers-agenda-document = Document
# Heading of the items that no session has.
papers-agenda-other = Items without a session
# How long an item lasts. $minutes: how many minutes.
papers-agenda-minutes = { NUMBER($minutes) } min

## Who takes part

papers-participants-title = Participants
papers-participants-empty = No participants are recorded yet.
# Under the heading; the parts are the next messages, joined.
papers-participants-lead = { $parts }.
# $count: how many.
papers-participants-persons = { $count ->
    [one] One person
   *[other] { NUMBER($count) } people
}
# $count: how many.
papers-participants-parties = { $count ->
    [one] one country or organisation
   *[other] { NUMBER($count) } countries and organisations
}
# $count: seats without a person yet.
papers-participants-unnamed = { $count ->
    [one] one place to be named
   *[other] { NUMBER($count) } places to be named
}
# Heading of those who take part for nobody: experts, guests.
papers-participants-others = In a personal capacity
papers-participants-remote = remotely
papers-participants-post = Position or institution
papers-participants-answer = Answer
# People of whom only a number is known. $count: how many.
papers-participants-number = { $count ->
    [one] One person whose name is not recorded
   *[other] { NUMBER($count) } people whose names are not recorded
}

## Sheets to sign

papers-signin-title = Attendance sheet
# Heading of a sheet where there are no sessions. $day: the day in words.
papers-signin-morning = { $day }, morning
papers-signin-afternoon = { $day }, afternoon
# Boxes under the list.
papers-signin-present = Present
papers-signin-members = Voting members present
# $quorum: how many must be present; $entitled: of how many.
papers-signin-quorum = Quorum: { NUMBER($quorum) } of { NUMBER($entitled) }
papers-signin-secretariat = Signature of the secretariat
papers-signin-note = One signature per person. Those not listed write their names on the blank lines.

## Name tents and badges

papers-tents-title = Name tents
# On the face that lies on the table.
papers-tents-base = Base. Fold at the two marks. Print at actual size.
papers-tents-empty = There are no delegations or people to make tents for.
papers-badges-title = Badges
papers-badges-empty = There are no named people to make badges for.
# The word of a role on a badge: it names what one does, so that it needs no gender.
papers-role-head = Delegation
papers-role-delegate = Delegation
papers-role-observer = Observer
papers-role-speaker = Speaker
papers-role-moderator = Moderator
papers-role-expert = Expert
papers-role-guest = Guest
papers-role-trainee = Participant
papers-role-secretariat = Secretariat
papers-role-staff = Staff
papers-role-press = Press
papers-role-public = Public

## Places at the table

papers-seating-title = Seating
papers-seating-empty = Nobody has a place at the table yet.
# Under the heading. $order: how places are ordered, the next messages.
papers-seating-lead = Places follow { $order }, from the right of the chair.
papers-seating-alphabetical = alphabetical order
papers-seating-seniority = seniority
papers-seating-office = the office in the body
# Alternative text of the plan.
papers-seating-alt = Horseshoe table with numbered places; the table below says the same
papers-seating-chair = Chair
papers-seating-secretariat = Secretariat
papers-seating-office-head = Office
papers-vote = Vote
papers-with-vote = votes
papers-without-vote = no vote

## Credentials and quorum

papers-credentials-title = Credentials and quorum
papers-credentials-empty = The records do not say who may vote at this meeting.
# $accredited: how many who vote are accredited; $entitled: how many may vote.
papers-credentials-lead = { NUMBER($accredited) } of { NUMBER($entitled) } entitled to vote have accredited someone to vote.
papers-credentials-person = Accredited
papers-credentials-letter = Letter
papers-credentials-present = Present
# After the name of the person who gives the vote.
papers-credentials-votes = votes
# $name: whose vote is given by proxy.
papers-credentials-proxy = also votes for { $name }
papers-credentials-none = not accredited
# Labels of the boxes.
papers-credentials-entitled = Entitled to vote
papers-credentials-accredited = Accredited
papers-credentials-required = Quorum required
papers-credentials-hour = Present at ____ : ____
papers-credentials-checks = Credentials examined by
papers-credentials-presides = Presides

## Certificates

papers-certificate-title = Certificate of participation
papers-certificates-title = Certificates of participation
papers-certificates-empty = No record says yet who was present; certificates come from the attendance.
# Before the name; whose certificate it is stands at the head of the sheet.
papers-certificate-says = This is to certify that
# After the name and before the meeting's title.
papers-certificate-took-part = took part in
# $count: sessions attended; $all: sessions in which attendance was taken.
papers-certificate-sessions = Present in { NUMBER($count) } of { NUMBER($all) } sessions

## Minutes

# $event: the meeting.
papers-minutes-title = Minutes: { $event }
papers-minutes-draft = Draft. Not final until approved at the next meeting.
papers-minutes-circulated = Circulated to the members, who may amend it until its approval.
papers-minutes-amended = Amended by the members; awaiting approval.
papers-minutes-approved = Approved.
# Labels of the facts at the head of the minutes.
papers-minutes-facts = Facts of the meeting
papers-minutes-detail = Detail
papers-minutes-place = Place and date
papers-minutes-body = Body
papers-minutes-mode = Mode
papers-minutes-called = Called by
# $number: the letter's number; $date: its date in words.
papers-minutes-letter = Letter { $number } of { $date }
papers-minutes-presides = Presided by
papers-minutes-quorum = Quorum
# $present, $entitled: members with a vote; $required: how many must be present.
papers-minutes-quorum-met = { NUMBER($present) } present of { NUMBER($entitled) } with a vote; required: { NUMBER($required) }
papers-minutes-languages = Languages
papers-minutes-previous = Previous minutes
# Headings.
papers-minutes-present = Present
papers-minutes-excused = Excused
papers-minutes-absent = Absent
papers-minutes-unrecorded = Attendance is not recorded.
papers-minutes-attendance = Attendance by session
papers-minutes-other = Other decisions
papers-minutes-who = Who
papers-minutes-commitment = Commitment
papers-minutes-due = Due
papers-minutes-commitments = Other commitments
papers-minutes-closing = Closing
# $yes, $no, $abstained: votes.
papers-minutes-vote = { NUMBER($yes) } in favour, { NUMBER($no) } against, { NUMBER($abstained) } abstentions
# $present: how many were there when the vote was taken; $quorum: how many had to be.
papers-minutes-frozen = Present at the vote: { NUMBER($present) }; quorum: { NUMBER($quorum) }

## The letter that calls

# $event: the meeting.
papers-convocation-subject = Invitation: { $event }
# Names stand at the end: no article agrees with every one. $network: the network; $event: the meeting.
papers-convocation-greeting = The Secretariat presents its compliments and has the honour of inviting you to the following meeting: **{ $event }**, { $network }.
# $dates: the days in words; $place: building and city.
papers-convocation-when = The meeting will be held in { $place }, { $dates }.
papers-convocation-when-only = The meeting will be held on these dates: { $dates }.
# The day is not fixed yet. $place: building and city.
papers-convocation-where-only = The meeting will be held in { $place }.
# Before the list of the agenda's first items.
papers-convocation-agenda = The provisional agenda is as follows:
# $due: a date in words.
papers-convocation-due = We would be grateful if you could confirm your participation and accredit your delegation by { $due }.
papers-convocation-answer = We would be grateful if you could confirm your participation and accredit your delegation.
# The text of the message to which the letter is attached. $event: the meeting.
papers-convocation-message = Please find attached the invitation and the calendar entry for the following meeting: { $event }.

## The dossier

papers-dossier-title = Dossier
papers-dossier-contents = Contents
papers-dossier-page = Page
papers-dossier-part = Document
# Under the cover's title. $date: the day in words.
papers-dossier-as-of = Prepared on { $date }
papers-dossier-convocation = Convocation
# Bookmark above the documents of the event itself.
papers-dossier-general = General documents
# On a page of ours in place of a document.
papers-dossier-not-here = This document is not merged into the dossier.
papers-dossier-file = File
papers-dossier-kept = Where it is kept
papers-dossier-size = Size
# Why a document is not there.
papers-dossier-reason-encrypted = The file is protected by a password.
papers-dossier-reason-damaged = The file is damaged and cannot be read.
papers-dossier-reason-loop = The pages of the file form a loop.
papers-dossier-reason-empty = The file has no pages.
# $max: the largest side of a page that readers open, in points.
papers-dossier-reason-too-large = A page measures more than { NUMBER($max) } points on a side, more than an office can print.
papers-dossier-reason-too-many = The file has more pages than a dossier can hold.
papers-dossier-reason-kind = The file is not a PDF; it goes separately.
papers-dossier-reason-reference = The records only refer to this document.
papers-dossier-reason-personal = The document holds personal data and is not handed round.

## The folder

papers-folder-title = Meeting folder
papers-folder-calendar = Calendar
papers-folder-ballots = Ballots
papers-folder-documents = Documents
papers-folder-message = Message
# Under the heading of the page that lists the files. $count: how many files.
papers-folder-lead = { $count ->
    [one] One file. It opens without a connection.
   *[other] { NUMBER($count) } files. They open without a connection.
}
# Heads of the list.
papers-folder-file = File
papers-folder-for = For
papers-folder-pages = Pages
papers-folder-minutes = Minutes
# A folder that may not be written over.
problem-folder-not-ours = That folder holds files that are not of this meeting: choose another.

## Choosing them on the screen

# Names in the list of documents.
reports-document-agenda = Agenda
reports-document-agenda-annotated = Annotated agenda
reports-document-participants = Participants of an event
reports-document-sign-in = Sheets to sign
reports-document-tents = Name tents
reports-document-badges = Badges
reports-document-seating = Seating
reports-document-credentials = Credentials and quorum
reports-document-certificates = Certificates
reports-document-minutes = Minutes of a meeting
# What to do while no event is chosen.
reports-choose-event = Choose the event whose papers you want to see.
reports-event-find = Find an event
reports-badge-format = Format
# Names of formats of badges.
reports-badge-90x55 = 90 × 55 mm
reports-badge-86x54 = 86 × 54 mm
reports-badge-a6 = A6
reports-badge-4x3in = 4 × 3 inches
reports-badge-avery-5395 = Avery 5395
reports-badge-herma-4412 = HERMA 4412
# Heading above the two buttons.
folder-title = The whole meeting
folder-make = Make the folder…
folder-where = Choose where to create the meeting folder
folder-making = Meeting folder
# $count: files; $pages: pages in all.
folder-made = Folder made: { NUMBER($count) } files, { NUMBER($pages) } pages.
folder-dossier-make = Make the dossier…
folder-dossier-save = Save the dossier
folder-dossier-making = Meeting dossier
# $pages: pages in all.
folder-dossier-made = Dossier saved: { NUMBER($pages) } pages.
# $count: documents.
folder-dossier-left = { $count ->
    [one] One document is not there page for page:
   *[other] { NUMBER($count) } documents are not there page for page:
}
