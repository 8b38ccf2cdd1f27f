//! What the minutes of an event are made of, as they travel.

use super::super::agenda::{ItemDocumentValue, SpeakerValue};
use super::super::figures::{BareNumberValue, CommitmentValue};
use super::super::quorum::QuorumValue;
use crate::commands::governance::{NamedValue, VoteCountValue};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which minutes, with which parts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct MinutesInput {
    /// The event's id or key.
    pub event: String,
    /// The parts; those that the minutes have when left out.
    #[serde(default)]
    pub parts: Option<Vec<String>>,
}

/// The minutes of an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MinutesValue {
    /// The record that says how far they have come; none while nobody began it.
    pub minutes: Option<MinutesRecordValue>,
    /// Every part there may be, in order.
    pub parts: Vec<MinutesPartValue>,
    /// Which event, where, when, by whom.
    pub heading: MinutesHeadingValue,
    /// How it was opened: as edited, or else in a sentence of ours.
    pub opening: String,
    /// The minutes before these.
    pub previous: Option<PreviousMinutesValue>,
    /// Who was there.
    pub attendance: MinutesAttendanceValue,
    /// Its sessions with what happened on each item.
    pub sessions: Vec<MinutesSessionValue>,
    /// Items that no session treats.
    pub unplaced: Vec<MinutesItemValue>,
    /// What was said that belongs to no item.
    pub discussion: Option<String>,
    /// What followed that belongs to no item.
    pub other: OutcomeValue,
    /// How it was closed: as edited, or else in a sentence of ours; none when no record says.
    pub closing: Option<String>,
    /// Documents of the event.
    pub documents: Vec<ItemDocumentValue>,
}

/// How far minutes have come, and what was edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MinutesRecordValue {
    /// Its id.
    pub id: String,
    /// Its revision.
    pub revision: i64,
    /// The language in which they are written.
    pub language: String,
    /// Their number.
    pub number: Option<String>,
    /// draft, circulated, amended or approved.
    pub state: String,
    /// When they were circulated.
    pub circulated: Option<String>,
    /// When they were amended.
    pub amended: Option<String>,
    /// When they were approved.
    pub approved: Option<String>,
    /// The event at which they were.
    pub approved_by: Option<NamedValue>,
    /// What was asked to be amended.
    pub amendments: Option<String>,
}

/// A part of minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MinutesPartValue {
    /// Its stable name.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// Whether these minutes have it.
    pub included: bool,
}

/// The heading of minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MinutesHeadingValue {
    /// The event.
    pub event: NamedValue,
    /// Its numbers in series.
    pub editions: Vec<String>,
    /// What it is.
    pub kind: String,
    /// on_site, remote or hybrid.
    pub mode: Option<String>,
    /// The body that met.
    pub body: Option<NamedValue>,
    /// The city.
    pub place: Option<String>,
    /// The building.
    pub venue: Option<String>,
    /// The country's code.
    pub country: Option<String>,
    /// The first day.
    pub begin: Option<String>,
    /// The last day.
    pub end: Option<String>,
    /// The days in words.
    pub dates: Option<String>,
    /// The zone of its times.
    pub zone: Option<String>,
    /// Working languages.
    pub languages: Vec<String>,
    /// Who made it.
    pub organizers: Vec<MinutesOrganizerValue>,
}

/// Who made an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MinutesOrganizerValue {
    /// As what.
    pub role: String,
    /// Who.
    pub party: NamedValue,
}

/// The minutes before these.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct PreviousMinutesValue {
    /// The event whose they are.
    pub event: NamedValue,
    /// The record's id.
    pub minutes: Option<String>,
    /// How far they have come.
    pub state: Option<String>,
    /// Whether they were approved at this event.
    pub approved_here: bool,
    /// In a sentence.
    pub sentence: String,
}

