//! Decisions taken in the period, and commitments that were open in it or were closed in it.

use std::collections::HashMap;

use super::book::{Book, Who, line, narratives_maybe, same, small, texts};
use super::data as d;
use super::governance::name_of_body;
use super::spans::{when, within};
use crate::decisions::{Commitment, CommitmentState, Decision, DecisionState};
use crate::error::Result;
use crate::events::Event;
use crate::network::Scope;
use crate::record::Stored;
use crate::values::PartialDate;
use crate::votes::Vote;

/// Every decision with the day on which it was taken, as far as known.
pub(crate) struct Dated {
    pub(crate) decision: Stored<Decision>,
    pub(crate) date: Option<PartialDate>,
}

/// All decisions by id; their dates, or else the last days of their events.
pub(crate) fn dated(book: &Book<'_>) -> Result<Vec<Dated>> {
    let mut all = Vec::new();
    for decision in book.reader.all::<Decision>()? {
        let mut date = decision.date.clone();
        if date.is_none()
            && let Some(event) = &decision.event
        {
            let event = book.reader.get::<Event>(event.id())?;
            date = event.and_then(|e| e.end.clone().or_else(|| e.begin.clone()));
        }
        all.push(Dated { decision, date });
    }
    Ok(all)
}

fn is_taken(decision: &Decision) -> bool {
    matches!(
        decision.state,
        DecisionState::Adopted | DecisionState::Superseded
    )
}

/// The own decisions of a period, oldest first.
pub(super) fn decisions(
    book: &Book<'_>,
    all: &[Dated],
    period: d::Period,
) -> Result<Vec<d::Decision>> {
    let mut lines = Vec::new();
    for Dated { decision, date } in all {
        let dated = date.as_ref().is_some_and(|date| within(date, period));
        if dated && decision.scope == Scope::Own && is_taken(decision) {
            lines.push(decision_line(book, decision, date.as_ref())?);
        }
    }
    lines.sort_by(|a, b| (&a.date, &a.number).cmp(&(&b.date, &b.number)));
    Ok(lines)
}

pub(super) fn decision_line(
    book: &Book<'_>,
    decision: &Stored<Decision>,
    date: Option<&PartialDate>,
) -> Result<d::Decision> {
    let event = decision.event.as_ref().map(|event| event.id());
    let vote = match &decision.vote {
        Some(vote) => book.reader.get::<Vote>(vote.id())?,
        None => None,
    };
    Ok(d::Decision {
        record: book.refer(decision)?,
        number: line(decision.number.as_ref()),
        title: texts(&decision.name, &decision.language),
        summary: narratives_maybe(decision.text.as_ref(), &decision.language),
        kind: same!(DecisionKind, decision.kind),
        date: when(date),
        body: match &decision.body {
            Some(body) => Some(name_of_body(book, body.id())?),
            None => None,
        },
        event: match event {
            Some(event) => book.refer_to::<Event>(event)?,
            None => None,
        },
        vote: vote.map(|vote| vote_line(book, &vote)).transpose()?,
        source: book.shelf.source_for(decision),
    })
}

pub(super) fn vote_line(book: &Book<'_>, vote: &Stored<Vote>) -> Result<d::VoteLine> {
    Ok(d::VoteLine {
        record: Some(book.refer(vote)?),
        method: Some(same!(VoteMethod, vote.method)),
        present: small(vote.present),
        quorum: small(vote.quorum_required),
        in_favour: small(vote.in_favour),
        against: small(vote.against),
        abstentions: small(vote.abstentions),
    })
}

/// Who must keep a commitment.
pub(crate) fn responsible(book: &Book<'_>, commitment: &Commitment) -> Result<Option<d::Party>> {
    book.party(Who {
        member: commitment.member.as_ref(),
        country: commitment.country.as_ref(),
        organization: commitment.organization.as_ref(),
        body: commitment.body.as_ref(),
        person: commitment.person.as_ref(),
        stated: commitment.responsible_stated.as_ref(),
    })
}

