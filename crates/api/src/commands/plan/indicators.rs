//! A plan's indicators over a period.

use super::PlanHeadValue;
use super::tree::head;
use crate::commands::governance::{NamedValue, Naming, day};
use crate::error::Failure;
use crate::session::Context;
use chrono::NaiveDate;
use plenaria_core::kinds::Kind;
use plenaria_core::plans::{self, Dimension, Measure, Parts, decimal};
use plenaria_core::values::PartialDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which plan's indicators, and when.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct IndicatorTableInput {
    /// The plan's id or key.
    pub plan: String,
    /// A year, a month, a day, a quarter (2026-Q3), a half (2026-H1), or two dates with a slash between; the plan's
    /// own period when left out.
    #[serde(default)]
    pub period: Option<String>,
}

/// A plan's indicators over a period.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct IndicatorTableValue {
    /// The plan.
    pub plan: PlanHeadValue,
    /// The period's first day.
    pub from: String,
    /// Its last day.
    pub to: String,
    /// The indicators: the plan's own first, then those of its rows.
    pub rows: Vec<IndicatorRowValue>,
}

/// An indicator over a period. Values are exact decimals.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct IndicatorRowValue {
    /// The indicator's id.
    pub id: String,
    /// Its key.
    pub key: Option<String>,
    /// Its revision.
    pub revision: i64,
    /// What is measured.
    pub title: String,
    /// In what.
    pub unit: Option<String>,
    /// The row of the plan that it measures; none for the plan itself.
    pub activity: Option<NamedValue>,
    /// level, cumulative or percentage.
    pub kind: String,
    /// up or down.
    pub direction: String,
    /// nothing, persons, participations, countries or events.
    pub counted: String,
    /// Where it began.
    pub baseline: Option<String>,
    /// When that was.
    pub baseline_date: Option<String>,
    /// Where it should be at the period's end: the period's own target, else the indicator's.
    pub target: Option<String>,
    /// Where it should go in the end.
    pub final_target: Option<String>,
    /// By when.
    pub target_date: Option<String>,
    /// Whether the target is the period's own.
    pub target_of_period: bool,
    /// Its value for the period.
    pub value: Option<String>,
    /// reading, counted, parts or none.
    pub origin: String,
    /// The last day that the value speaks for.
    pub date: Option<String>,
    /// What was typed for the period, where the program counts.
    pub typed: Option<String>,
    /// How much what was typed is more than what was counted.
    pub typed_difference: Option<String>,
    /// How far it is from baseline to target, in tenths of a per cent.
    pub progress: Option<i64>,
    /// met, missed, on_track, behind, under_way, unread or untargeted.
    pub standing: String,
    /// Readings of the whole up to the period's end, oldest first.
    pub readings: Vec<PeriodReadingValue>,
    /// The readings that the value is made of.
    pub made_of: Vec<String>,
    /// The records that the program counted, as kind and id.
    pub records: Vec<String>,
    /// The events at which it counted them.
    pub events: Vec<NamedValue>,
    /// Its parts, by what it is told apart.
    pub parts: Vec<DimensionValue>,
}

/// A reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct PeriodReadingValue {
    /// Its id.
    pub id: String,
    /// The first day that it speaks for.
    pub begin: Option<String>,
    /// The last.
    pub end: String,
    /// The value.
    pub value: String,
    /// What proves it.
    pub evidence: Option<String>,
}

/// An indicator told apart.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct DimensionValue {
    /// country, subregion, sex or part.
    pub by: String,
    /// Its parts.
    pub rows: Vec<IndicatorPartValue>,
    /// What they add up to; of percentages their weighted mean; null where it cannot be said.
    pub sum: Option<String>,
    /// How much the whole is more than that; "0" where they meet.
    pub difference: Option<String>,
}

/// A part of an indicator.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct IndicatorPartValue {
    /// Of what; none for what no record says.
    pub of: Option<NamedValue>,
    /// Its value.
    pub value: String,
}

/// The period that was asked for.
pub(super) fn period(
    field: &str,
    typed: Option<&str>,
) -> Result<Option<(NaiveDate, NaiveDate)>, Failure> {
    let Some(typed) = typed.map(str::trim).filter(|typed| !typed.is_empty()) else {
        return Ok(None);
    };
    read_period(typed)
        .map(Some)
        .ok_or_else(|| Failure::of_field(field, "bad-period", typed))
}

