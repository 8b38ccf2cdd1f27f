//! Knowledge: awards with their entries, and the catalogue of studies, cases, solutions and norms.

mod award;
mod entry;
mod resource;

pub use award::{Award, AwardCategory, AwardStatus};
pub use entry::{Entry, EntryResult};
pub use resource::{Resource, ResourceKind};
