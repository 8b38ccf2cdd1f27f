//! `Network`: an open network file.

use crate::error::{Error, Result};
use crate::kept::Kept;
use crate::records::Reader;
use crate::storage::{self, Collation};
use rusqlite::{Connection, OpenFlags};
use std::cell::RefCell;
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// Gives a new id, a UUIDv7 as text, at each call; the edge of the program passes it in.
pub type Ids = Box<dyn FnMut() -> String + Send>;

/// Who does something, and when.
#[derive(Debug, Clone, Copy)]
pub struct By<'a> {
    /// The author's name, as the history shows it.
    pub author: &'a str,
    /// Now, UTC, ISO 8601 to the second.
    pub now: &'a str,
}

/// What the edge of the program knows when a file is opened.
pub struct Opening {
    /// A source of ids.
    pub ids: Ids,
    /// Who opens it: author and machine, for the lock file.
    pub who: String,
    /// Now, UTC, ISO 8601.
    pub now: String,
    /// Where an older file is copied before it is upgraded; beside the file when none.
    pub backups: Option<PathBuf>,
}

/// Whether the file can be written, and if not, why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    /// It can.
    Write,
    /// Somebody else has it open: who, and since when.
    InUse {
        /// Author and machine.
        who: String,
        /// UTC, ISO 8601.
        since: String,
    },
    /// The file or its folder is not writable.
    ReadOnly,
}

/// An open network file. At rest it is a single file; while open for writing a lock file stands beside it.
pub struct Network {
    pub(crate) conn: Connection,
    pub(crate) ids: Ids,
    pub(crate) collation: Collation,
    path: Option<PathBuf>,
    access: Access,
    lock: Option<Lock>,
    pub(crate) kept: RefCell<Kept>,
}

struct Lock {
    path: PathBuf,
    // Held, not read: the operating system lets go of it when the process ends, however it ends.
    _file: File,
}

impl Drop for Lock {
    fn drop(&mut self) {
        // A lock file that stays behind is recognised as stale, so failing to remove it does no harm.
        let _ = std::fs::remove_file(&self.path);
    }
}

fn lock_path(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".lock");
    path.with_file_name(name)
}

fn take_lock(path: &Path, opening: &Opening) -> std::result::Result<Lock, Access> {
    let path = lock_path(path);
    let mut file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .read(true)
        .write(true)
        .open(&path)
        .map_err(|_| Access::ReadOnly)?;
    if file.try_lock().is_err() {
        let mut text = String::new();
        let _ = file.read_to_string(&mut text);
        let mut lines = text.lines();
        let who = lines.next().unwrap_or_default().to_owned();
        return Err(Access::InUse {
            who,
            since: lines.next().unwrap_or_default().to_owned(),
        });
    }
    // Nobody holds it: it is new, or was left by a program that died.
    let written = file
        .set_len(0)
        .and_then(|()| file.write_all(format!("{}\n{}\n", opening.who, opening.now).as_bytes()));
    match written {
        // It holds without its words: on a full disk the file opens, and whatever does not fit says so.
        Err(error) if error.kind() != std::io::ErrorKind::StorageFull => Err(Access::ReadOnly),
        _ => Ok(Lock { path, _file: file }),
    }
}

