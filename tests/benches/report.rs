//! The annual report of the demo: laid out, written, and previewed after one edit.
//!
//! Aims, in release: one language 0.6 s and three 1.2 s in a cold process (`cargo xtask bench` times the command line);
//! a preview after one edit 100 ms.

use divan::Bencher;
use plenaria_tests::benches::{call, demo};
use serde_json::json;

fn main() {
    divan::main();
}

#[divan::bench(sample_count = 10)]
fn one_language(bencher: Bencher) {
    let (_folder, session) = demo();
    let input =
        json!({"options": {"year": 2025, "language": "es", "paper": "a4"}, "path": "report.pdf"});
    bencher.bench_local(|| call(&session, "make_report", input.clone()));
}

#[divan::bench(sample_count = 10)]
fn preview_after_one_edit(bencher: Bencher) {
    let (_folder, session) = demo();
    let input = json!({"year": 2025, "language": "es"});
    let event = call(
        &session,
        "list_events",
        json!({"filter": {"begin": {"from": "2025", "to": "2025"}}}),
    );
    let id = event["items"][0]["id"].clone();
    call(&session, "preview_report", input.clone());
    let mut n = 0;
    bencher
        .with_inputs(|| {
            n += 1;
            let fields = json!({"venue": {"es": format!("Sala {n}")}});
            call(&session, "edit_event", json!({"id": id, "fields": fields}));
        })
        .bench_local_values(|()| call(&session, "preview_report", input.clone()));
}
