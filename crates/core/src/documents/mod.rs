//! Documents and evidence: files and references, where each fact comes from, figures that sources state, notes on findings.

mod attach;
mod document;
mod external_id;
mod figure;
mod finding_note;
mod source;

pub use attach::{Attachment, attach};
pub use document::Document;
pub use external_id::ExternalId;
pub use figure::{Figure, FigureSubject};
pub use finding_note::{FindingNote, FindingState};
pub use source::Source;
