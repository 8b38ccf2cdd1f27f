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

use super::governance::NamedValue;
use crate::convert;
use crate::session::Context;
use plenaria_core::kinds::Kind;
use plenaria_core::plans::Activity;
use plenaria_core::record::Stored;
use plenaria_core::records::Reader;
use plenaria_core::values::Texts;
use plenaria_i18n::country_name;
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

/// A record by its kind and id.
fn named(
    context: &Context<'_>,
    reader: &Reader<'_>,
    kind: Kind,
    id: &str,
) -> plenaria_core::Result<NamedValue> {
    let country = match kind {
        Kind::Member => reader
            .get::<plenaria_core::members::Member>(id)?
            .and_then(|member| member.country.as_ref().map(|c| c.as_str().to_owned())),
        _ => None,
    };
    Ok(NamedValue {
        kind: kind.name().to_owned(),
        id: id.to_owned(),
        title: convert::title(context, reader, kind, id)?,
        country,
    })
}

/// A country that is no member.
fn country(context: &Context<'_>, code: &str) -> NamedValue {
    NamedValue {
        kind: "country".to_owned(),
        id: code.to_owned(),
        title: country_name(code, context.lang())
            .unwrap_or(code)
            .to_owned(),
        country: Some(code.to_owned()),
    }
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
    context: &Context<'_>,
    reader: &Reader<'_>,
    activity: &Activity,
) -> plenaria_core::Result<Option<NamedValue>> {
    let record = plenaria_core::plans::responsible(activity);
    if let Some((kind, id)) = record {
        return named(context, reader, kind, id).map(Some);
    }
    if let Some(code) = &activity.country {
        return Ok(Some(country(context, code.as_str())));
    }
    Ok(activity
        .responsible_stated
        .as_ref()
        .map(|line| stated(&line.0)))
}

/// A text in the person's language, else in the original one, else in any.
fn text(texts: &Texts, original: &str, context: &Context<'_>) -> String {
    let has = |language: &str| texts.0.get(language).cloned();
    has(context.lang().tag())
        .or_else(|| has(original))
        .or_else(|| texts.0.values().next().cloned())
        .unwrap_or_default()
}

fn title(activity: &Stored<Activity>, context: &Context<'_>) -> String {
    text(&activity.name, &activity.language, context)
}
