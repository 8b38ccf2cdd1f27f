//! What a network is and what one may do with it: records, rules, operations and the network file.
//!
//! Nothing here reads the clock, the environment or a source of chance, and nothing here is a text that people read:
//! problems and findings are codes with values, which `plenaria-i18n` turns into words.

pub mod annual;
mod checks;
pub mod error;
pub mod file;
pub mod finding;
mod findings;
pub mod generate;
pub mod journal;
mod kept;
pub mod kinds;
pub mod op;
pub mod record;
pub mod records;
pub mod samples;
pub mod storage;
pub mod transact;
pub mod values;

pub mod bodies;
pub mod cooperation;
pub mod decisions;
pub mod documents;
pub mod elections;
pub mod events;
pub mod knowledge;
pub mod letters;
pub mod meetings;
pub mod members;
pub mod network;
pub mod people;
pub mod plans;
pub mod votes;

#[cfg(any(test, feature = "testing"))]
pub mod testing;

pub use error::{Error, Problem, Problems, Result};
pub use file::{By, Network};
pub use kinds::Kind;
pub use op::Op;
pub use record::{Record, Stored};
pub use storage::plain;

/// A field's name without the `r#` that Rust asks for where it is a keyword.
#[doc(hidden)]
pub const fn plain_name(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', ..] => name.split_at(2).1,
        _ => name,
    }
}
