//! A project's money, each amount with what it is: amounts of different kinds are never added.

use super::Project;
use crate::checks;
use crate::record::*;

choices! {
    /// What an amount of a project is.
    AmountKind "amount_kind" {
        Proposed = "proposed", Approved = "approved", Annual = "annual", Extension = "extension",
        Spent = "spent", InKind = "in_kind",
    }
}

record! {
    /// An amount of a project, with what it is.
    ProjectAmount, table "project_amount", many "project_amounts", name "amount_stated";
    /// The project.
    project: Part<Project>,
    /// What it is.
    kind: AmountKind = AmountKind::Approved,
    /// In minor units, when it is exact.
    amount: Option<Minor>,
    /// Its currency.
    currency: Option<Currency>,
    /// The amount as written.
    amount_stated: Option<Line>,
    /// The first day of the period that it is for.
    begin: Option<PartialDate>,
    /// The last day of the period that it is for.
    end: Option<PartialDate>,
    /// Its place in lists, from 0.
    position: Count = Count(0),
}

impl Rules for ProjectAmount {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::order(self.begin.as_ref(), self.end.as_ref(), "end", problems);
        if self.amount.is_none() && self.amount_stated.is_none() {
            problems.add("amount", "one-needed");
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
    fn an_amount_may_be_only_stated() {
        let mut net = network();
        added(&mut net, Kind::Project, "p", json!({"name": "Centro"}));
        let stated = json!({"project": "p", "kind": "extension", "currency": "USD", "amount_stated": "US$ 3.5 M"});
        assert!(try_add(&mut net, Kind::ProjectAmount, "", stated).is_ok());
        let nothing = try_add(
            &mut net,
            Kind::ProjectAmount,
            "",
            json!({"project": "p", "currency": "USD"}),
        );
        assert_eq!(refused(nothing), ["amount: one-needed"]);
    }
}
