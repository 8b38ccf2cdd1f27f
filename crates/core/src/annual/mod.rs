//! One period of a network read into plain data for the press, the window and the command line.

mod book;
mod budget;
mod cooperation;
pub mod data;
mod decisions;
mod directory;
mod elections;
mod events;
mod figures;
mod governance;
mod indicators;
mod knowledge;
mod members;
mod money;
mod named;
mod network;
mod overview;
mod participation;
mod plans;
mod projects;
mod read;
mod rules;
mod seats;
mod sources;
mod spans;
mod totals;

pub use figures::figures;
pub use overview::{FindingCounts, Item, Overview, Slot, YearFigures, overview};
pub use read::{read, year};

pub(crate) use book::{Book, Who};
pub(crate) use budget::without_rate;
pub(crate) use decisions::{Dated, dated};
pub(crate) use directory::directory;
pub(crate) use plans::{Tree, late_days};
pub(crate) use rules::{Rule, rules_of};
pub(crate) use seats::{Terms, counts, end_of, held};
pub(crate) use spans::{ended_by, holds, may_hold, months};
