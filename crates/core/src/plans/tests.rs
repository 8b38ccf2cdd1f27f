//! Schedules against a slow and simple method on random plans, and totals against their parts in every grouping.

use super::schedule::of as schedule_of;
use super::totals::of as totals_of;
use super::tree::places;
use super::*;
use crate::record::Stored;
use crate::storage::plans::{PlanActivity, PlanDependency, PlanLine};
use crate::values::{Currency, Decimal, PartialDate};
use chrono::{Days, NaiveDate};

/// Numbers that look like chance and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, top: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % top
    }
}

fn day(n: u64) -> NaiveDate {
    let first: NaiveDate = "2026-01-01".parse().unwrap();
    first.checked_add_days(Days::new(n)).unwrap()
}

/// A plan of work that has not begun, with a tree and dependencies that close no circle.
fn chance(dice: &mut Dice) -> (Vec<PlanActivity>, Vec<PlanDependency>) {
    let count = 4 + dice.below(9);
    let mut activities = Vec::new();
    for n in 0..count {
        let begin = dice.below(60);
        let parent = (n > 0 && dice.below(3) == 0).then(|| dice.below(n).to_string());
        activities.push(PlanActivity {
            id: n.to_string(),
            parent,
            level: "activity".into(),
            begin: Some(day(begin).to_string()),
            end: Some(day(begin + dice.below(20)).to_string()),
            status: "planned".into(),
            position: i64::try_from(n).unwrap(),
            ..PlanActivity::default()
        });
    }
    let mut dependencies: Vec<PlanDependency> = Vec::new();
    for n in 0..dice.below(count * 2) {
        let (from, to) = (dice.below(count), dice.below(count));
        if from == to {
            continue;
        }
        let link = PlanDependency {
            id: format!("d{n}"),
            predecessor: from.to_string(),
            successor: to.to_string(),
            lag: i64::try_from(dice.below(8)).unwrap() - 3,
        };
        dependencies.push(link);
        let order = order::Order::of(&activities, &dependencies);
        if !order::sorted(&order.followers()).1.is_empty() {
            dependencies.pop();
        }
    }
    (activities, dependencies)
}

/// Begin and end (the day after the last) of each, by repeating the rules until nothing moves.
fn slowly(
    activities: &[PlanActivity],
    dependencies: &[PlanDependency],
    longer: usize,
    by: i64,
) -> Vec<(i64, i64)> {
    let first: NaiveDate = "2026-01-01".parse().unwrap();
    let number = |text: &Option<String>| {
        let date: NaiveDate = text.as_deref().unwrap().parse().unwrap();
        (date - first).num_days()
    };
    let place = |id: &str| id.parse::<usize>().unwrap();
    let length: Vec<i64> = activities
        .iter()
        .enumerate()
        .map(|(n, a)| number(&a.end) - number(&a.begin) + 1 + if n == longer { by } else { 0 })
        .collect();
    let mut own: Vec<(i64, i64)> = activities
        .iter()
        .zip(&length)
        .map(|(a, length)| (number(&a.begin), number(&a.begin) + length))
        .collect();
    loop {
        let before = own.clone();
        for n in 0..activities.len() {
            // It waits for what it depends on, and for all that whatever it is part of depends on.
            let mut up = Some(n);
            while let Some(at) = up {
                for link in dependencies.iter().filter(|d| place(&d.successor) == at) {
                    let release = own[place(&link.predecessor)].1 + link.lag;
                    own[n].0 = own[n].0.max(release);
                }
                up = activities[at].parent.as_deref().map(place);
            }
            own[n].1 = own[n].1.max(own[n].0 + length[n]);
            if let Some(parent) = activities[n].parent.as_deref().map(place) {
                own[parent].1 = own[parent].1.max(own[n].1);
            }
        }
        if own == before {
            return own;
        }
    }
}

#[test]
fn early_dates_and_slack_are_those_of_a_slow_and_simple_method() {
    let mut dice = Dice(88_172_645_463_325_252);
    let on: NaiveDate = "2025-12-01".parse().unwrap();
    for round in 0..400 {
        let (activities, dependencies) = chance(&mut dice);
        let fast = schedule_of(&activities, &dependencies, on);
        let slow = slowly(&activities, &dependencies, usize::MAX, 0);
        let end = slow.iter().map(|(_, end)| *end).max().unwrap();
        let parts = |n: usize| {
            activities
                .iter()
                .any(|a| a.parent.as_deref() == Some(&n.to_string()))
        };
        for (n, row) in fast.rows.iter().enumerate() {
            let last = day(u64::try_from(slow[n].1 - 1).unwrap());
            assert_eq!(row.early_end, Some(last), "end of {n} in round {round}");
            if parts(n) {
                continue;
            }
            let first = day(u64::try_from(slow[n].0).unwrap());
            assert_eq!(
                row.early_begin,
                Some(first),
                "begin of {n} in round {round}"
            );
            // As many days more as leave the end of all work where it is.
            let slack = (0..).find(|more| {
                let moved = slowly(&activities, &dependencies, n, more + 1);
                moved.iter().map(|(_, end)| *end).max().unwrap() > end
            });
            assert_eq!(row.slack, slack, "slack of {n} in round {round}");
            assert_eq!(row.critical, slack == Some(0));
        }
        assert!(fast.cycles.is_empty());
    }
}

