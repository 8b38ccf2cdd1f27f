//! What is done with a plan as a whole: approved, copied, reviewed; and the way from a decision to work and back.

use super::indicators::period;
use super::tree::head;
use super::{PlanHeadValue, responsible, title};
use crate::commands::governance::{NamedValue, Naming, day};
use crate::error::Failure;
use crate::session::Context;
use chrono::Datelike;
use plenaria_core::kinds::Kind;
use plenaria_core::plans::{self, Approval, Carrying, PlanRow};
use plenaria_core::values::PartialDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What was approved, when and by what.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct FreezePlanInput {
    /// The plan's id or key.
    pub plan: String,
    /// When; today when left out.
    #[serde(default)]
    pub date: Option<String>,
    /// The event that approved it.
    #[serde(default)]
    pub event: Option<String>,
    /// The decision that approved it.
    #[serde(default)]
    pub decision: Option<String>,
    /// Why.
    #[serde(default)]
    pub reason: Option<String>,
}

/// A version that was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct FrozenPlanValue {
    /// The version's id.
    pub version: String,
}

pub(crate) fn freeze_plan(
    context: &mut Context<'_>,
    input: FreezePlanInput,
) -> Result<FrozenPlanValue, Failure> {
    let today = day(context, None)?;
    let approval = Approval {
        plan: input.plan,
        date: input.date.unwrap_or_else(|| today.to_string()),
        event: input.event,
        decision: input.decision,
        reason: input.reason,
    };
    let version = context.write(|network, by| plans::freeze(network, by, &approval, today))?;
    Ok(FrozenPlanValue { version })
}

/// Which plan to copy, for which year, with what.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct CopyPlanInput {
    /// The plan's id or key.
    pub plan: String,
    /// The new plan's year, or its first.
    pub year: i32,
    /// tasks, dates, responsible, budget, dependencies, indicators; all of them when left out. Axes, objectives and
    /// activities always come.
    #[serde(default)]
    pub parts: Option<Vec<String>>,
}

/// A plan that was made from another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct CopiedPlanValue {
    /// The new plan's id.
    pub plan: String,
    /// How many rows it has.
    pub rows: usize,
}

pub(crate) fn copy_plan(
    context: &mut Context<'_>,
    input: CopyPlanInput,
) -> Result<CopiedPlanValue, Failure> {
    let parts = input
        .parts
        .unwrap_or_else(|| plans::PARTS.map(str::to_owned).to_vec());
    let (plan, rows) =
        context.write(|network, by| plans::copy(network, by, &input.plan, input.year, &parts))?;
    Ok(CopiedPlanValue { plan, rows })
}

/// A decision or a commitment, and where it becomes work.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanFromDecisionInput {
    /// `decision:` or `commitment:` with an id or key.
    pub about: String,
    /// The plan's id or key.
    pub plan: String,
    /// What it becomes part of.
    #[serde(default)]
    pub parent: Option<String>,
    /// activity or task; by what it becomes part of when left out.
    #[serde(default)]
    pub level: Option<String>,
}

/// An activity that came of a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct PlannedValue {
    /// The activity's id.
    pub activity: String,
}

pub(crate) fn plan_from_decision(
    context: &mut Context<'_>,
    input: PlanFromDecisionInput,
) -> Result<PlannedValue, Failure> {
    let carrying = Carrying {
        about: input.about,
        plan: input.plan,
        parent: input.parent,
        level: input.level,
    };
    let activity = context.write(|network, by| plans::from_decision(network, by, &carrying))?;
    Ok(PlannedValue { activity })
}

/// What is done, and since when.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct FinishInput {
    /// The activity's id or key.
    pub activity: String,
    /// When it ended; today when left out.
    #[serde(default)]
    pub date: Option<String>,
}

/// What finishing did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct FinishedValue {
    /// The activity's id.
    pub activity: String,
    /// The commitments that it closed.
    pub commitments: Vec<String>,
    /// The items of the next agenda that report them.
    pub items: Vec<String>,
}

pub(crate) fn finish_activity(
    context: &mut Context<'_>,
    input: FinishInput,
) -> Result<FinishedValue, Failure> {
    let date = match input.date.filter(|date| !date.trim().is_empty()) {
        Some(date) => date,
        None => day(context, None)?.to_string(),
    };
    let done = context.write(|network, by| plans::finish(network, by, &input.activity, &date))?;
    Ok(FinishedValue {
        activity: done.activity,
        commitments: done.commitments,
        items: done.items,
    })
}

/// Which plan's follow-up, and when.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct ReviewPlanInput {
    /// The plan's id or key.
    pub plan: String,
    /// A month, a quarter (2026-Q3) or two dates with a slash between; the present month when left out.
    #[serde(default)]
    pub period: Option<String>,
}

/// A plan over a period of its follow-up.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct ReviewPlanValue {
    /// The plan.
    pub plan: PlanHeadValue,
    /// The period's first day.
    pub from: String,
    /// Its last day.
    pub to: String,
    /// What ended within it.
    pub done: Vec<ReviewRowValue>,
    /// What began within it.
    pub begun: Vec<ReviewRowValue>,
    /// What is late at its end.
    pub late: Vec<ReviewRowValue>,
    /// What should end within the same time after it.
    pub coming: Vec<ReviewRowValue>,
    /// What was changed in the plan within it.
    pub changes: Vec<RowChangeValue>,
    /// What is asked of whom.
    pub asked: Vec<AskedValue>,
}

