//! What needs attention today, and what the year holds.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use super::book::{Book, texts, texts_maybe};
use super::data as d;
use super::data::Slot;
use super::events::calendar;
use super::named::reported;
use super::totals::whole_year;
use crate::documents::FindingState;
use crate::error::Result;
use crate::events::{Event, EventStatus};
use crate::finding::{Finding, Severity};
use crate::network::Scope;
use crate::record::{Record, Stored};
use crate::records::Reader;
use crate::storage::participation::EventDates;
use crate::values::{PartialDate, certainly_within};

/// How many findings of each severity the overview carries; all of them are a list of their own.
const FINDINGS: usize = 50;

/// How many records of a finding it carries.
const RECORDS: usize = 12;

/// The first screen.
#[derive(Serialize, Clone, Debug, PartialEq)]
pub struct Overview {
    /// The day as of which it is.
    pub today: NaiveDate,
    /// Members as of today.
    pub members: usize,
    /// The next own event that is planned.
    pub next_event: Option<Slot>,
    /// Days until it begins.
    pub next_in: Option<i64>,
    /// Commitments, activities, letters and contributions past their date, the longest first.
    pub overdue: Vec<Item>,
    /// Posts that nobody holds.
    pub vacant: Vec<Item>,
    /// Tenures and terms that end within 90 days, the nearest first.
    pub ending: Vec<Item>,
    /// The gravest findings, first.
    pub findings: Vec<d::Finding>,
    /// How many findings there are of each severity.
    pub finding_counts: FindingCounts,
    /// The year's events, of any scope, by date.
    pub calendar: Vec<Slot>,
}

/// Something with a date that asks for attention.
#[derive(Serialize, Clone, Debug, PartialEq)]
pub struct Item {
    /// The finding's code, such as "commitment-late".
    pub code: String,
    /// What it is.
    pub record: d::RecordRef,
    /// Whose or of what it is.
    pub of: Option<d::RecordRef>,
    /// When it was due, or when it ends.
    pub date: Option<String>,
    /// How many days ago, or from now.
    pub days: Option<i64>,
}

/// How many findings.
#[derive(Serialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct FindingCounts {
    /// Wrong or missing.
    pub high: usize,
    /// To be looked at.
    pub medium: usize,
    /// Good to know.
    pub low: usize,
}

/// What the first screen shows, of the day's findings among others. Read it within [`crate::Network::at_one_moment`].
///
/// # Errors
/// What reading the file may give.
pub fn overview(reader: &Reader<'_>, today: NaiveDate, found: &[Finding]) -> Result<Overview> {
    let book = Book::new(reader, today)?;
    let dates = calendar(&book)?;
    let open = |finding: &&Finding| {
        finding
            .state
            .is_none_or(|state| state == FindingState::Explained)
    };
    let found: Vec<&Finding> = found.iter().filter(open).collect();
    let next = next_event(&book, &dates)?;
    let count = |severity| found.iter().filter(|f| f.severity == severity).count();
    let mut findings = Vec::new();
    for severity in [Severity::High, Severity::Medium, Severity::Low] {
        for finding in found
            .iter()
            .filter(|f| f.severity == severity)
            .take(FINDINGS)
        {
            let mut named = (*finding).clone();
            named.records.truncate(RECORDS);
            findings.push(reported(&book, &named)?);
        }
    }
    let late = [
        "commitment-late",
        "activity-late",
        "letter-late",
        "contribution-late",
        "event-not-closed",
    ];
    let mut overdue = items(&book, &found, &late)?;
    overdue.sort_by_key(|item| std::cmp::Reverse(item.days));
    let mut ending = items(&book, &found, &["tenure-ending", "term-ending"])?;
    ending.sort_by_key(|item| item.days);
    Ok(Overview {
        today,
        members: book
            .members
            .iter()
            .filter(|member| book.belongs(&member.id, today))
            .count(),
        next_in: next.as_ref().and_then(|slot| days_until(slot, today)),
        next_event: next,
        overdue,
        vacant: items(&book, &found, &["post-vacant"])?,
        ending,
        findings,
        finding_counts: FindingCounts {
            high: count(Severity::High),
            medium: count(Severity::Medium),
            low: count(Severity::Low),
        },
        calendar: of_year(&book, &dates, today.year())?,
    })
}

/// The findings of some codes, as items: their first record, and the second as that which it belongs to.
fn items(book: &Book<'_>, found: &[&Finding], codes: &[&str]) -> Result<Vec<Item>> {
    let mut items = Vec::new();
    for finding in found.iter().filter(|finding| codes.contains(&finding.code)) {
        let records = reported(book, finding)?.records;
        let mut records = records.into_iter();
        let Some(record) = records.next() else {
            continue;
        };
        items.push(Item {
            code: finding.code.to_owned(),
            record,
            of: records.next(),
            date: finding.values.get("date").cloned(),
            days: finding.values.get("n").and_then(|n| n.parse().ok()),
        });
    }
    Ok(items)
}

