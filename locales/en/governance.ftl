### The governance of a network: statutes, compositions, balance, proposals, votes and elections.

## The statutes: what a rule says of a body

body-rule-seat-voters = Who votes for a subregion’s seats
body-rule-tie = What decides a tie
body-rule-subregion-rotates = Not twice in a row to the same subregion
body-rule-terms-apart = Terms to wait after the last allowed
body-rule-prorogation-months = Longest prorogation, in months
body-rule-silence = Silence in a written consultation
body-rule-consultation-days = Days of a written consultation
body-rule-precedence = Order of precedence

## A seat by right

kind-rule-seat = seat by right
kind-rule-seat-many = Seats by right
rule-seat-rule = Rule
rule-seat-member = Member
rule-seat-country = Country
rule-seat-organization = Organization
rule-seat-office = Office
rule-seat-votes = With vote
rule-seat-position = Place in the list

## An office

kind-rule-office = office by the statutes
kind-rule-office-many = Offices by the statutes
rule-office-rule = Rule
rule-office-office = Office
rule-office-seats = How many hold it

## A majority of its own for one kind of decision

kind-rule-majority = special majority
kind-rule-majority-many = Special majorities
rule-majority-rule = Rule
rule-majority-name = Kind of decision
rule-majority-majority = Majority
rule-majority-base = Base of the majority
rule-majority-quorum = Quorum
rule-majority-quorum-number = Quorum as a number

## Choices

choice-seat-voters-unstated = Not stated
choice-seat-voters-all = All
choice-seat-voters-subregion = The subregion’s members
choice-tie-unstated = Not stated
choice-tie-second-round = A second round among the tied
choice-tie-lot = Drawing lots
choice-tie-chair = The chair’s vote
choice-tie-rejected = It counts as rejected
choice-silence-unstated = Not stated
choice-silence-abstention = Abstention
choice-silence-agreement = Agreement
choice-silence-absence = Absence
choice-precedence-unstated = Not stated
choice-precedence-alphabetical = Alphabetical
choice-precedence-seniority = Seniority in the network
choice-precedence-office = Office in the body

## What each rule of the statutes finds in a composition. $total: what the rule asks for; $actual: what there is; $names: a list already joined

balance-seats-holds = Seats held: { $actual } of { $total }.
balance-seats-lacks = Seats held: { $actual } of { $total }.
balance-seats-lacks-names = Seats held: { $actual } of { $total }; eligible: { $names }.
balance-seats-broken = Seats held: { $actual }; the statutes give { $total }.
# $subregion: the subregion's name.
balance-quota-holds = { $subregion }: { $actual } of { $total } ({ $names }).
balance-quota-lacks = { $subregion }: { $actual } of { $total }; no member is eligible.
balance-quota-lacks-names = { $subregion }: { $actual } of { $total }; eligible: { $names }.
balance-quota-broken = { $subregion }: { $actual } of { $total }, too many ({ $names }).
# Follows one of the above where dates are too coarse to be sure. $count: how many more may sit.
balance-possible = By the dates recorded there may be { $count } more.
# $names: who has a seat by right.
balance-by-right-holds = By right: { $names }.
balance-by-right-lacks = Missing, though it sits by right: { $names }.
balance-by-right-unknown = By right: { $names }; since when is not recorded.
# $office: the office, such as "Chair".
balance-office-holds = { $office }: { $names }.
balance-office-lacks = { $office }: { $actual } of { $total } recorded.
balance-office-broken = { $office }: { $names }; the statutes give { $total }.
balance-once-holds = Nobody holds two seats.
balance-once-broken = With two seats: { $names }.
balance-members-holds = All who sit are active members.
balance-members-broken = Not active members at that date: { $names }.
balance-members-unknown = No record says that they are members at that date: { $names }.
balance-in-a-row-holds = Terms allowed in a row: { $total }; nobody has more.
balance-in-a-row-broken = Terms allowed in a row: { $total }; with more: { $names }.
balance-rotates-holds = It does not fall twice in a row to the same subregion; the last was { $subregion }.
balance-rotates-broken = It falls twice in a row to the same subregion: { $names }.
balance-rotates-unknown = It does not fall twice in a row to the same subregion; the last one is not recorded.
balance-length-holds = The term lasts { $actual } months; the statutes give { $total }.
balance-length-broken = The term lasts { $actual } months, more than the { $total } that the statutes give.
balance-quorum-holds = Quorum: { $total } of { $actual }.
balance-quorum-lacks = The quorum is { $total } of { $actual }, more than those who vote today.
# $count: names left out of a list.
balance-more = { $count } more

## When a member last sat in a body. $name: the member; $year: a year

standing-never = never
standing-last = last sat { $year }
standing-named = { $name } ({ $note })

## Why a member may be elected

reason-active = It is an active member.
# $subregion: its name.
reason-subregion = It belongs to { $subregion }.
reason-never = It has never sat in the body.
# $count: in how many terms it sat; $year: the last year.
reason-sat = { $count ->
    [one] It sat in { $count } term, last in { $year }.
   *[other] It sat in { $count } terms, last in { $year }.
}
# $n: which term in a row it would be; $total: how many are allowed.
reason-in-a-row = It would be term { $n } in a row of { $total }.

## What keeps a member from a seat

bar-status = It is no active member at that date.
bar-status-unknown = No record says that it is a member at that date.
bar-observer = It is an observer.
bar-sits = It sits in the body already.
bar-by-right = It has a seat by right.
# $total: how many terms in a row are allowed.
bar-in-a-row = It has sat { $total } terms in a row, the most allowed.
bar-waits = It has not yet waited as long as the statutes ask after { $total } terms in a row.
bar-subregion-last = The last term was its subregion’s.
bar-subregion-unknown = No record says to which subregion it belongs.
bar-subregion-full = The seats of its subregion are held.

