//! Titles, collation keys and words of records: derived from the rows, kept for order and search.

use super::rows::{raw, raw_columns, raws};
use crate::error::{Error, Result};
use crate::kinds::Kind;
use crate::people::order_of;
use crate::record::Fields;
use crate::values::FieldType;
use icu_collator::options::{AlternateHandling, CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;
use std::collections::BTreeSet;

/// How a network orders its titles: ICU's collation of its main language (ñ after n in Spanish).
pub(crate) struct Collation {
    language: String,
    collator: CollatorBorrowed<'static>,
}

impl Collation {
    /// The collation of a language; unknown ones get the root order.
    pub(crate) fn new(language: &str) -> Result<Self> {
        let mut options = CollatorOptions::default();
        options.strength = Some(Strength::Tertiary);
        options.alternate_handling = Some(AlternateHandling::NonIgnorable);
        let locale: icu_locale_core::Locale = match language.split('-').next() {
            Some("es") => "es",
            Some("pt") => "pt",
            Some("en") => "en",
            Some("fr") => "fr",
            _ => "und",
        }
        .parse()
        .map_err(|_| Error::Internal("locale".into()))?;
        let collator = Collator::try_new(CollatorPreferences::from(&locale), options)
            .map_err(|error| Error::Internal(error.to_string()))?;
        Ok(Collation {
            language: language.to_owned(),
            collator,
        })
    }

    /// The language whose order it is.
    pub(crate) fn language(&self) -> &str {
        &self.language
    }

    /// The key that sorts, byte by byte, as the language sorts the text.
    pub(crate) fn key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::new();
        let Ok(()) = self.collator.write_sort_key_to(text, &mut key);
        key
    }
}

/// The title of a record in a language, else in its original language, else its key, else nothing.
pub(crate) fn title(conn: &Connection, kind: Kind, id: &str, language: &str) -> Result<String> {
    let description = kind.description();
    for reference in description.title_references() {
        let sql = format!(
            "SELECT \"{reference}\" FROM \"{}\" WHERE id = ?1",
            kind.name()
        );
        let value: Option<Option<String>> = conn
            .prepare_cached(&sql)?
            .query_row([id], |row| row.get(0))
            .optional()?;
        let Some(Some(value)) = value else { continue };
        match description.field(reference).map(|f| &f.field_type) {
            Some(FieldType::Ref(other) | FieldType::Part(other)) => {
                if let Some(other) = Kind::named(other) {
                    return title(conn, other, &value, language);
                }
            }
            _ => return Ok(value),
        }
    }
    let in_languages = description
        .field(description.title)
        .is_some_and(|f| f.field_type.in_languages());
    let named: Option<String> = if in_languages {
        conn.prepare_cached(
            "SELECT value FROM text WHERE record = ?1 AND field = ?2
             ORDER BY lang = ?3 DESC, source IS NULL DESC, lang LIMIT 1",
        )?
        .query_row([id, description.title, language], |row| row.get(0))
        .optional()?
    } else if description.title.is_empty() || description.title.starts_with("ref:") {
        None
    } else {
        let sql = format!(
            "SELECT CAST(\"{}\" AS TEXT) FROM \"{}\" WHERE id = ?1",
            description.title,
            kind.name()
        );
        conn.prepare_cached(&sql)?
            .query_row([id], |row| row.get::<_, Option<String>>(0))
            .optional()?
            .flatten()
    };
    if let Some(named) = named {
        return Ok(named);
    }
    let sql = format!("SELECT key FROM \"{}\" WHERE id = ?1", kind.name());
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], |row| row.get::<_, Option<String>>(0))
        .optional()?
        .flatten()
        .unwrap_or_default())
}

fn body_of(value: &Value, body: &mut String) {
    match value {
        Value::String(text) => {
            body.push_str(text);
            body.push('\n');
        }
        Value::Object(texts) => texts.values().for_each(|text| body_of(text, body)),
        Value::Array(items) => items.iter().for_each(|item| body_of(item, body)),
        _ => {}
    }
}

fn forget(conn: &Connection, table: &str, id: &str) -> Result<()> {
    let there: Option<i64> = conn
        .prepare_cached("SELECT rowid FROM search_key WHERE tbl = ?1 AND id = ?2")?
        .query_row([table, id], |row| row.get(0))
        .optional()?;
    if let Some(rowid) = there {
        conn.prepare_cached("DELETE FROM search WHERE rowid = ?1")?
            .execute([rowid])?;
        conn.prepare_cached("DELETE FROM search_key WHERE rowid = ?1")?
            .execute([rowid])?;
    }
    Ok(())
}

