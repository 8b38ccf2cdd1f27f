//! Bodies with their compositions, elections, and the rules they follow.

use serde::{Deserialize, Serialize};

use super::{
    Base, BodyKind, ElectionMethod, Electorate, Majority, Office, Party, ProductLine, Quorum,
    RecordRef, Scope, SeatChangeKind, SeatEnd, SourceRef, Text, Until, When,
};

/// How the network is governed as of the period's last day.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
pub struct Governance {
    /// Bodies: committee first, then presidency, assembly, working groups.
    pub bodies: Vec<Body>,
    /// The years' compositions of the committee, for the rotation chart; oldest first.
    pub rotation: Vec<RotationYear>,
    /// Elections of the period.
    pub elections: Vec<Election>,
    /// The statutes in force on the last day.
    pub statutes: Option<Statutes>,
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
    /// What it is for: a narrative.
    pub mandate: Option<Text>,
    /// The term under way on the last day.
    pub begin: Option<When>,
    /// Its end.
    pub end: Option<Until>,
    /// How many have a part in it, as a source states it.
    pub seats_stated: Option<u32>,
    /// Seats that the rules ask for in each subregion; empty where no rule says.
    pub quotas: Vec<Quota>,
    /// Seats as of the last day, vacant ones included.
    pub seats: Vec<SeatLine>,
    /// Changes of composition within the period.
    pub changes: Vec<SeatChange>,
    /// What it makes: all that was not done before the period.
    pub products: Vec<ProductLine>,
    /// Scope: own, supported or related.
    pub scope: Scope,
    /// Where it is said.
    pub source: Option<SourceRef>,
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
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
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
    /// The place in the body's order of precedence, from 0; those of the same place stand by name.
    pub rank: usize,
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
    /// Why it ended early.
    pub reason: Option<SeatEnd>,
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

/// The rules of the network.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Statutes {
    /// The record.
    pub record: RecordRef,
    /// Their name.
    pub title: Text,
    /// In force since.
    pub begin: Option<When>,
    /// Months between two annual meetings.
    pub meeting_interval: Option<u32>,
    /// Months between two ministerial meetings.
    pub ministerial_interval: Option<u32>,
    /// Their text, or what a source says of it: a narrative.
    pub text: Option<Text>,
    /// What they say of each body.
    pub rules: Vec<BodyRule>,
    /// Where it is said.
    pub source: Option<SourceRef>,
}

/// What the statutes say of a body; what no source says is none or unstated.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct BodyRule {
    /// The record.
    pub record: RecordRef,
    /// The body.
    pub body: Text,
    /// How many seats.
    pub seats: Option<u32>,
    /// How many for each subregion.
    pub quotas: Vec<Quota>,
    /// How long a term lasts, in months.
    pub term_months: Option<u32>,
    /// How many terms in a row one may sit.
    pub terms_in_a_row: Option<u32>,
    /// How seats rotate, in words.
    pub rotation: Option<Text>,
    /// Who votes.
    pub electorate: Electorate,
    /// What part must be present.
    pub quorum: Quorum,
    /// The quorum as a number, when it is one.
    pub quorum_number: Option<u32>,
    /// What decides.
    pub majority: Majority,
    /// Of what the majority is counted.
    pub base: Base,
    /// What else they say: a narrative.
    pub note: Option<Text>,
    /// Where it is said.
    pub source: Option<SourceRef>,
}
