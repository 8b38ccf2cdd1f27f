//! Which languages the texts of records exist in, for findings.

use crate::error::Result;
use rusqlite::{Connection, OptionalExtension};
use std::collections::BTreeMap;

/// A record as a table's name and an id.
pub(crate) type Place = (String, String);

/// The records that have a text which lacks one of these languages, by language, in the order of their ids. The
/// capacities of participants and the treatments of persons are left out: nobody translates thousands of them.
pub(crate) fn lacking(conn: &Connection, languages: &[String]) -> Result<Vec<Vec<Place>>> {
    let mut table = conn.prepare_cached("SELECT tbl FROM text WHERE record = ?1 LIMIT 1")?;
    // The index on record, field and language answers alone, in order.
    let mut fields = conn.prepare_cached(
        "SELECT record, group_concat(lang, ' ') FROM text GROUP BY record, field ORDER BY record, field",
    )?;
    let mut lists: Vec<Vec<Place>> = vec![Vec::new(); languages.len()];
    let mut rows = fields.query([])?;
    while let Some(row) = rows.next()? {
        let has: String = row.get(1)?;
        for (language, list) in languages.iter().zip(&mut lists) {
            if has.split(' ').any(|tag| tag == language) {
                continue;
            }
            let record: String = row.get(0)?;
            if list.last().is_some_and(|(_, last)| *last == record) {
                continue;
            }
            let kind: Option<String> = table.query_row([&record], |row| row.get(0)).optional()?;
            let kind = kind.unwrap_or_default();
            if kind != "participant" && kind != "person" {
                list.push((kind, record));
            }
        }
    }
    Ok(lists)
}

/// The records that have a translation whose original has changed since, by language.
pub(crate) fn outdated(conn: &Connection) -> Result<BTreeMap<String, Vec<Place>>> {
    let mut statement = conn.prepare_cached(
        "SELECT t.tbl, t.record, t.lang, t.source, o.value FROM text t
         JOIN text o ON o.record = t.record AND o.field = t.field AND o.source IS NULL
         WHERE t.source IS NOT NULL ORDER BY t.record, t.field, t.lang",
    )?;
    let mut rows = statement.query([])?;
    let mut lists: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    // Translations of one text come one after the other.
    let mut last = (String::new(), String::new());
    while let Some(row) = rows.next()? {
        let original = row.get_ref(4)?.as_str().unwrap_or_default();
        if last.0 != original {
            last = (original.to_owned(), super::hash_of(original.as_bytes()));
        }
        if row.get_ref(3)?.as_str().unwrap_or_default() == last.1 {
            continue;
        }
        let place: Place = (row.get(0)?, row.get(1)?);
        let list = lists.entry(row.get(2)?).or_default();
        if list.last() != Some(&place) {
            list.push(place);
        }
    }
    Ok(lists)
}
