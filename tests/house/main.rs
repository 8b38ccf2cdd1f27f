//! The walls of the house: who may know whom, the texts, and what is generated.

mod generated;
mod sources;
mod texts;
mod walls;
