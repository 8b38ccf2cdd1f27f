//! What the commands do: from the wire to core and back, a few lines each.

pub(crate) mod check;
pub(crate) mod documents;
pub(crate) mod dossier;
pub(crate) mod exchange;
mod exchange_words;
pub(crate) mod find;
pub(crate) mod folder;
pub(crate) mod governance;
pub(crate) mod history;
pub(crate) mod letters;
pub(crate) mod lists;
pub(crate) mod meetings;
pub(crate) mod network;
pub(crate) mod office;
pub(crate) mod paper;
pub(crate) mod people;
pub(crate) mod plan;
pub(crate) mod records;
pub(crate) mod report;
pub(crate) mod sample;
pub(crate) mod settings;
pub(crate) mod several;
pub(crate) mod tables;
pub(crate) mod template;
pub(crate) mod travel;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Nothing to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
pub struct Nothing {}
