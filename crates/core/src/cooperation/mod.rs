//! Cooperation: supporters, exchanges of experts, projects and contributions.

mod accomplishment;
mod amount;
mod contribution;
mod exchange;
mod partner;
mod project;
mod supporter;
mod time_frame;

pub use accomplishment::Accomplishment;
pub use amount::{AmountKind, ProjectAmount};
pub use contribution::{Contribution, ContributionKind};
pub use exchange::{Exchange, ExchangeStatus};
pub use partner::{PartnerRole, ProjectPartner};
pub use project::{Project, ProjectObjective, ProjectStatus};
pub use supporter::{Supporter, SupporterRole};
pub use time_frame::{TimeFrame, TimeFrameKind};
