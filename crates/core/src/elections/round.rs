//! The rounds of an election, and what each candidacy received.

use super::{Candidacy, CandidacyState, Election};
use crate::checks;
use crate::members::{Subregion, belongs_to};
use crate::record::*;

record! {
    /// One round of an election: who could vote, and how many did.
    BallotRound, table "ballot_round", many "ballot_rounds", name "ref:election";
    /// The election.
    election: Part<Election>,
    /// Its place, from 1.
    number: Count,
    /// When.
    date: Option<PartialDate>,
    /// Seats still open.
    seats: Option<Count>,
    /// How many may vote.
    entitled: Option<Count>,
    /// How many are present.
    present: Option<Count>,
    /// Ballots cast.
    cast: Option<Count>,
    /// Blank ballots among them.
    blank: Option<Count>,
    /// Invalid ballots among them.
    invalid: Option<Count>,
    /// Whether lots were drawn among the tied.
    lot: bool = false,
    /// The subregion for whose seats its own members vote; none, when all vote for all seats.
    subregion: Option<Ref<Subregion>>,
}

impl Rules for BallotRound {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        let over = |number: Option<Count>, limit: Option<Count>| matches!((number, limit), (Some(n), Some(max)) if n > max);
        let limit =
            |count: Option<Count>| count.map(|count| count.0.to_string()).unwrap_or_default();
        if over(self.present, self.entitled) {
            problems.add_with(
                "present",
                "more-than-voters",
                &[("max", limit(self.entitled))],
            );
        }
        if over(self.cast, self.entitled) {
            problems.add_with("cast", "more-than-voters", &[("max", limit(self.entitled))]);
        } else if over(self.cast, self.present) {
            problems.add_with("cast", "more-than-voters", &[("max", limit(self.present))]);
        }
        let lost = self
            .blank
            .map_or(0, |n| n.0)
            .saturating_add(self.invalid.map_or(0, |n| n.0));
        if over(Some(Count(lost)), self.cast) {
            problems.add_with("invalid", "more-than-cast", &[("max", limit(self.cast))]);
        }
        let mut others = checks::others(
            id,
            reader.children::<BallotRound>("election", self.election.id())?,
        );
        // Where each subregion votes for its own seats, each has a round of the same number.
        if others.any(|other| {
            other.number == self.number
                && (other.subregion == self.subregion
                    || other.subregion.is_none()
                    || self.subregion.is_none())
        }) {
            problems.add("number", "already-there");
        }
        Ok(())
    }
}

record! {
    /// What a candidacy received in a round.
    Tally, table "tally", many "tallies", name "ref:candidacy";
    /// The round.
    round: Part<BallotRound>,
    /// The candidacy.
    candidacy: Ref<Candidacy>,
    /// Its votes.
    votes: Count,
    /// Whether they elected it.
    elected: bool = false,
}

impl Rules for Tally {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        if let Some(round) = reader.get::<BallotRound>(self.round.id())? {
            if let Some(cast) = round.cast.filter(|cast| self.votes > *cast) {
                problems.add_with("votes", "more-than-voters", &[("max", cast.0.to_string())]);
            }
            let candidacy = reader.get::<Candidacy>(self.candidacy.id())?;
            match candidacy {
                Some(candidacy) if candidacy.election != round.election => {
                    problems.add("candidacy", "of-another");
                }
                Some(candidacy) if !stands_in(&round, &candidacy, reader)? => {
                    problems.add("candidacy", "not-of-subregion");
                }
                Some(candidacy) if self.is_out(id, &round, &candidacy, reader)? => {
                    problems.add("candidacy", "candidate-out");
                }
                _ => {}
            }
            self.names(id, &round, reader, problems)?;
        }
        let mut others = checks::others(id, reader.children::<Tally>("round", self.round.id())?);
        if others.any(|other| other.candidacy == self.candidacy) {
            problems.add("candidacy", "already-there");
        }
        Ok(())
    }
}

/// Whether a candidacy stands for the seats of the round's subregion; in a round for all seats, each does.
fn stands_in(round: &BallotRound, candidacy: &Candidacy, reader: &Reader<'_>) -> Result<bool> {
    let Some(subregion) = &round.subregion else {
        return Ok(true);
    };
    if let Some(own) = &candidacy.subregion {
        return Ok(own == subregion);
    }
    match &candidacy.member {
        Some(member) => belongs_to(reader, member.id(), subregion.id(), None),
        None => Ok(false),
    }
}

