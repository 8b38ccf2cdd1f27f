//! What the shell keeps while it runs: the session, the jobs, the menu, and which language they speak.

use crate::jobs::Jobs;
use crate::menu::Menus;
use crate::papers::Papers;
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
        let edge = Edge {
            settings: Some(config.join("settings.json")),
            backups: Some(data.join("backups")),
            ..Edge::of_this_machine()
        };
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
