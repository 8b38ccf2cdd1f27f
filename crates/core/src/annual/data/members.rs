//! Members as of the period's last day.

use serde::{Deserialize, Serialize};

use super::{Party, RecordRef, SourceRef, Text, Until, When};

/// The members, and what changed among them in the period.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
pub struct Members {
    /// Members as of the last day, and those that left in the period.
    pub list: Vec<MemberLine>,
    /// Admissions, departures, changes of status in the period.
    pub changes: Vec<MemberChange>,
    /// Organizations that support the network.
    pub supporters: Vec<Supporter>,
}

/// A member in the table and on the map.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
pub struct MemberLine {
    /// Who.
    pub party: Party,
    /// Subregion or group; none where no record says.
    pub subregion: Option<Text>,
    /// What kind of member.
    pub status: MemberStatus,
    /// Member since.
    pub since: Option<When>,
    /// Member until.
    pub until: Option<Until>,
    /// Institution that represents it.
    pub institution: Option<Text>,
    /// Own events of the period at which it was represented.
    pub events: Vec<RecordRef>,
    /// Host of an own event of the period.
    pub host: bool,
}

/// A member's standing.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
#[serde(rename_all = "snake_case")]
pub enum MemberStatus {
    /// Full member.
    #[default]
    Full,
    /// Observer.
    Observer,
    /// Associate.
    Associate,
    /// Suspended.
    Suspended,
    /// No longer a member.
    Former,
}

/// A change among the members.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct MemberChange {
    /// When.
    pub date: Option<When>,
    /// Who.
    pub party: Party,
    /// What.
    pub change: MemberChangeKind,
    /// Where it is said.
    pub source: Option<SourceRef>,
}

/// What changed.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum MemberChangeKind {
    /// Became a member.
    Admitted,
    /// Ceased to be one.
    Left,
    /// Changed its standing.
    Status,
    /// Changed its subregion.
    Subregion,
    /// Changed the institution that represents it.
    Institution,
}

/// An organization that supports the network.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Supporter {
    /// Who.
    pub party: Party,
    /// Since when.
    pub since: Option<When>,
    /// How.
    pub role: Option<Text>,
    /// Where it is said.
    pub source: Option<SourceRef>,
}
