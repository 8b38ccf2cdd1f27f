//! Contents of documents, by SHA-256, compressed where it helps.

use crate::error::{Error, Result};
use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};

/// A document may have this many bytes: 100 MB.
pub const MAX_DOCUMENT: u64 = 100_000_000;

/// The SHA-256 of some bytes, in hexadecimal.
pub fn hash_of(bytes: &[u8]) -> String {
    use std::fmt::Write;
    let mut hash = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing into a string does not fail.
        let _ = write!(hash, "{byte:02x}");
    }
    hash
}

/// Keeps contents once, however often they are attached; gives their hash.
///
/// # Errors
/// `TooLarge` above the limit; `NoSpace`.
pub(crate) fn put_content(conn: &Connection, bytes: &[u8]) -> Result<String> {
    let actual = bytes.len() as u64;
    if actual > MAX_DOCUMENT {
        return Err(Error::TooLarge {
            actual,
            max: MAX_DOCUMENT,
        });
    }
    let hash = hash_of(bytes);
    let there: Option<i64> = conn
        .query_row("SELECT 1 FROM content WHERE hash = ?1", [&hash], |row| {
            row.get(0)
        })
        .optional()?;
    if there.is_none() {
        let packed =
            zstd::bulk::compress(bytes, 3).map_err(|error| Error::Internal(error.to_string()))?;
        let helps = packed.len() + packed.len() / 20 < bytes.len();
        let (method, kept): (&str, &[u8]) = if helps {
            ("zstd", &packed)
        } else {
            ("plain", bytes)
        };
        conn.execute(
            "INSERT INTO content (hash, size, method, bytes) VALUES (?1, ?2, ?3, ?4)",
            rusqlite::params![
                hash,
                i64::try_from(actual).unwrap_or(i64::MAX),
                method,
                kept
            ],
        )?;
    }
    Ok(hash)
}

/// The contents of this hash.
///
/// # Errors
/// `NotFound` when the file does not hold them; `FileDamaged` when they do not match their hash.
pub(crate) fn content_of(conn: &Connection, hash: &str) -> Result<Vec<u8>> {
    let (size, method, bytes): (i64, String, Vec<u8>) = conn
        .query_row(
            "SELECT size, method, bytes FROM content WHERE hash = ?1",
            [hash],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()?
        .ok_or_else(|| Error::NotFound {
            kind: "content",
            id: hash.to_owned(),
        })?;
    let damaged = || Error::FileDamaged {
        detail: format!("content {hash}"),
    };
    let bytes = if method == "zstd" {
        zstd::bulk::decompress(&bytes, usize::try_from(size).unwrap_or_default())
            .map_err(|_| damaged())?
    } else {
        bytes
    };
    if hash_of(&bytes) == hash {
        Ok(bytes)
    } else {
        Err(damaged())
    }
}