/// What a record sorts by: its title, and a person by surname.
fn sorted_by(kind: Kind, fields: &Fields, title: &str) -> String {
    let person = (kind == Kind::Person).then(|| order_of(fields)).flatten();
    person.unwrap_or_else(|| title.to_owned())
}

/// The version of what records sort by; a file that was ordered by an older one is ordered anew when it is opened.
pub(crate) const ORDER: &str = "2";

/// Orders the people of a file anew if that was done by an older rule.
pub(crate) fn keep_order(conn: &Connection, collation: &Collation) -> Result<()> {
    let found: Option<String> = conn
        .query_row("SELECT value FROM meta WHERE name = 'order'", [], |row| {
            row.get(0)
        })
        .optional()?;
    if found.as_deref() == Some(ORDER) {
        return Ok(());
    }
    let transaction = conn.unchecked_transaction()?;
    let mut write = transaction.prepare(
        "UPDATE search_key SET sort = ?2 WHERE tbl = 'person' AND id = ?1 AND sort <> ?2",
    )?;
    for person in raws(&transaction, Kind::Person, None)? {
        if let Some(order) = order_of(&person.fields) {
            write.execute(rusqlite::params![person.id, collation.key(&order)])?;
        }
    }
    drop(write);
    transaction.execute(
        "INSERT INTO meta (name, value) VALUES ('order', ?1)
         ON CONFLICT (name) DO UPDATE SET value = ?1",
        [ORDER],
    )?;
    transaction.commit()?;
    Ok(())
}

fn refresh_one(conn: &Connection, collation: &Collation, kind: Kind, id: &str) -> Result<()> {
    forget(conn, kind.name(), id)?;
    let Some(record) = raw(conn, kind, id)? else {
        return Ok(());
    };
    let title = title(conn, kind, id, collation.language())?;
    let sort = collation.key(&sorted_by(kind, &record.fields, &title));
    conn.prepare_cached("INSERT INTO search_key (tbl, id, title, sort) VALUES (?1, ?2, ?3, ?4)")?
        .execute(rusqlite::params![kind.name(), id, title, sort])?;
    let rowid = conn.last_insert_rowid();
    // A row of a plan's version says again what its activity says: nobody looks for it.
    if kind == Kind::PlanVersionRow {
        return Ok(());
    }
    let mut body = format!("{title}\n{}\n", record.key.as_deref().unwrap_or_default());
    for field in &kind.description().fields {
        let worded = matches!(
            field.field_type,
            FieldType::Line
                | FieldType::Narrative
                | FieldType::Texts
                | FieldType::Narratives
                | FieldType::Email
                | FieldType::Phone
                | FieldType::Address
                | FieldType::List(_)
        );
        if worded {
            body_of(
                record.fields.get(field.name).unwrap_or(&Value::Null),
                &mut body,
            );
        }
    }
    conn.prepare_cached("INSERT INTO search (rowid, body) VALUES (?1, ?2)")?
        .execute(rusqlite::params![rowid, body])?;
    Ok(())
}

/// Brings what is derived up to date for records that were touched, and for those whose titles come from them.
pub(crate) fn refresh(
    conn: &Connection,
    collation: &Collation,
    touched: &BTreeSet<(Kind, String)>,
) -> Result<()> {
    for (kind, id) in touched {
        refresh_one(conn, collation, *kind, id)?;
        for &other in Kind::ALL {
            let description = other.description();
            for reference in description.title_references() {
                let names_it = description.field(reference).is_some_and(|f| {
                    matches!(f.field_type, FieldType::Ref(k) | FieldType::Part(k) if k == kind.name())
                });
                if !names_it {
                    continue;
                }
                let sql = format!(
                    "SELECT id FROM \"{}\" WHERE \"{reference}\" = ?1",
                    other.name()
                );
                let mut statement = conn.prepare_cached(&sql)?;
                let dependents: Vec<String> = statement
                    .query_map([id], |row| row.get(0))?
                    .collect::<rusqlite::Result<_>>()?;
                for dependent in dependents
                    .iter()
                    .filter(|d| !touched.contains(&(other, (*d).clone())))
                {
                    refresh_one(conn, collation, other, dependent)?;
                }
            }
        }
    }
    Ok(())
}

