//! A power cut at the door: whatever was answered is in the file, and the file is whole.

use plenaria_tests::program::{ask, demo, talk};
use plenaria_tests::window::Fault;
use serde_json::{Value, json};
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};

/// What the command line answers to a command on a file.
fn call(file: &OsStr, name: &str, input: &Value) -> Result<Value, Fault> {
    let input = input.to_string();
    let said = ask(&["call".as_ref(), file, name.as_ref(), input.as_ref()])?;
    Ok(serde_json::from_slice(&said.stdout)?)
}

#[test]
fn every_check_in_that_was_answered_survives_a_power_cut() -> Result<(), Fault> {
    let folder = tempfile::tempdir()?;
    let file = demo(folder.path())?;
    let file = file.as_os_str();
    let listed = json!({"filter": {"event": "viii-2026"}, "limit": 100});
    let listed = call(file, "list_participants", &listed)?;
    let mut program = talk(&["call".as_ref(), file, "--batch".as_ref()])?;
    let mut input = program.stdin.take().ok_or("no way in")?;
    let mut answers = BufReader::new(program.stdout.take().ok_or("no way out")?).lines();
    let mut answered = Vec::new();
    for one in listed["items"].as_array().ok_or("no list")? {
        let one = &one["id"];
        let line = json!({"command": "check_in", "input": {"session": "viii-2026.s1", "participant": one, "at": "09:00"}});
        writeln!(input, "{line}")?;
        if answered.len() == 20 {
            // This one was asked, and perhaps is being written.
            break;
        }
        let answer: Value = serde_json::from_str(&answers.next().ok_or("no answer")??)?;
        answered.push(answer["ok"]["participant"].clone());
    }
    program.kill()?;
    program.wait()?;
    let noted = json!({"filter": {"session": "viii-2026.s1"}, "limit": 100});
    let noted = call(file, "list_attendances", &noted)?;
    let there = noted["items"].as_array().ok_or("no list")?;
    for participant in &answered {
        let stands = |one: &&Value| &one["fields"]["participant"] == participant;
        assert!(
            there.iter().any(|one| stands(&one)),
            "{participant} was lost"
        );
    }
    assert!((20..=21).contains(&there.len()));
    assert_eq!(call(file, "check_network", &json!({}))?["whole"], true);
    Ok(())
}
