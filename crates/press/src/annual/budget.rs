//! The budget: planned, committed and spent, by axis and by source, one currency at a time.

use plenaria_core::annual::data::{Budget, Scope};
use plenaria_i18n::{args, currency};
use serde_json::{Value, json};

use crate::desk::Desk;

pub(super) fn chapter(desk: &Desk<'_>) -> Option<Value> {
    let mut budgets: Vec<_> = desk
        .data()
        .budgets
        .iter()
        .filter(|b| !b.rows.is_empty())
        .collect();
    // The currency in which most axes are paid comes first.
    budgets.sort_by_key(|budget| (budget.scope, std::cmp::Reverse(budget.rows.len())));
    let first = budgets.first()?;
    let planned = |budget: &Budget| budget.rows.iter().map(|row| row.planned).sum::<i64>();
    let spent: i64 = first.rows.iter().map(|row| row.spent).sum();
    let own = budgets
        .iter()
        .filter(|budget| budget.scope == first.scope && planned(budget) > 0);
    let amounts: Vec<_> = own
        .map(|budget| {
            desk.texts()
                .numbers()
                .money_short(planned(budget), &budget.currency)
        })
        .collect();
    let words = args! {
        "planned" => plenaria_i18n::list_and(desk.lang(), &amounts),
        "sources" => desk.words("report-budget-sources-part", &args! { "count" => first.sources.len() }),
        "percent" => share(desk, spent, planned(first)).unwrap_or_default(),
    };
    let key = match amounts.len() {
        0 => "report-budget-lead-unknown",
        1 => "report-budget-lead",
        _ => "report-budget-lead-several",
    };
    Some(json!({
        "lead": desk.words(key, &words),
        "budgets": budgets.into_iter().map(|b| budget(desk, b)).collect::<Vec<_>>(),
    }))
}

fn budget(desk: &Desk<'_>, budget: &Budget) -> Value {
    let code = budget.currency.as_str();
    let name = currency(code).map(|currency| capital(currency.name(desk.lang())));
    let amount = |minor: i64| desk.amount(minor, code);
    let top = budget
        .rows
        .iter()
        .map(|row| row.planned.max(row.committed).max(row.spent))
        .max()
        .unwrap_or(0)
        .max(1);
    let rows = budget.rows.iter().map(|row| {
        let title = match &row.title {
            Some(title) => desk.said(title),
            None => Value::String(desk.texts().text("report-budget-no-axis")),
        };
        let by = row.by_source.iter().map(|minor| json!({"f": part(*minor, top), "v": amount(*minor)}));
        json!({
            "title": title,
            "planned": amount(row.planned), "committed": amount(row.committed), "spent": amount(row.spent),
            "percent": share(desk, row.spent, row.planned),
            "fp": part(row.planned, top), "fc": part(row.committed, top), "fs": part(row.spent, top),
            "by": by.collect::<Vec<_>>(),
            "m": desk.mark(&row.records),
        })
    });
    let sum = |of: fn(&plenaria_core::annual::data::BudgetRow) -> i64| {
        budget.rows.iter().map(of).sum::<i64>()
    };
    let (planned, committed, spent) = (
        sum(|row| row.planned),
        sum(|row| row.committed),
        sum(|row| row.spent),
    );
    let sources = budget.sources.iter().map(|source| {
        let name = match &source.party {
            Some(party) => desk.party(party),
            None => Value::String(desk.texts().text("report-budget-no-source")),
        };
        json!({
            "name": name,
            "planned": amount(source.planned), "committed": amount(source.committed), "spent": amount(source.spent),
            "percent": share(desk, source.spent, source.planned),
            "share": share(desk, source.planned, planned),
            "m": source.party.as_ref().map_or(Value::Null, |party| desk.mark(party.record.as_slice())),
        })
    });
    let sources: Vec<_> = sources.collect();
    json!({
        "currency": name.map_or_else(|| code.to_owned(), |name| format!("{name} ({code})")),
        "own": budget.scope == Scope::Own,
        "scope": desk.choice("scope", budget.scope.tag()),
        "rows": rows.collect::<Vec<_>>(),
        "sources": sources,
        "total": {
            "planned": amount(planned), "committed": amount(committed), "spent": amount(spent),
            "percent": share(desk, spent, planned),
        },
        "totals": budget.totals.iter().map(|figure| desk.figure(figure)).collect::<Vec<_>>(),
        "alt": desk.words("report-budget-bars-alt", &args! { "count" => budget.rows.len() }),
    })
}

/// A share of a hundred in words; none of nothing.
fn share(desk: &Desk<'_>, part: i64, whole: i64) -> Option<String> {
    (whole > 0).then(|| {
        let half = i128::from(whole) / 2;
        let percent = (i128::from(part) * 100 + half) / i128::from(whole);
        desk.percent(i64::try_from(percent).unwrap_or(i64::MAX))
    })
}

/// A name of a thing with a capital, as a heading has it.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a bar's width needs no more than the fifty-two bits of a double"
)]
fn part(value: i64, top: i64) -> f64 {
    (value as f64 / top as f64).clamp(0.0, 1.0)
}