/// Derives everything anew, as when the main language changes.
pub(crate) fn refresh_all(conn: &Connection, collation: &Collation) -> Result<()> {
    conn.execute_batch(
        "DELETE FROM search_key; INSERT INTO search (search) VALUES ('delete-all');",
    )?;
    for &kind in Kind::ALL {
        for record in raws(conn, kind, None)? {
            refresh_one(conn, collation, kind, &record.id)?;
        }
    }
    Ok(())
}

/// What a person typed as an FTS5 query: every word, the last one as a prefix, nothing of it as syntax.
pub(crate) fn fts_query(text: &str) -> Option<String> {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(12)
        .map(|word| format!("\"{word}\" *"))
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// Records whose words begin as typed, those whose title does first. Accents and capitals do not count.
pub(crate) fn search(
    conn: &Connection,
    text: &str,
    kinds: &[Kind],
    limit: usize,
) -> Result<Vec<(Kind, String, String)>> {
    let Some(query) = fts_query(text) else {
        return Ok(Vec::new());
    };
    // Ranking every hit of a short prefix is slow: rank within a first handful.
    let handful = limit.max(400);
    let sql = if kinds.is_empty() {
        format!(
            "SELECT k.tbl, k.id, k.title FROM
             (SELECT rowid FROM search WHERE search MATCH ?1 LIMIT {handful}) s JOIN search_key k ON k.rowid = s.rowid"
        )
    } else {
        let names: Vec<String> = kinds
            .iter()
            .map(|kind| format!("'{}'", kind.name()))
            .collect();
        format!(
            "SELECT k.tbl, k.id, k.title FROM search s JOIN search_key k ON k.rowid = s.rowid
             WHERE search MATCH ?1 AND k.tbl IN ({}) LIMIT {handful}",
            names.join(", ")
        )
    };
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([&query], |row| {
        Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?))
    })?;
    let mut found: Vec<(Kind, String, String)> = Vec::new();
    for row in rows {
        let (table, id, title) = row?;
        if let Some(kind) = Kind::named(&table) {
            found.push((kind, id, title));
        }
    }
    let wanted = plain(text);
    found.sort_by_cached_key(|(kind, _, title)| {
        let title = plain(title);
        (
            !title.starts_with(&wanted),
            !title.contains(&wanted),
            *kind as usize,
            title,
        )
    });
    found.truncate(limit);
    Ok(found)
}

/// A text in small letters without the accents of Latin letters, for comparing titles as people type them.
pub fn plain(text: &str) -> String {
    const PAIRS: &str = "áaàaâaãaäaåaçcéeèeêeëeíiìiîiïiñnóoòoôoõoöoúuùuûuüuýyÿy";
    text.to_lowercase()
        .chars()
        .map(|c| {
            let mut pairs = PAIRS.chars();
            while let (Some(accented), Some(bare)) = (pairs.next(), pairs.next()) {
                if accented == c {
                    return bare;
                }
            }
            c
        })
        .collect()
}

/// The columns of [`raw_columns`] with the title, for lists.
pub(crate) fn titled_columns(kind: Kind) -> String {
    format!("{}, k.title", raw_columns(kind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::Query;
    use crate::testing::{added, network};
    use serde_json::json;

    #[test]
    fn a_file_ordered_by_an_older_rule_is_ordered_anew_once() {
        let mut net = network();
        for (key, first, last) in [("vale", "Amostra", "do Vale"), ("cruz", "Brito", "Cruz")] {
            let fields = json!({
                "printed_name": key, "first_surname": first, "second_surname": last, "country": "BR",
            });
            added(&mut net, Kind::Person, key, fields);
        }
        let first = |net: &crate::Network| {
            let page = net.reader().page(Kind::Person, &Query::default()).unwrap();
            page.items[0].0.key.clone().unwrap()
        };
        assert_eq!(first(&net), "cruz", "by the last surname");
        let older = "UPDATE search_key SET sort = CAST(title AS BLOB) WHERE title = 'cruz';
             UPDATE search_key SET sort = X'00' WHERE title = 'vale';";
        net.conn.execute_batch(older).unwrap();
        keep_order(&net.conn, &net.collation).unwrap();
        assert_eq!(first(&net), "vale", "a file of this rule is left alone");
        net.conn
            .execute("DELETE FROM meta WHERE name = 'order'", [])
            .unwrap();
        keep_order(&net.conn, &net.collation).unwrap();
        assert_eq!(first(&net), "cruz");
    }
}
