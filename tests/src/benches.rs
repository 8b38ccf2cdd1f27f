//! What the benchmarks share: a session on a day, commands that must not fail, networks that are made once and kept.

use plenaria_api::{Edge, Job, Session};
use plenaria_core::file::Opening;
use plenaria_core::{Network, samples};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The codes of 33 countries of the Americas, each the key of a member.
pub const COUNTRIES: &str = "AG AR BB BO BR BS BZ CA CL CO CR DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC";

/// A session for which a day, "2026-10-05", is today.
pub fn session(today: &str) -> Session {
    let mut edge = Edge::of_this_machine();
    let today = today.parse().expect("a date");
    edge.today = Box::new(move || today);
    edge.author = "Ana".into();
    Session::new(edge)
}

/// A session with a file open.
pub fn open(file: &Path) -> Session {
    let session = session("2026-10-05");
    call(&session, "open_network", json!({"path": file}));
    session
}

/// The demo in a folder of its own, on a day after the year that it reports.
pub fn demo() -> (tempfile::TempDir, Session) {
    let folder = tempfile::tempdir().expect("a folder");
    let session = session("2026-01-29");
    let path = folder.path().join("demo.plenaria");
    let input = json!({"path": path, "kind": "demo"});
    call(&session, "create_sample", input);
    (folder, session)
}

/// What a command answers; a refusal ends the benchmark.
pub fn call(session: &Session, name: &str, input: Value) -> Value {
    session
        .call(name, input, &Job::none())
        .unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"))
        .value
}

/// One more record among the lines of a sample; without a key when that is empty.
pub fn add(lines: &mut String, kind: &str, key: &str, fields: &Value) {
    let mut line = json!({"add": kind, "fields": fields});
    if !key.is_empty() {
        line["key"] = json!(key);
    }
    writeln!(lines, "{line}").expect("a string grows");
}

/// Takes the lines of a sample into a network that is empty.
pub fn fill(network: &mut Network, lines: &str) {
    let files = [("01.jsonl", lines)];
    samples::load(network, samples::BY, "Red", &files, &|_| None).expect("sound lines");
}

/// The file of a name, made when it is not there yet: under another name until it is whole.
pub fn kept(path: PathBuf, make: impl FnOnce(&Path)) -> PathBuf {
    if !path.exists() {
        let making = path.with_extension("making");
        let _ = std::fs::remove_file(&making);
        make(&making);
        std::fs::rename(&making, &path).expect("the finished file can be named");
    }
    path
}

/// Makes a network's file of the lines of a sample.
pub fn write(path: &Path, lines: &str) {
    let opening = Opening {
        ids: samples::fixed_ids(),
        who: "Ana".into(),
        now: "2026-10-05T12:00:00Z".into(),
        backups: None,
    };
    let mut network = Network::create(path, "es", opening).expect("a new file");
    fill(&mut network, lines);
    network.close().expect("it closes");
}
