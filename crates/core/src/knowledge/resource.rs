//! The catalogue: studies, good practices, cases, solutions, norms.

use crate::checks;
use crate::cooperation::Project;
use crate::members::Member;
use crate::network::Scope;
use crate::people::Organization;
use crate::record::*;

choices! {
    /// What a resource is.
    ResourceKind "resource_kind" {
        Study = "study", Practice = "practice", Case = "case", Software = "software", Norm = "norm",
        Platform = "platform", Other = "other",
    }
}

record! {
    /// A study, a good practice, a case, a public software solution, a norm.
    Resource, table "resource", many "resources", name "name";
    /// Its name.
    name: Texts,
    /// Other names and spellings under which it is found.
    aliases: Vec<Line>,
    /// What it is.
    kind: ResourceKind = ResourceKind::Other,
    /// Whose it is.
    scope: Scope = Scope::Own,
    /// The member that made it ...
    member: Option<Ref<Member>>,
    /// ... or the country that is not one ...
    country: Option<Country>,
    /// ... or the organization.
    organization: Option<Ref<Organization>>,
    /// Countries that worked on it or use it.
    countries: Vec<Country>,
    /// The project that made it.
    project: Option<Ref<Project>>,
    /// When it was made or published.
    date: Option<PartialDate>,
    /// What it is about.
    topics: Vec<Line>,
    /// Its licence.
    licence: Option<Line>,
    /// Where it is.
    address: Option<Address>,
    /// What it is, in words.
    summary: Option<Narratives>,
}

impl Rules for Resource {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::at_most_one(
            &[
                ("member", self.member.is_some()),
                ("country", self.country.is_some()),
            ],
            problems,
        );
        Ok(())
    }
}