impl Network {
    /// Creates the file with the whole schema and opens it. An existing file is never touched.
    ///
    /// # Errors
    /// `FileExists`, `FileMissing` (its folder), `NoSpace`, `NotAllowed`.
    pub fn create(path: &Path, main_language: &str, opening: Opening) -> Result<Network> {
        match OpenOptions::new().write(true).create_new(true).open(path) {
            Ok(_) => {}
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                return Err(Error::FileExists(path.to_owned()));
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(Error::FileMissing(path.parent().unwrap_or(path).to_owned()));
            }
            Err(error) if error.kind() == std::io::ErrorKind::StorageFull => {
                return Err(Error::NoSpace);
            }
            Err(_) => return Err(Error::NotAllowed(path.to_owned())),
        }
        let made = Self::create_in(path, main_language, opening);
        if made.is_err() {
            // It is ours and empty: nothing is lost with it.
            let _ = std::fs::remove_file(path);
        }
        made
    }

    fn create_in(path: &Path, main_language: &str, opening: Opening) -> Result<Network> {
        let lock = take_lock(path, &opening).map_err(|_| Error::ReadOnly)?;
        let conn = Connection::open(path)?;
        storage::create_schema(&conn, storage::VERSION)?;
        storage::configure(&conn)?;
        Ok(Network {
            conn,
            ids: opening.ids,
            collation: Collation::new(main_language)?,
            path: Some(path.to_owned()),
            access: Access::Write,
            lock: Some(lock),
            kept: RefCell::default(),
        })
    }

    /// A network in memory, for samples that are only read, and for tests.
    ///
    /// # Errors
    /// `Internal` when the schema is wrong.
    pub fn in_memory(main_language: &str, ids: Ids) -> Result<Network> {
        let conn = Connection::open_in_memory()?;
        storage::create_schema(&conn, storage::VERSION)?;
        storage::configure(&conn)?;
        let collation = Collation::new(main_language)?;
        Ok(Network {
            conn,
            ids,
            collation,
            path: None,
            access: Access::Write,
            lock: None,
            kept: RefCell::default(),
        })
    }

    /// Opens a file; one that is in use elsewhere, or cannot be written, opens read-only (see [`Network::access`]).
    /// An older one is copied to the backups and upgraded.
    ///
    /// # Errors
    /// `FileMissing`, `FileEmpty`, `FileNotOurs`, `FileDamaged`, `FileTooNew`; the file is as it was.
    pub fn open(path: &Path, opening: Opening) -> Result<Network> {
        let found = storage::identify(path, storage::VERSION)?;
        let (access, lock) = match take_lock(path, &opening) {
            _ if std::fs::metadata(path).is_ok_and(|m| m.permissions().readonly()) => {
                (Access::ReadOnly, None)
            }
            Ok(lock) => (Access::Write, Some(lock)),
            Err(access) => (access, None),
        };
        let writes = access == Access::Write;
        if found < storage::VERSION && !writes {
            return Err(Error::ReadOnly);
        }
        let flags = if writes {
            OpenFlags::SQLITE_OPEN_READ_WRITE
        } else {
            OpenFlags::SQLITE_OPEN_READ_ONLY
        };
        let conn = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        storage::configure(&conn)?;
        if found < storage::VERSION {
            let copy = back_up(path, &opening, found)?;
            if let Err(error) = storage::upgrade(&conn, found) {
                // Nothing was changed, so the copy would only be one more at each try.
                let _ = std::fs::remove_file(copy);
                return Err(as_damage(error));
            }
        }
        storage::has_its_tables(&conn)?;
        let main_language = storage::main_language(&conn).map_err(as_damage)?;
        let collation = Collation::new(main_language.as_deref().unwrap_or("es"))?;
        if writes {
            match storage::keep_order(&conn, &collation) {
                // Names keep the order they had until there is room.
                Err(Error::NoSpace) => {}
                done => done?,
            }
        }
        Ok(Network {
            conn,
            ids: opening.ids,
            collation,
            path: Some(path.to_owned()),
            access,
            lock,
            kept: RefCell::default(),
        })
    }

    /// Closes the file; afterwards nothing stands beside it.
    ///
    /// # Errors
    /// What SQLite says when it cannot close.
    pub fn close(self) -> Result<()> {
        let Network { conn, lock, .. } = self;
        conn.close().map_err(|(_, error)| Error::from(error))?;
        drop(lock);
        Ok(())
    }

    /// Where the file is; none in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Whether it can be written, and if not, why.
    pub fn access(&self) -> &Access {
        &self.access
    }

    /// The network's main language.
    pub fn main_language(&self) -> &str {
        self.collation.language()
    }

    /// Reads records.
    pub fn reader(&self) -> Reader<'_> {
        Reader::new(&self.conn, self.main_language())
    }

    /// What is wrong inside the file, in SQLite's words; empty when it is whole.
    ///
    /// # Errors
    /// `FileDamaged` when even the check cannot run.
    pub fn check(&self) -> Result<Vec<String>> {
        storage::check_integrity(&self.conn)
    }

    /// The bytes of a document's contents, by hash.
    ///
    /// # Errors
    /// `NotFound`, `FileDamaged`.
    pub fn content(&self, hash: &str) -> Result<Vec<u8>> {
        storage::content_of(&self.conn, hash)
    }

    /// Runs `read` in one read transaction, so that all it sees is of one moment. It ends before anything is composed.
    ///
    /// # Errors
    /// What `read` gives.
    pub fn at_one_moment<R>(&self, read: impl FnOnce(&Reader<'_>) -> Result<R>) -> Result<R> {
        let transaction = self.conn.unchecked_transaction()?;
        let answer = read(&Reader::new(&transaction, self.main_language()))?;
        transaction.finish()?;
        Ok(answer)
    }

    /// Fails unless the file can be written.
    pub(crate) fn writable(&self) -> Result<()> {
        match &self.access {
            Access::Write => match &self.path {
                // A stick that was pulled: SQLite would write into a file that has no name any more.
                Some(path) if !path.exists() => Err(Error::FileMissing(path.clone())),
                _ => Ok(()),
            },
            Access::InUse { who, since } => Err(Error::FileInUse {
                who: who.clone(),
                since: since.clone(),
            }),
            Access::ReadOnly => Err(Error::ReadOnly),
        }
    }
}

