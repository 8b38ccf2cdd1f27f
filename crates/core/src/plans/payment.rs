//! What was paid of a budget line, day by day; what a line has spent follows from it where nobody typed it.

use super::BudgetLine;
use crate::checks;
use crate::documents::Document;
use crate::error::Result;
use crate::record::*;
use crate::values::Minor;
use chrono::NaiveDate;

record! {
    /// Money of a budget line that was paid on a day.
    Payment, table "payment", many "payments", name "ref:budget_line";
    /// The line that it was paid from.
    budget_line: Part<BudgetLine>,
    /// When.
    date: PartialDate,
    /// How much, in minor units.
    amount: Minor,
    /// In what: the currency of its line.
    currency: Option<Currency>,
    /// The number of the invoice or receipt, or whom it was paid to, as written.
    voucher: Option<Line>,
    /// The document that proves it.
    document: Option<Ref<Document>>,
}

impl Rules for Payment {
    fn check(&self, _id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::money(
            &[("amount", Some(self.amount))],
            self.currency.is_some(),
            problems,
        );
        if let Some(line) = reader.get::<BudgetLine>(self.budget_line.id())?
            && let Some(own) = &line.currency
            && self
                .currency
                .as_ref()
                .is_some_and(|currency| currency != own)
        {
            let own = own.as_str().to_owned();
            problems.add_with("currency", "currency-of-line", &[("currency", own)]);
        }
        Ok(())
    }
}

/// The payments of a line, oldest first.
///
/// # Errors
/// What reading the file may give.
pub fn payments(reader: &Reader<'_>, line: &str) -> Result<Vec<Stored<Payment>>> {
    let mut all = reader.children::<Payment>("budget_line", line)?;
    all.sort_by_key(|one| (one.date.earliest(), one.date.latest(), one.id.clone()));
    Ok(all)
}

/// All that was paid; none where nothing was.
pub(crate) fn paid(payments: &[Stored<Payment>]) -> Option<i64> {
    let amounts = payments.iter().map(|one| one.amount.0);
    amounts.reduce(i64::saturating_add)
}

/// What a line has spent: as somebody typed it, or else what was paid of it.
pub(crate) fn spent(typed: Option<i64>, paid: Option<i64>) -> Option<i64> {
    typed.or(paid)
}

impl BudgetLine {
    /// Takes over what was paid where nobody typed what was spent.
    pub(crate) fn spend(&mut self, payments: &[Stored<Payment>]) {
        let typed = self.spent.map(|minor| minor.0);
        self.spent = spent(typed, paid(payments)).map(Minor);
    }
}

/// The budget lines of an activity, in their order, with what they have spent.
pub(crate) fn lines_of(reader: &Reader<'_>, activity: &str) -> Result<Vec<Stored<BudgetLine>>> {
    let mut lines = reader.children::<BudgetLine>("activity", activity)?;
    for line in &mut lines {
        line.fields.spend(&payments(reader, &line.id)?);
    }
    Ok(lines)
}

/// The budget line of this id, with what it has spent.
pub(crate) fn line_of(reader: &Reader<'_>, id: &str) -> Result<Stored<BudgetLine>> {
    let mut line = reader.need::<BudgetLine>(id)?;
    line.fields.spend(&payments(reader, &line.id)?);
    Ok(line)
}

/// What was spent of a line, seen from a period.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Spending {
    /// Paid before the period.
    pub before: Option<i64>,
    /// Paid within it.
    pub within: Option<i64>,
    /// Spent on a day that nobody knows well enough: typed without payments, or paid on a date that may be in or out.
    pub undated: Option<i64>,
    /// The payments within the period.
    pub payments: Vec<Stored<Payment>>,
}

