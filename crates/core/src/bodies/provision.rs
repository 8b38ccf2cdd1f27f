//! Seats by right, offices and special majorities that the statutes give a body.

use super::{BodyRule, Office};
use crate::checks;
use crate::members::Member;
use crate::people::Organization;
use crate::record::*;
use crate::votes::{Base, Majority, Quorum};

record! {
    /// A seat that the statutes give to someone by right, beside those that are elected.
    RuleSeat, table "rule_seat", many "rule_seats", name "ref:member|country|organization";
    /// The rule that it belongs to.
    rule: Part<BodyRule>,
    /// Whose it is: a member's ...
    member: Option<Ref<Member>>,
    /// ... a country's that is not one ...
    country: Option<Country>,
    /// ... or an organization's.
    organization: Option<Ref<Organization>>,
    /// What its holder does there.
    office: Office = Office::Member,
    /// Whether it votes.
    votes: bool = false,
    /// Its place in lists, from 0.
    position: Count = Count(0),
}

impl Rules for RuleSeat {
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

record! {
    /// An office that the statutes give to some of those who sit.
    RuleOffice, table "rule_office", many "rule_offices", name "ref:rule";
    /// The rule that it belongs to.
    rule: Part<BodyRule>,
    /// The office.
    office: Office,
    /// How many hold it.
    seats: Count = Count(1),
}

impl Rules for RuleOffice {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        let mut others = checks::others(id, reader.children::<RuleOffice>("rule", self.rule.id())?);
        if others.any(|other| other.office == self.office) {
            problems.add("office", "already-there");
        }
        Ok(())
    }
}

record! {
    /// The majority that one kind of decision asks for, where it is not the body's usual one.
    RuleMajority, table "rule_majority", many "rule_majorities", name "name";
    /// The rule that it belongs to.
    rule: Part<BodyRule>,
    /// The kind of decision, such as the reform of the statutes.
    name: Texts,
    /// What decides.
    majority: Majority = Majority::Unstated,
    /// Of what the majority is counted.
    base: Base = Base::Unstated,
    /// What part must be present, where it is not the usual one.
    quorum: Quorum = Quorum::Unstated,
    /// The quorum as a number, when it is one.
    quorum_number: Option<Count>,
}

impl Rules for RuleMajority {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        if self.quorum == Quorum::Number && self.quorum_number.is_none() {
            problems.add("quorum_number", "required");
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
    fn an_office_is_given_once_and_a_seat_by_right_to_one() {
        let mut net = network();
        added(&mut net, Kind::Statutes, "s", json!({"name": "Estatutos"}));
        added(&mut net, Kind::Body, "b", json!({"name": "Comité"}));
        added(
            &mut net,
            Kind::BodyRule,
            "r",
            json!({"statutes": "s", "body": "b"}),
        );
        added(
            &mut net,
            Kind::RuleOffice,
            "",
            json!({"rule": "r", "office": "chair"}),
        );
        let again = try_add(
            &mut net,
            Kind::RuleOffice,
            "",
            json!({"rule": "r", "office": "chair"}),
        );
        assert_eq!(refused(again), ["office: already-there"]);
        let nobody = try_add(&mut net, Kind::RuleSeat, "", json!({"rule": "r"}));
        assert_eq!(refused(nobody), ["member: one-needed"]);
    }
}
