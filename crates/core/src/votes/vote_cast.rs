//! What one who votes answered in a roll call.

use super::{Vote, VoteMethod};
use crate::annual::{held, may_hold};
use crate::bodies::{Seat, Term};
use crate::checks;
use crate::members::{Member, belongs_to};
use crate::people::Organization;
use crate::record::*;

choices! {
    /// What one answers in a roll call.
    VoteAnswer "vote_answer" {
        InFavour = "in_favour", Against = "against", Abstention = "abstention", Absent = "absent",
    }
}

record! {
    /// What one who votes answered in a roll call.
    VoteCast, table "vote_cast", many "vote_casts", name "ref:member|organization";
    /// The vote.
    vote: Part<Vote>,
    /// Who votes: a member ...
    member: Option<Ref<Member>>,
    /// ... or an organization that holds a seat.
    organization: Option<Ref<Organization>>,
    /// The answer.
    answer: VoteAnswer,
    /// The place in the roll, from 0.
    position: Count = Count(0),
}

impl Rules for VoteCast {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::exactly_one(
            &[
                ("member", self.member.is_some()),
                ("organization", self.organization.is_some()),
            ],
            problems,
        );
        let mut others = checks::others(id, reader.children::<VoteCast>("vote", self.vote.id())?);
        let same = |other: &VoteCast| {
            (&other.member, &other.organization) == (&self.member, &self.organization)
        };
        if others.any(|other| same(&other)) {
            problems.add("member", "voted-already");
        }
        if let Some(vote) = reader.get::<Vote>(self.vote.id())? {
            if vote.method == VoteMethod::Secret {
                problems.add("answer", "secret-vote");
            }
            if let Some(subregion) = &vote.subregion {
                self.check_subregion(&vote, subregion.id(), reader, problems)?;
            }
        }
        Ok(())
    }
}

impl VoteCast {
    /// Where only a subregion votes, a member votes that is of it; an organization, which is of none, by a seat of it.
    fn check_subregion(
        &self,
        vote: &Vote,
        subregion: &str,
        reader: &Reader<'_>,
        problems: &mut Problems,
    ) -> Result<()> {
        let on = vote.date.as_ref().map(PartialDate::latest);
        if let Some(member) = &self.member
            && !belongs_to(reader, member.id(), subregion, on)?
            && !self.sits_for(vote, subregion, reader)?
        {
            problems.add("member", "not-of-subregion");
        }
        if self.organization.is_some() && !self.sits_for(vote, subregion, reader)? {
            problems.add("organization", "no-seat-of-subregion");
        }
        Ok(())
    }

    /// Whether it may hold, on the vote's day, a seat of the body with a vote that is filled for a subregion.
    fn sits_for(&self, vote: &Vote, subregion: &str, reader: &Reader<'_>) -> Result<bool> {
        let Some(body) = &vote.body else {
            return Ok(false);
        };
        let on = vote.date.as_ref().map(PartialDate::latest);
        for term in reader.children::<Term>("body", body.id())? {
            let own = reader.children::<Seat>("term", &term.id)?;
            let own = own.iter().filter(|seat| {
                seat.votes
                    && seat.subregion.as_ref().map(Ref::id) == Some(subregion)
                    && (&seat.member, &seat.organization) == (&self.member, &self.organization)
            });
            for seat in own {
                let (begin, end) = held(seat, &term);
                if on.is_none_or(|on| may_hold(begin.as_ref(), &end, on)) {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::testing::{added, network, refused, try_add};
    use serde_json::json;

    #[test]
    fn nobody_votes_twice_and_a_secret_vote_names_nobody() {
        let mut net = network();
        let member = json!({"country": "UY", "name": "Uruguay"});
        added(&mut net, Kind::Member, "UY", member);
        for (key, method) in [("open", "roll_call"), ("closed", "secret")] {
            let vote = json!({"name": "Plan", "method": method});
            added(&mut net, Kind::Vote, key, vote);
        }
        let cast = |vote: &str| json!({"vote": vote, "member": "UY", "answer": "in_favour"});
        added(&mut net, Kind::VoteCast, "", cast("open"));
        assert_eq!(
            refused(try_add(&mut net, Kind::VoteCast, "", cast("open"))),
            ["member: voted-already"]
        );
        assert_eq!(
            refused(try_add(&mut net, Kind::VoteCast, "", cast("closed"))),
            ["answer: secret-vote"]
        );
    }
}
