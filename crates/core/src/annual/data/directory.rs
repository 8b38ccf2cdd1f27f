//! Annexes: posts and their holders, findings.

use serde::{Deserialize, Serialize};

use super::{Party, RecordRef, Text, When};

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
    /// Who holds it; empty where it is vacant.
    pub holders: Vec<Holder>,
}

/// Who holds a post.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Holder {
    /// The record of the tenure.
    pub record: Option<RecordRef>,
    /// The person's printed name.
    pub name: String,
    /// Titular, acting or alternate.
    pub role: HolderRole,
    /// Since.
    pub since: Option<When>,
}

/// How a post is held.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
#[serde(rename_all = "snake_case")]
pub enum HolderRole {
    /// Titular.
    #[default]
    Titular,
    /// Acting.
    Acting,
    /// Alternate.
    Alternate,
}

/// What the records contradict, lack or leave late.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule that found it: "stated-and-counted-differ". Not unique; its number on paper is its position.
    pub code: String,
    /// How grave.
    pub severity: Severity,
    /// What it says, already in the languages of the program.
    pub message: Text,
    /// The records it names.
    pub records: Vec<RecordRef>,
}

/// How grave a finding is.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Good to know.
    Low,
    /// To be looked at.
    Medium,
    /// Wrong or missing.
    High,
}
