### What the records contradict, lack or leave late: one sentence for each rule, in lists of findings and in the report's
### annex. $name: the title of the record that it is about; $total: what is stated or asked for; $actual: what the
### records say; $count: how many; $n: days, or a percentage; $date: a date as records keep it; $text: words or titles.

## Events and their participants

finding-event-country-twice = { COUNTRY($country) } is listed { $count } times among the participants: { $name }.
finding-event-countries-differ = { $total } countries announced, { $actual } named: { $name }.
finding-event-people-differ = { $total } people announced, { $actual } named: { $name }.
finding-event-sources-differ = One source says { $total } countries, another { $actual }: { $name }.
finding-event-host-not-listed = { COUNTRY($country) }, the host country, is not among the participants: { $name }.
finding-event-president-not-listed = { COUNTRY($country) }, which held the presidency, is not among the participants: { $name }.
finding-event-without-participants = No participant is recorded: { $name }.
finding-event-seats-without-person =
    { $count ->
        [one] One participant is listed by country or organization, without a person: { $name }.
       *[other] { $count } participants are listed by country or organization, without a person: { $name }.
    }
finding-event-presence-unrecorded =
    { $count ->
        [one] No record says whether one invited person came: { $name }.
       *[other] No record says whether { $count } of those invited came: { $name }.
    }
finding-event-without-date = The event has no date: { $name }.
finding-event-date-only-stated = The date is known only in the source’s words: { $name }.
finding-event-without-place = The event has no place: { $name }.
finding-event-not-closed = The event should be over ({ DATE($date) }) and still stands as planned: { $name }.
finding-event-dates-differ = The source says “{ $text }” and the record ends on { DATE($date) }: { $name }.
finding-event-dates-several = The sources give different dates (“{ $text }”): { $name }.
finding-event-perhaps-in-period = It may have been in this period, but all that is known is { DATE($date) }: { $name }. It is not counted.
finding-event-organizer-roles = { $text } is listed with { $count } different parts: { $name }.
finding-session-outside-event = The session “{ $text }” lies outside the event’s dates: { $name }.
finding-series-number-jumps = The numbering jumps from { $min } to { $max }: { $name }.
finding-series-number-goes-back = The numbering goes back from { $min } to { $max }: { $name }.
finding-date-ambiguous = “{ $text }” can be read in two ways (day and month): { $name }.

## Bodies and their rules

finding-statutes-quotas-differ = The seats of the subregions add up to { $actual }, but the body has { $total }: { $name }.
finding-body-seats-stated-differ = The rules give { $total } seats and the source says { $actual }: { $name }.
finding-body-holder-twice = { $text } is listed { $count } times in the same composition: { $name }.
finding-seat-of-former-member = { $text } keeps a seat after leaving the network: { $name }.
finding-seat-of-country-not-member = { COUNTRY($country) } holds a seat and is not recorded as a member: { $name }.
finding-seat-of-organization = { $text } holds a voting seat and is no member country: { $name }.
finding-term-ending =
    { $n ->
        [0] The term ends today, { DATE($date) }: { $name }.
        [one] The term ends tomorrow, { DATE($date) }: { $name }.
       *[other] The term ends in { $n } days ({ DATE($date) }): { $name }.
    }
finding-term-undated = No record says since when the composition holds: { $name }.
finding-terms-overlap = Two terms overlap: { $name }.
finding-body-without-composition = No record says who sits in the body today: { $name }.
finding-body-seats-missing = Seats recorded: { $actual } of { $total }. { $name }.
finding-body-seats-too-many = { $actual } seats are recorded and the rules give { $total }: { $name }.

## Members

finding-members-without-status =
    { $count ->
        [one] No record says the status of one member.
       *[other] No record says the status of { $count } members.
    }
finding-members-without-admission =
    { $count ->
        [one] No record says since when one member belongs to the network.
       *[other] No record says since when { $count } members belong to the network.
    }
finding-members-without-subregion =
    { $count ->
        [one] No record says the subregion of one member.
       *[other] No record says the subregion of { $count } members.
    }
finding-members-without-institution =
    { $count ->
        [one] No record says which institution stands for one member.
       *[other] No record says which institutions stand for { $count } members.
    }

## Posts and letters

finding-post-vacant = The post is vacant: { $name }.
finding-tenure-ending =
    { $n ->
        [0] The tenure of { $text } ends today: { $name }.
        [one] The tenure of { $text } ends tomorrow: { $name }.
       *[other] The tenure of { $text } ends in { $n } days ({ DATE($date) }): { $name }.
    }
finding-letter-late =
    { $n ->
        [one] An answer was due yesterday: { $name }.
       *[other] An answer was due { $n } days ago ({ DATE($date) }): { $name }.
    }
finding-letter-number-twice = Number { $text } is borne by { $count } letters.

## Decisions, votes, commitments

finding-decision-without-text = The text of the decision is not here, nor as a document: { $name }.
finding-decision-without-document = The decision has no document: { $name }.
finding-decision-without-date = No record says when the decision was taken: { $name }.
finding-decision-number-twice = Number { $text } is borne by { $count } decisions.
finding-vote-without-quorum = It was adopted with { $actual } present where { $total } were required: { $name }.
finding-vote-result-differs = It stands as adopted with { $total } votes in favour and { $actual } against: { $name }.
finding-commitment-late =
    { $n ->
        [one] The commitment was due yesterday: { $name }.
       *[other] The commitment was due { $n } days ago ({ DATE($date) }): { $name }.
    }
