//! Reading and writing one row of one table, as JSON by column name.
//!
//! Names of tables and columns come from the declarations of records and from the schema, never from people.

use crate::error::{Error, Result};
use crate::kinds::Kind;
use crate::record::Fields;
use crate::values::FieldType;
use rusqlite::types::{ToSql, ToSqlOutput, Value as Sql, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row};
use serde_json::Value;

/// A record's row with its texts, in JSON.
#[derive(Debug, Clone, PartialEq)]
pub struct Raw {
    /// Its id.
    pub id: String,
    /// Its readable key.
    pub key: Option<String>,
    /// The number of the operation that wrote it last.
    pub revision: i64,
    /// The original language of its texts.
    pub language: String,
    /// Its fields, texts included.
    pub fields: Fields,
}

/// Tables that the journal keeps beside those of records: their columns without `id` and `revision`.
const TEXT_COLUMNS: &[&str] = &[
    "tbl", "record", "field", "lang", "value", "source", "official",
];

struct Bound<'v>(&'v Value);

impl ToSql for Bound<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self.0 {
            Value::Null => ToSqlOutput::Owned(Sql::Null),
            Value::Bool(answer) => ToSqlOutput::Owned(Sql::Integer(i64::from(*answer))),
            Value::Number(number) => {
                ToSqlOutput::Owned(Sql::Integer(number.as_i64().unwrap_or_default()))
            }
            Value::String(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            other => ToSqlOutput::Owned(Sql::Text(other.to_string())),
        })
    }
}

pub(crate) fn json_at(row: &Row<'_>, at: usize) -> rusqlite::Result<Value> {
    Ok(match row.get_ref(at)? {
        ValueRef::Integer(number) => Value::from(number),
        ValueRef::Text(text) => Value::from(String::from_utf8_lossy(text).into_owned()),
        _ => Value::Null,
    })
}

/// The columns of a kind's table after id, revision, key and language.
pub(crate) fn columns(kind: Kind) -> impl Iterator<Item = &'static str> {
    kind.description()
        .fields
        .iter()
        .filter(|f| !f.field_type.in_languages())
        .map(|f| f.name)
}

fn journalled_columns(table: &str) -> Result<Vec<&'static str>> {
    if table == "text" {
        return Ok(TEXT_COLUMNS.to_vec());
    }
    let kind = Kind::named(table).ok_or_else(|| Error::Internal(format!("no table {table}")))?;
    Ok(["key", "language"]
        .into_iter()
        .chain(columns(kind))
        .collect())
}

fn list_of(columns: impl IntoIterator<Item = &'static str>, prefix: &str) -> String {
    columns
        .into_iter()
        .map(|c| format!("{prefix}\"{c}\""))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The row of this id as the journal writes it: by column name, without id and revision.
pub(crate) fn row(conn: &Connection, table: &str, id: &str) -> Result<Option<Fields>> {
    let columns = journalled_columns(table)?;
    let sql = format!(
        "SELECT {} FROM \"{table}\" WHERE id = ?1",
        list_of(columns.iter().copied(), "")
    );
    let read = |row: &Row<'_>| {
        columns
            .iter()
            .enumerate()
            .map(|(at, name)| Ok(((*name).to_owned(), json_at(row, at)?)))
            .collect()
    };
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], read)
        .optional()?)
}

pub(crate) fn insert_row(
    conn: &Connection,
    table: &str,
    id: &str,
    revision: i64,
    row: &Fields,
) -> Result<()> {
    let columns = journalled_columns(table)?;
    let places = (3..columns.len() + 3)
        .map(|n| format!("?{n}"))
        .collect::<Vec<_>>()
        .join(", ");
    let names = list_of(columns.iter().copied(), "");
    let mut statement = conn.prepare_cached(&format!(
        "INSERT INTO \"{table}\" (id, revision, {names}) VALUES (?1, ?2, {places})"
    ))?;
    statement.raw_bind_parameter(1, id)?;
    statement.raw_bind_parameter(2, revision)?;
    for (n, column) in columns.iter().enumerate() {
        statement.raw_bind_parameter(n + 3, Bound(row.get(*column).unwrap_or(&Value::Null)))?;
    }
    statement.raw_execute()?;
    Ok(())
}

