//! What came before an event: earlier events of its body or series, their minutes.

use super::Minutes;
use crate::error::Result;
use crate::events::{Edition, Event, EventStatus};
use crate::record::Stored;
use crate::records::Reader;
use std::collections::HashSet;

/// Events of the same body or series that certainly began before it, the last first; those of other bodies never.
///
/// # Errors
/// What reading the file may give.
pub(crate) fn before(reader: &Reader<'_>, event: &Stored<Event>) -> Result<Vec<Stored<Event>>> {
    let Some(begin) = event.begin.as_ref().map(|begin| begin.earliest()) else {
        return Ok(Vec::new());
    };
    let mut found: Vec<Stored<Event>> = Vec::new();
    match &event.body {
        Some(body) => found = reader.children::<Event>("body", body.id())?,
        None => {
            let mut seen = HashSet::new();
            for edition in reader.children::<Edition>("event", &event.id)? {
                for other in reader.children::<Edition>("series", edition.series.id())? {
                    if seen.insert(other.event.id().to_owned()) {
                        found.extend(reader.get::<Event>(other.event.id())?);
                    }
                }
            }
        }
    }
    found.retain(|other| {
        let last = other.begin.as_ref().or(other.end.as_ref());
        other.id != event.id && last.is_some_and(|last| last.latest() < begin)
    });
    found.sort_by_key(|other| {
        let date = other.begin.as_ref().or(other.end.as_ref());
        std::cmp::Reverse(date.map(|date| date.latest()))
    });
    Ok(found)
}

/// An event with its minutes.
pub type Previous = (Stored<Event>, Option<Stored<Minutes>>);

/// The last event before it that was held, with its minutes.
///
/// # Errors
/// What reading the file may give.
pub(crate) fn previous(reader: &Reader<'_>, event: &Stored<Event>) -> Result<Option<Previous>> {
    let held = |other: &Stored<Event>| {
        !matches!(
            other.status,
            EventStatus::Cancelled | EventStatus::Postponed
        )
    };
    let Some(last) = before(reader, event)?.into_iter().find(held) else {
        return Ok(None);
    };
    let minutes = minutes_of(reader, &last.id)?;
    Ok(Some((last, minutes)))
}

/// The minutes of an event.
///
/// # Errors
/// What reading the file may give.
pub(crate) fn minutes_of(reader: &Reader<'_>, event: &str) -> Result<Option<Stored<Minutes>>> {
    Ok(reader.children::<Minutes>("event", event)?.pop())
}
