//! A plan's rows in the order of its tree.

use super::money::amounts;
use super::{PlanInput, responsible, title};
use crate::commands::governance::{NamedValue, Naming, day};
use crate::error::Failure;
use crate::session::Context;
use plenaria_core::kinds::Kind;
use plenaria_core::plans::{self, By, Plan, PlanVersion, PlanVersionRow};
use plenaria_core::record::Stored;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

use super::money::CurrencyAmountsValue;

/// A plan with its rows as of a day.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct PlanTreeValue {
    /// The plan.
    pub plan: PlanHeadValue,
    /// The day.
    pub on: String,
    /// Its rows, each after what it is part of.
    pub rows: Vec<PlanRowValue>,
    /// Its versions, the baseline first.
    pub versions: Vec<PlanVersionValue>,
}

/// A plan by the way.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct PlanHeadValue {
    /// Its id.
    pub id: String,
    /// Its key.
    pub key: Option<String>,
    /// Its revision.
    pub revision: i64,
    /// What it is called.
    pub title: String,
    /// Its first day, as far as known.
    pub begin: Option<String>,
    /// Its last day, as far as known.
    pub end: Option<String>,
    /// draft, approved, closed or unknown.
    pub status: String,
    /// Whose it is: own, supported or related.
    pub scope: String,
    /// The currency of its totals.
    pub currency: Option<String>,
    /// When it was approved.
    pub approved: Option<String>,
    /// The event that approved it.
    pub event: Option<NamedValue>,
}

/// A row of a plan.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct PlanRowValue {
    /// The activity's id.
    pub id: String,
    /// Its key.
    pub key: Option<String>,
    /// Its revision.
    pub revision: i64,
    /// The id of what it is part of.
    pub parent: Option<String>,
    /// How deep it stands, from 0.
    pub depth: usize,
    /// axis, objective, activity or task.
    pub level: String,
    /// Its number as printed.
    pub number: Option<String>,
    /// What it is called, in the person's language.
    pub title: String,
    /// How far it has come.
    pub status: String,
    /// Why it stands so.
    pub reason: Option<String>,
    /// Whether it is a day that something is to be reached by.
    pub milestone: bool,
    /// Who answers for it; `stated` for words alone.
    pub responsible: Option<NamedValue>,
    /// When it should begin, as far as known.
    pub begin: Option<String>,
    /// When it should end.
    pub end: Option<String>,
    /// When it began.
    pub actual_begin: Option<String>,
    /// When it ended.
    pub actual_end: Option<String>,
    /// How much of it is done, as typed.
    pub progress: Option<i64>,
    /// How much of it is done: as typed, or else the mean of what stands below.
    pub done_percent: Option<i64>,
    /// Days past its end, when it should be finished and is not.
    pub late_days: Option<i64>,
    /// Activities below it, and tasks that are below none; itself where it is one.
    pub work: usize,
    /// Those of them that are done.
    pub done: usize,
    /// Those of them that are late, or have a task that is.
    pub late: usize,
    /// Its money with all that stands below it, a currency each.
    pub money: Vec<CurrencyAmountsValue>,
    /// What it has to do with: events, decisions, commitments, projects.
    pub links: Vec<NamedValue>,
}

/// A version of a plan.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct PlanVersionValue {
    /// Its id.
    pub id: String,
    /// Its key.
    pub key: Option<String>,
    /// Its revision.
    pub revision: i64,
    /// baseline or amendment.
    pub kind: String,
    /// Which amendment, from 1; 0 for the baseline.
    pub number: usize,
    /// When it was approved.
    pub date: String,
    /// The event that approved it.
    pub event: Option<NamedValue>,
    /// The decision that approved it.
    pub decision: Option<NamedValue>,
    /// Why the plan was changed.
    pub reason: Option<String>,
    /// How many rows it keeps.
    pub rows: usize,
}

