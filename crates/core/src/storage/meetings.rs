//! Lean rows for a meeting: who is in a room, who is looked for at its door, who took part over the years.

use super::participation::Took;
use crate::error::Result;
use crate::events::{Stay, stays};
use rusqlite::{Connection, params_from_iter};

/// Somebody's attendance in a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct InRoom {
    /// The participant's id.
    pub(crate) participant: String,
    /// For whom: a member ...
    pub(crate) member: Option<String>,
    /// ... a country ...
    pub(crate) country: Option<String>,
    /// ... or an organization.
    pub(crate) organization: Option<String>,
    /// present, excused or absent.
    pub(crate) state: String,
    /// Every stay in the room, oldest first, when present.
    pub(crate) stays: Vec<Stay>,
}

/// All attendance in a session, in the order of the event's list.
pub(crate) fn in_room(conn: &Connection, session: &str) -> Result<Vec<InRoom>> {
    let mut statement = conn.prepare_cached(
        "SELECT p.id, p.member, p.country, p.organization, a.state, a.arrival, a.departure,
             a.earlier
         FROM attendance a JOIN participant p ON p.id = a.participant
         WHERE a.session = ?1 ORDER BY p.position, p.id",
    )?;
    let rows = statement.query_map([session], |row| {
        Ok(InRoom {
            participant: row.get(0)?,
            member: row.get(1)?,
            country: row.get(2)?,
            organization: row.get(3)?,
            state: row.get(4)?,
            stays: {
                let last = Stay {
                    from: row.get(5)?,
                    until: row.get(6)?,
                };
                let earlier: String = row.get(7)?;
                let earlier: Vec<String> = serde_json::from_str(&earlier).unwrap_or_default();
                stays(earlier.iter().map(String::as_str), last)
            },
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A word as typed, as a search for what begins with it, and the countries whose name does.
pub(crate) struct Wanted {
    /// The search.
    pub(crate) prefix: String,
    /// Codes of countries.
    pub(crate) countries: Vec<String>,
}

/// Where a participant is called something: the kind whose words are searched, and the column that names its record.
const CALLED: [(&str, &str); 4] = [
    ("participant", "id"),
    ("person", "person"),
    ("member", "member"),
    ("organization", "organization"),
];

/// Participants of an event of whom every word begins a word of their name, capacity, member, country or
/// organization: id and title. The rarest word gives the few that the others are asked of: thousands are never walked.
pub(crate) fn at_the_door(
    conn: &Connection,
    event: &str,
    words: &[Wanted],
    limit: usize,
) -> Result<Vec<(String, String)>> {
    let mut counting = conn.prepare_cached("SELECT count(*) FROM search WHERE search MATCH ?1")?;
    let mut rarest: Option<(i64, usize)> = None;
    for (n, word) in words.iter().enumerate() {
        let count = counting.query_row([&word.prefix], |row| row.get(0))?;
        rarest = Some(rarest.map_or((count, n), |least| least.min((count, n))));
    }
    let mut values: Vec<String> = vec![event.to_owned()];
    let (mut with, mut clauses) = (Vec::new(), Vec::new());
    for (n, word) in words.iter().enumerate() {
        values.push(word.prefix.clone());
        with.push(format!(
            "hit{n} AS MATERIALIZED (SELECT k.tbl, k.id FROM search s JOIN search_key k ON k.rowid = s.rowid
               WHERE search MATCH ?{} AND k.tbl IN ('participant', 'person', 'member', 'organization'))",
            values.len()
        ));
        let codes: Vec<String> = word
            .countries
            .iter()
            .map(|code| {
                values.push(code.clone());
                format!("?{}", values.len())
            })
            .collect();
        let codes = codes.join(", ");
        if rarest.is_some_and(|(_, rarest)| rarest == n) {
            with.push(format!("few AS MATERIALIZED ({})", few(n, &codes)));
        } else {
            clauses.push(format!(" AND ({})", asked(n, &codes)));
        }
    }
    if words.is_empty() {
        with.push("few AS (SELECT rowid AS one FROM participant WHERE event = ?1)".to_owned());
    }
    let sql = format!(
        "WITH {} SELECT p.id, k.title FROM few CROSS JOIN participant p ON p.rowid = few.one
           CROSS JOIN search_key k ON k.tbl = 'participant' AND k.id = p.id
         WHERE p.number IS NULL{} ORDER BY k.sort, p.id LIMIT {limit}",
        with.join(", "),
        clauses.concat(),
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(values), |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The rows of participants that a word names, each found by its own index and not by walking the event.
fn few(n: usize, codes: &str) -> String {
    let mut ways: Vec<String> = CALLED
        .iter()
        .map(|(table, column)| {
            format!(
                "SELECT p.rowid AS one FROM hit{n} h CROSS JOIN participant p ON p.{column} = h.id
                 WHERE h.tbl = '{table}' AND +p.event = ?1"
            )
        })
        .collect();
    if !codes.is_empty() {
        ways.push(format!(
            "SELECT rowid FROM participant WHERE country IN ({codes}) AND +event = ?1"
        ));
        ways.push(format!(
            "SELECT p.rowid FROM member m CROSS JOIN participant p ON p.member = m.id
             WHERE m.country IN ({codes}) AND +p.event = ?1"
        ));
    }
    ways.join(" UNION ")
}

/// Whether a word names a participant.
fn asked(n: usize, codes: &str) -> String {
    let mut either: Vec<String> = CALLED
        .iter()
        .map(|(table, column)| {
            format!("p.{column} IN (SELECT id FROM hit{n} WHERE tbl = '{table}')")
        })
        .collect();
    if !codes.is_empty() {
        either.push(format!("p.country IN ({codes})"));
        either.push(format!(
            "p.member IN (SELECT id FROM member WHERE country IN ({codes}))"
        ));
    }
    either.join(" OR ")
}

/// A participation as figures over several events need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    /// The participant's id.
    pub(crate) id: String,
    /// The person's id.
    pub(crate) person: Option<String>,
    /// The person's sex.
    pub(crate) sex: Option<String>,
    /// The member's id.
    pub(crate) member: Option<String>,
    /// The code of a country: its own or its member's.
    pub(crate) country: Option<String>,
    /// The organization's id.
    pub(crate) organization: Option<String>,
    /// As what.
    pub(crate) role: String,
    /// How many people, when it is a number.
    pub(crate) number: Option<i64>,
    /// How exact that is.
    pub(crate) bound: String,
    /// Whether there.
    pub(crate) took: Took,
}

/// The participants of an event; presence as in [`super::participation::listed`].
pub(crate) fn parts(conn: &Connection, event: &str) -> Result<Vec<Part>> {
    let listed = super::participation::listed(conn, event)?;
    let mut statement = conn.prepare_cached(
        "SELECT p.id, w.sex, coalesce(p.country, m.country), p.role,
             coalesce(p.organization, CASE WHEN p.member IS NULL THEN w.organization END)
         FROM participant p LEFT JOIN person w ON w.id = p.person LEFT JOIN member m ON m.id = p.member
         WHERE p.event = ?1 ORDER BY p.position, p.id",
    )?;
    let more = statement.query_map([event], |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, Option<String>>(1)?,
            row.get::<_, Option<String>>(2)?,
            row.get::<_, String>(3)?,
            row.get::<_, Option<String>>(4)?,
        ))
    })?;
    let mut found = Vec::with_capacity(listed.len());
    // Both are in the order of the list.
    for (one, more) in listed.into_iter().zip(more) {
        let (id, sex, country, role, organization) = more?;
        found.push(Part {
            id,
            person: one.person,
            sex,
            member: one.member,
            country,
            organization,
            role,
            number: one.number,
            bound: one.bound,
            took: one.took,
        });
    }
    Ok(found)
}

/// A session, its day, and a member that was in the room.
pub(crate) type InSession = (String, Option<String>, Option<String>);

/// The sessions of an event in which attendance was taken, with the members that were in the room: session, its day,
/// member.
pub(crate) fn members_in_sessions(conn: &Connection, event: &str) -> Result<Vec<InSession>> {
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT s.id, s.date, CASE WHEN a.state = 'present' THEN p.member END
         FROM session s JOIN attendance a ON a.session = s.id JOIN participant p ON p.id = a.participant
         WHERE s.event = ?1 ORDER BY s.date, s.id",
    )?;
    let rows = statement.query_map([event], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
