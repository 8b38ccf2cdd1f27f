//! Members: who belongs to the network, with which status, in which subregion, through which institutions.

mod institution;
mod member;
mod membership;
mod subregion;

pub use institution::{InstitutionRole, MemberInstitution};
pub use member::{Member, MemberKind};
pub use membership::{Membership, MembershipStatus};
pub(crate) use subregion::belongs_to;
pub use subregion::{MemberSubregion, Subregion};
