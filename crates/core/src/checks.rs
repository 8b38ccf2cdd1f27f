//! Checks that the rules of several kinds share.

use crate::error::{Problems, Result};
use crate::record::{Record, Stored};
use crate::records::Reader;
use crate::values::{End, PartialDate, Time};
use chrono::NaiveDate;

/// A period must not certainly end before it begins.
pub(crate) fn period(begin: Option<&PartialDate>, end: &End, problems: &mut Problems) {
    if begin.is_some_and(|begin| end.is_before(begin)) {
        problems.add("end", "end-before-begin");
    }
}

/// The second of two dates must not certainly come before the first; `field` is the second's.
pub(crate) fn order(
    first: Option<&PartialDate>,
    second: Option<&PartialDate>,
    field: &str,
    problems: &mut Problems,
) {
    if let (Some(first), Some(second)) = (first, second)
        && second.latest() < first.earliest()
    {
        problems.add(field, "end-before-begin");
    }
}

/// The second of two times of one day must come after the first; `field` is the second's.
pub(crate) fn times(
    first: Option<&Time>,
    second: Option<&Time>,
    field: &str,
    problems: &mut Problems,
) {
    if let (Some(first), Some(second)) = (first, second)
        && second < first
    {
        problems.add(field, "end-before-begin");
    }
}

/// At most one of these fields may be given.
pub(crate) fn at_most_one(fields: &[(&'static str, bool)], problems: &mut Problems) {
    let given: Vec<_> = fields.iter().filter(|(_, given)| *given).collect();
    if given.len() > 1 {
        for (field, _) in given {
            problems.add(field, "only-one");
        }
    }
}

/// Exactly one of these fields must be given; the first is named when none is.
pub(crate) fn exactly_one(fields: &[(&'static str, bool)], problems: &mut Problems) {
    if fields.iter().all(|(_, given)| !given)
        && let Some((field, _)) = fields.first()
    {
        problems.add(field, "one-needed");
    }
    at_most_one(fields, problems);
}

/// An amount needs a currency, and is not negative.
pub(crate) fn money(
    amounts: &[(&'static str, Option<crate::values::Minor>)],
    currency: bool,
    problems: &mut Problems,
) {
    for (field, amount) in amounts {
        if amount.is_some_and(|amount| amount.0 < 0) {
            problems.add(field, "negative");
        }
    }
    if !currency && amounts.iter().any(|(_, amount)| amount.is_some()) {
        problems.add("currency", "currency-needed");
    }
}

/// Following `parent` from a record must not lead back to it.
///
/// # Errors
/// Only what reading the file may give.
pub(crate) fn no_cycle<T: Record>(
    id: &str,
    first: Option<&str>,
    field: &str,
    parent: impl Fn(&T) -> Option<String>,
    reader: &Reader<'_>,
    problems: &mut Problems,
) -> Result<()> {
    let mut at = first.map(str::to_owned);
    // A file damaged by hand may hold a cycle that does not pass through this record.
    for _ in 0..1000 {
        let Some(above) = at else { return Ok(()) };
        if above == id {
            problems.add(field, "cycle");
            return Ok(());
        }
        at = reader
            .get::<T>(&above)?
            .and_then(|above| parent(&above.fields));
    }
    problems.add(field, "cycle");
    Ok(())
}

/// Whether two periods certainly have a day in common. An unknown begin or end makes nothing certain, but two periods
/// that are both open do go on together.
pub(crate) fn overlap(a: (Option<&PartialDate>, &End), b: (Option<&PartialDate>, &End)) -> bool {
    if (a.1, b.1) == (&End::Open, &End::Open) {
        return true;
    }
    let sure = |begin: Option<&PartialDate>, end: &End| -> Option<(NaiveDate, NaiveDate)> {
        let begin = begin?.latest();
        match end {
            End::Open => Some((begin, NaiveDate::MAX)),
            End::Unknown => Some((begin, begin)),
            End::On(date) => Some((begin, date.earliest())),
        }
    };
    match (sure(a.0, a.1), sure(b.0, b.1)) {
        (Some(a), Some(b)) => a.0 <= a.1 && b.0 <= b.1 && a.0 <= b.1 && b.0 <= a.1,
        _ => false,
    }
}

/// The records of `beside` that are not the one under `id`.
pub(crate) fn others<T>(id: &str, beside: Vec<Stored<T>>) -> impl Iterator<Item = Stored<T>> {
    beside.into_iter().filter(move |other| other.id != id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> PartialDate {
        PartialDate::new(text).unwrap()
    }

    fn meets(a: (Option<&str>, End), b: (Option<&str>, End)) -> bool {
        let (begin_a, begin_b) = (a.0.map(date), b.0.map(date));
        let one = overlap((begin_a.as_ref(), &a.1), (begin_b.as_ref(), &b.1));
        assert_eq!(
            one,
            overlap((begin_b.as_ref(), &b.1), (begin_a.as_ref(), &a.1)),
            "it does not matter which is first"
        );
        one
    }

    #[test]
    fn periods_overlap_only_where_it_is_certain() {
        let on = |text| End::On(date(text));
        assert!(meets((Some("2015"), End::Open), (None, End::Open)));
        assert!(meets(
            (Some("2015-01-01"), on("2015-12-31")),
            (Some("2015-12-31"), End::Open)
        ));
        assert!(
            !meets(
                (Some("2015-01-01"), on("2015-12")),
                (Some("2015-12"), End::Open)
            ),
            "some day in December each"
        );
        assert!(!meets(
            (None, on("2015-12-31")),
            (Some("2015-01-01"), End::Open)
        ));
        assert!(!meets(
            (Some("2014-01-01"), End::Unknown),
            (Some("2015-01-01"), End::Open)
        ));
    }

    #[test]
    fn a_period_may_begin_and_end_in_the_same_month() {
        let mut problems = Problems::default();
        period(
            Some(&date("2015-10-26")),
            &End::On(date("2015-10")),
            &mut problems,
        );
        order(
            Some(&date("2015-10")),
            Some(&date("2015-10-01")),
            "end",
            &mut problems,
        );
        assert!(problems.is_empty());
        period(
            Some(&date("2015-10-26")),
            &End::On(date("2015-09")),
            &mut problems,
        );
        assert_eq!(problems.0[0].code, "end-before-begin");
    }

    #[test]
    fn every_one_of_too_many_is_named() {
        let mut problems = Problems::default();
        exactly_one(
            &[("member", true), ("country", false), ("organization", true)],
            &mut problems,
        );
        let named: Vec<_> = problems
            .0
            .iter()
            .map(|p| (p.field.as_str(), p.code))
            .collect();
        assert_eq!(
            named,
            [("member", "only-one"), ("organization", "only-one")]
        );
    }
}
