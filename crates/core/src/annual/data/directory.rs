//! Annexes: posts and their holders, findings.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Capacity, Party, RecordRef, Severity, Text, When};

/// A post as of the period's last day.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Post {
    /// The record.
    pub record: RecordRef,
    /// The member, country or organization whose post it is.
    pub party: Option<Party>,
    /// Its title.
    pub title: Text,
    /// The institution it is in.
    pub institution: Option<Text>,
    /// Official addresses of the post: e-mail, telephone; a line each.
    pub contact: Vec<String>,
    /// Who certainly holds it; empty where it is vacant, or where nobody knows.
    pub holders: Vec<Holder>,
    /// Nobody certainly holds it, but somebody may.
    pub unknown: bool,
}

/// Who holds a post.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Holder {
    /// The record of the tenure.
    pub record: Option<RecordRef>,
    /// The person's printed name.
    pub name: String,
    /// Titular, acting or alternate.
    pub capacity: Capacity,
    /// Since.
    pub since: Option<When>,
}

/// What the records contradict, lack or leave late.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule that found it: "stated-and-counted-differ", the message `finding-...`. Not unique; its number on paper is
    /// its position.
    pub code: String,
    /// How grave.
    pub severity: Severity,
    /// Values for the words that its code has in each language.
    pub values: BTreeMap<String, String>,
    /// The records it names.
    pub records: Vec<RecordRef>,
}
