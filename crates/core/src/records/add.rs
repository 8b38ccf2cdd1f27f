//! Adding a record.

use super::references::resolve;
use crate::error::{Error, Problems, Result};
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::record::Fields;
use crate::storage;
use crate::transact::{Done, Tx};
use crate::values::{Currency, Field, FieldType, Language};
use serde_json::{Value, json};

/// A record as typed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NewRecord {
    /// An id chosen by the form: sending the same form twice writes once.
    pub id: Option<String>,
    /// A readable key, unique in its kind.
    pub key: Option<String>,
    /// The original language of its texts; the network's main language when none.
    pub language: Option<String>,
    /// Its fields.
    pub fields: Fields,
}

/// Adds a record; gives its id.
///
/// # Errors
/// `Refused` with every problem and its field; nothing is written then.
pub fn add(network: &mut Network, by: By<'_>, kind: Kind, new: &NewRecord) -> Result<Done<String>> {
    network.transact(by, Op::Add(kind), |tx| {
        let id = add_in(tx, kind, new)?;
        let language = tx.reader().main_language().to_owned();
        let title = tx.reader().title(kind, &id, &language)?;
        tx.mention("name", title);
        tx.mention("record", id.clone());
        Ok(id)
    })
}

/// Adds a record within an operation that does more.
///
/// # Errors
/// As [`add`].
pub fn add_in(tx: &mut Tx<'_>, kind: Kind, new: &NewRecord) -> Result<String> {
    let mut problems = Problems::default();
    if let Some(id) = &new.id {
        if !is_uuid(id) {
            problems.add("id", "bad-key");
        } else if tx.find_row(kind.name(), id)?.is_some() {
            return Ok(id.clone());
        }
    }
    let id = new.id.clone().unwrap_or_else(|| tx.new_id());
    let mut language = tx.reader().main_language().to_owned();
    if let Some(typed) = &new.language {
        language =
            Language::parse("language", &json!(typed), &mut problems).map_or(language, |l| l.0);
    }
    let key = new
        .key
        .as_deref()
        .map(str::trim)
        .filter(|key| !key.is_empty());
    check_key(tx, kind, &id, key, &mut problems)?;
    let fields = check(tx, kind, &id, &language, &new.fields, &mut problems)?;
    let Some(fields) = fields.filter(|_| problems.is_empty()) else {
        return Err(Error::Refused(problems));
    };
    let mut row = row_of(kind, &fields);
    row.insert("key".into(), key.map_or(Value::Null, Value::from));
    row.insert("language".into(), Value::from(language.clone()));
    tx.insert(kind.name(), &id, &row)?;
    write_texts(tx, kind, &id, &language, &fields, &new.fields)?;
    Ok(id)
}

/// The fields in their normal form, with every problem noted.
pub(super) fn check(
    tx: &Tx<'_>,
    kind: Kind,
    id: &str,
    language: &str,
    typed: &Fields,
    problems: &mut Problems,
) -> Result<Option<Fields>> {
    let description = kind.description();
    for name in typed
        .keys()
        .filter(|name| description.field(name).is_none())
    {
        let shown: String = name.chars().take(60).collect();
        problems.add(&shown, "unknown-field");
    }
    let mut fields = typed.clone();
    for field in description
        .fields
        .iter()
        .filter(|f| f.field_type.in_languages())
    {
        // A bare string is a text in the record's own language.
        if let Some(Value::String(text)) = typed.get(field.name) {
            fields.insert(field.name.to_owned(), json!({ language: text }));
        }
    }
    resolve(&tx.reader(), kind, &mut fields, problems)?;
    let checked = kind.check(id, &fields, &tx.reader(), problems)?;
    if let Some(fields) = &checked {
        known_currencies(tx, kind, id, fields, problems)?;
    }
    Ok(checked)
}

/// A currency that there is none of is refused where it is typed; one that an older file has may stand.
fn known_currencies(
    tx: &Tx<'_>,
    kind: Kind,
    id: &str,
    fields: &Fields,
    problems: &mut Problems,
) -> Result<()> {
    for field in &kind.description().fields {
        if field.field_type != FieldType::Currency {
            continue;
        }
        let Some(code) = fields.get(field.name).and_then(Value::as_str) else {
            continue;
        };
        if Currency::is_known(code) {
            continue;
        }
        let standing = tx.find_row(kind.name(), id)?;
        let stands =
            standing.is_some_and(|row| row.get(field.name).and_then(Value::as_str) == Some(code));
        if !stands {
            problems.add_with(
                field.name,
                "unknown-currency",
                &[("value", code.to_owned())],
            );
        }
    }
    Ok(())
}

