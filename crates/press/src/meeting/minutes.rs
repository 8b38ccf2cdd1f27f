//! The minutes: heading, who was there, each item with what was said, voted, decided and promised.

use std::collections::BTreeSet;

use plenaria_core::annual::data::{
    Commitment, Decision, Meeting, MeetingParticipant, MinutesSheet, Party, Presence,
    PreviousMeeting, Text, VoteLine, VoteMethod,
};
use plenaria_i18n::{args, list_and};
use serde_json::{Value, json};

use super::{languages, seats, when_where};
use crate::desk::Desk;
use crate::paperwork::Made;

pub(super) fn make(desk: &Desk<'_>, meeting: &Meeting) -> Made {
    let written = meeting.minutes.as_ref();
    let has = |part: &str| written.is_none_or(|m| !m.left_out.iter().any(|out| out == part));
    let event = desk.plain(&meeting.title);
    let title = desk.words("papers-minutes-title", &args! { "event" => event });
    let narrative = |text: Option<&Text>| text.map(|text| desk.narrative(text));
    let parts = Parts {
        notes: has("notes"),
        votes: has("votes"),
        decisions: has("decisions"),
        commitments: has("commitments"),
    };
    let (items, rest) = if has("agenda") {
        items(desk, meeting, parts)
    } else {
        (
            Vec::new(),
            meeting.decisions.iter().map(|(d, _)| d).collect(),
        )
    };
    let given: BTreeSet<_> = meeting
        .decisions
        .iter()
        .map(|(d, _)| d.record.id.as_str())
        .collect();
    let loose = meeting
        .commitments
        .iter()
        .filter(|(_, decision)| decision.as_deref().is_none_or(|id| !given.contains(id)));
    let loose: Vec<_> = loose
        .filter(|_| parts.commitments)
        .map(|(c, _)| promise(desk, c))
        .collect();
    let rest = rest.into_iter().filter(|_| parts.decisions);
    let data = json!({
        "status": status(desk, written),
        "facts": if has("heading") { facts(desk, meeting, has("previous")) } else { Vec::new() },
        "opening": narrative(written.and_then(|m| m.opening.as_ref()).filter(|_| has("heading"))),
        "opened": meeting.opened.as_ref().filter(|_| has("heading")).map(|(time, chair)| {
            let time = time.as_str();
            match chair {
                Some(chair) => {
                    let values = args! { "time" => time, "chair" => chair.as_str() };
                    desk.words("minutes-opened-by", &values)
                }
                None => desk.words("minutes-opened", &args! { "time" => time }),
            }
        }),
        "attendance": has("attendance").then(|| attendance(desk, meeting)),
        "items": items,
        "rest": rest.map(|d| decision(desk, meeting, d, parts)).collect::<Vec<_>>(),
        "loose": loose,
        "discussion": narrative(written.and_then(|m| m.discussion.as_ref()).filter(|_| parts.notes)),
        "closing": narrative(written.and_then(|m| m.closing.as_ref()).filter(|_| has("closing"))),
        "closed": meeting.closed.as_ref().filter(|_| has("closing")).map(|time| {
            desk.words("minutes-closing-line", &args! { "time" => time.as_str() })
        }),
        "signatures": has("signatures"),
        "chair": meeting.chair.as_ref().map(|chair| desk.party(chair)),
        "signer": meeting.signer,
        "post": meeting.signer_post.as_ref().map(|post| desk.said(post)),
        "m": desk.mark(std::slice::from_ref(&meeting.record)),
    });
    let number = written.and_then(|minutes| minutes.number.clone());
    let body = meeting.body.as_ref().map(|body| desk.plain(body));
    Made {
        template: "/templates/meeting/minutes.typ",
        title: Value::String(title.clone()),
        plain: title,
        sub: body,
        right: number.into_iter().collect(),
        data,
    }
}

#[derive(Clone, Copy)]
struct Parts {
    notes: bool,
    votes: bool,
    decisions: bool,
    commitments: bool,
}

/// How far they have come, in a sentence; a draft where nobody has begun them.
fn status(desk: &Desk<'_>, written: Option<&MinutesSheet>) -> String {
    let state = written.map_or("draft", |minutes| minutes.state.as_str());
    let words = desk.texts().text(&format!("papers-minutes-{state}"));
    let since = written.and_then(|minutes| minutes.since.as_ref());
    let by = written.and_then(|minutes| minutes.approved_by.as_ref());
    let by = by.map(|by| desk.plain(by));
    let about: Vec<_> = since
        .map(|day| desk.long(day))
        .into_iter()
        .chain(by)
        .collect();
    if about.is_empty() {
        words
    } else {
        format!("{words} {}.", super::agenda::capital(&about.join(", ")))
    }
}