/// Whether a commitment is certainly past its date and not kept, on a day.
pub(crate) fn is_late(commitment: &Commitment, on: chrono::NaiveDate) -> bool {
    matches!(
        commitment.state,
        CommitmentState::Open | CommitmentState::InProgress
    ) && commitment.due.as_ref().is_some_and(|due| due.latest() < on)
}

/// The own commitments of a period.
pub(super) fn commitments(
    book: &Book<'_>,
    all: &[Dated],
    period: d::Period,
) -> Result<Vec<d::Commitment>> {
    let decisions: HashMap<&str, &Dated> =
        all.iter().map(|d| (d.decision.id.as_str(), d)).collect();
    let mut found: Vec<(Stored<Commitment>, Option<&Dated>)> = Vec::new();
    for commitment in book.reader.all::<Commitment>()? {
        let decision = commitment
            .decision
            .as_ref()
            .and_then(|d| decisions.get(d.id()).copied());
        let event = match &commitment.event {
            Some(event) => book.reader.get::<Event>(event.id())?,
            None => None,
        };
        let scope = decision
            .map(|d| d.decision.scope)
            .or(event.as_ref().map(|e| e.scope));
        let given = decision
            .and_then(|d| d.date.clone())
            .or_else(|| event.as_ref()?.begin.clone());
        if scope.is_none_or(|scope| scope == Scope::Own)
            && is_of_period(&commitment, given.as_ref(), period)
        {
            found.push((commitment, decision));
        }
    }
    found.sort_by_key(|(c, _)| (c.due.as_ref().map(|due| due.latest()), c.position));
    let key = |c: &Stored<Commitment>, decision: Option<&Dated>| {
        let title = c
            .name
            .best(book.reader.main_language(), &c.language)
            .to_owned();
        (decision.map(|d| d.decision.id.clone()), title)
    };
    let mut shared: HashMap<_, usize> = HashMap::new();
    for (commitment, decision) in &found {
        *shared.entry(key(commitment, *decision)).or_default() += 1;
    }
    let mut lines = Vec::new();
    for (commitment, decision) in &found {
        let key = key(commitment, *decision);
        let group = (shared.get(&key).is_some_and(|n| *n > 1)).then(|| {
            format!("{} {}", key.0.unwrap_or_default(), key.1)
                .trim()
                .to_owned()
        });
        lines.push(commitment_line(book, commitment, *decision, group)?);
    }
    Ok(lines)
}

/// Whether a commitment was certainly open in the period, or closed in it.
fn is_of_period(commitment: &Commitment, given: Option<&PartialDate>, period: d::Period) -> bool {
    if let Some(closed) = &commitment.closed
        && closed.latest() < period.from
    {
        return false;
    }
    let ended = matches!(
        commitment.state,
        CommitmentState::Done | CommitmentState::Dropped
    );
    let dated_in = |date: Option<&PartialDate>| date.is_some_and(|date| within(date, period));
    match given {
        // It was given before and is closed, nobody says when: it may have been closed before the period began.
        Some(given) if ended && commitment.closed.is_none() => within(given, period),
        Some(given) => given.latest() <= period.to,
        None => dated_in(commitment.due.as_ref()) || dated_in(commitment.closed.as_ref()),
    }
}

pub(super) fn commitment_line(
    book: &Book<'_>,
    commitment: &Stored<Commitment>,
    decision: Option<&Dated>,
    group: Option<String>,
) -> Result<d::Commitment> {
    let decision = decision.map(|d| &d.decision);
    Ok(d::Commitment {
        record: book.refer(commitment)?,
        title: texts(&commitment.name, &commitment.language),
        group,
        decision: decision.map(|decision| book.refer(decision)).transpose()?,
        decision_number: decision.and_then(|decision| line(decision.number.as_ref())),
        party: responsible(book, commitment)?,
        due: when(commitment.due.as_ref()),
        closed: when(commitment.closed.as_ref()),
        state: same!(CommitmentState, commitment.state),
        late: is_late(commitment, book.today),
    })
}
