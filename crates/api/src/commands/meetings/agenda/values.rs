//! What an agenda is made of, as it travels.

use super::super::figures::CommitmentValue;
use crate::commands::governance::NamedValue;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

/// An event's agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct AgendaValue {
    /// The event.
    pub event: NamedValue,
    /// The zone of its times.
    pub zone: Option<String>,
    /// Its first day.
    pub begin: Option<String>,
    /// Its last day.
    pub end: Option<String>,
    /// Its working languages.
    pub languages: Vec<String>,
    /// Its segments.
    pub segments: Vec<AgendaSegmentValue>,
    /// Its sessions in order of time.
    pub sessions: Vec<AgendaSessionValue>,
    /// Items that no session treats yet.
    pub unplaced: Vec<AgendaItemValue>,
    /// What belongs to the event itself.
    pub documents: Vec<ItemDocumentValue>,
    /// Open commitments that no item takes up yet.
    pub commitments: Vec<CommitmentValue>,
    /// Items that were postponed and that no item takes up yet.
    pub postponed: Vec<PostponedValue>,
    /// What its times do not keep, in sentences.
    pub warnings: Vec<AgendaWarning>,
}

/// A segment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct AgendaSegmentValue {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it is.
    pub kind: String,
    /// The body that meets in it, when not the event's.
    pub body: Option<NamedValue>,
}

/// A session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct AgendaSessionValue {
    /// Its id.
    pub id: String,
    /// Its revision.
    pub revision: i64,
    /// What it is called.
    pub title: String,
    /// Its segment's id.
    pub segment: Option<String>,
    /// Its day.
    pub date: Option<String>,
    /// When it begins.
    pub begin: Option<String>,
    /// When it ends.
    pub end: Option<String>,
    /// The room.
    pub room: Option<String>,
    /// Languages interpreted.
    pub interpretation: Vec<String>,
    /// Who chairs it.
    pub chair: Option<NamedValue>,
    /// How long its slot is, in minutes.
    pub slot: Option<i64>,
    /// How long its items last.
    pub planned: i64,
    /// How many of its items do not say.
    pub unknown: usize,
    /// How many minutes they go beyond its end.
    pub overrun: i64,
    /// How many minutes are left, when every item says how long it lasts.
    pub spare: Option<i64>,
    /// Sessions at the same time.
    pub parallel: Vec<String>,
    /// Those of them in the same room.
    pub same_room: Vec<String>,
    /// Whether its day is outside the event.
    pub outside: bool,
    /// Its items.
    pub items: Vec<AgendaItemValue>,
}

/// An item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct AgendaItemValue {
    /// Its id.
    pub id: String,
    /// Its revision.
    pub revision: i64,
    /// Its number, entered or counted; none for a break.
    pub number: Option<String>,
    /// Whether the number was entered.
    pub numbered: bool,
    /// What it is called.
    pub title: String,
    /// What it asks of the room.
    pub kind: String,
    /// How far it has come.
    pub state: String,
    /// When it begins, entered or counted on.
    pub begin: Option<String>,
    /// Whether that was entered.
    pub timed: bool,
    /// When it ends.
    pub end: Option<String>,
    /// How long it lasts, in minutes.
    pub minutes: Option<i64>,
    /// It begins before what comes before it ends.
    pub overlaps: bool,
    /// How many minutes it goes beyond its session.
    pub overrun: i64,
    /// When it was opened.
    pub begun: Option<String>,
    /// When it was closed.
    pub ended: Option<String>,
    /// What was said.
    pub note: Option<String>,
    /// What it takes up again, as "kind:id".
    pub about: Option<String>,
    /// Who speaks.
    pub speakers: Vec<SpeakerValue>,
    /// What belongs to it.
    pub documents: Vec<ItemDocumentValue>,
    /// Its parts.
    pub items: Vec<AgendaItemValue>,
}

/// Who speaks on an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct SpeakerValue {
    /// The record's id.
    pub id: String,
    /// What is done there.
    pub role: String,
    /// The person, or whoever speaks.
    pub title: String,
    /// The person's id.
    pub person: Option<String>,
    /// For whom.
    pub party: Option<NamedValue>,
}

/// A document of an item or an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ItemDocumentValue {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The file's name.
    pub file_name: Option<String>,
    /// What kind of file it is.
    pub media_type: Option<String>,
    /// Its size in bytes.
    pub size: Option<i64>,
    /// Its size as a source states it.
    pub size_stated: Option<String>,
    /// Whether the file is here; else it is only a reference.
    pub here: bool,
}

/// An item that was postponed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct PostponedValue {
    /// The item's id.
    pub item: String,
    /// What it is called.
    pub title: String,
    /// The event that postponed it.
    pub event: NamedValue,
}

/// What the times of an agenda do not keep.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct AgendaWarning {
    /// overrun, overlap, same-room, outside or unplaced.
    pub code: String,
    /// The records concerned, as "kind:id".
    pub records: Vec<String>,
    /// In a sentence.
    pub message: String,
}
