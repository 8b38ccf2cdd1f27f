//! What a person may ask for: to be erased, and to have what is kept about them.

use crate::error::{Failure, kind_word};
use crate::session::{Context, FileToWrite};
use crate::wire::FoundValue;
use plenaria_core::people;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// Whom to erase.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct EraseInput {
    /// The person's id or key.
    pub person: String,
    /// The person's name as it is printed: what is done cannot be undone.
    #[serde(default)]
    pub confirm: String,
}

/// What an erasure did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ErasedValue {
    /// The person's id, which stays with the record of office.
    pub person: String,
    /// How many documents went.
    pub documents: usize,
    /// Records whose own words may still name the person.
    pub mentions: Vec<FoundValue>,
    /// Backups of the network that still hold the data.
    pub backups: Vec<String>,
    /// False when the disk had no room to write the file anew.
    pub compacted: bool,
}

/// Whose data, and where to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportPersonInput {
    /// The person's id or key.
    pub person: String,
    /// The file: JSON.
    pub path: String,
}

/// Where a file was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct WrittenValue {
    /// Where.
    pub path: String,
    /// How many rows or records it has.
    pub rows: usize,
}

pub(crate) fn erase(context: &mut Context<'_>, input: EraseInput) -> Result<ErasedValue, Failure> {
    let today = (context.session.edge().today)();
    let erased = context
        .write(|network, by| people::erase(network, by, today, &input.person, &input.confirm))?;
    let path = context.read(|network| Ok(network.path().map(Path::to_owned)))?;
    let backups = path.map(|path| backups_of(&path, context.session.edge().backups.as_deref()));
    Ok(ErasedValue {
        person: erased.person,
        documents: erased.documents,
        mentions: erased
            .mentions
            .into_iter()
            .map(|(kind, id, title)| FoundValue {
                kind: kind.name().to_owned(),
                id,
                title,
                note: kind_word(&context.texts, kind.name()),
                within: None,
                field: None,
                excerpt: None,
            })
            .collect(),
        backups: backups.unwrap_or_default(),
        compacted: erased.compacted,
    })
}

/// Files that are copies of a network by their name: in the folder of backups, and beside the network.
fn backups_of(network: &Path, folder: Option<&Path>) -> Vec<String> {
    let stem = network
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let beside = network.parent().unwrap_or(Path::new(""));
    let mut found = Vec::new();
    for folder in [Some(beside), folder].into_iter().flatten() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let copy =
                name.starts_with(&stem) && name.contains(".plenaria") && !name.ends_with(".lock");
            if copy && path != network && path.is_file() {
                found.push(path.display().to_string());
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

pub(crate) fn export(
    context: &mut Context<'_>,
    input: ExportPersonInput,
) -> Result<WrittenValue, Failure> {
    let data = context
        .read(|network| network.at_one_moment(|reader| people::export(reader, &input.person)))?;
    let lists = data["records"]
        .as_object()
        .into_iter()
        .flat_map(|kinds| kinds.values());
    let rows = 1 + lists
        .filter_map(Value::as_array)
        .map(Vec::len)
        .sum::<usize>();
    let mut bytes = serde_json::to_vec_pretty(&data)?;
    bytes.push(b'\n');
    context.files.push(FileToWrite {
        path: PathBuf::from(&input.path),
        bytes,
    });
    Ok(WrittenValue {
        path: input.path,
        rows,
    })
}
