//! Elections: candidacies, rounds, counts and results.

mod candidacy;
mod conclude;
mod contests;
mod count;
mod counted;
mod decide;
mod electing;
mod election;
mod round;
mod substitute;
#[cfg(test)]
mod tests;

pub use candidacy::{Candidacy, CandidacyState};
pub use conclude::{Conclusion, conclude};
pub use count::count_election;
pub(crate) use count::count_in;
pub use counted::{
    CandidateCounted, Contest, ContestCounted, ElectionCounted, NextRound, Outcome, RoundCounted,
};
pub(crate) use electing::Electing;
pub use election::{Election, ElectionMethod, ElectionState};
pub use round::{BallotRound, Tally};
pub use substitute::{Substitution, substitute};
