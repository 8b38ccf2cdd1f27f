//! One row while it comes in: its cells by field, and what became of it.

use super::field_of;
use crate::parse;
use crate::table::{Cell, Row};
use plenaria_core::error::{Error, Problem, Result};
use plenaria_core::record::Fields;
use plenaria_core::records::{Edit, NewRecord, add_in, edit_in};
use plenaria_core::transact::Tx;
use plenaria_core::values::{FieldType, PartialDate};
use plenaria_core::{Kind, Problems};
use serde_json::{Value, json};

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// A record is made.
    Create,
    /// A record is changed.
    Update,
    /// All of it is there already.
    Same,
    /// It has problems and stays out.
    Reject,
    /// The person leaves it out.
    Skip,
}

impl Verdict {
    /// Its stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Verdict::Create => "create",
            Verdict::Update => "update",
            Verdict::Same => "same",
            Verdict::Reject => "reject",
            Verdict::Skip => "skip",
        }
    }
}

/// A record that a row was taken for, or might be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// By what: `decision`, `key`, `external_id`, `email`, `name`, `place`.
    pub by: &'static str,
}

/// One value that comes in.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The kind of the record.
    pub kind: Kind,
    /// Its field.
    pub field: &'static str,
    /// What it was; null for a new record.
    pub before: Value,
    /// What it becomes.
    pub after: Value,
}

/// Something wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowProblem {
    /// The field of the import; empty when it concerns the row.
    pub field: String,
    /// What, in core's form.
    pub problem: Problem,
}

/// Something to know about a row that comes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// A stable code, of which there is a sentence `import-note-<code>`.
    pub code: &'static str,
    /// What the sentence mentions.
    pub values: Vec<(&'static str, String)>,
}

/// What became of a row, or would.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Its number in the file.
    pub line: usize,
    /// What becomes of it.
    pub verdict: Verdict,
    /// What it is about, as a list shows it.
    pub title: String,
    /// The record that it made or changed; in a dry run, only one that was there before means anything.
    pub record: Option<(Kind, String)>,
    /// The record that it was taken for.
    pub found: Option<Found>,
    /// Records that it might be too.
    pub others: Vec<Found>,
    /// The values that come in.
    pub changes: Vec<Change>,
    /// What keeps it out.
    pub problems: Vec<RowProblem>,
    /// What else is to be known.
    pub notes: Vec<Note>,
}

impl Outcome {
    pub(super) fn new(line: usize) -> Self {
        Outcome {
            line,
            verdict: Verdict::Same,
            title: String::new(),
            record: None,
            found: None,
            others: Vec::new(),
            changes: Vec::new(),
            problems: Vec::new(),
            notes: Vec::new(),
        }
    }

    pub(super) fn problem(
        &mut self,
        field: &str,
        code: &'static str,
        values: &[(&'static str, String)],
    ) {
        let mut problems = Problems::default();
        problems.add_with(field, code, values);
        let found = problems.0.into_iter().map(|problem| RowProblem {
            field: field.to_owned(),
            problem,
        });
        self.problems.extend(found);
    }

    pub(super) fn note(&mut self, code: &'static str, values: &[(&'static str, String)]) {
        self.notes.push(Note {
            code,
            values: values.to_vec(),
        });
    }

    /// Notes that the dates of a period stay as they are, since `was`; a date that there is none of is a problem all the same.
    pub(super) fn kept(&mut self, was: &str, fields: &Fields) {
        let typed = fields.get("begin").and_then(Value::as_str);
        match typed.filter(|typed| PartialDate::new(typed).is_none()) {
            Some(typed) => self.problem("begin", "bad-date", &[("value", typed.to_owned())]),
            None => self.note("period-kept", &[("begin", was.to_owned())]),
        }
    }

    pub(super) fn make(&mut self, verdict: Verdict) {
        // What is made is not also changed.
        if self.verdict != Verdict::Create {
            self.verdict = verdict;
        }
    }

    /// Notes what core refused of a record.
    pub(super) fn refused(&mut self, kind: Kind, problems: Problems) {
        for problem in problems.0 {
            let field = field_of(kind, &problem.field).to_owned();
            let known = RowProblem { field, problem };
            if !self.problems.contains(&known) {
                self.problems.push(known);
            }
        }
    }
}

