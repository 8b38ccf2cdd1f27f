//! Numbers that a report works out from those of its tables: shares, averages, how many of how many.

use super::data as d;
use d::{FigureKind, FigureName as Name, Quantity, RecordRef};

/// By what a record is called in keys.
pub(super) fn name(record: &RecordRef) -> &str {
    record.key.as_deref().unwrap_or(&record.id)
}

/// A number of a table, counted from records or entered in one.
pub(super) fn number(
    key: String,
    value: Quantity,
    record: &RecordRef,
    label: Option<d::Text>,
) -> d::Figure {
    d::Figure {
        value,
        label,
        ..d::Figure::counted(key, Name::Stated, vec![record.clone()])
    }
}

/// The same, as a source states it.
pub(super) fn stated(figure: d::Figure, source: Option<&d::SourceRef>) -> d::Figure {
    d::Figure {
        kind: FigureKind::Stated,
        source: source.cloned(),
        ..figure
    }
}

/// Several things of a list, counted.
fn listed(key: &str, name: Name, records: Vec<RecordRef>) -> Option<d::Figure> {
    (!records.is_empty()).then(|| d::Figure::counted(key, name, records))
}

/// A share of a hundred, rounded to the nearest; none of nothing.
fn percent(part: i64, whole: i64) -> Option<i64> {
    let rounded =
        (i128::from(part) * 100 + i128::from(whole) / 2).checked_div(i128::from(whole))?;
    (whole > 0).then(|| i64::try_from(rounded).unwrap_or(i64::MAX))
}

/// All of them.
pub(super) fn derived(annual: &d::Annual) -> Vec<d::Figure> {
    let mut figures = of_lists(annual);
    figures.extend(of_seats(annual));
    figures.extend(of_rules(annual));
    figures.extend(of_axes(annual));
    figures.extend(of_money(annual));
    figures.extend(of_readings(annual));
    figures
}

