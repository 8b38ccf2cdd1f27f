//! A network of 33 members, 10,000 people and 50,000 tenures and seats over twenty years.
//!
//! Aims: the composition of any body as of any date under 5 ms, proposals for eight seats under 100 ms.

use divan::Bencher;
use plenaria_api::Session;
use plenaria_tests::benches::{self, COUNTRIES, add, call};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

fn main() {
    divan::main();
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
        benches::kept(path, |making| benches::write(making, &lines()))
    })
}

fn open() -> Session {
    benches::open(file())
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
