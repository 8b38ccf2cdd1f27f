//! Money of the own plans: by axis, source and currency, and in one currency where every rate is known.

use std::collections::BTreeMap;

use super::book::{Book, Who};
use super::data as d;
use super::money::{Rates, exact, exponent};
use super::plans::{Tree, reference};
use crate::error::Result;
use crate::network::Scope;
use crate::plans::{BudgetLine, Rate};
use crate::record::Stored;
use crate::values::Minor;

/// A budget line with the place of its axis in its plan.
struct Entry {
    line: Stored<BudgetLine>,
    record: d::RecordRef,
    axis: Option<String>,
    party: Option<d::Party>,
}

/// What of a line is added up.
const PARTS: [(&str, d::FigureName); 3] = [
    ("planned", d::FigureName::BudgetPlanned),
    ("committed", d::FigureName::BudgetCommitted),
    ("spent", d::FigureName::BudgetSpent),
];

fn part(line: &BudgetLine, part: usize) -> Option<Minor> {
    [line.planned, line.committed, line.spent][part]
}

/// The budgets of the own plans, one for each currency, and their totals in the currency of totals.
pub(super) fn budgets(
    book: &Book<'_>,
    trees: &[Tree],
    period: d::Period,
) -> Result<(Vec<d::Budget>, Vec<d::Figure>)> {
    let own: Vec<&Tree> = trees
        .iter()
        .filter(|tree| tree.plan.scope == Scope::Own)
        .collect();
    let mut by_currency: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for tree in &own {
        for activity in &tree.activities {
            for line in crate::plans::lines_of(book.reader, &activity.id)? {
                let Some(currency) = line.currency.as_ref().map(|c| c.0.clone()) else {
                    continue;
                };
                let who = Who {
                    member: line.member.as_ref(),
                    organization: line.organization.as_ref(),
                    stated: line.source_stated.as_ref(),
                    ..Who::default()
                };
                let entry = Entry {
                    record: book.refer(&line)?,
                    axis: tree.axis_of(&activity.id).map(|axis| axis.id.clone()),
                    party: book.party(who)?,
                    line,
                };
                by_currency.entry(currency).or_default().push(entry);
            }
        }
    }
    let budgets = by_currency
        .iter()
        .map(|(currency, entries)| budget(&own, currency, entries))
        .collect();
    Ok((budgets, totals(book, &own, &by_currency, period)?))
}

fn sum<'e>(entries: impl IntoIterator<Item = &'e Entry>, of: usize) -> i64 {
    entries
        .into_iter()
        .filter_map(|e| part(&e.line, of))
        .fold(0, |sum, m| sum.saturating_add(m.0))
}

fn budget(own: &[&Tree], currency: &str, entries: &[Entry]) -> d::Budget {
    let mut parties: Vec<Option<d::Party>> = Vec::new();
    for entry in entries {
        if !parties.contains(&entry.party) {
            parties.push(entry.party.clone());
        }
    }
    let row = |title: Option<d::Text>, axis: Option<&str>| {
        let of_it: Vec<&Entry> = entries
            .iter()
            .filter(|e| e.axis.as_deref() == axis)
            .collect();
        let from = |party| sum(of_it.iter().copied().filter(move |e| &e.party == party), 0);
        d::BudgetRow {
            title,
            records: of_it.iter().map(|e| e.record.clone()).collect(),
            planned: sum(of_it.iter().copied(), 0),
            committed: sum(of_it.iter().copied(), 1),
            spent: sum(of_it.iter().copied(), 2),
            by_source: parties.iter().map(from).collect(),
        }
    };
    let axes = own.iter().flat_map(|tree| tree.axes());
    let mut rows: Vec<_> = axes
        .map(|axis| {
            row(
                Some(super::book::texts(&axis.name, &axis.language)),
                Some(&axis.id),
            )
        })
        .collect();
    rows.push(row(None, None));
    rows.retain(|row| !row.records.is_empty());
    let source = |party: &Option<d::Party>| {
        let of_it: Vec<&Entry> = entries.iter().filter(|e| &e.party == party).collect();
        d::BudgetSource {
            party: party.clone(),
            planned: sum(of_it.iter().copied(), 0),
            committed: sum(of_it.iter().copied(), 1),
            spent: sum(of_it.iter().copied(), 2),
        }
    };
    let total = |(n, (name, figure)): (usize, &(&str, d::FigureName))| {
        let behind: Vec<&Entry> = entries
            .iter()
            .filter(|e| part(&e.line, n).is_some())
            .collect();
        let records = behind.iter().map(|e| e.record.clone()).collect();
        d::Figure {
            value: d::Quantity::Money(exact(sum(behind, n), currency)),
            ..d::Figure::counted(format!("budget.{currency}.{name}"), *figure, records)
        }
    };
    d::Budget {
        currency: currency.to_owned(),
        exponent: exponent(currency),
        scope: d::Scope::Own,
        rows,
        sources: parties.iter().map(source).collect(),
        totals: PARTS.iter().enumerate().map(total).collect(),
    }
}

