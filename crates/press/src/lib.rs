//! From plain data to paper: composes documents with templates of its own and gives back bytes.
//!
//! Nothing here reads a file, the network, the clock or the machine's fonts. The same data and options give the same
//! bytes.

pub mod annual;
mod ballots;
mod compose;
mod desk;
mod docx;
mod dossier;
mod flags;
mod glyphs;
mod letter;
mod meeting;
mod naming;
mod narrative;
mod options;
mod paperwork;
mod world;

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod paperwork_tests;
#[cfg(test)]
mod tests;

pub use annual::{annual, figures};
pub use ballots::{BallotSection, BallotSheets, Ballots, ballots};
pub use compose::{Composed, Mark, PageSize, rest};
pub use docx::docx;
pub use dossier::{Dossier, DossierPart, DossierSource, dossier};
pub use letter::{Gender, appointment, appointment_subject, gender, in_language};
pub use meeting::{BadgeFormat, LARGEST_PAGE, convocation, convocation_message};
pub use options::{Annexes, Cover, Empty, Options, PaperSize, PressError};
pub use paperwork::paperwork;
