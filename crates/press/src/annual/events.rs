//! Events: the network's own with participation, then supported and related ones apart.

use plenaria_core::annual::data::{Event, EventStatus, Participation, Presence};
use plenaria_i18n::args;
use serde_json::{Value, json};

use super::plan::start_of;
use crate::desk::Desk;

pub(super) fn chapter(desk: &Desk<'_>) -> Option<Value> {
    let events = &desk.data().events;
    if events.own.is_empty() && events.supported.is_empty() && events.related.is_empty() {
        return None;
    }
    let all = |list: &[Event]| list.iter().map(|e| event(desk, e)).collect::<Vec<_>>();
    let held = events
        .own
        .iter()
        .filter(|event| event.status != EventStatus::Cancelled)
        .count();
    let others = [
        ("report-events-supported-part", events.supported.len()),
        ("report-events-related-part", events.related.len()),
    ];
    let others = others.into_iter().filter(|(_, count)| *count > 0);
    let others: Vec<_> = others
        .map(|(key, count)| desk.words(key, &args! { "count" => count }))
        .collect();
    let apart = args! { "events" => plenaria_i18n::list_and(desk.lang(), &others) };
    Some(json!({
        "lead": desk.words("report-events-lead", &args! { "count" => held }),
        "apart": (!others.is_empty()).then(|| desk.words("report-events-apart-lead", &apart)),
        "strip": strip(desk),
        "own": all(&events.own),
        "supported": all(&events.supported),
        "related": all(&events.related),
    }))
}

/// The year's own events on one line, when there are enough to be looked at together.
fn strip(desk: &Desk<'_>) -> Value {
    let period = &desk.data().period;
    let days = (period.to - period.from).num_days().max(1);
    let dated = desk
        .data()
        .events
        .own
        .iter()
        .filter_map(|event| Some((event, start_of(event.begin.as_deref()?)?)));
    let points: Vec<_> = dated
        .filter(|(_, day)| (period.from..=period.to).contains(day))
        .map(|(event, day)| {
            let x = f64::from(i32::try_from((day - period.from).num_days()).unwrap_or(0));
            json!({
                "x": x / f64::from(i32::try_from(days).unwrap_or(365)),
                "title": desk.said(&event.title),
                "when": desk.range(event.begin.as_ref(), event.end.as_ref()),
                "m": desk.mark(std::slice::from_ref(&event.record)),
            })
        })
        .collect();
    if points.len() < 3 || period.year().is_none() {
        return Value::Null;
    }
    let months: Vec<String> = (1..=12)
        .filter_map(|n| plenaria_i18n::month(desk.lang(), n))
        .map(|name| name.chars().take(3).collect())
        .collect();
    json!({"points": points, "months": months, "alt": desk.words("report-events-strip-alt", &args! { "count" => points.len() })})
}

fn event(desk: &Desk<'_>, event: &Event) -> Value {
    let country = event.country.as_ref().map(|code| {
        plenaria_i18n::country_name(code, desk.lang()).map_or_else(|| code.clone(), str::to_owned)
    });
    let editions = event.editions.iter().map(|edition| {
        let series = desk.plain(&edition.series);
        match &edition.number {
            Some(number) => format!("{series} · {number}"),
            None => series,
        }
    });
    let dates = match (&event.dates_stated, &event.begin) {
        (Some(stated), None) => Value::String(stated.clone()),
        _ => long_range(desk, event),
    };
    let status = (event.status != EventStatus::Held)
        .then(|| desk.choice("event-status", event.status.tag()));
    json!({
        "title": desk.said(&event.title),
        "kind": desk.choice("event-kind", event.kind.tag()),
        "mode": event.mode.map(|mode| desk.choice("event-mode", mode.tag())),
        "status": status,
        "editions": editions.collect::<Vec<_>>(),
        "dates": dates,
        "short": desk.range(event.begin.as_ref(), event.end.as_ref()),
        "city": desk.said_maybe(event.city.as_ref()),
        "country": country,
        "organizers": event.organizers.iter().map(|party| desk.party(party)).collect::<Vec<_>>(),
        "summary": event.summary.as_ref().map(|text| desk.narrative(text)),
        "figures": event.figures.iter().map(|figure| desk.figure(figure)).collect::<Vec<_>>(),
        "sessions": event.sessions.iter().map(|text| desk.said(text)).collect::<Vec<_>>(),
        "parts": parts(desk, event),
        "findings": desk.findings(&event.findings),
        "src": desk.sources(&event.sources),
        "m": desk.mark(std::slice::from_ref(&event.record)),
    })
}

fn long_range(desk: &Desk<'_>, event: &Event) -> Value {
    match (&event.begin, &event.end) {
        (Some(begin), Some(end)) => Value::String(plenaria_i18n::range(desk.lang(), begin, end)),
        (Some(begin), None) => Value::String(desk.long(begin)),
        _ => Value::Null,
    }
}

/// Who took part: countries first, then organizations, each in alphabetical order.
fn parts(desk: &Desk<'_>, event: &Event) -> Value {
    let mut list: Vec<&Participation> = event.participation.iter().collect();
    desk.sort_by_name(&mut list, |line| desk.party_name(&line.party));
    list.sort_by_key(|line| line.party.country.is_none());
    let rows = list.iter().map(|line| {
        let presence: Vec<_> = line.presence.iter().map(|presence| presence.tag()).collect();
        let there = line.presence.iter().filter(|p| matches!(p, Presence::Present | Presence::Remote)).count();
        json!({
            "name": desk.party(&line.party),
            "iso": line.party.country,
            "member": line.member,
            "persons": (line.persons > 0).then(|| desk.number(i64::from(line.persons))),
            "stated": line.stated.iter().map(|figure| desk.figure(figure)).collect::<Vec<_>>(),
            "presence": presence,
            "there": there,
            "m": desk.mark(if line.records.is_empty() { line.party.record.as_slice() } else { &line.records }),
        })
    });
    let rows: Vec<_> = rows.collect();
    let totals: Vec<_> = (0..event.sessions.len())
        .map(|at| {
            let there = |line: &&&Participation| {
                matches!(
                    line.presence.get(at),
                    Some(Presence::Present | Presence::Remote)
                )
            };
            list.iter().filter(there).count()
        })
        .collect();
    json!({
        "rows": rows,
        "totals": totals,
        "persons": list.iter().any(|line| line.persons > 0),
        "stated": list.iter().any(|line| !line.stated.is_empty()),
        "outside": list.iter().any(|line| !line.member),
    })
}
