//! The one door from the windows: `call`, `cancel` for what it started, `temporary` for what is printed, and what concerns the projector.

use crate::host::Host;
use crate::{menu, projector};
use plenaria_api::{Answer, Job, Refusal};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Arc;
use tauri::{AppHandle, Emitter, Manager, State, WebviewWindow};

/// Runs a command of the session away from the main thread, writes the files of its answer and tells every window what changed.
#[tauri::command]
pub async fn call(
    app: AppHandle,
    window: WebviewWindow,
    name: String,
    input: Value,
    job: Option<String>,
) -> Result<Value, Refusal> {
    if !projector::may(window.label(), &name) {
        return Err(app.state::<Host>().session.internal());
    }
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

/// Shows a screen of the page on the projector; one that is not open stays so unless it is asked for `anew`.
// Windows are made away from the main thread, or Windows waits for itself.
#[tauri::command]
pub async fn project(app: AppHandle, address: String, anew: bool) -> Result<(), Refusal> {
    let done = if anew {
        projector::show(&app, &address)
    } else {
        projector::turn(&app, &address).map(|_| ())
    };
    done.map_err(|_| app.state::<Host>().session.internal())
}

/// Gives the window that asks the whole screen, takes it back, or leaves only the latter.
#[tauri::command]
pub fn full_screen(window: WebviewWindow, leave: bool) {
    let full = !leave && !window.is_fullscreen().unwrap_or(false);
    let _ = window.set_fullscreen(full);
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
