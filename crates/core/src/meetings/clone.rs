//! A new event after an earlier one: with chosen parts, on another day.

use super::room::{fields, record};
use crate::error::{Error, Problems, Result};
use crate::events::{Edition, Event};
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::record::Fields;
use crate::records::{NewRecord, add_in};
use crate::storage::Raw;
use crate::transact::{Done, Tx};
use crate::values::PartialDate;
use chrono::{Duration, NaiveDate};
use serde_json::{Value, json};
use std::collections::HashMap;

/// What can be taken over from an event, each as part of the one operation.
pub const CLONE_PARTS: &[&str] = &[
    "organizers",
    "series",
    "segments",
    "sessions",
    "agenda",
    "invited",
    "checklist",
];

/// What to make.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cloning {
    /// The event that it is made after.
    pub event: String,
    /// The new event's first day; none while it is not known.
    pub date: Option<String>,
    /// Its name, when not the same: texts by language or words in the main one.
    pub name: Option<Value>,
    /// Its key.
    pub key: Option<String>,
    /// Which parts are taken over; all when none is named.
    pub parts: Vec<String>,
}

/// What an event says only of the time when it was held.
const OF_ITS_TIME: &[&str] = &[
    "dates_stated",
    "summary",
    "framework",
    "countries_stated",
    "countries_bound",
    "people_stated",
    "people_bound",
    "activity",
];

/// Makes a planned event after another; gives its id.
///
/// # Errors
/// `NotFound`; `Refused` with every problem and its field.
pub fn clone_event(network: &mut Network, by: By<'_>, wanted: &Cloning) -> Result<Done<String>> {
    let mut problems = Problems::default();
    for (n, part) in wanted.parts.iter().enumerate() {
        if !CLONE_PARTS.contains(&part.as_str()) {
            let value = part.chars().take(40).collect();
            problems.add_with(&format!("parts.{n}"), "unknown-choice", &[("value", value)]);
        }
    }
    problems.into_result()?;
    let has = |part: &str| wanted.parts.is_empty() || wanted.parts.iter().any(|p| p == part);
    network.transact(by, Op::CloneEvent, |tx| {
        let old = tx.reader().need::<Event>(&wanted.event)?;
        let raw = tx.reader().raw(Kind::Event, &old.id)?;
        let mut event = raw.fields.clone();
        for name in OF_ITS_TIME {
            event.remove(*name);
        }
        let begin = wanted
            .date
            .as_deref()
            .map(str::trim)
            .filter(|d| !d.is_empty());
        let days = shift(old.begin.as_ref(), begin);
        let end = old.end.as_ref().filter(|end| end.is_exact());
        let end = end.zip(days).and_then(|(end, days)| later(end, days));
        event.insert("begin".into(), json!(begin));
        event.insert("end".into(), json!(end.as_ref().map(PartialDate::as_str)));
        event.insert("status".into(), json!("planned"));
        if let Some(name) = wanted.name.clone().filter(|name| !name.is_null()) {
            event.insert("name".into(), name);
        }
        let new = NewRecord {
            key: wanted.key.clone(),
            language: Some(raw.language.clone()),
            fields: event,
            ..NewRecord::default()
        };
        let id = add_in(tx, Kind::Event, &new).map_err(as_asked)?;
        let mut copy = Copy {
            tx,
            old: old.id.clone(),
            new: id.clone(),
            days,
            ids: HashMap::new(),
        };
        if has("organizers") {
            copy.all(Kind::Organizer, &[], &[])?;
        }
        if has("series") {
            copy.editions()?;
        }
        if has("segments") {
            copy.all(Kind::Segment, &[], &[])?;
        }
        if has("sessions") {
            copy.all(Kind::Session, &["chair"], &["segment"])?;
        }
        if has("agenda") {
            copy.agenda()?;
        }
        if has("invited") {
            copy.all(
                Kind::Participant,
                &["presence", "invitation", "remote", "stated"],
                &[],
            )?;
        }
        if has("checklist") {
            copy.all(Kind::Step, &["done", "note"], &[])?;
        }
        let language = tx.reader().main_language().to_owned();
        let name = tx.reader().title(Kind::Event, &id, &language)?;
        tx.mention("name", name);
        tx.mention("record", id.clone());
        Ok(id)
    })
}

/// The new event's first day is asked for as its date.
fn as_asked(error: Error) -> Error {
    match error {
        Error::Refused(mut problems) => {
            for problem in &mut problems.0 {
                if problem.field == "begin" {
                    problem.field = "date".to_owned();
                }
            }
            Error::Refused(problems)
        }
        other => other,
    }
}

/// The next number, written as one is: "IX" as "X", "9" as "10", "4th" not at all.
fn numbered(number: &str, own: i64, next: i64) -> Option<String> {
    if number == own.to_string() {
        Some(next.to_string())
    } else if number == roman(own) {
        Some(roman(next))
    } else {
        None
    }
}

