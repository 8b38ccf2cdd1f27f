//! Who supports the network.

use crate::checks;
use crate::network::Scope;
use crate::people::Organization;
use crate::record::*;

choices! {
    /// What a supporter is for the network.
    SupporterRole "supporter_role" {
        Founder = "founder", Secretariat = "secretariat", Supporter = "supporter", Donor = "donor",
        Technical = "technical", Partner = "partner",
    }
}

record! {
    /// An organization that supports the network, or one of those related to it, from a date to a date.
    Supporter, table "supporter", many "supporters", name "ref:organization";
    /// The organization.
    organization: Ref<Organization>,
    /// What it is for the network.
    role: SupporterRole = SupporterRole::Supporter,
    /// What it supports: the network itself, or something related.
    scope: Scope = Scope::Own,
    /// What it supports, when that is not the network itself.
    what: Option<Texts>,
    /// Since when.
    begin: Option<PartialDate>,
    /// Until when.
    end: End = End::Unknown,
    /// Its place in lists, from 0.
    position: Count = Count(0),
}

impl Rules for Supporter {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::period(self.begin.as_ref(), &self.end, problems);
        Ok(())
    }
}
