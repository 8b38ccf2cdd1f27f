//! A page of a list: filtered, sorted, counted.

use super::rows::{Raw, add_texts, columns, raw_at};
use super::search::{fts_query, titled_columns};
use crate::error::{Error, Problems, Result};
use crate::kinds::Kind;
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};

/// What a field must be.
#[derive(Debug, Clone, PartialEq)]
pub enum Filter {
    /// Equal to one of these.
    In(Vec<Sql>),
    /// Null.
    Empty,
    /// From the first to the second, both included; for dates as text, a year or month includes its days.
    Between(Option<String>, Option<String>),
}

/// One column to sort by; `title` sorts as the network's main language does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sort {
    /// A field with a column, `title` or `key`.
    pub field: String,
    /// Z to A.
    pub descending: bool,
}

/// What to list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    /// How many to pass over.
    pub offset: usize,
    /// How many to give, 500 at most; 0 means 100.
    pub limit: usize,
    /// In which order; by title when empty.
    pub sort: Vec<Sort>,
    /// Fields and what each must be.
    pub filter: Vec<(String, Filter)>,
    /// Words that the records must have.
    pub text: String,
}

/// A page of records with their titles in the main language.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Page {
    /// How many match in all.
    pub total: usize,
    /// Those of this page.
    pub items: Vec<(Raw, String)>,
}

/// The most that a page may hold.
pub const MAX_LIMIT: usize = 500;

struct Clause {
    sql: String,
    values: Vec<Sql>,
}

fn clause_of(kind: Kind, query: &Query) -> Result<Clause> {
    let mut problems = Problems::default();
    let mut parts: Vec<String> = Vec::new();
    let mut values: Vec<Sql> = Vec::new();
    for (field, filter) in &query.filter {
        if field != "key" && field != "id" && !columns(kind).any(|c| c == field) {
            problems.add(&format!("filter.{field}"), "unknown-field");
            continue;
        }
        match filter {
            Filter::In(wanted) => {
                parts.push(format!(
                    "t.\"{field}\" IN ({})",
                    vec!["?"; wanted.len()].join(", ")
                ));
                values.extend(wanted.iter().cloned());
            }
            Filter::Empty => parts.push(format!("t.\"{field}\" IS NULL")),
            Filter::Between(from, to) => {
                if let Some(from) = from {
                    parts.push(format!("t.\"{field}\" >= ?"));
                    values.push(Sql::Text(from.clone()));
                }
                if let Some(to) = to {
                    parts.push(format!("t.\"{field}\" <= ?"));
                    values.push(Sql::Text(format!("{to}~")));
                }
            }
        }
    }
    if let Some(words) = fts_query(&query.text) {
        parts.push("k.rowid IN (SELECT rowid FROM search WHERE search MATCH ?)".into());
        values.push(Sql::Text(words));
    }
    problems.into_result()?;
    let sql = if parts.is_empty() {
        String::new()
    } else {
        format!(" AND {}", parts.join(" AND "))
    };
    Ok(Clause { sql, values })
}

/// How many records of a kind match.
pub(crate) fn count(conn: &Connection, kind: Kind, query: &Query) -> Result<usize> {
    let clause = clause_of(kind, query)?;
    let table = kind.name();
    let from = if clause.sql.contains("k.rowid") {
        format!("search_key k JOIN \"{table}\" t ON t.id = k.id WHERE k.tbl = '{table}'")
    } else {
        format!("\"{table}\" t WHERE 1")
    };
    let sql = format!("SELECT count(*) FROM {from}{}", clause.sql);
    let total: i64 = conn
        .prepare_cached(&sql)?
        .query_row(params_from_iter(clause.values), |row| row.get(0))?;
    Ok(usize::try_from(total).unwrap_or_default())
}

/// A page of the records of a kind that match.
pub(crate) fn page(conn: &Connection, kind: Kind, query: &Query) -> Result<Page> {
    let total = count(conn, kind, query)?;
    let clause = clause_of(kind, query)?;
    let mut problems = Problems::default();
    let mut order: Vec<String> = Vec::new();
    for sort in &query.sort {
        let direction = if sort.descending { "DESC" } else { "ASC" };
        match sort.field.as_str() {
            "title" => order.push(format!("k.sort {direction}")),
            "key" | "revision" => order.push(format!("t.{} {direction}", sort.field)),
            field if columns(kind).any(|c| c == field) => {
                order.push(format!("t.\"{field}\" {direction}"))
            }
            field => problems.add(&format!("sort.{field}"), "unknown-field"),
        }
    }
    problems.into_result()?;
    if order.is_empty() {
        order.push("k.sort ASC".into());
    }
    // The last word is the id's, in the direction of the first, so that an index can serve both.
    let direction = if order[0].ends_with("DESC") {
        "DESC"
    } else {
        "ASC"
    };
    let by_title = order[0].starts_with("k.");
    order.push(format!(
        "{}.id {direction}",
        if by_title { "k" } else { "t" }
    ));
    let limit = if query.limit == 0 {
        100
    } else {
        query.limit.min(MAX_LIMIT)
    };
    let table = kind.name();
    // The left table of a CROSS JOIN is SQLite's outer loop: the one whose index gives the order.
    let from = if by_title {
        format!("search_key k CROSS JOIN \"{table}\" t ON t.id = k.id WHERE k.tbl = '{table}'")
    } else {
        format!(
            "\"{table}\" t CROSS JOIN search_key k ON k.tbl = '{table}' AND k.id = t.id WHERE 1"
        )
    };
    let sql = format!(
        "SELECT {} FROM {from}{} ORDER BY {} LIMIT {limit} OFFSET {}",
        titled_columns(kind),
        clause.sql,
        order.join(", "),
        query.offset
    );
    let title_at = columns(kind).count() + 4;
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(clause.values))?;
    let mut records = Vec::new();
    let mut titles = Vec::new();
    while let Some(row) = rows.next()? {
        records.push(raw_at(kind, row)?);
        titles.push(row.get::<_, String>(title_at).map_err(Error::from)?);
    }
    drop(rows);
    add_texts(conn, kind, &mut records)?;
    Ok(Page {
        total,
        items: records.into_iter().zip(titles).collect(),
    })
}
