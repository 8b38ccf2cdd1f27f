//! What every kind of record has in common: reading, adding, editing, deleting.

mod add;
mod change;
mod delete;
mod edit;
mod excerpt;
mod read;
mod references;

pub use add::{NewRecord, add, add_in};
pub use change::{Change, MAX_CHANGES, change};
pub use delete::{Deleted, delete, delete_in};
pub use edit::{Edit, edit, edit_in};
pub use excerpt::Excerpt;
pub use read::{Reader, TextState};
pub(crate) use references::{is_named, names_missing, referrers};

#[cfg(test)]
mod tests;
