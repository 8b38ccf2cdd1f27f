//! A plan of 500 tasks, 500 dependencies and 2,000 budget lines.
//!
//! Aims: its schedule and its totals in every grouping under 10 ms each in core, read from the file and computed.

use chrono::NaiveDate;
use divan::Bencher;
use plenaria_core::plans::{self, By};
use plenaria_core::{Network, samples};
use plenaria_tests::benches::{self, add};
use serde_json::json;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

fn main() {
    divan::main();
}

/// Five axes with ten activities each, nine tasks an activity and one more; each task waits for another.
fn lines() -> String {
    let mut lines = String::new();
    let profile = json!({"name": "Red", "main_language": "es", "languages": ["es"], "currency": "USD", "demo": true});
    add(&mut lines, "network", "", &profile);
    for (currency, value) in [("EUR", "1.09"), ("CLP", "0.00107"), ("BRL", "0.18")] {
        let rate = json!({"from_currency": currency, "to_currency": "USD", "value": value, "date": "2026-01-02"});
        add(&mut lines, "rate", "", &rate);
    }
    let plan =
        json!({"name": "Plan", "begin": "2026-01-01", "end": "2028-12-31", "currency": "USD"});
    add(&mut lines, "plan", "plan", &plan);
    for source in 0..8 {
        let fields = json!({"name": format!("Fondo {source}")});
        add(&mut lines, "organization", &format!("f{source}"), &fields);
    }
    let day = |n: u64| {
        let first = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day");
        (first + chrono::Days::new(n)).to_string()
    };
    for axis in 0..5 {
        let fields = json!({"plan": "plan", "level": "axis", "name": format!("Eje {axis}"), "position": axis});
        add(&mut lines, "activity", &format!("e{axis}"), &fields);
        for n in 0..10 {
            let fields = json!({"plan": "plan", "parent": format!("e{axis}"), "name": format!("Actividad {n}"), "position": n});
            add(&mut lines, "activity", &format!("a{axis}-{n}"), &fields);
        }
    }
    for task in 0..500_u64 {
        let begin = task * 2;
        let fields = json!({
            "plan": "plan", "parent": format!("a{}-{}", task % 5, task / 5 % 10), "level": "task",
            "name": format!("Tarea {task}"), "begin": day(begin), "end": day(begin + task % 17), "position": task,
        });
        add(&mut lines, "activity", &format!("t{task}"), &fields);
        for (line, currency) in (0..).zip(["USD", "EUR", "CLP", "BRL"]) {
            let fields = json!({
                "activity": format!("t{task}"), "name": format!("Línea {line}"),
                "organization": format!("f{}", (task + line) % 8),
                "planned": 1_000 + task * 7, "committed": 900 + task * 3, "spent": 800 + task,
                "currency": currency,
            });
            add(&mut lines, "budget_line", "", &fields);
        }
    }
    for task in 0..500_u64 {
        let before = if task == 0 { 1 } else { task };
        let fields = json!({"predecessor": format!("t{}", before - 1), "successor": format!("t{}", if task == 0 { 2 } else { task }), "lag": 0});
        add(&mut lines, "dependency", "", &fields);
    }
    lines
}

fn network() -> MutexGuard<'static, Network> {
    static MADE: OnceLock<Mutex<Network>> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let mut network = Network::in_memory("es", samples::fixed_ids()).expect("a network");
        benches::fill(&mut network, &lines());
        Mutex::new(network)
    });
    made.lock().unwrap_or_else(PoisonError::into_inner)
}

#[divan::bench]
fn schedule(bencher: Bencher) {
    let network = network();
    let on = NaiveDate::from_ymd_opt(2026, 10, 5).expect("a day");
    bencher.bench_local(|| {
        network
            .at_one_moment(|reader| plans::schedule(reader, "plan", on))
            .expect("a schedule")
    });
}

#[divan::bench(args = ["activity", "source", "project", "currency"])]
fn totals(bencher: Bencher, by: &str) {
    let network = network();
    let on = NaiveDate::from_ymd_opt(2026, 10, 5).expect("a day");
    let by = By::named(by).expect("a grouping");
    bencher.bench_local(|| {
        network
            .at_one_moment(|reader| plans::totals(reader, "plan", by, on))
            .expect("totals")
    });
}
