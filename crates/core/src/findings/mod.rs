//! The rules that find what records contradict, lack or leave late, by subject.

pub(crate) mod awards;
pub(crate) mod bodies;
pub(crate) mod decisions;
pub(crate) mod events;
pub(crate) mod lists;
pub(crate) mod meetings;
pub(crate) mod members;
pub(crate) mod money;
pub(crate) mod people;
pub(crate) mod plans;
pub(crate) mod projects;
pub(crate) mod stated;
#[cfg(test)]
mod tests;
pub(crate) mod texts;
mod words;

/// How many days ahead the end of a term or tenure is announced.
pub(crate) const AHEAD: i64 = 90;