fn facts(desk: &Desk<'_>, meeting: &Meeting, previous: bool) -> Vec<Value> {
    let mut facts = Vec::new();
    let mut fact = |key: &str, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            facts.push(json!({"what": desk.texts().text(key), "is": value}));
        }
    };
    let venue = meeting.venue.as_ref().map(|venue| desk.plain(venue));
    let place: Vec<_> = venue
        .into_iter()
        .chain([when_where(desk, meeting)])
        .collect();
    let place: Vec<_> = place.into_iter().filter(|part| !part.is_empty()).collect();
    fact("papers-minutes-place", Some(place.join(", ")));
    fact(
        "papers-minutes-body",
        meeting.body.as_ref().map(|body| desk.plain(body)),
    );
    fact(
        "papers-minutes-mode",
        meeting
            .mode
            .map(|mode| desk.choice("event-mode", mode.tag())),
    );
    let called = meeting.called_by.as_ref().and_then(|(number, date)| {
        let words = args! { "number" => number.as_deref()?, "date" => desk.long(date.as_deref()?) };
        Some(desk.words("papers-minutes-letter", &words))
    });
    fact("papers-minutes-called", called);
    fact(
        "papers-minutes-presides",
        meeting.chair.as_ref().map(|chair| desk.party_name(chair)),
    );
    // Where several sessions have one each, they stand in a table of their own.
    if let [quorum] = meeting.quorums.as_slice() {
        let values = args! {
            "present" => quorum.present, "entitled" => quorum.entitled, "required" => quorum.required,
        };
        let words = desk.words("papers-minutes-quorum-met", &values);
        fact("papers-minutes-quorum", Some(words));
    }
    fact(
        "papers-minutes-languages",
        languages(desk, &meeting.languages),
    );
    let before = meeting.previous.as_ref().filter(|_| previous);
    fact(
        "papers-minutes-previous",
        before.map(|before| previous_meeting(desk, before)),
    );
    facts
}

/// "Approved minutes: VII Annual Meeting (18 November 2025). Minutes 7/2025."
fn previous_meeting(desk: &Desk<'_>, before: &PreviousMeeting) -> String {
    let key = match before.state.as_deref() {
        Some("approved") => "minutes-previous-approved",
        Some(_) => "minutes-previous-pending",
        None => "minutes-previous-none",
    };
    let title = desk.plain(&before.title);
    let name = match &before.date {
        Some(date) => format!("{title} ({})", desk.long(date)),
        None => title,
    };
    let sentence = desk.words(key, &args! { "name" => name });
    match &before.number {
        Some(number) => {
            let values = args! { "number" => number.as_str() };
            format!(
                "{sentence} {}.",
                desk.words("papers-minutes-numbered", &values)
            )
        }
        None => sentence,
    }
}

/// Countries and organizations as they were, and the table by session where attendance was taken in several.
fn attendance(desk: &Desk<'_>, meeting: &Meeting) -> Value {
    let places = seats::in_order(desk, meeting);
    let state = |party: &Party| {
        let of = meeting.participants.iter().filter(|one| {
            let own = one.party.as_ref();
            own.is_some_and(|own| own.record == party.record && own.country == party.country)
        });
        let mut excused = false;
        let mut absent = false;
        for one in of {
            if one.took == Some(true) {
                return "present";
            }
            absent |= one.took == Some(false);
            excused |= one.took == Some(false)
                && one
                    .presence
                    .iter()
                    .any(|(state, _)| *state == Presence::Excused);
        }
        match (excused, absent) {
            (true, _) => "excused",
            (false, true) => "absent",
            (false, false) => "unknown",
        }
    };
    let of = |wanted: &str| {
        let mut names: Vec<String> = places
            .iter()
            .filter(|place| state(&place.party) == wanted)
            .map(|place| desk.party_name(&place.party))
            .collect();
        desk.sort_by_name(&mut names, Clone::clone);
        names
    };
    let listed = |names: &[String]| {
        (!names.is_empty()).then(|| format!("{}.", list_and(desk.lang(), names)))
    };
    let present = of("present");
    let key = match (meeting.attendance_taken, present.is_empty()) {
        (true, _) => "minutes-attendance-line",
        (false, true) => "minutes-attendance-nobody",
        (false, false) => "minutes-attendance-listed",
    };
    let values = args! { "members" => meeting.members_there, "count" => meeting.persons_there };
    let words = meeting
        .minutes
        .as_ref()
        .and_then(|minutes| minutes.attendance.as_ref());
    json!({
        "words": words.map(|words| desk.narrative(words)),
        "present": listed(&present),
        "sentence": words.is_none().then(|| desk.words(key, &values)),
        "excused": listed(&of("excused")),
        "absent": listed(&of("absent")),
        "quorums": quorums(desk, meeting),
        "sessions": by_session(desk, meeting),
    })
}

