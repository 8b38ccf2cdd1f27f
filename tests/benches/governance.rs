//! A network of 33 members, 10,000 people and 50,000 tenures and seats over twenty years.
//!
//! Aims: the composition of any body as of any date under 5 ms, proposals for eight seats under 100 ms.

use divan::Bencher;
use plenaria_api::{Edge, Job, Session};
use plenaria_core::file::Opening;
use plenaria_core::{Network, samples};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

fn main() {
    divan::main();
}

/// The codes of 33 countries of the Americas.
const COUNTRIES: &str = "AG AR BB BO BR BS BZ CA CL CO CR DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC";

fn add(lines: &mut String, kind: &str, key: &str, fields: &Value) {
    let line = if key.is_empty() {
        json!({"add": kind, "fields": fields})
    } else {
        json!({"add": kind, "key": key, "fields": fields})
    };
    writeln!(lines, "{line}").expect("a string grows");
}

/// The network as lines of a sample: the committee with twenty terms, and 165 groups with as many.
fn lines() -> String {
    let mut lines = String::new();
    let profile = json!({"name": "Red", "main_language": "es", "languages": ["es"], "demo": true});
    add(&mut lines, "network", "", &profile);
    for n in 0..4 {
        let fields = json!({"name": format!("Subregión {n}"), "position": n});
        add(&mut lines, "subregion", &format!("s{n}"), &fields);
    }
    for n in 0..10_000 {
        let fields = json!({"printed_name": format!("Persona {n}")});
        add(&mut lines, "person", &format!("p{n}"), &fields);
    }
    let countries: Vec<&str> = COUNTRIES.split(' ').collect();
    for (n, country) in countries.iter().enumerate() {
        add(
            &mut lines,
            "member",
            country,
            &json!({"country": country, "name": format!("Miembro {country}")}),
        );
        add(
            &mut lines,
            "membership",
            "",
            &json!({"member": country, "begin": "2003"}),
        );
        let place = json!({"member": country, "subregion": format!("s{}", n % 4), "begin": "2003"});
        add(&mut lines, "member_subregion", "", &place);
        // Fifteen posts a member, each held by twenty people one after the other.
        for post in 0..15 {
            let key = format!("{country}-{post}");
            add(
                &mut lines,
                "post",
                &key,
                &json!({"name": format!("Cargo {key}"), "member": country}),
            );
            for year in 0..20 {
                let person = (n * 300 + post * 20 + year) % 10_000;
                let begin = format!("{}-01-01", 2006 + year);
                let end = format!("{}-12-31", 2006 + year);
                let tenure = json!({"post": key, "person": format!("p{person}"), "begin": begin, "end": end});
                add(&mut lines, "tenure", "", &tenure);
            }
        }
    }
    add(
        &mut lines,
        "statutes",
        "st",
        &json!({"name": "Estatutos", "begin": "2003"}),
    );
    for body in 0..250 {
        let key = format!("b{body}");
        add(
            &mut lines,
            "body",
            &key,
            &json!({"name": format!("Órgano {body}")}),
        );
        for year in 0..20_usize {
            let term = format!("{key}-{year}");
            let begin = format!("{}-01-01", 2006 + year);
            let end = format!("{}-12-31", 2006 + year);
            add(
                &mut lines,
                "term",
                &term,
                &json!({"body": key, "begin": begin, "end": end}),
            );
            for seat in 0..8_usize {
                // Two of each subregion, moving on by a pair a year.
                let country = countries[(seat % 4 + 4 * ((seat / 4 + 2 * year + body) % 8)) % 32];
                let fields = json!({
                    "term": term, "member": country, "post": format!("{country}-0"), "position": seat,
                });
                add(&mut lines, "seat", "", &fields);
            }
        }
    }
    let rule =
        json!({"statutes": "st", "body": "b0", "seats": 8, "term_months": 12, "terms_in_a_row": 2});
    add(&mut lines, "body_rule", "r", &rule);
    for n in 0..4 {
        add(
            &mut lines,
            "quota",
            "",
            &json!({"rule": "r", "subregion": format!("s{n}"), "seats": 2}),
        );
    }
    lines
}

/// The network's file, made once a machine and kept between runs.
fn file() -> &'static Path {
    static FILE: OnceLock<PathBuf> = OnceLock::new();
    FILE.get_or_init(|| {
        let path = std::env::temp_dir().join("plenaria-bench-governance-1.plenaria");
        if !path.exists() {
            let making = path.with_extension("making");
            let _ = std::fs::remove_file(&making);
            let opening = Opening {
                ids: samples::fixed_ids(),
                who: "Ana".into(),
                now: "2026-10-05T12:00:00Z".into(),
                backups: None,
            };
            let mut network = Network::create(&making, "es", opening).expect("a new file");
            let lines = lines();
            let files = [("01.jsonl", lines.as_str())];
            samples::load(&mut network, samples::BY, "Red", &files, &|_| None)
                .expect("sound lines");
            network.close().expect("it closes");
            std::fs::rename(&making, &path).expect("the finished file can be named");
        }
        path
    })
}

fn open() -> Session {
    let mut edge = Edge::of_this_machine();
    edge.today = Box::new(|| "2026-10-05".parse().expect("a date"));
    let session = Session::new(edge);
    call(&session, "open_network", json!({"path": file()}));
    session
}

fn call(session: &Session, name: &str, input: Value) -> Value {
    session
        .call(name, input, &Job::none())
        .unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"))
        .value
}

#[divan::bench(args = [("b0", "2010-06-01"), ("b100", "2020-06-01"), ("b249", "2025-12-31")])]
fn composition(bencher: Bencher, (body, on): (&str, &str)) {
    let session = open();
    bencher.bench_local(|| call(&session, "composition", json!({"body": body, "on": on})));
}

#[divan::bench]
fn balance(bencher: Bencher) {
    let session = open();
    bencher.bench_local(|| {
        call(
            &session,
            "balance",
            json!({"body": "b0", "on": "2025-06-01"}),
        )
    });
}

#[divan::bench]
fn proposals_for_eight_seats(bencher: Bencher) {
    let session = open();
    bencher.bench_local(|| {
        call(
            &session,
            "propose",
            json!({"body": "b0", "on": "2026-01-01"}),
        )
    });
}
