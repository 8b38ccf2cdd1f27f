//! Documents: in by path, out by path or as a read-only resource.

use super::Nothing;
use super::records;
use crate::error::Failure;
use crate::session::{Context, FileToWrite, Resource, Session};
use crate::wire::{GetInput, RecordValue};
use plenaria_core::documents::{Attachment, Document, attach as attach_document};
use plenaria_core::error::Error;
use plenaria_core::kinds::Kind;
use plenaria_core::storage::MAX_DOCUMENT;
use schemars::JsonSchema;
use serde::Deserialize;
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// What to attach.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct AttachInput {
    /// The file on this machine, from the system's dialog.
    pub path: String,
    /// The record that it belongs to, as "kind:id" or "kind:key".
    pub about: String,
    /// Its title; the file's name when left out.
    #[serde(default)]
    pub title: Option<String>,
}

/// What to save, and where.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveInput {
    /// The document's id or key.
    pub id: String,
    /// Where.
    pub path: String,
}

pub(crate) fn attach(
    context: &mut Context<'_>,
    input: AttachInput,
) -> Result<RecordValue, Failure> {
    let path = PathBuf::from(&input.path);
    let bytes = read(&path)?;
    let file_name = path
        .file_name()
        .map(|n| n.to_string_lossy().into_owned())
        .unwrap_or_default();
    let attachment = Attachment {
        about: input.about,
        file_name,
        title: input.title,
        bytes,
    };
    let id = context.write(|network, by| attach_document(network, by, &attachment))?;
    records::get(context, Kind::Document, GetInput { id })
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    read_up_to(path, MAX_DOCUMENT)
}

/// A file's bytes, refused before they are read where there are more than `max`.
pub(crate) fn read_up_to(path: &Path, max: u64) -> Result<Vec<u8>, Failure> {
    let missing = |_| Error::FileMissing(path.to_owned());
    let metadata = std::fs::metadata(path).map_err(missing)?;
    if !metadata.is_file() {
        return Err(Error::FileMissing(path.to_owned()).into());
    }
    if metadata.len() > max {
        return Err(Error::TooLarge {
            actual: metadata.len(),
            max,
        }
        .into());
    }
    Ok(std::fs::read(path).map_err(missing)?)
}

pub(crate) fn save(context: &mut Context<'_>, input: SaveInput) -> Result<Nothing, Failure> {
    let bytes = context.read(|network| {
        let document = network.reader().need::<Document>(&input.id)?;
        let hash = document
            .content
            .as_ref()
            .map(|c| c.0.as_str())
            .unwrap_or_default();
        network.content(hash)
    })?;
    context.files.push(FileToWrite {
        path: PathBuf::from(input.path),
        bytes,
    });
    Ok(Nothing {})
}

/// A document's contents for the window.
pub(crate) fn resource(session: &Session, id: &str) -> Option<Resource> {
    let state = session.state();
    let network = state.network.as_ref()?;
    let document = network.reader().get::<Document>(id).ok()??;
    let bytes = network.content(&document.content.as_ref()?.0).ok()?;
    let media_type = document
        .media_type
        .as_ref()
        .map_or("application/octet-stream", |m| m.0.as_str())
        .to_owned();
    Some(Resource { media_type, bytes })
}
