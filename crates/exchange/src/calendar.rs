//! An event as a calendar file (RFC 5545): with the clocks of its own zone told inside, since readers know zones under
//! other names. So small a file needs no library; none that is well kept tells the clocks.

use chrono::{Days, NaiveDate};
use plenaria_i18n::{Observance, observances};

/// What a calendar is told of an event.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CalendarEvent {
    /// Never changes: the event's id.
    pub uid: String,
    /// Rises with each change: the revision of the record.
    pub sequence: i64,
    /// The day of making, from which its stamp is taken.
    pub made: NaiveDate,
    /// Its title.
    pub title: String,
    /// Building and city.
    pub place: Option<String>,
    /// What it is for, without markup.
    pub about: Option<String>,
    /// First day.
    pub begin: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// From when on the first day and until when on the last, "09:00"; whole days when unknown.
    pub hours: Option<(String, String)>,
    /// IANA name of the zone of these hours.
    pub zone: Option<String>,
    /// Whether it was called off.
    pub cancelled: bool,
}

/// The file. Events of whole days have no zone, so that they stay on their days everywhere.
#[must_use]
pub fn calendar(event: &CalendarEvent) -> Vec<u8> {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Plenaria//Plenaria//ES".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
    ];
    let zoned = event.hours.as_ref().zip(event.zone.as_ref());
    let clocks = zoned.and_then(|((begin, end), zone)| {
        use chrono::Datelike as _;
        let clocks = observances(zone, event.begin.year(), event.end.year())?;
        Some((begin, end, zone, clocks))
    });
    if let Some((.., zone, clocks)) = &clocks {
        lines.push("BEGIN:VTIMEZONE".to_owned());
        lines.push(format!("TZID:{zone}"));
        clocks.iter().for_each(|clock| tell(clock, &mut lines));
        lines.push("END:VTIMEZONE".to_owned());
    }
    lines.push("BEGIN:VEVENT".to_owned());
    lines.push(format!("UID:{}@plenaria", event.uid));
    lines.push(format!("SEQUENCE:{}", event.sequence));
    lines.push(format!("DTSTAMP:{}T000000Z", event.made.format("%Y%m%d")));
    let day = |date: NaiveDate| date.format("%Y%m%d").to_string();
    if let Some((begin, end, zone, _)) = &clocks {
        lines.push(format!(
            "DTSTART;TZID={zone}:{}T{}",
            day(event.begin),
            clock(begin)
        ));
        lines.push(format!(
            "DTEND;TZID={zone}:{}T{}",
            day(event.end),
            clock(end)
        ));
    } else {
        let after = event
            .end
            .checked_add_days(Days::new(1))
            .unwrap_or(event.end);
        lines.push(format!("DTSTART;VALUE=DATE:{}", day(event.begin)));
        lines.push(format!("DTEND;VALUE=DATE:{}", day(after)));
    }
    lines.push(format!("SUMMARY:{}", escaped(&event.title)));
    if let Some(place) = event.place.as_ref().filter(|place| !place.is_empty()) {
        lines.push(format!("LOCATION:{}", escaped(place)));
    }
    if let Some(about) = event.about.as_ref().filter(|about| !about.is_empty()) {
        lines.push(format!("DESCRIPTION:{}", escaped(about)));
    }
    let status = if event.cancelled {
        "CANCELLED"
    } else {
        "CONFIRMED"
    };
    lines.push(format!("STATUS:{status}"));
    lines.push("TRANSP:OPAQUE".to_owned());
    lines.push("END:VEVENT".to_owned());
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().flat_map(|line| folded(line)).collect()
}

/// How the clocks stand from a time on.
fn tell(clock: &Observance, lines: &mut Vec<String>) {
    let kind = if clock.summer { "DAYLIGHT" } else { "STANDARD" };
    lines.push(format!("BEGIN:{kind}"));
    lines.push(format!("DTSTART:{}", clock.begin.replace(['-', ':'], "")));
    lines.push(format!("TZOFFSETFROM:{}", offset(clock.before)));
    lines.push(format!("TZOFFSETTO:{}", offset(clock.after)));
    lines.push(format!("TZNAME:{}", escaped(&clock.name)));
    lines.push(format!("END:{kind}"));
}

fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let minutes = seconds.abs() / 60;
    format!("{sign}{:02}{:02}", minutes / 60, minutes % 60)
}

fn clock(time: &str) -> String {
    let digits: String = time.chars().filter(char::is_ascii_digit).take(4).collect();
    format!("{digits:0<4}00")
}

/// A text as a value: separators are escaped, control characters left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A line of at most 75 octets, and what is left on lines that begin with a space; characters stay whole.
fn folded(line: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(line.len() + 4);
    let mut room = 75;
    for c in line.chars() {
        if c.len_utf8() > room {
            out.extend_from_slice(b"\r\n ");
            room = 74;
        }
        room -= c.len_utf8();
        out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    }
    out.extend_from_slice(b"\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event() -> CalendarEvent {
        CalendarEvent {
            uid: "0190".into(),
            sequence: 7,
            made: "2026-10-05".parse().unwrap(),
            title: "VIII Reunión Anual; Montevideo, Uruguay, con un título que no cabe en una sola línea del archivo".into(),
            begin: "2026-11-18".parse().unwrap(),
            end: "2026-11-19".parse().unwrap(),
            ..CalendarEvent::default()
        }
    }

    fn text(event: &CalendarEvent) -> String {
        String::from_utf8(calendar(event)).unwrap()
    }

    #[test]
    fn whole_days_end_on_the_day_after_and_lines_are_folded() {
        let text = text(&event());
        assert!(
            text.contains("DTSTART;VALUE=DATE:20261118\r\nDTEND;VALUE=DATE:20261120\r\n"),
            "{text}"
        );
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        assert!(
            text.replace("\r\n ", "")
                .contains("VIII Reunión Anual\\; Montevideo\\, Uruguay")
        );
        assert!(!text.contains("VTIMEZONE"));
    }

    #[test]
    fn hours_bring_the_clocks_of_their_zone() {
        let text = text(&CalendarEvent {
            hours: Some(("09:00".into(), "17:30".into())),
            zone: Some("America/Santiago".into()),
            ..event()
        });
        assert!(text.contains("TZID:America/Santiago\r\n"), "{text}");
        assert!(text.contains("DTSTART;TZID=America/Santiago:20261118T090000\r\n"));
        assert!(text.contains("TZOFFSETFROM:-0300\r\nTZOFFSETTO:-0400\r\n"));
        assert_eq!(text.matches("BEGIN:DAYLIGHT").count(), 2);
    }
}
