## Cooperation: exchanges, projects, contributions, supporters, commitments, decisions, letters.
cooperation-when = When
# $date: the last day.
cooperation-until = until { $date }
# Head of the column that says whether a contribution came.
cooperation-state = How it stands
cooperation-no-dates = no date

## Exchanges

cooperation-exchange-new = New exchange
cooperation-exchange-empty-title = There are no exchanges yet
cooperation-exchange-empty-text = An exchange takes an expert from one country to another. It is recorded from the request on: who sends, who receives, who pays, and on return, what came of it. So it counts in the report and on each country’s page.
# Between two countries, for readers of the screen.
cooperation-to = to
cooperation-provider-none = nobody sends yet
cooperation-receiver-none = nobody receives yet
cooperation-who-pays = Who pays
cooperation-result = What came of it
cooperation-exchanges-paid = Exchanges that it paid

## Projects

cooperation-project-new = New project
cooperation-project-empty-title = There are no projects yet
cooperation-project-empty-text = A project is funded work: its objectives, its partners, its amounts each of their kind, its time frames with their extensions, what it accomplished and what measures it. Nothing is written over: what changes is added.
# The last time frame agreed.
cooperation-frame-last = Present time frame
cooperation-objectives-none = No objectives are recorded.
cooperation-objectives = Objectives
cooperation-money = Amounts
cooperation-money-note = of different kinds: not added up
cooperation-money-period = Period
cooperation-money-none = No amounts are recorded.
cooperation-time = Over time
# Names the picture; the tables below say the same.
cooperation-time-picture = Time frames and accomplishments over time; the tables below say the same
# The time frames of one project.
cooperation-frames = Time frames
# The partners of one project.
cooperation-partners = Partners
cooperation-frames-none = No time frame is recorded.
cooperation-done-none = Nothing accomplished is recorded.
cooperation-partners-none = No partners are recorded.

## Contributions

cooperation-contribution-new = New contribution
cooperation-contribution-empty-title = There are no contributions yet
cooperation-contribution-empty-text = A contribution is what a member or donor gives: assessed, voluntary or in kind. What is due and what was received are recorded, each with its date; what falls due and does not come stands among the findings.
cooperation-giver = Who gives
cooperation-giver-none = nobody gives yet
cooperation-contribution-late = overdue
cooperation-contribution-received = received
cooperation-contribution-partly = in part
cooperation-contribution-waited = awaited
# What is due and not yet received of one contribution.
cooperation-contribution-lacks = Outstanding
# On the button that leaves only those overdue.
cooperation-contributions-late = Overdue

## Supporters

cooperation-supporter-new = New supporter
cooperation-supporter-empty-title = Who supports the network is not recorded yet
cooperation-supporter-empty-text = Here stand the organizations that founded the network or give it a secretariat, money or technical help, and since when. The report names them on its first page.
# What is supported, when it is the network itself.
cooperation-the-network = the network
cooperation-organization-page = The organization

## Commitments and decisions

cooperation-commitment-new = New commitment
cooperation-commitment-empty-title = There are no commitments yet
cooperation-commitment-empty-text = A commitment says who must do what by when, because of a decision or at a meeting. It stays open until it is done, and returns to the next agenda.
# Names the buttons that leave the open or the overdue ones.
cooperation-which = Which
cooperation-commitments-open = Open
cooperation-commitments-late = Overdue
cooperation-commitment-late = Overdue
cooperation-who = Who
cooperation-who-none = nobody answers for it
# The decision behind a commitment.
cooperation-because = Because of
cooperation-given-at = Given at
# $date: the day by which it is due.
cooperation-by = by { $date }
cooperation-no-due = no date set
cooperation-progress = What was done
cooperation-decision-new = New decision
cooperation-decision-empty-title = There are no decisions yet
cooperation-decision-empty-text = Here stands what the network resolves, declares or agrees, with its number, its text and who took it. From each decision come the commitments to be kept.
cooperation-because-of-it = Commitments that come of it
cooperation-because-none = None comes of it.

## Letters

cooperation-letter-new = New letter
cooperation-letter-empty-title = The register of letters is empty
cooperation-letter-empty-text = Here what goes out and comes in is numbered: to or from whom, of which day, what for, and until when an answer is awaited. The signed document is dropped on its page.
cooperation-correspondent = With whom
cooperation-correspondent-none = nobody named
# Before the name of who receives the letter.
cooperation-letter-to = To
cooperation-letter-from = From
cooperation-letter-late = unanswered
cooperation-letters-late = Unanswered
cooperation-letter-text = What it says
cooperation-letter-answers = Answers
cooperation-letter-answered-by = What was answered
