//! Bodies: the statutes' rules as data, and the terms and seats of assembly, committee, presidency and groups.

mod body;
mod provision;
mod rule;
mod seat;
mod statutes;
mod template;
mod term;

pub use body::{Body, BodyKind};
pub use provision::{RuleMajority, RuleOffice, RuleSeat};
pub use rule::{BodyRule, Precedence, Quota};
pub use seat::{Office, Seat, SeatEnd};
pub use statutes::Statutes;
pub use template::adopt_template;
pub use term::Term;
