//! An event's agenda: items nested and numbered, their times counted on and checked against their sessions' slots.

use super::commitments::{OpenCommitment, open_in};
use super::quorum::day_of;
use crate::annual::Book;
use crate::documents::Document;
use crate::error::Result;
use crate::events::{Event, EventStatus, Item, ItemKind, ItemState, Segment, Session, Speaker};
use crate::record::Stored;
use crate::records::Reader;
use crate::values::{AnyRef, Time};
use crate::{Kind, Record};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// An item as an agenda prints it.
#[derive(Debug, Clone, PartialEq)]
pub struct AgendaItem {
    /// The item.
    pub item: Stored<Item>,
    /// Its number: as entered, or else counted; none for a break.
    pub number: Option<String>,
    /// When it begins: as entered, or else after what comes before it.
    pub begin: Option<String>,
    /// When it ends, when it is known how long it lasts.
    pub end: Option<String>,
    /// How long it lasts: as entered, or else as long as its parts.
    pub minutes: Option<i64>,
    /// It begins before what comes before it ends.
    pub overlaps: bool,
    /// It goes on beyond the end of its session, by so many minutes.
    pub overrun: i64,
    /// Who speaks, moderates, reports.
    pub speakers: Vec<Stored<Speaker>>,
    /// What belongs to it.
    pub documents: Vec<Stored<Document>>,
    /// Its parts.
    pub items: Vec<AgendaItem>,
}

/// A session with its items.
#[derive(Debug, Clone, PartialEq)]
pub struct AgendaSession {
    /// The session.
    pub session: Stored<Session>,
    /// How long its slot is, in minutes.
    pub slot: Option<i64>,
    /// How long its items last, as far as known.
    pub planned: i64,
    /// How many of its items do not say how long they last.
    pub unknown: usize,
    /// How many minutes its items go on beyond its end.
    pub overrun: i64,
    /// Sessions at the same time.
    pub parallel: Vec<String>,
    /// Those of them in the same room.
    pub same_room: Vec<String>,
    /// Whether its day is outside the event.
    pub outside: bool,
    /// Its items.
    pub items: Vec<AgendaItem>,
}

/// An event's agenda.
#[derive(Debug, Clone, PartialEq)]
pub struct Agenda {
    /// The event.
    pub event: Stored<Event>,
    /// Its segments in order.
    pub segments: Vec<Stored<Segment>>,
    /// Its sessions in order of time.
    pub sessions: Vec<AgendaSession>,
    /// Items that no session treats yet.
    pub unplaced: Vec<AgendaItem>,
    /// What belongs to the event itself.
    pub documents: Vec<Stored<Document>>,
    /// Commitments that are open and that no item takes up yet.
    pub commitments: Vec<OpenCommitment>,
    /// Items of earlier events of the body that were postponed, and that no item takes up yet.
    pub postponed: Vec<(Stored<Item>, Stored<Event>)>,
}

/// Minutes since midnight.
pub(crate) fn minutes_of(time: &str) -> i64 {
    let (hours, minutes) = time.split_once(':').unwrap_or(("0", "0"));
    hours.parse::<i64>().unwrap_or_default() * 60 + minutes.parse::<i64>().unwrap_or_default()
}

/// A time of minutes since midnight; beyond midnight it stays on the clock.
fn time_of(minutes: i64) -> String {
    let of_day = minutes.rem_euclid(24 * 60);
    format!("{:02}:{:02}", of_day / 60, of_day % 60)
}

fn clock(time: Option<&Time>) -> Option<i64> {
    time.map(|time| minutes_of(&time.0))
}

/// Reads an event's agenda.
///
/// # Errors
/// `NotFound` when there is no such event.
pub fn agenda(reader: &Reader<'_>, event: &str, today: NaiveDate) -> Result<Agenda> {
    agenda_in(&Book::new(reader, today)?, event)
}

