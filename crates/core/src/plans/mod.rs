//! Plans: axes, objectives, activities and tasks, their order in time, their money and their indicators.

mod activity;
mod budget;
mod carry;
mod compare;
mod copy;
mod counted;
mod dependency;
mod due;
mod freeze;
mod indicator;
mod link;
mod measures;
pub(crate) mod order;
mod payment;
mod plan;
mod review;
mod schedule;
#[cfg(test)]
mod tests;
mod totals;
mod tree;
#[cfg(test)]
mod verbs_tests;
mod version;

pub use activity::{Activity, ActivityLevel, ActivityStatus};
pub use budget::{BudgetLine, Rate};
pub use carry::{Carrying, Finished, finish, from_decision};
pub use compare::{Compared, Comparison, Side, SideRow, compare, responsible, versions};
pub use copy::{PARTS, copy};
pub use counted::{Dimension, Tally};
pub use dependency::Dependency;
pub use due::{Due, contributions, links};
pub use freeze::{Approval, freeze};
pub use indicator::{Counted, Direction, Indicator, IndicatorKind, IndicatorTarget, Reading};
pub use link::ActivityLink;
pub use measures::{
    Measure, MeasureStanding, Measures, Origin, Parts, decimal, measures, project_measures,
};
pub use payment::{Payment, Spending, payments, spending};
pub(crate) use payment::{line_of, lines_of, paid, spent};
pub use plan::{Plan, PlanStatus};
pub use review::{Review, RowChange, review};
pub use schedule::{Clash, Delay, Schedule, Scheduled, Waiting, schedule};
pub use totals::{By, Group, Sums, Total, Totals, totals};
pub use tree::{PlanRow, PlanTree, tree};
pub use version::{PlanVersion, PlanVersionRow, VersionKind};
