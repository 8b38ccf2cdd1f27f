//! What a person says of a finding.

use crate::record::*;

choices! {
    /// What becomes of a finding.
    FindingState "finding_state" { Explained = "explained", Dismissed = "dismissed" }
}

record! {
    /// What a person says of a finding, so that it is not asked again.
    FindingNote, table "finding_note", many "finding_notes", name "code";
    /// The finding's code.
    code: Line,
    /// The record that it names first.
    about: AnyRef,
    /// What becomes of it.
    state: FindingState = FindingState::Explained,
    /// Why.
    note: Option<Narratives>,
}

impl Rules for FindingNote {}
