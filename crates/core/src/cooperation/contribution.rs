//! What a member or donor gives.

use super::Project;
use crate::checks;
use crate::members::Member;
use crate::people::Organization;
use crate::record::*;

choices! {
    /// What a contribution is.
    ContributionKind "contribution_kind" { Assessed = "assessed", Voluntary = "voluntary", InKind = "in_kind" }
}

record! {
    /// What a member or donor gives: due and received.
    Contribution, table "contribution", many "contributions", name "name";
    /// What it is for.
    name: Texts,
    /// What it is.
    kind: ContributionKind = ContributionKind::Voluntary,
    /// Who gives: a member ...
    member: Option<Ref<Member>>,
    /// ... an organization ...
    organization: Option<Ref<Organization>>,
    /// ... or a country that is not a member.
    country: Option<Country>,
    /// The year that it is for.
    year: Option<Count>,
    /// The project that it is for.
    project: Option<Ref<Project>>,
    /// Due, in minor units.
    due: Option<Minor>,
    /// Received, in minor units.
    received: Option<Minor>,
    /// The currency of both.
    currency: Option<Currency>,
    /// The amount as written, when it was not exact.
    amount_stated: Option<Line>,
    /// By when it is due.
    due_date: Option<PartialDate>,
    /// When it was received.
    received_date: Option<PartialDate>,
}

impl Rules for Contribution {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::exactly_one(
            &[
                ("member", self.member.is_some()),
                ("organization", self.organization.is_some()),
                ("country", self.country.is_some()),
            ],
            problems,
        );
        checks::money(
            &[("due", self.due), ("received", self.received)],
            self.currency.is_some(),
            problems,
        );
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::testing::{network, refused, try_add};
    use serde_json::json;

    #[test]
    fn a_contribution_has_one_giver() {
        let mut net = network();
        let nobody = try_add(
            &mut net,
            Kind::Contribution,
            "",
            json!({"name": "Cuota", "due": 500_000, "currency": "USD"}),
        );
        assert_eq!(refused(nobody), ["member: one-needed"]);
    }
}
