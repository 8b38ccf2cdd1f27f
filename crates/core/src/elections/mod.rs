//! Elections: candidacies, rounds, counts and results.

mod candidacy;
mod election;
mod round;

pub use candidacy::{Candidacy, CandidacyState};
pub use election::{Election, ElectionMethod, ElectionState};
pub use round::{BallotRound, Tally};
