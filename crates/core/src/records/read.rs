//! Reading records: typed for core's own rules, raw for lists, pages and dumps.

use super::excerpt::{Excerpt, excerpt};
use crate::error::{Error, Problems, Result};
use crate::kinds::Kind;
use crate::record::{Fields, Record, Stored};
use crate::storage::{self, Page, Query, Raw, TextPage, TextQuery};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Reads records, outside or inside a transaction.
pub struct Reader<'a> {
    conn: &'a Connection,
    main_language: &'a str,
}

/// How a text in one language stands to its original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextState {
    /// The field.
    pub field: String,
    /// The language of this text.
    pub lang: String,
    /// True for the text that others translate.
    pub original: bool,
    /// The original has changed since this translation was made.
    pub outdated: bool,
    /// A translation that a source gives, and not the secretariat's own.
    pub official: bool,
}

fn typed<T: Record>(raw: Raw) -> Result<Stored<T>> {
    let mut problems = Problems::default();
    // What the file holds was checked when it was written.
    let fields = T::parse(&raw.fields, &mut problems).ok_or_else(|| Error::FileDamaged {
        detail: format!("{} {}: {:?}", T::NAME, raw.id, problems.0),
    })?;
    Ok(Stored {
        id: raw.id,
        key: raw.key,
        revision: raw.revision,
        language: raw.language,
        fields,
    })
}

impl<'a> Reader<'a> {
    pub(crate) fn new(conn: &'a Connection, main_language: &'a str) -> Self {
        Reader {
            conn,
            main_language,
        }
    }

    pub(crate) fn connection(&self) -> &Connection {
        self.conn
    }

    /// The network's main language.
    pub fn main_language(&self) -> &str {
        self.main_language
    }

