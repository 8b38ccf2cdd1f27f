//! The rows of the journal.

use crate::error::Result;
use crate::record::Fields;
use rusqlite::{Connection, OptionalExtension, Row};
use serde_json::Value;

/// An operation as it stands in the journal.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its number: rises, never used again.
    pub seq: i64,
    /// When, UTC, ISO 8601.
    pub at: String,
    /// Who.
    pub author: String,
    /// What, such as `add_member`.
    pub kind: String,
    /// What its label mentions.
    pub params: Value,
    /// The operation that it undid, redid or reverted.
    pub target: Option<i64>,
    /// `done`, `undone` or `dropped`.
    pub state: String,
}

/// One row that an operation changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The table.
    pub table: String,
    /// The row's id.
    pub row: String,
    /// The record: the row itself, or the one that a text belongs to.
    pub record: String,
    /// The row before, whole for a delete, only the changed columns for an update, nothing for an insert.
    pub before: Option<Fields>,
    /// The row after, in the same way.
    pub after: Option<Fields>,
}

const ENTRY: &str = "seq, at, author, kind, params, target, state";

fn entry_at(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let params: String = row.get(4)?;
    Ok(Entry {
        seq: row.get(0)?,
        at: row.get(1)?,
        author: row.get(2)?,
        kind: row.get(3)?,
        params: serde_json::from_str(&params).unwrap_or_default(),
        target: row.get(5)?,
        state: row.get(6)?,
    })
}

/// Opens an entry; its number is every changed row's revision.
pub(crate) fn begin(
    conn: &Connection,
    id: &str,
    at: &str,
    author: &str,
    kind: &str,
    target: Option<i64>,
) -> Result<i64> {
    conn.prepare_cached(
        "INSERT INTO op (id, at, author, kind, params, target) VALUES (?1, ?2, ?3, ?4, '{}', ?5)",
    )?
    .execute(rusqlite::params![id, at, author, kind, target])?;
    Ok(conn.last_insert_rowid())
}

pub(crate) fn set_params(conn: &Connection, seq: i64, params: &Value) -> Result<()> {
    conn.prepare_cached("UPDATE op SET params = ?2 WHERE seq = ?1")?
        .execute(rusqlite::params![seq, params.to_string()])?;
    Ok(())
}

pub(crate) fn set_state(conn: &Connection, seq: i64, state: &str) -> Result<()> {
    conn.prepare_cached("UPDATE op SET state = ?2 WHERE seq = ?1")?
        .execute(rusqlite::params![seq, state])?;
    Ok(())
}

/// What was undone can no longer be done again once something new is done.
pub(crate) fn drop_undone(conn: &Connection) -> Result<()> {
    conn.prepare_cached("UPDATE op SET state = 'dropped' WHERE state = 'undone'")?
        .execute([])?;
    Ok(())
}

pub(crate) fn write_change(conn: &Connection, seq: i64, n: i64, change: &Change) -> Result<()> {
    let text = |fields: &Option<Fields>| {
        fields
            .as_ref()
            .map(|f| Value::Object(f.clone()).to_string())
    };
    conn.prepare_cached("INSERT INTO change (op, n, tbl, row, record, before, after) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?
        .execute(rusqlite::params![seq, n, change.table, change.row, change.record, text(&change.before), text(&change.after)])?;
    Ok(())
}

/// The changes of an operation, in the order in which they were made.
pub(crate) fn changes(conn: &Connection, seq: i64) -> Result<Vec<Change>> {
    let mut statement = conn.prepare_cached(
        "SELECT tbl, row, record, before, after FROM change WHERE op = ?1 ORDER BY n",
    )?;
    let fields = |text: Option<String>| text.and_then(|t| serde_json::from_str(&t).ok());
    let rows = statement.query_map([seq], |row| {
        Ok(Change {
            table: row.get(0)?,
            row: row.get(1)?,
            record: row.get(2)?,
            before: fields(row.get(3)?),
            after: fields(row.get(4)?),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn entry(conn: &Connection, seq: i64) -> Result<Option<Entry>> {
    let sql = format!("SELECT {ENTRY} FROM op WHERE seq = ?1");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([seq], entry_at)
        .optional()?)
}

/// The operation that undo would take back: the last that stands and is neither undo nor redo.
pub(crate) fn undoable(conn: &Connection) -> Result<Option<Entry>> {
    let sql = format!(
        "SELECT {ENTRY} FROM op WHERE state = 'done' AND kind NOT IN ('undo', 'redo', 'create')
         ORDER BY seq DESC LIMIT 1"
    );
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([], entry_at)
        .optional()?)
}

/// The operation that redo would do again: the first of those undone.
pub(crate) fn redoable(conn: &Connection) -> Result<Option<Entry>> {
    let sql = format!("SELECT {ENTRY} FROM op WHERE state = 'undone' ORDER BY seq ASC LIMIT 1");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([], entry_at)
        .optional()?)
}

/// The last undo of an operation, whose changes redo takes back.
pub(crate) fn last_undo_of(conn: &Connection, seq: i64) -> Result<Option<i64>> {
    Ok(conn
        .prepare_cached("SELECT max(seq) FROM op WHERE kind = 'undo' AND target = ?1")?
        .query_row([seq], |row| row.get(0))?)
}

/// Entries, latest first; of one record (and its texts) when an id is given.
pub(crate) fn entries(
    conn: &Connection,
    record: Option<&str>,
    offset: usize,
    limit: usize,
) -> Result<Vec<Entry>> {
    let clause = match record {
        Some(_) => "WHERE seq IN (SELECT op FROM change WHERE record = ?1)",
        None => "WHERE ?1 IS NULL",
    };
    let sql = format!("SELECT {ENTRY} FROM op {clause} ORDER BY seq DESC LIMIT ?2 OFFSET ?3");
    let mut statement = conn.prepare_cached(&sql)?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let offset = i64::try_from(offset).unwrap_or_default();
    let rows = statement.query_map(rusqlite::params![record, limit, offset], entry_at)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The number of the last operation of all.
pub(crate) fn last(conn: &Connection) -> Result<i64> {
    Ok(conn.query_row("SELECT coalesce(max(seq), 0) FROM op", [], |row| row.get(0))?)
}
