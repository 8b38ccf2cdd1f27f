//! Commitments that were open on a day, in groups.

use crate::annual::Book;
use crate::decisions::{Commitment, CommitmentState, Decision};
use crate::error::{Error, Problems, Result};
use crate::events::Event;
use crate::network::Scope;
use crate::record::Stored;
use crate::records::Reader;
use crate::values::PartialDate;
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap};

/// A commitment that was open on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenCommitment {
    /// The commitment.
    pub commitment: Stored<Commitment>,
    /// When it was given, as far as known.
    pub given: Option<PartialDate>,
    /// The event at which it was given.
    pub event: Option<String>,
    /// The body whose decision it follows from, or that met there.
    pub body: Option<String>,
    /// Its decision's number.
    pub number: Option<String>,
    /// Whether it was certainly late.
    pub late: bool,
}

/// By what open commitments are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommitmentsBy {
    /// Who must keep them.
    Responsible,
    /// The event at which they were given.
    Event,
    /// The body whose they are.
    Body,
    /// The month by whose end they are due.
    Due,
}

impl CommitmentsBy {
    /// The one of this name; by who must keep them when none is named.
    ///
    /// # Errors
    /// `Refused` when there is none.
    pub fn named(name: Option<&str>) -> Result<Self> {
        match name.map(str::trim).unwrap_or_default() {
            "" | "responsible" | "country" => Ok(CommitmentsBy::Responsible),
            "event" => Ok(CommitmentsBy::Event),
            "body" => Ok(CommitmentsBy::Body),
            "due" => Ok(CommitmentsBy::Due),
            other => {
                let mut problems = Problems::default();
                let value = other.chars().take(40).collect();
                problems.add_with("by", "unknown-choice", &[("value", value)]);
                Err(Error::Refused(problems))
            }
        }
    }
}

/// The network's own commitments that were open on a day, the first due first: those not closed by then and, where it
/// is known when they were given, given by then.
///
/// # Errors
/// What reading the file may give.
pub fn open_commitments(
    reader: &Reader<'_>,
    on: NaiveDate,
    today: NaiveDate,
) -> Result<Vec<OpenCommitment>> {
    open_in(&Book::new(reader, today)?, on)
}

pub(crate) fn open_in(book: &Book<'_>, on: NaiveDate) -> Result<Vec<OpenCommitment>> {
    let reader = book.reader;
    let decisions: HashMap<String, Stored<Decision>> = reader
        .all::<Decision>()?
        .into_iter()
        .map(|decision| (decision.id.clone(), decision))
        .collect();
    let events: HashMap<String, Stored<Event>> = reader
        .all::<Event>()?
        .into_iter()
        .map(|event| (event.id.clone(), event))
        .collect();
    let mut open = Vec::new();
    for commitment in reader.all::<Commitment>()? {
        let decision = commitment
            .decision
            .as_ref()
            .and_then(|decision| decisions.get(decision.id()));
        let event = decision
            .and_then(|decision| decision.event.as_ref())
            .or(commitment.event.as_ref())
            .and_then(|event| events.get(event.id()));
        let scope = decision.map(|d| d.scope).or(event.map(|e| e.scope));
        if scope.is_some_and(|scope| scope != Scope::Own) {
            continue;
        }
        let given = decision
            .and_then(|decision| decision.date.clone())
            .or_else(|| event.and_then(|event| event.begin.clone()));
        let begun = given.as_ref().is_none_or(|given| given.earliest() <= on);
        if !begun || !is_open(&commitment, on) {
            continue;
        }
        let body = decision
            .and_then(|decision| decision.body.as_ref())
            .or_else(|| event.and_then(|event| event.body.as_ref()));
        open.push(OpenCommitment {
            given,
            event: event.map(|event| event.id.clone()),
            body: body.map(|body| body.id().to_owned()),
            number: decision.and_then(|d| d.number.as_ref().map(|n| n.0.clone())),
            late: commitment.due.as_ref().is_some_and(|due| due.latest() < on),
            commitment,
        });
    }
    open.sort_by_key(|one| {
        let due = one.commitment.due.as_ref().map(|due| due.latest());
        (due.is_none(), due, one.commitment.position)
    });
    Ok(open)
}

/// Whether it was not closed yet on a day. Of one that is closed without a date nobody knows since when: it is taken
/// for closed.
fn is_open(commitment: &Commitment, on: NaiveDate) -> bool {
    match commitment.state {
        CommitmentState::Open | CommitmentState::InProgress | CommitmentState::Unknown => true,
        CommitmentState::Done | CommitmentState::Dropped => commitment
            .closed
            .as_ref()
            .is_some_and(|closed| closed.earliest() > on),
    }
}

/// Who must keep a commitment, or what else groups it: the kind and id of a record, a country's code, words or a month.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroupKey {
    /// A record by kind and id.
    Record(&'static str, String),
    /// A country that is no member.
    Country(String),
    /// As it is written.
    Stated(String),
    /// A month or a year.
    Month(String),
    /// Nobody says.
    Nothing,
}

/// Open commitments in groups, each in the order of the first due.
pub fn grouped(
    open: Vec<OpenCommitment>,
    by: CommitmentsBy,
) -> Vec<(GroupKey, Vec<OpenCommitment>)> {
    let mut groups: BTreeMap<GroupKey, Vec<OpenCommitment>> = BTreeMap::new();
    for one in open {
        groups.entry(key_of(&one, by)).or_default().push(one);
    }
    groups.into_iter().collect()
}

fn key_of(one: &OpenCommitment, by: CommitmentsBy) -> GroupKey {
    let record = |kind, id: Option<&String>| {
        id.map_or(GroupKey::Nothing, |id| GroupKey::Record(kind, id.clone()))
    };
    let of = &one.commitment;
    match by {
        CommitmentsBy::Event => record("event", one.event.as_ref()),
        CommitmentsBy::Body => record("body", one.body.as_ref()),
        CommitmentsBy::Due => of.due.as_ref().map_or(GroupKey::Nothing, |due| {
            GroupKey::Month(due.as_str().chars().take(7).collect())
        }),
        CommitmentsBy::Responsible => {
            if let Some(member) = &of.member {
                GroupKey::Record("member", member.id().to_owned())
            } else if let Some(country) = &of.country {
                GroupKey::Country(country.0.clone())
            } else if let Some(organization) = &of.organization {
                GroupKey::Record("organization", organization.id().to_owned())
            } else if let Some(body) = &of.body {
                GroupKey::Record("body", body.id().to_owned())
            } else if let Some(person) = &of.person {
                GroupKey::Record("person", person.id().to_owned())
            } else if let Some(stated) = &of.responsible_stated {
                GroupKey::Stated(stated.0.clone())
            } else {
                GroupKey::Nothing
            }
        }
    }
}