pub(crate) fn agenda_in(book: &Book<'_>, event: &str) -> Result<Agenda> {
    let reader = book.reader;
    let event = reader.need::<Event>(event)?;
    let mut items = reader.children::<Item>("event", &event.id)?;
    items.sort_by_key(|item| item.position);
    let mut sessions = reader.children::<Session>("event", &event.id)?;
    let days: HashMap<String, NaiveDate> = sessions
        .iter()
        .map(|session| (session.id.clone(), day_of(session, &event, book.today)))
        .collect();
    sessions.sort_by_key(|s| (days.get(&s.id).copied(), s.begin.clone(), s.position));
    let mut segments = reader.children::<Segment>("event", &event.id)?;
    segments.sort_by_key(|segment| segment.position);
    let mut tree = Tree {
        reader,
        children: HashMap::new(),
        taken: items
            .iter()
            .filter_map(|item| item.about.as_ref().map(|about| about.0.clone()))
            .collect(),
        numbers: 0,
    };
    let known: HashSet<String> = items.iter().map(|item| item.id.clone()).collect();
    let mut roots: Vec<Stored<Item>> = Vec::new();
    for item in items {
        match &item.parent {
            // A parent that is not there any more leaves its parts in view.
            Some(parent) if known.contains(parent.id()) => tree
                .children
                .entry(parent.id().to_owned())
                .or_default()
                .push(item),
            _ => roots.push(item),
        }
    }
    let mut out = Vec::new();
    for session in &sessions {
        let place =
            |item: &Stored<Item>| item.session.as_ref().map(|s| s.id()) == Some(&session.id);
        let own: Vec<Stored<Item>> = roots.iter().filter(|i| place(i)).cloned().collect();
        out.push(tree.session(session, own, &event)?);
    }
    for (n, one) in out.iter_mut().enumerate() {
        (one.parallel, one.same_room) = beside(&sessions, n, &days);
    }
    let placed: HashSet<&str> = sessions.iter().map(|s| s.id.as_str()).collect();
    let loose = |item: &&Stored<Item>| {
        item.session
            .as_ref()
            .is_none_or(|session| !placed.contains(session.id()))
    };
    let loose: Vec<Stored<Item>> = roots.iter().filter(loose).cloned().collect();
    let unplaced = tree.items(loose, None, None, "")?;
    let commitments = offered(book, &event, &tree.taken)?;
    let postponed = postponed(reader, &event, &tree.taken)?;
    let mut documents = documents_of(reader, Event::KIND, &event.id)?;
    documents.sort_by_key(|document| document.position);
    Ok(Agenda {
        event,
        segments,
        sessions: out,
        unplaced,
        documents,
        commitments,
        postponed,
    })
}

pub(crate) fn documents_of(
    reader: &Reader<'_>,
    kind: Kind,
    id: &str,
) -> Result<Vec<Stored<Document>>> {
    reader.children("about", &AnyRef::new(kind, id).0)
}

/// The sessions that are held at the same time as the n-th, and those of them in the same room.
fn beside(
    sessions: &[Stored<Session>],
    n: usize,
    days: &HashMap<String, NaiveDate>,
) -> (Vec<String>, Vec<String>) {
    let one = &sessions[n];
    let others = sessions.iter().enumerate().filter(|(m, other)| {
        *m != n && days.get(&other.id) == days.get(&one.id) && at_once(one, other)
    });
    let others: Vec<&Stored<Session>> = others.map(|(_, other)| other).collect();
    let same = |other: &&&Stored<Session>| same_room(one, other);
    (
        others.iter().map(|other| other.id.clone()).collect(),
        others.iter().filter(same).map(|o| o.id.clone()).collect(),
    )
}

/// Whether two sessions of one day have a minute in common.
pub(crate) fn at_once(one: &Session, other: &Session) -> bool {
    match (&one.begin, &one.end, &other.begin, &other.end) {
        (Some(a), Some(b), Some(c), Some(d)) => a < d && c < b,
        _ => false,
    }
}

/// Whether two sessions are in one room, by its name in any language.
pub(crate) fn same_room(one: &Session, other: &Session) -> bool {
    let (Some(one), Some(other)) = (&one.room, &other.room) else {
        return false;
    };
    let plain = |text: &String| crate::storage::plain(text.trim());
    let same = |(tag, room): (&String, &String)| {
        other
            .0
            .get(tag)
            .is_some_and(|other| plain(other) == plain(room))
    };
    one.0.iter().any(same)
}

struct Tree<'a> {
    reader: &'a Reader<'a>,
    children: HashMap<String, Vec<Stored<Item>>>,
    /// What items take up again.
    taken: HashSet<String>,
    /// How many items without a number of their own were counted, or the last number entered.
    numbers: i64,
}

