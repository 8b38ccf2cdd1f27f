//! Bodies: the statutes' rules as data, and the terms and seats of assembly, committee, presidency and groups.

mod balance;
mod body;
mod composition;
mod history;
pub(crate) mod precedence;
mod product;
mod proposals;
mod propose;
mod provision;
mod rule;
mod rules;
mod seat;
mod standings;
mod statutes;
mod template;
mod term;

pub use balance::{Balance, State, Verdict, balance};
pub use body::{Body, BodyKind};
pub(crate) use composition::sitter;
pub use composition::{Column, Composition, Holder, Sitting, TermShown, composition};
pub use history::{Bar, Cell, Standing};
pub use product::{Product, ProductState};
pub use proposals::{Proposed, proposals};
pub use propose::RuleNamed;
pub use provision::{RuleMajority, RuleOffice, RuleSeat};
pub use rule::{BodyRule, Precedence, Quota};
pub(crate) use rules::rule_on;
pub use rules::{Rule, rule_of, rules_of, statutes_on};
pub use seat::{Office, Seat, SeatEnd};
pub use statutes::Statutes;
pub use template::adopt_template;
pub use term::Term;
