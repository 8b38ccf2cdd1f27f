//! Two versions of a plan side by side.

use super::tree::{head, version_value};
use super::{PlanHeadValue, PlanVersionValue};
use crate::commands::governance::{NamedValue, Naming, day};
use crate::error::Failure;
use crate::session::Context;
use plenaria_core::annual::exponent;
use plenaria_core::kinds::Kind;
use plenaria_core::plans::{self, Compared, Side, SideRow, VersionKind};
use plenaria_i18n::Args;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which versions of which plan.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct CompareVersionsInput {
    /// The plan's id or key.
    pub plan: String,
    /// baseline, plan (as it now stands), actual (what was done), or a version's id or key; baseline when left out.
    #[serde(default)]
    pub from: Option<String>,
    /// The same; actual when left out.
    #[serde(default)]
    pub to: Option<String>,
}

/// Two versions side by side.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct CompareVersionsValue {
    /// The plan.
    pub plan: PlanHeadValue,
    /// plan, actual or version.
    pub from: String,
    /// What that is in words, such as the approved plan with its date.
    pub from_title: String,
    /// The version, where it is one.
    pub from_version: Option<PlanVersionValue>,
    /// plan, actual or version.
    pub to: String,
    /// What that is in words.
    pub to_title: String,
    /// The version, where it is one.
    pub to_version: Option<PlanVersionValue>,
    /// Rows in the order of the second; what it lacks comes last.
    pub rows: Vec<CompareRowValue>,
    /// What each side adds up to, a currency each.
    pub money: Vec<VersionMoneyValue>,
    /// How many rows came.
    pub added: usize,
    /// How many went.
    pub removed: usize,
    /// How many changed.
    pub changed: usize,
}

/// A row of both sides.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct CompareRowValue {
    /// The activity's id, where it is still there.
    pub activity: Option<String>,
    /// What it is called.
    pub title: String,
    /// Its number as printed.
    pub number: Option<String>,
    /// axis, objective, activity or task.
    pub level: String,
    /// added, removed, changed or same.
    pub change: String,
    /// On the one side.
    pub from: Option<VersionSideValue>,
    /// On the other.
    pub to: Option<VersionSideValue>,
    /// Days by which it begins later.
    pub begin_days: Option<i64>,
    /// Days by which it ends later.
    pub end_days: Option<i64>,
    /// Its money on both sides, a currency each.
    pub money: Vec<VersionMoneyValue>,
}

/// A row of one side.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct VersionSideValue {
    /// What it was called.
    pub name: String,
    /// When it begins.
    pub begin: Option<String>,
    /// When it ends.
    pub end: Option<String>,
    /// Who answers for it.
    pub responsible: Option<NamedValue>,
}

/// Money of both sides in one currency, in minor units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct VersionMoneyValue {
    /// ISO 4217.
    pub currency: String,
    /// Its decimals.
    pub exponent: u32,
    /// On the one side.
    pub from: i64,
    /// On the other.
    pub to: i64,
}

pub(crate) fn compare_versions(
    context: &mut Context<'_>,
    input: CompareVersionsInput,
) -> Result<CompareVersionsValue, Failure> {
    let today = day(context, None)?;
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let naming = &Naming::new(context, reader);
            let from = input.from.as_deref().unwrap_or("baseline");
            let to = input.to.as_deref().unwrap_or("actual");
            let found = plans::compare(reader, &input.plan, from, to, today)?;
            let rows = found.rows.iter().map(|compared| row(naming, compared));
            let count = |change: &str| found.rows.iter().filter(|r| r.change == change).count();
            let (from, from_title, from_version) = side(naming, &found.from)?;
            let (to, to_title, to_version) = side(naming, &found.to)?;
            Ok(CompareVersionsValue {
                plan: head(naming, &found.plan)?,
                from,
                from_title,
                from_version,
                to,
                to_title,
                to_version,
                money: money(found.rows.iter()),
                added: count("added"),
                removed: count("removed"),
                changed: count("changed"),
                rows: rows.collect::<plenaria_core::Result<_>>()?,
            })
        })
    })
}

/// Which side it is: its stable name, its words, and the version where it is one.
fn side(
    naming: &Naming<'_, '_>,
    side: &Side,
) -> plenaria_core::Result<(String, String, Option<PlanVersionValue>)> {
    let texts = &naming.context.texts;
    Ok(match side {
        Side::Plan => ("plan".to_owned(), texts.text("plan-compare-plan"), None),
        Side::Actual => ("actual".to_owned(), texts.text("plan-compare-actual"), None),
        Side::Version(version, number) => {
            let name = match version.kind {
                VersionKind::Baseline => texts.text("plan-version-baseline"),
                VersionKind::Amendment => texts.get(
                    "plan-version-amendment",
                    &Args::new().with("number", i64::try_from(*number).unwrap_or_default()),
                ),
            };
            let date = plenaria_i18n::date_short(texts.lang(), version.date.as_str());
            let words = Args::new().with("name", name).with("date", date);
            let title = texts.get("plan-compare-version", &words);
            (
                "version".to_owned(),
                title,
                Some(version_value(naming, version, *number)?),
            )
        }
    })
}

fn money<'r>(rows: impl Iterator<Item = &'r Compared>) -> Vec<VersionMoneyValue> {
    let mut sums: std::collections::BTreeMap<&str, (i64, i64)> = std::collections::BTreeMap::new();
    for row in rows {
        for (currency, amount) in row.from.iter().flat_map(|side| &side.money) {
            sums.entry(currency).or_default().0 += amount;
        }
        for (currency, amount) in row.to.iter().flat_map(|side| &side.money) {
            sums.entry(currency).or_default().1 += amount;
        }
    }
    sums.into_iter()
        .map(|(currency, (from, to))| VersionMoneyValue {
            currency: currency.to_owned(),
            exponent: exponent(currency),
            from,
            to,
        })
        .collect()
}

fn row(naming: &Naming<'_, '_>, compared: &Compared) -> plenaria_core::Result<CompareRowValue> {
    let known = compared.to.as_ref().or(compared.from.as_ref());
    let of = |row: &SideRow| -> plenaria_core::Result<VersionSideValue> {
        let responsible = match row.responsible.as_ref().and_then(|r| r.split()) {
            Some((kind, id)) => Some(naming.named(kind, id)?),
            None => None,
        };
        Ok(VersionSideValue {
            name: row.name.clone(),
            begin: row.begin.as_ref().map(|date| date.as_str().to_owned()),
            end: row.end.as_ref().map(|date| date.as_str().to_owned()),
            responsible,
        })
    };
    let title = match &compared.activity {
        Some(id) => naming.named(Kind::Activity, id)?.title,
        None => known.map(|row| row.name.clone()).unwrap_or_default(),
    };
    Ok(CompareRowValue {
        activity: compared.activity.clone(),
        title,
        number: known.and_then(|row| row.number.clone()),
        level: known.map(|row| row.level.clone()).unwrap_or_default(),
        change: compared.change.to_owned(),
        from: compared.from.as_ref().map(of).transpose()?,
        to: compared.to.as_ref().map(of).transpose()?,
        begin_days: compared.begin_days,
        end_days: compared.end_days,
        money: money(std::iter::once(compared)),
    })
}
