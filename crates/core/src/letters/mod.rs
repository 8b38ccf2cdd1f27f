//! Letters: correspondence out and in, in a numbered register.

mod letter;

pub use letter::{Letter, LetterDirection, LetterStatus};
