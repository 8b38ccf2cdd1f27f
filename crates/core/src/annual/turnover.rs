//! Who took a seat and who left one in the period.

use super::book::{Book, same};
use super::data as d;
use super::seats::{Terms, held, holder};
use super::spans::{when, within};
use crate::bodies::{Seat, Term};
use crate::error::Result;
use crate::record::Stored;
use crate::values::{End, PartialDate};

/// Who certainly took a seat or left one in the period. One that goes on from a term into the next, in the same
/// office, changed nothing.
pub(super) fn changes(
    book: &Book<'_>,
    terms: &Terms,
    period: d::Period,
) -> Result<Vec<d::SeatChange>> {
    let sitting = |(term, seat): (&Stored<Term>, _)| {
        let seat: &Stored<Seat> = seat;
        let (begin, end) = held(seat, term);
        (seat.clone(), begin, end)
    };
    let all: Vec<_> = terms.all_seats().map(sitting).collect();
    let same_holder = |a: &Stored<Seat>, b: &Stored<Seat>| {
        a.id != b.id
            && a.office == b.office
            && a.member == b.member
            && a.country == b.country
            && a.organization == b.organization
    };
    let mut changes = Vec::new();
    for (seat, begin, end) in &all {
        if let Some(begin) = begin.as_ref().filter(|begin| within(begin, period)) {
            let goes_on = all.iter().any(|(other, _, ended)| {
                same_holder(other, seat) && matches!(ended, End::On(e) if adjoin(e, begin))
            });
            if !goes_on {
                changes.push(change(book, seat, begin, d::SeatChangeKind::Entered)?);
            }
        }
        if let End::On(end) = end
            && within(end, period)
        {
            let goes_on = all.iter().any(|(other, began, _)| {
                same_holder(other, seat) && began.as_ref().is_some_and(|b| adjoin(end, b))
            });
            if !goes_on {
                changes.push(change(book, seat, end, d::SeatChangeKind::Left)?);
            }
        }
    }
    changes.sort_by(|a, b| a.date.cmp(&b.date));
    Ok(changes)
}

/// Whether a period that begins so may follow one that ends so without a gap.
fn adjoin(end: &PartialDate, begin: &PartialDate) -> bool {
    let gap = (begin.earliest() - end.latest()).num_days();
    gap <= 1 && begin.latest() >= end.earliest()
}

fn change(
    book: &Book<'_>,
    seat: &Stored<Seat>,
    date: &PartialDate,
    change: d::SeatChangeKind,
) -> Result<d::SeatChange> {
    let left = change == d::SeatChangeKind::Left;
    Ok(d::SeatChange {
        date: when(Some(date)),
        party: holder(book, seat)?,
        change,
        office: same!(Office, seat.office),
        reason: seat
            .ended_by
            .filter(|_| left)
            .map(|reason| same!(SeatEnd, reason)),
    })
}
