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

/// How the list of an event's participants stands, for findings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ListState {
    /// The event.
    pub(crate) event: String,
    /// Entries of any kind.
    pub(crate) entries: i64,
    /// Different persons that are not said to have been absent.
    pub(crate) persons: i64,
    /// Seats of a country or an organization without a person, which are no number of people.
    pub(crate) seats: i64,
    /// Entries that were invited, of whom no record says whether they came; none where attendance was taken.
    pub(crate) unrecorded: i64,
}

/// That of every event that has participants.
pub(crate) fn list_states(conn: &Connection) -> Result<Vec<ListState>> {
    let mut statement = conn.prepare_cached(
        "WITH taken AS (SELECT DISTINCT s.event FROM attendance a JOIN session s ON s.id = a.session)
         SELECT p.event, count(*), count(DISTINCT CASE WHEN presence <> 'absent' THEN person END),
             sum(person IS NULL AND number IS NULL),
             sum(presence = 'by_attendance' AND invitation IN ('proposed', 'invited', 'confirmed')
                 AND p.event NOT IN (SELECT event FROM taken))
         FROM participant p GROUP BY p.event",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(ListState {
            event: row.get(0)?,
            entries: row.get(1)?,
            persons: row.get(2)?,
            seats: row.get(3)?,
            unrecorded: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A country in the list of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ListedCountry {
    /// The event.
    pub(crate) event: String,
    /// ISO 3166-1 alpha-2.
    pub(crate) country: String,
    /// Its seats without a person in one role.
    pub(crate) seats: i64,
    /// Whether it has a delegation: one that is no observer, expert, speaker or guest.
    pub(crate) delegation: bool,
    /// One of its entries.
    pub(crate) entry: String,
}

/// The countries listed at each event, with how often each stands there as a seat in the same role.
pub(crate) fn listed_countries(conn: &Connection) -> Result<Vec<ListedCountry>> {
    let mut statement = conn.prepare_cached(
        "SELECT event, code, max(seats), max(delegation), max(entry) FROM (
             SELECT p.event, coalesce(m.country, p.country) AS code,
                 sum(p.person IS NULL AND p.number IS NULL AND p.organization IS NULL) AS seats,
                 p.role IN ('head', 'delegate', 'trainee', 'public') AND sum(p.number IS NULL) > 0 AS delegation,
                 max(p.id) AS entry
             FROM participant p LEFT JOIN member m ON m.id = p.member
             WHERE coalesce(m.country, p.country) IS NOT NULL AND p.presence <> 'absent' AND p.invitation <> 'declined'
             GROUP BY p.event, code, p.role)
         GROUP BY event, code ORDER BY event, code",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(ListedCountry {
            event: row.get(0)?,
            country: row.get(1)?,
            seats: row.get(2)?,
            delegation: row.get(3)?,
            entry: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
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
