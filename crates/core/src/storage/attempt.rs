//! A part of a transaction that may fail without the rest.

use crate::error::Result;
use rusqlite::Connection;

/// Opens a part.
pub(crate) fn begin(conn: &Connection) -> Result<()> {
    Ok(conn.execute_batch("SAVEPOINT attempt")?)
}

/// Keeps what the part wrote.
pub(crate) fn keep(conn: &Connection) -> Result<()> {
    Ok(conn.execute_batch("RELEASE attempt")?)
}

/// Takes back what the part wrote.
pub(crate) fn take_back(conn: &Connection) -> Result<()> {
    Ok(conn.execute_batch("ROLLBACK TO attempt; RELEASE attempt")?)
}
