//! Paragraphs of a decision, and what countries and organizations say to them.

use super::Decision;
use crate::checks;
use crate::members::Member;
use crate::people::{Organization, Person};
use crate::record::*;

record! {
    /// A paragraph of a decision, as a declaration is negotiated.
    Paragraph, table "paragraph", many "paragraphs", name "number";
    /// The decision.
    decision: Part<Decision>,
    /// Its number as printed.
    number: Option<Line>,
    /// What it says.
    text: Narratives,
    /// Its place in the decision, from 0.
    position: Count = Count(0),
}

impl Rules for Paragraph {}

choices! {
    /// What somebody says to a decision.
    StatementKind "statement_kind" {
        Comment = "comment", Reservation = "reservation", Signature = "signature", Adhesion = "adhesion",
    }
}

record! {
    /// What a country or organization says to a decision or a paragraph of it: comment, reservation, signature, adhesion.
    Statement, table "statement", many "statements", name "ref:member|country|organization";
    /// The decision.
    decision: Part<Decision>,
    /// The paragraph, when it concerns one.
    paragraph: Option<Ref<Paragraph>>,
    /// What it is.
    kind: StatementKind = StatementKind::Signature,
    /// Who says it: a member ...
    member: Option<Ref<Member>>,
    /// ... a country that is not one ...
    country: Option<Country>,
    /// ... or an organization.
    organization: Option<Ref<Organization>>,
    /// The person who says or signs it.
    person: Option<Ref<Person>>,
    /// When.
    date: Option<PartialDate>,
    /// Its words.
    text: Option<Narratives>,
    /// Its place in lists, from 0.
    position: Count = Count(0),
}

impl Rules for Statement {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::exactly_one(
            &[
                ("member", self.member.is_some()),
                ("country", self.country.is_some()),
                ("organization", self.organization.is_some()),
            ],
            problems,
        );
        if let Some(paragraph) = &self.paragraph
            && reader
                .get::<Paragraph>(paragraph.id())?
                .is_some_and(|paragraph| paragraph.decision != self.decision)
        {
            problems.add("paragraph", "of-another");
        }
        let signs = |kind| matches!(kind, StatementKind::Signature | StatementKind::Adhesion);
        if signs(self.kind) {
            let beside = reader.children::<Statement>("decision", self.decision.id())?;
            let mut others = checks::others(id, beside);
            let same = |other: &Statement| {
                signs(other.kind)
                    && (&other.member, &other.country, &other.organization)
                        == (&self.member, &self.country, &self.organization)
            };
            if others.any(|other| same(&other)) {
                problems.add("member", "already-there");
            }
        } else if self.text.is_none() {
            problems.add("text", "required");
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
    fn one_signs_or_adheres_once_and_a_reservation_says_what_it_is() {
        let mut net = network();
        added(
            &mut net,
            Kind::Decision,
            "d",
            json!({"name": "Declaración"}),
        );
        added(&mut net, Kind::Decision, "other", json!({"name": "Otra"}));
        let paragraph = json!({"decision": "other", "number": "1", "text": "Que sí."});
        added(&mut net, Kind::Paragraph, "p", paragraph);
        let says = |kind: &str| json!({"decision": "d", "kind": kind, "country": "CL"});
        added(&mut net, Kind::Statement, "", says("signature"));
        assert_eq!(
            refused(try_add(&mut net, Kind::Statement, "", says("adhesion"))),
            ["member: already-there"]
        );
        assert_eq!(
            refused(try_add(&mut net, Kind::Statement, "", says("reservation"))),
            ["text: required"]
        );
        let foreign = json!({"decision": "d", "paragraph": "p", "kind": "comment", "country": "CL", "text": "No."});
        assert_eq!(
            refused(try_add(&mut net, Kind::Statement, "", foreign)),
            ["paragraph: of-another"]
        );
    }
}
