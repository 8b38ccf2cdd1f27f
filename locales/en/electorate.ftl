### Votes and elections in which only the members of one subregion vote, and results read by subregion.

## Fields of votes and rounds

vote-subregion = Only one subregion votes
ballot-round-subregion = Only one subregion votes

## Problems

problem-not-of-subregion = Only members of the subregion take part: this one does not belong to it.
problem-no-seat-of-subregion = Only members of the subregion take part, and those who hold a seat of it with a vote in the body: this organization holds none.

## A count explained. $subregion: its name; $count: how many may vote, or open seats; $n: the round’s number; $names: a list already joined

electorate-entitled = { $count ->
    [one] { $count } may vote: only members of the { $subregion } subregion do.
   *[other] { $count } may vote: only members of the { $subregion } subregion do.
}
electorate-part = { $subregion } ({ $count })
electorate-parts = Each subregion votes for its own seats. Those who may vote: { $names }.
electorate-next = { $subregion }: round { $n } follows. Seats: { $count }; candidates: { $names }.
electorate-next-lot = { $subregion }: lots are drawn among { $names }. Seats: { $count }.

## On a ballot, after the round and the date

electorate-ballot = only members of the { $subregion } subregion vote

## The page of a vote: its answers by subregion

electorate-shares = By subregion
electorate-shares-without = Without subregion
electorate-missing = No answer
# The label of a row of the table and its first column’s head.
electorate-subregion = Subregion

## The page of an election: the next rounds, one for each subregion

electorate-rounds-begin = { $count ->
    [one] Begin the round
   *[other] Begin the { $count } rounds
}

## The statutes, in sentences

# $who: all, or the subregion’s members.
electorate-rule-voters = For the seats of a subregion vote: { $who }.
electorate-rule-apart = { $count ->
    [one] Whoever has sat so stays out for one term.
   *[other] Whoever has sat so stays out for { $count } terms.
}
# $what: alphabetical, by seniority, by office.
electorate-rule-precedence = Order of precedence: { $what }.
