//! How the lists of participants stand, event by event: one pass over all of them, because a large network has a hundred
//! thousand.

use crate::error::Result;
use rusqlite::{Connection, Row};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The list of an event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct List {
    /// Persons that are not said to have been absent; one that is listed twice counts twice.
    pub(crate) persons: i64,
    /// Seats of a country or an organization without a person, which are no number of people.
    pub(crate) seats: i64,
    /// Entries that were invited, of whom no record says whether they came; none where attendance was taken.
    pub(crate) unrecorded: i64,
    /// The countries listed, by ISO 3166-1 alpha-2, that are not said to have been absent or to have declined.
    pub(crate) countries: BTreeMap<String, ListedCountry>,
}

/// A country in a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ListedCountry {
    /// Its seats without a person, by role.
    seats: Vec<(String, i64)>,
    /// Whether it has a delegation: one that is no observer, expert, speaker or guest.
    pub(crate) delegation: bool,
    /// Its last entry.
    pub(crate) entry: String,
}

impl ListedCountry {
    /// How often it stands there as a seat in the same role.
    pub(crate) fn seats(&self) -> i64 {
        self.seats
            .iter()
            .map(|(_, seats)| *seats)
            .max()
            .unwrap_or(0)
    }
}

/// The list of every event that has participants.
pub(crate) fn lists(conn: &Connection) -> Result<HashMap<String, List>> {
    let mut members: HashMap<String, String> = HashMap::new();
    let mut statement =
        conn.prepare_cached("SELECT id, country FROM member WHERE country IS NOT NULL")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        members.insert(row.get(0)?, row.get(1)?);
    }
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT s.event FROM attendance a JOIN session s ON s.id = a.session",
    )?;
    let taken: HashSet<String> = statement
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut statement = conn.prepare_cached(
        "SELECT event, id, person IS NOT NULL, number IS NOT NULL, organization IS NOT NULL, member, country, role,
             presence, invitation FROM participant",
    )?;
    let mut rows = statement.query([])?;
    let mut lists: HashMap<String, List> = HashMap::new();
    while let Some(row) = rows.next()? {
        let event = text(row, 0)?;
        if !lists.contains_key(event) {
            lists.insert(event.to_owned(), List::default());
        }
        if let Some(list) = lists.get_mut(event) {
            add(list, row, &members, taken.contains(event))?;
        }
    }
    Ok(lists)
}

fn text<'r>(row: &'r Row<'_>, at: usize) -> Result<&'r str> {
    Ok(row
        .get_ref(at)?
        .as_str_or_null()
        .ok()
        .flatten()
        .unwrap_or_default())
}

fn add(
    list: &mut List,
    row: &Row<'_>,
    members: &HashMap<String, String>,
    taken: bool,
) -> Result<()> {
    let (person, number, organization): (bool, bool, bool) =
        (row.get(2)?, row.get(3)?, row.get(4)?);
    let (presence, invitation) = (text(row, 8)?, text(row, 9)?);
    list.persons += i64::from(person && presence != "absent");
    list.seats += i64::from(!person && !number);
    let invited = matches!(invitation, "proposed" | "invited" | "confirmed");
    list.unrecorded += i64::from(!taken && presence == "by_attendance" && invited);
    let member = members.get(text(row, 5)?).map_or("", String::as_str);
    let code = if member.is_empty() {
        text(row, 6)?
    } else {
        member
    };
    if code.is_empty() || presence == "absent" || invitation == "declined" {
        return Ok(());
    }
    if !list.countries.contains_key(code) {
        list.countries
            .insert(code.to_owned(), ListedCountry::default());
    }
    let Some(country) = list.countries.get_mut(code) else {
        return Ok(());
    };
    let role = text(row, 7)?;
    country.delegation |= !number && matches!(role, "head" | "delegate" | "trainee" | "public");
    let id = text(row, 1)?;
    if country.entry.as_str() < id {
        country.entry.replace_range(.., id);
    }
    if !person && !number && !organization {
        match country.seats.iter_mut().find(|(known, _)| known == role) {
            Some((_, seats)) => *seats += 1,
            None => country.seats.push((role.to_owned(), 1)),
        }
    }
    Ok(())
}

/// How many different persons are in the list of an event and are not said to have been absent.
pub(crate) fn persons(conn: &Connection, event: &str) -> Result<i64> {
    Ok(conn
        .prepare_cached(
            "SELECT count(DISTINCT person) FROM participant WHERE event = ?1 AND presence <> 'absent'",
        )?
        .query_row([event], |row| row.get(0))?)
}
