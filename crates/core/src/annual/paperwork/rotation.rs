//! Who sat in a body in which years.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::seats::terms_of;
use crate::annual::book::{Book, same};
use crate::annual::data as d;
use crate::annual::seats::{Terms, body_name, held, holder, subregion};
use crate::annual::spans::meets;
use crate::annual::totals::whole_year;
use crate::bodies::{Body, Seat};
use crate::error::Result;
use crate::record::Stored;
use crate::values::PartialDate;

/// More years than a sheet has room for are not shown.
const YEARS: i32 = 20;

/// From the first year of which a seat is certain to the year of a day.
pub(super) fn rotation(book: &Book<'_>, body: &Stored<Body>, on: NaiveDate) -> Result<d::Rotation> {
    let terms = Terms::of(book, &body.id)?;
    let years = years(&terms, on);
    let mut lines: Vec<Line<'_>> = Vec::new();
    for (term, seat) in terms.all_seats() {
        let (begin, end) = held(seat, term);
        let sat = years
            .iter()
            .filter(|year| meets(begin.as_ref(), &end, capped(**year, on), on));
        let sat: Vec<i32> = sat.copied().collect();
        let known = lines.iter().position(|line| is_same(line.seats[0], seat));
        let at = match known {
            Some(at) => at,
            None if sat.is_empty() => continue,
            None => {
                lines.push(Line::default());
                lines.len() - 1
            }
        };
        let line = &mut lines[at];
        line.seats.push(seat);
        for year in sat {
            let office = same!(Office, seat.office);
            let known = line.years.entry(year).or_insert(office);
            *known = office.min(*known);
        }
    }
    let shown = years.iter().map(|year| {
        let known = lines.iter().any(|line| line.years.contains_key(year));
        (*year, known)
    });
    let shown = shown.collect();
    let mut of = Vec::new();
    for line in &lines {
        of.push(finished(book, &terms, line, on)?);
    }
    let order = |name: Option<&d::Text>| {
        let place = |text: &d::Text| {
            let mut all = book.subregions.iter();
            all.position(|s| s.name.0 == text.values)
        };
        name.and_then(place).unwrap_or(usize::MAX)
    };
    of.sort_by_cached_key(|line| order(line.subregion.as_ref()));
    Ok(d::Rotation {
        record: book.refer(body)?,
        body: body_name(body),
        years: shown,
        never: never(book, &lines, on),
        lines: of,
    })
}

#[derive(Default)]
struct Line<'t> {
    seats: Vec<&'t Stored<Seat>>,
    years: BTreeMap<i32, d::Office>,
}

fn is_same(one: &Seat, other: &Seat) -> bool {
    one.member == other.member
        && one.country == other.country
        && one.organization == other.organization
}

/// A year as far as the day.
fn capped(year: i32, on: NaiveDate) -> d::Period {
    let whole = whole_year(year);
    d::Period {
        to: whole.to.min(on),
        ..whole
    }
}

fn years(terms: &Terms, on: NaiveDate) -> Vec<i32> {
    let begins = terms
        .all_seats()
        .filter_map(|(term, seat)| held(seat, term).0);
    let first = begins.map(|begin: PartialDate| begin.year()).min();
    let first = first.filter(|first| *first <= on.year());
    first.map_or_else(Vec::new, |first| {
        (first.max(on.year() - YEARS + 1)..=on.year()).collect()
    })
}

fn finished(
    book: &Book<'_>,
    terms: &Terms,
    line: &Line<'_>,
    on: NaiveDate,
) -> Result<d::RotationLine> {
    let last = line.seats[line.seats.len() - 1];
    Ok(d::RotationLine {
        party: holder(book, last)?,
        subregion: subregion(book, last, on).and_then(|id| book.subregion_name(&id)),
        years: line.years.iter().map(|(y, o)| (*y, *o)).collect(),
        terms: terms_of(terms, last, on),
        records: book.refer_all(line.seats.iter().copied())?,
    })
}

/// Members of the day that no seat names.
fn never(book: &Book<'_>, lines: &[Line<'_>], on: NaiveDate) -> Vec<(d::Party, Option<d::Text>)> {
    let sat = |id: &str| {
        let mut seats = lines.iter().flat_map(|line| &line.seats);
        seats.any(|seat| seat.member.as_ref().is_some_and(|member| member.id() == id))
    };
    let members = book.members.iter();
    let others = members.filter(|member| book.belongs(&member.id, on) && !sat(&member.id));
    let others = others.map(|member| {
        let area = book.subregion_on(&member.id, on);
        let area = area.and_then(|area| book.subregion_name(&area.id));
        (book.member_party(member), area)
    });
    others.collect()
}
