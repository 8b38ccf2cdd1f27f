//! Errors as people read them: a sentence and a hint in their language, and each problem beside its field.

use plenaria_core::kinds::Kind;
use plenaria_core::records::Reader;
use plenaria_core::{Error, Problem, Problems};
use plenaria_exchange::Fault;
use plenaria_i18n::{Args, Lang, Texts, args, bytes, instant};
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

/// Why a command was not done, in the person's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct Refusal {
    /// A stable code, such as `refused` or `file-in-use`.
    pub code: String,
    /// What happened.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// What is wrong with which field.
    pub problems: Vec<FieldProblem>,
}

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct FieldProblem {
    /// The field, as the record names it; empty when it concerns the whole.
    pub field: String,
    /// What is wrong and what to do, in a sentence.
    pub message: String,
}

/// What a command may fail with: core's errors and those of the seam itself.
#[derive(Debug)]
pub(crate) enum Failure {
    Core(Error),
    NoNetwork,
    UnknownCommand(String),
    BadInput,
    Press,
    Table(Fault),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Failure::Core(error)
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Core(error) => Failure::Core(error),
            Fault::TooLarge { actual, max } => Failure::Core(Error::TooLarge { actual, max }),
            Fault::Asked { what, value } => {
                let mut problems = Problems::default();
                match what {
                    _ if value.is_empty() => problems.add(what, "required"),
                    "event" | "term" | "member" => {
                        let values = [("value", value), ("kind", what.to_owned())];
                        problems.add_with(what, "unknown-record", &values);
                    }
                    "country" => problems.add_with(what, "unknown-country", &[("value", value)]),
                    _ => problems.add_with(what, "unknown-choice", &[("value", value)]),
                }
                Failure::Core(Error::Refused(problems))
            }
            other => Failure::Table(other),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(_: serde_json::Error) -> Self {
        Failure::BadInput
    }
}

/// As much of what was typed as a sentence takes.
pub(crate) fn beginning(typed: &str) -> String {
    typed.chars().take(40).collect()
}

pub(crate) fn kind_word(texts: &Texts, kind: &str) -> String {
    if kind == "op" {
        return texts.text("op-word");
    }
    let key = format!("kind-{}", kind.replace('_', "-"));
    if Kind::named(kind).is_some() && texts.has(&key) {
        texts.text(&key)
    } else {
        kind.to_owned()
    }
}

pub(crate) fn problem_in_words(problem: &Problem, texts: &Texts) -> FieldProblem {
    let mut values = problem.values.clone();
    if let Some(kind) = values.get_mut("kind") {
        *kind = kind_word(texts, kind);
    }
    let message = texts.get(
        &format!("problem-{}", problem.code),
        &Args::from_texts(&values),
    );
    FieldProblem {
        field: problem.field.clone(),
        message,
    }
}

impl Failure {
    /// What is wrong with one field; of what was typed only the beginning is said.
    pub(crate) fn of_field(field: &str, code: &'static str, typed: &str) -> Self {
        let mut problems = Problems::default();
        problems.add_with(field, code, &[("value", beginning(typed))]);
        Failure::Core(Error::Refused(problems))
    }

    /// Names the records that problems list in the person's language; where one can't be read, as core named it.
    pub(crate) fn name_in(&mut self, reader: &Reader<'_>, lang: Lang) {
        if let Failure::Core(Error::Refused(found)) = self {
            for problem in &mut found.0 {
                let _ = problem.name_in(reader, lang.tag());
            }
        }
    }

    /// The failure in words.
    pub(crate) fn in_words(&self, texts: &Texts) -> Refusal {
        let numbers = texts.numbers();
        let mut problems = Vec::new();
        let (code, values) = match self {
            Failure::NoNetwork => ("no-network-open", args! {}),
            Failure::UnknownCommand(name) => ("unknown-command", args! {"name" => name.as_str()}),
            // serde's words are for developers; people see ours.
            Failure::BadInput => ("bad-input", args! {}),
            Failure::Press => ("internal", args! {}),
            Failure::Table(fault) => match fault {
                Fault::TooMany { what, max } => (
                    "table-too-many",
                    args! {"what" => *what, "max" => *max as i64},
                ),
                Fault::Swollen { max } => ("table-swollen", args! {"max" => *max as i64}),
                Fault::Locked => ("table-locked", args! {}),
                Fault::Empty => ("table-empty", args! {}),
                Fault::NoSheet { name, sheets } => (
                    "table-no-sheet",
                    args! {"name" => name.as_str(), "sheets" => sheets.join(", ")},
                ),
                _ => ("table-unreadable", args! {}),
            },
            Failure::Core(error) => match error {
                Error::Refused(found) => {
                    problems = found.0.iter().map(|p| problem_in_words(p, texts)).collect();
                    ("refused", args! {"count" => found.0.len() as i64})
                }
                Error::NotFound { kind, id } => (
                    "not-found",
                    args! {"kind" => kind_word(texts, kind), "name" => id.as_str()},
                ),
                Error::Stale { kind, id } => (
                    "stale",
                    args! {"kind" => kind_word(texts, kind), "name" => id.as_str()},
                ),
                Error::NothingTo("redo") => ("nothing-to-redo", args! {}),
                Error::NothingTo(_) => ("nothing-to-undo", args! {}),
                Error::CannotUndo { .. } => ("cannot-undo", args! {}),
                Error::FileTooNew { found, known } => (
                    "file-too-new",
                    args! {"version" => found.to_string(), "known" => known.to_string()},
                ),
                Error::FileDamaged { .. } => ("file-damaged", args! {}),
                Error::FileNotOurs => ("file-not-ours", args! {}),
                Error::FileEmpty => ("file-empty", args! {}),
                Error::FileMissing(path) => (
                    "path-not-found",
                    args! {"path" => path.display().to_string()},
                ),
                Error::FileExists(path) => {
                    ("file-exists", args! {"path" => path.display().to_string()})
                }
                Error::FileInUse { who, since } => {
                    let since = instant(texts.lang(), since);
                    (
                        "file-in-use",
                        args! {"who" => who.as_str(), "since" => since},
                    )
                }
                Error::ReadOnly => ("read-only", args! {}),
                Error::NotAllowed(path) => {
                    ("not-allowed", args! {"path" => path.display().to_string()})
                }
                Error::NoSpace => ("no-space", args! {}),
                Error::TooLarge { actual, max } => (
                    "too-large",
                    args! {"actual" => bytes(*actual, numbers), "max" => bytes(*max, numbers)},
                ),
                Error::Cancelled => ("cancelled", args! {}),
                Error::Internal(_) => ("internal", args! {}),
            },
        };
        Refusal {
            code: code.to_owned(),
            message: texts.get(&format!("error-{code}"), &values),
            hint: texts.get(&format!("error-{code}-hint"), &values),
            problems,
        }
    }
}
