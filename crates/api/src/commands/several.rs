//! Several records at once, of any kinds: read, and changed as one operation.

use crate::convert;
use crate::error::Failure;
use crate::session::Context;
use crate::wire::{Fields, RecordValue};
use plenaria_core::error::Problems;
use plenaria_core::kinds::Kind;
use plenaria_core::records::{self, Change, Edit, NewRecord};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How many records are read at once.
const MAX_READ: usize = 500;

/// Which records.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct RefsInput {
    /// As "kind:id" or "kind:key"; 500 at most.
    pub refs: Vec<String>,
}

/// A record with its kind.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct KindRecordValue {
    /// Its kind.
    pub kind: String,
    /// The record.
    #[serde(flatten)]
    pub record: RecordValue,
}

/// What to do with one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Do {
    /// A new record.
    Add,
    /// Some of its fields.
    Edit,
    /// It goes, with what belongs to it.
    Delete,
}

/// One change among several.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeInput {
    /// What to do.
    #[serde(rename = "do")]
    pub verb: Do,
    /// The kind of record.
    pub kind: String,
    /// Id or key of the record; of a new one, an id chosen by the caller, which later changes may name.
    #[serde(default)]
    pub id: Option<String>,
    /// A readable key, for a new or an edited record.
    #[serde(default)]
    pub key: Option<String>,
    /// The revision seen, of a record that is there.
    #[serde(default)]
    pub revision: Option<i64>,
    /// The original language of a new record's texts.
    #[serde(default)]
    pub language: Option<String>,
    /// The fields of a new record, or those that change.
    #[serde(default)]
    #[ts(type = "Record<string, any>")]
    pub fields: Fields,
}

/// Changes that are one operation.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangesInput {
    /// In their order; 5000 at most.
    pub changes: Vec<ChangeInput>,
}

/// What was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ChangedRecords {
    /// The id of each record, in the order of the changes.
    pub records: Vec<String>,
}

/// Those of the records that are there, in the order asked; what is not there is left out.
pub(crate) fn get(
    context: &mut Context<'_>,
    input: RefsInput,
) -> Result<Vec<KindRecordValue>, Failure> {
    if input.refs.len() > MAX_READ {
        let values = [
            ("actual", input.refs.len().to_string()),
            ("max", MAX_READ.to_string()),
        ];
        return Err(refused("refs", "list-too-long", &values));
    }
    context.read(|network| {
        network.at_one_moment(|reader| {
            let mut found = Vec::with_capacity(input.refs.len());
            for place in &input.refs {
                let Some((kind, id)) = place.split_once(':') else {
                    continue;
                };
                let Some(kind) = Kind::named(kind) else {
                    continue;
                };
                let Some(id) = reader.id_of(kind, id)? else {
                    continue;
                };
                found.push(KindRecordValue {
                    kind: kind.name().to_owned(),
                    record: convert::record(context, reader, kind, reader.raw(kind, &id)?)?,
                });
            }
            Ok(found)
        })
    })
}

/// Does them all or none, as one operation that one undo takes back.
pub(crate) fn change(
    context: &mut Context<'_>,
    input: ChangesInput,
) -> Result<ChangedRecords, Failure> {
    let changes = input
        .changes
        .into_iter()
        .enumerate()
        .map(|(number, change)| to_core(number, change))
        .collect::<Result<Vec<_>, _>>()?;
    let records = context.write(|network, by| records::change(network, by, &changes))?;
    Ok(ChangedRecords { records })
}

fn to_core(number: usize, change: ChangeInput) -> Result<Change, Failure> {
    let kind = Kind::named(&change.kind).ok_or_else(|| {
        refused(
            &format!("{number}.kind"),
            "unknown-choice",
            &[("value", change.kind.clone())],
        )
    })?;
    let named =
        |id: Option<String>| id.ok_or_else(|| refused(&format!("{number}.id"), "required", &[]));
    Ok(match change.verb {
        Do::Add => Change::Add(
            kind,
            NewRecord {
                id: change.id,
                key: change.key,
                language: change.language,
                fields: change.fields,
            },
        ),
        Do::Edit => Change::Edit(
            kind,
            Edit {
                id: named(change.id)?,
                revision: change.revision,
                key: change.key,
                fields: change.fields,
            },
        ),
        Do::Delete => Change::Delete(kind, named(change.id)?, change.revision),
    })
}

fn refused(field: &str, code: &'static str, values: &[(&'static str, String)]) -> Failure {
    let mut problems = Problems::default();
    problems.add_with(field, code, values);
    Failure::Core(plenaria_core::Error::Refused(problems))
}