fn roman(number: i64) -> String {
    const SIGNS: [(i64, &str); 9] = [
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let (mut rest, mut text) = (number.clamp(0, 399), String::new());
    for (value, sign) in SIGNS {
        while rest >= value {
            text.push_str(sign);
            rest -= value;
        }
    }
    text
}

/// How many days later the new event begins, when both days are known.
fn shift(old: Option<&PartialDate>, new: Option<&str>) -> Option<Duration> {
    let old = old.filter(|date| date.is_exact())?;
    let new = PartialDate::new(new?).filter(PartialDate::is_exact)?;
    Some(new.earliest() - old.earliest())
}

fn later(date: &PartialDate, days: Duration) -> Option<PartialDate> {
    let day: NaiveDate = date.earliest().checked_add_signed(days)?;
    Some(PartialDate::day(day))
}

struct Copy<'t, 'a> {
    tx: &'t mut Tx<'a>,
    old: String,
    new: String,
    days: Option<Duration>,
    /// The new id of each record that was copied.
    ids: HashMap<String, String>,
}

impl Copy<'_, '_> {
    /// Copies all of a kind without some fields; references to what was not copied are left out.
    fn all(&mut self, kind: Kind, without: &[&str], references: &[&str]) -> Result<()> {
        let mut rows = self.tx.reader().raws(kind, Some(("event", &self.old)))?;
        if kind == Kind::Participant {
            rows.retain(|row| row.fields.get("number").is_none_or(Value::is_null));
        }
        rows.sort_by_key(|row| row.fields.get("position").and_then(Value::as_i64));
        for row in rows {
            self.one(kind, &row, without, references)?;
        }
        Ok(())
    }

    /// The event's places in series, each with the number after the last: a proposal, because networks skip years.
    fn editions(&mut self) -> Result<()> {
        let old = self.tx.reader().children::<Edition>("event", &self.old)?;
        for edition in old {
            let all = self
                .tx
                .reader()
                .children::<Edition>("series", edition.series.id())?;
            let last = all.iter().filter_map(|one| one.ordinal).max();
            let next = last.map(|last| last.0 + 1);
            let number = edition.number.as_ref().zip(edition.ordinal.zip(next));
            let number = number.and_then(|(number, (own, next))| numbered(&number.0, own.0, next));
            let new = json!({
                "event": self.new, "series": edition.series.id(), "number": number,
                "ordinal": number.as_ref().and(next),
            });
            add_in(self.tx, Kind::Edition, &record(new))?;
        }
        Ok(())
    }

    /// Items after those that they are part of.
    fn agenda(&mut self) -> Result<()> {
        let mut rows = self
            .tx
            .reader()
            .raws(Kind::Item, Some(("event", &self.old)))?;
        rows.sort_by_key(|row| row.fields.get("position").and_then(Value::as_i64));
        let without = ["note", "state", "begun", "ended", "about"];
        // As deep as an agenda may be nested; what hangs from nothing is copied in the end.
        for _ in 0..20 {
            let ids = &self.ids;
            let (ready, rest): (Vec<Raw>, Vec<Raw>) = rows.into_iter().partition(|row| {
                let parent = row.fields.get("parent").and_then(Value::as_str);
                parent.is_none_or(|parent| ids.contains_key(parent))
            });
            rows = rest;
            if ready.is_empty() {
                break;
            }
            for row in ready {
                self.one(Kind::Item, &row, &without, &["session", "parent"])?;
            }
        }
        for row in rows {
            self.one(Kind::Item, &row, &without, &["session", "parent"])?;
        }
        Ok(())
    }

    fn one(&mut self, kind: Kind, row: &Raw, without: &[&str], references: &[&str]) -> Result<()> {
        let mut copied: Fields = row.fields.clone();
        for name in without {
            copied.remove(*name);
        }
        for name in references {
            let there = copied.get(*name).and_then(Value::as_str);
            let new = there.and_then(|id| self.ids.get(id)).cloned();
            copied.insert((*name).to_owned(), json!(new));
        }
        for name in ["date", "begin", "end"] {
            let Some(Value::String(text)) = copied.get(name) else {
                continue;
            };
            // Times of day stay, days move; those that cannot be moved are left out.
            if let Some(date) = PartialDate::new(text) {
                let moved = self.days.filter(|_| date.is_exact());
                let moved = moved.and_then(|days| later(&date, days));
                copied.insert(name.into(), json!(moved.as_ref().map(PartialDate::as_str)));
            }
        }
        copied.insert("event".into(), json!(self.new));
        if kind == Kind::Participant {
            copied.extend(fields(json!({"invitation": "proposed"})));
        }
        let new = NewRecord {
            language: Some(row.language.clone()),
            fields: copied,
            ..NewRecord::default()
        };
        let id = add_in(self.tx, kind, &new)?;
        self.ids.insert(row.id.clone(), id);
        Ok(())
    }
}