/// How long the lists of chapters are, and who of the members was at an event.
fn of_lists(annual: &d::Annual) -> Vec<d::Figure> {
    let present = || {
        annual
            .members
            .list
            .iter()
            .filter(|m| m.status != Some(d::MemberStatus::Withdrawn))
    };
    let of = |with: bool| -> Vec<RecordRef> {
        let asked = present().filter(|member| member.events.is_empty() != with);
        asked
            .filter_map(|member| member.party.record.clone())
            .collect()
    };
    let cooperation = &annual.cooperation;
    let others = cooperation
        .projects
        .iter()
        .filter(|project| project.scope != d::Scope::Own);
    let indicators = || annual.indicators.iter().flat_map(|group| &group.indicators);
    let judged = indicators().filter(|indicator| indicator.met.is_some());
    [
        listed("members_with_events", Name::Members, of(true)),
        listed("members_without_events", Name::Members, of(false)),
        listed(
            "exchanges_listed",
            Name::Exchanges,
            cooperation
                .exchanges
                .iter()
                .map(|e| e.record.clone())
                .collect(),
        ),
        listed(
            "contributions_listed",
            Name::ContributionsDue,
            cooperation
                .contributions
                .iter()
                .map(|c| c.record.clone())
                .collect(),
        ),
        listed(
            "projects_others",
            Name::Projects,
            others.map(|project| project.record.clone()).collect(),
        ),
        listed(
            "awards",
            Name::Entries,
            annual
                .awards
                .iter()
                .map(|award| award.record.clone())
                .collect(),
        ),
        listed(
            "indicators_judged",
            Name::Indicators,
            judged.map(|i| i.record.clone()).collect(),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Seats held and asked for in each subregion, and those that are open.
fn of_seats(annual: &d::Annual) -> Vec<d::Figure> {
    let mut figures = Vec::new();
    for body in &annual.governance.bodies {
        let Some(record) = body.record.as_ref().filter(|_| !body.seats.is_empty()) else {
            continue;
        };
        let key = |what: &str| format!("body.{}.{what}", name(record));
        let held = body
            .seats
            .iter()
            .filter(|seat| seat.holder.is_some())
            .count();
        let asked = body
            .quotas
            .iter()
            .map(|quota| usize::try_from(quota.seats).unwrap_or(0))
            .sum();
        let open = body.seats.len().max(asked) - held;
        let count = |value: usize| Quantity::Count(i64::try_from(value).unwrap_or(i64::MAX));
        figures.push(d::Figure {
            name: Name::SeatsVacant,
            ..number(
                key("seats_vacant"),
                count(open),
                record,
                Some(body.name.clone()),
            )
        });
        for (n, quota) in body.quotas.iter().enumerate() {
            let label = Some(quota.subregion.clone());
            let of_it = body
                .seats
                .iter()
                .filter(|seat| seat.subregion.as_ref() == Some(&quota.subregion));
            let held = of_it.filter(|seat| seat.holder.is_some()).count();
            let place = |what: &str| key(&format!("subregion.{}.{what}", n + 1));
            figures.push(number(place("held"), count(held), record, label.clone()));
            figures.push(number(
                place("seats"),
                Quantity::Count(quota.seats.into()),
                record,
                label,
            ));
        }
    }
    figures
}

/// The numbers of the statutes.
fn of_rules(annual: &d::Annual) -> Vec<d::Figure> {
    let Some(statutes) = &annual.governance.statutes else {
        return Vec::new();
    };
    let mut figures = Vec::new();
    let mut add =
        |kind: &str, record: &RecordRef, title: &d::Text, numbers: &[(&str, Option<u32>)]| {
            for (what, value) in numbers {
                let Some(value) = value else { continue };
                let key = format!("{kind}.{}.{what}", name(record));
                figures.push(number(
                    key,
                    Quantity::Count((*value).into()),
                    record,
                    Some(title.clone()),
                ));
            }
        };
    let intervals = [
        ("meeting_interval", statutes.meeting_interval),
        ("ministerial_interval", statutes.ministerial_interval),
    ];
    add("statutes", &statutes.record, &statutes.title, &intervals);
    for rule in &statutes.rules {
        let numbers = [
            ("seats", rule.seats),
            ("term_months", rule.term_months),
            ("terms_in_a_row", rule.terms_in_a_row),
            ("quorum", rule.quorum_number),
        ];
        add("rule", &rule.record, &rule.body, &numbers);
    }
    figures
}

/// Axes of a plan, their activities, and the average of what is known of their progress.
fn of_axes(annual: &d::Annual) -> Vec<d::Figure> {
    let mut figures = Vec::new();
    for plan in &annual.plans {
        let axes: Vec<_> = plan
            .axes
            .iter()
            .filter_map(|axis| axis.record.clone())
            .collect();
        let label = Some(plan.title.clone());
        if let Some(figure) = listed(
            &format!("plan.{}.axes", name(&plan.record)),
            Name::Stated,
            axes,
        ) {
            figures.push(d::Figure { label, ..figure });
        }
        for (n, axis) in plan.axes.iter().enumerate() {
            let key = |what: &str| format!("plan.{}.axis.{}.{what}", name(&plan.record), n + 1);
            let records = |known: bool| -> Vec<RecordRef> {
                let of_it = axis
                    .activities
                    .iter()
                    .filter(|a| !known || a.progress.is_some());
                of_it.map(|activity| activity.record.clone()).collect()
            };
            if let Some(figure) = listed(&key("activities"), Name::Activities, records(false)) {
                figures.push(d::Figure {
                    label: axis.title.clone(),
                    ..figure
                });
            }
            let known: Vec<i64> = axis
                .activities
                .iter()
                .filter_map(|a| a.progress.map(i64::from))
                .collect();
            let count = i64::try_from(known.len()).unwrap_or(i64::MAX);
            if let Some(average) = known.iter().sum::<i64>().checked_div(count) {
                figures.push(d::Figure {
                    value: Quantity::Count(average),
                    label: axis.title.clone(),
                    ..d::Figure::counted(key("progress"), Name::Stated, records(true))
                });
            }
        }
    }
    figures
}

/// What part of the money was spent, and what part each source gives, in percent.
fn of_money(annual: &d::Annual) -> Vec<d::Figure> {
    let mut figures = Vec::new();
    for budget in &annual.budgets {
        let key = |part: &str| format!("budget.{}.{part}", budget.currency);
        let mut add =
            |part: &str, value: Option<i64>, label: Option<d::Text>, records: Vec<RecordRef>| {
                figures.extend(value.map(|value| d::Figure {
                    value: Quantity::Count(value),
                    label,
                    ..d::Figure::counted(key(part), Name::Stated, records)
                }));
            };
        let all = || {
            budget
                .rows
                .iter()
                .flat_map(|row| row.records.clone())
                .collect::<Vec<_>>()
        };
        let (planned, spent) = budget.rows.iter().fold((0, 0), |(planned, spent), row| {
            (planned + row.planned, spent + row.spent)
        });
        add("percent", percent(spent, planned), None, all());
        for (n, row) in budget.rows.iter().enumerate() {
            let part = format!("axis.{}.percent", n + 1);
            add(
                &part,
                percent(row.spent, row.planned),
                row.title.clone(),
                row.records.clone(),
            );
        }
        for (n, source) in budget.sources.iter().enumerate() {
            let label = || source.party.as_ref().and_then(|party| party.name.clone());
            let part = |what: &str| format!("source.{}.{what}", n + 1);
            add(
                &part("percent"),
                percent(source.spent, source.planned),
                label(),
                all(),
            );
            add(
                &part("share"),
                percent(source.planned, planned),
                label(),
                all(),
            );
        }
    }
    figures
}

/// Every reading of an indicator.
fn of_readings(annual: &d::Annual) -> Vec<d::Figure> {
    let mut figures = Vec::new();
    for indicator in annual.indicators.iter().flat_map(|group| &group.indicators) {
        for reading in &indicator.readings {
            let key = format!(
                "indicator.{}.reading.{}",
                name(&indicator.record),
                reading.date
            );
            let value = Quantity::Decimal(reading.value.clone());
            figures.push(number(
                key,
                value,
                &indicator.record,
                Some(indicator.name.clone()),
            ));
        }
    }
    figures
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn a_share_is_rounded_to_the_nearest_and_there_is_none_of_nothing() {
        assert_eq!(percent(1, 3), Some(33));
        assert_eq!(percent(2, 3), Some(67));
        assert_eq!(percent(1, 200), Some(1));
        assert_eq!(percent(5, 0), None);
    }
}
