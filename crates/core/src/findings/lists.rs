//! Lists of participants: a country twice, a host that is missing, numbers that do not meet.

use super::words::number_said;
use crate::annual::{Terms, holds};
use crate::bodies::{Body, BodyKind};
use crate::error::Result;
use crate::events::{Event, EventStatus, Participant};
use crate::finding::{Found, Severity::*, named};
use crate::network::{Bound, Scope};
use crate::record::{Record, Stored};
use crate::storage::lists::{List, lists, persons};

/// So many countries make a list; one or two names do not.
const LIST: i64 = 3;

pub(crate) fn find(found: &mut Found<'_, '_>, events: &[Stored<Event>]) -> Result<()> {
    let lists = lists(found.book.reader.connection())?;
    let presidents = presidents(found)?;
    for event in events {
        if let Some(list) = lists.get(&event.id) {
            twice(found, event, list);
            numbers(found, event, list)?;
            absent_hosts(found, event, list, &presidents);
            unnamed(found, event, list);
        } else if event.scope == Scope::Own && event.status == EventStatus::Held {
            let name = found.called(&event.name, &event.language);
            found.add(
                Low,
                "event-without-participants",
                vec![named(event)],
                &[("name", name)],
            );
        }
    }
    Ok(())
}

fn twice(found: &mut Found<'_, '_>, event: &Stored<Event>, list: &List) {
    for (code, country) in list
        .countries
        .iter()
        .filter(|(_, country)| country.seats() > 1)
    {
        let name = found.called(&event.name, &event.language);
        let records = vec![named(event), (Participant::KIND, country.entry.clone())];
        let values = [
            ("name", name),
            ("country", code.clone()),
            ("count", country.seats().to_string()),
        ];
        found.add(High, "event-country-twice", records, &values);
    }
}

/// What sources state against what the list says; and two sources that state different numbers.
fn numbers(found: &mut Found<'_, '_>, event: &Stored<Event>, list: &List) -> Result<()> {
    let name = found.called(&event.name, &event.language);
    let delegations = list
        .countries
        .values()
        .filter(|country| country.delegation)
        .count() as i64;
    let all = list.countries.len() as i64;
    // A source may count observers and experts with the delegations, or not: either way it is right.
    if let Some(stated) = event.countries_stated
        && all >= LIST
        && disagree(stated.0, event.countries_bound, delegations)
        && disagree(stated.0, event.countries_bound, all)
    {
        let actual = if delegations > 0 { delegations } else { all };
        let values = [
            ("name", name.clone()),
            ("total", stated.0.to_string()),
            ("actual", actual.to_string()),
        ];
        found.add(High, "event-countries-differ", vec![named(event)], &values);
    }
    // A list of some who were there contradicts no larger number.
    if let Some(stated) = event.people_stated
        && event.people_bound == Bound::Exact
        && list.persons > stated.0
    {
        let persons = persons(found.book.reader.connection(), &event.id)?;
        if persons > stated.0 {
            let values = [
                ("name", name.clone()),
                ("total", stated.0.to_string()),
                ("actual", persons.to_string()),
            ];
            found.add(High, "event-people-differ", vec![named(event)], &values);
        }
    }
    if let Some(stated) = event.countries_stated {
        let about = crate::values::AnyRef::new(Event::KIND, &event.id);
        let said: Vec<u32> = found
            .book
            .shelf
            .all()
            .iter()
            .filter(|source| source.about == about)
            .filter(|source| {
                source
                    .field
                    .as_ref()
                    .is_some_and(|f| f.0 == "countries_stated")
            })
            .filter_map(|source| number_said(&source.quote.as_ref()?.0))
            .collect();
        if let Some(other) = said.iter().find(|n| i64::from(**n) != stated.0) {
            let values = [
                ("name", name),
                ("total", stated.0.to_string()),
                ("actual", other.to_string()),
            ];
            found.add(Medium, "event-sources-differ", vec![named(event)], &values);
        }
    }
    Ok(())
}

/// Whether a stated number and a counted one cannot both be right.
fn disagree(stated: i64, bound: Bound, counted: i64) -> bool {
    match bound {
        Bound::Exact => stated != counted,
        Bound::Over => counted <= stated,
        Bound::About => (stated - counted).abs() * 10 > stated,
    }
}

/// The terms of the own presidencies.
fn presidents(found: &Found<'_, '_>) -> Result<Vec<(Stored<Body>, Terms)>> {
    let mut all = Vec::new();
    for body in found.book.reader.all::<Body>()? {
        if body.kind == BodyKind::Presidency && body.scope == Scope::Own {
            let terms = Terms::of(found.book, &body.id)?;
            all.push((body, terms));
        }
    }
    Ok(all)
}

/// The host's country and the president's should be among the countries listed.
fn absent_hosts(
    found: &mut Found<'_, '_>,
    event: &Stored<Event>,
    list: &List,
    presidents: &[(Stored<Body>, Terms)],
) {
    if (list.countries.len() as i64) < LIST || event.scope != Scope::Own {
        return;
    }
    let is_listed = |code: &str| list.countries.contains_key(code);
    let name = found.called(&event.name, &event.language);
    if let Some(country) = event
        .country
        .as_ref()
        .filter(|country| !is_listed(country.as_str()))
    {
        let values = [("name", name.clone()), ("country", country.0.clone())];
        found.add(Medium, "event-host-not-listed", vec![named(event)], &values);
    }
    let Some(begin) = event.begin.as_ref() else {
        return;
    };
    for (body, terms) in presidents {
        let day = begin.earliest();
        let held: Vec<_> = terms
            .all_seats()
            .filter(|(term, seat)| {
                let (from, to) = crate::annual::held(seat, term);
                holds(from.as_ref(), &to, day, found.book.today)
                    && holds(from.as_ref(), &to, begin.latest(), found.book.today)
            })
            .collect();
        for (_, seat) in held {
            let of_member = seat
                .member
                .as_ref()
                .and_then(|m| found.book.member(m.id())?.country.clone());
            let Some(country) = of_member.or_else(|| seat.country.clone()) else {
                continue;
            };
            if !is_listed(country.as_str()) && event.country.as_ref() != Some(&country) {
                let values = [("name", name.clone()), ("country", country.0.clone())];
                found.add(
                    Medium,
                    "event-president-not-listed",
                    vec![named(event), named(body)],
                    &values,
                );
            }
        }
    }
}

/// Seats without a person, and people of whom nobody says whether they came.
fn unnamed(found: &mut Found<'_, '_>, event: &Stored<Event>, list: &List) {
    let name = found.called(&event.name, &event.language);
    let records = || vec![named(event)];
    if list.seats > 0 {
        let values = [("name", name.clone()), ("count", list.seats.to_string())];
        found.add(Low, "event-seats-without-person", records(), &values);
    }
    if list.unrecorded > 0 && event.status == EventStatus::Held {
        let values = [("name", name), ("count", list.unrecorded.to_string())];
        found.add(Low, "event-presence-unrecorded", records(), &values);
    }
}
