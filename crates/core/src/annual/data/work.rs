//! The annual plan, its budget, and indicators.

use serde::{Deserialize, Serialize};

use super::{
    ActivityStatus, AmountKind, Figure, Money, Party, RecordRef, Scope, SourceRef, Text, When,
};

/// A plan by axes.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Plan {
    /// The record.
    pub record: RecordRef,
    /// Its title.
    pub title: Text,
    /// Whose it is.
    pub scope: Scope,
    /// When it was approved.
    pub approved: Option<When>,
    /// Where it was approved.
    pub approved_at: Option<RecordRef>,
    /// What it is for: a narrative.
    pub summary: Option<Text>,
    /// Its axes in order; activities outside any axis stand in one without a title.
    pub axes: Vec<Axis>,
    /// Activities, done, late.
    pub figures: Vec<Figure>,
    /// Where it is said.
    pub source: Option<SourceRef>,
}

/// An axis with its activities.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Axis {
    /// The record.
    pub record: Option<RecordRef>,
    /// Its number as printed: "1".
    pub number: Option<String>,
    /// Its title.
    pub title: Option<Text>,
    /// What it is to achieve.
    pub objectives: Vec<Text>,
    /// Its activities in order.
    pub activities: Vec<Activity>,
}

/// An activity.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Activity {
    /// The record.
    pub record: RecordRef,
    /// Its number as printed: "1.2".
    pub number: Option<String>,
    /// Its title.
    pub title: Text,
    /// Who is responsible.
    pub responsible: Option<Party>,
    /// When it should begin.
    pub begin: Option<When>,
    /// When it should end.
    pub end: Option<When>,
    /// When it began.
    pub actual_begin: Option<When>,
    /// When it ended.
    pub actual_end: Option<When>,
    /// Progress from 0 to 100, where recorded.
    pub progress: Option<u8>,
    /// Where it stands.
    pub status: ActivityStatus,
    /// Days past its end, when it is not finished by the period's last day.
    pub late_days: Option<i64>,
    /// Its tasks.
    pub tasks: u32,
    /// Those of them that are done.
    pub tasks_done: u32,
    /// Those of them that are late.
    pub tasks_late: u32,
}

impl Activity {
    /// Whether it counts as late: past its own end, or with a task that is past its end.
    pub fn is_late(&self) -> bool {
        self.late_days.is_some() || self.tasks_late > 0
    }
}

/// Money of one currency by axis and source.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Budget {
    /// ISO 4217 code; every amount below is in it.
    pub currency: String,
    /// Decimals of the currency.
    pub exponent: u32,
    /// Whose it is.
    pub scope: Scope,
    /// One row for each axis, in its order; the last may be for what belongs to none.
    pub rows: Vec<BudgetRow>,
    /// The sources of money, in the order of [`BudgetRow::by_source`].
    pub sources: Vec<BudgetSource>,
    /// Totals: planned, committed, spent.
    pub totals: Vec<Figure>,
}

/// The money of an axis.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct BudgetRow {
    /// The axis; none for what belongs to none.
    pub title: Option<Text>,
    /// Budget lines behind it.
    pub records: Vec<RecordRef>,
    /// Minor units planned.
    pub planned: i64,
    /// Minor units committed.
    pub committed: i64,
    /// Minor units spent.
    pub spent: i64,
    /// Minor units planned from each source.
    pub by_source: Vec<i64>,
}

/// A source of money.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct BudgetSource {
    /// Who gives; none where no record says.
    pub party: Option<Party>,
    /// Minor units planned.
    pub planned: i64,
    /// Minor units committed.
    pub committed: i64,
    /// Minor units spent.
    pub spent: i64,
}

/// Indicators of one axis.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct IndicatorGroup {
    /// The axis; none for those of the network.
    pub title: Option<Text>,
    /// Its indicators.
    pub indicators: Vec<Indicator>,
}

/// An indicator with its readings.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Indicator {
    /// The record.
    pub record: RecordRef,
    /// Its name.
    pub name: Text,
    /// Unit.
    pub unit: Option<Text>,
    /// Exact decimal before the plan.
    pub baseline: Option<String>,
    /// Exact decimal to be reached.
    pub target: Option<String>,
    /// The last reading of the period.
    pub value: Option<String>,
    /// Less is better.
    pub lower_is_better: bool,
    /// Whether the target was met; none where it cannot be said.
    pub met: Option<bool>,
    /// Readings up to the period's end, oldest first.
    pub readings: Vec<Reading>,
    /// Where it is said.
    pub source: Option<SourceRef>,
}

/// A reading of an indicator.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Reading {
    /// When.
    pub date: When,
    /// Exact decimal.
    pub value: String,
    /// What proves it.
    pub evidence: Option<Text>,
}

/// A typed amount of a project.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Amount {
    /// What it is.
    pub kind: AmountKind,
    /// How much.
    pub money: Money,
    /// The first day of the time that it is for.
    pub begin: Option<When>,
    /// The last day of that time.
    pub end: Option<When>,
    /// Where it is said.
    pub source: Option<SourceRef>,
}
