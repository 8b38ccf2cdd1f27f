//! What the travel to an event costs, by who pays and in which currency.

use super::meetings::EventInput;
use crate::error::Failure;
use crate::session::Context;
use plenaria_core::annual::{data, travel_funding};
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

/// The sums of the travel to an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct TravelSumsValue {
    /// Those who pay, in the order of the list; what nobody is said to pay comes last.
    pub payers: Vec<TravelPayerValue>,
    /// All of them together, by currency.
    pub totals: Vec<TravelSumValue>,
}

/// What one pays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct TravelPayerValue {
    /// "organization:<id>" or "member:<id>"; none where no record says who pays.
    pub payer: Option<String>,
    /// Whose travel it is, whether its cost is known or not.
    pub people: usize,
    /// Sums by currency, by its code.
    pub sums: Vec<TravelSumValue>,
}

/// A sum in one currency, in minor units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct TravelSumValue {
    /// ISO 4217.
    pub currency: String,
    /// For how many people.
    pub people: usize,
    /// Tickets.
    pub tickets: i64,
    /// Per diem for all days.
    pub allowances: i64,
    /// Both.
    pub total: i64,
}

pub(crate) fn sums(
    context: &mut Context<'_>,
    input: EventInput,
) -> Result<TravelSumsValue, Failure> {
    let today = (context.session.edge().today)();
    let (funding, totals) = context.read(|network| {
        network.at_one_moment(|reader| travel_funding(reader, &input.event, today))
    })?;
    let payers = funding.into_iter().map(|one| TravelPayerValue {
        payer: one
            .payer
            .and_then(|payer| payer.record)
            .map(|record| format!("{}:{}", record.kind, record.id)),
        people: one.travels.len(),
        sums: one.totals.iter().map(sum).collect(),
    });
    Ok(TravelSumsValue {
        payers: payers.collect(),
        totals: totals.iter().map(sum).collect(),
    })
}

fn sum(of: &data::FundingTotal) -> TravelSumValue {
    TravelSumValue {
        currency: of.total.currency.clone(),
        people: of.people,
        tickets: of.tickets.minor.unwrap_or_default(),
        allowances: of.allowances.minor.unwrap_or_default(),
        total: of.total.minor.unwrap_or_default(),
    }
}
