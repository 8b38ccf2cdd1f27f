//! The person's choices on this machine, kept in one small file outside every network.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::Path;
use ts_rs::TS;

/// A file opened before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Recent {
    /// Where it is.
    pub path: String,
    /// The network's name.
    pub name: String,
}

/// The person's choices.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default)]
pub struct Settings {
    /// Language of the window and of messages: es, en or pt; none until chosen.
    pub language: Option<String>,
    /// light, dark or system.
    pub theme: Option<String>,
    /// High contrast, whatever the system says.
    pub contrast: bool,
    /// The size of text in percent of the system's; the system's own when none.
    pub text_size: Option<u16>,
    /// Who writes, as the history shows it.
    pub author: String,
    /// What the columns of imported tables were: by kind of import, then by the column's plain name; empty for none.
    pub columns: std::collections::BTreeMap<String, std::collections::BTreeMap<String, String>>,
    /// Files opened before, latest first.
    pub recent: Vec<Recent>,
    /// What the window keeps for the next time, by its own names: saved views, chosen columns.
    #[ts(type = "any")]
    pub views: serde_json::Value,
}

/// So many files of before are remembered.
const MAX_RECENT: usize = 12;

impl Settings {
    /// Reads them; a file that is missing or not understood gives the defaults, for choices are no records.
    pub(crate) fn read(path: Option<&Path>) -> Settings {
        path.and_then(|p| std::fs::read_to_string(p).ok())
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default()
    }

    /// Puts a file first among those opened before.
    pub(crate) fn remember(&mut self, path: String, name: String) {
        self.recent.retain(|recent| recent.path != path);
        self.recent.insert(0, Recent { path, name });
        self.recent.truncate(MAX_RECENT);
    }
}
