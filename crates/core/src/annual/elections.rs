//! Elections decided in the period.

use super::book::{Book, Who, same, texts};
use super::data as d;
use super::spans::{when, within};
use crate::bodies::Seat;
use crate::elections::{
    BallotRound, Candidacy, CandidacyState, Electing, Election, ElectionState, Tally,
};
use crate::error::Result;
use crate::events::Event;
use crate::record::Stored;
use crate::values::{Count, PartialDate};

/// The elections of a period, oldest first.
pub(super) fn elections(book: &Book<'_>, period: d::Period) -> Result<Vec<d::Election>> {
    let mut lines = Vec::new();
    for election in book.reader.all::<Election>()? {
        if election.state != ElectionState::Decided {
            continue;
        }
        let Some(date) = date_of(book, &election)?.filter(|date| within(date, period)) else {
            continue;
        };
        lines.push(line(book, &election, &date)?);
    }
    lines.sort_by(|a, b| a.date.cmp(&b.date));
    Ok(lines)
}

/// When it was decided: its date, or else the last day of its event.
pub(super) fn date_of(book: &Book<'_>, election: &Election) -> Result<Option<PartialDate>> {
    if election.date.is_some() {
        return Ok(election.date.clone());
    }
    let Some(event) = &election.event else {
        return Ok(None);
    };
    let event = book.reader.get::<Event>(event.id())?;
    Ok(event.and_then(|event| event.end.clone().or_else(|| event.begin.clone())))
}

fn line(book: &Book<'_>, election: &Stored<Election>, date: &PartialDate) -> Result<d::Election> {
    let mut rounds = book
        .reader
        .children::<BallotRound>("election", &election.id)?;
    rounds.sort_by_key(|round| round.number);
    let number = |count: Option<Count>| count.and_then(|n| u32::try_from(n.0).ok());
    // Where each subregion voted for its own seats, the first round is that of all of them together.
    let first = rounds.first().map(|round| round.number);
    let together = |of: fn(&BallotRound) -> Option<Count>| {
        let mut own = rounds.iter().filter(|round| Some(round.number) == first);
        let sum = own.try_fold(0_i64, |sum, round| Some(sum.saturating_add(of(round)?.0)));
        sum.filter(|_| first.is_some()).map(Count)
    };
    let entitled = together(|round| round.entitled);
    let apart = rounds.iter().any(|round| round.subregion.is_some());
    let mut numbers: Vec<Count> = rounds.iter().map(|round| round.number).collect();
    numbers.dedup();
    let rule = Electing::of(book.reader, election, book.today)?.electing;
    let quorum = rule.filter(|_| !apart).zip(entitled);
    let quorum = quorum.and_then(|(rule, entitled)| rule.quorum(entitled.0));
    Ok(d::Election {
        record: book.refer(election)?,
        date: when(Some(date)),
        title: texts(&election.name, &election.language),
        method: same!(ElectionMethod, election.method),
        entitled: number(entitled),
        present: number(together(|round| round.present)),
        quorum: quorum.and_then(|n| u32::try_from(n).ok()),
        rounds: (!rounds.is_empty()).then_some(u32::try_from(numbers.len()).unwrap_or(u32::MAX)),
        elected: elected(book, &election.id, &rounds)?,
    })
}

/// Who was elected: candidacies that say so or whose tally does; where none is recorded, the seats it filled.
fn elected(
    book: &Book<'_>,
    election: &str,
    rounds: &[Stored<BallotRound>],
) -> Result<Vec<d::Party>> {
    let mut by_tally = Vec::new();
    for round in rounds {
        let tallies = book.reader.children::<Tally>("round", &round.id)?;
        by_tally.extend(
            tallies
                .iter()
                .filter(|t| t.elected)
                .map(|t| t.candidacy.id().to_owned()),
        );
    }
    let mut parties = Vec::new();
    for candidacy in book.reader.children::<Candidacy>("election", election)? {
        if candidacy.state == CandidacyState::Elected || by_tally.contains(&candidacy.id) {
            let who = Who {
                member: candidacy.member.as_ref(),
                country: candidacy.country.as_ref(),
                organization: candidacy.organization.as_ref(),
                ..Who::default()
            };
            parties.extend(book.party(who)?);
        }
    }
    if parties.is_empty() {
        for seat in book.reader.children::<Seat>("election", election)? {
            parties.push(super::seats::holder(book, &seat)?);
        }
    }
    Ok(parties)
}
