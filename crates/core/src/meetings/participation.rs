//! Participation as figures: by country, institution, sex, capacity or year; persons and bare numbers apart, each figure
//! with its records, and the sessions that each member could have attended.

use crate::annual::Book;
use crate::error::{Error, Problems, Result};
use crate::events::EventStatus;
use crate::members::MembershipStatus;
use crate::network::Scope;
use crate::records::Reader;
use crate::storage::meetings::{Part, members_in_sessions, parts};
use crate::storage::participation::{Took, event_dates};
use crate::values::{PartialDate, certainly_within};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// By what participation is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParticipationBy {
    /// Countries, members or not.
    Country,
    /// Organizations.
    Institution,
    /// The sex that persons state.
    Sex,
    /// As what one takes part.
    Capacity,
    /// The year of the event.
    Year,
}

impl ParticipationBy {
    /// The one of this name; by country when none is named.
    ///
    /// # Errors
    /// `Refused` when there is none.
    pub fn named(name: Option<&str>) -> Result<Self> {
        match name.map(str::trim).unwrap_or_default() {
            "" | "country" => Ok(ParticipationBy::Country),
            "institution" | "organization" => Ok(ParticipationBy::Institution),
            "sex" => Ok(ParticipationBy::Sex),
            "capacity" | "role" => Ok(ParticipationBy::Capacity),
            "year" => Ok(ParticipationBy::Year),
            other => {
                let mut problems = Problems::default();
                let value = other.chars().take(40).collect();
                problems.add_with("by", "unknown-choice", &[("value", value)]);
                Err(Error::Refused(problems))
            }
        }
    }
}

/// A number of people without names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BareNumber {
    /// The participant that says so.
    pub participant: String,
    /// How many.
    pub value: i64,
    /// How exact that is.
    pub bound: String,
}

/// What a group took part in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Count {
    /// Different persons.
    pub persons: BTreeSet<String>,
    /// Participations of persons, each at one event: ids of participants.
    pub participations: Vec<String>,
    /// Seats of a country or organization without a person: ids of participants.
    pub seats: Vec<String>,
    /// Numbers of people without names, never added to persons.
    pub numbers: Vec<BareNumber>,
    /// Events.
    pub events: BTreeSet<String>,
}

/// The sessions in which a member could have been, and those in which it was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sessions {
    /// Sessions with attendance on a day on which it certainly was a member.
    pub within: Vec<String>,
    /// Of these, those in which one of its delegation was present.
    pub attended: Vec<String>,
}

/// Participation in a period.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Participation {
    /// By code of country, id of organization, sex, capacity or year; an empty key where no record says.
    pub groups: BTreeMap<String, Count>,
    /// Everything, each thing once.
    pub total: Count,
    /// The network's own events that were held, oldest first.
    pub events: Vec<String>,
    /// By member's id; members that could have been in a session.
    pub sessions: BTreeMap<String, Sessions>,
}

/// Who took part in the network's own events held in a period.
///
/// # Errors
/// What reading the file may give.
pub fn participation(
    reader: &Reader<'_>,
    from: NaiveDate,
    to: NaiveDate,
    by: ParticipationBy,
    today: NaiveDate,
) -> Result<Participation> {
    let book = Book::new(reader, today)?;
    let conn = reader.connection();
    let mut found = Participation::default();
    for dates in event_dates(conn)? {
        let own = dates.scope == Scope::Own.as_str() && dates.status == EventStatus::Held.as_str();
        let date = dates.begin.as_deref().or(dates.end.as_deref());
        let date = date.and_then(PartialDate::new);
        let Some(date) = date.filter(|date| own && certainly_within(date, from, to)) else {
            continue;
        };
        for part in parts(conn, &dates.id)? {
            let named = part.number.is_none();
            // A number of people is as stated, whether or not attendance was taken of those with names.
            if part.took == Took::No && named || part.took == Took::Unknown {
                continue;
            }
            let key = match by {
                ParticipationBy::Country => part.country.clone().unwrap_or_default(),
                ParticipationBy::Institution => part.organization.clone().unwrap_or_default(),
                ParticipationBy::Sex => part.sex.clone().unwrap_or_default(),
                ParticipationBy::Capacity => part.role.clone(),
                ParticipationBy::Year => date.year().to_string(),
            };
            add(found.groups.entry(key).or_default(), &part, &dates.id);
            add(&mut found.total, &part, &dates.id);
        }
        sessions(&book, &mut found, &dates.id, &date)?;
        found.events.push(dates.id);
    }
    Ok(found)
}

fn add(count: &mut Count, part: &Part, event: &str) {
    count.events.insert(event.to_owned());
    if let Some(value) = part.number {
        count.numbers.push(BareNumber {
            participant: part.id.clone(),
            value,
            bound: part.bound.clone(),
        });
    } else if let Some(person) = &part.person {
        count.persons.insert(person.clone());
        count.participations.push(part.id.clone());
    } else {
        count.seats.push(part.id.clone());
    }
}

fn sessions(
    book: &Book<'_>,
    found: &mut Participation,
    event: &str,
    date: &PartialDate,
) -> Result<()> {
    let mut held: BTreeMap<String, (Option<String>, BTreeSet<String>)> = BTreeMap::new();
    for (session, day, member) in members_in_sessions(book.reader.connection(), event)? {
        let entry = held.entry(session).or_insert((day, BTreeSet::new()));
        entry.1.extend(member);
    }
    for (session, (day, there)) in held {
        let day = day.as_deref().and_then(PartialDate::new);
        let day = day.as_ref().unwrap_or(date);
        for member in &book.members {
            let certain = |on| {
                let status = book.membership_on(&member.id, on).map(|m| m.status);
                status == Some(MembershipStatus::Active)
            };
            if !(certain(day.earliest()) && certain(day.latest())) {
                continue;
            }
            let own = found.sessions.entry(member.id.clone()).or_default();
            own.within.push(session.clone());
            if there.contains(&member.id) {
                own.attended.push(session.clone());
            }
        }
    }
    Ok(())
}
