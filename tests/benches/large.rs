//! A generated network of 200 members, 20,000 people, 2,000 events and 100,000 participations.
//!
//! Aims: every list, page and count under 16 ms, search as one types under 10 ms, opening under 150 ms, one edit with
//! its journal under 5 ms beside the disk's sync.

use divan::Bencher;
use plenaria_api::Session;
use plenaria_tests::benches::{self, call};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

fn main() {
    divan::main();
}

/// The network's file, made once a machine and kept between runs.
fn file() -> &'static Path {
    static FILE: OnceLock<PathBuf> = OnceLock::new();
    FILE.get_or_init(|| {
        let path = std::env::temp_dir().join("plenaria-bench-20000-2000-1.plenaria");
        benches::kept(path, |making| {
            let session = session();
            call(
                &session,
                "generate_network",
                json!({"path": making, "people": 20_000, "events": 2_000, "seed": 1}),
            );
            call(&session, "close_network", json!({}));
        })
    })
}

fn session() -> Session {
    benches::session("2026-10-05")
}

fn open() -> Session {
    benches::open(file())
}

#[divan::bench(sample_count = 10)]
fn opening(bencher: Bencher) {
    file();
    bencher.bench_local(|| {
        let session = session();
        call(&session, "open_network", json!({"path": file()}));
        call(&session, "close_network", json!({}))
    });
}

#[divan::bench(args = ["list_people", "list_members", "list_events", "list_participants"])]
fn first_page_by_title(bencher: Bencher, name: &str) {
    let session = open();
    bencher.bench_local(|| call(&session, name, json!({"limit": 100})));
}

#[divan::bench(args = ["email", "country", "printed_name"])]
fn people_by_a_column(bencher: Bencher, field: &str) {
    let session = open();
    let input = json!({"limit": 100, "sort": [{"field": field, "descending": true}]});
    bencher.bench_local(|| call(&session, "list_people", input.clone()));
}

#[divan::bench(args = ["begin", "country", "kind"])]
fn events_by_a_column(bencher: Bencher, field: &str) {
    let session = open();
    let input = json!({"limit": 100, "sort": [{"field": field, "descending": true}]});
    bencher.bench_local(|| call(&session, "list_events", input.clone()));
}

#[divan::bench(args = ["m", "mu", "muñ", "ana munoz", "taller de datos"])]
fn search_as_one_types(bencher: Bencher, text: &str) {
    let session = open();
    bencher.bench_local(|| call(&session, "search", json!({"text": text, "limit": 20})));
}

#[divan::bench]
fn people_filtered_by_words(bencher: Bencher) {
    let session = open();
    bencher.bench_local(|| {
        call(
            &session,
            "list_people",
            json!({"text": "mari", "limit": 100}),
        )
    });
}

/// All that the window asks before the page of a record stands: the record, and what belongs to it.
fn page(bencher: Bencher, list: &str, get: &str, field: &str, parts: &[&str]) {
    let session = open();
    let id = call(&session, list, json!({"limit": 1}))["items"][0]["id"].clone();
    bencher.bench_local(|| {
        call(&session, get, json!({"id": id}));
        for part in parts {
            call(
                &session,
                &format!("list_{part}"),
                json!({"filter": {field: id}, "limit": 100}),
            );
        }
    });
}

#[divan::bench]
fn page_of_an_event(bencher: Bencher) {
    let parts = ["sessions", "items", "participants", "decisions"];
    page(bencher, "list_events", "get_event", "event", &parts);
}

#[divan::bench]
fn page_of_a_member(bencher: Bencher) {
    let parts = [
        "memberships",
        "member_subregions",
        "member_institutions",
        "posts",
        "participants",
        "seats",
        "contributions",
        "commitments",
    ];
    page(bencher, "list_members", "get_member", "member", &parts);
}

#[divan::bench(sample_count = 50)]
fn one_edit_with_its_journal(bencher: Bencher) {
    let session = open();
    let id = call(&session, "list_people", json!({"limit": 1}))["items"][0]["id"].clone();
    let mut n = 0;
    bencher.bench_local(|| {
        n += 1;
        call(
            &session,
            "edit_person",
            json!({"id": id, "fields": {"position_stated": format!("Cargo {n}")}}),
        )
    });
}

#[divan::bench(sample_count = 10)]
fn figures_of_a_year(bencher: Bencher) {
    let session = open();
    bencher.bench_local(|| call(&session, "figures", json!({"year": 2020})));
}
