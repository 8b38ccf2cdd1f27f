//! Who takes part in a project.

use super::Project;
use crate::checks;
use crate::members::Member;
use crate::people::Organization;
use crate::record::*;

choices! {
    /// What a partner is in a project.
    PartnerRole "partner_role" {
        Lead = "lead", Partner = "partner", Funder = "funder", Implementer = "implementer",
        Beneficiary = "beneficiary",
    }
}

record! {
    /// An organization, member or country in a project.
    ProjectPartner, table "project_partner", many "project_partners", name "ref:organization|member|country";
    /// The project.
    project: Part<Project>,
    /// An organization ...
    organization: Option<Ref<Organization>>,
    /// ... a member ...
    member: Option<Ref<Member>>,
    /// ... or a country that is not one.
    country: Option<Country>,
    /// What it is there.
    role: PartnerRole = PartnerRole::Partner,
    /// The partner as a source writes it.
    stated: Option<Line>,
    /// The earliest date at which a source shows it.
    attested: Option<PartialDate>,
    /// Its place in lists, from 0.
    position: Count = Count(0),
}

impl Rules for ProjectPartner {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::exactly_one(
            &[
                ("organization", self.organization.is_some()),
                ("member", self.member.is_some()),
                ("country", self.country.is_some()),
            ],
            problems,
        );
        Ok(())
    }
}
