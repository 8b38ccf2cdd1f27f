//! Attaching a file to a record.

use super::Document;
use crate::error::{Error, Problems, Result};
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::record::Fields;
use crate::records::{NewRecord, add_in};
use crate::storage::MAX_DOCUMENT;
use crate::transact::Done;
use serde_json::{Value, json};

/// A file to attach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// The record that it belongs to, as "kind:id" or "kind:key".
    pub about: String,
    /// The file's name, without folders.
    pub file_name: String,
    /// Its title; the file's name without its ending when none.
    pub title: Option<String>,
    /// Its contents.
    pub bytes: Vec<u8>,
}

/// Keeps a file as a document of a record; gives the document's id.
///
/// # Errors
/// `TooLarge` above 100 MB; `Refused` when it is empty or the record does not exist.
pub fn attach(network: &mut Network, by: By<'_>, attachment: &Attachment) -> Result<Done<String>> {
    if attachment.bytes.is_empty() {
        let mut problems = Problems::default();
        problems.add_with(
            "path",
            "file-without-contents",
            &[("value", attachment.file_name.clone())],
        );
        return Err(Error::Refused(problems));
    }
    let actual = attachment.bytes.len() as u64;
    if actual > MAX_DOCUMENT {
        return Err(Error::TooLarge {
            actual,
            max: MAX_DOCUMENT,
        });
    }
    network.transact(by, Op::AttachDocument, |tx| {
        let stem = attachment
            .file_name
            .rsplit_once('.')
            .map_or(attachment.file_name.as_str(), |(stem, _)| stem);
        let title = attachment.title.as_deref().unwrap_or(if stem.is_empty() {
            &attachment.file_name
        } else {
            stem
        });
        let language = tx.reader().main_language().to_owned();
        let hash = tx.put_content(&attachment.bytes)?;
        let fields = json!({
            "name": { language: title },
            "about": attachment.about,
            "file_name": attachment.file_name,
            "media_type": media_type(&attachment.file_name),
            "size": actual,
            "content": hash,
        });
        let fields: Fields = fields.as_object().cloned().unwrap_or_default();
        tx.mention("name", title);
        let id = add_in(
            tx,
            Kind::Document,
            &NewRecord {
                fields,
                ..NewRecord::default()
            },
        )?;
        tx.mention("record", Value::from(id.clone()));
        Ok(id)
    })
}

/// The internet media type of a file by the ending of its name.
fn media_type(file_name: &str) -> Option<&'static str> {
    let ending = file_name.rsplit_once('.')?.1.to_ascii_lowercase();
    Some(match ending.as_str() {
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "svg" => "image/svg+xml",
        "txt" | "md" => "text/plain",
        "csv" => "text/csv",
        "html" | "htm" => "text/html",
        "doc" => "application/msword",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xls" => "application/vnd.ms-excel",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ppt" => "application/vnd.ms-powerpoint",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "odt" => "application/vnd.oasis.opendocument.text",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "odp" => "application/vnd.oasis.opendocument.presentation",
        "zip" => "application/zip",
        _ => return None,
    })
}

impl Document {
    /// True when its contents are in the network, and not only its title.
    pub fn is_kept(&self) -> bool {
        self.content.is_some()
    }
}
