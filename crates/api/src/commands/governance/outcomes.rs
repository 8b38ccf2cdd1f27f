//! What elections and resignations do to a composition.

use super::day;
use crate::error::Failure;
use crate::session::Context;
use plenaria_core::elections::{self, Conclusion, Substitution};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What to conclude, and how.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct ConcludeInput {
    /// The election's id or key.
    pub election: String,
    /// When it was decided; its own date, or that of its event, when left out.
    #[serde(default)]
    pub date: Option<String>,
    /// Since when those elected sit: the day after the present term, when left out.
    #[serde(default)]
    pub begin: Option<String>,
    /// Until when; by the length of a term, when left out.
    #[serde(default)]
    pub end: Option<String>,
    /// Elects without a vote all who remain, when there is a seat for each.
    #[serde(default)]
    pub by_acclamation: bool,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ConcludedValue {
    /// The term in which those elected sit.
    pub term: String,
}

/// Who leaves which seat, and who takes it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct SubstituteInput {
    /// The seat that is left.
    pub seat: String,
    /// The member that takes it; left out, it stays empty.
    #[serde(default)]
    pub member: Option<String>,
    /// The first day after the last of who leaves it.
    pub on: String,
    /// resignation, replacement, withdrawal or other.
    pub reason: String,
    /// The person who sits, when not the holder of the member's post.
    #[serde(default)]
    pub person: Option<String>,
    /// The election by which it is taken, where there was one.
    #[serde(default)]
    pub election: Option<String>,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct SubstitutedValue {
    /// The new seat, or the one that was left.
    pub seat: String,
}

pub(crate) fn conclude(
    context: &mut Context<'_>,
    input: ConcludeInput,
) -> Result<ConcludedValue, Failure> {
    let today = day(context, None)?;
    let wanted = Conclusion {
        election: input.election,
        date: input.date,
        begin: input.begin,
        end: input.end,
        by_acclamation: input.by_acclamation,
    };
    let term = context.write(|network, by| elections::conclude(network, by, &wanted, today))?;
    Ok(ConcludedValue { term })
}

pub(crate) fn substitute(
    context: &mut Context<'_>,
    input: SubstituteInput,
) -> Result<SubstitutedValue, Failure> {
    let wanted = Substitution {
        seat: input.seat,
        member: input.member,
        on: input.on,
        reason: input.reason,
        person: input.person,
        election: input.election,
    };
    let seat = context.write(|network, by| elections::substitute(network, by, &wanted))?;
    Ok(SubstitutedValue { seat })
}