pub(crate) fn update_row(
    conn: &Connection,
    table: &str,
    id: &str,
    revision: i64,
    changes: &Fields,
) -> Result<()> {
    let known = journalled_columns(table)?;
    let mut sets = String::from("revision = ?2");
    for (n, column) in changes.keys().enumerate() {
        if !known.contains(&column.as_str()) {
            return Err(Error::Internal(format!("no column {table}.{column}")));
        }
        sets.push_str(&format!(", \"{column}\" = ?{}", n + 3));
    }
    let mut statement =
        conn.prepare_cached(&format!("UPDATE \"{table}\" SET {sets} WHERE id = ?1"))?;
    statement.raw_bind_parameter(1, id)?;
    statement.raw_bind_parameter(2, revision)?;
    for (n, value) in changes.values().enumerate() {
        statement.raw_bind_parameter(n + 3, Bound(value))?;
    }
    statement.raw_execute()?;
    Ok(())
}

pub(crate) fn delete_row(conn: &Connection, table: &str, id: &str) -> Result<()> {
    journalled_columns(table)?;
    conn.prepare_cached(&format!("DELETE FROM \"{table}\" WHERE id = ?1"))?
        .execute([id])?;
    Ok(())
}

/// The id of the record with this id or key.
pub(crate) fn id_of(conn: &Connection, kind: Kind, id_or_key: &str) -> Result<Option<String>> {
    let sql = format!(
        "SELECT id FROM \"{0}\" WHERE id = ?1 UNION ALL SELECT id FROM \"{0}\" WHERE key = ?1",
        kind.name()
    );
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id_or_key], |row| row.get(0))
        .optional()?)
}

