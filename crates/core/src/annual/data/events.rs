//! Events with participation, decisions, and commitments.

use serde::{Deserialize, Serialize};

use super::{
    CommitmentState, DecisionKind, EventKind, EventMode, EventStatus, Figure, Party, Presence,
    RecordRef, SourceRef, Text, VoteMethod, When,
};

/// Events of the period by scope: own ones count, the others are told apart.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
pub struct Events {
    /// The network's own events, oldest first.
    pub own: Vec<Event>,
    /// Events that it supported.
    pub supported: Vec<Event>,
    /// Related events.
    pub related: Vec<Event>,
}

/// An event.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Event {
    /// The record.
    pub record: RecordRef,
    /// Its title.
    pub title: Text,
    /// What kind of event.
    pub kind: EventKind,
    /// On site, remote or hybrid; none where no record says.
    pub mode: Option<EventMode>,
    /// How far it has come.
    pub status: EventStatus,
    /// Editions as entered: "IX", "4th", with their series.
    pub editions: Vec<Edition>,
    /// First day.
    pub begin: Option<When>,
    /// Last day.
    pub end: Option<When>,
    /// The dates as a source writes them, where that is all that is known.
    pub dates_stated: Option<String>,
    /// City, as recorded.
    pub city: Option<Text>,
    /// ISO 3166-1 alpha-2 code of the country.
    pub country: Option<String>,
    /// Who organizes.
    pub organizers: Vec<Party>,
    /// What it was: a narrative.
    pub summary: Option<Text>,
    /// Counted and stated figures of participation, never added up.
    pub figures: Vec<Figure>,
    /// Who took part, by country or organization.
    pub participation: Vec<Participation>,
    /// Sessions, for the table of attendance; empty where attendance was not taken by session.
    pub sessions: Vec<Text>,
    /// Findings that concern it, by position in [`super::Annual::findings`] from 0.
    pub findings: Vec<usize>,
    /// Where it is said.
    pub sources: Vec<SourceRef>,
}

/// Which one of a series an event is.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Edition {
    /// The series.
    pub series: Text,
    /// The number as entered.
    pub number: Option<String>,
}

/// A country or organization at an event.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Participation {
    /// Who.
    pub party: Party,
    /// A member as of the event's date.
    pub member: bool,
    /// Different persons named.
    pub persons: u32,
    /// People counted without names, as stated.
    pub stated: Vec<Figure>,
    /// Presence in each session of [`Event::sessions`].
    pub presence: Vec<Presence>,
    /// The participants' records.
    pub records: Vec<RecordRef>,
}

/// A decision.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Decision {
    /// The record.
    pub record: RecordRef,
    /// Its number as entered.
    pub number: Option<String>,
    /// Its title.
    pub title: Text,
    /// What it says: a narrative.
    pub summary: Option<Text>,
    /// What kind of decision.
    pub kind: DecisionKind,
    /// When.
    pub date: Option<When>,
    /// The body that took it.
    pub body: Option<Text>,
    /// The event at which it was taken; none for a written consultation.
    pub event: Option<RecordRef>,
    /// How it was taken.
    pub vote: Option<VoteLine>,
    /// Where it is said.
    pub source: Option<SourceRef>,
}

/// How a decision was taken; numbers are those frozen at the vote.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct VoteLine {
    /// The record.
    pub record: Option<RecordRef>,
    /// How; none where no record says.
    pub method: Option<VoteMethod>,
    /// How many were present.
    pub present: Option<u32>,
    /// How many had to be.
    pub quorum: Option<u32>,
    /// Votes in favour.
    pub in_favour: Option<u32>,
    /// Votes against.
    pub against: Option<u32>,
    /// Abstentions.
    pub abstentions: Option<u32>,
}

/// A commitment.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Commitment {
    /// The record.
    pub record: RecordRef,
    /// What must be done. Commitments with an equal key in `group` are one row of the matrix by country.
    pub title: Text,
    /// What several countries' commitments have in common; none where it stands alone.
    pub group: Option<String>,
    /// The decision's number or title.
    pub decision: Option<RecordRef>,
    /// Number of that decision as entered.
    pub decision_number: Option<String>,
    /// Who.
    pub party: Option<Party>,
    /// By when.
    pub due: Option<When>,
    /// When it was closed.
    pub closed: Option<When>,
    /// Where it stands as of the report's date.
    pub state: CommitmentState,
    /// Past its date and not closed, as of the report's date.
    pub late: bool,
}
