//! The quorum of a session: which of those who may vote are in the room at a time, and how many are missing.

use crate::annual::Book;
use crate::bodies::{Body, Rule, composition, rule_on};
use crate::error::{Problems, Result};
use crate::events::{Event, Segment, Session, Stay};
use crate::record::Stored;
use crate::records::Reader;
use crate::storage::meetings::{InRoom, in_room};
use crate::values::{Field, Time};
use crate::votes::{Accreditation, Electorate, Vote, VoteResult, voters};
use chrono::NaiveDate;
use serde_json::json;
use std::collections::{HashMap, HashSet};

/// Where one who may vote is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Here {
    /// In the room.
    Present,
    /// Not in the room; another who is there has its vote.
    Represented,
    /// Was in the room and left.
    Left,
    /// Comes later than the time asked for.
    Later,
    /// Excused.
    Excused,
    /// Absent.
    Absent,
    /// Nobody noted anything.
    Unknown,
}

impl Here {
    /// Its stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Here::Present => "present",
            Here::Represented => "represented",
            Here::Left => "left",
            Here::Later => "later",
            Here::Excused => "excused",
            Here::Absent => "absent",
            Here::Unknown => "unknown",
        }
    }

    /// Whether it counts for the quorum.
    pub fn counts(self) -> bool {
        matches!(self, Here::Present | Here::Represented)
    }
}

/// One who may vote: a member, or who else holds a seat with a vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voter {
    /// The member's id ...
    pub member: Option<String>,
    /// ... a country's code ...
    pub country: Option<String>,
    /// ... or the organization's id.
    pub organization: Option<String>,
    /// Where it is.
    pub here: Here,
    /// Since when, or until when where it left.
    pub time: Option<String>,
    /// Whether a person is accredited to give its vote.
    pub accredited: bool,
    /// The member that gives its vote.
    pub by: Option<String>,
    /// Participants that were noted for it.
    pub participants: Vec<String>,
}

/// The quorum of a session at a time.
#[derive(Debug, Clone, PartialEq)]
pub struct QuorumNow {
    /// The session.
    pub session: Stored<Session>,
    /// Its event.
    pub event: Stored<Event>,
    /// The body whose rules hold: the segment's, or else the event's.
    pub body: Option<Stored<Body>>,
    /// What its statutes say of it on the day.
    pub rule: Option<Rule>,
    /// The day.
    pub on: NaiveDate,
    /// The time asked for.
    pub at: Option<String>,
    /// Whether anybody was noted at all.
    pub taken: bool,
    /// How many may vote.
    pub entitled: i64,
    /// How many are accredited to, at the event.
    pub accredited: Option<i64>,
    /// How many are in the room, those represented included.
    pub present: i64,
    /// How many of them are represented by another.
    pub represented: i64,
    /// How many must be; none where no rule says so.
    pub required: Option<i64>,
    /// People in the room, whoever they are.
    pub people: i64,
    /// Those who may vote, in no particular order.
    pub voters: Vec<Voter>,
    /// The session's votes, with what was frozen when each was taken.
    pub votes: Vec<Stored<Vote>>,
}

impl QuorumNow {
    /// Whether enough are present; none where no rule says how many.
    pub fn met(&self) -> Option<bool> {
        self.required.map(|required| self.present >= required)
    }

    /// How many more must come.
    pub fn missing(&self) -> i64 {
        self.required
            .map_or(0, |required| (required - self.present).max(0))
    }
}

/// The quorum of a session at a time of its day; without one, of all that were noted in it and have not left.
///
/// # Errors
/// `NotFound` when there is no such session; `Refused` when the time is none.
pub fn quorum(
    reader: &Reader<'_>,
    session: &str,
    at: Option<&str>,
    today: NaiveDate,
) -> Result<QuorumNow> {
    quorum_in(&Book::new(reader, today)?, session, at, None)
}

