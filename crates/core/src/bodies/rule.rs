//! What the statutes say of one body.

use super::{Body, Statutes};
use crate::checks;
use crate::members::Subregion;
use crate::record::*;
use crate::votes::{Base, Electorate, Majority, Quorum, SeatVoters, Silence, Tie};

choices! {
    /// In which order those who sit are listed and seated.
    Precedence "precedence" {
        Unstated = "unstated", Alphabetical = "alphabetical", Seniority = "seniority", Office = "office",
    }
}

record! {
    /// What the statutes say of one body: seats, terms, who votes, quorum, majority.
    BodyRule, table "body_rule", many "body_rules", name "ref:body";
    /// The statutes.
    statutes: Part<Statutes>,
    /// The body.
    body: Ref<Body>,
    /// How many seats it has.
    seats: Option<Count>,
    /// How long a term lasts, in months.
    term_months: Option<Count>,
    /// How many terms in a row one may sit.
    terms_in_a_row: Option<Count>,
    /// Whether seats rotate, and how, in words.
    rotation: Option<Texts>,
    /// Who votes.
    electorate: Electorate = Electorate::Unstated,
    /// What part must be present.
    quorum: Quorum = Quorum::Unstated,
    /// The quorum as a number, when it is one.
    quorum_number: Option<Count>,
    /// What decides.
    majority: Majority = Majority::Unstated,
    /// Of what the majority is counted.
    base: Base = Base::Unstated,
    /// What else they say of it.
    note: Option<Narratives>,
    /// Who votes for the seats of a subregion.
    seat_voters: SeatVoters = SeatVoters::Unstated,
    /// What decides a tie.
    tie: Tie = Tie::Unstated,
    /// Whether it may not fall to the same subregion in two terms in a row.
    subregion_rotates: bool = false,
    /// How many terms one waits after the last that is allowed; one, when they do not say.
    terms_apart: Option<Count>,
    /// For how many months a term may be prorogued.
    prorogation_months: Option<Count>,
    /// As what silence counts in a written consultation.
    silence: Silence = Silence::Unstated,
    /// How many days a written consultation lasts.
    consultation_days: Option<Count>,
    /// In which order those who sit are listed.
    precedence: Precedence = Precedence::Unstated,
}

impl Rules for BodyRule {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        if self.quorum == Quorum::Number && self.quorum_number.is_none() {
            problems.add("quorum_number", "required");
        }
        let mut others = checks::others(
            id,
            reader.children::<BodyRule>("statutes", self.statutes.id())?,
        );
        if others.any(|other| other.body == self.body) {
            problems.add("body", "already-there");
        }
        Ok(())
    }
}

record! {
    /// How many seats of a body a subregion has by the statutes.
    Quota, table "quota", many "quotas", name "ref:subregion";
    /// The rule that it belongs to.
    rule: Part<BodyRule>,
    /// The subregion.
    subregion: Ref<Subregion>,
    /// Its seats.
    seats: Count,
}

impl Rules for Quota {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        let mut others = checks::others(id, reader.children::<Quota>("rule", self.rule.id())?);
        if others.any(|other| other.subregion == self.subregion) {
            problems.add("subregion", "already-there");
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
    fn a_body_has_one_rule_in_its_statutes() {
        let mut net = network();
        added(&mut net, Kind::Statutes, "s", json!({"name": "Estatutos"}));
        added(&mut net, Kind::Body, "committee", json!({"name": "Comité"}));
        added(
            &mut net,
            Kind::BodyRule,
            "r",
            json!({"statutes": "s", "body": "committee", "seats": 8}),
        );
        let again = try_add(
            &mut net,
            Kind::BodyRule,
            "",
            json!({"statutes": "s", "body": "committee", "quorum": "number"}),
        );
        assert_eq!(
            refused(again),
            ["quorum_number: required", "body: already-there"]
        );
    }
}
