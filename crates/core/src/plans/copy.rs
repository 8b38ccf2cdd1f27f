//! Next year's plan from this one, with chosen parts.

use super::tree::tree;
use super::{ActivityLevel, BudgetLine, Dependency, Indicator, Plan, PlanStatus};
use crate::Kind;
use crate::error::{Problems, Result};
use crate::file::{By, Network};
use crate::op::Op;
use crate::record::{Fields, Record};
use crate::records::{NewRecord, add_in};
use crate::transact::{Done, Tx};
use crate::values::PartialDate;
use chrono::Datelike;
use serde_json::{Value, json};
use std::collections::HashMap;

/// What may be taken over beside axes, objectives and activities.
pub const PARTS: [&str; 6] = [
    "tasks",
    "dates",
    "responsible",
    "budget",
    "dependencies",
    "indicators",
];

/// Copies a plan for another year. What was done stays with the old one: the new work is planned, without actual dates,
/// money committed or spent, readings or reasons. Gives the new plan's id and how many rows it has.
///
/// # Errors
/// `NotFound`; `Refused` for a part that there is not, or a year out of range.
pub fn copy(
    network: &mut Network,
    by: By<'_>,
    plan: &str,
    year: i32,
    parts: &[String],
) -> Result<Done<(String, usize)>> {
    let mut problems = Problems::default();
    for part in parts.iter().filter(|part| !PARTS.contains(&part.as_str())) {
        let value = part.chars().take(60).collect();
        problems.add_with("parts", "unknown-choice", &[("value", value)]);
    }
    if !(1900..=2200).contains(&year) {
        let values = [
            ("min", "1900".to_owned()),
            ("max", "2200".to_owned()),
            ("value", year.to_string()),
        ];
        problems.add_with("year", "out-of-range", &values);
    }
    problems.into_result()?;
    let with = |part: &str| parts.iter().any(|other| other == part);
    network.transact(by, Op::CopyPlan, |tx| {
        let (old, rows) = {
            let reader = tx.reader();
            let old = reader.need::<Plan>(plan)?;
            let rows = tree(&reader, &old.id, chrono::NaiveDate::default())?.rows;
            (old, rows)
        };
        let begins = old
            .begin
            .as_ref()
            .or(old.end.as_ref())
            .map(PartialDate::year);
        let shift = Shift(begins.map_or(0, |begins| year - begins));
        let new = new_plan(tx, &old, year, begins, shift)?;
        let mut ids: HashMap<String, String> = HashMap::new();
        for row in &rows {
            let activity = &row.activity;
            if activity.level == ActivityLevel::Task && !with("tasks") {
                continue;
            }
            let mut fields = activity.fields.to_fields();
            for gone in ["actual_begin", "actual_end", "progress", "reason", "status"] {
                fields.remove(gone);
            }
            fields.insert("plan".into(), json!(new));
            let parent = activity
                .parent
                .as_ref()
                .and_then(|parent| ids.get(parent.id()));
            fields.insert("parent".into(), json!(parent));
            if !with("responsible") {
                for gone in [
                    "member",
                    "country",
                    "organization",
                    "body",
                    "person",
                    "responsible_stated",
                ] {
                    fields.remove(gone);
                }
            }
            for date in ["begin", "end"] {
                shift.field(&mut fields, date, with("dates"));
            }
            let id = add_in(tx, Kind::Activity, &record(fields, &activity.language))?;
            ids.insert(activity.id.clone(), id);
        }
        for row in &rows {
            let Some(id) = ids.get(&row.activity.id).cloned() else {
                continue;
            };
            let old = &row.activity.id;
            if with("budget") {
                budget(tx, old, &id)?;
            }
            if with("dependencies") {
                dependencies(tx, old, &ids)?;
            }
            if with("indicators") {
                indicators(tx, "activity", old, &id, shift)?;
            }
        }
        if with("indicators") {
            indicators(tx, "plan", &old.id, &new, shift)?;
        }
        let language = tx.reader().main_language().to_owned();
        let name = tx.reader().title(Kind::Plan, &new, &language)?;
        tx.mention("name", name);
        tx.mention("record", new.clone());
        Ok((new, ids.len()))
    })
}

