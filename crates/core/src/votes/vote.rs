//! One decision by voting.

use super::{Base, Majority};
use crate::bodies::Body;
use crate::events::{Event, Item, Session};
use crate::members::Subregion;
use crate::record::*;

choices! {
    /// How votes are given.
    VoteMethod "vote_method" {
        Consensus = "consensus", Acclamation = "acclamation", Show = "show", RollCall = "roll_call",
        Secret = "secret", Written = "written",
    }
}

choices! {
    /// What a vote decided.
    VoteResult "vote_result" {
        Pending = "pending", Adopted = "adopted", Rejected = "rejected", Tied = "tied", NoQuorum = "no_quorum",
    }
}

record! {
    /// One decision by voting, with the numbers frozen when it was taken.
    Vote, table "vote", many "votes", name "name";
    /// What was voted on.
    name: Texts,
    /// Who voted.
    body: Option<Ref<Body>>,
    /// The event.
    event: Option<Ref<Event>>,
    /// The session.
    session: Option<Ref<Session>>,
    /// The agenda item.
    item: Option<Ref<Item>>,
    /// When.
    date: Option<PartialDate>,
    /// How.
    method: VoteMethod = VoteMethod::Show,
    /// The majority required.
    majority: Majority = Majority::Unstated,
    /// Of what it is counted.
    base: Base = Base::Unstated,
    /// How many may vote.
    entitled: Option<Count>,
    /// How many were present.
    present: Option<Count>,
    /// How many had to be.
    quorum_required: Option<Count>,
    /// Votes in favour.
    in_favour: Option<Count>,
    /// Votes against.
    against: Option<Count>,
    /// Abstentions.
    abstentions: Option<Count>,
    /// Invalid votes.
    invalid: Option<Count>,
    /// What it decided.
    result: VoteResult = VoteResult::Pending,
    /// The subregion whose members alone vote; none, when all do.
    subregion: Option<Ref<Subregion>>,
}

impl Rules for Vote {
    fn check(&self, _id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        let voters = match (self.present, self.entitled) {
            (Some(present), Some(entitled)) => Some(present.min(entitled)),
            (present, entitled) => present.or(entitled),
        };
        if let (Some(present), Some(entitled)) = (self.present, self.entitled)
            && present > entitled
        {
            problems.add_with(
                "present",
                "more-than-voters",
                &[("max", entitled.0.to_string())],
            );
        }
        let given = [self.in_favour, self.against, self.abstentions, self.invalid];
        let given = given
            .iter()
            .flatten()
            .fold(0_i64, |sum, count| sum.saturating_add(count.0));
        if let Some(voters) = voters.filter(|voters| given > voters.0) {
            problems.add_with(
                "in_favour",
                "more-than-voters",
                &[("max", voters.0.to_string())],
            );
        }
        if let (Some(event), Some(session)) = (&self.event, &self.session)
            && reader
                .get::<Session>(session.id())?
                .is_some_and(|session| session.event.id() != event.id())
        {
            problems.add("session", "of-another");
        }
        if let (Some(event), Some(item)) = (&self.event, &self.item)
            && reader
                .get::<Item>(item.id())?
                .is_some_and(|item| item.event.id() != event.id())
        {
            problems.add("item", "of-another");
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
    fn no_more_votes_than_voters() {
        let mut net = network();
        let votes = |favour: i64| json!({"name": "Declaración", "present": 20, "entitled": 25, "in_favour": favour, "against": 3, "abstentions": 2});
        assert!(try_add(&mut net, Kind::Vote, "", votes(15)).is_ok());
        assert_eq!(
            refused(try_add(&mut net, Kind::Vote, "", votes(16))),
            ["in_favour: more-than-voters"]
        );
    }

    #[test]
    fn the_item_voted_on_is_of_the_same_event() {
        let mut net = network();
        added(&mut net, Kind::Event, "a", json!({"name": "A"}));
        added(&mut net, Kind::Event, "b", json!({"name": "B"}));
        added(
            &mut net,
            Kind::Item,
            "i",
            json!({"event": "b", "name": "Punto"}),
        );
        let result = try_add(
            &mut net,
            Kind::Vote,
            "",
            json!({"name": "X", "event": "a", "item": "i"}),
        );
        assert_eq!(refused(result), ["item: of-another"]);
    }
}