/// A row in a review.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct ReviewRowValue {
    /// The activity.
    pub activity: NamedValue,
    /// Its number as printed.
    pub number: Option<String>,
    /// Who answers for it.
    pub responsible: Option<NamedValue>,
    /// When it should end.
    pub end: Option<String>,
    /// When it ended.
    pub actual_end: Option<String>,
    /// How far it has come.
    pub status: String,
    /// How much is done.
    pub progress: Option<i64>,
    /// Days past its end.
    pub late_days: Option<i64>,
    /// What it holds up.
    pub holds_up: Vec<NamedValue>,
}

/// A field that was changed.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct RowChangeValue {
    /// The activity.
    pub activity: NamedValue,
    /// The field.
    pub field: String,
    /// What stood there before.
    pub before: Option<String>,
    /// What stands there now.
    pub after: Option<String>,
    /// When it was changed last.
    pub at: String,
    /// By whom.
    pub author: String,
}

/// What is asked of one.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct AskedValue {
    /// Of whom; none where nobody answers for it.
    pub of: Option<NamedValue>,
    /// What is late.
    pub late: Vec<ReviewRowValue>,
    /// What comes.
    pub coming: Vec<ReviewRowValue>,
    /// Commitments that are open.
    pub commitments: Vec<NamedValue>,
}

pub(crate) fn review_plan(
    context: &mut Context<'_>,
    input: ReviewPlanInput,
) -> Result<ReviewPlanValue, Failure> {
    let today = day(context, None)?;
    let month = PartialDate::new(&format!("{:04}-{:02}", today.year(), today.month()));
    let month = month.map(|month| (month.earliest(), month.latest()));
    let (from, to) = period("period", input.period.as_deref())?
        .or(month)
        .unwrap_or((today, today));
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let naming = &Naming::new(context, reader);
            let found = plans::review(reader, &input.plan, from, to.min(today.max(from)))?;
            let schedule = plans::schedule(reader, &found.tree.plan.id, to.min(today.max(from)))?;
            let value = |n: usize| row(naming, &found.tree.rows[n], &schedule);
            let many = |places: &[usize]| -> plenaria_core::Result<Vec<ReviewRowValue>> {
                places.iter().map(|n| value(*n)).collect()
            };
            let late = many(&found.late)?;
            let coming = many(&found.coming)?;
            let mut asked: Vec<AskedValue> = Vec::new();
            for row in &late {
                of(&mut asked, row.responsible.as_ref())
                    .late
                    .push(row.clone());
            }
            for row in &coming {
                of(&mut asked, row.responsible.as_ref())
                    .coming
                    .push(row.clone());
            }
            for (commitment, n) in &found.commitments {
                let whose = responsible(naming, &found.tree.rows[*n].activity)?;
                let commitment = naming.named(Kind::Commitment, commitment)?;
                of(&mut asked, whose.as_ref()).commitments.push(commitment);
            }
            let changes = found.changes.iter().map(|change| {
                Ok(RowChangeValue {
                    activity: naming.named(Kind::Activity, &change.activity)?,
                    field: change.field.clone(),
                    before: worth(naming, &change.field, change.before.as_deref())?,
                    after: worth(naming, &change.field, change.after.as_deref())?,
                    at: change.at.clone(),
                    author: change.author.clone(),
                })
            });
            Ok(ReviewPlanValue {
                plan: head(naming, &found.tree.plan)?,
                from: from.to_string(),
                to: to.to_string(),
                done: many(&found.done)?,
                begun: many(&found.begun)?,
                changes: changes.collect::<plenaria_core::Result<_>>()?,
                late,
                coming,
                asked,
            })
        })
    })
}

/// A changed value as it is read: a record by its name.
fn worth(
    naming: &Naming<'_, '_>,
    field: &str,
    value: Option<&str>,
) -> plenaria_core::Result<Option<String>> {
    let kind = match field {
        "member" => Kind::Member,
        "body" => Kind::Body,
        "person" => Kind::Person,
        _ => return Ok(value.map(str::to_owned)),
    };
    let name = value.map(|id| naming.named(kind, id)).transpose()?;
    Ok(name.map(|name| name.title))
}

fn of<'a>(asked: &'a mut Vec<AskedValue>, whose: Option<&NamedValue>) -> &'a mut AskedValue {
    let place = asked.iter().position(|one| one.of.as_ref() == whose);
    let place = place.unwrap_or_else(|| {
        asked.push(AskedValue {
            of: whose.cloned(),
            late: Vec::new(),
            coming: Vec::new(),
            commitments: Vec::new(),
        });
        asked.len() - 1
    });
    &mut asked[place]
}

fn row(
    naming: &Naming<'_, '_>,
    row: &PlanRow,
    schedule: &plans::Schedule,
) -> plenaria_core::Result<ReviewRowValue> {
    let activity = &row.activity;
    let held = schedule.held_up_by(&activity.id);
    let held = held.iter().map(|id| naming.named(Kind::Activity, id));
    let date = |date: &Option<PartialDate>| date.as_ref().map(|date| date.as_str().to_owned());
    Ok(ReviewRowValue {
        activity: NamedValue {
            kind: Kind::Activity.name().to_owned(),
            id: activity.id.clone(),
            title: title(activity, naming),
            country: None,
        },
        number: activity.number.as_ref().map(|line| line.0.clone()),
        responsible: responsible(naming, activity)?,
        end: date(&activity.end),
        actual_end: date(&activity.actual_end),
        status: activity.status.as_str().to_owned(),
        progress: row.progress,
        late_days: row.late_days,
        holds_up: held.collect::<plenaria_core::Result<_>>()?,
    })
}
