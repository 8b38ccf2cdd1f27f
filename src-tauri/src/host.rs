//! What the shell keeps while it runs: the session, the jobs, the menu, and which language they speak.

use crate::jobs::Jobs;
use crate::menu::Menus;
use crate::papers::Papers;
use chrono::NaiveDate;
use plenaria_api::{Edge, Job, Refusal, Session};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex, PoisonError};
use tauri::{AppHandle, Manager};

/// The state of the program, one for all its windows.
pub struct Host {
    /// The only way to a network.
    pub session: Arc<Session>,
    /// The long works under way.
    pub jobs: Jobs,
    /// The items of the menu that change.
    pub menus: Mutex<Menus>,
    /// What is being printed.
    pub papers: Papers,
}

impl Host {
    /// Starts a session whose settings and copies are kept in this person's folders.
    pub fn start(app: &AppHandle) -> tauri::Result<Self> {
        let config = app.path().app_config_dir()?;
        let data = app.path().app_local_data_dir()?;
        // On the first start there is no such folder yet. Without it choices are refused, in words, when they are made.
        let _ = std::fs::create_dir_all(&config);
        let mut edge = Edge {
            settings: Some(config.join("settings.json")),
            backups: Some(data.join("backups")),
            ..Edge::of_this_machine()
        };
        if let Some(day) = today(std::env::args().skip(1)) {
            edge.today = Box::new(move || day);
        }
        Ok(Self {
            session: Arc::new(Session::new(edge)),
            jobs: Jobs::default(),
            menus: Mutex::default(),
            papers: Papers::default(),
        })
    }

    /// Calls a quick command from the shell itself.
    pub fn ask(&self, name: &str, input: Value) -> Result<Value, Refusal> {
        let answer = self.session.call(name, input, &Job::none())?;
        Ok(answer.value)
    }

    /// The text of a key in the person's language.
    pub fn text(&self, key: &str) -> String {
        self.session.text(key, &[])
    }

    /// The items of the menu, whatever happened to the thread that last held them.
    pub fn menus(&self) -> std::sync::MutexGuard<'_, Menus> {
        self.menus.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Closes the file at the end of the program, so that nothing stays beside it, and removes what was only printed.
    pub fn close(&self) {
        // A refusal here means that no network was open.
        let _ = self.ask("close_network", json!({}));
        self.papers.clear();
    }
}

/// The day that counts as today, where the program was started with `--today=YYYY-MM-DD`: samples are looked at on a day
/// of theirs, and journeys see the same thing whenever they run.
fn today(mut arguments: impl Iterator<Item = String>) -> Option<NaiveDate> {
    arguments.find_map(|argument| argument.strip_prefix("--today=")?.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_that_counts_as_today_can_be_told() {
        let of = |arguments: &[&str]| today(arguments.iter().map(|a| (*a).to_owned()));
        assert_eq!(
            of(&["red.plenaria", "--today=2026-10-05"]),
            NaiveDate::from_ymd_opt(2026, 10, 5)
        );
        assert_eq!(of(&["red.plenaria"]), None);
        assert_eq!(of(&["--today=2026-02-30"]), None);
    }
}