fn read_period(typed: &str) -> Option<(NaiveDate, NaiveDate)> {
    if let Some((from, to)) = typed.split_once('/') {
        let (from, to) = (PartialDate::new(from.trim())?, PartialDate::new(to.trim())?);
        return (from.earliest() <= to.latest()).then(|| (from.earliest(), to.latest()));
    }
    if let Some((year, part)) = typed.split_once('-')
        && let Some(letter @ ('Q' | 'H')) = part.chars().next()
    {
        let number: u32 = part[1..].parse().ok()?;
        let (length, most) = if letter == 'Q' { (3, 4) } else { (6, 2) };
        if !(1..=most).contains(&number) {
            return None;
        }
        let first = (number - 1) * length + 1;
        let month = |month: u32| PartialDate::new(&format!("{year}-{month:02}"));
        return Some((
            month(first)?.earliest(),
            month(first + length - 1)?.latest(),
        ));
    }
    let date = PartialDate::new(typed)?;
    Some((date.earliest(), date.latest()))
}

pub(crate) fn indicator_table(
    context: &mut Context<'_>,
    input: IndicatorTableInput,
) -> Result<IndicatorTableValue, Failure> {
    let today = day(context, None)?;
    let asked = period("period", input.period.as_deref())?;
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let naming = &Naming::new(context, reader);
            let plan = reader.need::<plans::Plan>(&input.plan)?;
            let found = plans::measures(reader, &plan.id, asked, today)?;
            let rows = found.rows.iter().map(|measure| row(naming, measure));
            Ok(IndicatorTableValue {
                plan: head(naming, &plan)?,
                from: found.from.to_string(),
                to: found.to.to_string(),
                rows: rows.collect::<plenaria_core::Result<_>>()?,
            })
        })
    })
}

fn row(naming: &Naming<'_, '_>, measure: &Measure) -> plenaria_core::Result<IndicatorRowValue> {
    let indicator = &measure.indicator;
    let activity = indicator.activity.as_ref();
    let date = |date: &Option<PartialDate>| date.as_ref().map(|date| date.as_str().to_owned());
    let tally = measure.tally.as_ref();
    let events = tally.iter().flat_map(|tally| &tally.events);
    let events = events.map(|event| naming.named(Kind::Event, event));
    let parts = measure.parts.iter().map(|parts| dimension(naming, parts));
    let typed = measure.typed;
    Ok(IndicatorRowValue {
        id: indicator.id.clone(),
        key: indicator.key.clone(),
        revision: indicator.revision,
        title: naming.text(&indicator.name, &indicator.language),
        unit: indicator
            .unit
            .as_ref()
            .map(|unit| naming.text(unit, &indicator.language)),
        activity: activity
            .map(|activity| naming.named(Kind::Activity, activity.id()))
            .transpose()?,
        kind: indicator.kind.as_str().to_owned(),
        direction: indicator.direction.as_str().to_owned(),
        counted: indicator.counted.as_str().to_owned(),
        baseline: indicator.baseline.as_ref().map(|n| n.0.clone()),
        baseline_date: date(&indicator.baseline_date),
        target: measure.target.map(decimal),
        final_target: indicator.target.as_ref().map(|n| n.0.clone()),
        target_date: date(&indicator.target_date),
        target_of_period: measure.period_target.is_some(),
        value: measure.value.map(decimal),
        origin: measure.origin.as_str().to_owned(),
        date: measure.date.map(|date| date.to_string()),
        typed: typed.map(decimal),
        typed_difference: typed
            .zip(measure.value)
            .map(|(typed, value)| decimal(typed - value)),
        progress: measure.progress,
        standing: measure.standing.as_str().to_owned(),
        readings: measure
            .readings
            .iter()
            .map(|reading| PeriodReadingValue {
                id: reading.id.clone(),
                begin: date(&reading.begin),
                end: reading.end.as_str().to_owned(),
                value: reading.value.0.clone(),
                evidence: reading
                    .evidence
                    .as_ref()
                    .map(|e| naming.text(e, &reading.language)),
            })
            .collect(),
        made_of: measure.made_of.clone(),
        records: tally
            .iter()
            .flat_map(|tally| &tally.records)
            .map(|(kind, id)| format!("{}:{id}", kind.name()))
            .collect(),
        events: events.collect::<plenaria_core::Result<_>>()?,
        parts: parts.collect::<plenaria_core::Result<_>>()?,
    })
}

fn dimension(naming: &Naming<'_, '_>, parts: &Parts) -> plenaria_core::Result<DimensionValue> {
    let mut rows = Vec::with_capacity(parts.rows.len());
    for (name, value) in &parts.rows {
        let of = match parts.dimension {
            _ if name.is_empty() => None,
            Dimension::Country => Some(naming.country(name)),
            Dimension::Subregion => Some(naming.named(Kind::Subregion, name)?),
            Dimension::Sex => Some(NamedValue {
                kind: "sex".to_owned(),
                id: name.clone(),
                title: naming.context.texts.text(&format!("choice-sex-{name}")),
                country: None,
            }),
            Dimension::Part => Some(super::stated(name)),
        };
        rows.push(IndicatorPartValue {
            of,
            value: decimal(*value),
        });
    }
    Ok(DimensionValue {
        by: parts.dimension.as_str().to_owned(),
        rows,
        sum: parts.sum.map(decimal),
        difference: parts.difference.map(decimal),
    })
}
