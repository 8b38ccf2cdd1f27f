//! The one door from the window: `call`, `cancel` for what it started, and `temporary` for what is printed.

use crate::host::Host;
use crate::menu;
use plenaria_api::{Answer, Job, Refusal};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Arc;
use tauri::{AppHandle, Emitter, Manager, State};

/// Runs a command of the session away from the main thread, writes the files of its answer and tells every window what changed.
#[tauri::command]
pub async fn call(
    app: AppHandle,
    name: String,
    input: Value,
    job: Option<String>,
) -> Result<Value, Refusal> {
    let worker = app.clone();
    let work = tauri::async_runtime::spawn_blocking(move || run(&worker, &name, input, job));
    // A panic ends the task, not the program: it arrives here as an error without an answer.
    work.await
        .unwrap_or_else(|_| Err(app.state::<Host>().session.internal()))
}

/// Asks a long work to stop.
#[tauri::command]
pub fn cancel(host: State<'_, Host>, job: String) {
    host.jobs.cancel(&job);
}

/// Where a document of this name can be written that is only to be looked at or printed; it goes when the program ends.
#[tauri::command]
pub fn temporary(host: State<'_, Host>, name: String) -> Result<PathBuf, Refusal> {
    host.papers
        .place(&name)
        .map_err(|_| host.session.internal())
}

fn run(app: &AppHandle, name: &str, input: Value, job: Option<String>) -> Result<Value, Refusal> {
    let host = app.state::<Host>();
    let answer = match &job {
        None => host.session.call(name, input, &Job::none()),
        Some(id) => {
            let _ended = Ended(&host, id);
            host.session.call(name, input, &following(app, &host, id))
        }
    }?;
    let Answer {
        value,
        files,
        changed,
    } = answer;
    host.session.write_files(&files)?;
    if let Some(changed) = &changed {
        // A window that is closing can't hear it, and needn't.
        let _ = app.emit("changed", changed);
    }
    menu::follow(app, name, &value, changed.as_ref());
    Ok(value)
}

/// A job whose progress every window hears, and which stops when the window asks.
fn following(app: &AppHandle, host: &Host, id: &str) -> Job {
    let (app, id) = (app.clone(), Arc::<str>::from(id));
    Job::new(host.jobs.begin(&id), move |progress| {
        let _ = app.emit(
            "progress",
            serde_json::json!({
                "job": id, "done": progress.done, "total": progress.total, "label": progress.label,
            }),
        );
    })
}

/// Forgets the job however the work ends, also by a panic.
struct Ended<'a>(&'a Host, &'a str);

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        self.0.jobs.end(self.1);
    }
}
