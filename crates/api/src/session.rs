//! `Session`: one open network, and the only way in for the shell, the command line and the tests.

use crate::commands::paper::Previews;
use crate::edge::Edge;
use crate::error::{Failure, Refusal, kind_word};
use crate::files;
use crate::job::Job;
use crate::settings::Settings;
use crate::table;
use crate::wire::Changed;
use plenaria_core::file::{By, Opening, is_network};
use plenaria_core::journal::{Entry, Which};
use plenaria_core::kinds::Kind;
use plenaria_core::transact::Done;
use plenaria_core::{Error, Network};
use plenaria_i18n::{Args, Lang, Texts, args};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A file that the host must write: a temporary one first, then renamed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileToWrite {
    /// Where; a folder when it ends with a separator.
    pub path: PathBuf,
    /// Its contents; a folder's are the archive of its files.
    pub bytes: Vec<u8>,
}

/// What a command answers.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Answer {
    /// The JSON that travels.
    pub value: Value,
    /// The files that the host must write.
    pub files: Vec<FileToWrite>,
    /// What was written, after a write.
    pub changed: Option<Changed>,
}

/// Bytes served read-only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// An internet media type.
    pub media_type: String,
    /// The contents.
    pub bytes: Vec<u8>,
}

/// One open network with the person's choices.
pub struct Session {
    edge: Edge,
    state: Mutex<State>,
    pub(crate) previews: Previews,
}

pub(crate) struct State {
    pub(crate) network: Option<Network>,
    pub(crate) settings: Settings,
}

/// What a command works with.
pub(crate) struct Context<'s> {
    pub(crate) session: &'s Session,
    pub(crate) texts: Texts,
    pub(crate) job: &'s Job,
    pub(crate) files: Vec<FileToWrite>,
    pub(crate) changed: Option<Changed>,
}

impl Session {
    /// A session without a network yet.
    pub fn new(edge: Edge) -> Self {
        let settings = Settings::read(edge.settings.as_deref());
        Session {
            edge,
            state: Mutex::new(State {
                network: None,
                settings,
            }),
            previews: Previews::default(),
        }
    }

    /// Runs a command of the list.
    ///
    /// # Errors
    /// The refusal in the person's language; nothing has been written then.
    pub fn call(&self, name: &str, input: Value, job: &Job) -> Result<Answer, Refusal> {
        let mut context = Context {
            session: self,
            texts: self.texts(),
            job,
            files: Vec::new(),
            changed: None,
        };
        let input = if input.is_null() {
            Value::Object(serde_json::Map::new())
        } else {
            input
        };
        // serde would take a list for an object, its values in the order of the fields.
        let done = if input.is_object() {
            table::run(&mut context, name, input)
        } else {
            Err(Failure::BadInput)
        };
        match done {
            Ok(value) => Ok(Answer {
                value,
                files: context.files,
                changed: context.changed,
            }),
            // The language may just have become another, as when a file was opened.
            Err(mut failure) => {
                let texts = self.texts();
                if let Some(network) = &self.state().network {
                    failure.name_in(&network.reader(), texts.lang());
                }
                Err(failure.in_words(&texts))
            }
        }
    }

    /// Bytes by their path: `page/<preview>/<n>.svg`, `document/<id>`.
    pub fn resource(&self, path: &str) -> Option<Resource> {
        match path.split_once('/')? {
            ("page", rest) => self.previews.page(rest),
            ("document", id) => crate::commands::documents::resource(self, id),
            _ => None,
        }
    }

    /// A text of the interface, for menus and dialogs of the shell.
    pub fn text(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.texts()
            .get(key, &Args::from_texts(values.iter().copied()))
    }

    /// The refusal of a mistake of ours, as when a command panicked.
    pub fn internal(&self) -> Refusal {
        Failure::Core(Error::Internal(String::new())).in_words(&self.texts())
    }

    /// The refusal of what is no JSON object in UTF-8, for hosts that read text.
    pub fn not_understood(&self) -> Refusal {
        Failure::BadInput.in_words(&self.texts())
    }

    /// Writes the files of an answer, each whole or not at all; the host calls it where they may be written.
    ///
    /// # Errors
    /// The refusal in the person's language, and no file is written; a network is never replaced, least of all the open one.
    pub fn write_files(&self, files: &[FileToWrite]) -> Result<(), Refusal> {
        if let Some(file) = files.iter().find(|file| is_network(&file.path)) {
            let error = Error::FileExists(file.path.clone());
            return Err(Failure::Core(error).in_words(&self.texts()));
        }
        files::write(files).map_err(|fault| {
            let error = match fault.error.kind() {
                std::io::ErrorKind::StorageFull => Error::NoSpace,
                std::io::ErrorKind::NotFound => Error::FileMissing(fault.path),
                _ => Error::NotAllowed(fault.path),
            };
            Failure::Core(error).in_words(&self.texts())
        })
    }