/// The quorum of a session; of a subregion's members alone, where one is named.
pub(crate) fn quorum_in(
    book: &Book<'_>,
    session: &str,
    at: Option<&str>,
    subregion: Option<&str>,
) -> Result<QuorumNow> {
    let reader = book.reader;
    let session = reader.need::<Session>(session)?;
    let event = reader.need::<Event>(session.event.id())?;
    let at = time(at)?;
    let on = day_of(&session, &event, book.today);
    let segment = match &session.segment {
        Some(segment) => reader.get::<Segment>(segment.id())?,
        None => None,
    };
    let body = segment
        .as_ref()
        .and_then(|segment| segment.body.as_ref())
        .or(event.body.as_ref());
    let body = match body {
        Some(body) => reader.get::<Body>(body.id())?,
        None => None,
    };
    let rule = match &body {
        Some(body) => rule_on(reader, &body.id, on, book.today)?,
        None => None,
    };
    let room = in_room(reader.connection(), &session.id)?;
    let mut now = QuorumNow {
        on,
        taken: !room.is_empty(),
        people: 0,
        entitled: 0,
        accredited: None,
        present: 0,
        represented: 0,
        required: None,
        voters: Vec::new(),
        votes: reader.children::<Vote>("session", &session.id)?,
        at,
        body,
        rule,
        session,
        event,
    };
    let end = now.session.end.as_ref().map(|end| end.0.as_str());
    let inside = |one: &&InRoom| place(one, now.at.as_deref(), end).0 == Here::Present;
    now.people = room.iter().filter(inside).count() as i64;
    if now.body.is_some() {
        fill(book, &mut now, &room, segment.as_ref(), subregion)?;
    }
    Ok(now)
}

/// The day of a session: its own, or else its event's.
pub(crate) fn day_of(session: &Session, event: &Event, today: NaiveDate) -> NaiveDate {
    let date = session.date.as_ref().or(event.begin.as_ref());
    date.or(event.end.as_ref())
        .map_or(today, |date| date.latest())
}

/// A time as typed, such as 9:30 or 09:30:12.
pub(crate) fn time(typed: Option<&str>) -> Result<Option<String>> {
    let Some(typed) = typed.map(str::trim).filter(|typed| !typed.is_empty()) else {
        return Ok(None);
    };
    let mut problems = Problems::default();
    let padded = if typed.find(':') == Some(1) {
        format!("0{typed}")
    } else {
        typed.to_owned()
    };
    let time = Time::parse(
        "at",
        &json!(padded.get(..5).unwrap_or(&padded)),
        &mut problems,
    );
    problems.into_result()?;
    Ok(time.map(|time| time.0))
}

/// Where somebody is at a time. Without one, whoever was noted and did not leave before the end is there.
/// With it, since when; of one who left, until when.
fn place(one: &InRoom, at: Option<&str>, end: Option<&str>) -> (Here, Option<String>) {
    match one.state.as_str() {
        "excused" => return (Here::Excused, None),
        "absent" => return (Here::Absent, None),
        _ => {}
    }
    let Some(last) = one.stays.last() else {
        return (Here::Present, None);
    };
    let Some(at) = at else {
        let gone = |left: &&str| end.is_none_or(|end| *left < end);
        return match last.until.as_deref().filter(gone) {
            Some(left) => (Here::Left, Some(left.to_owned())),
            None => (Here::Present, last.from.clone()),
        };
    };
    let mut left: Option<String> = None;
    for Stay { from, until } in &one.stays {
        // Who is back at a time that nobody noted is taken as back since having left.
        let begun = from.as_deref().or(left.as_deref());
        if begun.is_some_and(|begun| begun > at) {
            break;
        }
        if until.as_deref().is_none_or(|until| until > at) {
            return (Here::Present, from.clone());
        }
        left.clone_from(until);
    }
    match left {
        Some(left) => (Here::Left, Some(left)),
        None => (
            Here::Later,
            one.stays.first().and_then(|stay| stay.from.clone()),
        ),
    }
}