impl Tally {
    /// Whether the candidacy no longer stands in the round: withdrawn, elected before, or not among those that remain.
    fn is_out(
        &self,
        id: &str,
        round: &Stored<BallotRound>,
        candidacy: &Stored<Candidacy>,
        reader: &Reader<'_>,
    ) -> Result<bool> {
        if round.number.0 > 1 {
            let Some(election) = reader.get::<Election>(round.election.id())? else {
                return Ok(false);
            };
            let date = round.date.as_ref().or(election.date.as_ref());
            let day = date.map(PartialDate::latest).unwrap_or_default();
            let standing = super::count::standing_in(reader, election, round.number.0, day)?;
            return Ok(!standing.contains(&candidacy.id));
        }
        // What was counted before it withdrew may still be corrected.
        Ok(candidacy.state == CandidacyState::Withdrawn && reader.get::<Tally>(id)?.is_none())
    }

    /// No more names than the valid ballots can hold: as many on each as there are seats.
    fn names(
        &self,
        id: &str,
        round: &Stored<BallotRound>,
        reader: &Reader<'_>,
        problems: &mut Problems,
    ) -> Result<()> {
        let (Some(cast), Some(seats)) = (round.cast, round.seats) else {
            return Ok(());
        };
        let lost = round
            .blank
            .map_or(0, |n| n.0)
            .saturating_add(round.invalid.map_or(0, |n| n.0));
        let most = (cast.0 - lost).max(0).saturating_mul(seats.0.max(1));
        let others = checks::others(id, reader.children::<Tally>("round", self.round.id())?);
        let given = others.fold(self.votes.0, |sum, other| sum.saturating_add(other.votes.0));
        if given > most {
            problems.add_with("votes", "more-names", &[("max", most.to_string())]);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::testing::{added, network, refused, try_add};
    use serde_json::json;

    fn round(net: &mut crate::Network) {
        added(net, Kind::Body, "committee", json!({"name": "Comité"}));
        added(
            net,
            Kind::Election,
            "e",
            json!({"name": "Elección", "body": "committee"}),
        );
        let round = json!({"election": "e", "number": 1, "entitled": 20, "present": 15, "cast": 14, "blank": 1});
        added(net, Kind::BallotRound, "r", round);
    }

    #[test]
    fn no_more_ballots_than_voters() {
        let mut net = network();
        round(&mut net);
        let more = json!({"election": "e", "number": 2, "entitled": 20, "present": 15, "cast": 16});
        assert_eq!(
            refused(try_add(&mut net, Kind::BallotRound, "", more)),
            ["cast: more-than-voters"]
        );
        let lost = json!({"election": "e", "number": 2, "cast": 10, "blank": 6, "invalid": 5});
        assert_eq!(
            refused(try_add(&mut net, Kind::BallotRound, "", lost)),
            ["invalid: more-than-cast"]
        );
    }

    #[test]
    fn a_candidacy_is_counted_once_in_a_round_of_its_own_election() {
        let mut net = network();
        round(&mut net);
        added(
            &mut net,
            Kind::Election,
            "other",
            json!({"name": "Otra", "body": "committee"}),
        );
        added(
            &mut net,
            Kind::Candidacy,
            "uy",
            json!({"election": "e", "country": "UY"}),
        );
        added(
            &mut net,
            Kind::Candidacy,
            "cl",
            json!({"election": "other", "country": "CL"}),
        );
        added(
            &mut net,
            Kind::Tally,
            "",
            json!({"round": "r", "candidacy": "uy", "votes": 14}),
        );
        let again = try_add(
            &mut net,
            Kind::Tally,
            "",
            json!({"round": "r", "candidacy": "uy", "votes": 15}),
        );
        assert_eq!(
            refused(again),
            ["votes: more-than-voters", "candidacy: already-there"]
        );
        let foreign = try_add(
            &mut net,
            Kind::Tally,
            "",
            json!({"round": "r", "candidacy": "cl", "votes": 1}),
        );
        assert_eq!(refused(foreign), ["candidacy: of-another"]);
    }
}
