//! The minutes of an event as its records give them: heading, previous minutes, attendance, what happened on each item,
//! votes, decisions, commitments.

use super::agenda::{Agenda, AgendaItem, agenda_in};
use super::before::{Previous, minutes_of, previous};
use super::quorum::{QuorumNow, quorum_in};
use super::{MINUTES_PARTS, Minutes};
use crate::annual::Book;
use crate::decisions::{Commitment, Decision, DecisionState};
use crate::error::Result;
use crate::events::{
    Attendance, AttendanceState, Edition, Event, EventStatus, Organizer, Participant, Presence,
};
use crate::record::Stored;
use crate::records::Reader;
use crate::storage::participation::{Took, listed};
use crate::votes::Vote;
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap, HashSet};

/// One on the list of an event.
#[derive(Debug, Clone, PartialEq)]
pub struct Attender {
    /// The participant.
    pub participant: Stored<Participant>,
    /// Sessions in which present.
    pub present: Vec<String>,
    /// Sessions in which excused.
    pub excused: Vec<String>,
    /// Sessions in which marked absent.
    pub absent: Vec<String>,
    /// Whether at the event: by attendance where any was taken, else as the list says; none where nobody knows.
    pub was_there: Option<bool>,
}

/// What followed from an item, or from none.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outcome {
    /// Votes, in the order taken.
    pub votes: Vec<Stored<Vote>>,
    /// Decisions.
    pub decisions: Vec<Stored<Decision>>,
    /// Commitments.
    pub commitments: Vec<Stored<Commitment>>,
}

/// The minutes of an event.
#[derive(Debug, Clone, PartialEq)]
pub struct Composed {
    /// What was edited, and how far they have come; none while nobody began them.
    pub minutes: Option<Stored<Minutes>>,
    /// The parts that they have, in order.
    pub parts: Vec<&'static str>,
    /// Agenda, with the event itself.
    pub agenda: Agenda,
    /// The event's places in series.
    pub editions: Vec<Stored<Edition>>,
    /// Who made it.
    pub organizers: Vec<Stored<Organizer>>,
    /// The last event of the body or series before it, with its minutes.
    pub previous: Option<Previous>,
    /// Whether attendance was taken in any session.
    pub taken: bool,
    /// Everybody on the list.
    pub people: Vec<Attender>,
    /// The quorum of each session that a body's rule gives one.
    pub quorums: Vec<QuorumNow>,
    /// What followed, by id of the item; an empty id where it belongs to none.
    pub outcomes: BTreeMap<String, Outcome>,
}

impl Composed {
    /// Those with a name who were there.
    pub fn there(&self) -> impl Iterator<Item = &Attender> {
        let people = self.people.iter();
        people.filter(|one| one.participant.number.is_none() && one.was_there == Some(true))
    }

    /// How many members were represented.
    pub fn members(&self) -> usize {
        let members = self
            .there()
            .filter_map(|one| one.participant.member.as_ref());
        members
            .map(|member| member.id())
            .collect::<HashSet<_>>()
            .len()
    }

    /// How many persons were there, each once.
    pub fn persons(&self) -> usize {
        let persons = self
            .there()
            .filter_map(|one| one.participant.person.as_ref());
        persons
            .map(|person| person.id())
            .collect::<HashSet<_>>()
            .len()
    }

    /// When it was opened, as the records have it: the first item's beginning, or that of the first session of one that
    /// was held; with the participant who chaired that session.
    pub fn opened(&self) -> Option<(String, Option<String>)> {
        let first = self.agenda.sessions.first()?;
        let begun = first.items.iter().filter_map(|one| one.item.begun.as_ref());
        let held = self.agenda.event.status == EventStatus::Held;
        let time = begun
            .min()
            .or(first.session.begin.as_ref().filter(|_| held))?;
        let chair = first.session.chair.as_ref();
        Some((time.0.clone(), chair.map(|chair| chair.id().to_owned())))
    }

    /// When it was closed, as the records have it: the last item's end, or that of the last session of one that was held.
    pub fn closed(&self) -> Option<String> {
        let last = self.agenda.sessions.last()?;
        let ended = last.items.iter().filter_map(|one| one.item.ended.as_ref());
        let held = self.agenda.event.status == EventStatus::Held;
        let time = ended.max().or(last.session.end.as_ref().filter(|_| held))?;
        Some(time.0.clone())
    }
}

/// Composes the minutes of an event.
///
/// # Errors
/// `NotFound` when there is no such event.
pub fn compose(reader: &Reader<'_>, event: &str, today: NaiveDate) -> Result<Composed> {
    compose_in(&Book::new(reader, today)?, event)
}

