//! A body as of a day.

use chrono::NaiveDate;

use crate::annual::book::Book;
use crate::annual::data::Composition;
use crate::annual::governance;
use crate::annual::rules::Rulebook;
use crate::annual::seats::{Terms, held};
use crate::annual::spans::holds;
use crate::bodies::{Body, Seat};
use crate::error::Result;
use crate::record::Stored;

/// Its seats, the year's changes, and how many terms each holder has sat so far.
pub(super) fn composition(
    book: &Book<'_>,
    body: &Stored<Body>,
    on: NaiveDate,
) -> Result<Composition> {
    let terms = Terms::of(book, &body.id)?;
    let rules = Rulebook::on(book, on)?;
    let line = governance::line(book, body, &terms, &rules, super::until(on))?;
    let sat = terms
        .all_seats()
        .map(|(_, seat)| (seat.id.clone(), terms_of(&terms, seat, on)));
    Ok(Composition {
        body: line,
        terms: sat.collect(),
    })
}

/// In how many terms the holder of a seat has certainly sat until a day.
pub(super) fn terms_of(terms: &Terms, seat: &Seat, on: NaiveDate) -> usize {
    let sat = terms.terms.iter().filter(|(term, seats)| {
        seats.iter().any(|other| {
            let (begin, end) = held(other, term);
            let begun = begin.as_ref().is_some_and(|begin| begin.latest() <= on);
            other.same_holder(seat) && (begun || holds(begin.as_ref(), &end, on, on))
        })
    });
    sat.count()
}
