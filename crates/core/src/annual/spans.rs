//! When a date or a period certainly belongs to the period of a report, and when a period certainly holds a day.

use chrono::{Datelike, Days, NaiveDate};

use super::data::Period;
use crate::values::{End, PartialDate, certainly_within, contains};

/// Whether a period certainly holds on a day. One that goes on without a known begin holds certainly from today on.
pub(crate) fn holds(
    begin: Option<&PartialDate>,
    end: &End,
    on: NaiveDate,
    today: NaiveDate,
) -> bool {
    contains(begin, end, on) || (begin.is_none() && *end == End::Open && on >= today)
}

/// Whether it may hold on a day.
pub(crate) fn may_hold(begin: Option<&PartialDate>, end: &End, on: NaiveDate) -> bool {
    let begun = begin.is_none_or(|begin| begin.earliest() <= on);
    let goes_on = match end {
        End::Open | End::Unknown => true,
        End::On(date) => on <= date.latest(),
    };
    begun && goes_on
}

/// Whether a period certainly has a day in common with that of the report.
pub(crate) fn meets(
    begin: Option<&PartialDate>,
    end: &End,
    period: Period,
    today: NaiveDate,
) -> bool {
    match (begin, end) {
        (Some(begin), End::Open) => begin.latest() <= period.to,
        (Some(begin), End::Unknown) => within(begin, period),
        (Some(begin), End::On(end)) => begin.latest() <= period.to && end.earliest() >= period.from,
        (None, End::Open) => today <= period.to && today >= period.from,
        (None, End::Unknown) => false,
        (None, End::On(end)) => within(end, period),
    }
}

/// The same of two dates that may both be missing.
pub(crate) fn dates_meet(
    begin: Option<&PartialDate>,
    end: Option<&PartialDate>,
    period: Period,
) -> bool {
    match (begin, end) {
        (Some(begin), Some(end)) => begin.latest() <= period.to && end.earliest() >= period.from,
        (Some(one), None) | (None, Some(one)) => within(one, period),
        (None, None) => false,
    }
}

/// Whether a date lies certainly within the period of the report.
pub(crate) fn within(date: &PartialDate, period: Period) -> bool {
    certainly_within(date, period.from, period.to)
}

/// Whether a date that may be missing does.
pub(crate) fn is_within(date: Option<&PartialDate>, period: Period) -> bool {
    date.is_some_and(|date| within(date, period))
}

/// Whether a date may lie within the period of the report without doing so certainly.
pub(crate) fn perhaps_within(date: &PartialDate, period: Period) -> bool {
    !within(date, period) && date.earliest() <= period.to && date.latest() >= period.from
}

/// The last day on which a period certainly did not go on any more.
pub(crate) fn ended_by(end: &End) -> Option<NaiveDate> {
    match end {
        End::On(date) => Some(date.latest()),
        End::Open | End::Unknown => None,
    }
}

/// Whole months from a first to a last day, as a contract counts them: 1 March 2010 to 1 April 2013 is 37.
pub(crate) fn months(begin: &PartialDate, end: &PartialDate) -> Option<i64> {
    if begin.as_str().len() < 7 || end.as_str().len() < 7 {
        return None;
    }
    let (first, last) = (begin.earliest(), end.latest());
    // A month named as a whole ends with its last day.
    let after = last.checked_add_days(Days::new(1))?;
    let whole = |date: NaiveDate| i64::from(date.year()) * 12 + i64::from(date.month0());
    let months = whole(after) - whole(first);
    Some(if after.day() < first.day() {
        months - 1
    } else {
        months
    })
}

/// A date as the report carries it.
pub(crate) fn when(date: Option<&PartialDate>) -> Option<String> {
    date.map(|date| date.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn date(text: &str) -> PartialDate {
        PartialDate::new(text).unwrap()
    }

    fn year(year: i32) -> Period {
        Period {
            from: NaiveDate::from_ymd_opt(year, 1, 1).unwrap(),
            to: NaiveDate::from_ymd_opt(year, 12, 31).unwrap(),
        }
    }

    #[test]
    fn what_goes_on_without_a_known_begin_holds_from_today_on() {
        let today = day("2026-10-05");
        assert!(holds(None, &End::Open, today, today));
        assert!(!holds(None, &End::Open, day("2026-10-04"), today));
        assert!(!holds(None, &End::Unknown, today, today));
    }

    #[test]
    fn a_year_lies_in_its_year_and_may_lie_in_half_of_it() {
        assert!(within(&date("2015"), year(2015)));
        let half = Period {
            from: day("2015-01-01"),
            to: day("2015-06-30"),
        };
        assert!(!within(&date("2015"), half));
        assert!(perhaps_within(&date("2015"), half));
    }

    #[test]
    fn a_period_of_two_years_meets_both() {
        let (begin, end) = (date("2013-09"), End::On(date("2015-11")));
        let today = day("2026-10-05");
        assert!(meets(Some(&begin), &end, year(2015), today));
        assert!(!meets(Some(&begin), &end, year(2016), today));
        assert!(!meets(Some(&begin), &End::Unknown, year(2014), today));
    }

    #[test]
    fn months_are_counted_as_a_contract_does() {
        assert_eq!(months(&date("2010-03-01"), &date("2013-04-01")), Some(37));
        assert_eq!(months(&date("2013-09"), &date("2013-12")), Some(4));
        assert_eq!(months(&date("2015-01-01"), &date("2015-12-31")), Some(12));
        assert_eq!(months(&date("2015-01-15"), &date("2015-02-10")), Some(0));
        assert_eq!(months(&date("2013"), &date("2014")), None);
    }
}
