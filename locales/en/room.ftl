## The room: who comes in, the quorum, what is treated, voted and decided as it happens.
room-title = In the room
room-enter = Enter the room
room-leave = Leave the room
room-session = Session
room-screen = Screen for the room
# In the desktop app: opens a second window, on the second screen when there is one.
room-project = Open on the projector
room-screen-full = Full screen
room-screen-back = Back to the room
room-screen-tools = Of this screen
# Beside the time. $city: of whose clock.
room-clock = time of { $city }
room-no-session = There is no session in the agenda yet: presence and quorum are noted by session.
room-no-session-go = Add a session
room-quorum = Quorum
# After the number of those present. $count: how many may vote.
room-quorum-of = of { $count } members present
room-quorum-needed = { $count } needed
# What the picture of the quorum shows, for screen readers.
room-quorum-picture = { $present } of { $count }; { $required } needed
room-quorum-met = There is a quorum
room-quorum-lacking = No quorum
room-quorum-more = { $count ->
    [0] just enough
   *[other] { $count } more than needed
  }
room-quorum-missing = { $count ->
    [one] one is missing
   *[other] { $count } are missing
  }
room-quorum-unsaid = The statutes ask for no quorum here.
room-door = Who comes in or leaves
room-door-placeholder = Three letters of a name or a country
room-found = People found
# What Enter does with the one that is chosen.
room-key-in = Enter marks present
room-key-leaves = Enter marks the departure
room-comes-in = Present
room-leaves = Leaves
room-here-since = present since { $time }
room-left-at = left at { $time }
room-here-present = present
room-here-left = left
room-here-later = comes later
room-here-excused = excused
room-here-absent = absent
room-here-unknown = not here yet
room-here-represented = represented
room-represented = by { $by }
# Said to screen readers after somebody was noted.
room-noted-in = { $name } is present since { $time }.
room-noted-left = { $name } left at { $time }.
# $name: what was typed, of which nobody is on the list.
room-walk-in = Add “{ $name }”
room-walk-in-note = Comes without being on the list
room-walk-in-title = Somebody who was not expected
room-walk-in-name = Name
room-walk-in-side = For
room-voters = Members
room-voters-count = { $present } of { $count } present
room-all = Everybody
room-all-confirmed = Present: all who confirmed
room-all-present = Present: all
room-rest-excused = Excused: the rest
room-rest-absent = Absent: the rest
room-all-clear = Note nothing
room-people = { $count ->
    [0] Nobody is in the room any more
    [one] One person in the room
   *[other] { $count } people in the room
  }
room-people-show = Show
room-people-hide = Hide
# Times in the room, one after another. $name: of whom; $number: which, from 1.
room-stays = Stays
room-stays-of = Stays of { $name }
room-stays-one = Stay { $number }
# Before a field for a time.
room-stays-from = from
room-stays-until = until
room-stays-drop = Remove stay { $number }
room-stays-add = Another stay
room-stays-hint = Who is still in the room has no time of leaving in the last.
# How a stay is read aloud: on the screen it is "09:05–10:20". $from, $until: times.
room-stays-both = from { $from } to { $until }
room-stays-since = since { $from }
room-stays-to = until { $until }
room-stays-unknown = no time noted
# What pressing the stays does.
room-stays-correct = Correct the times
room-course = What is going on
room-item = Agenda item
# On the screen of the room, over the name of the item; $number may be empty.
room-item-number = Item { $number }
room-item-since = Item open since { $time }
room-item-minutes = { $count } min
room-item-of = of { $planned } min
room-item-late = { $count } min over the { $planned } planned
room-item-none = No item is open
room-item-all = Every item has been treated
room-item-no-agenda = This session has no items
# $item: number and name of the item.
room-item-begin = Open { $item }
room-item-next = Next: { $item }
room-item-close = Close the item
room-item-now = now
room-item-acts = { $item }: what can be done
room-item-begin-now = Open now
room-item-postpone = Postpone to another meeting
room-voting = Votes
room-voting-now = Vote
room-result = Result
room-vote-open = Open a vote
room-vote-no = No vote in this session yet.
room-vote-none = Not yet
# The numbers that the vote keeps from when it was opened.
room-vote-frozen = { $present } of { $count } present
room-vote-lacking = { $count } are needed: what is voted without a quorum decides nothing.
# Only where the statutes have each subregion vote for its own seats: all, or one subregion.
room-vote-who = Who votes
room-vote-all = All
# After how a vote is taken, on the screen of the room too.
room-vote-apart = only members of the { $subregion } subregion vote
# $result: what the count gives, such as Adopted.
room-vote-close = Close: { $result }
room-vote-agreed = Adopted
room-vote-not-agreed = Not adopted
room-vote-drop = Drop the vote
room-vote-decide = Write down the decision
room-vote-count = { $favour } in favour, { $against } against, { $abstentions } abstentions
room-falling = Decisions
room-falling-kind = What is written down
room-falling-decision = Decision
room-falling-commitment = Commitment
room-falling-none = Nothing decided yet.
room-decision = A decision, in one line
room-commitment = A commitment, in one line
