//! Journeys through `Session::call`, as the window and the command line make them.

#![allow(clippy::unwrap_used, reason = "a journey that cannot go on has failed")]

mod chance;
mod files;
mod governance;
mod import;
mod meeting;
mod plan;
mod reports;
mod two_years;
mod work;

use plenaria_api::{Edge, Job, Refusal, Session};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// A session of a fixed day, author and source of ids, in a language.
pub fn session(language: &str) -> Session {
    let mut edge = Edge::of_this_machine();
    edge.today = Box::new(|| "2026-10-05".parse().expect("a date"));
    edge.now = Box::new(|| "2026-10-05T12:00:00Z".into());
    edge.author = "Ana".into();
    edge.machine = "desk".into();
    edge.language = language.parse().ok();
    Session::new(edge)
}

/// Runs a command; writes its files as a host does.
pub fn call(session: &Session, name: &str, input: Value) -> Result<Value, Refusal> {
    let answer = session.call(name, input, &Job::none())?;
    for file in answer.files {
        std::fs::create_dir_all(file.path.parent().expect("a folder"))
            .expect("a folder can be made");
        std::fs::write(&file.path, file.bytes).expect("a file can be written");
    }
    Ok(answer.value)
}

/// The same for a command that must do.
pub fn done(session: &Session, name: &str, input: Value) -> Value {
    call(session, name, input).unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"))
}

/// The same for a command that must be refused.
pub fn refused(session: &Session, name: &str, input: Value) -> Refusal {
    call(session, name, input).expect_err(name)
}

/// A file of a sample in a folder of its own.
pub fn sample(session: &Session, folder: &Path, kind: &str) -> PathBuf {
    let path = folder.join(format!("{kind}.plenaria"));
    done(
        session,
        "create_sample",
        json!({"path": path, "kind": kind}),
    );
    path
}
