## People: the directory, posts, organizations and the lists that letters go to.
people-lists = Lists
people-new = New person
people-as-table = Show as table
people-as-list = Show as list
people-empty-title = Here are the people of the network
people-empty-text = Of each person it keeps how to write to them, which posts they hold and have held, what they know and which meetings they attended. Posts stay when people change.
people-none-fits = Nobody fits what is asked.
people-head-name = Name
people-head-post = Post
people-head-posts = Posts
people-head-holder = Holder
people-head-since = Since
people-head-country = Country
people-head-as = On the list for
people-head-email = E-mail
people-head-phone = Telephone
people-head-language = Language
# The button over the questions of the directory. $count: how many are asked now.
people-who-knows = { $count ->
    [0] Who knows about…?
   *[other] Who knows about…? ({ $count })
  }
people-any-all = Clear all
# A value with how many people have it.
people-value = { $value } ({ $count })
# $email: the address copied.
people-copy-email = Copy { $email }
people-official = official, of the post
people-name = Name and form of address
people-posts = Posts
people-posts-add = Appoint to a post
people-posts-none = No post up to this date.
# The place of an alternate, beside "Alternate".
people-rank = no. { $rank }
people-participation = Participation by year
people-participation-none = No event recorded up to this date.
people-year = Year
people-event = Event
people-role = Took part as
people-answer = Answer
people-when = Date
people-seats = Seats in bodies
people-seats-none = None recorded.
people-sources = Sources
people-sources-none = Where this is known from is not recorded.
people-vacant = vacant
people-vacant-now = Vacant
people-vacant-since = Vacant since { $date }
people-since = since { $date }
people-until = until { $date }
people-post-new = New post
people-post-empty = A post exists even when nobody holds it
people-post-empty-text = A country’s focal point, the authority, the technical liaison: each with its official e-mail and the line of those who have held it. What is vacant shows here and in the overview.
people-post-every = Every kind
people-post-name = Appoint somebody
people-post-name-title = Appoint: { $post }
people-holders = Those who have held it
people-holders-none = Nobody yet.
# What the picture of a post's holders shows, for screen readers.
people-holders-picture = Line of those who held { $title }: { $count ->
    [one] one tenure
   *[other] { $count } tenures
  }. The table that follows says the same.
people-organization-new = New organization
people-organization-empty = The institutions behind the members and the cooperation
people-organization-empty-text = Ministries, agencies, banks, universities, partners: with their acronyms and other names, so that they are found however they are written, and with the names they had before.
people-organization-every = Every kind
people-organization-posts = Posts
people-part-of = Part of
people-members-served = Members that it serves
people-members-served-none = Of no member.
people-names = Names it has had
people-names-none = Only the one it bears.
# $kind: the kind of post, such as Focal point.
people-list-titulars = { $kind }: titulars
people-list-alternates = { $kind }: alternates
people-lists-empty = Lists make themselves
people-lists-empty-text = As soon as there are posts, or bodies with members, each list stands here as of the date you choose, with the addresses by language ready to copy.
people-list-over = List
people-list-count = { $count ->
    [one] one person
   *[other] { $count } people
  }
people-list-vacant = { $count ->
    [one] one place without a person
   *[other] { $count } places without a person
  }
people-list-silent = { $count ->
    [one] one without e-mail
   *[other] { $count } without e-mail
  }
people-list-none = Nobody is on this list at this date.
people-list-who = Who
people-addresses = Addresses by language of correspondence
people-batch = In lots of
people-batch-all = all
people-copy-table = Copy as table
people-copy-all = { $count ->
    [one] Copy one
   *[other] Copy all { $count }
  }
people-copy-part = Copy { $first }–{ $last }
people-copied = { $count ->
    [one] One copied.
   *[other] { $count } copied.
  }
## Two that are likely one.
people-duplicates = Duplicates
people-duplicates-of = Duplicates of
people-duplicates-none = Nothing looks double
people-duplicates-none-fits = No pair fits what is asked
people-duplicates-none-text = Names, addresses, telephones, posts and countries are weighed by rules, and what scores enough shows here with its reasons. Nothing is ever joined on its own.
# $points: the weight of all reasons together.
people-duplicates-points = { $points } points of likeness
people-apart = Told apart
# On the button that forgets that two were told apart.
people-apart-again = Ask again: { $a } and { $b }
people-pair = { $a } and { $b }
people-pair-why = Why they look like one
people-pair-beside = Side by side
people-pair-field = Field
people-pair-stays = This one stays
people-pair-open = Open the page
people-pair-note = Whatever names either of them will name the one that stays. Who was twice in one place will be there once, lists and notes are joined, and a second e-mail or telephone is kept beside the first. One undo takes all of it back.
people-merge = Merge
people-not-duplicate = Not a duplicate
## The data of one person.
people-data = Data of this person
people-export = Export what is kept of this person
people-exported = { $rows ->
    [one] One record written to { $path }.
   *[other] { $rows } records written to { $path }.
  }
people-erase = Erase this person’s data…
people-erase-title = Erase the data of { $name }
people-erase-goes = What goes, also from the history and from what search knows: name, addresses, telephones, languages, sectors and expertise, notes, form of address, sources about the person and documents marked as personal.
people-erase-stays = What stays as record of office, under a sign in place of the name: posts held, seats, accreditations and participations. Reports issued and approved minutes keep name and office.
people-erase-never = This cannot be undone.
people-erase-type = Write { $name } to confirm
people-erase-act = Erase
people-erased = The data is erased
people-erased-documents = { $count ->
    [0] There was no document marked as personal.
    [one] One personal document went with it.
   *[other] { $count } personal documents went with it.
  }
people-erased-mentions = The name may still stand in the words of
people-erased-backups = These copies of the file still hold the data
people-erased-room = The disk had no room to write the file anew; the data is overwritten all the same.
people-erased-close = Close
people-erased-on = Data erased on { $date }
people-erased-note = What is left is the record of office.
# A list of telephones for the clipboard, one a line.
people-copy-phones = Copy telephones