## Proposals for the open seats of a body

propose-no-rule = The statutes of that date do not say how many seats the body has.
propose-none-open = No seat is open at that date.
# $count: how many compositions; $open: how many seats are open.
propose-found = { $count ->
    [one] One composition satisfies every rule. Open seats: { $open }.
   *[other] The first { $count } compositions that satisfy every rule. Open seats: { $open }.
}
propose-conflict = No composition satisfies these rules together.
conflict-seats = The body has { $total } seats.
# $subregion: its name; $total: its seats; $actual: seats held; $count: members of it that break no rule.
conflict-quota = { $subregion } has { $total } seats: { $actual } held, and { $count } eligible members.
conflict-status = Only active members sit in the body.
conflict-in-a-row = Nobody sits for more than { $total } terms in a row.
conflict-rotates = It does not fall twice in a row to the same subregion.

## What a form is told

problem-candidate-out = It no longer stands in this round: it withdrew, was elected, or is not among those that remain.
# $max: how many names the valid ballots can hold.
problem-more-names = These are more names than the valid ballots can hold ({ $max }).
problem-already-concluded = This election has made a composition already. Undo it, or edit the seats.
problem-rounds-remain = Seats remain to be voted on. Record the next round, or conclude by acclamation.
problem-nobody-elected = Nobody is elected yet.
problem-no-term = No term is under way at that date in which to take the seat.
problem-outside-the-seat = The seat is not held at that date. Choose a day between its begin and its end.

## What was done. $name: the election, or who held the seat

op-conclude-election = Conclude election: { $name }
op-substitute-seat = Substitute { $name } in its seat

## Findings

# $name: the election; $n: the round's number; $actual: how many were present; $total: the quorum.
finding-round-without-quorum = Round { $n } is void for want of quorum: { $actual } present where { $total } were required. { $name }.
# $name: the body; $count: how many preside.
finding-body-two-chairs = { $count } preside at the same time: { $name }.
# $name: the election; $n: the round’s number.
finding-round-for-all = Round { $n } counts all votes together, though by the statutes each subregion votes for its own seats. { $name }.
finding-election-result-differs = { $count ->
    [one] The result of one candidacy is not what the votes give: { $name }.
   *[other] The results of { $count } candidacies are not what the votes give: { $name }.
}

## A round of an election

ballot-round-lot = Lots were drawn among the tied

## A vote or an election explained, a sentence each. $count, $actual, $total: numbers; $text: a choice in words; $names: a list already joined

count-entitled = { $count ->
    [one] { $count } may vote.
   *[other] { $count } may vote.
}
count-quorum-met = There is a quorum: { $actual } present, { $total } required.
count-quorum-missed = There is no quorum: { $actual } present where { $total } are required.
count-silence-abstention = { $count ->
    [one] One that did not answer counts as an abstention.
   *[other] { $count } that did not answer count as abstentions.
}
count-silence-agreement = { $count ->
    [one] One that did not answer counts as agreeing.
   *[other] { $count } that did not answer count as agreeing.
}
count-silence-absence = { $count ->
    [one] One that did not answer counts as absent.
   *[other] { $count } that did not answer count as absent.
}
# $text: by consensus, by acclamation.
count-uncounted = Decided without counting votes: { $text }.
count-given = In favour { $favour }, against { $against }, abstentions { $abstentions }, invalid { $invalid }.
# $text: the majority; $base: of what; $actual: that number; $total: votes needed.
count-majority = Majority: { $text }. Base: { $base } ({ $actual }). Votes needed: { $total }.
count-majority-unknown = Majority: { $text }; the number of which it is counted is missing.
count-plurality = The most votes decide.
count-consensus = Nobody may be against.
count-result-pending = No result yet.
count-result-adopted = Adopted.
count-result-rejected = Rejected.
count-result-tied = Tied.
count-result-no-quorum = The vote is void; it is kept.
count-tie-unstated = The statutes do not say what decides a tie.
count-tie-second-round = It is voted on again.
count-tie-lot = It is decided by lot.
count-tie-chair = The chair’s vote decides.
# $n: votes.
count-named = { $name } ({ $n })
# Where seats belong to no subregion.
count-at-large = At large
# $subregion: its name; $count: seats open; $text: what came of it, in sentences.
count-contest = { $subregion }, seats to fill: { $count }. { $text }
count-contest-elected = Elected: { $names }.
count-contest-lot = By lot: { $names }.
count-contest-tied = Tied: { $names }.
count-contest-void = Votes void for want of quorum: { $names }.
count-contest-nobody = Nobody reached the majority.
count-elected = { $count ->
    [one] Elected: { $names }.
   *[other] Elected ({ $count }): { $names }.
}
count-acclaimed = By acclamation: { $names }.
# $n: the round's number; $count: open seats; $names: who remains.
count-next = Round { $n } follows. Seats: { $count }; candidates: { $names }.
count-next-acclamation = There is a seat for each candidate ({ $names }): it may be concluded by acclamation.
count-next-lot = Lots are drawn among { $names }. Seats: { $count }.

## Ballots on paper

# $name: the election.
ballot-title = Ballots: { $name }
# $n: the round's number.
ballot-round = Round { $n }
# $count: how many names may be marked.
ballot-mark = { $count ->
    [one] Mark { $count }
   *[other] Mark up to { $count }
}
ballot-hint = Mark with a cross. The vote is secret: do not sign or write anything else.

## Ballots that cannot be printed

problem-no-round-open = No round of this election remains to be voted on.
problem-no-delegates = Nobody is recorded as accredited to vote at its event. Type how many ballots, or accredit the delegates.
