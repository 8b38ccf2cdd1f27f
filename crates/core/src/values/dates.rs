//! Dates that may be known only to the month or the year, ends that may be open, and times of day.

use super::{Field, FieldType, text_of};
use crate::error::Problems;
use chrono::{Datelike, NaiveDate};
use serde_json::Value;

/// A date known to the year ("2015"), the month ("2015-10") or the day ("2015-10-26"); some day in it, when not exact.
/// Years 1800 to 2200, Gregorian. Text order is time order among equal precisions.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PartialDate(String);

/// The end of a period, inclusive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// It goes on.
    Open,
    /// It ended, or may have; nobody says when.
    Unknown,
    /// Its last day, as far as known.
    On(PartialDate),
}

/// A time of day, "09:30", in the zone of what it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time(pub String);

impl PartialDate {
    /// Reads "2015", "2015-10" or "2015-10-26"; nothing else, and no day that does not exist.
    pub fn new(text: &str) -> Option<Self> {
        let numbers = |part: &str, len: usize| {
            (part.len() == len && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse::<u32>().ok())
                .flatten()
        };
        let mut parts = text.split('-');
        let year = numbers(parts.next()?, 4)?;
        let month = parts.next().map(|p| numbers(p, 2)).unwrap_or(Some(1))?;
        let day = parts.next().map(|p| numbers(p, 2)).unwrap_or(Some(1))?;
        if parts.next().is_some() || !(1800..=2200).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
        Some(PartialDate(text.to_owned()))
    }

    /// A date known to the day.
    pub fn day(date: NaiveDate) -> Self {
        PartialDate(date.format("%Y-%m-%d").to_string())
    }

    /// As it is written and kept.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The year.
    pub fn year(&self) -> i32 {
        self.0[..4].parse().unwrap_or_default()
    }

    /// The first day it may be.
    pub fn earliest(&self) -> NaiveDate {
        let text = match self.0.len() {
            4 => format!("{}-01-01", self.0),
            7 => format!("{}-01", self.0),
            _ => self.0.clone(),
        };
        text.parse().unwrap_or_default()
    }

    /// The last day it may be.
    pub fn latest(&self) -> NaiveDate {
        match self.0.len() {
            4 => last_day(self.year(), 12),
            7 => last_day(self.year(), self.earliest().month()),
            _ => self.earliest(),
        }
    }

    /// True when it names one day.
    pub fn is_exact(&self) -> bool {
        self.0.len() == 10
    }
}

/// The last day of a month.
pub fn last_day(year: i32, month: u32) -> NaiveDate {
    let (next_year, next) = if month == 12 {
        (year + 1, 1)
    } else {
        (year, month + 1)
    };
    NaiveDate::from_ymd_opt(next_year, next, 1)
        .and_then(|d| d.pred_opt())
        .unwrap_or_default()
}

/// Whether a period certainly contains `on`. An unknown begin or end is not certain, unless both ends are open-ended
/// to the side asked: only what is certain is counted.
pub fn contains(begin: Option<&PartialDate>, end: &End, on: NaiveDate) -> bool {
    let begun = begin.is_some_and(|b| b.latest() <= on);
    let goes_on = match end {
        End::Open => true,
        End::Unknown => false,
        End::On(date) => on <= date.earliest(),
    };
    begun && goes_on
}

/// Whether a date lies certainly within `from..=to`.
pub fn certainly_within(date: &PartialDate, from: NaiveDate, to: NaiveDate) -> bool {
    from <= date.earliest() && date.latest() <= to
}

impl Field for PartialDate {
    fn field_type() -> FieldType {
        FieldType::Date
    }

    fn parse(field: &str, value: &Value, problems: &mut Problems) -> Option<Self> {
        let text = text_of(field, value, problems)?;
        let date = PartialDate::new(text);
        if date.is_none() {
            problems.add_with(
                field,
                "bad-date",
                &[("value", text.chars().take(40).collect())],
            );
        }
        date
    }

    fn to_json(&self) -> Value {
        Value::from(self.0.clone())
    }
}

impl Field for End {
    fn field_type() -> FieldType {
        FieldType::End
    }

    fn parse(field: &str, value: &Value, problems: &mut Problems) -> Option<Self> {
        match text_of(field, value, problems)? {
            "open" => Some(End::Open),
            "unknown" => Some(End::Unknown),
            text => {
                let date = PartialDate::new(text);
                if date.is_none() {
                    problems.add_with(
                        field,
                        "bad-end",
                        &[("value", text.chars().take(40).collect())],
                    );
                }
                date.map(End::On)
            }
        }
    }

    fn to_json(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl End {
    /// As it is written and kept.
    pub fn as_str(&self) -> &str {
        match self {
            End::Open => "open",
            End::Unknown => "unknown",
            End::On(date) => date.as_str(),
        }
    }

    /// True when it comes certainly before `begin`.
    pub fn is_before(&self, begin: &PartialDate) -> bool {
        matches!(self, End::On(date) if date.latest() < begin.earliest())
    }
}

impl Field for Time {
    fn field_type() -> FieldType {
        FieldType::Time
    }

    fn parse(field: &str, value: &Value, problems: &mut Problems) -> Option<Self> {
        let text = text_of(field, value, problems)?;
        if text.len() == 5 && chrono::NaiveTime::parse_from_str(text, "%H:%M").is_ok() {
            return Some(Time(text.to_owned()));
        }
        problems.add_with(
            field,
            "bad-time",
            &[("value", text.chars().take(40).collect())],
        );
        None
    }

    fn to_json(&self) -> Value {
        Value::from(self.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_thirtieth_of_february_is_no_date() {
        assert_eq!(PartialDate::new("2015-02-30"), None);
        assert_eq!(PartialDate::new("2015-13"), None);
        assert_eq!(PartialDate::new("15-10-26"), None);
        assert_eq!(PartialDate::new("2015-10-26-"), None);
    }

    #[test]
    fn a_month_is_some_day_in_it() {
        let date = PartialDate::new("2016-02").unwrap();
        assert_eq!(
            (date.earliest(), date.latest()),
            (day("2016-02-01"), day("2016-02-29"))
        );
    }

    #[test]
    fn only_what_is_certain_counts() {
        let begin = PartialDate::new("2015").unwrap();
        assert!(!contains(Some(&begin), &End::Open, day("2015-06-01")));
        assert!(contains(Some(&begin), &End::Open, day("2016-01-01")));
        assert!(!contains(Some(&begin), &End::Unknown, day("2016-01-01")));
        assert!(!contains(None, &End::Open, day("2016-01-01")));
    }
}
