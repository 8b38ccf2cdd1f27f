//! Letters: correspondence out and in, in a numbered register.

mod appointments;
mod letter;
mod write;

pub use appointments::{Appointment, appointments};
pub use letter::{Letter, LetterDirection, LetterStatus};
pub use write::{Draft, Written, write};
