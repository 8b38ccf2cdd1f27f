//! Name tents and badges: what stands on each card, and how cards lie on a sheet.

use plenaria_core::annual::data::{Meeting, Text};
use plenaria_i18n::{Lang, country_name};
use serde_json::{Value, json};

use super::{by_party, expected, flag, institution, seats, titled, when_where};
use crate::desk::Desk;
use crate::options::PaperSize;
use crate::paperwork::Made;

/// How badges lie on a sheet, in millimetres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BadgeFormat {
    /// Of a badge.
    pub width: f64,
    /// Of a badge.
    pub height: f64,
    /// From the left edge of the sheet to the first badge; centred when none.
    pub left: Option<f64>,
    /// From the upper edge of the sheet to the first badge; centred when none.
    pub top: Option<f64>,
    /// Between badges, across and down.
    pub gaps: (f64, f64),
}

/// What printers leave free at the upper and the lower edge of a sheet.
const MARGIN: f64 = 10.0;

impl BadgeFormat {
    /// A format by its name, or `custom:<width>x<height>:<left>:<top>:<gap across>:<gap down>` in millimetres; the last
    /// four may be left out.
    #[must_use]
    pub fn named(name: &str) -> Option<BadgeFormat> {
        let plain = |width, height| BadgeFormat {
            width,
            height,
            left: None,
            top: None,
            gaps: (0.0, 0.0),
        };
        let found = match name {
            "90x55" => plain(90.0, 55.0),
            "86x54" => plain(86.0, 54.0),
            "a6" => plain(105.0, 148.0),
            "4x3in" => plain(101.6, 76.2),
            // Two by four on Letter, 3 3/8 by 2 1/3 inches.
            "avery-5395" => BadgeFormat {
                left: Some(17.46),
                top: Some(14.82),
                gaps: (9.53, 4.23),
                ..plain(85.73, 59.27)
            },
            // Two by five on A4.
            "herma-4412" => BadgeFormat {
                left: Some(17.5),
                top: Some(13.5),
                gaps: (15.0, 5.0),
                ..plain(80.0, 50.0)
            },
            other => return custom(other.strip_prefix("custom:")?),
        };
        Some(found)
    }

    /// How many lie across and down on a sheet.
    fn on(self, paper: PaperSize) -> (usize, usize) {
        let (width, height) = sheet(paper);
        let fit = |room: f64, first: Option<f64>, size: f64, gap: f64| {
            let room = room - first.unwrap_or(0.0);
            // Half a millimetre of tolerance: four inches twice is eight inches.
            (((room + gap + 0.5) / (size + gap)).floor().max(1.0)) as usize
        };
        let rows = fit(height, self.top, self.height, self.gaps.1);
        let filled = self.height * rows as f64 + self.gaps.1 * (rows as f64 - 1.0);
        // Four A6 are one A4, and such a sheet is printed to its edges; any other keeps what printers leave free.
        let rows = if self.top.is_none() && filled < height - 2.0 {
            fit(height - 2.0 * MARGIN, None, self.height, self.gaps.1)
        } else {
            rows
        };
        (fit(width, self.left, self.width, self.gaps.0), rows)
    }
}

fn custom(text: &str) -> Option<BadgeFormat> {
    let mut parts = text.split(':');
    let (width, height) = parts.next()?.split_once('x')?;
    let number = |text: &str| {
        let value: f64 = text.trim().parse().ok()?;
        (0.0..=400.0).contains(&value).then_some(value)
    };
    let mut next = || match parts.next() {
        None => Some(None),
        Some(text) => number(text).map(Some),
    };
    let (left, top, across, down) = (next()?, next()?, next()?, next()?);
    let format = BadgeFormat {
        width: number(width)?,
        height: number(height)?,
        left,
        top,
        gaps: (across.unwrap_or(0.0), down.unwrap_or(0.0)),
    };
    let is_a_card =
        (40.0..=210.0).contains(&format.width) && (25.0..=297.0).contains(&format.height);
    (is_a_card && parts.next().is_none()).then_some(format)
}

fn sheet(paper: PaperSize) -> (f64, f64) {
    match paper {
        PaperSize::A4 => (210.0, 297.0),
        PaperSize::Letter => (215.9, 279.4),
    }
}

pub(super) fn badges(desk: &Desk<'_>, meeting: &Meeting, format: Option<&str>) -> Made {
    let format = format.and_then(BadgeFormat::named);
    let format = format.or_else(|| BadgeFormat::named("90x55"));
    let format = format.unwrap_or(BadgeFormat {
        width: 90.0,
        height: 55.0,
        left: None,
        top: None,
        gaps: (0.0, 0.0),
    });
    let paper = desk.options().paper;
    let (across, down) = format.on(paper);
    let (width, height) = sheet(paper);
    let centred = |room: f64, size: f64, gap: f64, count: usize| {
        let count = count as f64;
        ((room - size * count - gap * (count - 1.0)) / 2.0).max(0.0)
    };
    let left = centred(width, format.width, format.gaps.0, across);
    let top = centred(height, format.height, format.gaps.1, down);
    let people = by_party(desk, expected(meeting).filter(|one| one.name.is_some()));
    let cards = people.into_iter().map(|one| {
        let role = format!("papers-role-{}", one.role.replace('_', "-"));
        let shorter = abbreviated(&one.parts);
        json!({
            "name": one.name,
            "short": shorter.filter(|short| Some(short) != one.name.as_ref()),
            "post": desk.said_maybe(one.capacity.as_ref()),
            "inst": institution(desk, one),
            "who": desk.party_maybe(one.party.as_ref()),
            "flag": one.party.as_ref().map_or(Value::Null, flag),
            "role": desk.texts().text(&role),
            "tone": tone(&one.role),
            "m": desk.mark(std::slice::from_ref(&one.record)),
        })
    });
    let data = json!({
        "event": desk.said(&meeting.title),
        "when": when_where(desk, meeting),
        "cards": cards.collect::<Vec<_>>(),
        "across": across, "down": down,
        "width": format.width, "height": format.height,
        "left": format.left.unwrap_or(left), "top": format.top.unwrap_or(top),
        "gap_x": format.gaps.0, "gap_y": format.gaps.1,
    });
    titled(
        desk,
        meeting,
        "/templates/meeting/badges.typ",
        "papers-badges-title",
        data,
    )
}

