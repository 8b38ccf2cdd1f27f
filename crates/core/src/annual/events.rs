//! The period's events by scope, each with what its records count and what its sources state.

use std::collections::{HashMap, HashSet};

use super::book::{Book, Who, name_of, narratives_maybe, same, texts, texts_maybe};
use super::data as d;
use super::participation::{Attended, participation};
use super::spans::{perhaps_within, when, within};
use crate::documents::Figure;
use crate::error::Result;
use crate::events::{Edition, Event, EventStatus, Organizer, OrganizerRole, Series, Session};
use crate::network::Scope;
use crate::record::{Record, Stored};
use crate::storage::participation::{EventDates, attendance, event_dates, has_attendance, listed};
use crate::values::{AnyRef, PartialDate};

/// What a period's own events that were held add up to, each thing once.
#[derive(Default)]
pub(super) struct Totals {
    pub(super) held: Vec<d::RecordRef>,
    pub(super) attended: Attended,
    pub(super) members: HashMap<String, Vec<d::RecordRef>>,
    pub(super) hosts: HashSet<String>,
}

/// Whether an event certainly belongs to a period: by its first day, or by its last when that is all that is known.
fn belongs(dates: &EventDates, period: d::Period) -> bool {
    decisive(dates).is_some_and(|date| within(&date, period))
}

fn decisive(dates: &EventDates) -> Option<PartialDate> {
    PartialDate::new(dates.begin.as_deref().or(dates.end.as_deref())?)
}

/// The dates of every event of the network, for the choice of those of a period.
pub(super) fn calendar(book: &Book<'_>) -> Result<Vec<EventDates>> {
    event_dates(book.reader.connection())
}

/// Events that may have been in the period; no record says so for certain.
pub(super) fn perhaps(calendar: &[EventDates], period: d::Period) -> Vec<&EventDates> {
    let may =
        |dates: &&EventDates| decisive(dates).is_some_and(|date| perhaps_within(&date, period));
    calendar.iter().filter(may).collect()
}

/// The events of a period.
pub(super) fn events(
    book: &Book<'_>,
    calendar: &[EventDates],
    period: d::Period,
) -> Result<(d::Events, Totals)> {
    let (mut events, mut totals) = (d::Events::default(), Totals::default());
    for dates in calendar.iter().filter(|dates| belongs(dates, period)) {
        let Some(event) = book.reader.get::<Event>(&dates.id)? else {
            continue;
        };
        let (line, attended) = event_line(book, &event)?;
        if event.scope == Scope::Own && event.status == EventStatus::Held {
            for member in &attended.members {
                totals
                    .members
                    .entry(member.clone())
                    .or_default()
                    .push(line.record.clone());
            }
            totals.hosts.extend(hosts(book, &event)?);
            totals.held.push(line.record.clone());
            totals.attended.merge(attended);
        }
        match event.scope {
            Scope::Own => events.own.push(line),
            Scope::Supported => events.supported.push(line),
            Scope::Related => events.related.push(line),
        }
    }
    Ok((events, totals))
}

/// The same totals alone, for the years of a series.
pub(super) fn totals(
    book: &Book<'_>,
    calendar: &[EventDates],
    period: d::Period,
) -> Result<Totals> {
    let mut totals = Totals::default();
    for dates in calendar.iter().filter(|dates| belongs(dates, period)) {
        if dates.scope != Scope::Own.as_str() || dates.status != EventStatus::Held.as_str() {
            continue;
        }
        let list = listed(book.reader.connection(), &dates.id)?;
        totals.attended.merge(Attended::of(book, &list)?);
        totals.held.push(d::RecordRef {
            kind: Event::NAME.to_owned(),
            title: book
                .reader
                .title(Event::KIND, &dates.id, book.reader.main_language())?,
            id: dates.id.clone(),
            key: None,
        });
    }
    Ok(totals)
}

/// The members that hosted an event: its country's, and those that its organizers name so.
fn hosts(book: &Book<'_>, event: &Stored<Event>) -> Result<Vec<String>> {
    let mut hosts: Vec<String> = Vec::new();
    if let Some(country) = &event.country {
        hosts.extend(
            book.members
                .iter()
                .filter(|m| m.country.as_ref() == Some(country))
                .map(|m| m.id.clone()),
        );
    }
    for organizer in book.reader.children::<Organizer>("event", &event.id)? {
        if organizer.role == OrganizerRole::Host {
            hosts.extend(organizer.member.iter().map(|m| m.id().to_owned()));
        }
    }
    Ok(hosts)
}

