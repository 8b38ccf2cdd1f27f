//! Letters to the consular authorities: who is invited, to what, when, and who pays, as far as the records say.

use plenaria_core::annual::data::{Meeting, MeetingParticipant, Party, Text, TravelLine};
use plenaria_i18n::{args, country_name, list_and};
use serde_json::{Value, json};

use super::convocation::held;
use super::titled;
use super::travel::per_diem;
use crate::desk::Desk;
use crate::letter::plain;
use crate::paperwork::Made;

/// Those who get one, in the order of the list: those chosen, else those whose travel says that it is needed.
fn whom<'m>(
    meeting: &'m Meeting,
    chosen: &[String],
) -> Vec<(&'m MeetingParticipant, Option<&'m TravelLine>)> {
    let all = meeting.participants.iter().enumerate();
    let with = all.map(|(at, one)| {
        let travel = meeting.travels.iter().find(|line| line.participant == at);
        (one, travel)
    });
    with.filter(|(one, travel)| {
        if chosen.is_empty() {
            travel.is_some_and(|travel| travel.visa == "needed") && one.name.is_some()
        } else {
            chosen.contains(&one.record.id)
        }
    })
    .collect()
}

pub(super) fn make(desk: &Desk<'_>, meeting: &Meeting, chosen: &[String]) -> Made {
    let letters = whom(meeting, chosen)
        .into_iter()
        .map(|(one, travel)| letter(desk, meeting, one, travel));
    let letters: Vec<_> = letters.collect();
    let country =
        |code: &Option<String>| country_name(code.as_deref()?, desk.lang()).map(str::to_owned);
    let network = &desk.data().network;
    let post = meeting
        .signer_post
        .as_ref()
        .or(network.secretariat.as_ref());
    let data = json!({
        "letters": letters,
        "host": country(&meeting.country),
        "signer": meeting.signer,
        "post": post.map(|post| desk.said(post)),
    });
    let mut made = titled(
        desk,
        meeting,
        "/templates/meeting/visas.typ",
        "papers-visas-title",
        data,
    );
    let dateline = country(&network.region)
        .into_iter()
        .chain([desk.long(&desk.options().date.to_string())]);
    made.right = vec![dateline.collect::<Vec<_>>().join(", ")];
    made
}

fn letter(
    desk: &Desk<'_>,
    meeting: &Meeting,
    one: &MeetingParticipant,
    travel: Option<&TravelLine>,
) -> Value {
    let treatment = one.treatment.as_ref().map(|text| desk.plain(text));
    let treatment = treatment.filter(|text| !text.is_empty());
    let party = one.party.as_ref();
    let name = one
        .name
        .clone()
        .or_else(|| party.map(|party| desk.party_name(party)))
        .unwrap_or_default();
    let name = treatment.into_iter().chain([name]).collect::<Vec<_>>();
    let name = name.join(" ");
    let office = one.capacity.as_ref().filter(|text| !text.is_empty());
    let texts = [office.or(one.post.as_ref()), one.institution.as_ref()];
    let mut of: Vec<Value> = texts
        .into_iter()
        .flatten()
        .filter(|text| !text.is_empty())
        .map(|text| desk.said(text))
        .collect();
    of.extend(party.map(|party| desk.party(party)));
    of.dedup();
    let network = &desk.data().network;
    let long = network.long_name.as_ref().filter(|long| !long.is_empty());
    let says = [
        desk.word("office-letter-dear-nobody"),
        desk.words(
            "papers-visa-says",
            &args! {
                "network" => plain(&desk.plain(long.unwrap_or(&network.name))),
                "event" => plain(&desk.plain(&meeting.title)),
            },
        ),
    ];
    let mut rest: Vec<String> = held(desk, meeting).into_iter().collect();
    let facts = travel.map(|travel| facts(desk, meeting, travel));
    if let Some(facts) = facts.filter(|facts| !facts.is_empty()) {
        rest.push(desk.word("papers-visa-travel"));
        rest.push(facts.iter().map(|fact| format!("- {fact}\n")).collect());
    }
    rest.push(desk.word("papers-visa-asks"));
    rest.push(desk.word("office-letter-close"));
    let tree = |parts: &[String]| desk.narrative(&Text::new(desk.lang().tag(), parts.join("\n\n")));
    let mut records = vec![one.record.clone()];
    records.extend(travel.map(|travel| travel.record.clone()));
    json!({
        "title": desk.words("papers-visa-subject", &args! { "name" => name.as_str() }),
        "says": tree(&says),
        "name": name,
        "of": of,
        "rest": tree(&rest),
        "m": desk.mark(&records),
    })
}

/// What is on record of the journey, a line each; of what is not, nothing.
fn facts(desk: &Desk<'_>, meeting: &Meeting, travel: &TravelLine) -> Vec<String> {
    let mut facts = Vec::new();
    for (key, leg) in [
        ("papers-visa-arrives", &travel.arrival),
        ("papers-visa-leaves", &travel.departure),
    ] {
        if let Some(date) = &leg.date {
            facts.push(desk.words(key, &args! { "date" => desk.long(date) }));
        }
    }
    if let Some(lodging) = &travel.lodging {
        let nights = desk.range(travel.lodging_begin.as_ref(), travel.lodging_end.as_ref());
        let nights = nights.as_str().map(str::to_owned);
        let stay: Vec<_> = [lodging.clone()].into_iter().chain(nights).collect();
        let stay = plain(&stay.join(", "));
        facts.push(desk.words("papers-visa-stays", &args! { "place" => stay }));
    }
    if let Some(payer) = payer(meeting, travel) {
        let payer = plain(&desk.party_name(payer));
        let ticket = !matches!(travel.ticket.as_str(), "unrecorded" | "not_needed")
            || travel.ticket_cost.is_some();
        let ticket = ticket.then(|| desk.word("papers-visa-ticket"));
        let daily = per_diem(desk, travel)
            .map(|rate| desk.words("papers-visa-per-diem", &args! { "rate" => rate }));
        let parts: Vec<_> = ticket.into_iter().chain(daily).collect();
        facts.push(if parts.is_empty() {
            desk.words("papers-visa-paid", &args! { "payer" => payer })
        } else {
            let parts = list_and(desk.lang(), &parts);
            desk.words(
                "papers-visa-paid-parts",
                &args! { "payer" => payer, "parts" => parts },
            )
        });
    }
    facts
}

/// Who pays for a journey, where a record says.
fn payer<'m>(meeting: &'m Meeting, travel: &TravelLine) -> Option<&'m Party> {
    let at = meeting
        .travels
        .iter()
        .position(|line| line.record.id == travel.record.id)?;
    let of = meeting.funding.iter().find(|of| of.travels.contains(&at))?;
    of.payer.as_ref()
}
