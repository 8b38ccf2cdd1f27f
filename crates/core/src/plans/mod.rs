//! Plans: axes, objectives, activities and tasks, their order in time, their money and their indicators.

mod activity;
mod budget;
mod dependency;
mod indicator;
mod link;
pub(crate) mod order;
mod plan;
mod schedule;
mod totals;
mod tree;
mod version;

pub use activity::{Activity, ActivityLevel, ActivityStatus};
pub use budget::{BudgetLine, Rate};
pub use dependency::Dependency;
pub use indicator::{Counted, Direction, Indicator, IndicatorKind, IndicatorTarget, Reading};
pub use link::ActivityLink;
pub use plan::{Plan, PlanStatus};
pub use schedule::{Clash, Delay, Schedule, Scheduled, Waiting, schedule};
pub use totals::{By, Group, Sums, Total, Totals, arrears, totals};
pub use tree::{PlanRow, PlanTree, tree};
pub use version::{PlanVersion, PlanVersionRow, VersionKind};