/// The row of checked fields; texts in languages have rows of their own.
pub(super) fn row_of(kind: Kind, fields: &Fields) -> Fields {
    let columns = kind.description().fields.iter();
    columns
        .filter(|field| !field.field_type.in_languages())
        .map(|field| {
            let value = fields.get(field.name).unwrap_or(&Value::Null);
            let value = storage::column_value(&field.field_type, value);
            (field.name.to_owned(), value)
        })
        .collect()
}

/// A key is short, readable and alone in its kind.
pub(super) fn check_key(
    tx: &Tx<'_>,
    kind: Kind,
    id: &str,
    key: Option<&str>,
    problems: &mut Problems,
) -> Result<()> {
    let Some(key) = key else { return Ok(()) };
    let sound = key.len() <= 80
        && key.starts_with(|c: char| c.is_ascii_alphanumeric())
        && key
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c))
        && !is_uuid(key);
    if !sound {
        problems.add_with(
            "key",
            "bad-key",
            &[("value", key.chars().take(60).collect())],
        );
        return Ok(());
    }
    if let Some(other) = storage::id_of(tx.connection(), kind, key)?.filter(|other| other != id) {
        let name = tx
            .reader()
            .title(kind, &other, tx.reader().main_language())?;
        problems.add_with(
            "key",
            "key-taken",
            &[("key", key.to_owned()), ("name", name)],
        );
    }
    Ok(())
}

fn is_uuid(text: &str) -> bool {
    uuid::Uuid::try_parse(text).is_ok_and(|uuid| uuid.hyphenated().to_string() == text)
}

/// Writes the texts of a record that differ from what is there: new, changed and taken away.
pub(super) fn write_texts(
    tx: &mut Tx<'_>,
    kind: Kind,
    id: &str,
    language: &str,
    fields: &Fields,
    typed: &Fields,
) -> Result<()> {
    let there = storage::texts_of(tx.connection(), id)?;
    for field in kind
        .description()
        .fields
        .iter()
        .filter(|f| f.field_type.in_languages())
    {
        let empty = Fields::new();
        let texts = fields
            .get(field.name)
            .and_then(Value::as_object)
            .unwrap_or(&empty);
        let at = |fields: &Fields, name: &str| {
            fields.get(name).and_then(Value::as_str).map(str::to_owned)
        };
        let standing = |lang: &str| {
            there.iter().find(|(_, row)| {
                at(row, "field").as_deref() == Some(field.name)
                    && at(row, "lang").as_deref() == Some(lang)
            })
        };
        // The original is the text in the record's language, or the first there is.
        let original_lang = if texts.contains_key(language) {
            Some(language)
        } else {
            texts.keys().next().map(String::as_str)
        };
        let original = original_lang
            .and_then(|lang| texts.get(lang))
            .and_then(Value::as_str)
            .unwrap_or_default();
        let hash = storage::hash_of(original.as_bytes());
        for (lang, value) in texts {
            let marked = typed
                .get(field.name)
                .and_then(|t| t.get(lang))
                .and_then(|t| t.get("official"));
            let is_original = Some(lang.as_str()) == original_lang;
            let mut row = Fields::new();
            row.insert("value".into(), value.clone());
            if let Some(official) = marked.and_then(Value::as_bool) {
                row.insert("official".into(), Value::from(i64::from(official)));
            }
            match standing(lang) {
                Some((text_id, old)) => {
                    if is_original {
                        row.insert("source".into(), Value::Null);
                    } else if old.get("value") != Some(value)
                        || old.get("source").is_none_or(Value::is_null)
                        || confirmed(typed.get(field.name), lang, original_lang)
                    {
                        row.insert("source".into(), Value::from(hash.clone()));
                    }
                    tx.update("text", text_id, &row)?;
                }
                None => {
                    row.insert("tbl".into(), Value::from(kind.name()));
                    row.insert("record".into(), Value::from(id));
                    row.insert("field".into(), Value::from(field.name));
                    row.insert("lang".into(), Value::from(lang.clone()));
                    row.insert(
                        "source".into(),
                        if is_original {
                            Value::Null
                        } else {
                            Value::from(hash.clone())
                        },
                    );
                    row.entry("official").or_insert(Value::from(0));
                    let text_id = tx.new_id();
                    tx.insert("text", &text_id, &row)?;
                }
            }
        }
        for (text_id, row) in &there {
            let gone = at(row, "field").as_deref() == Some(field.name)
                && at(row, "lang").is_some_and(|lang| !texts.contains_key(&lang));
            if gone {
                tx.delete("text", text_id)?;
            }
        }
    }
    Ok(())
}

/// A translation sent alone, without its original: whoever sends it says that it holds, even when no letter changes.
fn confirmed(typed: Option<&Value>, lang: &str, original: Option<&str>) -> bool {
    let Some(Value::Object(typed)) = typed else {
        return false;
    };
    typed.contains_key(lang) && !original.is_some_and(|original| typed.contains_key(original))
}
