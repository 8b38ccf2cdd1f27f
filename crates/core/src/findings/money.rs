//! Money: budgets without rates or amounts, more spent than planned, contributions that are late.

use std::collections::HashMap;

use crate::annual::{Tree, Who, without_rate};
use crate::cooperation::Contribution;
use crate::error::Result;
use crate::finding::{Found, Severity::*, named};
use crate::network::Scope;
use crate::plans::{self, BudgetLine, Payment, Plan};
use crate::record::Stored;
use crate::values::Minor;

pub(crate) fn find(found: &mut Found<'_, '_>) -> Result<()> {
    let mut lines: HashMap<String, Vec<Stored<BudgetLine>>> = HashMap::new();
    let mut paid: HashMap<String, Vec<Stored<Payment>>> = HashMap::new();
    for payment in found.book.reader.all::<Payment>()? {
        let line = payment.budget_line.id().to_owned();
        paid.entry(line).or_default().push(payment);
    }
    for mut line in found.book.reader.all::<BudgetLine>()? {
        if let Some(payments) = paid.get(&line.id) {
            contradicted(found, &mut line, payments)?;
        }
        lines
            .entry(line.activity.id().to_owned())
            .or_default()
            .push(line);
    }
    if !lines.is_empty() {
        for plan in found.book.reader.all::<Plan>()? {
            if plan.scope == Scope::Own {
                budget(found, &Tree::new(found.book, plan)?, &lines)?;
            }
        }
    }
    contributions(found)
}

/// What a line is said to have spent against what was paid of it; a line that says nothing has spent what was paid.
fn contradicted(
    found: &mut Found<'_, '_>,
    line: &mut Stored<BudgetLine>,
    payments: &[Stored<Payment>],
) -> Result<()> {
    let paid = plans::paid(payments).map(Minor);
    if line
        .spent
        .zip(paid)
        .is_some_and(|(typed, paid)| typed != paid)
    {
        let values = [
            ("name", found.title(line)?),
            ("count", payments.len().to_string()),
        ];
        let records = std::iter::once(named(line)).chain(payments.iter().map(named));
        found.add(Medium, "spent-differs", records.collect(), &values);
    }
    line.fields.spend(payments);
    Ok(())
}

fn budget(
    found: &mut Found<'_, '_>,
    tree: &Tree,
    lines: &HashMap<String, Vec<Stored<BudgetLine>>>,
) -> Result<()> {
    let (into, missing) = without_rate(found.book, tree)?;
    let name = found.title(&tree.plan)?;
    if !missing.is_empty() {
        let list = missing.join(", ");
        match into {
            Some(into) => {
                let values = [("name", name.clone()), ("text", list), ("currency", into)];
                found.add(Medium, "rate-missing", vec![named(&tree.plan)], &values);
            }
            None => {
                let values = [("name", name.clone()), ("text", list)];
                found.add(
                    Medium,
                    "currency-of-totals-missing",
                    vec![named(&tree.plan)],
                    &values,
                );
            }
        }
    }
    let (mut without_amount, mut without_source) =
        (vec![named(&tree.plan)], vec![named(&tree.plan)]);
    for line in tree
        .activities
        .iter()
        .filter_map(|activity| lines.get(&activity.id))
        .flatten()
    {
        if line.planned.is_none() && line.committed.is_none() && line.spent.is_none() {
            without_amount.push(named(line));
        }
        if line.organization.is_none() && line.member.is_none() && line.source_stated.is_none() {
            without_source.push(named(line));
        }
        if let (Some(planned), Some(spent)) = (line.planned, line.spent)
            && spent > planned
        {
            let values = [("name", found.title(line)?)];
            found.add(
                Medium,
                "budget-overspent",
                vec![named(line), named(&tree.plan)],
                &values,
            );
        }
        if let (Some(committed), Some(spent)) = (line.committed, line.spent)
            && spent > committed
        {
            let values = [("name", found.title(line)?)];
            found.add(
                Medium,
                "budget-spent-over-committed",
                vec![named(line), named(&tree.plan)],
                &values,
            );
        }
    }
    for (code, records) in [
        ("budget-without-amount", without_amount),
        ("budget-without-source", without_source),
    ] {
        if records.len() > 1 {
            let values = [
                ("name", name.clone()),
                ("count", (records.len() - 1).to_string()),
            ];
            found.add(Low, code, records, &values);
        }
    }
    Ok(())
}

fn contributions(found: &mut Found<'_, '_>) -> Result<()> {
    for contribution in found.book.reader.all::<Contribution>()? {
        let Some(date) = contribution
            .due_date
            .as_ref()
            .filter(|date| date.latest() < found.book.today)
        else {
            continue;
        };
        let received = contribution.received.map_or(0, |amount| amount.0);
        let outstanding = match contribution.due {
            Some(due) => received < due.0,
            None => contribution.received.is_none() && contribution.received_date.is_none(),
        };
        if outstanding {
            let days = (found.book.today - date.latest()).num_days();
            let who = Who {
                member: contribution.member.as_ref(),
                country: contribution.country.as_ref(),
                organization: contribution.organization.as_ref(),
                ..Who::default()
            };
            let party = found.book.party(who)?;
            let who =
                party.and_then(|party| party.record.map(|record| record.title).or(party.country));
            let values = [
                ("name", found.title(&contribution)?),
                ("text", who.unwrap_or_default()),
                ("date", date.as_str().to_owned()),
                ("n", days.to_string()),
            ];
            let mut records = vec![named(&contribution)];
            let member = contribution.member.as_ref();
            records.extend(member.and_then(|m| found.book.member(m.id())).map(named));
            found.add(Medium, "contribution-late", records, &values);
        }
    }
    Ok(())
}
