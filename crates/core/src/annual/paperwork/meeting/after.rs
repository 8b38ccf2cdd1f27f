//! What an event decided: decisions by item, votes, and commitments by decision.

use crate::annual::book::{Book, narratives_maybe, texts};
use crate::annual::data as d;
use crate::annual::decisions::{commitment_line, dated, decision_line, vote_line};
use crate::annual::spans::when;
use crate::error::Result;
use crate::events::Event;
use crate::meetings::{Composed, MinutesState};
use std::collections::HashSet;

/// What it decided.
pub(super) struct Decided {
    pub(super) decisions: Vec<(d::Decision, Option<String>)>,
    pub(super) votes: Vec<(d::VoteLine, Option<String>, d::Text, Option<String>)>,
    pub(super) commitments: Vec<(d::Commitment, Option<String>)>,
}

pub(super) fn decided(book: &Book<'_>, composed: &Composed) -> Result<Decided> {
    let all = dated(book)?;
    let behind = |id: &str| all.iter().find(|one| one.decision.id == id);
    let mut found = Decided {
        decisions: Vec::new(),
        votes: Vec::new(),
        commitments: Vec::new(),
    };
    let outcomes = || composed.outcomes.iter();
    let counted: HashSet<&str> = outcomes()
        .flat_map(|(_, outcome)| &outcome.decisions)
        .filter_map(|one| one.vote.as_ref().map(|vote| vote.id()))
        .collect();
    for (item, outcome) in outcomes() {
        let item = (!item.is_empty()).then(|| item.clone());
        for one in &outcome.decisions {
            let date = behind(&one.id).and_then(|one| one.date.as_ref());
            let line = decision_line(book, one, date)?;
            found.decisions.push((line, item.clone()));
        }
        for vote in &outcome.votes {
            // The vote that took a decision stands with it.
            if !counted.contains(vote.id.as_str()) {
                found.votes.push((
                    vote_line(book, vote)?,
                    item.clone(),
                    texts(&vote.name, &vote.language),
                    Some(vote.result.as_str().to_owned()),
                ));
            }
        }
        for one in &outcome.commitments {
            let decision = one.decision.as_ref().map(|decision| decision.id());
            let line = commitment_line(book, one, decision.and_then(behind), None)?;
            let decision = decision.map(str::to_owned);
            found.commitments.push((line, decision));
        }
    }
    Ok(found)
}

/// The minutes as far as they are written.
pub(super) fn minutes(book: &Book<'_>, composed: &Composed) -> Result<Option<d::MinutesSheet>> {
    let Some(minutes) = &composed.minutes else {
        return Ok(None);
    };
    let since = match minutes.state {
        MinutesState::Draft => None,
        MinutesState::Circulated => minutes.circulated.as_ref(),
        MinutesState::Amended => minutes.amended.as_ref(),
        MinutesState::Approved => minutes.approved.as_ref(),
    };
    let by = match &minutes.approved_by {
        Some(by) => book.reader.get::<Event>(by.id())?,
        None => None,
    };
    let own = &minutes.language;
    Ok(Some(d::MinutesSheet {
        record: book.refer(minutes)?,
        number: minutes.number.as_ref().map(|number| number.0.clone()),
        state: minutes.state.as_str().to_owned(),
        since: when(since),
        left_out: minutes.left_out.iter().map(|part| part.0.clone()).collect(),
        opening: narratives_maybe(minutes.opening.as_ref(), own),
        attendance: narratives_maybe(minutes.attendance.as_ref(), own),
        discussion: narratives_maybe(minutes.discussion.as_ref(), own),
        closing: narratives_maybe(minutes.closing.as_ref(), own),
        amendments: narratives_maybe(minutes.amendments.as_ref(), own),
        approved_by: by.map(|by| texts(&by.name, &by.language)),
    }))
}
