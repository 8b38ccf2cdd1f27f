//! Why a table cannot be read, named by what the person can do next.

use plenaria_core::Error;

/// Why a table was not read or written.
#[derive(Debug)]
pub enum Fault {
    /// The file has more bytes than the limit, or unfolds to more.
    TooLarge {
        /// How many.
        actual: u64,
        /// The limit.
        max: u64,
    },
    /// The table has more rows, columns or cells than the limit.
    TooMany {
        /// `rows`, `columns`, `cells` or `characters`.
        what: &'static str,
        /// The limit.
        max: usize,
    },
    /// A part of the file unfolds to so many times its size that it is no honest table.
    Swollen {
        /// The limit.
        max: u64,
    },
    /// The workbook asks for a password.
    Locked,
    /// The file is no table that can be read, or a damaged one.
    Unreadable,
    /// There is nothing in it.
    Empty,
    /// The workbook has no sheet of this name.
    NoSheet {
        /// The name asked for.
        name: String,
        /// The sheets that it has.
        sheets: Vec<String>,
    },
    /// What is to come in, or where, is not said well.
    Asked {
        /// What of the question: `kind`, `mapping`, `event`, `term` ...
        what: &'static str,
        /// What was said.
        value: String,
    },
    /// What core refuses.
    Core(Error),
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Fault::Core(error)
    }
}

/// The result of reading and writing tables.
pub type Result<T> = std::result::Result<T, Fault>;