    /// The record of this id or key, if there is one.
    ///
    /// # Errors
    /// `FileDamaged` when the row breaks the rules of its type.
    pub fn get<T: Record>(&self, id_or_key: &str) -> Result<Option<Stored<T>>> {
        match self.raw(T::KIND, id_or_key) {
            Ok(raw) => typed(raw).map(Some),
            Err(Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The record of this id or key.
    ///
    /// # Errors
    /// `NotFound`; `FileDamaged` when the row breaks the rules of its type.
    pub fn need<T: Record>(&self, id_or_key: &str) -> Result<Stored<T>> {
        typed(self.raw(T::KIND, id_or_key)?)
    }

    /// Every record of a kind, in order of arrival.
    ///
    /// # Errors
    /// `FileDamaged` when a row breaks the rules of its type.
    pub fn all<T: Record>(&self) -> Result<Vec<Stored<T>>> {
        storage::raws(self.conn, T::KIND, None)?
            .into_iter()
            .map(typed)
            .collect()
    }

    /// The records of a kind whose `field` (a column) is `value`, in order of arrival.
    ///
    /// # Errors
    /// `Internal` when there is no such column.
    pub fn children<T: Record>(&self, field: &str, value: &str) -> Result<Vec<Stored<T>>> {
        self.raws(T::KIND, Some((field, value)))?
            .into_iter()
            .map(typed)
            .collect()
    }

    /// The same, without types.
    ///
    /// # Errors
    /// `Internal` when there is no such column.
    pub fn raws(&self, kind: Kind, filter: Option<(&str, &str)>) -> Result<Vec<Raw>> {
        if let Some((field, _)) = filter
            && !storage::columns(kind).any(|c| c == field)
        {
            return Err(Error::Internal(format!(
                "no column {}.{field}",
                kind.name()
            )));
        }
        storage::raws(self.conn, kind, filter)
    }

    /// The record of this id or key, without its type.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn raw(&self, kind: Kind, id_or_key: &str) -> Result<Raw> {
        let not_found = || Error::NotFound {
            kind: kind.name(),
            id: id_or_key.to_owned(),
        };
        let id = storage::id_of(self.conn, kind, id_or_key)?.ok_or_else(not_found)?;
        storage::raw(self.conn, kind, &id)?.ok_or_else(not_found)
    }

    /// The id of the record with this id or key.
    ///
    /// # Errors
    /// What reading the file may give.
    pub fn id_of(&self, kind: Kind, id_or_key: &str) -> Result<Option<String>> {
        storage::id_of(self.conn, kind, id_or_key)
    }

    /// The record's title in a language, else in its own.
    ///
    /// # Errors
    /// What reading the file may give.
    pub fn title(&self, kind: Kind, id: &str, language: &str) -> Result<String> {
        storage::title(self.conn, kind, id, language)
    }

    /// A page of a list.
    ///
    /// # Errors
    /// `Refused` when a field to sort or filter by does not exist.
    pub fn page(&self, kind: Kind, query: &Query) -> Result<Page> {
        storage::page(self.conn, kind, query)
    }

    /// How many records match.
    ///
    /// # Errors
    /// `Refused` when a field to filter by does not exist.
    pub fn count(&self, kind: Kind, query: &Query) -> Result<usize> {
        storage::count(self.conn, kind, query)
    }

    /// Each value that a field has, with how many records have it, most first; of a list, each of its items.
    ///
    /// # Errors
    /// `Refused` when there is no such field.
    pub fn values(&self, kind: Kind, field: &str) -> Result<Vec<(String, usize)>> {
        storage::values(self.conn, kind, field)
    }

    /// Records whose words begin as typed, of some kinds or (when none is named) of all: kind, id and title.
    ///
    /// # Errors
    /// What reading the file may give.
    pub fn search(
        &self,
        text: &str,
        kinds: &[Kind],
        limit: usize,
    ) -> Result<Vec<(Kind, String, String)>> {
        storage::search(self.conn, text, kinds, limit)
    }

    /// Where the words of a search stand in a record, when not in its title alone.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn excerpt(&self, kind: Kind, id: &str, text: &str) -> Result<Option<Excerpt>> {
        Ok(excerpt(kind, &self.raw(kind, id)?, text))
    }

    /// Texts in all their languages, side by side.
    ///
    /// # Errors
    /// What reading the file may give.
    pub fn texts(&self, query: &TextQuery) -> Result<TextPage> {
        storage::texts(self.conn, query)
    }

    /// How the texts of a record stand to their originals.
    ///
    /// # Errors
    /// What reading the file may give.
    pub fn text_states(&self, record: &str) -> Result<Vec<TextState>> {
        let texts = storage::texts_of(self.conn, record)?;
        let text = |fields: &Fields, name: &str| {
            fields
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        let originals: BTreeMap<String, String> = texts
            .iter()
            .filter(|(_, fields)| fields.get("source").is_none_or(Value::is_null))
            .map(|(_, fields)| {
                (
                    text(fields, "field"),
                    storage::hash_of(text(fields, "value").as_bytes()),
                )
            })
            .collect();
        Ok(texts
            .iter()
            .map(|(_, fields)| {
                let field = text(fields, "field");
                let source = fields.get("source").and_then(Value::as_str);
                TextState {
                    lang: text(fields, "lang"),
                    original: source.is_none(),
                    outdated: source.is_some_and(|s| originals.get(&field).is_some_and(|o| o != s)),
                    official: fields.get("official") == Some(&Value::from(1)),
                    field,
                }
            })
            .collect())
    }

    /// The whole network as sorted JSON: every record by kind and id with its texts, without revisions and journal;
    /// contents by hash.
    ///
    /// # Errors
    /// What reading the file may give.
    pub fn dump(&self) -> Result<Value> {
        let mut kinds = Fields::new();
        for &kind in Kind::ALL {
            let mut records = Fields::new();
            for record in storage::raws(self.conn, kind, None)? {
                let states: Vec<Value> = self
                    .text_states(&record.id)?
                    .into_iter()
                    .filter(|state| !state.original)
                    .map(|s| json!([s.field, s.lang, s.outdated, s.official]))
                    .collect();
                let mut fields = json!({"key": record.key, "language": record.language, "fields": record.fields});
                if !states.is_empty() {
                    fields["translations"] = Value::Array(states);
                }
                records.insert(record.id, fields);
            }
            if !records.is_empty() {
                kinds.insert(kind.many().to_owned(), Value::Object(records));
            }
        }
        Ok(Value::Object(kinds))
    }
}