fn plain(id: &str, begin: &str, end: &str, status: &str) -> PlanActivity {
    PlanActivity {
        id: id.into(),
        level: "task".into(),
        begin: Some(begin.into()).filter(|text: &String| !text.is_empty()),
        end: Some(end.into()).filter(|text: &String| !text.is_empty()),
        status: status.into(),
        ..PlanActivity::default()
    }
}

fn then(from: &str, to: &str, lag: i64) -> PlanDependency {
    PlanDependency {
        id: format!("{from}-{to}"),
        predecessor: from.into(),
        successor: to.into(),
        lag,
    }
}

#[test]
fn what_is_late_pushes_what_waits_for_it_and_typed_dates_stay() {
    let activities = [
        plain("a", "2026-01-01", "2026-01-31", "in_progress"),
        plain("b", "2026-02-01", "2026-02-10", "planned"),
        plain("c", "2026-02-15", "2026-02-20", "planned"),
    ];
    let links = [then("a", "b", 0), then("b", "c", 2)];
    let found = schedule_of(&activities, &links, "2026-02-04".parse().unwrap());
    assert!(found.clashes.is_empty(), "the typed dates meet");
    let dates = |n: usize| {
        (
            found.rows[n].early_begin.unwrap().to_string(),
            found.rows[n].early_end.unwrap().to_string(),
        )
    };
    assert!(found.rows[0].overdue);
    assert_eq!(dates(1), ("2026-02-05".into(), "2026-02-14".into()));
    assert_eq!(dates(2), ("2026-02-17".into(), "2026-02-22".into()));
    assert_eq!(
        (
            found.rows[0].delay,
            found.rows[1].delay,
            found.rows[2].delay
        ),
        (4, 4, 2)
    );
    assert_eq!(found.held_up_by("a"), ["b", "c"]);
    let days: Vec<_> = found
        .delays
        .iter()
        .map(|d| (d.by.as_str(), d.activity.as_str(), d.days))
        .collect();
    assert_eq!(days, [("a", "b", 4), ("b", "c", 2)]);
}

#[test]
fn a_clash_is_named_only_where_it_is_certain() {
    let day = "2025-01-01".parse().unwrap();
    let clash = |first_end: &str, then_begin: &str| {
        let activities = [
            plain("a", "2026-01-01", first_end, "planned"),
            plain("b", then_begin, "2026-12-31", "planned"),
        ];
        schedule_of(&activities, &[then("a", "b", 0)], day)
            .clashes
            .first()
            .map(|c| c.days)
    };
    assert_eq!(clash("2026-03-10", "2026-03-11"), None);
    assert_eq!(clash("2026-03-10", "2026-03-10"), Some(1));
    assert_eq!(clash("2026-03", "2026-03-15"), None, "some day in March");
    assert_eq!(
        clash("2026-03", "2026-02"),
        Some(2),
        "the first of March at the earliest"
    );
    assert_eq!(clash("2026-03", "2026-03"), None);
}

#[test]
fn a_circle_in_the_file_is_named_and_does_not_stop_the_rest() {
    let activities = [
        plain("a", "2026-01-01", "2026-01-10", "planned"),
        plain("b", "2026-01-11", "2026-01-20", "planned"),
        plain("c", "2026-01-21", "2026-01-30", "planned"),
    ];
    let links = [then("a", "b", 0), then("b", "a", 0), then("b", "c", 0)];
    let found = schedule_of(&activities, &links, "2025-01-01".parse().unwrap());
    assert_eq!(found.cycles.len(), 1);
    assert_eq!(found.cycles[0].first(), found.cycles[0].last());
    assert_eq!(found.cycles[0].len(), 3);
    assert!(found.rows.iter().all(|row| row.early_end.is_some()));
}

#[test]
fn without_dates_nothing_is_said() {
    let activities = [plain("a", "", "", "unknown"), plain("b", "", "", "unknown")];
    let found = schedule_of(
        &activities,
        &[then("a", "b", 0)],
        "2026-01-01".parse().unwrap(),
    );
    assert_eq!((found.begin, found.end), (None, None));
    assert!(
        found
            .rows
            .iter()
            .all(|row| row.early_begin.is_none() && row.slack.is_none())
    );
}