/// The quorum of each session, where several have one.
fn quorums(desk: &Desk<'_>, meeting: &Meeting) -> Vec<Value> {
    if meeting.quorums.len() < 2 {
        return Vec::new();
    }
    let rows = meeting.quorums.iter().filter_map(|quorum| {
        let session = meeting.sessions.get(quorum.session)?;
        let met = if quorum.present >= quorum.required {
            "papers-minutes-met"
        } else {
            "papers-minutes-unmet"
        };
        let of = args! { "present" => quorum.present, "entitled" => quorum.entitled };
        Some(json!({
            "session": desk.said(&session.name),
            "day": desk.short(session.date.as_ref()),
            "present": desk.words("papers-minutes-of", &of),
            "required": desk.number(quorum.required),
            "met": quorum.present >= quorum.required,
            "word": desk.word(met),
            "m": desk.mark(std::slice::from_ref(&session.record)),
        }))
    });
    rows.collect()
}

/// Those of a delegation who were in a session, as unbroken stays: "09:05–10:30, 10:40–". Nothing where nobody left
/// before the end.
fn stays(all: &[&MeetingParticipant], place: usize, end: Option<&str>) -> Option<String> {
    let of = all.iter().filter_map(|one| one.presence.get(place));
    let mut stays: Vec<(String, Option<String>)> = of
        .flat_map(|(_, stays)| stays)
        .map(|(from, until)| (from.clone().unwrap_or_default(), until.clone()))
        .collect();
    stays.sort();
    let mut joined: Vec<(String, Option<String>)> = Vec::new();
    for (from, until) in stays {
        match joined.last_mut() {
            Some((_, None)) => {}
            Some((_, Some(last))) if from <= *last => match until {
                Some(until) if until <= *last => {}
                until => {
                    if let Some((_, end)) = joined.last_mut() {
                        *end = until;
                    }
                }
            },
            _ => joined.push((from, until)),
        }
    }
    let before = |until: &str| end.is_none_or(|end| until < end);
    let left = joined.len() > 1
        || joined
            .iter()
            .any(|(_, until)| until.as_deref().is_some_and(before));
    let words = joined
        .iter()
        .map(|(from, until)| format!("{from}–{}", until.as_deref().unwrap_or_default()));
    left.then(|| words.collect::<Vec<_>>().join(", "))
}

fn by_session(desk: &Desk<'_>, meeting: &Meeting) -> Value {
    let taken: Vec<usize> = (0..meeting.sessions.len())
        .filter(|place| {
            let mut all = meeting.participants.iter();
            all.any(|one| {
                one.presence
                    .get(*place)
                    .is_some_and(|(s, _)| *s != Presence::Unknown)
            })
        })
        .collect();
    // More columns do not fit on a sheet; the list above says who was there.
    if taken.len() < 2 || taken.len() > 6 {
        return Value::Null;
    }
    let heads = taken
        .iter()
        .map(|place| desk.said(&meeting.sessions[*place].name));
    let people = super::by_party(
        desk,
        meeting
            .participants
            .iter()
            .filter(|one| one.number.is_none()),
    );
    let mut delegations: Vec<(String, Vec<&MeetingParticipant>)> = Vec::new();
    for one in people {
        let Some(party) = &one.party else { continue };
        let name = desk.party_name(party);
        match delegations.last_mut().filter(|(last, _)| *last == name) {
            Some((_, of)) => of.push(one),
            None => delegations.push((name, vec![one])),
        }
    }
    // Where anyone of a delegation was there, it was.
    let state = |of: &[&MeetingParticipant], place: usize| {
        let states = || of.iter().filter_map(|one| Some(one.presence.get(place)?.0));
        let any = |wanted| states().any(|state| state == wanted);
        match () {
            () if any(Presence::Present) => "present",
            () if any(Presence::Excused) => "excused",
            () if any(Presence::Absent) => "absent",
            () => "unknown",
        }
    };
    let word = |state: &str| match state {
        "unknown" => "—".to_owned(),
        state => desk.choice("attendance-state", state),
    };
    let rows = delegations.into_iter().map(|(name, of)| {
        let cells = taken.iter().map(|place| {
            let state = state(&of, *place);
            let end = meeting.sessions[*place].end.as_deref();
            json!({"state": state, "word": word(state), "stays": stays(&of, *place, end)})
        });
        json!({"name": name, "cells": cells.collect::<Vec<_>>()})
    });
    json!({"heads": heads.collect::<Vec<_>>(), "rows": rows.collect::<Vec<_>>()})
}

