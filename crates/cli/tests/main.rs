//! The command line as a script meets it: what it prints, where, and with which exit code.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder of a test's own, empty, with a space and accents in its name.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("reunión {name}"));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs the program in a folder with these words, and this on its standard input.
fn run(folder: &Path, words: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_plenaria"))
        .current_dir(folder)
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses before it reads closes its end.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn done(folder: &Path, words: &[&str]) -> Value {
    let output = run(folder, words, b"");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{words:?}: {said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Makes `red.plenaria`, a network with nothing in it.
fn a_network(folder: &Path) {
    let words = [
        "new",
        "red.plenaria",
        "--name",
        "Red",
        "--main-language",
        "es",
    ];
    done(folder, &words);
}

/// The refusal of words that are refused, with its exit code.
fn refused(folder: &Path, words: &[&str], input: &[u8]) -> (i32, Value) {
    let output = run(folder, words, input);
    assert!(output.stdout.is_empty(), "{words:?}");
    let refusal: Value = serde_json::from_slice(&output.stderr).unwrap();
    for part in ["code", "message", "hint"] {
        assert_ne!(refusal[part], json!(""), "{words:?}: {part}");
    }
    assert!(refusal["problems"].is_array());
    (output.status.code().unwrap(), refusal)
}

fn code(refused: (i32, Value)) -> (i32, String) {
    (refused.0, refused.1["code"].as_str().unwrap().to_owned())
}

#[test]
fn exit_codes_tell_done_refused_and_wrong_usage() {
    let here = folder("códigos");
    a_network(&here);
    let asked = |words: &[&str]| code(refused(&here, words, b""));
    let refusal = |code: &str| (1, code.to_owned());
    let wrong = |code: &str| (2, code.to_owned());
    assert_eq!(
        asked(&["--json", "info", "none.plenaria"]),
        refusal("path-not-found")
    );
    assert_eq!(asked(&["--json", "info", "."]), refusal("file-not-ours"));
    assert_eq!(
        asked(&["--json", "sample", "red.plenaria"]),
        refusal("file-exists")
    );
    assert_eq!(
        asked(&["--json", "revert", "red.plenaria", "1"]),
        refusal("refused")
    );
    assert_eq!(
        asked(&["--json", "revert", "red.plenaria", "7"]),
        refusal("not-found")
    );
    assert_eq!(
        asked(&[
            "--json",
            "call",
            "red.plenaria",
            "delete_network",
            r#"{"id": "network"}"#
        ]),
        refusal("refused")
    );
    assert_eq!(
        asked(&["--json", "call", "red.plenaria", "fly"]),
        wrong("unknown-command")
    );
    assert_eq!(asked(&["--json", "fly"]), wrong("wrong-usage"));
    assert_eq!(
        asked(&["--json", "report", "red.plenaria"]),
        wrong("wrong-usage")
    );
    assert_eq!(
        asked(&["--json", "--today", "2015-02-30", "info", "red.plenaria"]),
        wrong("wrong-usage")
    );
    assert_eq!(
        done(&here, &["check", "red.plenaria"])["whole"],
        json!(true)
    );
    assert_eq!(
        std::fs::read_dir(&here).unwrap().count(),
        1,
        "nothing is left beside the file"
    );
}

#[test]
fn what_is_no_json_object_in_utf_8_is_refused_and_nothing_is_written() {
    let here = folder("entrada");
    done(
        &here,
        &[
            "new",
            "red.plenaria",
            "--name",
            "Red",
            "--main-language",
            "pt",
        ],
    );
    let inputs: [&[u8]; 4] = [b"{\"fields\": {\"name\": \"\xff\"}}", b"[1]", b"", b"{"];
    for input in inputs {
        let (code, refusal) = refused(
            &here,
            &["--json", "call", "red.plenaria", "add_event", "-"],
            input,
        );
        assert_eq!((code, &refusal["code"]), (1, &json!("bad-input")));
        assert!(
            refusal["message"].as_str().unwrap().contains("comando"),
            "in the network's language"
        );
    }
    let lines = b"{\"command\": \"add_event\", \"input\": {\"fields\": {\"name\": \"\xff\"}}}\nnonsense\n[]\n{\"command\": \"list_events\"}\n";
    let output = run(&here, &["call", "red.plenaria", "--batch"], lines);
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8(output.stdout).unwrap();
    let answers: Vec<Value> = said
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(answers.len(), 4);
    for refused in &answers[..3] {
        assert_eq!(refused["error"]["code"], json!("bad-input"));
    }
    assert_eq!(answers[3]["ok"]["total"], json!(0));
}

#[test]
fn the_history_is_told_to_its_beginning() {
    let here = folder("historia");
    a_network(&here);
    let line = "{\"command\": \"add_organization\", \"input\": {\"fields\": {\"name\": \"Ministerio\"}}}\n";
    let output = run(
        &here,
        &["call", "red.plenaria", "--batch"],
        line.repeat(510).as_bytes(),
    );
    assert_eq!(output.status.code(), Some(0));
    let history = done(&here, &["history", "red.plenaria"]);
    assert_eq!(history.as_array().unwrap().len(), 511);
    assert_eq!(history[510]["op"], json!(1));
}

#[test]
fn a_network_that_cannot_be_made_says_why_in_its_own_language() {
    let here = folder("idioma");
    let words = [
        "--json",
        "new",
        "none/rede.plenaria",
        "--name",
        "Rede",
        "--main-language",
        "pt",
    ];
    let (code, refusal) = refused(&here, &words, b"");
    assert_eq!((code, &refusal["code"]), (1, &json!("path-not-found")));
    assert!(refusal["message"].as_str().unwrap().starts_with("Não"));
}

#[test]
fn a_document_never_replaces_a_network() {
    let here = folder("reemplazo");
    a_network(&here);
    for other in ["red.plenaria", "otra.plenaria"] {
        if other != "red.plenaria" {
            std::fs::copy(here.join("red.plenaria"), here.join(other)).unwrap();
        }
        let bytes = std::fs::read(here.join(other)).unwrap();
        let words = [
            "--json",
            "report",
            "red.plenaria",
            "--year",
            "2015",
            "--out",
            other,
        ];
        assert_eq!(
            code(refused(&here, &words, b"")),
            (1, "file-exists".to_owned())
        );
        assert_eq!(std::fs::read(here.join(other)).unwrap(), bytes);
    }
    assert_eq!(
        done(&here, &["check", "red.plenaria"])["whole"],
        json!(true)
    );
}
