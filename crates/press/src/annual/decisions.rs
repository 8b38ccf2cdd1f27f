//! Decisions and commitments: who decided what and how, who must do what by when, and where it stands.

use std::collections::BTreeMap;

use plenaria_core::annual::data::{Commitment, CommitmentState, Decision, VoteLine, VoteMethod};
use plenaria_i18n::{args, date_short};
use serde_json::{Value, json};

use crate::desk::Desk;

pub(super) fn chapter(desk: &Desk<'_>) -> Option<Value> {
    let data = desk.data();
    if data.decisions.is_empty() && data.commitments.is_empty() {
        return None;
    }
    let count = |is: fn(&Commitment) -> bool| data.commitments.iter().filter(|c| is(c)).count();
    let words = args! {
        "decisions" => desk.words("report-decisions-part", &args! { "count" => data.decisions.len() }),
        "commitments" => desk.words("report-commitments-part", &args! { "count" => data.commitments.len() }),
        "done" => count(|c| c.state == CommitmentState::Done),
        "late" => count(|c| c.late),
    };
    let key = if data.commitments.is_empty() {
        "report-decisions-lead-only"
    } else {
        "report-decisions-lead"
    };
    let (matrix, rest) = matrix(desk, &data.commitments);
    let date = desk.long(&data.date.to_string());
    Some(json!({
        "lead": desk.words(key, &words),
        "decisions": data.decisions.iter().map(|d| decision(desk, d)).collect::<Vec<_>>(),
        "bodies": data.decisions.iter().any(|d| d.body.is_some()),
        "votes": data.decisions.iter().any(|d| d.vote.is_some()),
        "matrix": matrix,
        "list": rest.iter().map(|c| commitment(desk, c)).collect::<Vec<_>>(),
        "as_of": desk.words("report-as-of", &args! { "date" => date }),
    }))
}

fn decision(desk: &Desk<'_>, decision: &Decision) -> Value {
    json!({
        "n": decision.number,
        "title": desk.said(&decision.title),
        "text": decision.summary.as_ref().map(|text| desk.narrative(text)),
        "kind": desk.choice("decision-kind", decision.kind.tag()),
        "date": desk.short(decision.date.as_ref()),
        "body": desk.said_maybe(decision.body.as_ref()),
        "event": decision.event.as_ref().map(|event| desk.event_title(event)),
        "vote": decision.vote.as_ref().map(|vote| vote_words(desk, vote)),
        "src": desk.source(decision.source.as_ref()),
        "m": desk.mark(std::slice::from_ref(&decision.record)),
    })
}

fn vote_words(desk: &Desk<'_>, vote: &VoteLine) -> String {
    let method = vote
        .method
        .map(|method| desk.choice("vote-method", method.tag()));
    let counted = vote.in_favour.map(|in_favour| {
        let words = args! {
            "yes" => in_favour, "no" => vote.against.unwrap_or(0), "abstained" => vote.abstentions.unwrap_or(0),
        };
        desk.words("report-decisions-vote", &words)
    });
    let by_count = !matches!(
        vote.method,
        Some(VoteMethod::Consensus | VoteMethod::Acclamation)
    );
    match (method, counted.filter(|_| by_count)) {
        (Some(method), Some(counted)) => format!("{method}: {counted}"),
        (Some(words), None) | (None, Some(words)) => words,
        (None, None) => "—".to_owned(),
    }
}

/// Commitments that several have in common as a table by who must do them; the others are left for the list.
fn matrix<'a>(desk: &Desk<'_>, all: &'a [Commitment]) -> (Value, Vec<&'a Commitment>) {
    let mut groups: Vec<&str> = Vec::new();
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    for group in all
        .iter()
        .filter(|c| c.party.is_some())
        .filter_map(|c| c.group.as_deref())
    {
        if !groups.contains(&group) {
            groups.push(group);
        }
        *sizes.entry(group).or_default() += 1;
    }
    // More columns than these do not fit on a sheet; they go to the list, where nothing is lost.
    groups.retain(|group| sizes.get(group).is_some_and(|size| *size > 2));
    groups.truncate(6);
    let inside = |c: &&Commitment| {
        c.party.is_some()
            && c.group
                .as_deref()
                .is_some_and(|group| groups.contains(&group))
    };
    let rest = all.iter().filter(|c| !inside(c)).collect();
    if groups.is_empty() {
        return (Value::Null, rest);
    }
    let mut names: Vec<String> = Vec::new();
    for party in all.iter().filter(inside).filter_map(|c| c.party.as_ref()) {
        let name = desk.party_name(party);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    desk.sort_by_name(&mut names, Clone::clone);
    let cell = |name: &str, group: &str| {
        all.iter().filter(inside).find(|c| {
            c.group.as_deref() == Some(group)
                && c.party
                    .as_ref()
                    .is_some_and(|party| desk.party_name(party) == name)
        })
    };
    let rows = names.iter().map(|name| {
        let cells: Vec<_> = groups.iter().map(|group| cell(name, group)).collect();
        let records: Vec<_> = cells.iter().flatten().map(|c| c.record.clone()).collect();
        json!({
            "name": name,
            "cells": cells.iter().map(|c| c.map(state)).collect::<Vec<_>>(),
            "late": cells.iter().flatten().filter(|c| c.late).count(),
            "m": desk.mark(&records),
        })
    });
    let rows: Vec<_> = rows.collect();
    let columns = groups.iter().map(|group| {
        let mut of = all
            .iter()
            .filter(inside)
            .filter(|c| c.group.as_deref() == Some(*group));
        let first = of.clone().next();
        json!({
            "title": first.map(|c| desk.said(&c.title)),
            "due": first.and_then(|c| c.due.as_ref()).map(|due| date_short(desk.lang(), due)),
            "decision": first.and_then(|c| c.decision_number.clone()),
            "done": of.clone().filter(|c| c.state == CommitmentState::Done).count(),
            "all": of.by_ref().count(),
        })
    });
    let columns: Vec<_> = columns.collect();
    (
        json!({"columns": columns, "rows": rows, "late": all.iter().filter(inside).filter(|c| c.late).count()}),
        rest,
    )
}

/// How a commitment's state is drawn.
fn state(commitment: &Commitment) -> &'static str {
    match commitment.state {
        CommitmentState::Done => "done",
        CommitmentState::Dropped => "off",
        CommitmentState::Unknown => "unknown",
        CommitmentState::Open | CommitmentState::InProgress if commitment.late => "late",
        CommitmentState::InProgress => "going",
        CommitmentState::Open => "open",
    }
}

fn commitment(desk: &Desk<'_>, commitment: &Commitment) -> Value {
    let word = if commitment.late {
        desk.texts().text("report-commitments-late")
    } else {
        desk.choice("commitment-state", commitment.state.tag())
    };
    json!({
        "title": desk.said(&commitment.title),
        "who": desk.party_maybe(commitment.party.as_ref()),
        "decision": commitment.decision_number.clone().or_else(|| commitment.decision.as_ref().map(|d| d.title.clone())),
        "due": desk.short(commitment.due.as_ref()),
        "closed": desk.short(commitment.closed.as_ref()),
        "state": state(commitment),
        "word": word,
        "m": desk.mark(std::slice::from_ref(&commitment.record)),
    })
}
