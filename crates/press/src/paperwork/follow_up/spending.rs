//! A project's money over the period of its donor's report: what was planned, paid before and within it, and what is left.

use plenaria_core::annual::data::{FollowUp, PaymentLine, RateLine, Spending, SpendingLine};
use plenaria_i18n::args;
use serde_json::{Value, json};

use super::money::{execution, missing, tenth};
use crate::desk::Desk;

/// Planned, paid before, paid within, spent without a day.
type Amounts = [Option<i64>; 4];

pub(super) fn spending(desk: &Desk<'_>, data: &FollowUp) -> Value {
    let Some(spending) = &data.spending else {
        return Value::Null;
    };
    let Spending {
        currencies,
        total,
        without_rate,
        ..
    } = spending;
    let mut sums: Vec<Value> = currencies
        .iter()
        .map(|(currency, parts)| amounts(desk, parts, currency))
        .collect();
    let into = data.currency.as_deref().unwrap_or_default();
    let only = currencies.len() == 1 && currencies[0].0 == into;
    if !only && without_rate.is_empty() && !into.is_empty() && !currencies.is_empty() {
        let mut all = amounts(desk, total, into);
        all["all"] = json!(true);
        sums.push(all);
    }
    json!({
        "sums": sums,
        "undated": spending.lines.iter().any(|one| one.amounts[3].is_some()),
        "missing": missing(desk, data.currency.as_deref(), without_rate),
        "rates": spending.rates.iter().map(|rate| used(desk, rate)).collect::<Vec<_>>(),
        "lines": spending.lines.iter().map(|one| line(desk, one)).collect::<Vec<_>>(),
        "payments": spending.payments.iter().map(|one| payment(desk, one)).collect::<Vec<_>>(),
    })
}

/// A row of sums: what is left is what was planned without all that was spent.
fn amounts(desk: &Desk<'_>, parts: &Amounts, currency: &str) -> Value {
    let spent = parts[1..].iter().flatten().copied();
    let spent = spent.reduce(i64::saturating_add);
    let left = parts[0].map(|planned| planned.saturating_sub(spent.unwrap_or_default()));
    let percent = execution(spent, parts[0]);
    let [planned, before, within, undated] =
        parts.map(|part| part.map(|minor| desk.amount(minor, currency)));
    json!({
        "currency": currency, "planned": planned, "before": before, "within": within, "undated": undated,
        "left": left.map(|minor| desk.amount(minor, currency)),
        "over": left.is_some_and(|left| left < 0),
        "percent": percent.map(|tenths| tenth(desk, tenths)),
    })
}

fn line(desk: &Desk<'_>, one: &SpendingLine) -> Value {
    let mut row = amounts(desk, &one.amounts, &one.line.currency);
    row["row"] = desk.said(&one.line.row);
    row["name"] = desk.said(&one.line.name);
    row["plan"] = desk.said(&one.plan);
    row["party"] = desk.party_maybe(one.line.party.as_ref());
    row["m"] = desk.mark(std::slice::from_ref(&one.line.record));
    row
}

fn payment(desk: &Desk<'_>, one: &PaymentLine) -> Value {
    json!({
        "date": desk.short(Some(&one.date)),
        "row": desk.said(&one.row), "name": desk.said(&one.name),
        "voucher": one.voucher,
        "document": one.document.as_ref().map(|document| document.title.clone()),
        "currency": one.currency,
        "amount": desk.amount(one.amount, &one.currency),
        "m": desk.mark(std::slice::from_ref(&one.record)),
    })
}

/// Which rate sums were made with, and who says so.
fn used(desk: &Desk<'_>, rate: &RateLine) -> Value {
    let values = args! {
        "from" => rate.from.as_str(), "into" => rate.into.as_str(),
        "value" => desk.decimal(&rate.value), "date" => desk.long(&rate.date),
    };
    json!({
        "text": desk.words("papers-plan-rate", &values),
        "source": rate.source,
        "m": desk.mark(std::slice::from_ref(&rate.record)),
    })
}