fn record(fields: Fields, language: &str) -> NewRecord {
    NewRecord {
        fields,
        language: Some(language.to_owned()),
        ..NewRecord::default()
    }
}

/// How many years later.
#[derive(Debug, Clone, Copy)]
struct Shift(i32);

impl Shift {
    /// A date in another year, as exactly known as it was; the 29th of February becomes the 28th where there is none.
    fn date(self, date: &PartialDate) -> Option<PartialDate> {
        let text = date.as_str();
        let year = date.year() + self.0;
        let moved = format!("{year:04}{}", &text[4..]);
        PartialDate::new(&moved).or_else(|| {
            let first = chrono::NaiveDate::from_ymd_opt(year, date.earliest().month(), 1)?;
            Some(PartialDate::day(crate::values::last_day(
                first.year(),
                first.month(),
            )))
        })
    }

    fn field(self, fields: &mut Fields, name: &str, keep: bool) {
        let moved = fields
            .get(name)
            .and_then(Value::as_str)
            .and_then(PartialDate::new)
            .filter(|_| keep)
            .and_then(|date| self.date(&date));
        fields.insert(name.into(), json!(moved.as_ref().map(PartialDate::as_str)));
    }
}

fn new_plan(
    tx: &mut Tx<'_>,
    old: &crate::record::Stored<Plan>,
    year: i32,
    begins: Option<i32>,
    shift: Shift,
) -> Result<String> {
    let mut fields = old.fields.to_fields();
    for gone in ["event", "approved", "summary"] {
        fields.remove(gone);
    }
    fields.insert("status".into(), json!(PlanStatus::Draft.as_str()));
    shift.field(&mut fields, "begin", true);
    shift.field(&mut fields, "end", true);
    let before = begins.map(|begins| begins.to_string());
    let names = old.name.0.iter().map(|(language, name)| {
        let renamed = match &before {
            Some(before) if name.contains(before.as_str()) => {
                name.replace(before, &year.to_string())
            }
            _ => format!("{name} {year}"),
        };
        (language.clone(), json!(renamed))
    });
    fields.insert("name".into(), Value::Object(names.collect()));
    if begins.is_none() {
        fields.insert("begin".into(), json!(format!("{year}-01-01")));
        fields.insert("end".into(), json!(format!("{year}-12-31")));
    }
    add_in(tx, Kind::Plan, &record(fields, &old.language))
}

fn budget(tx: &mut Tx<'_>, old: &str, new: &str) -> Result<()> {
    for line in tx.reader().children::<BudgetLine>("activity", old)? {
        let mut fields = line.fields.to_fields();
        fields.remove("committed");
        fields.remove("spent");
        fields.insert("activity".into(), json!(new));
        add_in(tx, Kind::BudgetLine, &record(fields, &line.language))?;
    }
    Ok(())
}

fn dependencies(tx: &mut Tx<'_>, old: &str, ids: &HashMap<String, String>) -> Result<()> {
    for link in tx.reader().children::<Dependency>("successor", old)? {
        let (Some(from), Some(to)) = (ids.get(link.predecessor.id()), ids.get(old)) else {
            continue;
        };
        let mut fields = Fields::new();
        fields.insert("predecessor".into(), json!(from));
        fields.insert("successor".into(), json!(to));
        fields.insert("lag".into(), json!(link.lag));
        add_in(tx, Kind::Dependency, &record(fields, &link.language))?;
    }
    Ok(())
}

fn indicators(tx: &mut Tx<'_>, field: &str, old: &str, new: &str, shift: Shift) -> Result<()> {
    for indicator in tx.reader().children::<Indicator>(field, old)? {
        let mut fields = indicator.fields.to_fields();
        // Where it is to begin and to go is for the new plan to say.
        for gone in ["baseline", "baseline_date", "target"] {
            fields.remove(gone);
        }
        shift.field(&mut fields, "target_date", true);
        fields.insert(field.into(), json!(new));
        add_in(tx, Kind::Indicator, &record(fields, &indicator.language))?;
    }
    Ok(())
}