/// Totals over all currencies, where there are several: each line converted and rounded once. None of a part of which
/// a rate is missing.
fn totals(
    book: &Book<'_>,
    own: &[&Tree],
    by_currency: &BTreeMap<String, Vec<Entry>>,
    period: d::Period,
) -> Result<Vec<d::Figure>> {
    let Some(into) = currency_of_totals(book, own) else {
        return Ok(Vec::new());
    };
    let only = by_currency.len() == 1 && by_currency.contains_key(&into);
    if only || by_currency.is_empty() {
        return Ok(Vec::new());
    }
    let rates = Rates::new(&book.reader.all::<Rate>()?, &into, reference(book, period));
    let mut figures = Vec::new();
    for (n, (name, figure)) in PARTS.iter().enumerate() {
        let behind = || {
            by_currency.iter().flat_map(move |(currency, entries)| {
                entries
                    .iter()
                    .filter_map(move |e| Some((currency, e, part(&e.line, n)?)))
            })
        };
        let converted: Option<Vec<i64>> = behind()
            .map(|(currency, _, amount)| rates.convert(amount.0, currency))
            .collect();
        let Some(converted) = converted.filter(|all| !all.is_empty()) else {
            continue;
        };
        let sum = converted.into_iter().fold(0_i64, i64::saturating_add);
        let records = behind().map(|(_, e, _)| e.record.clone()).collect();
        figures.push(d::Figure {
            value: d::Quantity::Money(exact(sum, &into)),
            ..d::Figure::counted(format!("budget.total.{name}"), *figure, records)
        });
    }
    Ok(figures)
}

/// In which currency totals are: that of the only plan that names one, or else the network's.
pub(crate) fn currency_of_totals(book: &Book<'_>, own: &[&Tree]) -> Option<String> {
    let mut named: Vec<_> = own
        .iter()
        .filter_map(|tree| tree.plan.currency.as_ref())
        .collect();
    named.dedup();
    let of_plan = if named.len() == 1 {
        named.first().map(|c| c.0.clone())
    } else {
        None
    };
    of_plan.or_else(|| {
        book.profile
            .as_ref()?
            .currency
            .as_ref()
            .map(|c| c.0.clone())
    })
}

/// Currencies of a plan's budget lines that no rate turns into the currency of its totals.
pub(crate) fn without_rate(book: &Book<'_>, tree: &Tree) -> Result<(Option<String>, Vec<String>)> {
    let mut currencies = Vec::new();
    for activity in &tree.activities {
        for line in crate::plans::lines_of(book.reader, &activity.id)? {
            currencies.extend(line.currency.as_ref().map(|c| c.0.clone()));
        }
    }
    currencies.sort();
    currencies.dedup();
    if currencies.len() < 2 {
        return Ok((None, Vec::new()));
    }
    let Some(into) = currency_of_totals(book, &[tree]) else {
        return Ok((None, currencies));
    };
    let rates = Rates::new(&book.reader.all::<Rate>()?, &into, book.today);
    currencies.retain(|currency| rates.convert(1, currency).is_none());
    Ok((Some(into), currencies))
}

#[cfg(test)]
mod tests {
    use crate::annual::data::{Annual, Quantity};
    use crate::annual::{figures, read_with_findings, year};
    use crate::testing::{added, network};
    use crate::{Kind, Network};
    use serde_json::json;

    fn of(net: &Network) -> Annual {
        let today = "2026-10-05".parse().unwrap();
        net.at_one_moment(|reader| read_with_findings(reader, year(2025), today))
            .unwrap()
    }

    fn minor(annual: &Annual, key: &str) -> Option<i64> {
        match figures(annual)
            .into_iter()
            .find(|figure| figure.key == key)?
            .value
        {
            Quantity::Money(money) => money.minor,
            _ => None,
        }
    }

    fn plan() -> Network {
        let mut net = network();
        let dates = json!({"name": "Plan 2025", "begin": "2025-01-01", "end": "2025-12-31", "currency": "USD"});
        added(&mut net, Kind::Plan, "plan", dates);
        added(
            &mut net,
            Kind::Activity,
            "axis",
            json!({"plan": "plan", "level": "axis", "name": "Eje"}),
        );
        added(
            &mut net,
            Kind::Activity,
            "work",
            json!({"plan": "plan", "parent": "axis", "name": "Trabajo"}),
        );
        for (planned, currency) in [(1000, "USD"), (5, "EUR"), (5, "EUR"), (15, "EUR")] {
            let line = json!({"activity": "work", "name": "Viajes", "planned": planned, "currency": currency});
            added(&mut net, Kind::BudgetLine, "", line);
        }
        net
    }

    #[test]
    fn there_is_no_total_without_all_its_rates() {
        let annual = of(&plan());
        assert_eq!(minor(&annual, "budget.EUR.planned"), Some(25));
        assert_eq!(minor(&annual, "budget.USD.planned"), Some(1000));
        assert_eq!(minor(&annual, "budget.total.planned"), None);
        assert!(
            annual
                .findings
                .iter()
                .any(|finding| finding.code == "rate-missing")
        );
    }

    #[test]
    fn each_line_is_converted_and_rounded_once() {
        let mut net = plan();
        let rate = json!({"from_currency": "EUR", "to_currency": "USD", "value": "1.1", "date": "2025-06-30"});
        added(&mut net, Kind::Rate, "", rate);
        let later = json!({"from_currency": "EUR", "to_currency": "USD", "value": "9", "date": "2026-06-30"});
        added(&mut net, Kind::Rate, "", later);
        let annual = of(&net);
        // 5.5 is 6 and 16.5 is 16: halves go to the even neighbour, and lines are rounded before they are added.
        assert_eq!(
            minor(&annual, "budget.total.planned"),
            Some(1000 + 6 + 6 + 16)
        );
        assert_eq!(annual.budgets[0].rows[0].planned, 25);
        assert_eq!(
            minor(&annual, "budget.total.spent"),
            None,
            "nothing was spent, and that is not said to be 0"
        );
    }
}