/// The ids of the records of a kind whose column has a value, in order.
pub(crate) fn ids_where(
    conn: &Connection,
    kind: Kind,
    column: &str,
    value: &str,
) -> Result<Vec<String>> {
    let sql = format!(
        "SELECT id FROM \"{}\" WHERE \"{column}\" = ?1 ORDER BY id",
        kind.name()
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let ids = statement.query_map([value], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// The main language that the network's profile names.
pub(crate) fn main_language(conn: &Connection) -> Result<Option<String>> {
    Ok(conn
        .query_row("SELECT main_language FROM network LIMIT 1", [], |row| {
            row.get(0)
        })
        .optional()?)
}

/// The columns of a record as a query lists them, for [`raw_at`].
pub(crate) fn raw_columns(kind: Kind) -> String {
    let mut names = String::from("t.id, t.revision, t.key, t.language");
    for column in columns(kind) {
        names.push_str(&format!(", t.\"{column}\""));
    }
    names
}

/// Reads what [`raw_columns`] listed; texts are added by [`add_texts`].
pub(crate) fn raw_at(kind: Kind, row: &Row<'_>) -> rusqlite::Result<Raw> {
    let mut fields = Fields::new();
    let with_columns = kind
        .description()
        .fields
        .iter()
        .filter(|f| !f.field_type.in_languages());
    for (n, field) in with_columns.enumerate() {
        let value = json_at(row, n + 4)?;
        let value = match (&field.field_type, value) {
            (FieldType::Bool, Value::Number(number)) => Value::from(number.as_i64() == Some(1)),
            (FieldType::List(_), Value::String(text)) => {
                serde_json::from_str(&text).unwrap_or_default()
            }
            (_, value) => value,
        };
        fields.insert(field.name.to_owned(), value);
    }
    Ok(Raw {
        id: row.get(0)?,
        revision: row.get(1)?,
        key: row.get(2)?,
        language: row.get(3)?,
        fields,
    })
}

/// The column value of a field's JSON.
pub(crate) fn column_value(field_type: &FieldType, value: &Value) -> Value {
    match (field_type, value) {
        (FieldType::Bool, Value::Bool(answer)) => Value::from(i64::from(*answer)),
        (FieldType::List(_), list) => Value::from(list.to_string()),
        _ => value.clone(),
    }
}

/// Adds their texts to records of a kind that has any. Few records are asked one by one, many in one sweep.
pub(crate) fn add_texts(conn: &Connection, kind: Kind, records: &mut [Raw]) -> Result<()> {
    let fields = &kind.description().fields;
    if !fields.iter().any(|f| f.field_type.in_languages()) {
        return Ok(());
    }
    for record in records.iter_mut() {
        for field in fields.iter().filter(|f| f.field_type.in_languages()) {
            record
                .fields
                .insert(field.name.to_owned(), Value::Object(Fields::new()));
        }
    }
    let put = |record: &mut Raw, field: String, lang: String, value: String| {
        if let Some(Value::Object(texts)) = record.fields.get_mut(&field) {
            texts.insert(lang, Value::from(value));
        }
    };
    if records.len() <= 200 {
        let mut statement =
            conn.prepare_cached("SELECT field, lang, value FROM text WHERE record = ?1")?;
        for record in records.iter_mut() {
            let mut rows = statement.query([&record.id])?;
            while let Some(row) = rows.next()? {
                put(record, row.get(0)?, row.get(1)?, row.get(2)?);
            }
        }
    } else {
        let places: std::collections::HashMap<String, usize> = records
            .iter()
            .enumerate()
            .map(|(n, r)| (r.id.clone(), n))
            .collect();
        let mut statement =
            conn.prepare_cached("SELECT record, field, lang, value FROM text WHERE tbl = ?1")?;
        let mut rows = statement.query([kind.name()])?;
        while let Some(row) = rows.next()? {
            if let Some(&place) = places.get(&row.get::<_, String>(0)?) {
                put(&mut records[place], row.get(1)?, row.get(2)?, row.get(3)?);
            }
        }
    }
    Ok(())
}

/// The records of a kind where a column has a value (by id, which is the order of arrival), or all of them.
pub(crate) fn raws(
    conn: &Connection,
    kind: Kind,
    filter: Option<(&str, &str)>,
) -> Result<Vec<Raw>> {
    let clause = filter
        .map(|(column, _)| format!("WHERE t.\"{column}\" = ?1"))
        .unwrap_or_default();
    let sql = format!(
        "SELECT {} FROM \"{}\" t {clause} ORDER BY t.id",
        raw_columns(kind),
        kind.name()
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut records = Vec::new();
    let mut rows = match filter {
        Some((_, value)) => statement.query([value])?,
        None => statement.query([])?,
    };
    while let Some(row) = rows.next()? {
        records.push(raw_at(kind, row)?);
    }
    drop(rows);
    add_texts(conn, kind, &mut records)?;
    Ok(records)
}

/// One record by id.
pub(crate) fn raw(conn: &Connection, kind: Kind, id: &str) -> Result<Option<Raw>> {
    Ok(raws(conn, kind, Some(("id", id)))?.pop())
}

/// A text's row in the journal's form, with its id.
pub(crate) fn texts_of(conn: &Connection, record: &str) -> Result<Vec<(String, Fields)>> {
    let sql = format!(
        "SELECT id, {} FROM text WHERE record = ?1",
        list_of(TEXT_COLUMNS.iter().copied(), "")
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([record], |row| {
        let fields = TEXT_COLUMNS.iter().enumerate();
        let fields = fields.map(|(at, name)| Ok(((*name).to_owned(), json_at(row, at + 1)?)));
        Ok((row.get(0)?, fields.collect::<rusqlite::Result<Fields>>()?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