    /// The person's language: asked at the edge, chosen, the network's, or Spanish.
    pub fn language(&self) -> Lang {
        let state = self.state();
        let chosen = state
            .settings
            .language
            .as_deref()
            .and_then(|l| l.parse().ok());
        let network = state
            .network
            .as_ref()
            .and_then(|n| n.main_language().parse().ok());
        self.edge
            .language
            .or(chosen)
            .or(network)
            .unwrap_or(Lang::Es)
    }

    pub(crate) fn texts(&self) -> Texts {
        Texts::new(self.language())
    }

    pub(crate) fn edge(&self) -> &Edge {
        &self.edge
    }

    /// The state; a command that panicked has left the file as it was, so the lock's poison says nothing.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn author(&self, state: &State) -> String {
        if state.settings.author.trim().is_empty() {
            self.edge.author.clone()
        } else {
            state.settings.author.clone()
        }
    }

    pub(crate) fn opening(&self, state: &State) -> Opening {
        let author = self.author(state);
        let who = if self.edge.machine.is_empty() {
            author
        } else {
            format!("{author} ({})", self.edge.machine)
        };
        Opening {
            ids: (self.edge.ids)(),
            who,
            now: (self.edge.now)(),
            backups: self.edge.backups.clone(),
        }
    }
}

impl Context<'_> {
    /// The person's language.
    pub(crate) fn lang(&self) -> Lang {
        self.texts.lang()
    }

    /// Reads from the open network.
    pub(crate) fn read<R>(
        &self,
        read: impl FnOnce(&Network) -> plenaria_core::Result<R>,
    ) -> Result<R, Failure> {
        let state = self.session.state();
        Ok(read(state.network.as_ref().ok_or(Failure::NoNetwork)?)?)
    }

    /// Writes to the open network and notes what changed.
    pub(crate) fn write<R, E: Into<Failure>>(
        &mut self,
        write: impl FnOnce(&mut Network, By<'_>) -> Result<Done<R>, E>,
    ) -> Result<R, Failure> {
        let mut state = self.session.state();
        let author = self.session.author(&state);
        let now = (self.session.edge.now)();
        let network = state.network.as_mut().ok_or(Failure::NoNetwork)?;
        let done = write(
            network,
            By {
                author: &author,
                now: &now,
            },
        )
        .map_err(Into::into)?;
        if let Some(op) = done.op {
            self.changed = Some(changed(
                network,
                &self.texts,
                op,
                done.topics.iter().copied(),
            )?);
        }
        Ok(done.value)
    }
}

fn changed(
    network: &Network,
    texts: &Texts,
    op: i64,
    topics: impl Iterator<Item = Kind>,
) -> Result<Changed, Failure> {
    let (undo, redo) = network.undo_and_redo()?;
    let last = network.history(&Which::default(), 0, 1, 0)?.pop();
    Ok(Changed {
        op,
        label: last
            .map(|step| label(&step.entry, texts))
            .unwrap_or_default(),
        topics: topics.map(|kind| kind.name().to_owned()).collect(),
        can_undo: undo.is_some(),
        can_redo: redo.is_some(),
        undo_label: undo.map(|e| label(&e, texts)),
        redo_label: redo.map(|e| label(&e, texts)),
    })
}

/// An operation in words.
pub(crate) fn label(entry: &Entry, texts: &Texts) -> String {
    let text = |name: &str| {
        entry
            .params
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    match entry.kind.as_str() {
        "undo" | "redo" | "revert" => {
            let of = Entry {
                kind: text("op").to_owned(),
                ..entry.clone()
            };
            let inner = if of.kind.is_empty() {
                String::new()
            } else {
                label(&of, texts)
            };
            texts.get(&format!("op-{}", entry.kind), &args! {"label" => inner})
        }
        kind if record_verb(kind).is_none() => {
            let count = entry.params.get("count").and_then(Value::as_i64);
            texts.get(
                &format!("op-{}", kind.replace('_', "-")),
                &args! {"count" => count.unwrap_or_default(), "name" => text("name"), "other" => text("other")},
            )
        }
        kind => {
            let (verb, kind) = record_verb(kind).unwrap_or((kind, ""));
            texts.get(
                &format!("op-{verb}"),
                &args! {"kind" => kind_word(texts, kind), "name" => text("name")},
            )
        }
    }
}

/// The verb and kind of an operation on one record; none for those with a name of their own.
fn record_verb(op: &str) -> Option<(&str, &str)> {
    let (verb, kind) = op.split_once('_')?;
    (matches!(verb, "add" | "edit" | "delete") && Kind::named(kind).is_some())
        .then_some((verb, kind))
}
