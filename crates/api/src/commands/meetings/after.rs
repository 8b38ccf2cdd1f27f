//! After a meeting: minutes go further, decisions get their numbers.

use super::EventInput;
use crate::commands::governance::day;
use crate::error::Failure;
use crate::session::Context;
use chrono::Datelike;
use plenaria_core::meetings::{self, Advance, MinutesState};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// How far the minutes of an event come.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct AdvanceInput {
    /// The event whose minutes they are.
    pub event: String,
    /// draft, circulated, amended or approved.
    pub state: String,
    /// On which day; today when left out.
    pub date: Option<String>,
    /// The event at which they are approved.
    pub approved_by: Option<String>,
    /// What was asked to be amended: words, or texts by language.
    #[ts(type = "string | Record<string, string> | null")]
    pub amendments: Option<Value>,
}

/// The minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct AdvancedValue {
    /// Their id.
    pub minutes: String,
}

/// The numbers that decisions got.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct NumberedValue {
    /// Decisions and their numbers, in order.
    pub decisions: Vec<NumberedDecision>,
}

/// A decision with its number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct NumberedDecision {
    /// The decision's id.
    pub decision: String,
    /// Its number.
    pub number: String,
}

/// For whose decision.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct NextNumberInput {
    /// The body that takes it.
    pub body: Option<String>,
    /// The event at which it does.
    pub event: Option<String>,
    /// The day; today when left out.
    pub date: Option<String>,
}

/// A number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct NextNumberValue {
    /// The number.
    pub number: String,
}

pub(crate) fn advance(
    context: &mut Context<'_>,
    input: AdvanceInput,
) -> Result<AdvancedValue, Failure> {
    let today = day(context, None)?;
    let known = MinutesState::ALL.iter().find(|s| s.as_str() == input.state);
    let Some(state) = known else {
        return Err(Failure::of_field("state", "unknown-choice", &input.state));
    };
    let step = Advance {
        event: input.event,
        state: *state,
        date: input.date,
        approved_by: input.approved_by,
        amendments: input.amendments,
    };
    let minutes =
        context.write(|network, by| meetings::advance_minutes(network, by, &step, today))?;
    Ok(AdvancedValue { minutes })
}

pub(crate) fn number(
    context: &mut Context<'_>,
    input: EventInput,
) -> Result<NumberedValue, Failure> {
    let numbered =
        context.write(|network, by| meetings::number_decisions(network, by, &input.event))?;
    let decisions = numbered
        .into_iter()
        .map(|(decision, number)| NumberedDecision { decision, number })
        .collect();
    Ok(NumberedValue { decisions })
}

pub(crate) fn next_number(
    context: &mut Context<'_>,
    input: NextNumberInput,
) -> Result<NextNumberValue, Failure> {
    let year = day(context, input.date.as_deref())?.year();
    let number = context.read(|network| {
        network.at_one_moment(|reader| {
            let event = match &input.event {
                Some(event) => Some(reader.need::<plenaria_core::events::Event>(event)?),
                None => None,
            };
            let body = input.body.clone().or_else(|| {
                let body = event.as_ref()?.body.as_ref()?;
                Some(body.id().to_owned())
            });
            let event = event.map(|event| event.id);
            meetings::next_number(reader, body.as_deref(), event.as_deref(), year)
        })
    })?;
    Ok(NextNumberValue { number })
}