pub(crate) fn compose_in(book: &Book<'_>, event: &str) -> Result<Composed> {
    let reader = book.reader;
    let agenda = agenda_in(book, event)?;
    let event = &agenda.event;
    let minutes = minutes_of(reader, &event.id)?;
    let left_out: HashSet<&str> = minutes
        .iter()
        .flat_map(|minutes| minutes.left_out.iter().map(|part| part.0.as_str()))
        .collect();
    let parts = MINUTES_PARTS
        .iter()
        .copied()
        .filter(|part| !left_out.contains(part))
        .collect();
    let mut organizers = reader.children::<Organizer>("event", &event.id)?;
    organizers.sort_by_key(|organizer| organizer.position);
    let (people, taken) = people(reader, event, &agenda)?;
    let mut quorums = Vec::new();
    for session in &agenda.sessions {
        let now = quorum_in(book, &session.session.id, None, None)?;
        if now.required.is_some() && now.taken {
            quorums.push(now);
        }
    }
    Ok(Composed {
        parts,
        editions: reader.children::<Edition>("event", &event.id)?,
        organizers,
        previous: previous(reader, event)?,
        taken,
        people,
        quorums,
        outcomes: outcomes(reader, &agenda)?,
        minutes,
        agenda,
    })
}

fn people(
    reader: &Reader<'_>,
    event: &Stored<Event>,
    agenda: &Agenda,
) -> Result<(Vec<Attender>, bool)> {
    let mut noted: HashMap<String, Vec<(String, AttendanceState)>> = HashMap::new();
    for session in &agenda.sessions {
        let id = &session.session.id;
        for one in reader.children::<Attendance>("session", id)? {
            let of = noted.entry(one.participant.id().to_owned()).or_default();
            of.push((id.clone(), one.state));
        }
    }
    let taken = !noted.is_empty();
    let took: HashMap<String, Took> = listed(reader.connection(), &event.id)?
        .into_iter()
        .map(|one| (one.id, one.took))
        .collect();
    let mut listed = reader.children::<Participant>("event", &event.id)?;
    listed.sort_by_key(|one| one.position);
    let all = listed.into_iter().map(|participant| {
        let own = noted.remove(&participant.id).unwrap_or_default();
        let of = |state| {
            let here = own.iter().filter(|(_, found)| *found == state);
            here.map(|(session, _)| session.clone()).collect::<Vec<_>>()
        };
        let present = of(AttendanceState::Present);
        let was_there = was_there(took.get(&participant.id), taken, &participant);
        Attender {
            excused: of(AttendanceState::Excused),
            absent: of(AttendanceState::Absent),
            present,
            was_there,
            participant,
        }
    });
    Ok((all.collect(), taken))
}

/// Whether somebody was at an event. One who declined is not expected there; absent is only who is noted so, or who is
/// on the list of a meeting whose attendance was taken.
pub(crate) fn was_there(took: Option<&Took>, taken: bool, one: &Participant) -> Option<bool> {
    match took {
        Some(Took::Yes) => Some(true),
        Some(Took::No) if taken || one.presence == Presence::Absent => Some(false),
        _ => None,
    }
}

fn ids<'a>(items: &'a [AgendaItem], into: &mut HashSet<&'a str>) {
    for item in items {
        into.insert(&item.item.id);
        ids(&item.items, into);
    }
}

fn outcomes(reader: &Reader<'_>, agenda: &Agenda) -> Result<BTreeMap<String, Outcome>> {
    let event = &agenda.event.id;
    let mut known = HashSet::new();
    for session in &agenda.sessions {
        ids(&session.items, &mut known);
    }
    ids(&agenda.unplaced, &mut known);
    let place = |item: Option<&str>| {
        let item = item.filter(|id| known.contains(id));
        item.unwrap_or_default().to_owned()
    };
    let mut found: BTreeMap<String, Outcome> = BTreeMap::new();
    let mut votes = reader.children::<Vote>("event", event)?;
    votes.sort_by_key(|vote| (vote.date.clone(), vote.id.clone()));
    for vote in votes {
        let item = place(vote.item.as_ref().map(|item| item.id()));
        found.entry(item).or_default().votes.push(vote);
    }
    let mut decisions = reader.children::<Decision>("event", event)?;
    decisions.retain(|one| one.state != DecisionState::Draft);
    decisions.sort_by_key(|one| (one.date.clone(), one.number.clone(), one.id.clone()));
    let mut seen: HashSet<String> = HashSet::new();
    for decision in decisions {
        let item = place(decision.item.as_ref().map(|item| item.id()));
        let mut commitments = reader.children::<Commitment>("decision", &decision.id)?;
        commitments.sort_by_key(|one| one.position);
        seen.extend(commitments.iter().map(|one| one.id.clone()));
        let outcome = found.entry(item).or_default();
        outcome.commitments.extend(commitments);
        outcome.decisions.push(decision);
    }
    for commitment in reader.children::<Commitment>("event", event)? {
        if seen.insert(commitment.id.clone()) {
            let outcome = found.entry(String::new()).or_default();
            outcome.commitments.push(commitment);
        }
    }
    Ok(found)
}
