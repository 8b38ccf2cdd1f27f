//! The annual plan: its tree, its money, its schedule, its indicators and its versions.

mod indicators;
mod money;
mod schedule;
mod tree;
mod verbs;
mod versions;

pub(crate) use indicators::indicator_table;
pub use indicators::{
    DimensionValue, IndicatorPartValue, IndicatorRowValue, IndicatorTableInput,
    IndicatorTableValue, PeriodReadingValue,
};
pub(crate) use money::plan_totals;
pub use money::{
    AmountsValue, CurrencyAmountsValue, DueValue, OverspentValue, PlanTotalsInput, PlanTotalsValue,
    TotalRowValue,
};
pub(crate) use schedule::schedule;
pub use schedule::{
    ClashValue, CycleValue, DelayValue, DependencyValue, ScheduleRowValue, ScheduleValue,
};
pub(crate) use tree::plan_tree;
pub use tree::{PlanHeadValue, PlanRowValue, PlanTreeValue, PlanVersionValue};
pub use verbs::{
    AskedValue, CopiedPlanValue, CopyPlanInput, FinishInput, FinishedValue, FreezePlanInput,
    FrozenPlanValue, PlanFromDecisionInput, PlannedValue, ReviewPlanInput, ReviewPlanValue,
    ReviewRowValue, RowChangeValue,
};
pub(crate) use verbs::{copy_plan, finish_activity, freeze_plan, plan_from_decision, review_plan};
pub(crate) use versions::compare_versions;
pub use versions::{
    CompareRowValue, CompareVersionsInput, CompareVersionsValue, VersionMoneyValue,
    VersionSideValue,
};

use super::governance::{NamedValue, Naming};
use plenaria_core::plans::Activity;
use plenaria_core::record::Stored;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

/// A plan as of a day.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanInput {
    /// The plan's id or key.
    pub plan: String,
    /// The day; of a year or a month its last day; today when left out.
    #[serde(default)]
    pub on: Option<String>,
}

/// Who is named by words alone: no record, so its id is empty.
fn stated(words: &str) -> NamedValue {
    NamedValue {
        kind: "stated".to_owned(),
        id: String::new(),
        title: words.to_owned(),
        country: None,
    }
}

/// Who answers for an activity.
fn responsible(
    naming: &Naming<'_, '_>,
    activity: &Activity,
) -> plenaria_core::Result<Option<NamedValue>> {
    let record = plenaria_core::plans::responsible(activity);
    if let Some((kind, id)) = record {
        return naming.named(kind, id).map(Some);
    }
    if let Some(code) = &activity.country {
        return Ok(Some(naming.country(code.as_str())));
    }
    Ok(activity
        .responsible_stated
        .as_ref()
        .map(|line| stated(&line.0)))
}

fn title(activity: &Stored<Activity>, naming: &Naming<'_, '_>) -> String {
    naming.text(&activity.name, &activity.language)
}
