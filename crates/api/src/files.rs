//! Writing the files of an answer so that each is there whole or not at all: one way for every host.

use crate::commands::folder::unpack;
use crate::session::FileToWrite;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The file that could not be written, and why.
#[derive(Debug)]
pub(crate) struct Fault {
    /// Where it was to be.
    pub(crate) path: PathBuf,
    /// What the system said.
    pub(crate) error: io::Error,
}

/// Writes each file beside its place, and only when all are on the disk gives them their names.
pub(crate) fn write(files: &[FileToWrite]) -> Result<(), Fault> {
    let mut waiting = Waiting(Vec::new());
    let (folders, files): (Vec<_>, Vec<_>) = files.iter().partition(|file| is_folder(&file.path));
    for file in &files {
        let fault = |error| Fault {
            path: file.path.clone(),
            error,
        };
        let temporary = temporary(&file.path);
        waiting.0.push(temporary.clone());
        put(&temporary, &file.bytes).map_err(fault)?;
    }
    for (file, temporary) in files.iter().zip(&waiting.0) {
        fs::rename(temporary, &file.path).map_err(|error| Fault {
            path: file.path.clone(),
            error,
        })?;
    }
    for folder in folders {
        unpack(&folder.path, &folder.bytes).map_err(|error| Fault {
            path: folder.path.clone(),
            error,
        })?;
    }
    Ok(())
}

/// A path that ends with a separator is a folder, and its bytes are the archive of what is in it.
fn is_folder(path: &Path) -> bool {
    path.to_string_lossy().ends_with(std::path::MAIN_SEPARATOR)
}

fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    // Else a power cut after the rename could leave an empty file under the right name.
    file.sync_all()
}

/// A name in the same folder, since a rename across file systems isn't one step.
fn temporary(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.part", std::process::id()));
    path.with_file_name(name)
}

/// Removes what is left of an interrupted writing.
struct Waiting(Vec<PathBuf>);

impl Drop for Waiting {
    fn drop(&mut self) {
        for path in &self.0 {
            // After a rename there is nothing left under the temporary name.
            let _ = fs::remove_file(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: PathBuf, text: &str) -> FileToWrite {
        FileToWrite {
            path,
            bytes: text.as_bytes().to_vec(),
        }
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn files_are_written_whole_and_replace_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let report = folder.path().join("informe.pdf");
        fs::write(&report, "old and longer").unwrap();
        write(&[
            file(report.clone(), "new"),
            file(folder.path().join("report.pdf"), "too"),
        ])
        .unwrap();
        assert_eq!(fs::read_to_string(report).unwrap(), "new");
        assert_eq!(names(folder.path()), ["informe.pdf", "report.pdf"]);
    }

    #[test]
    fn when_one_cannot_be_written_none_is_and_nothing_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let kept = folder.path().join("informe.pdf");
        fs::write(&kept, "kept").unwrap();
        let nowhere = folder.path().join("missing/report.pdf");
        let fault = write(&[file(kept.clone(), "new"), file(nowhere.clone(), "too")]).unwrap_err();
        assert_eq!(fault.path, nowhere);
        assert_eq!(fault.error.kind(), io::ErrorKind::NotFound);
        assert_eq!(fs::read_to_string(kept).unwrap(), "kept");
        assert_eq!(names(folder.path()), ["informe.pdf"]);
    }
}
