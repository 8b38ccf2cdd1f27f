//! Every number that a report prints, in one list with the records behind each.

use std::collections::BTreeSet;

use super::data as d;
use super::derived::{derived, name, number, stated};
use d::{FigureName as Name, Quantity, RecordRef};

/// All figures of a report in the order of printing, each key once: those that stand as figures, and after them the
/// numbers of its tables.
#[must_use]
pub fn figures(annual: &d::Annual) -> Vec<d::Figure> {
    let mut all: Vec<d::Figure> = annual.every_figure().into_iter().cloned().collect();
    all.extend(of_bodies(annual));
    all.extend(of_plans(annual));
    all.extend(of_budgets(annual));
    all.extend(of_indicators(annual));
    all.extend(of_events(annual));
    all.extend(of_cooperation(annual));
    all.extend(derived(annual));
    // A finding is no record: behind their number stand the records that they name.
    let named: BTreeSet<d::RecordRef> = annual
        .findings
        .iter()
        .flat_map(|finding| finding.records.iter().cloned())
        .collect();
    all.push(d::Figure {
        value: Quantity::Count(annual.findings.len() as i64),
        ..d::Figure::counted("findings", Name::Findings, named.into_iter().collect())
    });
    let mut seen = BTreeSet::new();
    all.retain(|figure| seen.insert(figure.key.clone()));
    all
}

fn of_bodies(annual: &d::Annual) -> Vec<d::Figure> {
    let mut figures = Vec::new();
    for body in &annual.governance.bodies {
        let Some(record) = &body.record else { continue };
        let key = |what: &str| format!("body.{}.{what}", name(record));
        if let Some(seats) = body.seats_stated {
            let value = Quantity::Count(seats.into());
            let figure = number(key("seats_stated"), value, record, Some(body.name.clone()));
            figures.push(stated(figure, body.source.as_ref()));
        }
        let held = body.seats.iter().filter(|seat| seat.holder.is_some());
        let records: Vec<_> = held.filter_map(|seat| seat.record.clone()).collect();
        if !records.is_empty() {
            figures.push(d::Figure {
                label: Some(body.name.clone()),
                ..d::Figure::counted(key("seats"), Name::Seats, records)
            });
        }
    }
    for election in &annual.governance.elections {
        let record = &election.record;
        let numbers = [
            ("entitled", election.entitled),
            ("present", election.present),
            ("quorum", election.quorum),
            ("rounds", election.rounds),
        ];
        figures.extend(entered("election", record, &election.title, &numbers));
    }
    for decision in &annual.decisions {
        let Some((vote, record)) = decision
            .vote
            .as_ref()
            .and_then(|v| Some((v, v.record.as_ref()?)))
        else {
            continue;
        };
        let numbers = [
            ("present", vote.present),
            ("quorum", vote.quorum),
            ("in_favour", vote.in_favour),
            ("against", vote.against),
            ("abstentions", vote.abstentions),
        ];
        figures.extend(entered("vote", record, &decision.title, &numbers));
    }
    figures
}

/// Numbers that stand in a record as they were entered.
fn entered(
    kind: &str,
    record: &RecordRef,
    title: &d::Text,
    numbers: &[(&str, Option<u32>)],
) -> Vec<d::Figure> {
    let figure = |(what, value): &(&str, Option<u32>)| {
        let key = format!("{kind}.{}.{what}", name(record));
        value.map(|n| number(key, Quantity::Count(n.into()), record, Some(title.clone())))
    };
    numbers.iter().filter_map(figure).collect()
}

fn of_plans(annual: &d::Annual) -> Vec<d::Figure> {
    let axes = annual.plans.iter().flat_map(|plan| &plan.axes);
    let mut figures = Vec::new();
    for activity in axes.flat_map(|axis| &axis.activities) {
        let key = |what: &str| format!("activity.{}.{what}", name(&activity.record));
        let title = || Some(activity.title.clone());
        let numbers = [
            ("progress", activity.progress.map(i64::from)),
            ("days_late", activity.late_days),
            (
                "tasks",
                (activity.tasks > 0).then_some(activity.tasks.into()),
            ),
            (
                "tasks_done",
                (activity.tasks > 0).then_some(activity.tasks_done.into()),
            ),
        ];
        for (what, value) in numbers {
            figures.extend(
                value.map(|n| number(key(what), Quantity::Count(n), &activity.record, title())),
            );
        }
    }
    figures
}

