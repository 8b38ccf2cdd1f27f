//! Time zones from the tables that come with the program: the offset of a place on a day, and when its clocks change.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use std::sync::LazyLock;

/// The tables of the program and not of the machine, so that the same data give the same bytes everywhere.
static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// A change of the clocks of a zone, or how they stood before the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observance {
    /// When it begins, by the clock before it: "2026-03-08T02:00:00".
    pub begin: String,
    /// Seconds east of universal time before it.
    pub before: i32,
    /// Seconds east of universal time from then on.
    pub after: i32,
    /// Whether it is summer time.
    pub summer: bool,
    /// What the clocks are called: "CST".
    pub name: String,
}

fn zone(name: &str) -> Option<TimeZone> {
    ZONES.get(name).ok()
}

/// Seconds east of universal time of a zone's clocks at a local time: "2026-11-18", "09:30".
pub fn offset(zone_name: &str, day: &str, time: &str) -> Option<i32> {
    let local: DateTime = format!("{day}T{time}:00").parse().ok()?;
    let at = local.to_zoned(zone(zone_name)?).ok()?;
    Some(at.offset().seconds())
}

/// "UTC−6", "UTC+5:30": what a zone's clocks show at noon of a day.
pub fn offset_words(zone_name: &str, day: &str) -> Option<String> {
    let seconds = offset(zone_name, day, "12:00")?;
    let sign = if seconds < 0 { '−' } else { '+' };
    let minutes = seconds.abs() / 60;
    Some(match (minutes / 60, minutes % 60) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, minutes) => format!("UTC{sign}{hours}:{minutes:02}"),
    })
}

/// How the clocks of a zone stand at the beginning of a year, and each change until the end of another; nothing for a
/// name that is no zone.
pub fn observances(zone_name: &str, from: i32, to: i32) -> Option<Vec<Observance>> {
    let zone = zone(zone_name)?;
    let start: Timestamp = format!("{from:04}-01-01T00:00:00Z").parse().ok()?;
    let end: Timestamp = format!("{:04}-01-01T00:00:00Z", to + 1).parse().ok()?;
    let first = zone.to_offset_info(start);
    let mut before = first.offset().seconds();
    let mut found = vec![Observance {
        begin: format!("{from:04}-01-01T00:00:00"),
        before,
        after: before,
        summer: first.dst().is_dst(),
        name: first.abbreviation().to_owned(),
    }];
    for change in zone.following(start) {
        if change.timestamp() >= end {
            break;
        }
        let old = jiff::tz::Offset::from_seconds(before).ok()?;
        found.push(Observance {
            begin: old
                .to_datetime(change.timestamp())
                .strftime("%Y-%m-%dT%H:%M:%S")
                .to_string(),
            before,
            after: change.offset().seconds(),
            summer: change.dst().is_dst(),
            name: change.abbreviation().to_owned(),
        });
        before = change.offset().seconds();
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offset_is_that_of_the_day() {
        assert_eq!(
            offset_words("America/Mexico_City", "2026-11-18").as_deref(),
            Some("UTC−6")
        );
        assert_eq!(
            offset_words("America/New_York", "2026-07-01").as_deref(),
            Some("UTC−4")
        );
        assert_eq!(
            offset_words("Asia/Kolkata", "2026-07-01").as_deref(),
            Some("UTC+5:30")
        );
        assert_eq!(offset_words("Nowhere/Town", "2026-07-01"), None);
    }

    #[test]
    fn clocks_that_change_are_told_with_each_change() {
        let changes = observances("America/Santiago", 2026, 2026).unwrap();
        assert_eq!(changes.len(), 3);
        assert!(changes[0].summer && !changes[1].summer && changes[2].summer);
        assert_eq!((changes[1].before, changes[1].after), (-10_800, -14_400));
        assert_eq!(changes[1].begin, "2026-04-05T00:00:00");
        let still = observances("America/Costa_Rica", 2026, 2027).unwrap();
        assert_eq!(still.len(), 1);
    }
}
