//! A plan's money added up, and what is due to it.

use super::tree::head;
use super::{PlanHeadValue, stated};
use crate::commands::governance::{NamedValue, Naming, day};
use crate::error::Failure;
use crate::session::Context;
use plenaria_core::Problems;
use plenaria_core::annual::exponent;
use plenaria_core::kinds::Kind;
use plenaria_core::plans::{self, By, Group, Plan, Sums, Total};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Which plan's money, and by what.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanTotalsInput {
    /// The plan's id or key.
    pub plan: String,
    /// activity, source, project or currency; activity when left out.
    #[serde(default)]
    pub by: Option<String>,
    /// The day whose rates are used; today when left out.
    #[serde(default)]
    pub on: Option<String>,
}

/// A plan's money.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct PlanTotalsValue {
    /// The plan.
    pub plan: PlanHeadValue,
    /// activity, source, project or currency.
    pub by: String,
    /// The currency of totals.
    pub currency: Option<String>,
    /// Its decimals.
    pub exponent: Option<u32>,
    /// The day whose rates are used.
    pub on: String,
    /// The groups. Rows of the plan carry all that stands below them; add up those of depth 0.
    pub rows: Vec<TotalRowValue>,
    /// All together.
    pub total: TotalRowValue,
    /// Lines of which more was spent than planned.
    pub overspent: Vec<OverspentValue>,
    /// Lines with an amount and no currency; they are in no sum.
    pub without_currency: Vec<NamedValue>,
    /// What each line has spent, by its id: as typed, or else what was paid of it.
    pub spent: BTreeMap<String, i64>,
    /// What was paid of each line, by its id.
    pub paid: BTreeMap<String, i64>,
    /// Contributions for the years of the plan.
    pub contributions: Vec<DueValue>,
}

/// Money of one group.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct TotalRowValue {
    /// Of what; none where the lines do not say, and for all together.
    pub of: Option<NamedValue>,
    /// How deep it stands in the plan.
    pub depth: usize,
    /// Each currency by itself.
    pub currencies: Vec<CurrencyAmountsValue>,
    /// All of it in the currency of totals; a part is null where nobody says it or a rate is missing.
    pub total: AmountsValue,
    /// Currencies without a rate.
    pub without_rate: Vec<String>,
    /// The lines behind it.
    pub lines: Vec<String>,
}

/// Amounts in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct AmountsValue {
    /// Planned.
    pub planned: Option<i64>,
    /// Committed.
    pub committed: Option<i64>,
    /// Spent.
    pub spent: Option<i64>,
    /// Spent of planned, in tenths of a per cent.
    pub execution: Option<i64>,
    /// How much more was spent than planned.
    pub overspent: Option<i64>,
}

/// Amounts of one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct CurrencyAmountsValue {
    /// ISO 4217.
    pub currency: String,
    /// Its decimals.
    pub exponent: u32,
    /// The amounts.
    pub amounts: AmountsValue,
}

/// A line of which more was spent than planned.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct OverspentValue {
    /// The line.
    pub line: NamedValue,
    /// How much more, in minor units.
    pub amount: i64,
    /// In what.
    pub currency: String,
    /// Its decimals.
    pub exponent: u32,
}

/// A contribution: due, received, and what is lacking.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct DueValue {
    /// The contribution.
    pub contribution: NamedValue,
    /// Who gives.
    pub giver: Option<NamedValue>,
    /// assessed, voluntary or in_kind.
    pub kind: String,
    /// The year that it is for.
    pub year: Option<i64>,
    /// Its currency.
    pub currency: Option<String>,
    /// The currency's decimals.
    pub exponent: Option<u32>,
    /// Due, in minor units.
    pub due: Option<i64>,
    /// Received.
    pub received: Option<i64>,
    /// What is due since a day that has passed and was not received.
    pub arrears: Option<i64>,
    /// By when it is due.
    pub due_date: Option<String>,
    /// When it was received.
    pub received_date: Option<String>,
    /// The amount as written.
    pub stated: Option<String>,
}

pub(super) fn sums(sums: &Sums) -> AmountsValue {
    AmountsValue {
        planned: sums.planned,
        committed: sums.committed,
        spent: sums.spent,
        execution: sums.execution(),
        overspent: sums.overspent(),
    }
}

pub(super) fn amounts(total: &Total) -> Vec<CurrencyAmountsValue> {
    total
        .currencies
        .iter()
        .map(|(currency, of)| CurrencyAmountsValue {
            currency: currency.clone(),
            exponent: exponent(currency),
            amounts: sums(of),
        })
        .collect()
}

