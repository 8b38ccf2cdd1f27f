//! Decisions, and the commitments that follow from them.

mod commitment;
mod decision;
mod paragraph;

pub use commitment::{Commitment, CommitmentState};
pub use decision::{Decision, DecisionKind, DecisionState, DecisionWay};
pub use paragraph::{Paragraph, Statement, StatementKind};
