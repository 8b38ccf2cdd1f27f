//! How a participant travels.

use super::Participant;
use crate::checks;
use crate::members::Member;
use crate::people::Organization;
use crate::record::*;

choices! {
    /// How far a ticket has come.
    TicketState "ticket_state" {
        Unrecorded = "unrecorded", NotNeeded = "not_needed", Asked = "asked", Reserved = "reserved", Issued = "issued",
    }
}

choices! {
    /// How far the letter for a visa has come.
    VisaState "visa_state" {
        Unrecorded = "unrecorded", NotNeeded = "not_needed", Needed = "needed", Sent = "sent", Granted = "granted",
        Refused = "refused",
    }
}

record! {
    /// How a participant travels: who pays, ticket, lodging, per diem, visa letter.
    Travel, table "travel", many "travels", name "ref:participant";
    /// Who travels.
    participant: Part<Participant>,
    /// The organization that pays ...
    organization: Option<Ref<Organization>>,
    /// ... or the member that does.
    member: Option<Ref<Member>>,
    /// How far the ticket has come.
    ticket: TicketState = TicketState::Unrecorded,
    /// What the ticket costs.
    ticket_cost: Option<Minor>,
    /// The day of arrival.
    arrival_date: Option<PartialDate>,
    /// The time of arrival, in the event's zone.
    arrival_time: Option<Time>,
    /// By which flight or other way.
    arrival_by: Option<Line>,
    /// The day of departure.
    departure_date: Option<PartialDate>,
    /// The time of departure, in the event's zone.
    departure_time: Option<Time>,
    /// By which flight or other way.
    departure_by: Option<Line>,
    /// Where the participant stays.
    lodging: Option<Line>,
    /// The first night.
    lodging_begin: Option<PartialDate>,
    /// The day of leaving.
    lodging_end: Option<PartialDate>,
    /// The per diem of one day.
    per_diem: Option<Minor>,
    /// For how many days it is paid.
    per_diem_days: Option<Decimal>,
    /// The currency of these amounts.
    currency: Option<Currency>,
    /// How far the letter for a visa has come.
    visa: VisaState = VisaState::Unrecorded,
    /// What else is to be known of the journey.
    note: Option<Narratives>,
}

impl Rules for Travel {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::at_most_one(
            &[
                ("organization", self.organization.is_some()),
                ("member", self.member.is_some()),
            ],
            problems,
        );
        checks::money(
            &[
                ("ticket_cost", self.ticket_cost),
                ("per_diem", self.per_diem),
            ],
            self.currency.is_some(),
            problems,
        );
        let arrival = self.arrival_date.as_ref();
        checks::order(
            arrival,
            self.departure_date.as_ref(),
            "departure_date",
            problems,
        );
        if arrival.is_some_and(PartialDate::is_exact) && self.arrival_date == self.departure_date {
            let (first, second) = (self.arrival_time.as_ref(), self.departure_time.as_ref());
            checks::times(first, second, "departure_time", problems);
        }
        let (first, second) = (self.lodging_begin.as_ref(), self.lodging_end.as_ref());
        checks::order(first, second, "lodging_end", problems);
        let beside = reader.children::<Travel>("participant", self.participant.id())?;
        if checks::others(id, beside).next().is_some() {
            problems.add("participant", "already-there");
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::testing::{added, network, refused, try_add};
    use serde_json::json;

    #[test]
    fn a_journey_leaves_after_it_arrives_and_its_money_has_a_currency() {
        let mut net = network();
        added(&mut net, Kind::Event, "e", json!({"name": "Reunión"}));
        added(
            &mut net,
            Kind::Participant,
            "p",
            json!({"event": "e", "country": "BR"}),
        );
        let bad = json!({"participant": "p", "per_diem": 12_000, "arrival_date": "2026-11-18", "departure_date": "2026-11-17"});
        assert_eq!(
            refused(try_add(&mut net, Kind::Travel, "", bad)),
            [
                "currency: currency-needed",
                "departure_date: end-before-begin"
            ]
        );
        let good = json!({"participant": "p", "per_diem": 12_000, "per_diem_days": "2.5", "currency": "USD"});
        added(&mut net, Kind::Travel, "", good.clone());
        assert_eq!(
            refused(try_add(&mut net, Kind::Travel, "", good)),
            ["participant: already-there"]
        );
    }
}
