//! When each activity can begin and must end, what clashes, and what delays what.

use super::tree::head;
use super::{PlanHeadValue, PlanInput};
use crate::commands::governance::{NamedValue, Naming, day};
use crate::error::Failure;
use crate::session::Context;
use chrono::NaiveDate;
use plenaria_core::kinds::Kind;
use plenaria_core::plans::{self, Plan};
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

/// A plan's schedule as of a day.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct ScheduleValue {
    /// The plan.
    pub plan: PlanHeadValue,
    /// The day.
    pub on: String,
    /// The first day of all work.
    pub begin: Option<String>,
    /// The last day of all work, as it now stands.
    pub end: Option<String>,
    /// Every activity, by id.
    pub rows: Vec<ScheduleRowValue>,
    /// Every dependency.
    pub dependencies: Vec<DependencyValue>,
    /// Dependencies that the typed dates break.
    pub clashes: Vec<ClashValue>,
    /// What is pushed beyond the day that it should begin, and by what.
    pub delays: Vec<DelayValue>,
    /// Circles of dependencies, each named in full.
    pub cycles: Vec<CycleValue>,
}

/// An activity in the schedule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ScheduleRowValue {
    /// Its id.
    pub id: String,
    /// The first day that it can begin; when it began.
    pub early_begin: Option<String>,
    /// The first day that it can end; when it ended.
    pub early_end: Option<String>,
    /// The last day that it may begin without moving the end of all work.
    pub late_begin: Option<String>,
    /// The last day that it may end without moving it.
    pub late_end: Option<String>,
    /// Days between the two; null for what is done, cancelled or without dates.
    pub slack: Option<i64>,
    /// Whether a day more of it moves the end of all work.
    pub critical: bool,
    /// Whether a date that this comes from is not known to the day, or is missing.
    pub approximate: bool,
    /// Days beyond the end that was typed.
    pub delay: i64,
    /// The id of what it waits for, when that pushes its begin.
    pub waits_for: Option<String>,
    /// The ids of all that it pushes, and that those push in turn.
    pub holds_up: Vec<String>,
    /// Whether it should be finished and is not.
    pub overdue: bool,
}

/// A dependency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct DependencyValue {
    /// Its id.
    pub id: String,
    /// What is finished first.
    pub predecessor: String,
    /// What begins then.
    pub successor: String,
    /// Calendar days between; 0 is the day after.
    pub lag: i64,
    /// Whether a day more before it moves the end of all work.
    pub critical: bool,
}

/// A dependency that the typed dates break.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct ClashValue {
    /// The dependency's id.
    pub dependency: String,
    /// What is finished first.
    pub predecessor: NamedValue,
    /// What begins too early.
    pub successor: NamedValue,
    /// By how many days.
    pub days: i64,
}

/// What is pushed, and by what.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct DelayValue {
    /// What pushes.
    pub by: NamedValue,
    /// What is pushed.
    pub activity: NamedValue,
    /// How many days beyond the day that it should begin.
    pub days: i64,
}

/// A circle of dependencies.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct CycleValue {
    /// Its activities in order, the first one again at the end.
    pub activities: Vec<NamedValue>,
}

pub(crate) fn schedule(
    context: &mut Context<'_>,
    input: PlanInput,
) -> Result<ScheduleValue, Failure> {
    let on = day(context, input.on.as_deref())?;
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let naming = &Naming::new(context, reader);
            let plan = reader.need::<Plan>(&input.plan)?;
            let found = plans::schedule(reader, &plan.id, on)?;
            let activity = |id: &str| naming.named(Kind::Activity, id);
            let date = |date: Option<NaiveDate>| date.map(|date| date.to_string());
            let row = |row: &plans::Scheduled| ScheduleRowValue {
                id: row.id.clone(),
                early_begin: date(row.early_begin),
                early_end: date(row.early_end),
                late_begin: date(row.late_begin),
                late_end: date(row.late_end),
                slack: row.slack,
                critical: row.critical,
                approximate: row.approximate,
                delay: row.delay,
                waits_for: row.waits_for.clone(),
                holds_up: found.held_up_by(&row.id),
                overdue: row.overdue,
            };
            let link = |link: &plans::Waiting| DependencyValue {
                id: link.id.clone(),
                predecessor: link.predecessor.clone(),
                successor: link.successor.clone(),
                lag: link.lag,
                critical: link.critical,
            };
            let clash = |clash: &plans::Clash| {
                Ok(ClashValue {
                    dependency: clash.dependency.clone(),
                    predecessor: activity(&clash.predecessor)?,
                    successor: activity(&clash.successor)?,
                    days: clash.days,
                })
            };
            let delay = |delay: &plans::Delay| {
                Ok(DelayValue {
                    by: activity(&delay.by)?,
                    activity: activity(&delay.activity)?,
                    days: delay.days,
                })
            };
            let cycle = |ids: &Vec<String>| {
                let activities = ids.iter().map(|id| activity(id));
                let activities = activities.collect::<plenaria_core::Result<_>>()?;
                Ok(CycleValue { activities })
            };
            let clashes = found.clashes.iter().map(clash);
            let delays = found.delays.iter().map(delay);
            let cycles = found.cycles.iter().map(cycle);
            Ok(ScheduleValue {
                plan: head(naming, &plan)?,
                on: on.to_string(),
                begin: date(found.begin),
                end: date(found.end),
                rows: found.rows.iter().map(row).collect(),
                dependencies: found.links.iter().map(link).collect(),
                clashes: clashes.collect::<plenaria_core::Result<_>>()?,
                delays: delays.collect::<plenaria_core::Result<_>>()?,
                cycles: cycles.collect::<plenaria_core::Result<_>>()?,
            })
        })
    })
}
