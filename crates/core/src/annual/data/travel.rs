//! How those who take part in an event travel, and who pays for it.

use serde::{Deserialize, Serialize};

use super::{Money, Party, RecordRef, When};

/// How a participant travels.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct TravelLine {
    /// The record.
    pub record: RecordRef,
    /// The participant's position in the meeting's list.
    pub participant: usize,
    /// How far the ticket has come: "issued".
    pub ticket: String,
    /// What the ticket costs.
    pub ticket_cost: Option<Money>,
    /// The way there.
    pub arrival: TravelLeg,
    /// The way back.
    pub departure: TravelLeg,
    /// Where the participant sleeps.
    pub lodging: Option<String>,
    /// The first night.
    pub lodging_begin: Option<When>,
    /// The day of leaving.
    pub lodging_end: Option<When>,
    /// How many nights, where both days are known.
    pub nights: Option<u32>,
    /// The per diem of one day.
    pub per_diem: Option<Money>,
    /// For how many days, an exact decimal.
    pub days: Option<String>,
    /// The per diem of all days, rounded once.
    pub allowance: Option<Money>,
    /// How far the letter for a visa has come: "sent".
    pub visa: String,
}

/// A way there or back.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
pub struct TravelLeg {
    /// The day.
    pub date: Option<When>,
    /// The time, "10:45".
    pub time: Option<String>,
    /// The flight, or another way.
    pub by: Option<String>,
}

/// What one pays of the travel to an event.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Funding {
    /// Who pays; none where no record says.
    pub payer: Option<Party>,
    /// The travels, as positions in the meeting's list of them.
    pub travels: Vec<usize>,
    /// Sums by currency, by its code.
    pub totals: Vec<FundingTotal>,
}

/// What one pays in a currency.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct FundingTotal {
    /// For how many people.
    pub people: usize,
    /// Tickets.
    pub tickets: Money,
    /// Per diem.
    pub allowances: Money,
    /// Both.
    pub total: Money,
}
