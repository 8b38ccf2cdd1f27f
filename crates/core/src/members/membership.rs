//! The status of a member, from a date to a date.

use super::Member;
use crate::checks;
use crate::decisions::Decision;
use crate::record::*;

choices! {
    /// What a member may do in the network.
    MembershipStatus "membership_status" {
        Candidate = "candidate", Active = "active", Suspended = "suspended", Withdrawn = "withdrawn",
    }
}

record! {
    /// A member's status, from a date to a date.
    Membership, table "membership", many "memberships", name "ref:member";
    /// Whose status.
    member: Part<Member>,
    /// The status.
    status: MembershipStatus = MembershipStatus::Active,
    /// Since when, when that is known.
    begin: Option<PartialDate>,
    /// The earliest date at which a source shows it, when its begin is not known.
    attested: Option<PartialDate>,
    /// Until when.
    end: End = End::Open,
    /// The decision that gave it.
    decision: Option<Ref<Decision>>,
}

impl Rules for Membership {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::period(self.begin.as_ref(), &self.end, problems);
        if let (Some(begin), Some(attested)) = (&self.begin, &self.attested)
            && attested.latest() < begin.earliest()
        {
            problems.add("attested", "attested-before-begin");
        }
        let own = (self.begin.as_ref(), &self.end);
        let mut others = checks::others(
            id,
            reader.children::<Membership>("member", self.member.id())?,
        );
        if others.any(|other| checks::overlap(own, (other.begin.as_ref(), &other.end))) {
            problems.add("begin", "two-at-once");
        }
        Ok(())
    }
}
