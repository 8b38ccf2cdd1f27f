//! Taking a person's values out of the journal and out of the file's free pages.

use crate::error::Result;
use crate::record::Fields;
use rusqlite::Connection;
use serde_json::Value;

/// From here on, what is deleted or overwritten in the file is overwritten with zeros.
pub(crate) fn begin(conn: &Connection) -> Result<()> {
    Ok(conn.execute_batch("PRAGMA secure_delete = ON")?)
}

/// Folds the words' index anew without what was deleted from it, and writes the file anew without free pages.
/// Says whether the disk had room for it: without, the pages hold zeros already.
pub(crate) fn finish(conn: &Connection) -> Result<bool> {
    conn.execute_batch("INSERT INTO search (search) VALUES ('optimize')")?;
    let compacted = conn.execute_batch("VACUUM").is_ok();
    conn.execute_batch("PRAGMA secure_delete = FAST")?;
    Ok(compacted)
}

/// The people that were merged into this one, one after another.
pub(crate) fn merged_into(conn: &Connection, person: &str) -> Result<Vec<String>> {
    let mut found = vec![person.to_owned()];
    let mut statement = conn.prepare(
        "SELECT json_extract(params, '$.dropped') FROM op WHERE kind = 'merge' AND json_extract(params, '$.record') = ?1",
    )?;
    let mut next = 0;
    while let Some(one) = found.get(next).cloned() {
        next += 1;
        for dropped in statement.query_map([&one], |row| row.get::<_, Option<String>>(0))? {
            found.extend(dropped?.filter(|id| !found.contains(id)));
        }
    }
    Ok(found)
}

/// Every value that a column of a row has had, by the journal.
pub(crate) fn values_of(conn: &Connection, row: &str, column: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached("SELECT before, after FROM change WHERE row = ?1")?;
    let rows = statement.query_map([row], |row| {
        Ok([row.get::<_, Option<String>>(0)?, row.get(1)?])
    })?;
    let mut values = Vec::new();
    for sides in rows {
        for side in sides?.into_iter().flatten() {
            let fields: Fields = serde_json::from_str(&side)?;
            let value = fields.get(column).and_then(Value::as_str);
            values.extend(value.map(str::to_owned));
        }
    }
    Ok(values)
}

/// Rows of participants and seats that have ever named a person, those that are gone included.
pub(crate) fn rows_naming(conn: &Connection, person: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT row FROM change WHERE tbl IN ('participant', 'seat')
         AND (instr(before, ?1) > 0 OR instr(after, ?1) > 0)",
    )?;
    let rows = statement.query_map([person], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Forgets all that the journal knows of a record: its row and its texts.
pub(crate) fn forget_record(conn: &Connection, record: &str) -> Result<()> {
    conn.prepare_cached("DELETE FROM change WHERE record = ?1")?
        .execute([record])?;
    Ok(())
}

/// Forgets the values of some columns of a row; what then changes nothing is no change any more.
pub(crate) fn forget_columns(conn: &Connection, row: &str, columns: &[&str]) -> Result<()> {
    let mut statement =
        conn.prepare_cached("SELECT op, n, before, after FROM change WHERE row = ?1")?;
    type Side = Option<String>;
    let changes: Vec<(i64, i64, Side, Side)> = statement
        .query_map([row], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    for (op, n, before, after) in changes {
        let blank = |side: &Side| -> Result<Option<Fields>> {
            let Some(text) = side else { return Ok(None) };
            let mut fields: Fields = serde_json::from_str(text)?;
            for column in columns {
                if let Some(value) = fields.get_mut(*column) {
                    *value = Value::Null;
                }
            }
            Ok(Some(fields))
        };
        let (old, new) = (blank(&before)?, blank(&after)?);
        if old == new {
            conn.prepare_cached("DELETE FROM change WHERE op = ?1 AND n = ?2")?
                .execute([op, n])?;
        } else {
            let text = |side: Option<Fields>| side.map(|fields| Value::Object(fields).to_string());
            conn.prepare_cached(
                "UPDATE change SET before = ?3, after = ?4 WHERE op = ?1 AND n = ?2",
            )?
            .execute(rusqlite::params![op, n, text(old), text(new)])?;
        }
    }
    Ok(())
}

/// Forgets what merges of these people changed: they cannot be taken apart again, and undo ends there. It ends at the
/// erasure itself where that had to change what others hold.
pub(crate) fn forget_merges(conn: &Connection, people: &[String], own: i64) -> Result<()> {
    let mut sealed: i64 = 0;
    let mut find = conn.prepare_cached(
        "SELECT seq FROM op WHERE kind = 'merge'
         AND (json_extract(params, '$.record') = ?1 OR json_extract(params, '$.dropped') = ?1)",
    )?;
    for person in people {
        let merges: Vec<i64> = find
            .query_map([person], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        for merge in merges {
            conn.prepare_cached("DELETE FROM change WHERE op = ?1")?
                .execute([merge])?;
            sealed = sealed.max(merge);
        }
    }
    let left: i64 = conn.query_row("SELECT count(*) FROM change WHERE op = ?1", [own], |row| {
        row.get(0)
    })?;
    if left > 0 {
        sealed = own;
    }
    if sealed > 0 {
        conn.execute(
            "INSERT INTO meta (name, value) VALUES ('sealed', ?1)
             ON CONFLICT (name) DO UPDATE SET value = max(CAST(value AS INTEGER), ?1)",
            [sealed],
        )?;
    }
    Ok(())
}

/// Puts a sign in place of names in what operations mention.
pub(crate) fn forget_names(conn: &Connection, names: &[String], sign: &str) -> Result<()> {
    let mut statement = conn.prepare("SELECT seq, params FROM op")?;
    let all: Vec<(i64, String)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (seq, text) in all {
        let Ok(mut params) = serde_json::from_str::<Fields>(&text) else {
            continue;
        };
        let mut changed = false;
        for value in params.values_mut() {
            if value
                .as_str()
                .is_some_and(|v| names.iter().any(|name| name == v))
            {
                *value = Value::from(sign);
                changed = true;
            }
        }
        if changed {
            conn.prepare_cached("UPDATE op SET params = ?2 WHERE seq = ?1")?
                .execute(rusqlite::params![seq, Value::Object(params).to_string()])?;
        }
    }
    Ok(())
}

/// Forgets contents that no document has.
pub(crate) fn forget_content(conn: &Connection, hash: &str) -> Result<()> {
    conn.prepare_cached(
        "DELETE FROM content WHERE hash = ?1 AND NOT EXISTS (SELECT 1 FROM document WHERE content = ?1)",
    )?
    .execute([hash])?;
    Ok(())
}
