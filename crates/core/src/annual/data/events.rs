//! Events with participation, decisions, and commitments.

use serde::{Deserialize, Serialize};

use super::{Figure, Party, RecordRef, SourceRef, Text, When};

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
    /// Editions as entered: "IX", "4th", with their series.
    pub editions: Vec<Edition>,
    /// First day.
    pub begin: Option<When>,
    /// Last day.
    pub end: Option<When>,
    /// City, as recorded.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2 code of the country.
    pub country: Option<String>,
    /// Who organizes.
    pub organizers: Vec<Party>,
    /// A paragraph or more on it.
    pub summary: Option<Text>,
    /// Counted and stated figures of participation, never added up.
    pub figures: Vec<Figure>,
    /// Who took part, by country or organization.
    pub participation: Vec<Participation>,
    /// Sessions, for the table of attendance; empty where attendance was not taken by session.
    pub sessions: Vec<Text>,
    /// Findings that concern it, by [`super::Finding::code`].
    pub findings: Vec<String>,
    /// Where it is said.
    pub sources: Vec<SourceRef>,
}

/// What kind of event.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// Annual meeting.
    AnnualMeeting,
    /// Assembly.
    Assembly,
    /// Ministerial meeting.
    Ministerial,
    /// Session of a body.
    BodySession,
    /// Workshop.
    Workshop,
    /// Training.
    Training,
    /// Webinar.
    Webinar,
    /// Conference or forum.
    Conference,
    /// Any other.
    Other,
}

/// How people meet.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum EventMode {
    /// In one place.
    OnSite,
    /// At a distance.
    Remote,
    /// Both.
    Hybrid,
}

/// Which one of a series an event is.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Edition {
    /// The series.
    pub series: Text,
    /// The number as entered.
    pub number: String,
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

/// Presence in a session.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// In the room.
    Present,
    /// At a distance.
    Remote,
    /// Excused.
    Excused,
    /// Absent.
    Absent,
    /// No record says.
    Unknown,
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
    /// What it says, in short.
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
    pub vote: Option<VoteResult>,
    /// Where it is said.
    pub source: Option<SourceRef>,
}

/// What kind of decision.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum DecisionKind {
    /// Resolution.
    Resolution,
    /// Declaration.
    Declaration,
    /// Agreement.
    Agreement,
    /// Recommendation.
    Recommendation,
    /// Any other.
    Other,
}

/// How a decision was taken.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
#[serde(tag = "how", rename_all = "snake_case")]
pub enum VoteResult {
    /// By consensus.
    Consensus,
    /// By acclamation.
    Acclamation,
    /// By counting.
    Count {
        /// Votes for.
        yes: u32,
        /// Votes against.
        no: u32,
        /// Abstentions.
        abstained: u32,
    },
    /// By written consultation.
    Written,
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
}

/// Where a commitment stands.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum CommitmentState {
    /// Fulfilled.
    Done,
    /// Open and in time.
    Open,
    /// Open and overdue.
    Late,
    /// Withdrawn.
    Withdrawn,
}
