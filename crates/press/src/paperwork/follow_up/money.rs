//! A plan's money on paper: its sums, its lines, and what is due to it.

use plenaria_core::annual::data::{DueLine, FollowUp, Money, MoneyLine, MoneyRow};
use plenaria_i18n::args;
use serde_json::{Value, json};

use crate::desk::Desk;

/// Amounts of a group: a line for each currency, then all in the currency of totals where there are several.
fn amounts(desk: &Desk<'_>, data: &FollowUp, row: &MoneyRow) -> Vec<Value> {
    let write = |parts: &[Option<i64>; 3], currency: &str, execution: Option<i64>| {
        let over = parts[2]
            .zip(parts[0])
            .is_some_and(|(spent, planned)| spent > planned);
        let [planned, committed, spent] =
            parts.map(|part| part.map(|minor| desk.amount(minor, currency)));
        json!({
            "currency": currency, "planned": planned, "committed": committed, "spent": spent,
            "percent": execution.map(|tenths| tenth(desk, tenths)),
            "over": over,
        })
    };
    let mut found: Vec<Value> = row
        .currencies
        .iter()
        .map(|(currency, parts)| write(parts, currency, execution(parts[2], parts[0])))
        .collect();
    let into = data.currency.as_deref().unwrap_or_default();
    let only = row.currencies.len() == 1 && row.currencies[0].0 == into;
    if !only && row.without_rate.is_empty() && !into.is_empty() && !row.currencies.is_empty() {
        let mut all = write(&row.total, into, row.execution);
        all["all"] = json!(true);
        found.push(all);
    }
    found
}

/// How much of what was planned is spent, in tenths of a per cent.
pub(super) fn execution(spent: Option<i64>, planned: Option<i64>) -> Option<i64> {
    let planned = planned.filter(|planned| *planned > 0)?;
    let spent = i128::from(spent.unwrap_or_default());
    i64::try_from(spent * 1000 / i128::from(planned)).ok()
}

/// A share in tenths of a per cent.
pub(super) fn tenth(desk: &Desk<'_>, tenths: i64) -> String {
    let text = format!("{}.{}", tenths / 10, tenths % 10);
    desk.texts()
        .numbers()
        .percent(desk.lang(), text.strip_suffix(".0").unwrap_or(&text))
}

pub(super) fn money(desk: &Desk<'_>, data: &FollowUp) -> Value {
    let group = |row: &MoneyRow| {
        let name = match (&row.title, &row.party) {
            (Some(title), _) => desk.said(title),
            (None, Some(party)) => desk.party(party),
            (None, None) => Value::String(desk.word("report-budget-no-source")),
        };
        json!({"name": name, "amounts": amounts(desk, data, row), "m": desk.mark(&row.records)})
    };
    let Some(whole) = &data.whole else {
        return Value::Null;
    };
    json!({
        "axes": data.axes.iter().map(group).collect::<Vec<_>>(),
        "sources": data.sources.iter().map(group).collect::<Vec<_>>(),
        "total": amounts(desk, data, whole),
        "missing": missing(desk, data.currency.as_deref(), &whole.without_rate),
    })
}

/// Why there is no total, where there is none.
pub(super) fn missing(
    desk: &Desk<'_>,
    into: Option<&str>,
    without_rate: &[String],
) -> Option<String> {
    let list = without_rate.join(", ");
    (!without_rate.is_empty()).then(|| match into {
        Some(currency) => desk.words(
            "papers-plan-no-rate",
            &args! { "list" => list, "currency" => currency },
        ),
        None => desk.words("papers-plan-no-currency", &args! { "list" => list }),
    })
}

pub(super) fn lines(desk: &Desk<'_>, data: &FollowUp) -> Vec<Value> {
    let line = |line: &MoneyLine| {
        let [planned, committed, spent] = line
            .amounts
            .map(|part| part.map(|minor| desk.amount(minor, &line.currency)));
        json!({
            "row": desk.said(&line.row), "name": desk.said(&line.name),
            "party": desk.party_maybe(line.party.as_ref()), "currency": line.currency,
            "planned": planned, "committed": committed, "spent": spent,
            "m": desk.mark(std::slice::from_ref(&line.record)),
        })
    };
    data.lines.iter().map(line).collect()
}

pub(super) fn due(desk: &Desk<'_>, due: &DueLine) -> Value {
    let money = |money: &Option<Money>| money.as_ref().map(|m| desk.money(m));
    json!({
        "party": desk.party_maybe(due.party.as_ref()),
        "name": desk.said(&due.name),
        "date": desk.short(due.date.as_ref()),
        "due": money(&due.due),
        "received": money(&due.received),
        "arrears": money(&due.arrears),
        "m": desk.mark(std::slice::from_ref(&due.record)),
    })
}
