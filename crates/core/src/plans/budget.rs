//! A plan's money, and the rates that make totals possible.

use super::Activity;
use crate::checks;
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
}

impl Rules for BudgetLine {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
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
