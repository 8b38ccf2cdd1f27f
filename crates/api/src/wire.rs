//! What travels: the types of answers, the same in Rust, JSON Schema and TypeScript.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

/// Fields of a record by name.
pub type Fields = Map<String, Value>;

/// A record of any kind.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct RecordValue {
    /// Its id.
    pub id: String,
    /// Its readable key.
    pub key: Option<String>,
    /// The number of the operation that wrote it last.
    pub revision: i64,
    /// The original language of its texts.
    pub language: String,
    /// What a list shows, in the person's language.
    pub title: String,
    /// Its facts by name.
    #[ts(type = "Record<string, any>")]
    pub fields: Fields,
    /// How its texts stand: by field, then language. Only where one record is asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<TextStateValue>,
}

/// How a text in one language stands to its original.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct TextStateValue {
    /// The field.
    pub field: String,
    /// The language.
    pub lang: String,
    /// original, current or outdated.
    pub state: String,
    /// True for a translation that a source gives.
    pub official: bool,
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct PageValue {
    /// How many match in all.
    pub total: usize,
    /// Those of this page.
    pub items: Vec<RecordValue>,
}

/// A column to sort by.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct SortInput {
    /// A field, `title` or `key`.
    pub field: String,
    /// Z to A.
    #[serde(default)]
    pub descending: bool,
}

/// What to list.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ListInput {
    /// How many to pass over.
    pub offset: usize,
    /// How many to give: 100 when left out, 500 at most.
    pub limit: usize,
    /// In which order; by title when left out.
    pub sort: Vec<SortInput>,
    /// By field: a value, a list of values, null, or `{from, to}`.
    #[ts(type = "Record<string, any>")]
    pub filter: Fields,
    /// Words that the records must have.
    pub text: String,
}

/// Which record.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct GetInput {
    /// Its id or key.
    pub id: String,
}

/// A record as typed.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct AddInput {
    /// An id chosen by the form, so that sending it twice writes once.
    pub id: Option<String>,
    /// A readable key.
    pub key: Option<String>,
    /// The original language of its texts.
    pub language: Option<String>,
    /// Its fields.
    #[ts(type = "Record<string, any>")]
    pub fields: Fields,
}

/// What to change.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct EditInput {
    /// The record's id or key.
    pub id: String,
    /// The revision seen; a record changed since refuses the edit.
    #[serde(default)]
    pub revision: Option<i64>,
    /// A new key.
    #[serde(default)]
    pub key: Option<String>,
    /// Only what changes.
    #[serde(default)]
    #[ts(type = "Record<string, any>")]
    pub fields: Fields,
}

/// Which record to delete.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct DeleteInput {
    /// Its id or key.
    pub id: String,
    /// The revision seen.
    #[serde(default)]
    pub revision: Option<i64>,
}

/// What a deletion touched, as "kind:id".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct DeletedValue {
    /// The record and those that belonged to it.
    pub deleted: Vec<String>,
    /// Records that named one of them by the way.
    pub cleared: Vec<String>,
}

/// One write: what it was, which kinds to read again, and what can be undone now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct Changed {
    /// Its number in the journal.
    pub op: i64,
    /// What was done, in words.
    pub label: String,
    /// The kinds of record that it touched.
    pub topics: Vec<String>,
    /// Whether there is something to undo.
    pub can_undo: bool,
    /// Whether there is something to redo.
    pub can_redo: bool,
    /// What undo would take back, in words.
    pub undo_label: Option<String>,
    /// What redo would do again, in words.
    pub redo_label: Option<String>,
}

/// The open file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct NetworkInfo {
    /// Where it is.
    pub path: String,
    /// The network's name in the person's language.
    pub name: String,
    /// What it is called for short.
    pub acronym: Option<String>,
    /// The language that every text should have.
    pub main_language: String,
    /// True for a network that does not exist.
    pub demo: bool,
    /// True when nothing can be written.
    pub read_only: bool,
    /// Who has it open, when that is why.
    pub in_use_by: Option<String>,
    /// Today, as the program takes it.
    pub today: String,
    /// How many records it has, by kind.
    pub counts: std::collections::BTreeMap<String, usize>,
    /// How many members.
    pub members: usize,
    /// How many people.
    pub people: usize,
    /// How many bodies.
    pub bodies: usize,
    /// How many events.
    pub events: usize,
    /// Whether there is something to undo.
    pub can_undo: bool,
    /// Whether there is something to redo.
    pub can_redo: bool,
    /// What undo would take back, in words.
    pub undo_label: Option<String>,
    /// What redo would do again, in words.
    pub redo_label: Option<String>,
}

/// A finding in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct FindingValue {
    /// A stable code.
    pub code: String,
    /// How much it matters.
    pub severity: String,
    /// The records that it names, as "kind:id".
    pub records: Vec<String>,
    /// What it is, in a sentence.
    pub message: String,
}

/// One change of an operation.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct ChangeValue {
    /// The record, as "kind:id".
    pub record: String,
    /// The field; none for a whole record.
    pub field: Option<String>,
    /// What it was.
    #[ts(type = "any")]
    pub before: Value,
    /// What it became.
    #[ts(type = "any")]
    pub after: Value,
}

/// One operation of the history.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct HistoryEntry {
    /// Its number.
    pub op: i64,
    /// When, UTC.
    pub at: String,
    /// Who.
    pub author: String,
    /// What, in words.
    pub label: String,
    /// False when it has been undone.
    pub stands: bool,
    /// What it changed: the first hundred rows.
    pub changes: Vec<ChangeValue>,
    /// How many rows more it changed.
    pub more: usize,
}

/// What reverting did, or would do; each place is "kind:id", "kind:id field" or
/// "kind:id field.language".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct RevertValue {
    /// Taken back.
    pub reversed: Vec<String>,
    /// Left alone: changed again since.
    pub kept: Vec<String>,
    /// Impossible.
    pub could_not: Vec<String>,
}

/// A record found by its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct FoundValue {
    /// Its kind.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The kind in words.
    pub note: String,
    /// The title of what it belongs to; only in previews.
    pub within: Option<String>,
    /// The field in which the words stand, when not in its title alone; only in previews.
    pub field: Option<String>,
    /// The text around them.
    pub excerpt: Option<String>,
}

/// A country of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct CountryValue {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// Its short name.
    pub name: String,
    /// Its official name.
    pub official: String,
}
