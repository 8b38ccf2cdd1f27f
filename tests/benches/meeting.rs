//! A meeting of 5,000 people from 33 members, 20 sessions and 300 items.
//!
//! Aims: a person found by three letters under 10 ms, the quorum under 20 ms, minutes under 500 ms.

use divan::Bencher;
use plenaria_api::Session;
use plenaria_tests::benches::{self, COUNTRIES, add, call};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

fn main() {
    divan::main();
}

const NAMES: [&str; 10] = [
    "Ana", "Álvaro", "Núria", "João", "Inés", "Óscar", "Mary", "Élise", "Tomás", "Zoé",
];
const SURNAMES: [&str; 10] = [
    "García",
    "Núñez",
    "Gonçalves",
    "Smith",
    "Peña",
    "Ríos",
    "Dubois",
    "Ibáñez",
    "Brown",
    "Quiroga",
];

/// The network as lines of a sample.
fn lines() -> String {
    let mut lines = String::new();
    let profile = json!({"name": "Red", "main_language": "es", "languages": ["es"], "demo": true});
    add(&mut lines, "network", "", &profile);
    let countries: Vec<&str> = COUNTRIES.split(' ').collect();
    for country in &countries {
        let member = json!({"country": country, "name": format!("Miembro {country}")});
        add(&mut lines, "member", country, &member);
        let since = json!({"member": country, "begin": "2003"});
        add(&mut lines, "membership", "", &since);
    }
    let statutes = json!({"name": "Estatutos", "begin": "2003"});
    add(&mut lines, "statutes", "st", &statutes);
    add(
        &mut lines,
        "body",
        "assembly",
        &json!({"name": "Asamblea", "kind": "assembly"}),
    );
    let rule = json!({
        "statutes": "st", "body": "assembly", "electorate": "members", "quorum": "two_thirds",
        "majority": "more_than_half", "base": "valid",
    });
    add(&mut lines, "body_rule", "rule", &rule);
    let event = json!({
        "name": "Asamblea", "kind": "assembly", "body": "assembly", "begin": "2026-10-05", "end": "2026-10-09",
        "status": "held", "place": "Lima", "country": "PE",
    });
    add(&mut lines, "event", "e", &event);
    for n in 0..20 {
        let day = format!("2026-10-{:02}", 5 + n / 4);
        let session = json!({"event": "e", "name": format!("Sesión {n}"), "date": day, "begin": "09:00", "end": "12:00", "position": n});
        add(&mut lines, "session", &format!("s{n}"), &session);
        for item in 0..15 {
            let key = format!("i{n}-{item}");
            let fields = json!({"event": "e", "session": format!("s{n}"), "name": format!("Punto {key}"), "minutes": 12, "note": "Se trató.", "position": n * 15 + item});
            add(&mut lines, "item", &key, &fields);
        }
    }
    for n in 0..5_000 {
        let name = format!("{} {} {n}", NAMES[n % 10], SURNAMES[n / 10 % 10]);
        add(
            &mut lines,
            "person",
            &format!("p{n}"),
            &json!({"printed_name": name}),
        );
        let participant = json!({"event": "e", "person": format!("p{n}"), "member": countries[n % 33], "position": n});
        add(&mut lines, "participant", &format!("e{n}"), &participant);
        for session in 0..4 {
            let attendance = json!({"session": format!("s{}", (n + session) % 20), "participant": format!("e{n}"), "arrival": "09:00"});
            add(&mut lines, "attendance", "", &attendance);
        }
    }
    lines
}

/// The file, made once and kept beside the builds while this program is the same.
fn file() -> &'static Path {
    static FILE: OnceLock<PathBuf> = OnceLock::new();
    FILE.get_or_init(|| {
        let program = std::env::current_exe().expect("it runs");
        let size = std::fs::metadata(program).map_or(0, |m| m.len());
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("meeting-{size}.plenaria"));
        benches::kept(path, |making| benches::write(making, &lines()))
    })
}

fn open() -> Session {
    benches::open(file())
}

#[divan::bench(args = ["nun", "gar", "inés qui", "arg", "49"])]
fn find_among_5000(bencher: Bencher, text: &str) {
    let session = open();
    bencher.bench_local(|| {
        call(
            &session,
            "find_participant",
            json!({"event": "e", "session": "s0", "text": text}),
        )
    });
}

#[divan::bench]
fn quorum(bencher: Bencher) {
    let session = open();
    bencher.bench_local(|| call(&session, "quorum", json!({"session": "s7", "at": "09:30"})));
}

#[divan::bench]
fn agenda(bencher: Bencher) {
    let session = open();
    bencher.bench_local(|| call(&session, "agenda", json!({"event": "e"})));
}

#[divan::bench]
fn minutes(bencher: Bencher) {
    let session = open();
    bencher.bench_local(|| call(&session, "minutes", json!({"event": "e"})));
}

#[divan::bench]
fn participation(bencher: Bencher) {
    let session = open();
    bencher.bench_local(|| {
        call(
            &session,
            "participation",
            json!({"from": "2026", "to": "2026", "by": "country"}),
        )
    });
}
