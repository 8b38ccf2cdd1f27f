//! Journeys in the real window, through WebDriver: what only the whole program can show.
//!
//! `cargo xtask test` builds the program, gives it a screen and tells these where everything is.

mod elsewhere;
mod files;
mod first_hour;
mod meeting;
mod power;
mod projector;
mod records;
mod start;

use plenaria_tests::program::demo;
use plenaria_tests::window::{Fault, Window};
use serde_json::json;
use std::path::PathBuf;
use tempfile::TempDir;
use tokio::sync::{Mutex, MutexGuard};

/// A program of which a second start hands over to the first can be open only once.
static ONE_AT_A_TIME: Mutex<()> = Mutex::const_new(());

/// The demo network, open in a window, with the language chosen.
struct Demo {
    window: Window,
    file: PathBuf,
    folder: TempDir,
    _turn: MutexGuard<'static, ()>,
}

impl Demo {
    async fn open() -> Result<Self, Fault> {
        let turn = ONE_AT_A_TIME.lock().await;
        let folder = tempfile::tempdir()?;
        let file = demo(folder.path())?;
        let window = Window::open(&[&file]).await?;
        let spanish = json!({ "language": "es" });
        window.call("edit_settings", spanish).await?;
        window.reload().await?;
        Ok(Self {
            window,
            file,
            folder,
            _turn: turn,
        })
    }

    /// How many records a list has.
    async fn total(&self, list: &str) -> Result<u64, Fault> {
        let answer = self.window.call(list, json!({ "limit": 1 })).await?;
        answer["total"]
            .as_u64()
            .ok_or_else(|| format!("{list} gives no total").into())
    }
}
