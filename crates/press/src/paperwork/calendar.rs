//! The year on a page: each month's days with those that have events, and the events themselves.

use chrono::{Datelike as _, NaiveDate};
use plenaria_core::annual::data::{EventStatus, Scope, Slot};
use plenaria_i18n::{args, list_and, month, range_short, weekday};
use serde_json::{Value, json};

use super::Made;
use crate::desk::Desk;

/// Countries whose weeks begin with Sunday (Unicode CLDR, weekData), of those that a network may be in.
const SUNDAY: &[&str] = &[
    "AG", "BR", "BS", "BZ", "CA", "CO", "DM", "DO", "GT", "HN", "JM", "MX", "NI", "PA", "PE", "PR",
    "PT", "PY", "SV", "TT", "US", "VE",
];

pub(super) fn make(desk: &Desk<'_>, slots: &[Slot]) -> Made {
    let year = desk.data().period.from.year();
    let region = desk.data().network.region.as_deref();
    let sunday = region.is_some_and(|region| SUNDAY.contains(&region));
    let months: Vec<_> = (1..=12)
        .map(|number| one_month(desk, slots, year, number, sunday))
        .collect();
    let undated = slots
        .iter()
        .filter(|slot| begin(slot).is_some_and(|begin| begin.len() < 7));
    let undated: Vec<_> = undated.map(|slot| entry(desk, slot, 0)).collect();
    let count = |scope| slots.iter().filter(|slot| slot.scope == scope).count();
    let [own, supported, related] = [Scope::Own, Scope::Supported, Scope::Related].map(count);
    let parts = [
        ("office-calendar-own", own),
        ("office-calendar-supported", supported),
        ("office-calendar-related", related),
    ];
    let parts = parts.into_iter().filter(|(_, count)| *count > 0);
    let parts: Vec<_> = parts
        .map(|(key, count)| desk.words(key, &args! { "count" => count }))
        .collect();
    let title = desk.words(
        "office-calendar-title",
        &args! { "year" => year.to_string() },
    );
    let sub = if slots.is_empty() {
        desk.word("office-calendar-empty")
    } else {
        format!("{}.", capital(&list_and(desk.lang(), &parts)))
    };
    Made {
        template: "/templates/office/calendar.typ",
        title: Value::String(title.clone()),
        plain: title,
        sub: Some(sub),
        right: Vec::new(),
        data: json!({
            "weekdays": weekdays(desk, sunday),
            "months": months,
            "undated": undated,
            "scopes": [own > 0, supported > 0, related > 0],
        }),
    }
}

/// First letters of the days of the week, in the order of the network's country.
fn weekdays(desk: &Desk<'_>, sunday: bool) -> Vec<String> {
    // 5 January 2025 was a Sunday.
    let first = if sunday { 5 } else { 6 };
    let names = (first..first + 7).map(|day| {
        let name = weekday(desk.lang(), &format!("2025-01-{day:02}")).unwrap_or_default();
        name.chars().take(1).flat_map(char::to_uppercase).collect()
    });
    names.collect()
}

fn one_month(desk: &Desk<'_>, slots: &[Slot], year: i32, number: u32, sunday: bool) -> Value {
    let first = NaiveDate::from_ymd_opt(year, number, 1).unwrap_or_default();
    let after = first
        .checked_add_months(chrono::Months::new(1))
        .unwrap_or(first);
    let days = usize::try_from((after - first).num_days()).unwrap_or(31);
    let blank = if sunday {
        first.weekday().num_days_from_sunday()
    } else {
        first.weekday().num_days_from_monday()
    };
    let mut marks: Vec<Option<Scope>> = vec![None; days];
    for slot in slots.iter().filter(|slot| !is_off(slot)) {
        for (at, mark) in marks.iter_mut().enumerate() {
            let day = format!("{year:04}-{number:02}-{:02}", at + 1);
            if covers(slot, &day) {
                *mark = Some(mark.map_or(slot.scope, |scope| scope.min(slot.scope)));
            }
        }
    }
    let prefix = format!("{year:04}-{number:02}");
    let events = slots
        .iter()
        .filter(|slot| begin(slot).is_some_and(|begin| begin.starts_with(&prefix)));
    let events: Vec<_> = events.map(|slot| entry(desk, slot, number)).collect();
    json!({
        "name": month(desk.lang(), number).map(capital),
        "blank": blank,
        "days": marks.iter().map(|mark| mark.map(Scope::tag)).collect::<Vec<_>>(),
        "events": events,
    })
}

/// The date that says when it is: its first day, or else its last.
fn begin(slot: &Slot) -> Option<&str> {
    slot.begin.as_deref().or(slot.end.as_deref())
}

fn is_off(slot: &Slot) -> bool {
    matches!(slot.status, EventStatus::Cancelled | EventStatus::Postponed)
}

/// Whether an event whose days are known is held on a day.
fn covers(slot: &Slot, day: &str) -> bool {
    let exact = |date: &&str| date.len() == 10;
    let Some(first) = begin(slot).filter(exact) else {
        return false;
    };
    let last = slot.end.as_deref().filter(exact).unwrap_or(first);
    (first..=last).contains(&day)
}

/// An event under its month: days alone where it stays within the month.
fn entry(desk: &Desk<'_>, slot: &Slot, number: u32) -> Value {
    let (first, last) = (begin(slot).unwrap_or_default(), slot.end.as_deref());
    let day = |date: &str| {
        date.get(8..)
            .map(|day| day.trim_start_matches('0').to_owned())
    };
    let within =
        last.is_none_or(|last| last.get(5..7).and_then(|m| m.parse().ok()) == Some(number));
    let when = match (day(first), last.filter(|last| *last != first)) {
        (None, _) => String::new(),
        (Some(one), None) => one,
        (Some(one), Some(last)) if within => match day(last) {
            Some(last) => format!("{one}–{last}"),
            None => one,
        },
        (Some(_), Some(last)) => range_short(desk.lang(), first, last),
    };
    let off = is_off(slot).then(|| desk.choice("event-status", slot.status.tag()));
    json!({
        "when": when,
        "title": desk.said(&slot.title),
        "place": desk.said_maybe(slot.place.as_ref()),
        "iso": slot.country,
        "scope": slot.scope.tag(),
        "off": off,
        "m": desk.mark(std::slice::from_ref(&slot.record)),
    })
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
