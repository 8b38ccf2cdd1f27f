//! Bodies: the statutes' rules as data, and the terms and seats of assembly, committee, presidency and groups.

mod body;
mod rule;
mod seat;
mod statutes;
mod term;

pub use body::{Body, BodyKind};
pub use rule::{BodyRule, Quota};
pub use seat::{Office, Seat, SeatEnd};
pub use statutes::Statutes;
pub use term::Term;
