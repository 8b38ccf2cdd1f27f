//! The papers of a meeting: what each says, made ready in one language.

mod agenda;
mod cards;
mod certificates;
mod convocation;
mod front;
mod minutes;
mod people;
mod seats;
mod sign_in;
mod travel;
mod visas;

use plenaria_core::annual::data::{Meeting, MeetingPaper, MeetingParticipant, MeetingSheet, Party};
use plenaria_core::plain;
use plenaria_i18n::{Lang, args, country_name, language_name, list_and, range};
use serde_json::Value;

use crate::desk::Desk;
use crate::flags;
use crate::paperwork::Made;

pub use cards::BadgeFormat;
pub use convocation::{convocation, convocation_message};
pub use front::LARGEST_PAGE;
pub(crate) use front::{DossierEntry, LARGEST, dossier_front};

pub(crate) fn make(desk: &Desk<'_>, sheet: &MeetingSheet) -> Made {
    let meeting = &said_once(&sheet.meeting);
    match &sheet.paper {
        MeetingPaper::Agenda { annotated } => agenda::make(desk, meeting, *annotated),
        MeetingPaper::Participants => people::make(desk, meeting),
        MeetingPaper::SignIn => sign_in::make(desk, meeting),
        MeetingPaper::Tents => cards::tents(desk, meeting),
        MeetingPaper::Badges { format } => cards::badges(desk, meeting, format.as_deref()),
        MeetingPaper::Seating => seats::seating(desk, meeting),
        MeetingPaper::Credentials => seats::credentials(desk, meeting),
        MeetingPaper::Certificates => certificates::make(desk, meeting),
        MeetingPaper::Minutes => minutes::make(desk, meeting),
        MeetingPaper::Funding => travel::funding(desk, meeting),
        MeetingPaper::Rooming => travel::rooming(desk, meeting),
        MeetingPaper::Travels => travel::ways(desk, meeting),
        MeetingPaper::Receipts => travel::receipts(desk, meeting),
        MeetingPaper::Visas { participants } => visas::make(desk, meeting, participants),
    }
}

/// The meeting without names that only say again for whom one is there: a source that lists "Brazil" names no person.
fn said_once(meeting: &Meeting) -> Meeting {
    let again = |name: &Option<String>, party: Option<&Party>| {
        let (Some(name), Some(party)) = (name, party) else {
            return false;
        };
        let country = |lang| country_name(party.country.as_deref()?, lang).map(str::to_owned);
        let countries = Lang::all().into_iter().filter_map(country);
        let own = party
            .name
            .iter()
            .flat_map(|name| name.values.values().cloned());
        let mut names = own.chain(countries).chain(party.stated.clone());
        names.any(|own| plain(&own) == plain(name))
    };
    let mut meeting = meeting.clone();
    for one in &mut meeting.participants {
        if one.person.is_none() && again(&one.name, one.party.as_ref()) {
            one.name = None;
        }
    }
    for place in &mut meeting.places {
        if again(&place.head, Some(&place.party)) {
            place.head = None;
        }
    }
    meeting
}

/// A paper whose title is a sentence of ours: the event stands beneath it.
fn titled(
    desk: &Desk<'_>,
    meeting: &Meeting,
    template: &'static str,
    key: &str,
    data: Value,
) -> Made {
    let title = desk.texts().text(key);
    Made {
        template,
        title: Value::String(title.clone()),
        plain: format!("{title}: {}", desk.plain(&meeting.title)),
        sub: None,
        right: vec![when_where(desk, meeting)],
        data,
    }
}

/// The days in words, as far as they are known.
pub(crate) fn dates(desk: &Desk<'_>, meeting: &Meeting) -> Option<String> {
    match (&meeting.begin, &meeting.end) {
        (Some(begin), Some(end)) => Some(range(desk.lang(), begin, end)),
        (Some(one), None) | (None, Some(one)) => Some(desk.long(one)),
        (None, None) => meeting.dates_stated.clone(),
    }
}

/// The city, or else the country.
pub(crate) fn city(desk: &Desk<'_>, meeting: &Meeting) -> Option<String> {
    let city = meeting.place.as_ref().map(|place| desk.plain(place));
    let country = || {
        let code = meeting.country.as_deref()?;
        country_name(code, desk.lang()).map(str::to_owned)
    };
    city.filter(|city| !city.is_empty()).or_else(country)
}

/// "Ciudad de México, 26 y 27 de octubre de 2015".
pub(crate) fn when_where(desk: &Desk<'_>, meeting: &Meeting) -> String {
    match (city(desk, meeting), dates(desk, meeting)) {
        (Some(place), Some(dates)) => desk.words(
            "papers-place-dates",
            &args! { "place" => place, "dates" => dates },
        ),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => String::new(),
    }
}

/// Names of languages, joined; nothing when there are none.
fn languages(desk: &Desk<'_>, tags: &[String]) -> Option<String> {
    let names: Vec<_> = tags
        .iter()
        .map(|tag| language_name(tag, desk.lang()))
        .collect();
    (!names.is_empty()).then(|| list_and(desk.lang(), &names))
}

/// A party's code of a country of which there is a flag.
pub(crate) fn flag(party: &Party) -> Value {
    let code = party.country.as_deref();
    let code = code.map(str::to_ascii_lowercase);
    code.filter(|code| flags::has(code))
        .map_or(Value::Null, Value::String)
}

/// What a list says of a person beside the name: the post, or else the institution.
fn post(desk: &Desk<'_>, one: &MeetingParticipant) -> Value {
    let capacity = one.capacity.as_ref().filter(|text| !text.is_empty());
    capacity.map_or_else(|| institution(desk, one), |capacity| desk.said(capacity))
}

/// The institution, where it does not stand there as the party already.
fn institution(desk: &Desk<'_>, one: &MeetingParticipant) -> Value {
    let own = desk.said_maybe(one.institution.as_ref());
    match &one.party {
        Some(party) if desk.party(party) == own => Value::Null,
        _ => own,
    }
}

/// Those who still may come: everyone that has not declined, and no bare numbers.
fn expected(meeting: &Meeting) -> impl Iterator<Item = &MeetingParticipant> {
    let all = meeting.participants.iter();
    all.filter(|one| one.invitation != "declined" && one.number.is_none())
}

/// By country or organization in the order of the document's language, the head of a delegation first; those of nobody
/// at the end.
fn by_party<'m>(
    desk: &Desk<'_>,
    all: impl Iterator<Item = &'m MeetingParticipant>,
) -> Vec<&'m MeetingParticipant> {
    let mut list: Vec<_> = all.collect();
    // Stable: within a delegation the order of the list stays.
    list.sort_by_key(|one| one.role != "head");
    desk.sort_by_name(&mut list, |one| {
        one.party
            .as_ref()
            .map(|party| desk.party_name(party))
            .unwrap_or_default()
    });
    list.sort_by_key(|one| one.party.is_none());
    list
}
