//! Who names whom: resolving what was typed, and finding what names a record.

use crate::error::{Problems, Result};
use crate::kinds::Kind;
use crate::record::Fields;
use crate::records::Reader;
use crate::storage;
use crate::transact::Tx;
use crate::values::{AnyRef, FieldType};
use serde_json::Value;

/// What becomes of a record when one that it names is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tie {
    /// It belongs to it, and goes with it.
    Part,
    /// It needs it: the deletion is refused.
    Needs,
    /// It names it by the way: the field is cleared.
    Names,
}

/// A field by which records of a kind may name one of another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Referrer {
    pub(crate) kind: Kind,
    pub(crate) field: &'static str,
    pub(crate) tie: Tie,
    /// Written as "kind:id".
    pub(crate) any: bool,
}

/// Every field that may name a record of this kind.
pub(crate) fn referrers(to: Kind) -> Vec<Referrer> {
    let mut found = Vec::new();
    for &kind in Kind::ALL {
        for field in &kind.description().fields {
            let (tie, any) = match field.field_type {
                FieldType::Part(name) if name == to.name() => (Tie::Part, false),
                FieldType::Ref(name) if name == to.name() => (
                    if field.required {
                        Tie::Needs
                    } else {
                        Tie::Names
                    },
                    false,
                ),
                FieldType::AnyRef => (
                    if field.required {
                        Tie::Part
                    } else {
                        Tie::Names
                    },
                    true,
                ),
                _ => continue,
            };
            // A part that may be missing, such as the parent of an agenda item, still goes with its whole.
            found.push(Referrer {
                kind,
                field: field.name,
                tie,
                any,
            });
        }
    }
    found
}

impl Referrer {
    /// The ids of the records that name this one.
    pub(crate) fn find(&self, reader: &Reader<'_>, to: Kind, id: &str) -> Result<Vec<String>> {
        let value = if self.any {
            AnyRef::new(to, id).0
        } else {
            id.to_owned()
        };
        storage::ids_where(reader.connection(), self.kind, self.field, &value)
    }
}

/// Turns keys into ids in every reference of what was typed; notes those that lead nowhere.
pub(crate) fn resolve(
    reader: &Reader<'_>,
    kind: Kind,
    fields: &mut Fields,
    problems: &mut Problems,
) -> Result<()> {
    for field in &kind.description().fields {
        let Some(Value::String(typed)) = fields.get(field.name) else {
            continue;
        };
        let typed = typed.trim().to_owned();
        let (other, named) = match field.field_type {
            FieldType::Ref(other) | FieldType::Part(other) => (Kind::named(other), typed.as_str()),
            FieldType::AnyRef => match typed.split_once(':') {
                Some((other, named)) => (Kind::named(other), named),
                None => (None, ""),
            },
            _ => continue,
        };
        if typed.is_empty() {
            continue;
        }
        let id = match other {
            Some(other) => storage::id_of(reader.connection(), other, named)?,
            None => None,
        };
        match (id, other) {
            (Some(id), Some(other)) => {
                let whole = if field.field_type == FieldType::AnyRef {
                    AnyRef::new(other, &id).0
                } else {
                    id
                };
                fields.insert(field.name.to_owned(), Value::from(whole));
            }
            _ => {
                problems.add_unknown(field.name, &typed);
            }
        }
    }
    Ok(())
}

/// Whether any record names this row.
pub(crate) fn is_named(tx: &Tx<'_>, table: &str, id: &str) -> Result<bool> {
    let Some(kind) = Kind::named(table) else {
        return Ok(false);
    };
    for referrer in referrers(kind) {
        if !referrer.find(&tx.reader(), kind, id)?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a row to be put back names a record that is gone, or its key or place is taken.
pub(crate) fn names_missing(tx: &Tx<'_>, table: &str, row: &Fields) -> Result<bool> {
    let reader = tx.reader();
    let text = |name: &str| {
        row.get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    if table == "text" {
        let Some(kind) = Kind::named(&text("tbl")) else {
            return Ok(true);
        };
        let taken = storage::texts_of(reader.connection(), &text("record"))?
            .iter()
            .any(|(_, there)| {
                there.get("field") == row.get("field") && there.get("lang") == row.get("lang")
            });
        return Ok(taken || storage::id_of(reader.connection(), kind, &text("record"))?.is_none());
    }
    let Some(kind) = Kind::named(table) else {
        return Ok(true);
    };
    if !text("key").is_empty() && storage::id_of(reader.connection(), kind, &text("key"))?.is_some()
    {
        return Ok(true);
    }
    let mut copy = row.clone();
    let mut problems = Problems::default();
    resolve(&reader, kind, &mut copy, &mut problems)?;
    Ok(!problems.is_empty())
}