/// The cells of a row by field.
pub(super) struct Cells<'r> {
    row: &'r Row,
    columns: &'r [Option<&'static str>],
    /// The row's place in the table, from 0.
    pub(super) at: usize,
    /// False where the row's id and key are not those of the record at hand.
    own_id: bool,
}

impl<'r> Cells<'r> {
    pub(super) fn new(row: &'r Row, columns: &'r [Option<&'static str>], at: usize) -> Self {
        Cells {
            row,
            columns,
            at,
            own_id: true,
        }
    }

    /// The same row for a record that its id and key do not name.
    pub(super) fn without_id(&self) -> Cells<'r> {
        Cells {
            own_id: false,
            ..*self
        }
    }

    pub(super) fn get(&self, field: &str) -> Option<&'r Cell> {
        if !self.own_id && matches!(field, "key" | "external_id") {
            return None;
        }
        let at = self.columns.iter().position(|c| *c == Some(field))?;
        self.row.cells.get(at).filter(|cell| !cell.is_empty())
    }

    pub(super) fn text(&self, field: &str) -> Option<String> {
        let shown = self.get(field)?.shown();
        Some(shown.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    pub(super) fn first(&self) -> String {
        let shown = self.row.cells.iter().map(Cell::shown);
        shown
            .into_iter()
            .find(|t| !t.is_empty())
            .unwrap_or_default()
    }

    /// Formulas that failed, such as #N/A, in columns that come in.
    pub(super) fn failures(&self, out: &mut Outcome) {
        for (cell, field) in self.row.cells.iter().zip(self.columns) {
            if let (Cell::Error(text), Some(field)) = (cell, field) {
                out.problem(field, "cell-failed", &[("value", text.clone())]);
            }
        }
    }

    /// A field's value as core reads it for a record's field; texts in the language that is given.
    pub(super) fn value(&self, field: &str, kind: Kind, of: &str, language: &str) -> Option<Value> {
        let cell = self.get(field)?;
        let field_type = &kind.description().field(of)?.field_type;
        Some(match (field_type, parse::value(cell, field_type)) {
            (FieldType::Texts | FieldType::Narratives, text) => json!({language: text}),
            (_, value) => value,
        })
    }
}

/// Makes a record, or changes one where it differs; gives its id and whether anything was written.
pub(super) fn put(
    tx: &mut Tx<'_>,
    kind: Kind,
    existing: Option<&str>,
    key: Option<String>,
    fields: Fields,
    out: &mut Outcome,
) -> Result<(String, bool)> {
    let Some(id) = existing else {
        let new = NewRecord {
            key,
            fields: fields.clone(),
            ..NewRecord::default()
        };
        let id = told(add_in(tx, kind, &new), kind, out)?;
        note_changes(kind, &Fields::new(), &fields, out);
        return Ok((id, true));
    };
    let old = tx.reader().raw(kind, id)?;
    let mut changed = Fields::new();
    for (name, value) in fields {
        let before = old.fields.get(&name).unwrap_or(&Value::Null);
        let differs = match (before, &value) {
            (Value::Object(texts), Value::Object(new)) => {
                new.iter().any(|(lang, text)| texts.get(lang) != Some(text))
            }
            (before, value) => before != value,
        };
        if differs {
            changed.insert(name, value);
        }
    }
    let rekeyed = key.filter(|key| old.key.as_ref() != Some(key));
    if changed.is_empty() && rekeyed.is_none() {
        return Ok((old.id, false));
    }
    note_changes(kind, &old.fields, &changed, out);
    let edit = Edit {
        id: old.id,
        key: rekeyed,
        fields: changed,
        ..Edit::default()
    };
    Ok((told(edit_in(tx, kind, &edit), kind, out)?, true))
}

fn note_changes(kind: Kind, old: &Fields, new: &Fields, out: &mut Outcome) {
    for (name, after) in new {
        let Some(field) = kind.description().field(name) else {
            continue;
        };
        if after.is_null() || after.as_array().is_some_and(Vec::is_empty) {
            continue;
        }
        out.changes.push(Change {
            kind,
            field: field.name,
            before: old.get(name).cloned().unwrap_or_default(),
            after: after.clone(),
        });
    }
}

/// Notes what core refused in the outcome and lets the error go on.
fn told<R>(done: Result<R>, kind: Kind, out: &mut Outcome) -> Result<R> {
    done.map_err(|error| match error {
        Error::Refused(problems) => {
            out.refused(kind, problems);
            Error::Refused(Problems::default())
        }
        other => other,
    })
}
