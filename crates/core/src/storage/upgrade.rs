//! The ladder that brings an older file to the present schema, one step a version.

use crate::error::Result;
use rusqlite::Connection;

/// A step of the ladder: from version n (its place in the list, plus one) to n + 1.
/// A step may add tables and columns freely; one that drops or changes a column must rewrite the journal or seal it.
const LADDER: &[&str] = &[
    include_str!("upgrades/0002_statutes_and_people.sql"),
    include_str!("upgrades/0003_meetings_and_plans.sql"),
    include_str!("upgrades/0004_rooms_groups_and_donors.sql"),
];

/// The present version of the schema, in the file's `user_version`.
pub(crate) const VERSION: i64 = LADDER.len() as i64 + 1;

/// Brings the file from `found` to the present version in one transaction; on any error nothing has changed.
///
/// # Errors
/// What SQLite says, such as a full disk.
pub(crate) fn upgrade(conn: &Connection, found: i64) -> Result<()> {
    climb(conn, found, LADDER)
}

fn climb(conn: &Connection, found: i64, ladder: &[&str]) -> Result<()> {
    let transaction = conn.unchecked_transaction()?;
    for (n, step) in ladder
        .iter()
        .enumerate()
        .skip(usize::try_from(found - 1).unwrap_or_default())
    {
        transaction.execute_batch(step)?;
        transaction.execute_batch(&format!("PRAGMA user_version = {}", n + 2))?;
    }
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::create_schema;

    fn version(conn: &Connection) -> i64 {
        conn.query_row("PRAGMA user_version", [], |row| row.get(0))
            .unwrap()
    }

    /// Every table's columns: name, type and whether it may be null; and every index's name.
    fn shape(conn: &Connection) -> Vec<String> {
        let mut statement = conn
            .prepare(
                "SELECT m.type || ' ' || m.name || ' ' || coalesce(group_concat(c.line, ', '), '') FROM sqlite_schema m
                 LEFT JOIN (SELECT t.name AS tbl, i.name || ' ' || i.type || ' ' || i.\"notnull\" AS line
                     FROM sqlite_schema t, pragma_table_info(t.name) i WHERE t.type = 'table') c
                 ON m.type = 'table' AND c.tbl = m.name
                 WHERE m.name NOT LIKE 'sqlite%' GROUP BY m.type, m.name ORDER BY 1",
            )
            .unwrap();
        let lines = statement.query_map([], |row| row.get(0)).unwrap();
        lines.collect::<rusqlite::Result<_>>().unwrap()
    }

    #[test]
    fn the_first_file_climbs_to_the_shape_of_a_fresh_one() {
        let old = Connection::open_in_memory().unwrap();
        old.execute_batch(include_str!("upgrades/0001_first.sql"))
            .unwrap();
        old.execute_batch("PRAGMA user_version = 1").unwrap();
        upgrade(&old, 1).unwrap();
        let fresh = Connection::open_in_memory().unwrap();
        create_schema(&fresh, VERSION).unwrap();
        assert_eq!(shape(&old), shape(&fresh));
        assert_eq!(version(&old), VERSION);
    }

    #[test]
    fn an_older_file_climbs_every_step_that_it_lacks() {
        let conn = Connection::open_in_memory().unwrap();
        create_schema(&conn, 2).unwrap();
        let ladder = [
            "never run",
            "CREATE TABLE later (id TEXT)",
            "ALTER TABLE later ADD COLUMN word TEXT",
        ];
        climb(&conn, 2, &ladder).unwrap();
        assert_eq!(version(&conn), 4);
        conn.execute("INSERT INTO later (id, word) VALUES ('1', 'x')", [])
            .unwrap();
    }

    #[test]
    fn a_step_that_fails_leaves_the_file_as_it_was() {
        let conn = Connection::open_in_memory().unwrap();
        create_schema(&conn, 1).unwrap();
        assert!(climb(&conn, 1, &["CREATE TABLE later (id TEXT)", "no SQL"]).is_err());
        assert_eq!(version(&conn), 1);
        assert!(
            conn.execute("INSERT INTO later (id) VALUES ('1')", [])
                .is_err()
        );
    }
}