pub(super) fn head(
    naming: &Naming<'_, '_>,
    plan: &Stored<Plan>,
) -> plenaria_core::Result<PlanHeadValue> {
    let date = |date: &Option<plenaria_core::values::PartialDate>| {
        date.as_ref().map(|date| date.as_str().to_owned())
    };
    let event = plan.event.as_ref();
    Ok(PlanHeadValue {
        id: plan.id.clone(),
        key: plan.key.clone(),
        revision: plan.revision,
        title: naming.text(&plan.name, &plan.language),
        begin: date(&plan.begin),
        end: date(&plan.end),
        status: plan.status.as_str().to_owned(),
        scope: plan.scope.as_str().to_owned(),
        currency: plan.currency.as_ref().map(|c| c.as_str().to_owned()),
        approved: date(&plan.approved),
        event: event
            .map(|event| naming.named(Kind::Event, event.id()))
            .transpose()?,
    })
}

pub(crate) fn plan_tree(
    context: &mut Context<'_>,
    input: PlanInput,
) -> Result<PlanTreeValue, Failure> {
    let on = day(context, input.on.as_deref())?;
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let naming = &Naming::new(context, reader);
            let tree = plans::tree(reader, &input.plan, on)?;
            let money = plans::totals(reader, &tree.plan.id, By::Activity, on)?;
            let mut links: HashMap<String, Vec<NamedValue>> = HashMap::new();
            for (activity, kind, id) in plans::links(reader, &tree.plan.id)? {
                links
                    .entry(activity)
                    .or_default()
                    .push(naming.named(kind, &id)?);
            }
            let mut rows = Vec::with_capacity(tree.rows.len());
            for (row, total) in tree.rows.iter().zip(&money.rows) {
                let activity = &row.activity;
                let date = |date: &Option<plenaria_core::values::PartialDate>| {
                    date.as_ref().map(|date| date.as_str().to_owned())
                };
                rows.push(PlanRowValue {
                    id: activity.id.clone(),
                    key: activity.key.clone(),
                    revision: activity.revision,
                    parent: row.parent.map(|n| tree.rows[n].activity.id.clone()),
                    depth: row.depth,
                    level: activity.level.as_str().to_owned(),
                    number: activity.number.as_ref().map(|line| line.0.clone()),
                    title: title(activity, naming),
                    status: activity.status.as_str().to_owned(),
                    reason: activity
                        .reason
                        .as_ref()
                        .map(|r| naming.text(r, &activity.language)),
                    milestone: activity.milestone,
                    responsible: responsible(naming, activity)?,
                    begin: date(&activity.begin),
                    end: date(&activity.end),
                    actual_begin: date(&activity.actual_begin),
                    actual_end: date(&activity.actual_end),
                    progress: activity.progress.map(|percent| percent.0),
                    done_percent: row.progress,
                    late_days: row.late_days,
                    work: row.work,
                    done: row.done,
                    late: row.late,
                    money: amounts(total),
                    links: links.remove(&activity.id).unwrap_or_default(),
                });
            }
            Ok(PlanTreeValue {
                plan: head(naming, &tree.plan)?,
                on: on.to_string(),
                rows,
                versions: versions(naming, &tree.plan.id)?,
            })
        })
    })
}

pub(super) fn versions(
    naming: &Naming<'_, '_>,
    plan: &str,
) -> plenaria_core::Result<Vec<PlanVersionValue>> {
    let mut found = Vec::new();
    for (number, version) in plans::versions(naming.reader, plan)?.iter().enumerate() {
        found.push(version_value(naming, version, number)?);
    }
    Ok(found)
}

pub(super) fn version_value(
    naming: &Naming<'_, '_>,
    version: &Stored<PlanVersion>,
    number: usize,
) -> plenaria_core::Result<PlanVersionValue> {
    let event = version.event.as_ref();
    let decision = version.decision.as_ref();
    let rows = naming
        .reader
        .children::<PlanVersionRow>("version", &version.id)?;
    Ok(PlanVersionValue {
        id: version.id.clone(),
        key: version.key.clone(),
        revision: version.revision,
        kind: version.kind.as_str().to_owned(),
        number,
        date: version.date.as_str().to_owned(),
        event: event
            .map(|e| naming.named(Kind::Event, e.id()))
            .transpose()?,
        decision: decision
            .map(|d| naming.named(Kind::Decision, d.id()))
            .transpose()?,
        reason: version
            .reason
            .as_ref()
            .map(|r| naming.text(r, &version.language)),
        rows: rows.len(),
    })
}
