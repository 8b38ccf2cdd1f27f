//! The seats that an election is to fill, and who may vote for them.

use super::{BallotRound, Candidacy, CandidacyState, Contest, Election, ElectionCounted, Tally};
use crate::annual::Book;
use crate::bodies::composition;
use crate::error::Result;
use crate::record::Stored;
use crate::records::Reader;
use crate::votes::{Voters, voters};
use chrono::NaiveDate;

/// The seats to be filled: all of the rule, or those that are open on the day when fewer are elected.
pub(super) fn contests(
    reader: &Reader<'_>,
    counted: &ElectionCounted,
    today: NaiveDate,
) -> Result<Vec<Contest>> {
    let stated = counted.election.seats.map(|seats| seats.0);
    let mut seats: Vec<(Option<String>, i64)> = Vec::new();
    match counted.rule.as_ref().filter(|rule| !rule.quotas.is_empty()) {
        Some(_) if counted.by_election => {
            let composition = composition(reader, counted.election.body.id(), counted.on, today)?;
            let open = composition.columns.iter().filter(|c| c.open() > 0);
            seats.extend(open.map(|c| (c.subregion.clone(), c.open())));
        }
        Some(rule) => {
            let quotas = rule.quotas.iter();
            seats.extend(quotas.map(|q| (Some(q.subregion.id().to_owned()), q.seats.0)));
            let all = stated.or_else(|| rule.seats()).unwrap_or_default();
            seats.push((None, (all - rule.placed()).max(0)));
        }
        None => {
            let all = stated.or_else(|| counted.rule.as_ref()?.seats());
            seats.push((None, all.unwrap_or_default()));
        }
    }
    let placed = |subregion: &Option<String>| seats.iter().any(|(s, _)| s == subregion);
    let mut contests = Vec::new();
    for (subregion, count) in &seats {
        let mine = |n: &usize| match subregion {
            Some(_) => counted.subregions[*n] == *subregion,
            // What is at large is for all whose subregion has no seats of its own.
            None => counted.subregions[*n].is_none() || !placed(&counted.subregions[*n]),
        };
        let candidates: Vec<usize> = (0..counted.candidacies.len())
            .filter(|n| {
                counted.candidacies[*n].state != CandidacyState::Withdrawn
                    || voted(reader, &counted.candidacies[*n])
            })
            .filter(mine)
            .collect();
        if *count > 0 || !candidates.is_empty() {
            contests.push(Contest {
                subregion: subregion.clone(),
                seats: *count,
                candidates,
                number: 1,
                by_lot: false,
            });
        }
    }
    Ok(contests)
}

/// Who may vote for the seats of each subregion, where the statutes have each vote for its own, or a round did so.
pub(super) fn parts(
    book: &Book<'_>,
    counted: &ElectionCounted,
    rounds: &[Stored<BallotRound>],
) -> Result<Vec<(String, Voters)>> {
    let held = |id: &str| {
        let mut own = rounds.iter().filter_map(|round| round.subregion.as_ref());
        own.any(|own| own.id() == id)
    };
    let mut parts = Vec::new();
    for id in counted.contests.iter().filter_map(|c| c.subregion.as_ref()) {
        if counted.apart() || held(id) {
            let (rule, event) = (counted.electing.as_ref(), event(&counted.election));
            let own = voters(book, rule, &counted.elector, event, counted.on, Some(id))?;
            parts.push((id.clone(), own));
        }
    }
    Ok(parts)
}

/// Whether a candidacy that was withdrawn had received votes before.
fn voted(reader: &Reader<'_>, candidacy: &Stored<Candidacy>) -> bool {
    reader
        .children::<Tally>("candidacy", &candidacy.id)
        .is_ok_and(|tallies| !tallies.is_empty())
}

/// The event at which it takes place.
pub(super) fn event(election: &Election) -> Option<&str> {
    election.event.as_ref().map(|event| event.id())
}
