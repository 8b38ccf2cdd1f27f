## Bodies: who sits in them, elections, votes, the statutes and subregions.
bodies-new = New body
bodies-empty = Bodies steer the network
bodies-empty-text = The assembly, the committee, the presidency, the working groups: who holds each seat and since when, how they were elected, what was voted and what the statutes say. All of it is seen as of the date you choose.
bodies-tab-composition = Composition
bodies-tab-history = History
bodies-tab-votes = Elections and votes
bodies-tab-rules = Rules and mandate
bodies-tab-work = Work
# Over the title of a body. $term: the name of its present term, such as 2025-2026; may be empty.
bodies-term = term { $term }
bodies-no-term = no term at this date
bodies-until = until { $date }
bodies-since = since { $date }
bodies-prorogued = prorogued until { $date }
# Before the name of the body that it answers to.
bodies-of = Answers to
bodies-seats = Who sits
bodies-seats-none = No seat held at this date.
bodies-seat-add = Add seat
bodies-term-add = Add term
bodies-no-term-then = No term was under way at this date.
bodies-everyone = The members of the network make it up, with one vote each.
bodies-everyone-open = See the members
bodies-head-holder = Who
bodies-head-vote = Vote
bodies-head-since = Since
bodies-head-date = Date
bodies-head-seats = Seats
bodies-head-count = Count
bodies-head-term = Term
bodies-head-stands = Candidacy
bodies-post-vacant = post vacant
bodies-votes = with vote
bodies-no-vote = without vote
bodies-board = Seats by subregion
bodies-board-label = { $body }: seats by subregion
bodies-board-filled = { $filled } of { $wanted } held
bodies-board-of = { $filled } of { $wanted }
bodies-board-free = Seat not held
bodies-terms = Terms
bodies-terms-none = No term yet.
bodies-terms-gap = no term
# What the picture of terms shows, for screen readers.
bodies-terms-picture = { $count ->
    [one] { $body }: one term in time. The table of terms says the same.
   *[other] { $body }: { $count } terms in time. The table of terms says the same.
  }
bodies-rotation = Rotation
bodies-rotation-count = { $count ->
    [one] one has sat in it
   *[other] { $count } have sat in it
  }
bodies-rotation-sat = sat
bodies-rotation-led = chaired or coordinated
bodies-elections = Elections
bodies-elections-none = No election up to this date.
bodies-election-new = New election
bodies-election-empty = An election makes a composition
bodies-election-empty-text = Who stands, for which subregion, how many votes each receives in each round and who is elected: the seats of the term come from here.
bodies-elected = { $count ->
    [one] Elected.
   *[other] { $count } elected.
  }
bodies-elected-of = { $count } of { $seats } seats filled by election.
bodies-elected-nobody = Decided, with nobody recorded as elected
bodies-to-elect = { $seats ->
    [one] One seat is to be filled.
   *[other] { $seats } seats are to be filled.
  }
bodies-to-elect-some = How many seats are to be filled is not recorded.
bodies-candidacies = Candidacies
bodies-candidacies-none = Nobody stands yet.
bodies-candidacy-add = Add candidacy
bodies-rounds = Rounds
bodies-rounds-none = No rounds of voting.
bodies-round = Round { $number }
bodies-round-add = Add round
# The label of a cell of the count. $holder: who stands; $number: the round.
bodies-tally = Votes of { $holder }, round { $number }
bodies-tally-elected = elected in this round
bodies-votes-taken = Votes
bodies-votes-none = No vote up to this date.
bodies-vote-new = New vote
bodies-vote-empty = Each decision voted on is kept with its count
bodies-vote-empty-text = Who could vote, how many were there, which majority was asked for and how it came out: what the minutes then quote.
bodies-vote-decision = What was decided
bodies-vote-facts = Facts of the vote
bodies-count = { $favour } for, { $against } against, { $abstentions } abst.
bodies-rules = What the statutes say
bodies-rules-none = { $statutes } say nothing of this body.
bodies-rules-no-statutes = No statutes are in force at this date.
bodies-rule-add = Add the rule of a body
bodies-rule-edit = Change the rule
bodies-rule-body = See the body
bodies-rule-seats = { $count ->
    [one] It has one seat.
   *[other] It has { $count } seats.
  }
bodies-rule-quota = { $count ->
    [one] { $subregion }: one seat.
   *[other] { $subregion }: { $count } seats.
  }
bodies-rule-term = { $months ->
    [one] A term lasts one month.
   *[other] A term lasts { $months } months.
  }
bodies-rule-prorogation = { $months ->
    [one] It may be prorogued for one month.
   *[other] It may be prorogued for { $months } months.
  }
