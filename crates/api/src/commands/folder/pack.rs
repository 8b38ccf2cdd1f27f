//! A folder as one archive, the same bytes for the same files; and the archive as a folder again, whole or not at all.

use super::Inside;
use crate::error::Failure;
use plenaria_core::Error;
use serde_json::Value;
use std::collections::HashSet;
use std::io::{Cursor, Read as _, Write as _};
use std::path::{Component, Path, PathBuf};
use zip::write::SimpleFileOptions;

pub(super) fn pack(files: &[Inside]) -> Result<Vec<u8>, Failure> {
    packed(files).map_err(|error| Error::Internal(error.to_string()).into())
}

fn packed(files: &[Inside]) -> zip::result::ZipResult<Vec<u8>> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    // Papers are compressed already.
    let options = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Stored)
        .last_modified_time(zip::DateTime::default());
    for file in files {
        archive.start_file(file.path.as_str(), options)?;
        archive.write_all(&file.bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Whether a folder may be written at a place: nothing is there, or an empty folder, or one of the same meeting in which
/// every file is one of its manifest's.
pub(crate) fn is_ours(path: &Path, event: &str) -> bool {
    let Ok(metadata) = std::fs::symlink_metadata(path) else {
        return true;
    };
    if !metadata.is_dir() {
        return false;
    }
    let Some(inside) = files_in(path, Path::new(""), 0) else {
        return false;
    };
    if inside.is_empty() {
        return true;
    }
    let manifest = std::fs::read(path.join("manifest.json")).unwrap_or_default();
    let manifest: Value = serde_json::from_slice(&manifest).unwrap_or_default();
    if manifest["made_by"] != "Plenaria" || manifest["event"]["id"] != event {
        return false;
    }
    let listed = manifest["files"].as_array().into_iter().flatten();
    let mut known: HashSet<PathBuf> = listed
        .filter_map(|file| file["path"].as_str().map(PathBuf::from))
        .collect();
    known.insert("manifest.json".into());
    inside.iter().all(|path| known.contains(path))
}

/// The files below a folder; nothing when something in it is neither file nor folder.
fn files_in(root: &Path, below: &Path, depth: usize) -> Option<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root.join(below)).ok()? {
        let entry = entry.ok()?;
        let path = below.join(entry.file_name());
        let kind = entry.file_type().ok()?;
        if kind.is_dir() && depth < 3 {
            found.extend(files_in(root, &path, depth + 1)?);
        } else if kind.is_file() {
            found.push(path);
        } else {
            return None;
        }
    }
    Some(found)
}

/// Unpacks an archive of ours beside its place and then gives it its name; what was there of ours goes.
pub(crate) fn unpack(folder: &Path, bytes: &[u8]) -> std::io::Result<()> {
    // Without the separator at its end.
    let folder: PathBuf = folder.components().collect();
    let name = folder.file_name().unwrap_or_default().to_owned();
    let beside = |what: &str| {
        let mut hidden = std::ffi::OsString::from(".");
        hidden.push(&name);
        hidden.push(format!(".{}.{what}", std::process::id()));
        folder.with_file_name(hidden)
    };
    let (new, old) = (beside("part"), beside("old"));
    let done = fill(&new, bytes).and_then(|event| {
        if !is_ours(&folder, &event) {
            return Err(std::io::ErrorKind::AlreadyExists.into());
        }
        let there = folder.exists();
        if there {
            std::fs::rename(&folder, &old)?;
        }
        let named = std::fs::rename(&new, &folder);
        if there {
            match &named {
                Ok(()) => std::fs::remove_dir_all(&old)?,
                Err(_) => std::fs::rename(&old, &folder)?,
            }
        }
        named
    });
    if done.is_err() {
        // What is left of an interrupted writing.
        let _ = std::fs::remove_dir_all(&new);
    }
    done
}

/// Writes the files of an archive into a new folder; gives the event of its manifest.
fn fill(folder: &Path, bytes: &[u8]) -> std::io::Result<String> {
    let wrong = |error: zip::result::ZipError| std::io::Error::other(error.to_string());
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(wrong)?;
    std::fs::create_dir(folder)?;
    let mut event = String::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).map_err(wrong)?;
        let path = PathBuf::from(file.name().map_err(wrong)?.as_ref());
        if !path
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
        {
            return Err(std::io::ErrorKind::InvalidInput.into());
        }
        let mut contents = Vec::new();
        file.read_to_end(&mut contents)?;
        if path == Path::new("manifest.json") {
            let manifest: Value = serde_json::from_slice(&contents).unwrap_or_default();
            event = manifest["event"]["id"]
                .as_str()
                .unwrap_or_default()
                .to_owned();
        }
        let target = folder.join(&path);
        if let Some(parent) = target.parent() {
            std::fs::create_dir_all(parent)?;
        }
        let mut out = std::fs::File::create(&target)?;
        out.write_all(&contents)?;
        out.sync_all()?;
    }
    Ok(event)
}