fn fill(
    book: &Book<'_>,
    now: &mut QuorumNow,
    room: &[InRoom],
    segment: Option<&Stored<Segment>>,
    subregion: Option<&str>,
) -> Result<()> {
    let Some(body) = now.body.as_ref().map(|body| body.id.clone()) else {
        return Ok(());
    };
    let event = now.event.id.clone();
    let rule = now.rule.as_ref();
    let of = voters(book, rule, &body, Some(&event), now.on, subregion)?;
    let papers = book.reader.children::<Accreditation>("event", &event)?;
    let here = |paper: &&Stored<Accreditation>| {
        paper.votes
            && paper
                .segment
                .as_ref()
                .is_none_or(|own| segment.is_some_and(|segment| segment.id == own.id()))
    };
    let accredited: HashSet<&str> = papers
        .iter()
        .filter(here)
        .filter_map(|paper| paper.member.as_ref().map(|member| member.id()))
        .collect();
    let end = now.session.end.as_ref().map(|end| end.0.clone());
    let at = now.at.clone();
    let mut by_member: HashMap<&str, Vec<&InRoom>> = HashMap::new();
    for one in room {
        if let Some(member) = &one.member {
            by_member.entry(member).or_default().push(one);
        }
    }
    let best = |noted: &[&InRoom]| {
        let places = noted
            .iter()
            .map(|one| place(one, at.as_deref(), end.as_deref()));
        places
            .min_by_key(|(here, _)| *here)
            .unwrap_or((Here::Unknown, None))
    };
    for member in &of.members {
        let noted = by_member.get(member.as_str()).cloned().unwrap_or_default();
        let (here, time) = best(&noted);
        now.voters.push(Voter {
            member: Some(member.clone()),
            country: None,
            organization: None,
            here,
            time,
            accredited: accredited.contains(member.as_str()),
            by: None,
            participants: noted.iter().map(|one| one.participant.clone()).collect(),
        });
    }
    let there: HashSet<String> = now
        .voters
        .iter()
        .filter(|voter| voter.here == Here::Present)
        .filter_map(|voter| voter.member.clone())
        .collect();
    for voter in &mut now.voters {
        if voter.here == Here::Present {
            continue;
        }
        let given = of
            .proxies
            .iter()
            .find(|(by, whose)| Some(whose) == voter.member.as_ref() && there.contains(by));
        if let Some((by, _)) = given {
            voter.here = Here::Represented;
            voter.by = Some(by.clone());
        }
    }
    let seats = now
        .rule
        .as_ref()
        .is_some_and(|rule| rule.rule.electorate == Electorate::Seats);
    if seats {
        let composition = composition(book.reader, &body, now.on, book.today)?;
        for sitting in &composition.seats {
            let there = subregion.is_none_or(|own| sitting.subregion.as_deref() == Some(own));
            if !(sitting.certain && sitting.seat.votes && there) || sitting.seat.member.is_some() {
                continue;
            }
            let organization = sitting
                .seat
                .organization
                .as_ref()
                .map(|o| o.id().to_owned());
            let country = sitting.seat.country.as_ref().map(|c| c.0.clone());
            let noted: Vec<&InRoom> = room
                .iter()
                .filter(|one| match (&organization, &country) {
                    (Some(id), _) => one.organization.as_ref() == Some(id),
                    (_, code) => code.is_some() && one.country == *code,
                })
                .collect();
            let (here, time) = best(&noted);
            now.voters.push(Voter {
                member: None,
                country,
                organization,
                here,
                time,
                accredited: false,
                by: None,
                participants: noted.iter().map(|one| one.participant.clone()).collect(),
            });
        }
    }
    let count = |which: &dyn Fn(Here) -> bool| {
        now.voters.iter().filter(|voter| which(voter.here)).count() as i64
    };
    now.present = count(&Here::counts);
    now.represented = count(&|here| here == Here::Represented);
    now.entitled = of.entitled;
    now.accredited = of.accredited;
    let rule = now.rule.as_ref();
    now.required = rule.and_then(|rule| rule.quorum_among(subregion, of.entitled));
    Ok(())
}

/// Whether a vote was counted, or nobody had to.
pub(crate) fn is_over(vote: &Vote) -> bool {
    vote.result != VoteResult::Pending
}
