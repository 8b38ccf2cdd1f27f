//! People and organizations: who they are, which posts there are, and who has held them.

mod contacts;
mod dismiss;
mod distinction;
mod duplicates;
mod erase;
mod export;
mod likeness;
mod merge;
mod organization;
mod person;
mod post;
mod tenure;

pub use contacts::{Contact, Listed, Sitting, contacts};
pub use dismiss::{dismiss_duplicate, person_or_organization};
pub use distinction::Distinction;
pub use duplicates::{ORGANIZATIONS_FROM, PEOPLE_FROM, Pair, Reason, duplicates};
pub use erase::{Erased, erase};
pub use export::export;
pub use merge::{Merged, merge};
pub use organization::{Organization, OrganizationKind, OrganizationName};
pub(crate) use person::order_of;
pub use person::{ERASED_NAME, Person, Sex};
pub use post::{Post, PostKind};
pub use tenure::{Capacity, Tenure};

#[cfg(test)]
mod tests;
