//! Bodies with their compositions, elections, and the rules they follow.

use serde::{Deserialize, Serialize};

use super::{Party, RecordRef, SourceRef, Text, Until, When};

/// How the network is governed as of the period's last day.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
pub struct Governance {
    /// Bodies: committee first, then presidency, assembly, working groups.
    pub bodies: Vec<Body>,
    /// The years' compositions of the committee, for the rotation chart; oldest first.
    pub rotation: Vec<RotationYear>,
    /// Elections of the period.
    pub elections: Vec<Election>,
    /// The statutes as data.
    pub rules: Vec<Rule>,
}

/// A body and who sits in it.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Body {
    /// The record.
    pub record: Option<RecordRef>,
    /// What kind of body.
    pub kind: BodyKind,
    /// Its name.
    pub name: Text,
    /// What it is for: one paragraph.
    pub mandate: Option<Text>,
    /// The term under way on the last day.
    pub begin: Option<When>,
    /// Its end.
    pub end: Option<Until>,
    /// Seats that the rules ask for in each subregion; empty where no rule says.
    pub quotas: Vec<Quota>,
    /// Seats as of the last day, vacant ones included.
    pub seats: Vec<SeatLine>,
    /// Changes of composition within the period.
    pub changes: Vec<SeatChange>,
    /// Scope: own, supported or related.
    pub scope: Scope,
    /// Where it is said.
    pub source: Option<SourceRef>,
}

/// What kind of body.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub enum BodyKind {
    /// Executive committee.
    Committee,
    /// Presidency.
    Presidency,
    /// Assembly.
    Assembly,
    /// Working group.
    WorkingGroup,
    /// Support committee of partners.
    Support,
    /// Any other body.
    Other,
}

/// Seats that the rules give to a subregion.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Quota {
    /// Name of the subregion.
    pub subregion: Text,
    /// How many seats.
    pub seats: u32,
}

/// A seat as of a day.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
pub struct SeatLine {
    /// The record.
    pub record: Option<RecordRef>,
    /// Who holds it; none where it is vacant.
    pub holder: Option<Party>,
    /// The subregion whose seat it is.
    pub subregion: Option<Text>,
    /// What the holder does there.
    pub office: Office,
    /// The person, as printed.
    pub person: Option<String>,
    /// Since.
    pub begin: Option<When>,
    /// Until.
    pub end: Option<Until>,
    /// Has a vote; none where no record says.
    pub vote: Option<bool>,
}

/// What the holder of a seat does in the body.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
#[serde(rename_all = "snake_case")]
pub enum Office {
    /// Presides.
    President,
    /// Stands in for who presides.
    VicePresident,
    /// Secretary.
    Secretary,
    /// Coordinates (a working group).
    Coordinator,
    /// Takes part.
    #[default]
    Member,
    /// Stands in for a member.
    Alternate,
    /// Takes part without a vote.
    Observer,
}

/// A change of composition.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct SeatChange {
    /// When.
    pub date: Option<When>,
    /// Whose seat.
    pub party: Party,
    /// Entered or left.
    pub change: SeatChangeKind,
    /// In which office.
    pub office: Office,
    /// Why: resignation, by-election, end of term, as recorded.
    pub note: Option<Text>,
}

/// Which way a seat changed.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum SeatChangeKind {
    /// Took the seat.
    Entered,
    /// Left it.
    Left,
}

/// The committee of one year.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct RotationYear {
    /// The year.
    pub year: i32,
    /// Seats as of the end of that year (or of the period).
    pub seats: Vec<SeatLine>,
}

/// An election held in the period.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Election {
    /// The record.
    pub record: RecordRef,
    /// When.
    pub date: Option<When>,
    /// Its title.
    pub title: Text,
    /// By ballot, by acclamation.
    pub method: ElectionMethod,
    /// Who may vote.
    pub entitled: Option<u32>,
    /// Who was present.
    pub present: Option<u32>,
    /// What the rules ask for.
    pub quorum: Option<u32>,
    /// Number of rounds.
    pub rounds: Option<u32>,
    /// Who was elected.
    pub elected: Vec<Party>,
}

/// How an election was decided.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum ElectionMethod {
    /// Ballots were counted.
    Ballot,
    /// By acclamation.
    Acclamation,
    /// By lot.
    Lot,
    /// No record says.
    Unknown,
}

/// A rule of the statutes.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Rule {
    /// What it is about.
    pub matter: RuleMatter,
    /// What it says; none where no source says.
    pub text: Option<Text>,
    /// In force since.
    pub since: Option<When>,
    /// Where it is said.
    pub source: Option<SourceRef>,
}

/// What a rule is about.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum RuleMatter {
    /// Highest body.
    HighestBody,
    /// How authorities are elected.
    Election,
    /// How the committee is composed.
    Composition,
    /// Who votes.
    Vote,
    /// Quorum.
    Quorum,
    /// Majority and its base.
    Majority,
    /// Terms.
    Terms,
    /// Rotation.
    Rotation,
    /// Who approves the plan.
    Plan,
    /// Anything else.
    Other,
}

/// Whose a thing is.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// The network's.
    #[default]
    Own,
    /// Someone else's, supported by the network.
    Supported,
    /// Someone else's, related to its work.
    Related,
}