fn of_budgets(annual: &d::Annual) -> Vec<d::Figure> {
    let mut figures = Vec::new();
    for budget in &annual.budgets {
        let money = |minor: i64| {
            Quantity::Money(d::Money {
                minor: Some(minor),
                currency: budget.currency.clone(),
                exponent: budget.exponent,
                stated: None,
            })
        };
        let key = |part: &str, n: usize, what: &str| {
            format!("budget.{}.{part}.{}.{what}", budget.currency, n + 1)
        };
        for (n, row) in budget.rows.iter().enumerate() {
            let sums = [
                (Name::BudgetPlanned, "planned", row.planned),
                (Name::BudgetCommitted, "committed", row.committed),
                (Name::BudgetSpent, "spent", row.spent),
            ];
            for (name, what, sum) in sums {
                figures.push(d::Figure {
                    value: money(sum),
                    label: row.title.clone(),
                    ..d::Figure::counted(key("axis", n, what), name, row.records.clone())
                });
            }
        }
        for (n, source) in budget.sources.iter().enumerate() {
            let of_it = budget
                .rows
                .iter()
                .filter(|row| row.by_source.get(n).is_some_and(|sum| *sum != 0));
            let records: Vec<_> = of_it.flat_map(|row| row.records.clone()).collect();
            let sums = [
                (Name::BudgetPlanned, "planned", source.planned),
                (Name::BudgetCommitted, "committed", source.committed),
                (Name::BudgetSpent, "spent", source.spent),
            ];
            for (name, what, sum) in sums {
                figures.push(d::Figure {
                    value: money(sum),
                    label: source.party.as_ref().and_then(|party| party.name.clone()),
                    ..d::Figure::counted(key("source", n, what), name, records.clone())
                });
            }
        }
    }
    figures
}

fn of_indicators(annual: &d::Annual) -> Vec<d::Figure> {
    let mut figures = Vec::new();
    for indicator in annual.indicators.iter().flat_map(|group| &group.indicators) {
        let numbers = [
            ("baseline", &indicator.baseline),
            ("target", &indicator.target),
            ("value", &indicator.value),
        ];
        for (what, value) in numbers {
            let Some(value) = value else { continue };
            let key = format!("indicator.{}.{what}", name(&indicator.record));
            let value = Quantity::Decimal(value.clone());
            let figure = number(key, value, &indicator.record, Some(indicator.name.clone()));
            figures.push(d::Figure {
                source: indicator.source.clone(),
                ..figure
            });
        }
    }
    figures
}

fn of_events(annual: &d::Annual) -> Vec<d::Figure> {
    let events = &annual.events;
    let mut figures = Vec::new();
    for event in [&events.own, &events.supported, &events.related]
        .into_iter()
        .flatten()
    {
        for (n, line) in event.participation.iter().enumerate() {
            if line.persons > 0 {
                let who = line.party.record.as_ref().map(name).map(str::to_owned);
                let who = who
                    .or_else(|| line.party.country.clone())
                    .unwrap_or_else(|| (n + 1).to_string());
                figures.push(d::Figure {
                    value: Quantity::Count(line.persons.into()),
                    label: line.party.name.clone(),
                    ..d::Figure::counted(
                        format!("event.{}.persons.{who}", name(&event.record)),
                        Name::Persons,
                        line.records.clone(),
                    )
                });
            }
        }
    }
    figures
}

fn of_cooperation(annual: &d::Annual) -> Vec<d::Figure> {
    let mut figures = Vec::new();
    for exchange in &annual.cooperation.exchanges {
        if let Some(experts) = exchange.experts {
            let key = format!("exchange.{}.experts", name(&exchange.record));
            figures.push(d::Figure {
                name: Name::Experts,
                bound: exchange.experts_bound,
                source: exchange.source.clone(),
                ..number(
                    key,
                    Quantity::Count(experts.into()),
                    &exchange.record,
                    Some(exchange.topic.clone()),
                )
            });
        }
    }
    for contribution in &annual.cooperation.contributions {
        let sums = [
            (Name::ContributionsDue, "due", &contribution.due),
            (
                Name::ContributionsReceived,
                "received",
                &contribution.received,
            ),
        ];
        for (figure, what, money) in sums {
            let Some(money) = money else { continue };
            let key = format!("contribution.{}.{what}", name(&contribution.record));
            figures.push(d::Figure {
                name: figure,
                source: contribution.source.clone(),
                ..number(
                    key,
                    Quantity::Money(money.clone()),
                    &contribution.record,
                    contribution.purpose.clone(),
                )
            });
        }
    }
    for project in &annual.cooperation.projects {
        for (n, amount) in project.amounts.iter().enumerate() {
            let key = format!("project.{}.amount.{}", name(&project.record), n + 1);
            let value = Quantity::Money(amount.money.clone());
            let figure = number(key, value, &project.record, Some(project.title.clone()));
            figures.push(stated(figure, amount.source.as_ref()));
        }
    }
    figures
}
