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

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::testing::{added, network, refused, try_add};
    use serde_json::json;

    #[test]
    fn a_member_has_one_status_at_a_time() {
        let mut net = network();
        added(
            &mut net,
            Kind::Member,
            "UY",
            json!({"country": "UY", "name": "Uruguay"}),
        );
        added(
            &mut net,
            Kind::Membership,
            "",
            json!({"member": "UY", "begin": "2012"}),
        );
        let result = try_add(
            &mut net,
            Kind::Membership,
            "",
            json!({"member": "UY", "status": "suspended", "begin": "2015-03-01"}),
        );
        assert_eq!(refused(result), ["begin: two-at-once"]);
    }

    #[test]
    fn a_source_does_not_show_a_member_before_it_was_one() {
        let mut net = network();
        added(
            &mut net,
            Kind::Member,
            "UY",
            json!({"country": "UY", "name": "Uruguay"}),
        );
        let result = try_add(
            &mut net,
            Kind::Membership,
            "",
            json!({"member": "UY", "begin": "2013", "attested": "2012-11-26"}),
        );
        assert_eq!(refused(result), ["attested: attested-before-begin"]);
    }
}
