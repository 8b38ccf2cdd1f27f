//! A plan's money, and the rates that make totals possible.

use super::Activity;
use crate::checks;
use crate::cooperation::Project;
use crate::members::Member;
use crate::people::Organization;
use crate::record::*;

record! {
    /// Money for an activity, from one source and in one currency.
    BudgetLine, table "budget_line", many "budget_lines", name "name";
    /// The activity.
    activity: Part<Activity>,
    /// What the money is for.
    name: Texts,
    /// Whose money: an organization's ...
    organization: Option<Ref<Organization>>,
    /// ... or a member's.
    member: Option<Ref<Member>>,
    /// Whose money, as written.
    source_stated: Option<Line>,
    /// Planned, in minor units.
    planned: Option<Minor>,
    /// Committed, in minor units.
    committed: Option<Minor>,
    /// Spent, in minor units.
    spent: Option<Minor>,
    /// The currency of the three.
    currency: Option<Currency>,
    /// The amount as written, when it was not exact.
    amount_stated: Option<Line>,
    /// Its place in lists, from 0.
    position: Count = Count(0),
    /// The project or fund that it is accounted to.
    project: Option<Ref<Project>>,
}

impl Rules for BudgetLine {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::at_most_one(
            &[
                ("organization", self.organization.is_some()),
                ("member", self.member.is_some()),
            ],
            problems,
        );
        let amounts = [
            ("planned", self.planned),
            ("committed", self.committed),
            ("spent", self.spent),
        ];
        checks::money(&amounts, self.currency.is_some(), problems);
        let paid = super::payments(reader, id)?;
        let other = paid
            .iter()
            .find(|one| self.currency.is_some() && one.currency != self.currency);
        if let Some(other) = other.and_then(|one| one.currency.as_ref()) {
            let values = [("currency", other.as_str().to_owned())];
            problems.add_with("currency", "currency-of-payments", &values);
        }
        Ok(())
    }
}

record! {
    /// What one unit of a currency is worth in another, on a day.
    Rate, table "rate", many "rates";
    /// The currency given.
    from_currency: Currency,
    /// The currency received.
    to_currency: Currency,
    /// How much of it, for one.
    value: Decimal,
    /// On which day.
    date: PartialDate,
    /// Who says so.
    source_stated: Option<Line>,
}

impl Rules for Rate {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        if self.from_currency == self.to_currency {
            problems.add("to_currency", "itself");
        }
        if self.value.nanos() <= 0 {
            problems.add("value", "not-positive");
        }
        let mut others = checks::others(id, reader.all::<Rate>()?);
        let same = |other: &Stored<Rate>| {
            (&other.from_currency, &other.to_currency, &other.date)
                == (&self.from_currency, &self.to_currency, &self.date)
        };
        if others.any(|other| same(&other)) {
            problems.add("date", "already-there");
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::records::{Edit, edit};
    use crate::testing::{BY, added, network, refused, try_add};
    use serde_json::json;

    #[test]
    fn an_amount_needs_a_currency_and_is_not_negative() {
        let mut net = network();
        added(&mut net, Kind::Plan, "p", json!({"name": "Plan"}));
        added(
            &mut net,
            Kind::Activity,
            "a",
            json!({"plan": "p", "name": "Taller"}),
        );
        let line = json!({"activity": "a", "name": "Viajes", "planned": 100_000, "spent": -5});
        assert_eq!(
            refused(try_add(&mut net, Kind::BudgetLine, "", line)),
            ["spent: negative", "currency: currency-needed"]
        );
    }

    #[test]
    fn a_rate_is_of_two_currencies_once_a_day() {
        let mut net = network();
        let rate = |to: &str, value: &str| json!({"from_currency": "USD", "to_currency": to, "value": value, "date": "2015-10-26"});
        assert!(try_add(&mut net, Kind::Rate, "", rate("UYU", "29.1")).is_ok());
        assert_eq!(
            refused(try_add(&mut net, Kind::Rate, "", rate("UYU", "29.2"))),
            ["date: already-there"]
        );
        assert_eq!(
            refused(try_add(&mut net, Kind::Rate, "", rate("USD", "0"))),
            ["to_currency: itself", "value: not-positive"]
        );
    }

    fn with_an_activity() -> crate::Network {
        let mut net = network();
        added(&mut net, Kind::Plan, "p", json!({"name": "Plan"}));
        let activity = json!({"plan": "p", "name": "A"});
        added(&mut net, Kind::Activity, "a", activity);
        net
    }

    #[test]
    fn a_currency_that_there_is_none_of_is_refused_and_a_retired_one_is_not() {
        let mut net = with_an_activity();
        let line = |currency: &str| json!({"activity": "a", "name": "x", "planned": 100, "currency": currency});
        assert_eq!(
            refused(try_add(&mut net, Kind::BudgetLine, "", line("XQZ"))),
            ["currency: unknown-currency"]
        );
        for retired in ["ECS", "VEF", "DEM", "usd"] {
            assert!(try_add(&mut net, Kind::BudgetLine, "", line(retired)).is_ok());
        }
    }

    #[test]
    fn what_an_older_file_has_in_an_unknown_currency_can_still_be_read_and_edited() {
        let mut net = with_an_activity();
        let line = json!({"activity": "a", "name": "x", "planned": 100, "currency": "USD"});
        let id = added(&mut net, Kind::BudgetLine, "", line);
        let old = json!({"currency": "XQZ"}).as_object().cloned().unwrap();
        net.transact(BY, crate::op::Op::Edit(Kind::BudgetLine), |tx| {
            tx.update("budget_line", &id, &old)
        })
        .unwrap();
        let change = |fields: serde_json::Value| Edit {
            id: id.clone(),
            fields: fields.as_object().cloned().unwrap(),
            ..Edit::default()
        };
        edit(
            &mut net,
            BY,
            Kind::BudgetLine,
            &change(json!({"planned": 200})),
        )
        .unwrap();
        let other = change(json!({"currency": "XQY"}));
        assert_eq!(
            refused(edit(&mut net, BY, Kind::BudgetLine, &other)),
            ["currency: unknown-currency"]
        );
    }
}
