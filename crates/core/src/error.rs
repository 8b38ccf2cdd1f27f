//! What can go wrong, named by what the person can do next.

use crate::Kind;
use crate::records::Reader;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Core's result.
pub type Result<T> = std::result::Result<T, Error>;

/// One thing wrong with one field of what was typed; `plenaria-i18n` has a sentence `problem-<code>` for each code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The field, as the record names it; empty when it concerns the whole record.
    pub field: String,
    /// A stable code, such as `required` or `end-before-begin`.
    pub code: &'static str,
    /// What the sentence mentions, by variable name.
    pub values: BTreeMap<&'static str, String>,
    /// The records that `names` lists, and what stands between them: whoever words the sentence may name them in another language.
    pub named: Option<(Vec<(Kind, String)>, &'static str)>,
}

impl Problem {
    /// Names the records that it lists in a language; those that are not there any more stay as they were named.
    ///
    /// # Errors
    /// What reading the file may give.
    pub fn name_in(&mut self, reader: &Reader<'_>, language: &str) -> Result<()> {
        let Some((records, between)) = &self.named else {
            return Ok(());
        };
        let mut names = Vec::with_capacity(records.len());
        for (kind, id) in records {
            names.push(reader.title(*kind, id, language)?);
        }
        let named = self.values.contains_key("names");
        if !named || names.iter().all(|name| !name.is_empty()) {
            self.values.insert("names", names.join(between));
        }
        Ok(())
    }
}

/// All problems found so far: checking goes on after the first, so that a person sees every one at once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Notes a problem that needs no values.
    pub fn add(&mut self, field: &str, code: &'static str) {
        self.add_with(field, code, &[]);
    }

    /// Notes a problem with the values that its sentence mentions.
    pub fn add_with(&mut self, field: &str, code: &'static str, values: &[(&'static str, String)]) {
        self.0.push(Problem {
            field: field.to_owned(),
            code,
            values: values.iter().cloned().collect(),
            named: None,
        });
    }

    /// Notes a problem whose sentence lists records as `names`, in the network's main language.
    ///
    /// # Errors
    /// What reading the file may give.
    pub(crate) fn add_naming(
        &mut self,
        field: &str,
        code: &'static str,
        reader: &Reader<'_>,
        records: Vec<(Kind, String)>,
        between: &'static str,
    ) -> Result<&mut Problem> {
        let mut problem = Problem {
            field: field.to_owned(),
            code,
            values: BTreeMap::new(),
            named: Some((records, between)),
        };
        problem.name_in(reader, reader.main_language())?;
        Ok(self.0.push_mut(problem))
    }

    /// Notes that no record is there by what was typed; only the beginning of it is said.
    pub(crate) fn add_unknown(&mut self, field: &str, typed: &str) {
        let value = typed.chars().take(60).collect();
        self.add_with(field, "unknown-record", &[("value", value)]);
    }

    /// True when nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `Ok` when nothing is wrong, otherwise every problem as a refusal.
    pub fn into_result(self) -> Result<()> {
        if self.is_empty() {
            Ok(())
        } else {
            Err(Error::Refused(self))
        }
    }
}

/// Why something was not done. Nothing has been written when one of these comes back.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// What was typed breaks a rule; each problem names its field.
    #[error("refused: {0:?}")]
    Refused(Problems),
    /// No record of this kind has this id or key.
    #[error("no {kind} {id}")]
    NotFound {
        /// The kind of record that was looked for.
        kind: &'static str,
        /// The id or key as given.
        id: String,
    },
    /// The record was changed since it was read.
    #[error("stale {kind} {id}")]
    Stale {
        /// The kind of the record.
        kind: &'static str,
        /// Its id.
        id: String,
    },
    /// There is nothing (left) to undo or redo.
    #[error("nothing to {0}")]
    NothingTo(&'static str),
    /// An undo met something that has been changed by other means.
    #[error("cannot undo {op}")]
    CannotUndo {
        /// The operation's number.
        op: i64,
    },
    /// The file was written by a newer Plenaria.
    #[error("file version {found}, known {known}")]
    FileTooNew {
        /// The version in the file.
        found: i64,
        /// The newest version known here.
        known: i64,
    },
    /// The file is a network's but parts of it are unreadable.
    #[error("damaged: {detail}")]
    FileDamaged {
        /// SQLite's words, for a developer.
        detail: String,
    },
    /// The file is something else.
    #[error("not a network file")]
    FileNotOurs,
    /// The file has no contents.
    #[error("empty file")]
    FileEmpty,
    /// There is no such file, or it vanished.
    #[error("no file {0}")]
    FileMissing(PathBuf),
    /// A file stands already where one was to be created.
    #[error("file exists {0}")]
    FileExists(PathBuf),
    /// Another program has the file open for writing.
    #[error("in use by {who} since {since}")]
    FileInUse {
        /// Who has it open: author and machine.
        who: String,
        /// Since when, UTC, ISO 8601.
        since: String,
    },
    /// The file or its folder cannot be written.
    #[error("read only")]
    ReadOnly,
    /// The system does not let this person use the file or folder.
    #[error("not allowed {0}")]
    NotAllowed(PathBuf),
    /// The disk is full.
    #[error("no space")]
    NoSpace,
    /// Something is larger than its limit.
    #[error("too large: {actual} > {max}")]
    TooLarge {
        /// Its size in bytes.
        actual: u64,
        /// The limit in bytes.
        max: u64,
    },
    /// The person stopped it.
    #[error("cancelled")]
    Cancelled,
    /// A mistake of ours.
    #[error("internal: {0}")]
    Internal(String),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DiskFull) => Error::NoSpace,
            Some(Code::ReadOnly) => Error::ReadOnly,
            Some(Code::NotADatabase) => Error::FileNotOurs,
            Some(Code::DatabaseCorrupt | Code::SystemIoFailure) => Error::FileDamaged {
                detail: error.to_string(),
            },
            _ => Error::Internal(error.to_string()),
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Error::Internal(error.to_string())
    }
}
