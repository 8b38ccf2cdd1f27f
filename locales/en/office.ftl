### The words of the secretariat's shorter documents: calendar, directory, vacancies, composition, rotation, election, letter.
### On paper only; choosing them on the screen is in reports.ftl.

# At the right of the head. $date: the day, in full.
office-as-of = As of { $date }

## The calendar of a year

# $year: the year.
office-calendar-title = Calendar { $year }
# $count: how many.
office-calendar-own = { $count ->
    [one] One event of its own
   *[other] { NUMBER($count) } events of its own
}
# $count: how many.
office-calendar-supported = { $count ->
    [one] one supported
   *[other] { NUMBER($count) } supported
}
# $count: how many.
office-calendar-related = { $count ->
    [one] one related
   *[other] { NUMBER($count) } related
}
office-calendar-empty = No events are recorded in this year.
# Legend of the three marks.
office-calendar-key-own = The network’s own
office-calendar-key-supported = Supported by the network
office-calendar-key-related = Related
# Heading of the events of which only the year is known.
office-calendar-undated = Month not known

## The directory

office-directory-title = Directory of posts
office-directory-empty = No posts are recorded on this date.
# Heads of the table.
office-directory-holder = Holder
office-directory-post = Post
office-directory-contact = Official contact
# Above the posts that belong to no member or organization.
office-directory-nobody = Of the network

## Vacancies

office-vacancies-title = Vacancies
# The two parts are the next two messages.
office-vacancies-lead = { $posts }; { $seats }.
# $count: vacant posts; $all: all posts.
office-vacancies-posts = { $count ->
    [0] No post vacant
    [one] One post vacant of { NUMBER($all) }
   *[other] { NUMBER($count) } posts vacant of { NUMBER($all) }
}
# $count: open seats.
office-vacancies-seats = { $count ->
    [0] no seat open in the bodies
    [one] one seat open in the bodies
   *[other] { NUMBER($count) } seats open in the bodies
}
office-vacancies-none = No post and no seat is vacant, as far as records say.
# Headings of the three parts.
office-vacancies-part-posts = Posts
office-vacancies-part-seats = Seats in the bodies
office-vacancies-part-ending = Ending within 90 days
# Heads of the tables.
office-vacancies-last = Last holder
office-vacancies-meanwhile = Meanwhile
office-vacancies-letter = Letter
# Before the name of who will hold the post and since when.
office-vacancies-next = Appointed:
# No letter has asked for an appointment.
office-vacancies-unwritten = not yet written
# Open seats of all. $open, $seats: how many.
office-vacancies-open = { NUMBER($open) } of { NUMBER($seats) }
office-vacancies-open-head = Open
office-vacancies-until = Ends
office-vacancies-what = Post or body
# In place of a holder, where a term ends.
office-vacancies-term = End of the term

## A body on a day

# The title of the file. $body: the body.
office-composition-title = Composition: { $body }
# $count: seats held; $date: the day in full.
office-composition-lead = { $count ->
    [0] Nobody is recorded as sitting on { $date }.
    [one] One seat held on { $date }.
   *[other] { NUMBER($count) } seats held on { $date }.
}
office-composition-seats = Seats
office-composition-no-vote = without vote
# How many terms the holder has sat.
office-composition-terms = Terms
# $year: the year.
office-composition-changes = Changes of { $year }

## A body against its rules

# $body: the body.
office-balance-title = Balance: { $body }
# $count: rules that hold; $all: all rules.
office-balance-lead = { $count ->
    [one] One rule of { NUMBER($all) } holds.
   *[other] { NUMBER($count) } rules of { NUMBER($all) } hold.
}
office-balance-no-rules = The statutes give no rules for this body.
office-balance-rules = Rules
# The state of a rule.
office-balance-holds = holds
office-balance-lacks = lacks
office-balance-broken = is broken
office-balance-unknown = not known
office-balance-eligible = Eligible, in the order in which they would be asked
office-balance-barred = Not eligible on this date
# Heads of the tables.
office-balance-last = Last sat
office-balance-rank = Order

## Who sat when

# $body: the body.
office-rotation-title = Rotation: { $body }
# $count: how many sat; $first, $last: years.
office-rotation-lead = { $count ->
    [one] One has sat between { $first } and { $last }.
   *[other] { NUMBER($count) } have sat between { $first } and { $last }.
}
office-rotation-empty = Records do not name anybody who has sat in it.
# Alternative text of the picture.
office-rotation-alt = Years in which each sat in the body; the table below says the same
office-rotation-key-seat = sat in the body
office-rotation-key-chair = chaired or coordinated it
office-rotation-gaps = An empty column is a year without records.
office-rotation-table = Who sat
office-rotation-years = Years
# How many years.
office-rotation-count = No. of years
office-rotation-never = Members that never sat in it

## The record of an election

# The title of the file. $title: the election.
office-election-title = Record: { $title }
office-election-open = The election has no result yet.
# $count: how many; $names: a list.
office-election-result = { $count ->
    [one] Elected: { $names }.
   *[other] Elected: { $names }.
}
# Heads of the tables, and what the first one says.
office-election-detail = Detail
office-election-body = Body
office-election-event = Event
office-election-state = State
office-election-method = Method
office-election-seats = Seats to be filled
office-election-candidacies = Candidacies
office-election-outcome = Outcome
office-election-elected = elected
office-election-votes = Votes
# $number: from 1.
office-election-round = Round { NUMBER($number) }
# $count: how many.
office-election-open-seats = { $count ->
    [one] one seat to fill
   *[other] { NUMBER($count) } seats to fill
}
# Under its number.
office-election-cast = votes cast
office-election-blank = blank
office-election-invalid = invalid
# $present, $quorum: how many.
office-election-quorum-met = There was a quorum: { NUMBER($present) } present, { NUMBER($quorum) } required.
# $present, $quorum: how many.
office-election-quorum-missed = There was no quorum: { NUMBER($present) } present, { NUMBER($quorum) } required.
office-election-by-acclamation = By acclamation.
office-election-by-ballot = By ballot, in one round.
# $count: how many.
office-election-by-rounds = By ballot, in { NUMBER($count) } rounds.
# Under the lines for signatures.
office-election-presides = Presiding
office-election-attests = Attesting

## Letters

# Above the institution, where no person is known.
office-letter-to-head = To the head of
# $treatment: "Sra."; $name: surname, in Portuguese the whole name; $gender: feminine, masculine or unknown.
office-letter-dear = { $gender ->
   *[other] Dear { $treatment } { $name },
}
# The form of address is not known. $name: the whole name.
office-letter-dear-name = Dear { $name },
# No person is known.
office-letter-dear-nobody = Dear Sir or Madam,
# $post: the post.
office-letter-appointment-subject = Appointment requested: { $post }
# $network: the network; $post: the post.
office-letter-appointment-greeting = The Secretariat presents its compliments and informs you that, according to our records, the following post is vacant: **{ $post }**, { $network }.
office-letter-appointment-request = We would be grateful to be informed who will hold it and who will be the alternate, with full names, position, institution, official e-mail and telephone, so that we can write to the right person.
# $due: a day in full.
office-letter-appointment-due = Please send this information by { $due }.
office-letter-close = Please accept the assurances of our highest consideration.
# $name: the post.
problem-post-held = The post is held: { $name }.
# $name: the post.
problem-no-recipient = Nobody is known to write to: { $name } has no member and no institution.
problem-no-body = No body is recorded yet.
