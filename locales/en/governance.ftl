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
