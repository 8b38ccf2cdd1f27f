//! The list of those who take part, by country and organization.

use plenaria_core::annual::data::{EventStatus, Meeting, MeetingParticipant};
use plenaria_i18n::args;
use serde_json::{Value, json};
use std::collections::BTreeSet;

use super::{by_party, post, titled};
use crate::desk::Desk;
use crate::paperwork::Made;

pub(super) fn make(desk: &Desk<'_>, meeting: &Meeting) -> Made {
    let listed = meeting
        .participants
        .iter()
        .filter(|one| one.number.is_none());
    let listed = by_party(desk, listed);
    let mut groups: Vec<(String, Value)> = Vec::new();
    for one in &listed {
        let name = one.party.as_ref().map(|party| desk.party_name(party));
        let name = name.unwrap_or_default();
        if groups.last().is_none_or(|(last, _)| *last != name) {
            let who = desk.party_maybe(one.party.as_ref());
            let iso = one.party.as_ref().and_then(|party| party.country.clone());
            groups.push((name, json!({"who": who, "iso": iso, "people": []})));
        }
        if let Some((_, group)) = groups.last_mut()
            && let Some(people) = group["people"].as_array_mut()
        {
            people.push(line(desk, meeting, one));
        }
    }
    let groups: Vec<_> = groups.into_iter().map(|(_, group)| group).collect();
    let numbers = meeting.participants.iter().filter_map(|one| {
        let count = one.number?;
        let words = desk.words("papers-participants-number", &args! { "count" => count });
        let who = desk.party_maybe(one.party.as_ref());
        Some(json!({"words": words, "who": who, "stated": one.name,
            "m": desk.mark(std::slice::from_ref(&one.record))}))
    });
    let data = json!({
        "event": desk.said(&meeting.title),
        "lead": lead(desk, meeting, &listed),
        "groups": groups,
        "numbers": numbers.collect::<Vec<_>>(),
        "m": desk.mark(std::slice::from_ref(&meeting.record)),
    });
    titled(
        desk,
        meeting,
        "/templates/meeting/participants.typ",
        "papers-participants-title",
        data,
    )
}

fn lead(desk: &Desk<'_>, meeting: &Meeting, listed: &[&MeetingParticipant]) -> Option<String> {
    let persons: BTreeSet<_> = listed
        .iter()
        .filter_map(|one| one.person.as_ref())
        .collect();
    let parties: BTreeSet<_> = listed
        .iter()
        .filter_map(|one| one.party.as_ref())
        .map(|party| desk.party_name(party))
        .collect();
    let unnamed = listed.iter().filter(|one| one.name.is_none()).count();
    let without_name = match meeting.status {
        EventStatus::Held => "papers-participants-nameless",
        _ => "papers-participants-unnamed",
    };
    let parts = [
        ("papers-participants-persons", persons.len()),
        ("papers-participants-parties", parties.len()),
        (without_name, unnamed),
    ];
    let parts: Vec<_> = parts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| desk.words(key, &args! { "count" => count }))
        .collect();
    let parts = super::agenda::capital(&parts.join(", "));
    (!parts.is_empty()).then(|| desk.words("papers-participants-lead", &args! { "parts" => parts }))
}

fn line(desk: &Desk<'_>, meeting: &Meeting, one: &MeetingParticipant) -> Value {
    let before = !meeting.attendance_taken;
    let answer = (before && one.invitation != "unrecorded")
        .then(|| desk.choice("invitation", &one.invitation));
    let was = match one.took {
        Some(true) if meeting.attendance_taken => Some("present"),
        Some(false) if meeting.attendance_taken => Some("absent"),
        _ => None,
    };
    let was = was.map(|state| desk.choice("attendance-state", state));
    let remote = one
        .remote
        .then(|| desk.texts().text("papers-participants-remote"));
    let state: Vec<_> = answer.into_iter().chain(was).chain(remote).collect();
    json!({
        "name": one.name,
        // Of a meeting that was held nobody is named any more.
        "open": meeting.status != EventStatus::Held,
        "post": post(desk, one),
        "role": desk.choice("participant-role", &one.role),
        "state": (!state.is_empty()).then(|| state.join(", ")),
        "off": one.invitation == "declined",
        "m": desk.mark(std::slice::from_ref(&one.record)),
    })
}