finding-commitment-closed-before = The commitment stands as closed ({ DATE($date) }) before the decision ({ DATE($text) }): { $name }.
finding-commitments-without-date =
    { $count ->
        [one] One open commitment has no date.
       *[other] { $count } open commitments have no date.
    }
finding-commitments-without-responsible =
    { $count ->
        [one] Nobody answers for one open commitment.
       *[other] Nobody answers for { $count } open commitments.
    }

## Plans and indicators

# $year: a year, written without separators.
finding-plan-missing = There is no annual plan for { $year }.
finding-plan-without-period = No record says for which period the plan is: { $name }.
finding-activities-outside-plan =
    { $count ->
        [one] One activity lies outside the plan’s dates: { $name }.
       *[other] { $count } activities lie outside the plan’s dates: { $name }.
    }
finding-tasks-without-scope = Without scope: { $count } of { $total } tasks. { $name }.
finding-tasks-without-resources = Without resources (infrastructure or financing): { $count } of { $total } tasks. { $name }.
finding-tasks-without-responsible = Without anyone responsible: { $count } of { $total } tasks. { $name }.
finding-tasks-without-time = Without time: { $count } of { $total } tasks. { $name }.
finding-activity-late =
    { $n ->
        [one] The activity should have ended yesterday: { $name }.
       *[other] The activity should have ended { $n } days ago ({ DATE($date) }): { $name }.
    }
finding-activity-done-unfinished = The activity stands as finished with a progress of { $n }%: { $name }.
finding-activity-finished-open = The progress is { $n }%, but the activity does not stand as finished: { $name }.
finding-indicator-without-reading = The date of the target has passed ({ DATE($date) }) without any reading: { $name }.
finding-indicator-target-missed = The target was { $total } ({ DATE($date) }) and the last reading is { $actual }: { $name }.

## Money

# $text: currency codes; $currency: a currency code.
finding-rate-missing = The rate from { $text } to { $currency } is missing; there is no total in one currency: { $name }.
finding-currency-of-totals-missing = The budget is in several currencies ({ $text }) and no record says in which to add it up: { $name }.
finding-budget-without-amount =
    { $count ->
        [one] One budget line has no amount: { $name }.
       *[other] { $count } budget lines have no amount: { $name }.
    }
finding-budget-without-source =
    { $count ->
        [one] No record says whose money one budget line is: { $name }.
       *[other] No record says whose money { $count } budget lines are: { $name }.
    }
finding-budget-overspent = More was spent than planned: { $name }.
finding-budget-spent-over-committed = More was spent than committed: { $name }.
finding-contribution-late =
    { $n ->
        [one] The contribution of { $text } was due yesterday: { $name }.
       *[other] The contribution of { $text } was due { $n } days ago ({ DATE($date) }): { $name }.
    }

## Projects and awards

finding-project-months-differ = The source says { $total } months; from its begin to its end there are { $actual }: { $name }.
finding-project-time-frames-differ = The sources give { $count } different periods: { $name }.
finding-project-without-time-frame = No record says from when to when the project runs: { $name }.
finding-project-amounts-several = There are { $count } amounts of different kinds, which are not added up: { $name }.
finding-project-amounts-differ = There are different amounts for the same thing ({ $count } in all): { $name }.
finding-project-objectives-numbered = The numbering of the objectives ends at { $total }, but there are { $actual }: { $name }.
finding-project-countries-differ = { $total } countries announced, { $actual } named: { $name }.
finding-project-country-twice = A country is listed twice: { $total } named, { $actual } different. { $name }.
finding-award-entries-differ = { $total } entries announced, { $actual } recorded: { $name }.
finding-award-edition-differs = The source says “{ $text }” and the edition stands with another year: { $name }.
finding-award-categories-differ = { $count } sources give different categories: { $name }.
finding-award-without-winner = The award stands as given and no record says to whom: { $name }.

## Stated figures, texts, documents

finding-figures-differ = The sources give { $count } different figures ({ $text }): { $name }.
finding-figures-go-down = A later figure is lower than an earlier one ({ $text }): { $name }.
finding-figures-undated =
    { $count ->
        [one] No record says of when one stated figure is.
       *[other] No record says of when { $count } stated figures are.
    }
finding-groups-differ = The source says { $total } working groups and { $actual } are recorded: { $name }.
finding-texts-without-main-language =
    { $count ->
        [one] One record lacks text in the main language ({ LANGUAGE($language) }).
       *[other] { $count } records lack text in the main language ({ LANGUAGE($language) }).
    }
finding-texts-untranslated =
    { $count ->
        [one] A translation is missing: { LANGUAGE($language) }, in one record.
       *[other] Translations are missing: { LANGUAGE($language) }, in { $count } records.
    }
finding-texts-outdated =
    { $count ->
        [one] The original changed after the translation: { LANGUAGE($language) }, in one record.
       *[other] The original changed after the translation: { LANGUAGE($language) }, in { $count } records.
    }
finding-documents-elsewhere =
    { $count ->
        [one] Of one document only the reference is here, not the file.
       *[other] Of { $count } documents only the reference is here, not the file.
    }
finding-documents-missing =
    { $count ->
        [one] Of one document neither the file is here nor where to look for it.
       *[other] Of { $count } documents neither the file is here nor where to look for it.
    }
