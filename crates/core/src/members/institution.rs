//! The institutions through which a member takes part.

use super::Member;
use crate::checks;
use crate::people::Organization;
use crate::record::*;

choices! {
    /// What an institution is for its member.
    InstitutionRole "institution_role" { Lead = "lead", Support = "support", Other = "other" }
}

record! {
    /// An institution that stands for a member, from a date to a date.
    MemberInstitution, table "member_institution", many "member_institutions", name "ref:organization";
    /// The member.
    member: Part<Member>,
    /// Its institution.
    organization: Ref<Organization>,
    /// What it does there.
    role: InstitutionRole = InstitutionRole::Lead,
    /// Since when, when that is known.
    begin: Option<PartialDate>,
    /// Until when.
    end: End = End::Open,
}

impl Rules for MemberInstitution {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::period(self.begin.as_ref(), &self.end, problems);
        Ok(())
    }
}
