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

/// Participants of an event of whom every word begins a word of their name, capacity, member, country or
/// organization: id and title.
pub(crate) fn at_the_door(
    conn: &Connection,
    event: &str,
    words: &[Wanted],
    limit: usize,
) -> Result<Vec<(String, String)>> {
    let mut values: Vec<String> = vec![event.to_owned()];
    let (mut hits, mut clauses) = (Vec::new(), Vec::new());
    for (n, word) in words.iter().enumerate() {
        values.push(word.prefix.clone());
        hits.push(format!(
            "hit{n} AS MATERIALIZED (SELECT k.id FROM search s JOIN search_key k ON k.rowid = s.rowid
               WHERE search MATCH ?{} AND k.tbl IN ('participant', 'person', 'member', 'organization'))",
            values.len()
        ));
        let mut either: Vec<String> = ["p.id", "p.person", "p.member", "p.organization"]
            .iter()
            .map(|column| format!("{column} IN (SELECT id FROM hit{n})"))
            .collect();
        if !word.countries.is_empty() {
            let mut marks = Vec::new();
            for code in &word.countries {
                values.push(code.clone());
                marks.push(format!("?{}", values.len()));
            }
            let codes = marks.join(", ");
            either.push(format!("p.country IN ({codes})"));
            either.push(format!(
                "p.member IN (SELECT id FROM member WHERE country IN ({codes}))"
            ));
        }
        clauses.push(format!("({})", either.join(" OR ")));
    }
    let with = if hits.is_empty() {
        String::new()
    } else {
        format!("WITH {} ", hits.join(", "))
    };
    let clause = clauses
        .iter()
        .map(|clause| format!(" AND {clause}"))
        .collect::<String>();
    let sql = format!(
        "{with}SELECT p.id, k.title FROM participant p JOIN search_key k ON k.tbl = 'participant' AND k.id = p.id
         WHERE p.event = ?1 AND p.number IS NULL{clause} ORDER BY k.sort, p.id LIMIT {limit}"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(values), |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
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