fn group(naming: &Naming<'_, '_>, group: &Group) -> plenaria_core::Result<Option<NamedValue>> {
    let record = |kind, id: &str| naming.named(kind, id).map(Some);
    match group {
        Group::Activity(id) => record(Kind::Activity, id),
        Group::Organization(id) => record(Kind::Organization, id),
        Group::Member(id) => record(Kind::Member, id),
        Group::Project(id) => record(Kind::Project, id),
        Group::Stated(words) => Ok(Some(stated(words))),
        Group::Currency(code) => Ok(Some(NamedValue {
            kind: "currency".to_owned(),
            id: code.clone(),
            title: code.clone(),
            country: None,
        })),
        Group::Unsaid => Ok(None),
    }
}

fn row(naming: &Naming<'_, '_>, total: &Total) -> plenaria_core::Result<TotalRowValue> {
    Ok(TotalRowValue {
        of: group(naming, &total.of)?,
        depth: total.depth,
        currencies: amounts(total),
        total: sums(&total.total),
        without_rate: total.without_rate.iter().cloned().collect(),
        lines: total.lines.clone(),
    })
}

pub(crate) fn plan_totals(
    context: &mut Context<'_>,
    input: PlanTotalsInput,
) -> Result<PlanTotalsValue, Failure> {
    let today = day(context, input.on.as_deref())?;
    let name = input.by.as_deref().unwrap_or("activity");
    let unknown = || {
        let names: Vec<&str> = By::ALL.iter().map(|(_, known)| *known).collect();
        let values = [
            ("value", name.chars().take(60).collect()),
            ("names", names.join(", ")),
        ];
        let mut problems = Problems::default();
        problems.add_with("by", "unknown-grouping", &values);
        Failure::Core(plenaria_core::Error::Refused(problems))
    };
    let by = By::named(name).ok_or_else(unknown)?;
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let naming = &Naming::new(context, reader);
            let plan = reader.need::<Plan>(&input.plan)?;
            let found = plans::totals(reader, &plan.id, by, today)?;
            let rows = found.rows.iter().map(|total| row(naming, total));
            let overspent = found.overspent.iter().map(|(line, amount, currency)| {
                Ok(OverspentValue {
                    line: naming.named(Kind::BudgetLine, line)?,
                    amount: *amount,
                    currency: currency.clone(),
                    exponent: exponent(currency),
                })
            });
            let unsaid = found.without_currency.iter();
            let unsaid = unsaid.map(|line| naming.named(Kind::BudgetLine, line));
            Ok(PlanTotalsValue {
                plan: head(naming, &plan)?,
                by: name.to_owned(),
                exponent: found.currency.as_deref().map(exponent),
                currency: found.currency.clone(),
                on: found.on.to_string(),
                rows: rows.collect::<plenaria_core::Result<_>>()?,
                total: row(naming, &found.whole)?,
                overspent: overspent.collect::<plenaria_core::Result<_>>()?,
                without_currency: unsaid.collect::<plenaria_core::Result<_>>()?,
                spent: found.spent.clone(),
                paid: found.paid.clone(),
                contributions: contributions(naming, &plan, today)?,
            })
        })
    })
}

fn contributions(
    naming: &Naming<'_, '_>,
    plan: &Plan,
    today: chrono::NaiveDate,
) -> plenaria_core::Result<Vec<DueValue>> {
    let mut found = Vec::new();
    for due in plans::contributions(naming.reader, plan, today)? {
        let contribution = &due.contribution;
        let giver = match (
            &contribution.member,
            &contribution.organization,
            &contribution.country,
        ) {
            (Some(member), ..) => Some(naming.named(Kind::Member, member.id())?),
            (_, Some(other), _) => Some(naming.named(Kind::Organization, other.id())?),
            (.., Some(code)) => Some(naming.country(code.as_str())),
            _ => None,
        };
        let date = |date: &Option<plenaria_core::values::PartialDate>| {
            date.as_ref().map(|date| date.as_str().to_owned())
        };
        let currency = contribution
            .currency
            .as_ref()
            .map(|c| c.as_str().to_owned());
        found.push(DueValue {
            contribution: naming.named(Kind::Contribution, &contribution.id)?,
            giver,
            kind: contribution.kind.as_str().to_owned(),
            year: contribution.year.map(|year| year.0),
            exponent: currency.as_deref().map(exponent),
            currency,
            due: contribution.due.map(|n| n.0),
            received: contribution.received.map(|n| n.0),
            arrears: due.arrears,
            due_date: date(&contribution.due_date),
            received_date: date(&contribution.received_date),
            stated: contribution
                .amount_stated
                .as_ref()
                .map(|line| line.0.clone()),
        });
    }
    Ok(found)
}
