//! The record of an election: what was to be filled and how, who stood, each round, the result, place for signatures.

use plenaria_core::annual::data::{
    Base, CandidacyLine, ElectionMethod, ElectionRecord, Majority, Office, Quorum, RoundLine,
};
use plenaria_i18n::{args, list_and};
use serde_json::{Value, json};

use super::Made;
use crate::desk::Desk;

pub(super) fn make(desk: &Desk<'_>, election: &ElectionRecord) -> Made {
    let (title, plain) = desk.both(&election.title);
    let elected: Vec<_> = election
        .candidacies
        .iter()
        .filter(|one| one.elected)
        .collect();
    let names: Vec<_> = elected
        .iter()
        .map(|one| desk.party_name(&one.party))
        .collect();
    let count = elected.len();
    let result = (count > 0).then(|| {
        desk.words(
            "office-election-result",
            &args! { "count" => count, "names" => list_and(desk.lang(), &names) },
        )
    });
    let rounds: Vec<_> = election
        .rounds
        .iter()
        .map(|round| line(desk, election, round))
        .collect();
    Made {
        template: "/templates/office/election.typ",
        title,
        plain: desk.words("office-election-title", &args! { "title" => plain }),
        sub: result
            .clone()
            .or_else(|| Some(desk.word("office-election-open"))),
        right: election.date.iter().map(|date| desk.long(date)).collect(),
        data: json!({
            "facts": facts(desk, election),
            "candidacies": election.candidacies.iter().map(|one| candidacy(desk, one)).collect::<Vec<_>>(),
            "rounds": rounds,
            "how": how(desk, election, count),
            "result": result,
            "note": election.note.as_ref().map(|note| desk.narrative(note)),
            "place": place(desk, election),
            "m": desk.mark(std::slice::from_ref(&election.record)),
        }),
    }
}

/// "City, 27 October 2015", for the line above the signatures.
fn place(desk: &Desk<'_>, election: &ElectionRecord) -> Option<String> {
    let place = election.place.as_ref().filter(|place| !place.is_empty());
    let parts = place.map(|place| desk.plain(place)).into_iter();
    let parts: Vec<_> = parts
        .chain(election.date.iter().map(|date| desk.long(date)))
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// What was to be filled, where and by which rules; what nobody knows is left out.
fn facts(desk: &Desk<'_>, election: &ElectionRecord) -> Vec<Value> {
    let row = |key: &str, value: Value| {
        (!value.is_null()).then(|| json!({"what": desk.word(key), "is": value}))
    };
    let text = |text: Option<String>| text.map_or(Value::Null, Value::String);
    let stated = |known: bool, name: &str, tag: &str| known.then(|| desk.choice(name, tag));
    let majority = stated(
        election.majority != Majority::Unstated,
        "majority",
        election.majority.tag(),
    );
    let base = stated(election.base != Base::Unstated, "base", election.base.tag());
    let rows = [
        row("office-election-body", desk.said(&election.body)),
        row(
            "office-election-event",
            desk.said_maybe(election.event.as_ref()),
        ),
        row(
            "office-election-state",
            Value::String(desk.choice("election-state", &election.state)),
        ),
        row(
            "office-election-method",
            text(stated(
                election.method != ElectionMethod::Unstated,
                "election-method",
                election.method.tag(),
            )),
        ),
        row(
            "office-election-seats",
            text(election.seats.map(|n| desk.number(i64::from(n)))),
        ),
        row(
            "report-governance-rule-quorum",
            text(stated(
                election.quorum != Quorum::Unstated,
                "quorum",
                election.quorum.tag(),
            )),
        ),
        row(
            "report-governance-rule-majority",
            text(match (majority, base) {
                (Some(majority), Some(base)) => Some(format!("{majority} · {base}")),
                (majority, _) => majority,
            }),
        ),
    ];
    rows.into_iter().flatten().collect()
}

fn candidacy(desk: &Desk<'_>, one: &CandidacyLine) -> Value {
    json!({
        "name": desk.party(&one.party),
        "area": desk.said_maybe(one.subregion.as_ref()),
        "office": (one.office != Office::Member).then(|| desk.choice("office", one.office.tag())),
        "state": desk.choice("candidacy-state", &one.state),
        "elected": one.elected,
        "m": desk.mark(std::slice::from_ref(&one.record)),
    })
}

fn line(desk: &Desk<'_>, election: &ElectionRecord, round: &RoundLine) -> Value {
    let number = |n: Option<u32>| n.map(|n| desk.number(i64::from(n)));
    let cells = [
        (number(round.entitled), "report-governance-entitled"),
        (number(round.present), "report-governance-present"),
        (number(round.quorum), "report-governance-quorum"),
        (number(round.cast), "office-election-cast"),
        (number(round.blank), "office-election-blank"),
        (number(round.invalid), "office-election-invalid"),
    ];
    let cells = cells
        .into_iter()
        .filter_map(|(value, key)| Some(json!({"v": value?, "label": desk.word(key)})));
    let most = round
        .tallies
        .iter()
        .map(|tally| tally.votes)
        .max()
        .unwrap_or(0)
        .max(1);
    let tallies = round.tallies.iter().map(|tally| {
        json!({
            "name": desk.party(&tally.party),
            "votes": desk.number(i64::from(tally.votes)),
            "part": f64::from(tally.votes) / f64::from(most),
            "elected": tally.elected,
        })
    });
    let seats = round.seats.or(election.seats);
    json!({
        "title": desk.words("office-election-round", &args! { "number" => round.number }),
        "area": desk.said_maybe(round.subregion.as_ref()),
        "note": seats.map(|seats| desk.words("office-election-open-seats", &args! { "count" => seats })),
        "date": desk.short(round.date.as_ref()),
        "cells": cells.collect::<Vec<_>>(),
        "tallies": tallies.collect::<Vec<_>>(),
        "held": quorum(desk, round),
        "m": desk.mark(std::slice::from_ref(&round.record)),
    })
}

/// Whether the quorum was met, in a sentence with both numbers.
fn quorum(desk: &Desk<'_>, round: &RoundLine) -> Option<String> {
    let (present, quorum) = (round.present?, round.quorum?);
    let key = if present >= quorum {
        "office-election-quorum-met"
    } else {
        "office-election-quorum-missed"
    };
    Some(desk.words(key, &args! { "present" => present, "quorum" => quorum }))
}

/// How the result came about, in a sentence.
fn how(desk: &Desk<'_>, election: &ElectionRecord, elected: usize) -> Option<String> {
    if elected == 0 {
        return None;
    }
    // Subregions that vote apart have a round of the same number each.
    let rounds = election.rounds.iter().map(|round| round.number).max();
    let rounds = rounds.unwrap_or_default();
    let key = match (election.method, rounds) {
        (ElectionMethod::Acclamation, _) => "office-election-by-acclamation",
        (ElectionMethod::Ballot, 1) => "office-election-by-ballot",
        (ElectionMethod::Ballot, 2..) => "office-election-by-rounds",
        _ => return None,
    };
    Some(desk.words(key, &args! { "count" => rounds }))
}
