//! Plans: axes, objectives, activities and tasks, their money and their indicators.

mod activity;
mod budget;
mod indicator;
mod plan;

pub use activity::{Activity, ActivityLevel, ActivityStatus};
pub use budget::{BudgetLine, Rate};
pub use indicator::{Direction, Indicator, Reading};
pub use plan::{Plan, PlanStatus};
