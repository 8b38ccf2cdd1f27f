//! The events of a year, whoever's they are.

use crate::annual::book::Book;
use crate::annual::data::Slot;
use crate::annual::{events, overview};
use crate::error::Result;

/// The events that certainly begin in a year, by date.
pub(super) fn calendar(book: &Book<'_>, year: i32) -> Result<Vec<Slot>> {
    let dates = events::calendar(book)?;
    let mut slots = overview::of_year(book, &dates, year)?;
    slots.sort_by(|a, b| (&a.begin, a.scope).cmp(&(&b.begin, b.scope)));
    Ok(slots)
}
