//! Changing fields of a record.

use super::add::{check, check_key, row_of, write_texts};
use crate::error::{Error, Problems, Result};
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::record::Fields;
use crate::transact::{Done, Tx};
use serde_json::Value;

/// What to change.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Edit {
    /// The record's id or key.
    pub id: String,
    /// The revision that the person saw; when given, a record changed since refuses the edit.
    pub revision: Option<i64>,
    /// A new key; an empty one takes the key away.
    pub key: Option<String>,
    /// Only the fields that change. Of a text in languages, only the languages that change; null takes one away.
    pub fields: Fields,
}

/// Changes a record; gives its id.
///
/// # Errors
/// `NotFound`; `Stale`; `Refused` with every problem and its field. Nothing is written then.
pub fn edit(network: &mut Network, by: By<'_>, kind: Kind, edit: &Edit) -> Result<Done<String>> {
    network.transact(by, Op::Edit(kind), |tx| {
        let id = edit_in(tx, kind, edit)?;
        let language = tx.reader().main_language().to_owned();
        let title = tx.reader().title(kind, &id, &language)?;
        tx.mention("name", title);
        tx.mention("record", id.clone());
        Ok(id)
    })
}

/// Changes a record within an operation that does more.
///
/// # Errors
/// As [`edit`].
pub fn edit_in(tx: &mut Tx<'_>, kind: Kind, edit: &Edit) -> Result<String> {
    let old = tx.reader().raw(kind, &edit.id)?;
    if edit.revision.is_some_and(|seen| seen != old.revision) {
        return Err(Error::Stale {
            kind: kind.name(),
            id: old.id,
        });
    }
    let mut merged = old.fields.clone();
    for (name, value) in &edit.fields {
        let in_languages = kind
            .description()
            .field(name)
            .is_some_and(|f| f.field_type.in_languages());
        match (merged.get_mut(name), value) {
            (Some(Value::Object(texts)), Value::Object(changes)) if in_languages => {
                for (lang, text) in changes {
                    if text.is_null() || text.as_str().is_some_and(|t| t.trim().is_empty()) {
                        texts.remove(lang);
                    } else {
                        texts.insert(lang.clone(), text.clone());
                    }
                }
            }
            (Some(Value::Object(texts)), Value::String(text)) if in_languages => {
                texts.insert(old.language.clone(), Value::from(text.clone()));
            }
            _ => {
                merged.insert(name.clone(), value.clone());
            }
        }
    }
    let mut problems = Problems::default();
    let key = edit.key.as_deref().map(str::trim);
    check_key(
        tx,
        kind,
        &old.id,
        key.filter(|key| !key.is_empty()),
        &mut problems,
    )?;
    let fields = check(tx, kind, &old.id, &old.language, &merged, &mut problems)?;
    let Some(fields) = fields.filter(|_| problems.is_empty()) else {
        return Err(Error::Refused(problems));
    };
    let mut row = row_of(kind, &fields);
    if let Some(key) = key {
        row.insert(
            "key".into(),
            if key.is_empty() {
                Value::Null
            } else {
                Value::from(key)
            },
        );
    }
    tx.update(kind.name(), &old.id, &row)?;
    write_texts(tx, kind, &old.id, &old.language, &fields, &edit.fields)?;
    Ok(old.id)
}
