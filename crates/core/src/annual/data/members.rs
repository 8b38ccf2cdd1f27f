//! Members as of the period's last day.

use serde::{Deserialize, Serialize};

use super::{
    MemberChangeKind, MemberKind, MemberStatus, Party, RecordRef, SourceRef, SupporterRole, Text,
    Until, When,
};

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
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct MemberLine {
    /// Who.
    pub party: Party,
    /// Subregion or group; none where no record says.
    pub subregion: Option<Text>,
    /// What it is.
    pub kind: MemberKind,
    /// What it may do, where a record says.
    pub status: Option<MemberStatus>,
    /// Member since.
    pub since: Option<When>,
    /// The earliest date at which a source shows it as a member, when its begin is not known.
    pub attested: Option<When>,
    /// Member until.
    pub until: Option<Until>,
    /// Institution that represents it.
    pub institution: Option<Text>,
    /// Own events of the period at which it was represented.
    pub events: Vec<RecordRef>,
    /// Host of an own event of the period.
    pub host: bool,
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

/// An organization that supports the network.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Supporter {
    /// Who.
    pub party: Party,
    /// Since when.
    pub since: Option<When>,
    /// How.
    pub role: SupporterRole,
    /// How, as a source states it.
    pub stated: Option<Text>,
    /// Where it is said.
    pub source: Option<SourceRef>,
}