impl Tree<'_> {
    fn session(
        &mut self,
        session: &Stored<Session>,
        own: Vec<Stored<Item>>,
        event: &Event,
    ) -> Result<AgendaSession> {
        let (begin, end) = (clock(session.begin.as_ref()), clock(session.end.as_ref()));
        let items = self.items(own, begin, end, "")?;
        let date = session.date.as_ref().filter(|date| date.is_exact());
        let outside = date.is_some_and(|date| {
            let day = date.earliest();
            let before = event.begin.as_ref().is_some_and(|b| day < b.earliest());
            let last = event.end.as_ref().or(event.begin.as_ref());
            before || last.is_some_and(|last| day > last.latest())
        });
        Ok(AgendaSession {
            session: session.clone(),
            slot: begin.zip(end).map(|(begin, end)| end - begin),
            planned: items.iter().filter_map(|item| item.minutes).sum(),
            unknown: items.iter().filter(|item| item.minutes.is_none()).count(),
            overrun: items.iter().map(|item| item.overrun).max().unwrap_or(0),
            parallel: Vec::new(),
            same_room: Vec::new(),
            outside,
            items,
        })
    }

    /// Items one after the other, from a time on.
    fn items(
        &mut self,
        items: Vec<Stored<Item>>,
        begin: Option<i64>,
        limit: Option<i64>,
        above: &str,
    ) -> Result<Vec<AgendaItem>> {
        let (mut out, mut next, mut count) = (Vec::new(), begin, 0);
        for item in items {
            let number = self.number(&item, above, &mut count);
            let own = clock(item.begin.as_ref());
            let from = own.or(next);
            let below = self.children.remove(&item.id).unwrap_or_default();
            let prefix = number.clone().unwrap_or_default();
            let parts = self.items(below, from, limit, &prefix)?;
            let of_parts: i64 = parts.iter().filter_map(|part| part.minutes).sum();
            let whole = !parts.is_empty() && parts.iter().all(|part| part.minutes.is_some());
            let minutes = item
                .minutes
                .map(|minutes| minutes.0)
                .or(whole.then_some(of_parts));
            let to = from.zip(minutes).map(|(from, minutes)| from + minutes);
            let beyond = to.zip(limit).map_or(0, |(to, limit)| (to - limit).max(0));
            let overlaps = own.zip(next).is_some_and(|(own, next)| own < next);
            next = to.or(if minutes.is_none() { None } else { next });
            let mut speakers = self.reader.children::<Speaker>("item", &item.id)?;
            speakers.sort_by_key(|speaker| (speaker.role, speaker.position));
            let mut documents = documents_of(self.reader, Item::KIND, &item.id)?;
            documents.sort_by_key(|document| document.position);
            out.push(AgendaItem {
                number,
                begin: from.map(time_of),
                end: to.map(time_of),
                minutes,
                overlaps,
                overrun: beyond,
                speakers,
                documents,
                items: parts,
                item,
            });
        }
        Ok(out)
    }

    fn number(&mut self, item: &Item, above: &str, count: &mut i64) -> Option<String> {
        let entered = item.number.as_ref().map(|number| number.0.clone());
        if item.kind == ItemKind::Break && entered.is_none() {
            return None;
        }
        let counter = if above.is_empty() {
            &mut self.numbers
        } else {
            count
        };
        if let Some(entered) = entered {
            let last = entered.rsplit('.').find(|part| !part.is_empty());
            *counter = last.and_then(|n| n.parse().ok()).unwrap_or(*counter + 1);
            return Some(entered);
        }
        *counter += 1;
        Some(if above.is_empty() {
            counter.to_string()
        } else {
            format!("{above}.{counter}")
        })
    }
}

/// Open commitments that this event's agenda could take up: those of its body's decisions and of earlier events of it,
/// or all of the network's own where no body meets.
fn offered(
    book: &Book<'_>,
    event: &Stored<Event>,
    taken: &HashSet<String>,
) -> Result<Vec<OpenCommitment>> {
    let day = event
        .begin
        .as_ref()
        .map_or(book.today, |begin| begin.earliest());
    let mut open = open_in(book, day)?;
    let ours = |one: &OpenCommitment| match (&event.body, &one.body) {
        (Some(body), Some(of)) => body.id() == of,
        _ => true,
    };
    open.retain(|one| {
        let about = AnyRef::new(Kind::Commitment, &one.commitment.id).0;
        ours(one) && one.event.as_deref() != Some(&event.id) && !taken.contains(&about)
    });
    Ok(open)
}

/// Items that earlier events of the same body, or of the same series, postponed.
fn postponed(
    reader: &Reader<'_>,
    event: &Stored<Event>,
    taken: &HashSet<String>,
) -> Result<Vec<(Stored<Item>, Stored<Event>)>> {
    let mut found = Vec::new();
    for before in super::before::before(reader, event)? {
        if before.status == EventStatus::Cancelled {
            continue;
        }
        for item in reader.children::<Item>("event", &before.id)? {
            let about = AnyRef::new(Kind::Item, &item.id).0;
            if item.state == ItemState::Postponed
                && !taken.contains(&about)
                && !is_taken_up(reader, &about)?
            {
                found.push((item, before.clone()));
            }
        }
    }
    Ok(found)
}

/// Whether an item of any event takes this up again.
fn is_taken_up(reader: &Reader<'_>, about: &str) -> Result<bool> {
    Ok(!reader.children::<Item>("about", about)?.is_empty())
}
