//! Decisions, and the commitments that follow from them.

mod commitment;
mod decision;

pub use commitment::{Commitment, CommitmentState};
pub use decision::{Decision, DecisionKind, DecisionState, DecisionWay};
