//! The agenda: sessions by day, items with their time, number, duration and documents.

use plenaria_core::annual::data::{AgendaItem, ItemSpeaker, Meeting, MeetingSession};
use plenaria_i18n::{args, date_with_weekday, offset_words};
use serde_json::{Value, json};

use super::{city, languages, titled};
use crate::desk::Desk;
use crate::paperwork::Made;

pub(super) fn make(desk: &Desk<'_>, meeting: &Meeting, annotated: bool) -> Made {
    let mut parts = Vec::new();
    let mut day: Option<&str> = None;
    for (place, session) in meeting.sessions.iter().enumerate() {
        let items: Vec<_> = of_session(meeting, Some(place)).collect();
        let date = session.date.as_deref();
        let new_day = date.is_some() && date != day;
        day = date.or(day);
        let mut part = part(desk, session, &items, new_day, annotated);
        // Under a day where there is one; sessions without a day come first.
        part["level"] = json!(if day.is_some() { 3 } else { 2 });
        parts.push(part);
    }
    let rest: Vec<_> = of_session(meeting, None).collect();
    if !rest.is_empty() {
        let heading = (!parts.is_empty()).then(|| desk.texts().text("papers-agenda-other"));
        parts.push(json!({
            "day": null, "name": heading, "segment": null, "about": "", "level": 2,
            "items": items(desk, &rest, None, annotated),
        }));
    }
    let key = if annotated {
        "papers-agenda-annotated-title"
    } else {
        "papers-agenda-title"
    };
    let data = json!({
        "event": desk.said(&meeting.title),
        "parts": parts,
        "empty": meeting.items.is_empty(),
        "documents": meeting.items.iter().any(|item| !item.documents.is_empty()),
        "objective": annotated.then(|| meeting.objective.as_ref().map(|text| desk.narrative(text))),
        "foot": foot(desk, meeting),
        "m": desk.mark(std::slice::from_ref(&meeting.record)),
    });
    titled(desk, meeting, "/templates/meeting/agenda.typ", key, data)
}

fn of_session(meeting: &Meeting, session: Option<usize>) -> impl Iterator<Item = &AgendaItem> {
    let all = meeting.items.iter();
    all.filter(move |item| item.session == session)
}

/// "Hora local: Ciudad de México (UTC−6) · Idiomas: español e inglés".
fn foot(desk: &Desk<'_>, meeting: &Meeting) -> String {
    let zone = meeting.zone.as_deref();
    let offset = zone.and_then(|zone| {
        let begin = meeting.begin.as_deref()?;
        offset_words(zone, begin)
    });
    let clock = offset.zip(city(desk, meeting)).map(|(offset, place)| {
        desk.words(
            "papers-zone",
            &args! { "offset" => offset, "place" => place },
        )
    });
    let spoken = languages(desk, &meeting.languages);
    let spoken =
        spoken.map(|languages| desk.words("papers-languages", &args! { "languages" => languages }));
    let all: Vec<_> = clock.into_iter().chain(spoken).collect();
    all.join(" · ")
}

fn part(
    desk: &Desk<'_>,
    session: &MeetingSession,
    of: &[&AgendaItem],
    new_day: bool,
    annotated: bool,
) -> Value {
    let day = session.date.as_ref().filter(|_| new_day);
    let day = day.map(|date| capital(&date_with_weekday(desk.lang(), date)));
    let hours = match (&session.begin, &session.end) {
        (Some(begin), Some(end)) => Some(format!("{begin}–{end}")),
        (Some(one), None) | (None, Some(one)) => Some(one.clone()),
        (None, None) => None,
    };
    let room = session.room.as_ref().map(|room| desk.plain(room));
    let spoken = languages(desk, &session.interpretation)
        .map(|languages| desk.words("papers-interpretation", &args! { "languages" => languages }));
    let about: Vec<_> = [hours, room, spoken].into_iter().flatten().collect();
    json!({
        "day": day,
        "segment": desk.said_maybe(session.segment.as_ref()),
        "name": desk.said(&session.name),
        "about": about.join(" · "),
        "items": items(desk, of, session.begin.as_deref(), annotated),
        "m": desk.mark(std::slice::from_ref(&session.record)),
    })
}

/// Items with the times that their durations give, for as long as each before them has one.
fn items(desk: &Desk<'_>, of: &[&AgendaItem], begin: Option<&str>, annotated: bool) -> Vec<Value> {
    let mut clock = begin.and_then(minutes_of);
    let mut lines = Vec::new();
    for item in of {
        let own = item.begin.as_deref().and_then(minutes_of);
        // An item within another has the time of its own only.
        let at = own.or(clock.filter(|_| item.depth == 0));
        if item.depth == 0 {
            clock = at
                .zip(item.minutes)
                .map(|(at, lasts)| at.saturating_add(lasts));
        }
        let lasts = item
            .minutes
            .map(|minutes| desk.words("papers-agenda-minutes", &args! { "minutes" => minutes }));
        let kind = (item.kind != "topic" && item.kind != "break")
            .then(|| desk.choice("item-kind", &item.kind));
        let documents = item.documents.iter().filter(|document| !document.personal);
        let about: Vec<_> = kind.into_iter().chain(lasts).collect();
        lines.push(json!({
            "t": at.map(clock_words),
            "n": item.number,
            "depth": item.depth,
            "title": desk.said(&item.name),
            "about": about.join(" · "),
            "speakers": item.speakers.iter().map(|one| speaker(desk, one)).collect::<Vec<_>>(),
            "quiet": item.kind == "break",
            "docs": documents.map(|document| desk.said(&document.title)).collect::<Vec<_>>(),
            "note": item.note.as_ref().filter(|_| annotated).map(|note| desk.narrative(note)),
            "m": desk.mark(std::slice::from_ref(&item.record)),
        }));
    }
    lines
}

/// "Ana Ríos (Uruguay), moderación".
fn speaker(desk: &Desk<'_>, one: &ItemSpeaker) -> String {
    let party = one.party.as_ref().map(|party| desk.party_name(party));
    let who = match (&one.name, party) {
        (Some(name), Some(party)) => format!("{name} ({party})"),
        (Some(name), None) => name.clone(),
        (None, party) => party.unwrap_or_default(),
    };
    if one.role == "speaker" {
        who
    } else {
        format!("{who} · {}", desk.choice("speaker-role", &one.role))
    }
}

/// Minutes since midnight of "09:30".
fn minutes_of(time: &str) -> Option<u32> {
    let (hours, minutes) = time.split_once(':')?;
    Some(hours.parse::<u32>().ok()? * 60 + minutes.get(..2)?.parse::<u32>().ok()?)
}

fn clock_words(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}

/// A sentence's first letter.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
