//! Voting: the words of quorum and majority, one decision by voting, and who speaks and votes for a member.

mod accreditation;
mod ballot;
mod count;
mod vote;
mod vote_cast;

pub use accreditation::{Accreditation, AccreditationRole};
pub(crate) use ballot::voters;
pub use ballot::{Share, VoteCounted, Voters, count_vote};
pub use count::{Counted, Given, Terms, count, needed, required};
pub use vote::{Vote, VoteMethod, VoteResult};
pub use vote_cast::{VoteAnswer, VoteCast};

use crate::record::*;

choices! {
    /// Who votes in a body.
    Electorate "electorate" {
        Unstated = "unstated", Members = "members", Seats = "seats", Accredited = "accredited",
    }
}

choices! {
    /// What part of those who vote must be present.
    Quorum "quorum" {
        Unstated = "unstated", None = "none", Half = "half", MoreThanHalf = "more_than_half",
        TwoThirds = "two_thirds", ThreeQuarters = "three_quarters", Number = "number",
    }
}

choices! {
    /// What decides a vote.
    Majority "majority" {
        Unstated = "unstated", Plurality = "plurality", MoreThanHalf = "more_than_half", TwoThirds = "two_thirds",
        ThreeQuarters = "three_quarters", FourFifths = "four_fifths", Consensus = "consensus",
        Unanimity = "unanimity",
    }
}

choices! {
    /// Of what a majority is counted.
    Base "base" {
        Unstated = "unstated", Members = "members", Accredited = "accredited", Present = "present", Cast = "cast",
        Valid = "valid",
    }
}

choices! {
    /// Who votes for the seats of a subregion.
    SeatVoters "seat_voters" { Unstated = "unstated", All = "all", Subregion = "subregion" }
}

choices! {
    /// What decides a tie.
    Tie "tie" {
        Unstated = "unstated", SecondRound = "second_round", Lot = "lot", Chair = "chair", Rejected = "rejected",
    }
}

choices! {
    /// As what silence counts in a written consultation.
    Silence "silence" {
        Unstated = "unstated", Abstention = "abstention", Agreement = "agreement", Absence = "absence",
    }
}
