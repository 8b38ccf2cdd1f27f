//! Events without date or place, past ones that are still planned, words that do not meet dates, numbers of series.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::words::{ambiguous_date, days};
use crate::error::Result;
use crate::events::{Edition, Event, EventMode, EventStatus, Organizer, Series, Session};
use crate::finding::{Found, Severity::*, named};
use crate::network::Scope;
use crate::people::Organization;
use crate::record::{Record, Stored};
use crate::storage::participation::sessions_outside;

pub(crate) fn find(found: &mut Found<'_, '_>, events: &[Stored<Event>]) -> Result<()> {
    for event in events {
        lacks(found, event)?;
        words(found, event)?;
    }
    for (session, event) in sessions_outside(found.book.reader.connection())? {
        let session_name = found.title_of(Session::KIND, &session)?;
        let name = found.title_of(Event::KIND, &event)?;
        let records = vec![(Event::KIND, event), (Session::KIND, session)];
        found.add(
            Medium,
            "session-outside-event",
            records,
            &[("name", name), ("text", session_name)],
        );
    }
    let events = events
        .iter()
        .map(|event| (event.id.as_str(), event))
        .collect();
    organizers(found, &events)?;
    series(found, &events)
}

fn lacks(found: &mut Found<'_, '_>, event: &Stored<Event>) -> Result<()> {
    let name = found.called(&event.name, &event.language);
    let own = event.scope == Scope::Own;
    let called_off = matches!(
        event.status,
        EventStatus::Cancelled | EventStatus::Postponed
    );
    let severity = if own && !called_off { Medium } else { Low };
    let values = [("name", name)];
    let records = || vec![named(event)];
    if event.begin.is_none() && event.end.is_none() {
        let code = if event.dates_stated.is_some() {
            "event-date-only-stated"
        } else {
            "event-without-date"
        };
        found.add(severity, code, records(), &values);
    }
    if event.place.is_none()
        && event.country.is_none()
        && event.mode != Some(EventMode::Remote)
        && !called_off
    {
        found.add(severity, "event-without-place", records(), &values);
    }
    let last = event.end.as_ref().or(event.begin.as_ref());
    if own
        && event.status == EventStatus::Planned
        && let Some(last) = last
        && last.latest() < found.book.today
    {
        let days = (found.book.today - last.latest()).num_days();
        let [name] = values;
        let values = [
            name,
            ("date", last.as_str().to_owned()),
            ("n", days.to_string()),
        ];
        found.add(Medium, "event-not-closed", records(), &values);
    }
    Ok(())
}

/// What a source writes against the dates as entered: "November 18-21" beside an end on the 20th.
fn words(found: &mut Found<'_, '_>, event: &Stored<Event>) -> Result<()> {
    let Some(stated) = &event.dates_stated else {
        return Ok(());
    };
    let name = found.called(&event.name, &event.language);
    if let Some(text) = ambiguous_date(&stated.0) {
        let values = [("name", name.clone()), ("text", text.to_owned())];
        found.add(Medium, "date-ambiguous", vec![named(event)], &values);
    }
    // Two sources that write different dates stand one after the other.
    let parts: Vec<&str> = stated
        .0
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    if parts.len() > 1 {
        let values = [("name", name), ("text", stated.0.clone())];
        found.add(Medium, "event-dates-several", vec![named(event)], &values);
        return Ok(());
    }
    let said = days(&stated.0);
    let last = event
        .end
        .as_ref()
        .or(event.begin.as_ref())
        .filter(|date| date.is_exact());
    if let Some(last) = last
        && !said.is_empty()
        && !said.contains(&chrono::Datelike::day(&last.latest()))
    {
        let values = [
            ("name", name),
            ("text", stated.0.clone()),
            ("date", last.as_str().to_owned()),
        ];
        found.add(Medium, "event-dates-differ", vec![named(event)], &values);
    }
    Ok(())
}

/// An organization that has several parts in one event, as when a header and a text of one page differ.
fn organizers(found: &mut Found<'_, '_>, events: &HashMap<&str, &Stored<Event>>) -> Result<()> {
    let mut roles: BTreeMap<(String, String), BTreeSet<&'static str>> = BTreeMap::new();
    for organizer in found.book.reader.all::<Organizer>()? {
        if let Some(organization) = &organizer.organization {
            let key = (
                organizer.event.id().to_owned(),
                organization.id().to_owned(),
            );
            roles
                .entry(key)
                .or_default()
                .insert(organizer.role.as_str());
        }
    }
    for ((event, organization), roles) in roles {
        let Some(event) = events.get(event.as_str()).copied() else {
            continue;
        };
        if roles.len() > 1 {
            let title = found.title_of(Organization::KIND, &organization)?;
            let records = vec![named(event), (Organization::KIND, organization)];
            let values = [
                ("name", found.called(&event.name, &event.language)),
                ("text", title),
                ("count", roles.len().to_string()),
            ];
            found.add(Low, "event-organizer-roles", records, &values);
        }
    }
    Ok(())
}

/// Numbers of a series that jump or go back from one edition to the next by date.
fn series(found: &mut Found<'_, '_>, events: &HashMap<&str, &Stored<Event>>) -> Result<()> {
    let editions = found.book.reader.all::<Edition>()?;
    for series in found.book.reader.all::<Series>()? {
        let mut dated: Vec<_> = editions
            .iter()
            .filter(|edition| edition.series.id() == series.id)
            .filter_map(|edition| {
                let event = *events.get(edition.event.id())?;
                let date = event.begin.as_ref().or(event.end.as_ref())?.earliest();
                Some((date, edition.ordinal?.0, edition, event))
            })
            .collect();
        dated.sort_by_key(|(date, ordinal, ..)| (*date, *ordinal));
        for pair in dated.windows(2) {
            let ((_, before, _, earlier), (_, after, _, later)) = (pair[0], pair[1]);
            if after != before + 1 && earlier.id != later.id {
                let name = found.title(&series)?;
                let records = vec![named(&series), named(earlier), named(later)];
                let values = [
                    ("name", name),
                    ("min", before.to_string()),
                    ("max", after.to_string()),
                ];
                let code = if after > before {
                    "series-number-jumps"
                } else {
                    "series-number-goes-back"
                };
                found.add(
                    if after > before { Low } else { Medium },
                    code,
                    records,
                    &values,
                );
            }
        }
    }
    Ok(())
}
