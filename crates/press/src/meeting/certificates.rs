//! A certificate for each person who was there.

use plenaria_core::annual::data::{Meeting, MeetingParticipant, Presence};
use plenaria_i18n::args;
use serde_json::{Value, json};

use super::{by_party, titled, when_where};
use crate::desk::Desk;
use crate::paperwork::Made;

pub(super) fn make(desk: &Desk<'_>, meeting: &Meeting) -> Made {
    let there = meeting.participants.iter();
    let there = there.filter(|one| one.took == Some(true) && one.person.is_some());
    // Who is listed twice, for two countries or in two roles, gets one certificate.
    let mut seen = std::collections::HashSet::new();
    let people: Vec<_> = by_party(desk, there)
        .into_iter()
        .filter(|one| seen.insert(one.person.clone()))
        .map(|one| person(desk, meeting, one))
        .collect();
    let secretariat = desk.data().network.secretariat.as_ref();
    let signer_post = meeting.signer_post.as_ref().or(secretariat);
    let data = json!({
        "one": desk.texts().text("papers-certificate-title"),
        "says": desk.texts().text("papers-certificate-says"),
        "took": desk.texts().text("papers-certificate-took-part"),
        "event": desk.said(&meeting.title),
        "when": when_where(desk, meeting),
        "people": people,
        "signer": meeting.signer,
        "post": signer_post.map(|post| desk.said(post)),
        "dated": desk.long(&desk.options().date.to_string()),
    });
    titled(
        desk,
        meeting,
        "/templates/meeting/certificates.typ",
        "papers-certificates-title",
        data,
    )
}

fn person(desk: &Desk<'_>, meeting: &Meeting, one: &MeetingParticipant) -> Value {
    let taken = |place: usize| {
        let all = meeting.participants.iter();
        all.filter_map(|other| other.presence.get(place))
            .any(|(state, ..)| *state != Presence::Unknown)
    };
    let counted: Vec<_> = one
        .presence
        .iter()
        .enumerate()
        .filter(|(place, _)| taken(*place))
        .map(|(_, (state, ..))| *state)
        .collect();
    let present = counted
        .iter()
        .filter(|state| **state == Presence::Present)
        .count();
    let sessions = (counted.len() > 1).then(|| {
        desk.words(
            "papers-certificate-sessions",
            &args! { "count" => present, "all" => counted.len() },
        )
    });
    let treatment = one.treatment.as_ref().map(|text| desk.plain(text));
    json!({
        "name": one.name,
        "treatment": treatment.filter(|text| !text.is_empty()),
        "post": desk.said_maybe(one.capacity.as_ref()),
        "institution": desk.said_maybe(one.institution.as_ref()),
        "who": desk.party_maybe(one.party.as_ref()),
        "sessions": sessions,
        "m": desk.mark(std::slice::from_ref(&one.record)),
    })
}