/// The colour of a role; its word stands beside it.
fn tone(role: &str) -> &'static str {
    match role {
        "head" | "delegate" => "delegate",
        "observer" | "guest" => "observer",
        "secretariat" | "staff" => "staff",
        _ => "other",
    }
}

/// A name whose second surname is a letter: never the given name.
fn abbreviated(parts: &[Option<String>; 3]) -> Option<String> {
    let [Some(given), Some(first), Some(second)] = parts else {
        return None;
    };
    let letter = second.chars().next()?;
    Some(format!("{given} {first} {letter}."))
}

pub(super) fn tents(desk: &Desk<'_>, meeting: &Meeting) -> Made {
    let places = seats::in_order(desk, meeting);
    let mut tents: Vec<Value> = places
        .iter()
        .map(|place| {
            let names = names(
                desk,
                meeting,
                place.party.country.as_deref(),
                place.party.name.as_ref(),
            );
            let title = names.first().cloned();
            json!({
                "title": title.unwrap_or_else(|| desk.party_name(&place.party)),
                "also": names.get(1..).unwrap_or_default(),
                "flag": flag(&place.party),
                "name": place.head,
                "post": place.head.as_ref().map(|_| desk.said_maybe(place.head_capacity.as_ref())),
                "m": desk.mark(place.party.record.as_slice()),
            })
        })
        .collect();
    // Who speaks for nobody has a tent with the name alone.
    let alone = by_party(desk, expected(meeting).filter(|one| one.party.is_none()));
    tents.extend(alone.iter().filter(|one| one.name.is_some()).map(|one| {
        json!({
            "title": one.name,
            "also": [],
            "flag": null,
            "name": null,
            "post": desk.said_maybe(one.capacity.as_ref().or(one.institution.as_ref())),
            "m": desk.mark(std::slice::from_ref(&one.record)),
        })
    }));
    let data = json!({
        "event": desk.said(&meeting.title),
        "when": when_where(desk, meeting),
        "tents": tents,
    });
    titled(
        desk,
        meeting,
        "/templates/meeting/tents.typ",
        "papers-tents-title",
        data,
    )
}

/// The name of one at the table in the document's language and in the meeting's others, each once.
fn names(
    desk: &Desk<'_>,
    meeting: &Meeting,
    country: Option<&str>,
    own: Option<&Text>,
) -> Vec<String> {
    let others = meeting.languages.iter();
    let others = others.filter_map(|tag| tag.split('-').next()?.parse::<Lang>().ok());
    let mut names: Vec<String> = Vec::new();
    for lang in std::iter::once(desk.lang()).chain(others) {
        let recorded = own.and_then(|text| text.values.get(lang.tag()).cloned());
        let usual = || {
            country
                .and_then(|code| country_name(code, lang))
                .map(str::to_owned)
        };
        let name = recorded.or_else(usual);
        names.extend(name.filter(|name| !names.contains(name)));
    }
    if names.is_empty() {
        names.extend(own.map(|text| desk.plain(text)));
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_fill_the_sheets_they_are_made_for() {
        let on = |name: &str, paper| BadgeFormat::named(name).map(|format| format.on(paper));
        assert_eq!(on("90x55", PaperSize::A4), Some((2, 5)));
        // Five would leave two millimetres, where no printer prints.
        assert_eq!(on("90x55", PaperSize::Letter), Some((2, 4)));
        assert_eq!(on("86x54", PaperSize::Letter), Some((2, 4)));
        assert_eq!(on("86x54", PaperSize::A4), Some((2, 5)));
        assert_eq!(on("custom:90x55:15:2:0:0", PaperSize::Letter), Some((2, 5)));
        assert_eq!(on("a6", PaperSize::A4), Some((2, 2)));
        assert_eq!(on("4x3in", PaperSize::Letter), Some((2, 3)));
        assert_eq!(on("avery-5395", PaperSize::Letter), Some((2, 4)));
        assert_eq!(on("herma-4412", PaperSize::A4), Some((2, 5)));
    }

    #[test]
    fn a_custom_format_is_a_card_or_nothing() {
        let format = BadgeFormat::named("custom:90x55:15:11:0:2").unwrap();
        assert_eq!((format.left, format.gaps), (Some(15.0), (0.0, 2.0)));
        assert!(BadgeFormat::named("custom:90x55").is_some());
        for wrong in [
            "custom:",
            "custom:9x5",
            "custom:90",
            "custom:90x55:a",
            "custom:90x55:1:1:1:1:1",
            "poster",
        ] {
            assert_eq!(BadgeFormat::named(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_long_name_loses_its_last_surname_only() {
        let parts = ["Ana María", "Ríos", "Funes"].map(|part| Some(part.to_owned()));
        assert_eq!(abbreviated(&parts).as_deref(), Some("Ana María Ríos F."));
        assert_eq!(
            abbreviated(&[Some("Ana".into()), Some("Ríos".into()), None]),
            None
        );
    }
}