/// Who was at an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MinutesAttendanceValue {
    /// Whether attendance was taken in any session.
    pub taken: bool,
    /// As edited, or else in a sentence of ours.
    pub sentence: String,
    /// How many members were represented.
    pub members: usize,
    /// How many people with names were there.
    pub people: usize,
    /// Who was there, for whom: members first, by name.
    pub present: Vec<DelegationValue>,
    /// Who was excused and did not come.
    pub excused: Vec<DelegationValue>,
    /// Who did not come.
    pub absent: Vec<DelegationValue>,
    /// Of whom nobody knows.
    pub unknown: Vec<DelegationValue>,
    /// Numbers of people without names.
    pub numbers: Vec<BareNumberValue>,
    /// The quorum of each session that a rule gives one and in which attendance was taken.
    pub quorums: Vec<QuorumValue>,
}

/// Those of one member, country or organization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct DelegationValue {
    /// For whom; none for those who came for nobody.
    pub party: Option<NamedValue>,
    /// Who.
    pub people: Vec<AttenderValue>,
}

/// One on the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct AttenderValue {
    /// The participant's id.
    pub participant: String,
    /// The person, or the seat.
    pub title: String,
    /// The person's id.
    pub person: Option<String>,
    /// As what.
    pub role: String,
    /// What the badge says.
    pub capacity: Option<String>,
    /// Whether from a distance.
    pub remote: bool,
    /// Sessions in which present.
    pub sessions: Vec<String>,
}

/// A session of minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MinutesSessionValue {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its day.
    pub date: Option<String>,
    /// When it began.
    pub begin: Option<String>,
    /// When it ended.
    pub end: Option<String>,
    /// The room.
    pub room: Option<String>,
    /// Who chaired it.
    pub chair: Option<NamedValue>,
    /// Its items.
    pub items: Vec<MinutesItemValue>,
}

/// An item of minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MinutesItemValue {
    /// Its id.
    pub id: String,
    /// Its revision.
    pub revision: i64,
    /// Its number.
    pub number: Option<String>,
    /// What it is called.
    pub title: String,
    /// What it asked of the room.
    pub kind: String,
    /// How far it came.
    pub state: String,
    /// When it was opened, or was to be.
    pub begin: Option<String>,
    /// When it was closed, or was to be.
    pub end: Option<String>,
    /// Who spoke.
    pub speakers: Vec<SpeakerValue>,
    /// What was said.
    pub note: Option<String>,
    /// Its documents.
    pub documents: Vec<ItemDocumentValue>,
    /// What followed.
    #[serde(flatten)]
    pub outcome: OutcomeValue,
    /// Its parts.
    pub items: Vec<MinutesItemValue>,
}

/// What followed from an item.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, JsonSchema, TS)]
pub struct OutcomeValue {
    /// Votes with their counts, explained.
    pub votes: Vec<VoteCountValue>,
    /// Decisions.
    pub decisions: Vec<MinutesDecisionValue>,
    /// Commitments.
    pub commitments: Vec<CommitmentValue>,
}

/// A decision of minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MinutesDecisionValue {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: Option<String>,
    /// What it is called.
    pub title: String,
    /// What it is.
    pub kind: String,
    /// How far it has come.
    pub state: String,
    /// What it says.
    pub text: Option<String>,
    /// The vote that took it.
    pub vote: Option<String>,
    /// The languages in which its text is authentic.
    pub authentic: Vec<String>,
    /// Its paragraphs, as a declaration has them.
    pub paragraphs: Vec<ParagraphValue>,
    /// What countries and organizations say to it: comments, reservations, signatures, later adhesions.
    pub statements: Vec<StatementValue>,
}

/// A paragraph of a declaration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ParagraphValue {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: Option<String>,
    /// What it says.
    pub text: String,
}

/// What somebody says to a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct StatementValue {
    /// Its id.
    pub id: String,
    /// comment, reservation, signature or adhesion.
    pub kind: String,
    /// Who.
    pub party: NamedValue,
    /// When.
    pub date: Option<String>,
    /// Its words.
    pub text: Option<String>,
    /// The paragraph that it concerns.
    pub paragraph: Option<String>,
}
