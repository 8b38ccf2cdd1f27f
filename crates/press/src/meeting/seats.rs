//! The table by the body's precedence, and who is accredited to vote.

use plenaria_core::annual::data::{Meeting, Place};
use plenaria_i18n::args;
use serde_json::{Value, json};

use super::{flag, titled};
use crate::desk::Desk;
use crate::paperwork::Made;

/// The places in the order of the body's precedence; those without a vote after those with one.
pub(super) fn in_order<'m>(desk: &Desk<'_>, meeting: &'m Meeting) -> Vec<&'m Place> {
    let mut places: Vec<&Place> = meeting.places.iter().collect();
    desk.sort_by_name(&mut places, |place| desk.party_name(&place.party));
    match meeting.precedence.as_str() {
        // Those of whom nobody knows since when stand last.
        "seniority" => places.sort_by_key(|place| (place.since.is_none(), place.since.clone())),
        "office" => places.sort_by_key(|place| place.office),
        _ => {}
    }
    if places.iter().any(|place| place.vote) {
        places.sort_by_key(|place| !place.vote);
    }
    places
}

pub(super) fn seating(desk: &Desk<'_>, meeting: &Meeting) -> Made {
    let places = in_order(desk, meeting);
    let chair = meeting.chair.as_ref();
    let presides = |place: &Place| {
        chair.is_some_and(|chair| chair.record.is_some() && chair.record == place.party.record)
    };
    let order = format!("papers-seating-{}", meeting.precedence);
    let order = desk.texts().text(&order);
    let votes = places.iter().any(|place| place.vote);
    let mut number = 0;
    let rows = places.iter().map(|place| {
        let chairs = presides(place);
        if !chairs {
            number += 1;
        }
        json!({
            "n": (!chairs).then_some(number),
            "who": desk.party(&place.party),
            "code": place.party.country.clone().unwrap_or_else(|| short(&desk.party_name(&place.party))),
            "flag": flag(&place.party),
            "person": place.head,
            "office": place.office.map(|office| desk.choice("office", office.tag())),
            "vote": votes.then_some(place.vote),
            "chair": chairs,
            "m": desk.mark(place.party.record.as_slice()),
        })
    });
    let rows: Vec<_> = rows.collect();
    let data = json!({
        "event": desk.said(&meeting.title),
        "lead": (!rows.is_empty()).then(|| desk.words("papers-seating-lead", &args! { "order" => order })),
        "rows": rows,
        "chair": chair.map(|chair| desk.party(chair)),
        "m": desk.mark(std::slice::from_ref(&meeting.record)),
    });
    titled(
        desk,
        meeting,
        "/templates/meeting/seating.typ",
        "papers-seating-title",
        data,
    )
}

/// Three letters for one that is no country.
fn short(name: &str) -> String {
    let initials: String = name
        .split_whitespace()
        .filter_map(|word| word.chars().next().filter(|c| c.is_uppercase()))
        .take(4)
        .collect();
    if initials.chars().count() > 1 {
        initials
    } else {
        name.chars().take(4).collect()
    }
}

pub(super) fn credentials(desk: &Desk<'_>, meeting: &Meeting) -> Made {
    let voting: Vec<_> = in_order(desk, meeting)
        .into_iter()
        .filter(|place| place.vote)
        .collect();
    let gives = |place: &&&Place| place.accredited.iter().any(|(_, _, votes, _)| *votes);
    let accredited = voting.iter().filter(gives).count();
    let entitled = meeting.entitled.unwrap_or(0);
    let lead = (entitled > 0).then(|| {
        desk.words(
            "papers-credentials-lead",
            &args! { "accredited" => accredited, "entitled" => entitled },
        )
    });
    let rows: Vec<_> = voting.iter().map(|place| row(desk, place)).collect();
    let data = json!({
        "event": desk.said(&meeting.title),
        "lead": lead,
        "rows": rows,
        "boxes": [
            {"label": desk.texts().text("papers-credentials-entitled"), "v": meeting.entitled},
            {"label": desk.texts().text("papers-credentials-accredited"), "v": accredited},
            {"label": desk.texts().text("papers-credentials-required"), "v": meeting.quorum},
            {"label": desk.texts().text("papers-credentials-hour"), "v": null},
        ],
        "m": desk.mark(std::slice::from_ref(&meeting.record)),
    });
    titled(
        desk,
        meeting,
        "/templates/meeting/credentials.typ",
        "papers-credentials-title",
        data,
    )
}

fn row(desk: &Desk<'_>, place: &Place) -> Value {
    let people = place.accredited.iter().map(|(name, role, votes, _)| {
        let mut what = vec![desk.choice("accreditation-role", role)];
        if *votes {
            what.push(desk.texts().text("papers-credentials-votes"));
        }
        json!({"name": name, "what": what.join(", "), "votes": votes})
    });
    let letters = place
        .accredited
        .iter()
        .filter_map(|(.., letter)| letter.as_ref());
    let proxy = place.proxy_of.as_ref().map(|of| {
        let name = desk.party_name(of);
        desk.words("papers-credentials-proxy", &args! { "name" => name })
    });
    json!({
        "who": desk.party(&place.party),
        "people": people.collect::<Vec<_>>(),
        "proxy": proxy,
        "letters": letters.map(|letter| desk.said(letter)).collect::<Vec<_>>(),
        "m": desk.mark(place.party.record.as_slice()),
    })
}
