//! A candidacy.

use super::Election;
use crate::bodies::Office;
use crate::checks;
use crate::members::{Member, Subregion};
use crate::people::Organization;
use crate::record::*;

choices! {
    /// What became of a candidacy.
    CandidacyState "candidacy_state" {
        Proposed = "proposed", Accepted = "accepted", Withdrawn = "withdrawn", Elected = "elected",
        NotElected = "not_elected",
    }
}

record! {
    /// Someone standing in an election.
    Candidacy, table "candidacy", many "candidacies", name "ref:member|country|organization";
    /// The election.
    election: Part<Election>,
    /// Who stands: a member ...
    member: Option<Ref<Member>>,
    /// ... a country that is not one ...
    country: Option<Country>,
    /// ... or an organization.
    organization: Option<Ref<Organization>>,
    /// The office stood for.
    office: Office = Office::Member,
    /// The subregion whose seat is stood for, or that named it.
    subregion: Option<Ref<Subregion>>,
    /// What became of it.
    state: CandidacyState = CandidacyState::Proposed,
}

impl Rules for Candidacy {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::exactly_one(
            &[
                ("member", self.member.is_some()),
                ("country", self.country.is_some()),
                ("organization", self.organization.is_some()),
            ],
            problems,
        );
        Ok(())
    }
}
