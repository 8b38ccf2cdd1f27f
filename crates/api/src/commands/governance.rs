//! Governance: who sits in a body, what its rules find, who is eligible, proposals, votes and elections.

mod elections;
mod naming;
mod outcomes;
mod papers;
mod seats;
mod verdicts;
mod votes;

pub(crate) use elections::election;
pub use elections::{
    CandidacyValue, ContestValue, ElectionCountValue, ElectionInput, NextRoundValue,
    RoundContestValue, RoundLineValue, RoundValue,
};
pub(crate) use naming::Naming;
pub use outcomes::{ConcludeInput, ConcludedValue, SubstituteInput, SubstitutedValue};
pub(crate) use outcomes::{conclude, substitute};
pub use papers::BallotsInput;
pub(crate) use papers::ballots;
pub(crate) use seats::composition;
pub use seats::{CompositionValue, SeatColumnValue, SittingValue, TermValue};
pub use verdicts::{
    BalanceValue, CandidateValue, CellValue, EligibleValue, ProposalValue, ProposedValue,
    ReasonValue, StandingValue, VerdictValue,
};
pub(crate) use verdicts::{balance, eligible, propose};
pub use votes::{ShareValue, VoteCountValue, VoteInput};
pub(crate) use votes::{vote, vote_value};

use crate::error::Failure;
use crate::session::Context;
use chrono::NaiveDate;
use plenaria_core::values::PartialDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A body as of a date.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct BodyInput {
    /// The body's id or key.
    pub body: String,
    /// The date; of a year or a month its last day; today when left out.
    #[serde(default)]
    pub on: Option<String>,
}

/// A record by its name, in the person's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct NamedValue {
    /// Its kind; `country` for a country that is no member.
    pub kind: String,
    /// Its id; a country's code.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its country, where it is or has one.
    pub country: Option<String>,
}

/// The day asked for.
pub(super) fn day(context: &Context<'_>, on: Option<&str>) -> Result<NaiveDate, Failure> {
    let Some(typed) = on.map(str::trim).filter(|typed| !typed.is_empty()) else {
        return Ok((context.session.edge().today)());
    };
    PartialDate::new(typed)
        .map(|date| date.latest())
        .ok_or_else(|| Failure::of_field("on", "bad-date", typed))
}
