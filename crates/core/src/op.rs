//! Every operation a user can name. Names are in files for ever: never rename one.

use crate::kinds::Kind;

/// What a person did, as the history names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// A record was added.
    Add(Kind),
    /// Statutes came from a template.
    AdoptTemplate,
    /// A file or a reference became a document of a record.
    AttachDocument,
    /// Several records were changed at once.
    Change,
    /// Those elected took their seats.
    ConcludeElection,
    /// The network was created.
    Create,
    /// A record was deleted, with those that belong to it.
    Delete(Kind),
    /// Two records that look like one were told apart.
    DismissDuplicate,
    /// Fields of a record were changed.
    Edit(Kind),
    /// A person's data were erased: the one operation that cannot be undone.
    ErasePerson,
    /// A table of records came in at once.
    Import,
    /// Two records that are one became one.
    Merge,
    /// An undone operation was done again.
    Redo,
    /// One older operation was taken back.
    Revert,
    /// A seat was left within its term, and perhaps taken by another.
    SubstituteSeat,
    /// The last operation was taken back.
    Undo,
    /// Letters were written and numbered.
    WriteLetters,
}

impl Op {
    /// The name in the journal, such as `add_member`.
    pub fn name(self) -> String {
        match self {
            Op::Add(kind) => format!("add_{}", kind.name()),
            Op::AdoptTemplate => "adopt_template".into(),
            Op::AttachDocument => "attach_document".into(),
            Op::Change => "change".into(),
            Op::ConcludeElection => "conclude_election".into(),
            Op::Create => "create".into(),
            Op::Delete(kind) => format!("delete_{}", kind.name()),
            Op::DismissDuplicate => "dismiss_duplicate".into(),
            Op::Edit(kind) => format!("edit_{}", kind.name()),
            Op::ErasePerson => "erase_person".into(),
            Op::Import => "import".into(),
            Op::Merge => "merge".into(),
            Op::Redo => "redo".into(),
            Op::Revert => "revert".into(),
            Op::SubstituteSeat => "substitute_seat".into(),
            Op::Undo => "undo".into(),
            Op::WriteLetters => "write_letters".into(),
        }
    }

    /// Every operation there is, so that a test can walk them all.
    pub fn all() -> Vec<Op> {
        let mut all = vec![
            Op::AdoptTemplate,
            Op::AttachDocument,
            Op::Change,
            Op::ConcludeElection,
            Op::Create,
            Op::DismissDuplicate,
            Op::ErasePerson,
            Op::Import,
            Op::Merge,
            Op::Redo,
            Op::Revert,
            Op::SubstituteSeat,
            Op::Undo,
            Op::WriteLetters,
        ];
        for &kind in Kind::ALL {
            all.extend([Op::Add(kind), Op::Delete(kind), Op::Edit(kind)]);
        }
        all
    }
}