/// Whether a network's file stands at this place, of whatever version, sound or not.
pub fn is_network(path: &Path) -> bool {
    matches!(
        storage::identify(path, i64::MAX),
        Ok(_) | Err(Error::FileDamaged { .. })
    )
}

/// A table or a column that is missing is damage, whatever SQLite calls it.
fn as_damage(error: Error) -> Error {
    match error {
        Error::Internal(detail) => Error::FileDamaged { detail },
        other => other,
    }
}

/// Copies an older file to the backups; gives the copy's place.
fn back_up(path: &Path, opening: &Opening, found: i64) -> Result<PathBuf> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let now: String = opening.now.chars().filter(char::is_ascii_digit).collect();
    let folder = opening
        .backups
        .clone()
        .unwrap_or_else(|| path.parent().unwrap_or(Path::new("")).to_owned());
    let to_error = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::StorageFull => Error::NoSpace,
        _ => Error::ReadOnly,
    };
    std::fs::create_dir_all(&folder).map_err(to_error)?;
    let copy = folder.join(format!("{stem}-v{found}-{now}.plenaria"));
    std::fs::copy(path, &copy).map_err(to_error)?;
    Ok(copy)
}

#[cfg(test)]
mod tests {
    use crate::error::Error;
    use crate::kinds::Kind;
    use crate::testing::{added, network, try_add};
    use serde_json::json;

    #[test]
    fn what_does_not_fit_on_the_disk_says_so_and_nothing_of_it_is_kept() {
        let mut net = network();
        added(&mut net, Kind::Event, "first", json!({"name": "Taller"}));
        let pages: i64 = net
            .conn
            .pragma_query_value(None, "page_count", |row| row.get(0))
            .unwrap();
        net.conn
            .pragma_update(None, "max_page_count", pages)
            .unwrap();
        let full = (0..500).find_map(|n| {
            let name = format!("Taller {n} {}", "x".repeat(200));
            let before = net.reader().dump().unwrap();
            let refused = try_add(&mut net, Kind::Event, "", json!({ "name": name })).err()?;
            assert_eq!(net.reader().dump().unwrap(), before);
            Some(refused)
        });
        assert!(matches!(full, Some(Error::NoSpace)), "{full:?}");
        net.conn
            .pragma_update(None, "max_page_count", 1_000_000)
            .unwrap();
        added(&mut net, Kind::Event, "later", json!({"name": "Taller"}));
    }
}
