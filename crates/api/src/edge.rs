//! The program's edge: the clock, the source of ids, the machine's name; nothing further inside reads them.

use chrono::{Local, NaiveDate, SecondsFormat, Utc};
use plenaria_core::file::Ids;
use plenaria_i18n::Lang;
use std::path::PathBuf;

/// What a session is told of the world.
pub struct Edge {
    /// Today, in the person's zone.
    pub today: Box<dyn Fn() -> NaiveDate + Send + Sync>,
    /// Now, UTC, ISO 8601 to the second.
    pub now: Box<dyn Fn() -> String + Send + Sync>,
    /// Makes a source of ids.
    pub ids: Box<dyn Fn() -> Ids + Send + Sync>,
    /// The machine's name, for the lock file.
    pub machine: String,
    /// Who writes, when the settings do not say.
    pub author: String,
    /// The language of messages; the settings', or the network's main language, when none.
    pub language: Option<Lang>,
    /// Where an older file is copied before it is upgraded.
    pub backups: Option<PathBuf>,
    /// Where the person's choices are kept; nowhere when none.
    pub settings: Option<PathBuf>,
}

impl Edge {
    /// This machine's clock, ids and names.
    pub fn of_this_machine() -> Self {
        let name = |variables: &[&str]| {
            variables
                .iter()
                .find_map(|v| std::env::var(v).ok())
                .filter(|text| !text.trim().is_empty())
        };
        Edge {
            today: Box::new(|| Local::now().date_naive()),
            now: Box::new(|| Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true)),
            ids: Box::new(|| Box::new(|| uuid::Uuid::now_v7().hyphenated().to_string())),
            machine: name(&["COMPUTERNAME", "HOSTNAME"]).unwrap_or_default(),
            author: name(&["USERNAME", "USER"]).unwrap_or_default(),
            language: None,
            backups: None,
            settings: None,
        }
    }
}
