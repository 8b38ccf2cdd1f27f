//! Who took part in events: lean rows, because a year of a large network has tens of thousands of them.

use crate::error::Result;
use rusqlite::{Connection, OptionalExtension};

/// Whether one was at an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Took {
    /// Certainly.
    Yes,
    /// Certainly not.
    No,
    /// No record says.
    Unknown,
}

/// A participant as the reading of a year needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Listed {
    /// The participant's id.
    pub(crate) id: String,
    /// Its key.
    pub(crate) key: Option<String>,
    /// The person's id.
    pub(crate) person: Option<String>,
    /// The person's key.
    pub(crate) person_key: Option<String>,
    /// The person's name, as printed.
    pub(crate) person_name: Option<String>,
    /// The member's id.
    pub(crate) member: Option<String>,
    /// A country's code, when it is no member.
    pub(crate) country: Option<String>,
    /// The organization's id.
    pub(crate) organization: Option<String>,
    /// The participant as a source writes it.
    pub(crate) stated: Option<String>,
    /// How many people.
    pub(crate) number: Option<i64>,
    /// How exact that is.
    pub(crate) bound: String,
    /// Whether from a distance.
    pub(crate) remote: bool,
    /// Whether there.
    pub(crate) took: Took,
}

/// Whether attendance was taken in any session of an event.
pub(crate) fn has_attendance(conn: &Connection, event: &str) -> Result<bool> {
    Ok(conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM session s JOIN attendance a ON a.session = s.id WHERE s.event = ?1)",
        )?
        .query_row([event], |row| row.get(0))?)
}

/// The participants of an event in their order. Presence is by attendance where any was taken; else as the record
/// says; else one that is listed without an invitation's state was there, because that is what a list of participants
/// means, and of one that was only invited nobody knows.
pub(crate) fn listed(conn: &Connection, event: &str) -> Result<Vec<Listed>> {
    let taken = has_attendance(conn, event)?;
    let mut statement = conn.prepare_cached(
        "SELECT p.id, p.key, p.person, w.key, w.printed_name, p.member, p.country, p.organization, p.stated,
             p.number, p.bound, p.remote = 'yes', p.presence, p.invitation,
             ?2 AND EXISTS (SELECT 1 FROM attendance a WHERE a.participant = p.id AND a.state = 'present')
         FROM participant p LEFT JOIN person w ON w.id = p.person
         WHERE p.event = ?1 ORDER BY p.position, p.id",
    )?;
    let rows = statement.query_map((event, taken), |row| {
        let (presence, invitation): (String, String) = (row.get(12)?, row.get(13)?);
        let took = match (presence.as_str(), taken, invitation.as_str()) {
            ("present", ..) => Took::Yes,
            ("absent", ..) => Took::No,
            (_, true, _) if row.get(14)? => Took::Yes,
            (_, true, _) => Took::No,
            (_, _, "unrecorded") => Took::Yes,
            (_, _, "declined") => Took::No,
            _ => Took::Unknown,
        };
        Ok(Listed {
            id: row.get(0)?,
            key: row.get(1)?,
            person: row.get(2)?,
            person_key: row.get(3)?,
            person_name: row.get(4)?,
            member: row.get(5)?,
            country: row.get(6)?,
            organization: row.get(7)?,
            stated: row.get(8)?,
            number: row.get(9)?,
            bound: row.get(10)?,
            remote: row.get(11)?,
            took,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Session, participant and state of all attendance at an event.
pub(crate) fn attendance(conn: &Connection, event: &str) -> Result<Vec<(String, String, String)>> {
    let mut statement = conn.prepare_cached(
        "SELECT a.session, a.participant, a.state FROM session s JOIN attendance a ON a.session = s.id
         WHERE s.event = ?1",
    )?;
    let rows = statement.query_map([event], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What decides whether an event belongs to a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EventDates {
    /// Its id.
    pub(crate) id: String,
    /// Whose it is.
    pub(crate) scope: String,
    /// How far it has come.
    pub(crate) status: String,
    /// First day.
    pub(crate) begin: Option<String>,
    /// Last day.
    pub(crate) end: Option<String>,
}

/// Every event's dates, oldest first.
pub(crate) fn event_dates(conn: &Connection) -> Result<Vec<EventDates>> {
    let mut statement =
        conn.prepare_cached("SELECT id, scope, status, begin, end FROM event ORDER BY begin, id")?;
    let rows = statement.query_map([], |row| {
        Ok(EventDates {
            id: row.get(0)?,
            scope: row.get(1)?,
            status: row.get(2)?,
            begin: row.get(3)?,
            end: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A person's key and printed name.
pub(crate) fn person_name(conn: &Connection, id: &str) -> Result<Option<(Option<String>, String)>> {
    Ok(conn
        .prepare_cached("SELECT key, printed_name FROM person WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

/// Sessions that lie outside their event: the session and the event.
pub(crate) fn sessions_outside(conn: &Connection) -> Result<Vec<(String, String)>> {
    let mut statement = conn.prepare_cached(
        "SELECT s.id, e.id FROM session s JOIN event e ON e.id = s.event
         WHERE length(s.date) = 10 AND ((length(e.begin) = 10 AND s.date < e.begin)
             OR (length(e.end) = 10 AND s.date > e.end)) ORDER BY e.id, s.id",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
