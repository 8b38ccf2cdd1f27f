//! People and organizations: who they are, which posts there are, and who has held them.

mod distinction;
mod organization;
mod person;
mod post;
mod tenure;

pub use distinction::Distinction;
pub use organization::{Organization, OrganizationKind, OrganizationName};
pub use person::{ERASED_NAME, Person};
pub use post::{Post, PostKind};
pub use tenure::{Capacity, Tenure};
