//! Elections: candidacies, rounds, counts and results.

mod candidacy;
mod conclude;
mod count;
mod decide;
mod election;
mod round;
mod substitute;

pub use candidacy::{Candidacy, CandidacyState};
pub use conclude::{Conclusion, conclude};
pub(crate) use count::count_in;
pub use count::{
    CandidateCounted, Contest, ContestCounted, ElectionCounted, NextRound, Outcome, RoundCounted,
    count_election,
};
pub use election::{Election, ElectionMethod, ElectionState};
pub use round::{BallotRound, Tally};
pub use substitute::{Substitution, substitute};
