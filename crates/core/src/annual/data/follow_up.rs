//! The papers of a plan's follow-up as plain data: progress, Gantt, and the report to one donor.

use serde::{Deserialize, Serialize};

use super::{ActivityStatus, Finding, Money, Party, Project, RecordRef, Text, When};
use chrono::NaiveDate;

/// Which paper of the follow-up.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanPaper {
    /// The progress report for a committee.
    Progress,
    /// The Gantt alone.
    Gantt,
    /// The report to the donor of one project.
    Donor,
}

/// A paper of a plan's follow-up.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct FollowUp {
    /// Which one.
    pub paper: PlanPaper,
    /// The plan or the project.
    pub record: RecordRef,
    /// What it is called.
    pub title: Text,
    /// The first day that it speaks of.
    pub from: NaiveDate,
    /// The last.
    pub to: NaiveDate,
    /// When the plan was approved.
    pub approved: Option<When>,
    /// At which event.
    pub approved_at: Option<RecordRef>,
    /// Its versions: the baseline first.
    pub versions: Vec<VersionLine>,
    /// Its rows in the order of the tree.
    pub rows: Vec<FollowRow>,
    /// The last day of all work, as it now stands.
    pub ends: Option<NaiveDate>,
    /// The currency of totals.
    pub currency: Option<String>,
    /// Money by source.
    pub sources: Vec<MoneyRow>,
    /// Money by axis, or what stands on top.
    pub axes: Vec<MoneyRow>,
    /// All of it.
    pub whole: Option<MoneyRow>,
    /// Every line behind the sums.
    pub lines: Vec<MoneyLine>,
    /// Contributions with what they lack.
    pub dues: Vec<DueLine>,
    /// Indicators.
    pub indicators: Vec<MeasureLine>,
    /// How the Gantt is to be drawn.
    pub gantt: GanttOptions,
    /// The project of a donor's report.
    pub project: Option<Project>,
    /// Its money over the period of the report.
    pub spending: Option<Spending>,
    /// What its records lack or contradict.
    pub findings: Vec<Finding>,
}

/// What of a Gantt is drawn, and how much of time on a picture.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct GanttOptions {
    /// The first day drawn; that of the work when left out.
    pub from: Option<NaiveDate>,
    /// The last day drawn; that of the work when left out.
    pub to: Option<NaiveDate>,
    /// How much of time one picture shows; all of a year or so, else a year each, when left out.
    pub scale: Option<GanttScale>,
    /// The deepest level drawn: axis, objective, activity or task; all when left out.
    pub level: Option<String>,
    /// Whether the approved dates are drawn below those of now.
    pub baseline: bool,
    /// Whether it is said what waits for what, and what the end of all hangs on.
    pub dependencies: bool,
}

impl Default for GanttOptions {
    fn default() -> Self {
        Self {
            from: None,
            to: None,
            scale: None,
            level: None,
            baseline: true,
            dependencies: true,
        }
    }
}

/// How much of time one picture of a Gantt shows.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub enum GanttScale {
    /// All of it.
    All,
    /// A year.
    Year,
    /// Half a year.
    Half,
    /// A quarter of a year.
    Quarter,
}

impl GanttScale {
    /// Every scale, with its stable name.
    pub const ALL: [(GanttScale, &'static str); 4] = [
        (GanttScale::All, "all"),
        (GanttScale::Year, "year"),
        (GanttScale::Half, "half"),
        (GanttScale::Quarter, "quarter"),
    ];

    /// The scale of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<GanttScale> {
        let found = GanttScale::ALL.iter().find(|(_, known)| *known == name);
        found.map(|(scale, _)| *scale)
    }
}

/// A project's money over a period. Amounts are planned, paid before the period, paid within it, and spent without a
/// day that tells, in minor units.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Spending {
    /// Each currency by itself.
    pub currencies: Vec<(String, [Option<i64>; 4])>,
    /// All in the donor's currency; none where nobody says it or where a rate is missing.
    pub total: [Option<i64>; 4],
    /// Currencies without a rate.
    pub without_rate: Vec<String>,
    /// The rates that were used.
    pub rates: Vec<RateLine>,
    /// The lines behind the sums.
    pub lines: Vec<SpendingLine>,
    /// The payments of the period, oldest first.
    pub payments: Vec<PaymentLine>,
}

/// A budget line over a period.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct SpendingLine {
    /// The line.
    pub line: MoneyLine,
    /// The plan that it stands in.
    pub plan: Text,
    /// Planned, paid before, paid within, without a day.
    pub amounts: [Option<i64>; 4],
}

/// A payment.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct PaymentLine {
    /// The record.
    pub record: RecordRef,
    /// When.
    pub date: When,
    /// From which line.
    pub name: Text,
    /// The row of the plan: number, or its name.
    pub row: Text,
    /// The number of what proves it, or whom it was paid to.
    pub voucher: Option<String>,
    /// The document that proves it.
    pub document: Option<RecordRef>,
    /// How much, in minor units.
    pub amount: i64,
    /// In what.
    pub currency: String,
}