/// What was spent of a line before and within a period; what is paid after it is left out.
///
/// # Errors
/// What reading the file may give.
pub fn spending(
    reader: &Reader<'_>,
    line: &Stored<BudgetLine>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Spending> {
    let mut found = Spending::default();
    let all = payments(reader, &line.id)?;
    if all.is_empty() {
        // That nothing was spent is known of every day.
        found.undated = line.spent.map(|minor| minor.0).filter(|spent| *spent != 0);
        return Ok(found);
    }
    let add = |sum: &mut Option<i64>, more: i64| {
        *sum = Some(sum.unwrap_or_default().saturating_add(more));
    };
    for payment in all {
        let (first, last) = (payment.date.earliest(), payment.date.latest());
        if first > to {
            continue;
        }
        if last < from {
            add(&mut found.before, payment.amount.0);
        } else if first >= from && last <= to {
            add(&mut found.within, payment.amount.0);
            found.payments.push(payment);
        } else {
            add(&mut found.undated, payment.amount.0);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Kind;
    use crate::Network;
    use crate::testing::{added, network, refused, try_add};
    use serde_json::json;

    fn lined(line: serde_json::Value) -> Network {
        let mut net = network();
        added(&mut net, Kind::Plan, "p", json!({"name": "Plan"}));
        let activity = json!({"plan": "p", "name": "Taller"});
        added(&mut net, Kind::Activity, "a", activity);
        let mut fields = line;
        fields["activity"] = json!("a");
        fields["name"] = json!("Viajes");
        added(&mut net, Kind::BudgetLine, "l", fields);
        net
    }

    fn pay(net: &mut Network, date: &str, amount: i64) {
        let fields = json!({"budget_line": "l", "date": date, "amount": amount, "currency": "USD"});
        added(net, Kind::Payment, "", fields);
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_payment_is_in_the_currency_of_its_line_and_not_negative() {
        let mut net = lined(json!({"planned": 100, "currency": "USD"}));
        let payment =
            json!({"budget_line": "l", "date": "2026-03", "amount": -5, "currency": "EUR"});
        assert_eq!(
            refused(try_add(&mut net, Kind::Payment, "", payment)),
            ["amount: negative", "currency: currency-of-line"]
        );
        let bare = json!({"budget_line": "l", "date": "2026-03", "amount": 5});
        assert_eq!(
            refused(try_add(&mut net, Kind::Payment, "", bare)),
            ["currency: currency-needed"]
        );
    }

    #[test]
    fn a_line_keeps_the_currency_of_its_payments() {
        let mut net = lined(json!({"planned": 100, "currency": "USD"}));
        pay(&mut net, "2026-03", 5);
        let mut fields = crate::record::Fields::new();
        fields.insert("currency".into(), json!("EUR"));
        let edit = crate::records::Edit {
            id: "l".into(),
            fields,
            ..crate::records::Edit::default()
        };
        let edited = crate::records::edit(&mut net, crate::testing::BY, Kind::BudgetLine, &edit);
        assert_eq!(refused(edited), ["currency: currency-of-payments"]);
    }

    #[test]
    fn what_was_paid_is_what_was_spent_where_nobody_typed_it() {
        let mut net = lined(json!({"planned": 1000, "currency": "USD"}));
        pay(&mut net, "2026-03-01", 300);
        pay(&mut net, "2026-04", 200);
        let reader = net.reader();
        let a = reader.need::<crate::plans::Activity>("a").unwrap().id;
        assert_eq!(lines_of(&reader, &a).unwrap()[0].spent, Some(Minor(500)));
        let on = day("2026-12-31");
        let totals = super::super::totals(&reader, "p", super::super::By::Activity, on).unwrap();
        assert_eq!(totals.whole.total.spent, Some(500));
        let line = reader.need::<BudgetLine>("l").unwrap();
        assert_eq!(totals.spent[&line.id], 500, "of each line too");
    }

    #[test]
    fn what_was_paid_is_said_beside_what_was_typed() {
        let mut net = lined(json!({"planned": 1000, "spent": 700, "currency": "USD"}));
        pay(&mut net, "2026-03-01", 300);
        pay(&mut net, "2026-04", 200);
        let reader = net.reader();
        let on = day("2026-12-31");
        let totals = super::super::totals(&reader, "p", super::super::By::Source, on).unwrap();
        let line = reader.need::<BudgetLine>("l").unwrap();
        assert_eq!((totals.spent[&line.id], totals.paid[&line.id]), (700, 500));
    }

    #[test]
    fn a_typed_amount_stands_and_says_nothing_of_days() {
        let net = lined(json!({"planned": 1000, "spent": 700, "currency": "USD"}));
        let reader = net.reader();
        let line = reader.need::<BudgetLine>("l").unwrap();
        let found = spending(&reader, &line, day("2026-01-01"), day("2026-12-31")).unwrap();
        assert_eq!((found.within, found.undated), (None, Some(700)));
    }

    #[test]
    fn a_period_takes_what_was_certainly_paid_in_it() {
        let mut net = lined(json!({"planned": 1000, "currency": "USD"}));
        for (date, amount) in [
            ("2025-12-31", 1),
            ("2026-01-01", 20),
            ("2026-03", 300),
            ("2026", 4_000),
            ("2026-07-01", 50_000),
        ] {
            pay(&mut net, date, amount);
        }
        let reader = net.reader();
        let line = reader.need::<BudgetLine>("l").unwrap();
        let found = spending(&reader, &line, day("2026-01-01"), day("2026-06-30")).unwrap();
        assert_eq!(
            (found.before, found.within, found.undated),
            (Some(1), Some(320), Some(4_000))
        );
        assert_eq!(found.payments.len(), 2);
    }
}
