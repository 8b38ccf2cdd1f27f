//! What an event decided: decisions by item, votes, and commitments by decision.

use crate::annual::book::{Book, narratives_maybe, texts};
use crate::annual::data as d;
use crate::annual::decisions::{commitment_line, dated, decision_line, vote_line};
use crate::annual::spans::when;
use crate::decisions::Commitment;
use crate::error::Result;
use crate::events::Event;
use crate::meetings::{Minutes, MinutesState};
use crate::record::Stored;
use crate::votes::Vote;

/// What it decided.
pub(super) struct Decided {
    pub(super) decisions: Vec<(d::Decision, Option<String>)>,
    pub(super) votes: Vec<(d::VoteLine, Option<String>, d::Text, Option<String>)>,
    pub(super) commitments: Vec<(d::Commitment, Option<String>)>,
}

pub(super) fn decided(book: &Book<'_>, event: &Stored<Event>) -> Result<Decided> {
    let all = dated(book)?;
    let mut own: Vec<_> = all
        .iter()
        .filter(|one| {
            one.decision
                .event
                .as_ref()
                .is_some_and(|e| e.id() == event.id)
        })
        .collect();
    own.sort_by_key(|one| {
        let number = one.decision.number.as_ref().map(|number| number.0.clone());
        (number, one.date.as_ref().map(|date| date.earliest()))
    });
    let mut decisions = Vec::new();
    let mut counted: Vec<&str> = Vec::new();
    for one in &own {
        let item = one.decision.item.as_ref().map(|item| item.id().to_owned());
        counted.extend(one.decision.vote.as_ref().map(|vote| vote.id()));
        decisions.push((decision_line(book, &one.decision, one.date.as_ref())?, item));
    }
    let mut votes = Vec::new();
    for vote in book.reader.children::<Vote>("event", &event.id)? {
        if counted.contains(&vote.id.as_str()) {
            continue;
        }
        votes.push((
            vote_line(book, &vote)?,
            vote.item.as_ref().map(|item| item.id().to_owned()),
            texts(&vote.name, &vote.language),
            Some(vote.result.as_str().to_owned()),
        ));
    }
    let mut found: Vec<Stored<Commitment>> =
        book.reader.children::<Commitment>("event", &event.id)?;
    for one in &own {
        let of = book
            .reader
            .children::<Commitment>("decision", &one.decision.id)?;
        found.extend(of);
    }
    let mut seen = std::collections::HashSet::new();
    found.retain(|one| seen.insert(one.id.clone()));
    found.sort_by_key(|one| (one.due.as_ref().map(|due| due.latest()), one.position));
    let mut commitments = Vec::new();
    for one in &found {
        let decision = one.decision.as_ref().map(|decision| decision.id());
        let behind = decision.and_then(|id| all.iter().find(|d| d.decision.id == id));
        commitments.push((
            commitment_line(book, one, behind, None)?,
            decision.map(str::to_owned),
        ));
    }
    Ok(Decided {
        decisions,
        votes,
        commitments,
    })
}

/// The minutes as far as they are written.
pub(super) fn minutes(book: &Book<'_>, event: &Stored<Event>) -> Result<Option<d::MinutesSheet>> {
    let all = book.reader.children::<Minutes>("event", &event.id)?;
    let Some(minutes) = all.into_iter().next() else {
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
        record: book.refer(&minutes)?,
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