/// The items with what belongs to each, and the decisions that no item has.
fn items<'m>(
    desk: &Desk<'_>,
    meeting: &'m Meeting,
    parts: Parts,
) -> (Vec<Value>, Vec<&'m Decision>) {
    let mut told = BTreeSet::new();
    let mut lines = Vec::new();
    for item in meeting.items.iter().filter(|item| item.kind != "break") {
        let id = Some(&item.record.id);
        let decisions = meeting.decisions.iter().filter(|(_, of)| of.as_ref() == id);
        let decisions: Vec<&Decision> = decisions.map(|(decision, _)| decision).collect();
        told.extend(decisions.iter().map(|decision| decision.record.id.clone()));
        let votes = meeting.votes.iter().filter(|(_, of, ..)| of.as_ref() == id);
        let votes = votes
            .filter(|_| parts.votes)
            .map(|(vote, _, title, result)| {
                let result = result.as_ref().filter(|result| *result != "pending");
                json!({
                    "title": desk.said(title),
                    "vote": voted(desk, vote),
                    "result": result.map(|result| desk.choice("vote-result", result)),
                })
            });
        let decided = decisions.iter().filter(|_| parts.decisions);
        lines.push(json!({
            "n": item.number,
            "depth": item.depth,
            "title": desk.said(&item.name),
            "postponed": item.postponed.then(|| desk.choice("item-state", "postponed")),
            "note": item.note.as_ref().filter(|_| parts.notes).map(|note| desk.narrative(note)),
            "votes": votes.collect::<Vec<_>>(),
            "decisions": decided.map(|d| decision(desk, meeting, d, parts)).collect::<Vec<_>>(),
            "m": desk.mark(std::slice::from_ref(&item.record)),
        }));
    }
    let rest = meeting.decisions.iter().map(|(decision, _)| decision);
    (
        lines,
        rest.filter(|d| !told.contains(&d.record.id)).collect(),
    )
}

fn decision(desk: &Desk<'_>, meeting: &Meeting, decision: &Decision, parts: Parts) -> Value {
    let promised = meeting
        .commitments
        .iter()
        .filter(|(_, of)| of.as_ref() == Some(&decision.record.id));
    let promised = promised
        .filter(|_| parts.commitments)
        .map(|(c, _)| promise(desk, c));
    let vote = decision.vote.as_ref().filter(|_| parts.votes);
    json!({
        "kind": desk.choice("decision-kind", decision.kind.tag()),
        "n": decision.number,
        "title": desk.said(&decision.title),
        "text": decision.summary.as_ref().map(|text| desk.narrative(text)),
        "vote": vote.map(|vote| voted(desk, vote)),
        "commits": promised.collect::<Vec<_>>(),
        "m": desk.mark(std::slice::from_ref(&decision.record)),
    })
}

fn promise(desk: &Desk<'_>, commitment: &Commitment) -> Value {
    json!({
        "who": desk.party_maybe(commitment.party.as_ref()),
        "what": desk.said(&commitment.title),
        "due": desk.short(commitment.due.as_ref()),
        "m": desk.mark(std::slice::from_ref(&commitment.record)),
    })
}

/// A vote's numbers for its bar, and its words.
fn voted(desk: &Desk<'_>, vote: &VoteLine) -> Value {
    let by_count = !matches!(
        vote.method,
        Some(VoteMethod::Consensus | VoteMethod::Acclamation)
    );
    let numbers = vote.in_favour.filter(|_| by_count).map(|yes| {
        [
            yes,
            vote.against.unwrap_or(0),
            vote.abstentions.unwrap_or(0),
        ]
    });
    let method = vote
        .method
        .map(|method| desk.choice("vote-method", method.tag()));
    let counted = numbers.map(|[yes, no, abstained]| {
        let words = args! { "yes" => yes, "no" => no, "abstained" => abstained };
        desk.words("papers-minutes-vote", &words)
    });
    let frozen = vote.present.zip(vote.quorum).map(|(present, quorum)| {
        let words = args! { "present" => present, "quorum" => quorum };
        desk.words("papers-minutes-frozen", &words)
    });
    let words: Vec<_> = [method, counted, frozen].into_iter().flatten().collect();
    json!({
        "numbers": numbers.filter(|numbers| numbers.iter().sum::<u32>() > 0),
        "words": words.join(" · "),
    })
}
