//! An exchange: an expert's mission between countries.

use super::Project;
use crate::checks;
use crate::members::Member;
use crate::network::{Bound, Scope};
use crate::people::{Organization, Person};
use crate::record::*;

choices! {
    /// How far an exchange has come.
    ExchangeStatus "exchange_status" {
        Requested = "requested", Approved = "approved", Done = "done", Evaluated = "evaluated",
        Cancelled = "cancelled",
    }
}

record! {
    /// An expert's mission from one country to another, paid by a cooperation fund.
    Exchange, table "exchange", many "exchanges", name "name";
    /// What it is about.
    name: Texts,
    /// Whose it is.
    scope: Scope = Scope::Own,
    /// Who sends: a member ...
    provider: Option<Ref<Member>>,
    /// ... or a country that is not one.
    provider_country: Option<Country>,
    /// Who receives: a member ...
    receiver: Option<Ref<Member>>,
    /// ... or a country that is not one.
    receiver_country: Option<Country>,
    /// The expert.
    person: Option<Ref<Person>>,
    /// How many experts.
    experts: Option<Count>,
    /// How exact that is.
    experts_bound: Bound = Bound::Exact,
    /// The first day.
    begin: Option<PartialDate>,
    /// The last day.
    end: Option<PartialDate>,
    /// How far it has come.
    status: ExchangeStatus = ExchangeStatus::Requested,
    /// Who pays.
    funder: Option<Ref<Organization>>,
    /// The project that pays.
    project: Option<Ref<Project>>,
    /// What it costs, in minor units.
    amount: Option<Minor>,
    /// Its currency.
    currency: Option<Currency>,
    /// The amount as written, when it was not exact.
    amount_stated: Option<Line>,
    /// What came of it.
    result: Option<Narratives>,
}

impl Rules for Exchange {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::order(self.begin.as_ref(), self.end.as_ref(), "end", problems);
        checks::at_most_one(
            &[
                ("provider", self.provider.is_some()),
                ("provider_country", self.provider_country.is_some()),
            ],
            problems,
        );
        checks::at_most_one(
            &[
                ("receiver", self.receiver.is_some()),
                ("receiver_country", self.receiver_country.is_some()),
            ],
            problems,
        );
        if self.provider.is_some() && self.provider == self.receiver {
            problems.add("receiver", "itself");
        }
        if self.provider_country.is_some() && self.provider_country == self.receiver_country {
            problems.add("receiver_country", "itself");
        }
        checks::money(
            &[("amount", self.amount)],
            self.currency.is_some(),
            problems,
        );
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::testing::{added, network, refused, try_add};
    use serde_json::json;

    #[test]
    fn an_exchange_is_between_two_countries() {
        let mut net = network();
        added(
            &mut net,
            Kind::Member,
            "UY",
            json!({"country": "UY", "name": "Uruguay"}),
        );
        let home = json!({"name": "Firma digital", "provider": "UY", "receiver": "UY"});
        assert_eq!(
            refused(try_add(&mut net, Kind::Exchange, "", home)),
            ["receiver: itself"]
        );
    }
}