/// A rate that sums were made with.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct RateLine {
    /// The record.
    pub record: RecordRef,
    /// The currency given.
    pub from: String,
    /// The currency received.
    pub into: String,
    /// How much of it for one, as an exact decimal.
    pub value: String,
    /// On which day.
    pub date: When,
    /// Who says so.
    pub source: Option<String>,
}

/// A version of a plan.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct VersionLine {
    /// The record.
    pub record: RecordRef,
    /// Which amendment; 0 is the baseline.
    pub number: usize,
    /// When it was approved.
    pub date: When,
    /// By which decision, or at which event.
    pub by: Option<RecordRef>,
    /// Why.
    pub reason: Option<Text>,
}

/// A row of a plan.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct FollowRow {
    /// The record.
    pub record: RecordRef,
    /// How deep it stands, from 0.
    pub depth: usize,
    /// axis, objective, activity or task.
    pub level: String,
    /// Its number as printed.
    pub number: Option<String>,
    /// What it is called.
    pub title: Text,
    /// The plan that it is of, where rows of several stand together.
    pub plan: Option<Text>,
    /// Who answers for it.
    pub responsible: Option<Party>,
    /// When it should begin.
    pub begin: Option<When>,
    /// When it should end.
    pub end: Option<When>,
    /// When it began.
    pub actual_begin: Option<When>,
    /// When it ended.
    pub actual_end: Option<When>,
    /// From when to when the approved plan has it.
    pub approved: (Option<When>, Option<When>),
    /// How far it has come.
    pub status: ActivityStatus,
    /// How much of it is done.
    pub progress: Option<i64>,
    /// Days past its end.
    pub late_days: Option<i64>,
    /// Why it stands so.
    pub reason: Option<Text>,
    /// Whether it is a day and no work.
    pub milestone: bool,
    /// Whether a day more of it moves the end of all work.
    pub critical: bool,
    /// What it waits for: id, and number or name.
    pub after: Vec<(String, String)>,
    /// What it holds up.
    pub holds_up: Vec<Text>,
    /// What it is to reach, beyond its name.
    pub reach: Option<Text>,
    /// What has to hold for it to lead to what stands above it.
    pub assumptions: Option<Text>,
    /// Activities below it and tasks that are below none, done and late ones.
    pub work: (usize, usize, usize),
}

/// Money of a group: planned, committed, spent, in minor units.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct MoneyRow {
    /// Whose, or of what; none where nobody says, and for all together.
    pub party: Option<Party>,
    /// The same as words, where it is a row of the plan.
    pub title: Option<Text>,
    /// Each currency by itself.
    pub currencies: Vec<(String, [Option<i64>; 3])>,
    /// In the currency of totals.
    pub total: [Option<i64>; 3],
    /// Spent of planned in tenths of a per cent.
    pub execution: Option<i64>,
    /// Currencies without a rate.
    pub without_rate: Vec<String>,
    /// The lines behind it.
    pub records: Vec<RecordRef>,
}

/// A budget line.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct MoneyLine {
    /// The record.
    pub record: RecordRef,
    /// What it is for.
    pub name: Text,
    /// The row that it belongs to: number, or its name.
    pub row: Text,
    /// Whose money.
    pub party: Option<Party>,
    /// Its currency.
    pub currency: String,
    /// Planned, committed, spent, in minor units.
    pub amounts: [Option<i64>; 3],
}

/// A contribution.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct DueLine {
    /// The record.
    pub record: RecordRef,
    /// What it is for.
    pub name: Text,
    /// Who gives.
    pub party: Option<Party>,
    /// Due.
    pub due: Option<Money>,
    /// Received.
    pub received: Option<Money>,
    /// What is due since a day that has passed.
    pub arrears: Option<Money>,
    /// By when it is due.
    pub date: Option<When>,
}

/// An indicator over the period. Values are exact decimals.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct MeasureLine {
    /// The record.
    pub record: RecordRef,
    /// What is measured.
    pub name: Text,
    /// In what.
    pub unit: Option<Text>,
    /// Which row of the plan, by place; none for the whole.
    pub row: Option<usize>,
    /// Where it began.
    pub baseline: Option<String>,
    /// Where it should be.
    pub target: Option<String>,
    /// Its value.
    pub value: Option<String>,
    /// met, missed, on_track, behind, under_way, unread or untargeted.
    pub standing: String,
    /// reading, counted, parts or none.
    pub origin: String,
    /// What proves it.
    pub evidence: Vec<Text>,
    /// How it is measured.
    pub method: Option<Text>,
    /// The records behind the value.
    pub records: Vec<RecordRef>,
    /// Parts that do not add up to the whole: by what, their sum, and how much the whole is more.
    pub unequal: Vec<(String, String, String)>,
}
