//! Meetings: prepared (agenda, checklist, invitations), held (door, quorum, votes), closed (minutes, numbers), counted.

mod after;
mod agenda;
mod door;
mod figures;
mod minutes;
mod prepare;
mod quorum;
mod voting;

pub use after::{
    AdvanceInput, AdvancedValue, NextNumberInput, NextNumberValue, NumberedDecision, NumberedValue,
};
pub(crate) use after::{advance, next_number, number};
pub(crate) use agenda::agenda;
pub use agenda::{
    AgendaItemValue, AgendaSegmentValue, AgendaSessionValue, AgendaValue, AgendaWarning,
    ItemDocumentValue, PostponedValue, SpeakerValue,
};
pub use door::{
    CheckInInput, CheckOutInput, DoorInput, DoorValue, MarkInput, MarkWhom, MarkedValue,
    NotedValue, WalkInInput,
};
pub(crate) use door::{check_in, check_out, find, mark, walk_in};
pub use figures::{
    BareNumberValue, CommitmentGroupValue, CommitmentValue, CommitmentsInput, CommitmentsValue,
    CountedRecords, ParticipationGroupValue, ParticipationInput, ParticipationValue,
    SessionsAttendedValue,
};
pub(crate) use figures::{commitments, participation};
pub(crate) use minutes::minutes;
pub use minutes::{
    AttenderValue, DelegationValue, MinutesAttendanceValue, MinutesDecisionValue,
    MinutesHeadingValue, MinutesInput, MinutesItemValue, MinutesOrganizerValue, MinutesPartValue,
    MinutesRecordValue, MinutesSessionValue, MinutesValue, OutcomeValue, ParagraphValue,
    PreviousMinutesValue, StatementValue,
};
pub use prepare::{
    ChecklistValue, CloneInput, ClonedValue, InviteInput, InvitedValue, PreparationStepValue,
    StartedValue, TemplateStepValue,
};
pub(crate) use prepare::{checklist, clone, invite, start};
pub(crate) use quorum::quorum;
pub use quorum::{ApartValue, FrozenVoteValue, QuorumInput, QuorumValue, VoterValue};
pub use voting::{AnswerInput, CalledValue, OpenVoteInput, RecordVoteInput, RollInput, RollValue};
pub(crate) use voting::{open, record, roll};

use crate::commands::governance::{NamedValue, Naming};
use plenaria_core::Result;
use plenaria_core::kinds::Kind;
use plenaria_core::meetings::Voter;
use plenaria_core::values::Narratives;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

/// Which event.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct EventInput {
    /// Its id or key.
    pub event: String,
}

/// A narrative in the person's language, else in its own.
fn told(texts: Option<&Narratives>, naming: &Naming<'_, '_>, original: &str) -> Option<String> {
    texts.map(|texts| texts.best(naming.context.lang().tag(), original).to_owned())
}

/// One who may vote, by its name.
fn voter(naming: &Naming<'_, '_>, voter: &Voter) -> Result<NamedValue> {
    if let Some(member) = &voter.member {
        naming.member(member)
    } else if let Some(organization) = &voter.organization {
        naming.named(Kind::Organization, organization)
    } else {
        Ok(naming.country(voter.country.as_deref().unwrap_or_default()))
    }
}