fn event_line(book: &Book<'_>, event: &Stored<Event>) -> Result<(d::Event, Attended)> {
    let conn = book.reader.connection();
    let list = listed(conn, &event.id)?;
    let attended = Attended::of(book, &list)?;
    let (mut sessions, mut rows) = (Vec::new(), Vec::new());
    if has_attendance(conn, &event.id)? {
        rows = attendance(conn, &event.id)?;
        sessions = book.reader.children::<Session>("event", &event.id)?;
        sessions.retain(|session| rows.iter().any(|(id, ..)| *id == session.id));
        sessions.sort_by_key(|s| (when(s.date.as_ref()), s.position, s.begin.clone()));
    }
    let by_session: Vec<&str> = sessions.iter().map(|s| s.id.as_str()).collect();
    let line = d::Event {
        record: book.refer(event)?,
        title: texts(&event.name, &event.language),
        kind: same!(EventKind, event.kind),
        mode: event.mode.map(|mode| same!(EventMode, mode)),
        status: same!(EventStatus, event.status),
        editions: editions(book, event)?,
        begin: when(event.begin.as_ref()),
        end: when(event.end.as_ref()),
        dates_stated: event.dates_stated.as_ref().map(|stated| stated.0.clone()),
        city: texts_maybe(event.place.as_ref(), &event.language),
        country: event.country.as_ref().map(|country| country.0.clone()),
        organizers: organizers(book, event)?,
        summary: narratives_maybe(
            event.summary.as_ref().or(event.objective.as_ref()),
            &event.language,
        ),
        figures: figures(book, event, &attended, &list)?,
        participation: participation(book, event, &list, &by_session, &rows)?,
        sessions: sessions
            .iter()
            .map(|s| texts(&s.name, &s.language))
            .collect(),
        findings: Vec::new(),
        sources: book.shelf.sources(event),
    };
    Ok((line, attended))
}

fn editions(book: &Book<'_>, event: &Stored<Event>) -> Result<Vec<d::Edition>> {
    let mut editions = Vec::new();
    for edition in book.reader.children::<Edition>("event", &event.id)? {
        let Some(series) = book.reader.get::<Series>(edition.series.id())? else {
            continue;
        };
        editions.push(d::Edition {
            series: texts(&series.name, &series.language),
            number: edition.number.as_ref().map(|number| number.0.clone()),
        });
    }
    Ok(editions)
}

fn organizers(book: &Book<'_>, event: &Stored<Event>) -> Result<Vec<d::Party>> {
    let mut all = book.reader.children::<Organizer>("event", &event.id)?;
    all.sort_by_key(|o| o.position);
    let mut parties: Vec<d::Party> = Vec::new();
    for organizer in &all {
        let who = Who {
            member: organizer.member.as_ref(),
            country: organizer.country.as_ref(),
            organization: organizer.organization.as_ref(),
            ..Who::default()
        };
        let party = book.party(who)?;
        parties.extend(party.filter(|party| !parties.contains(party)));
    }
    Ok(parties)
}

/// Counted figures first, then stated ones; they are never added up.
fn figures(
    book: &Book<'_>,
    event: &Stored<Event>,
    attended: &Attended,
    list: &[crate::storage::participation::Listed],
) -> Result<Vec<d::Figure>> {
    use d::FigureName as Name;
    let key = |what: &str| format!("event.{}.{what}", name_of(event));
    let mut figures = Vec::new();
    let counted = [
        ("countries", Name::Countries, attended.countries()),
        (
            "organizations",
            Name::Organizations,
            attended.organizations(),
        ),
        ("persons", Name::Persons, attended.persons()),
    ];
    figures.extend(
        counted
            .into_iter()
            .filter(|(_, _, records)| !records.is_empty())
            .map(|(what, name, records)| d::Figure::counted(key(what), name, records)),
    );
    let record = book.refer(event)?;
    let stated = [
        (
            "countries_stated",
            Name::CountriesStated,
            event.countries_stated,
            event.countries_bound,
        ),
        (
            "people_stated",
            Name::PeopleStated,
            event.people_stated,
            event.people_bound,
        ),
    ];
    for (what, name, value, bound) in stated {
        let Some(value) = value else { continue };
        figures.push(d::Figure {
            value: d::Quantity::Count(value.0),
            kind: d::FigureKind::Stated,
            bound: same!(Bound, bound),
            as_of: when(event.begin.as_ref()),
            source: book.shelf.source_of_field(Event::KIND, &event.id, what),
            ..d::Figure::counted(key(what), name, vec![record.clone()])
        });
    }
    figures.extend(super::participation::numbers_of_nobody(book, event, list));
    let about = AnyRef::new(Event::KIND, &event.id);
    for figure in book.reader.children::<Figure>("about", &about.0)? {
        figures.push(super::totals::stated(book, &figure)?);
    }
    Ok(figures)
}
