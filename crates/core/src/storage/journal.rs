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

/// Which operations of the history: of a record and its texts, of somebody, of a kind; every one where nothing is said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Which<'a> {
    /// A record's id.
    pub record: Option<&'a str>,
    /// Who did it.
    pub author: Option<&'a str>,
    /// The table of a kind.
    pub table: Option<&'a str>,
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
    let rows = statement.query_map([seq], change_at)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn change_at(row: &Row<'_>) -> rusqlite::Result<Change> {
    let fields = |text: Option<String>| text.and_then(|t| serde_json::from_str(&t).ok());
    Ok(Change {
        table: row.get(0)?,
        row: row.get(1)?,
        record: row.get(2)?,
        before: fields(row.get(3)?),
        after: fields(row.get(4)?),
    })
}

pub(crate) fn entry(conn: &Connection, seq: i64) -> Result<Option<Entry>> {
    let sql = format!("SELECT {ENTRY} FROM op WHERE seq = ?1");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([seq], entry_at)
        .optional()?)
}

/// The operation that undo would take back: the last that stands and is neither undo nor redo. Of an operation that
/// only concerned a person who was erased since, nothing is left to take back.
pub(crate) fn undoable(conn: &Connection) -> Result<Option<Entry>> {
    let sql = format!(
        "SELECT {ENTRY} FROM op WHERE state = 'done' AND kind NOT IN ('undo', 'redo', 'create', 'erase_person')
         AND EXISTS (SELECT 1 FROM change WHERE change.op = op.seq)
         AND seq > coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'sealed'), 0)
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

/// Entries, latest first.
pub(crate) fn entries(
    conn: &Connection,
    which: &Which<'_>,
    offset: usize,
    limit: usize,
) -> Result<Vec<Entry>> {
    let sql = format!(
        "SELECT {ENTRY} FROM op
         WHERE (?1 IS NULL OR seq IN (SELECT op FROM change WHERE record = ?1))
           AND (?2 IS NULL OR author = ?2)
           AND (?3 IS NULL OR kind IN ('add_' || ?3, 'edit_' || ?3, 'delete_' || ?3)
                OR EXISTS (SELECT 1 FROM change WHERE change.op = op.seq AND tbl = ?3))
         ORDER BY seq DESC LIMIT ?4 OFFSET ?5"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let offset = i64::try_from(offset).unwrap_or_default();
    let asked = rusqlite::params![which.record, which.author, which.table, limit, offset];
    let rows = statement.query_map(asked, entry_at)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The first changes of an operation, of one record when an id is given, and how many there are in all.
pub(crate) fn first_changes(
    conn: &Connection,
    seq: i64,
    record: Option<&str>,
    most: usize,
) -> Result<(Vec<Change>, usize)> {
    let total: i64 = conn
        .prepare_cached(
            "SELECT count(*) FROM change WHERE op = ?1 AND (?2 IS NULL OR record = ?2)",
        )?
        .query_row(rusqlite::params![seq, record], |row| row.get(0))?;
    let mut statement = conn.prepare_cached(
        "SELECT tbl, row, record, before, after FROM change
         WHERE op = ?1 AND (?2 IS NULL OR record = ?2) ORDER BY n LIMIT ?3",
    )?;
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let rows = statement.query_map(rusqlite::params![seq, record, most], change_at)?;
    let changes = rows.collect::<rusqlite::Result<_>>()?;
    Ok((changes, usize::try_from(total).unwrap_or_default()))
}

/// Whose text a row of texts is: table, field and language. Of one that is gone, as the journal has it.
pub(crate) fn text_place(
    conn: &Connection,
    row: &str,
    record: &str,
) -> Result<Option<(String, String, String)>> {
    let place = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    let there = conn
        .prepare_cached("SELECT tbl, field, lang FROM text WHERE id = ?1")?
        .query_row([row], place)
        .optional()?;
    if there.is_some() {
        return Ok(there);
    }
    Ok(conn
        .prepare_cached(
            "SELECT whole ->> 'tbl', whole ->> 'field', whole ->> 'lang'
             FROM (SELECT coalesce(after, before) AS whole FROM change
                   WHERE record = ?1 AND tbl = 'text' AND row = ?2 AND (after IS NULL OR before IS NULL))
             LIMIT 1",
        )?
        .query_row([record, row], place)
        .optional()?)
}

/// The number of the last operation of all.
pub(crate) fn last(conn: &Connection) -> Result<i64> {
    Ok(conn.query_row("SELECT coalesce(max(seq), 0) FROM op", [], |row| row.get(0))?)
}
