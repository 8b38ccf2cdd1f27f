//! Recognising, creating and checking a network file.

use super::search::ORDER;
use crate::error::{Error, Result};
use crate::kinds::Kind;
use rusqlite::Connection;
use rusqlite::config::DbConfig;
use std::collections::HashSet;
use std::io::Read;
use std::path::Path;

/// "PLEN" in the header of the file (SQLite's application_id).
const APPLICATION_ID: i64 = 0x504C_454E;

const SYSTEM: &str = include_str!("system.sql");
const RECORDS: &str = include_str!("schema.sql");

/// Reads the file's header without SQLite: is it there, not empty, a database, ours, and of which version?
///
/// # Errors
/// `FileMissing`, `NotAllowed`, `FileEmpty`, `FileNotOurs` (a folder too), `FileDamaged` (a truncated header), `FileTooNew`.
pub(crate) fn identify(path: &Path, known: i64) -> Result<i64> {
    let missing = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::IsADirectory => Error::FileNotOurs,
        std::io::ErrorKind::PermissionDenied if path.is_dir() => Error::FileNotOurs,
        std::io::ErrorKind::PermissionDenied => Error::NotAllowed(path.to_owned()),
        _ => Error::FileMissing(path.to_owned()),
    };
    let mut file = std::fs::File::open(path).map_err(missing)?;
    let mut header = Vec::new();
    file.by_ref()
        .take(100)
        .read_to_end(&mut header)
        .map_err(missing)?;
    if header.is_empty() {
        return Err(Error::FileEmpty);
    }
    if !header.starts_with(b"SQLite format 3\0") {
        return Err(Error::FileNotOurs);
    }
    if header.len() < 100 {
        return Err(Error::FileDamaged {
            detail: "truncated header".into(),
        });
    }
    let number = |at: usize| {
        i64::from(u32::from_be_bytes([
            header[at],
            header[at + 1],
            header[at + 2],
            header[at + 3],
        ]))
    };
    if number(68) != APPLICATION_ID {
        return Err(Error::FileNotOurs);
    }
    let found = number(60);
    if found > known {
        return Err(Error::FileTooNew { found, known });
    }
    if found < 1 {
        return Err(Error::FileDamaged {
            detail: format!("version {found}"),
        });
    }
    let page = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65536,
        size => u64::from(size),
    };
    let size = file.metadata().map_err(missing)?.len();
    let stated = number(28).unsigned_abs() * page;
    if size < stated {
        return Err(Error::FileDamaged {
            detail: format!("{size} bytes of {stated}"),
        });
    }
    Ok(found)
}

/// The settings of every connection: full durability, nothing left beside the file when it is closed.
///
/// # Errors
/// What SQLite says when the file cannot be read.
pub(crate) fn configure(conn: &Connection) -> Result<()> {
    conn.busy_timeout(std::time::Duration::from_secs(5))?;
    conn.execute_batch(
        "PRAGMA journal_mode = DELETE;
         PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = FAST;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -32768;",
    )?;
    conn.set_prepared_statement_cache_capacity(256);
    // Without it, SQLite plans a statement anew for every value that is bound to it.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// Writes the whole present schema into an empty database.
///
/// # Errors
/// What SQLite says, such as a full disk.
pub(crate) fn create_schema(conn: &Connection, version: i64) -> Result<()> {
    conn.execute_batch(&format!(
        "PRAGMA application_id = {APPLICATION_ID};
         PRAGMA encoding = 'UTF-8';
         BEGIN;
         {SYSTEM}
         {RECORDS}
         INSERT INTO meta (name, value) VALUES ('order', '{ORDER}');
         PRAGMA user_version = {version};
         COMMIT;"
    ))?;
    Ok(())
}

/// Fails when a kind of record has no table: such a file opens, and breaks where it is first asked for one.
///
/// # Errors
/// `FileDamaged` with the table's name.
pub(crate) fn has_its_tables(conn: &Connection) -> Result<()> {
    let mut statement = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")?;
    let there: HashSet<String> = statement
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let system = ["op", "change", "text", "meta"];
    let mut needed = Kind::ALL.iter().map(|kind| kind.name()).chain(system);
    needed
        .find(|name| !there.contains(*name))
        .map_or(Ok(()), |name| {
            Err(Error::FileDamaged {
                detail: format!("no table {name}"),
            })
        })
}

/// What tells whether something was written since: how often other connections have, and how many rows this one.
pub(crate) fn written(conn: &Connection) -> Result<(i64, u64)> {
    let others = conn.pragma_query_value(None, "data_version", |row| row.get(0))?;
    Ok((others, conn.total_changes()))
}

/// What SQLite finds wrong in the file; empty when it is whole.
///
/// # Errors
/// When even the check cannot run.
pub(crate) fn check_integrity(conn: &Connection) -> Result<Vec<String>> {
    let mut faults: Vec<String> = Vec::new();
    let mut quick = conn.prepare("PRAGMA integrity_check(20)")?;
    for row in quick.query_map([], |row| row.get::<_, String>(0))? {
        let line = row?;
        if line != "ok" {
            faults.push(line);
        }
    }
    let mut keys =
        conn.prepare("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 20")?;
    let orphans = keys.query_map([], |row| {
        Ok(format!(
            "{} names a missing {}",
            row.get::<_, String>(0)?,
            row.get::<_, String>(2)?
        ))
    })?;
    for row in orphans {
        faults.push(row?);
    }
    Ok(faults)
}
