//! A page of a list: filtered, sorted, counted.

use super::rows::{Raw, add_texts, columns, raw_at};
use super::search::{fts_query, titled_columns};
use crate::error::{Error, Problems, Result};
use crate::kinds::Kind;
use crate::values::FieldType;
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};

/// What a field must be.
#[derive(Debug, Clone, PartialEq)]
pub enum Filter {
    /// Equal to one of these; of a list, holding one of these.
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

/// So many records are put in order sooner than they are met in walking through all in order.
const FEW: usize = 2_000;

struct Clause {
    sql: String,
    values: Vec<Sql>,
}

fn is_list(kind: Kind, field: &str) -> bool {
    let known = kind.description().field(field);
    known.is_some_and(|known| matches!(known.field_type, FieldType::List(_)))
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
                let marks = vec!["?"; wanted.len()].join(", ");
                parts.push(if is_list(kind, field) {
                    format!(
                        "EXISTS (SELECT 1 FROM json_each(t.\"{field}\") WHERE value IN ({marks}))"
                    )
                } else {
                    format!("t.\"{field}\" IN ({marks})")
                });
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

/// The order of a page: expressions over the record's table `t` or, by title, over its search key `k`.
struct Order {
    by_title: bool,
    terms: Vec<String>,
}

fn order_of(kind: Kind, query: &Query) -> Result<Order> {
    let mut problems = Problems::default();
    let mut terms: Vec<String> = Vec::new();
    let mut by_title = query.sort.is_empty();
    for (place, sort) in query.sort.iter().enumerate() {
        let direction = if sort.descending { "DESC" } else { "ASC" };
        let field = sort.field.as_str();
        let target = kind
            .description()
            .field(field)
            .and_then(|f| match f.field_type {
                FieldType::Part(target) | FieldType::Ref(target) => Some(target),
                _ => None,
            });
        match (field, target) {
            ("title", _) => {
                by_title |= place == 0;
                terms.push(format!("k.sort {direction}"));
            }
            ("key" | "revision", _) => terms.push(format!("t.{field} {direction} NULLS LAST")),
            // A reference sorts as what it names is called, not by an id that nobody sees.
            (_, Some(target)) => terms.push(format!(
                "(SELECT s.sort FROM search_key s WHERE s.tbl = '{target}' AND s.id = t.\"{field}\") {direction} NULLS LAST"
            )),
            _ if columns(kind).any(|c| c == field) => {
                terms.push(format!("t.\"{field}\" {direction} NULLS LAST"));
            }
            _ => problems.add(&format!("sort.{field}"), "unknown-field"),
        }
    }
    problems.into_result()?;
    if terms.is_empty() {
        terms.push("k.sort ASC".into());
    }
    // The last word is the id's, in the direction of the first, so that an index can serve both.
    let direction = if terms[0].contains(" DESC") {
        "DESC"
    } else {
        "ASC"
    };
    terms.push(format!(
        "{}.id {direction}",
        if by_title { "k" } else { "t" }
    ));
    Ok(Order { by_title, terms })
}

/// A page of the records of a kind that match. What a record does not say comes last, in either direction.
pub(crate) fn page(conn: &Connection, kind: Kind, query: &Query) -> Result<Page> {
    let total = count(conn, kind, query)?;
    let clause = clause_of(kind, query)?;
    let Order { by_title, terms } = order_of(kind, query)?;
    let limit = if query.limit == 0 {
        100
    } else {
        query.limit.min(MAX_LIMIT)
    };
    let table = kind.name();
    // The left table of a CROSS JOIN is SQLite's outer loop: the one whose index gives the order, or, where only few
    // records match a filter, the one whose index finds them.
    let few = !query.filter.is_empty() && total <= FEW;
    let from = if by_title && !few {
        format!("search_key k CROSS JOIN \"{table}\" t ON t.id = k.id WHERE k.tbl = '{table}'")
    } else if terms
        .iter()
        .chain([&clause.sql])
        .any(|sql| sql.contains("k."))
    {
        format!(
            "\"{table}\" t CROSS JOIN search_key k ON k.tbl = '{table}' AND k.id = t.id WHERE 1"
        )
    } else {
        format!("\"{table}\" t WHERE 1")
    };
    // Only ids are put in order: the rows themselves are read for those of the page alone.
    let sql = format!(
        "WITH page AS MATERIALIZED (
           SELECT t.id, row_number() OVER () AS place FROM (
             SELECT t.id FROM {from}{} ORDER BY {} LIMIT {limit} OFFSET {}) t)
         SELECT {} FROM page CROSS JOIN \"{table}\" t ON t.id = page.id
           CROSS JOIN search_key k ON k.tbl = '{table}' AND k.id = t.id ORDER BY page.place",
        clause.sql,
        terms.join(", "),
        query.offset,
        titled_columns(kind),
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

/// Each value that a field has, with how many records have it, most first; of a list, each of its items.
pub(crate) fn values(conn: &Connection, kind: Kind, field: &str) -> Result<Vec<(String, usize)>> {
    let mut problems = Problems::default();
    if !columns(kind).any(|column| column == field) {
        problems.add("field", "unknown-field");
    }
    problems.into_result()?;
    let table = kind.name();
    let from = if is_list(kind, field) {
        format!("SELECT j.value AS value FROM \"{table}\" t, json_each(t.\"{field}\") j")
    } else {
        format!("SELECT \"{field}\" AS value FROM \"{table}\" WHERE \"{field}\" IS NOT NULL")
    };
    let sql = format!(
        "SELECT CAST(value AS TEXT), count(*) FROM ({from}) GROUP BY value ORDER BY 2 DESC, 1 LIMIT {MAX_LIMIT}"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let found = statement.query_map([], |row| {
        Ok((
            row.get(0)?,
            usize::try_from(row.get::<_, i64>(1)?).unwrap_or_default(),
        ))
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{added, network};
    use serde_json::json;

    fn sorted(network: &crate::Network, kind: Kind, field: &str, descending: bool) -> Vec<String> {
        let query = Query {
            sort: vec![Sort {
                field: field.into(),
                descending,
            }],
            ..Query::default()
        };
        let page = network.reader().page(kind, &query).unwrap();
        page.items.into_iter().map(|(_, title)| title).collect()
    }

    #[test]
    fn what_a_record_does_not_say_comes_last_in_either_direction() {
        let mut network = network();
        for (name, email) in [
            ("Ana", Some("z@example.org")),
            ("Eva", None),
            ("Luz", Some("a@example.org")),
        ] {
            added(
                &mut network,
                Kind::Person,
                "",
                json!({"printed_name": name, "email": email}),
            );
        }
        assert_eq!(
            sorted(&network, Kind::Person, "email", false),
            ["Luz", "Ana", "Eva"]
        );
        assert_eq!(
            sorted(&network, Kind::Person, "email", true),
            ["Ana", "Luz", "Eva"]
        );
    }

    #[test]
    fn the_few_that_match_a_filter_stand_in_the_order_of_their_titles() {
        let mut network = network();
        for (name, country) in [
            ("Óscar", "UY"),
            ("ana", "UY"),
            ("Eva", "CL"),
            ("Ñusta", "UY"),
        ] {
            let fields = json!({"printed_name": name, "country": country});
            added(&mut network, Kind::Person, "", fields);
        }
        let query = Query {
            filter: vec![("country".into(), Filter::In(vec![Sql::Text("UY".into())]))],
            limit: 2,
            ..Query::default()
        };
        let page = network.reader().page(Kind::Person, &query).unwrap();
        let titles: Vec<_> = page.items.iter().map(|(_, title)| title.as_str()).collect();
        assert_eq!((page.total, titles), (3, vec!["ana", "Ñusta"]));
    }

    #[test]
    fn a_reference_sorts_as_what_it_names_is_called() {
        let mut network = network();
        for (key, name) in [("first", "Ñandú"), ("second", "Nube"), ("third", "Oca")] {
            added(
                &mut network,
                Kind::Organization,
                key,
                json!({"name": {"es": name}}),
            );
        }
        for (name, organization) in [
            ("Ana", Some("third")),
            ("Eva", Some("first")),
            ("Luz", Some("second")),
            ("Mar", None),
        ] {
            added(
                &mut network,
                Kind::Person,
                "",
                json!({"printed_name": name, "organization": organization}),
            );
        }
        assert_eq!(
            sorted(&network, Kind::Person, "organization", false),
            ["Luz", "Eva", "Ana", "Mar"]
        );
        assert_eq!(
            sorted(&network, Kind::Person, "organization", true),
            ["Ana", "Eva", "Luz", "Mar"]
        );
    }
}