fn rate(from: &str, value: &str) -> Stored<Rate> {
    Stored {
        id: from.into(),
        key: None,
        revision: 1,
        language: "es".into(),
        fields: Rate {
            from_currency: Currency(from.into()),
            to_currency: Currency("USD".into()),
            value: Decimal(value.into()),
            date: PartialDate::new("2026-01-01").unwrap(),
            source_stated: None,
        },
    }
}

#[test]
fn totals_are_their_parts_in_every_grouping() {
    let mut dice = Dice(2_463_534_242_463_325);
    let on: NaiveDate = "2026-06-30".parse().unwrap();
    for round in 0..200 {
        let (activities, _) = chance(&mut dice);
        let count = u64::try_from(activities.len()).unwrap();
        let currencies = ["USD", "EUR", "CLP", "KWD"];
        let with_all = round % 2 == 0;
        let rates: Vec<_> = [("EUR", "1.0937"), ("CLP", "0.00107"), ("KWD", "3.2511")]
            .iter()
            .take(if with_all { 3 } else { 2 })
            .map(|(from, value)| rate(from, value))
            .collect();
        let lines: Vec<PlanLine> = (0..dice.below(40))
            .map(|n| {
                let mut amount =
                    || (dice.below(3) > 0).then(|| i64::try_from(dice.below(1_000_003)).unwrap());
                let (planned, committed, spent) = (amount(), amount(), amount());
                PlanLine {
                    id: n.to_string(),
                    activity: dice.below(count).to_string(),
                    organization: (dice.below(2) == 0).then(|| dice.below(3).to_string()),
                    member: None,
                    stated: None,
                    project: (dice.below(2) == 0).then(|| dice.below(2).to_string()),
                    planned,
                    committed,
                    spent,
                    paid: None,
                    currency: Some(currencies[usize::try_from(dice.below(4)).unwrap()].into()),
                }
            })
            .collect();
        let places = places(&activities);
        for (by, name) in By::ALL {
            let found = totals_of(&places, &lines, by, Some("USD".into()), &rates, on);
            let whole = &found.whole;
            let (mut sum, mut seen, mut broken) = (Sums::default(), 0, false);
            let mut each: std::collections::BTreeMap<String, Sums> = Default::default();
            for row in found.rows.iter().filter(|row| row.depth == 0) {
                sum.add(row.total);
                seen += row.lines.len();
                broken |= !row.without_rate.is_empty();
                for (currency, sums) in &row.currencies {
                    each.entry(currency.clone()).or_default().add(*sums);
                }
            }
            assert_eq!(seen, lines.len(), "{name}: every line stands in one group");
            assert_eq!(each, whole.currencies, "{name}: each currency by itself");
            if broken {
                assert!(!whole.without_rate.is_empty() && !with_all);
            } else {
                assert_eq!(sum, whole.total, "{name}: all in one currency");
            }
        }
    }
}

#[test]
fn there_is_no_total_without_a_rate_and_none_of_zero_where_nothing_is_said() {
    let activities = [plain("0", "2026-01-01", "2026-12-31", "planned")];
    let line = |id: &str, planned: Option<i64>, spent: Option<i64>, currency: &str| PlanLine {
        id: id.into(),
        activity: "0".into(),
        organization: None,
        member: None,
        stated: None,
        project: None,
        planned,
        committed: None,
        spent,
        paid: None,
        currency: Some(currency.into()),
    };
    let lines = [
        line("1", Some(1_000), Some(1_500), "USD"),
        line("2", Some(900), None, "EUR"),
    ];
    let on: NaiveDate = "2026-06-30".parse().unwrap();
    let places = places(&activities);
    let found = totals_of(&places, &lines, By::Currency, Some("USD".into()), &[], on);
    assert_eq!(found.whole.total.planned, None, "the euros have no rate");
    assert_eq!(found.whole.total.spent, Some(1_500), "nobody spent euros");
    assert_eq!(found.whole.total.committed, None, "nobody says it");
    assert_eq!(found.overspent, [("1".to_owned(), 500, "USD".to_owned())]);
    assert_eq!(found.whole.total.execution(), None);
    // Pesos of Chile have no cents: a thousand of them are one dollar and seven cents.
    let pesos = [line("1", Some(1_000), None, "CLP")];
    let found = totals_of(
        &places,
        &pesos,
        By::Source,
        Some("USD".into()),
        &[rate("CLP", "0.00107")],
        on,
    );
    assert_eq!(found.whole.total.planned, Some(107));
}