bodies-rule-row = { $count ->
    [one] Nobody sits two terms in a row.
   *[other] Nobody sits more than { $count } terms in a row.
  }
bodies-rule-rotates = It does not fall twice in a row to the same subregion.
bodies-rule-electorate = Those who vote: { $who }.
bodies-rule-quorum = Quorum: { $part }.
bodies-rule-majority = Decides by { $part }.
bodies-rule-majority-of = Decides by { $part }, counted on { $base }.
bodies-rule-tie = In a tie: { $what }.
bodies-rule-consultation = { $days ->
    [one] A written consultation lasts one day.
   *[other] A written consultation lasts { $days } days.
  }
bodies-rule-silence = In it, silence counts as { $what }.
bodies-rule-right = { $holder } sits by right, without vote.
bodies-rule-right-votes = { $holder } sits by right, with vote.
bodies-rule-office = { $office }: { $count }.
bodies-rule-special = { $what }: decided by { $majority }.
bodies-statutes-new = New statutes
bodies-statutes-empty = The network’s rules, as data
bodies-statutes-empty-text = How many seats each body has and from which subregion, how long a term lasts, who votes and by which majority. With them the program says what is missing and what holds.
bodies-in-force = in force
# Before the event at which the statutes were adopted.
bodies-adopted-at = Adopted at
bodies-subregion-new = New subregion
bodies-subregion-empty = Subregions give balance
bodies-subregion-empty-text = Each member belongs to one, since a date; the statutes give each its seats.
bodies-subregion-members = { $count ->
    [one] one member
   *[other] { $count } members
  }
bodies-subregion-who = Who belongs to it
bodies-subregion-nobody = No member yet.
bodies-subregion-seats = Seats that the statutes give it
bodies-subregion-seats-none = None.
bodies-sessions = Sessions and meetings
bodies-sessions-none = None yet.
bodies-to-come = to come
bodies-activities-none = No activity of the plan.
bodies-commitments-none = No commitment.
bodies-statutes-text = Their text
bodies-perhaps = perhaps
bodies-by-right = by right
# Those who left their seat before the date, in the same term.
bodies-left = Left their seat
bodies-verdicts = What the rules say
bodies-verdicts-kept = { $kept } of { $count } hold
# Before the sentence of a rule, for screen readers.
bodies-rule-holds = Holds
bodies-rule-lacks = Lacks
bodies-rule-broken = Broken
bodies-rule-unknown = Not recorded
bodies-board-at-large = Without subregion
bodies-board-terms = { $count ->
    [one] 1 term
   *[other] { $count } terms
  }
bodies-eligible = Eligible, and when they sat
bodies-eligible-more = and { $count } more
bodies-eligible-less = Show fewer
# $member: a member put on an open seat to see how it would look.
bodies-draft-put = Try { $member } on the seat
bodies-draft-take-back = Take back
bodies-draft = { $count ->
    [one] Tried, not saved: one seat.
   *[other] Tried, not saved: { $count } seats.
  }
bodies-draft-seats = Save as seats
bodies-draft-candidacies = Save as candidacies
bodies-draft-discard = Discard
bodies-propose = Propose
bodies-propose-show = Show on the board
# The count gives another result than the record. $result: the result counted.
bodies-vote-differs = The count gives another result: { $result }
# $names: candidacies whose recorded state is not the one counted.
bodies-election-differs = What is recorded is not what the count gives: { $names }
bodies-conclude = Conclude and make the composition
bodies-conclude-acclaim = Elect by acclamation and make the composition
# $holder: who leaves the seat.
bodies-substitute = Substitute { $holder }
## Written consultations, and the next round of an election.
bodies-consultation = Written consultation
bodies-consultation-new = New consultation
bodies-consultation-open = Open consultation
bodies-consultation-deadline = Last day to answer
bodies-consultation-until = open until { $date }
bodies-consultation-over = the time to answer ended on { $date }
bodies-consultation-no-date = open, without a last day
# $answered: how many have answered; $count: how many may.
bodies-consultation-answered = { $answered } of { $count } have answered.
bodies-consultation-silence-unsaid = The statutes do not say what silence counts as.
bodies-consultation-answers = Answers
bodies-consultation-silent = No answer
# $result: what comes out when it is closed now, such as Adopted.
bodies-consultation-close = Close: { $result }
bodies-round-next = Begin round { $number }
bodies-round-lot = Begin round { $number }: by lot
bodies-round-open = { $seats ->
    [one] One seat still open
   *[other] { $seats } seats still open
  }
bodies-round-out = not in this round