fn next_event(book: &Book<'_>, dates: &[EventDates]) -> Result<Option<Slot>> {
    let coming = dates.iter().find(|event| {
        let begins = event.begin.as_deref().and_then(PartialDate::new);
        event.scope == Scope::Own.as_str()
            && event.status == EventStatus::Planned.as_str()
            && begins.is_some_and(|begin| begin.latest() >= book.today)
    });
    match coming {
        Some(event) => book
            .reader
            .get::<Event>(&event.id)?
            .map(|event| slot(book, &event))
            .transpose(),
        None => Ok(None),
    }
}

fn days_until(slot: &Slot, today: NaiveDate) -> Option<i64> {
    let begin = PartialDate::new(slot.begin.as_deref()?)?;
    begin
        .is_exact()
        .then(|| (begin.earliest() - today).num_days())
}

/// The events of a year, of any scope, by date.
pub(super) fn of_year(book: &Book<'_>, dates: &[EventDates], year: i32) -> Result<Vec<Slot>> {
    let period = whole_year(year);
    let mut slots = Vec::new();
    for event in dates {
        let date = event
            .begin
            .as_deref()
            .or(event.end.as_deref())
            .and_then(PartialDate::new);
        if date.is_some_and(|date| certainly_within(&date, period.from, period.to))
            && let Some(event) = book.reader.get::<Event>(&event.id)?
        {
            slots.push(slot(book, &event)?);
        }
    }
    Ok(slots)
}

fn slot(book: &Book<'_>, event: &Stored<Event>) -> Result<Slot> {
    use super::book::same;
    Ok(Slot {
        record: d::RecordRef {
            kind: Event::NAME.to_owned(),
            id: event.id.clone(),
            key: event.key.clone(),
            title: event
                .name
                .best(book.reader.main_language(), &event.language)
                .to_owned(),
        },
        title: texts(&event.name, &event.language),
        kind: same!(EventKind, event.kind),
        scope: same!(Scope, event.scope),
        status: same!(EventStatus, event.status),
        begin: super::spans::when(event.begin.as_ref()),
        end: super::spans::when(event.end.as_ref()),
        place: texts_maybe(event.place.as_ref(), &event.language),
        country: event.country.as_ref().map(|country| country.0.clone()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{added, network};
    use crate::{Kind, Network};
    use serde_json::json;

    fn of(net: &Network) -> Overview {
        let today = "2026-10-05".parse().unwrap();
        let found = net.findings(today).unwrap();
        net.at_one_moment(|reader| overview(reader, today, &found))
            .unwrap()
    }

    #[test]
    fn the_next_event_is_the_nearest_own_one_that_is_planned() {
        let mut net = network();
        for (key, begin, status, scope) in [
            ("held", "2026-10-10", "held", "own"),
            ("other", "2026-10-11", "planned", "related"),
            ("next", "2026-10-20", "planned", "own"),
            ("later", "2026-11-26", "planned", "own"),
            ("past", "2026-09-01", "planned", "own"),
        ] {
            let fields = json!({"name": key, "begin": begin, "status": status, "scope": scope});
            added(&mut net, Kind::Event, key, fields);
        }
        let seen = of(&net);
        assert_eq!(seen.next_event.unwrap().record.key.as_deref(), Some("next"));
        assert_eq!(seen.next_in, Some(15));
        assert_eq!(seen.calendar.len(), 5);
        assert_eq!(seen.overdue[0].code, "event-not-closed");
    }

    #[test]
    fn what_is_overdue_stands_with_the_longest_first_and_says_whose_it_is() {
        let mut net = network();
        added(
            &mut net,
            Kind::Member,
            "UY",
            json!({"country": "UY", "name": "Uruguay"}),
        );
        for (name, due) in [("Medir", "2026-10-01"), ("Publicar", "2026-09-01")] {
            let fields = json!({"name": name, "due": due, "member": "UY"});
            added(&mut net, Kind::Commitment, "", fields);
        }
        let seen = of(&net);
        let titles: Vec<_> = seen
            .overdue
            .iter()
            .map(|item| item.record.title.as_str())
            .collect();
        assert_eq!(titles, ["Publicar", "Medir"]);
        assert_eq!(seen.overdue[1].days, Some(4));
        assert_eq!(
            seen.overdue[0].of.as_ref().map(|of| of.title.as_str()),
            Some("Uruguay")
        );
    }
}
