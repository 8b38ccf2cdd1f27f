//! Exchanges, projects, contributions, awards, and resources.

use serde::{Deserialize, Serialize};

use super::{
    Amount, Bound, ContributionKind, EntryResult, ExchangeStatus, Figure, FrameKind, Money,
    PartnerRole, Party, RecordRef, ResourceKind, Scope, SourceRef, Text, Until, When,
};

/// What countries and donors do with one another.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
pub struct Cooperation {
    /// Exchanges of the period, oldest first.
    pub exchanges: Vec<Exchange>,
    /// Projects that ran in the period, own ones first.
    pub projects: Vec<Project>,
    /// Contributions due or received in the period.
    pub contributions: Vec<Contribution>,
    /// Exchanges, projects, contributions by currency.
    pub figures: Vec<Figure>,
}

/// An expert's mission between countries.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Exchange {
    /// The record.
    pub record: RecordRef,
    /// What it was about.
    pub topic: Text,
    /// Who gave.
    pub from: Option<Party>,
    /// Who received.
    pub to: Option<Party>,
    /// Begin.
    pub begin: Option<When>,
    /// End.
    pub end: Option<When>,
    /// How many experts.
    pub experts: Option<u32>,
    /// How exact that is.
    pub experts_bound: Bound,
    /// How far it has come.
    pub status: ExchangeStatus,
    /// Whose it is.
    pub scope: Scope,
    /// Who paid.
    pub paid_by: Option<Party>,
    /// Where it is said.
    pub source: Option<SourceRef>,
}

/// Funded work.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Project {
    /// The record.
    pub record: RecordRef,
    /// Code: "INT/001/13".
    pub code: Option<String>,
    /// Title.
    pub title: Text,
    /// Whose it is.
    pub scope: Scope,
    /// A paragraph or more on it.
    pub summary: Option<Text>,
    /// Objectives as numbered by the source.
    pub objectives: Vec<Text>,
    /// Partners.
    pub partners: Vec<Partner>,
    /// Time frames, each amendment kept.
    pub frames: Vec<Frame>,
    /// Amounts by type; never added up when types differ.
    pub amounts: Vec<Amount>,
    /// Dated accomplishments.
    pub accomplishments: Vec<Accomplishment>,
    /// Titles of reference documents.
    pub papers: Vec<Text>,
    /// Findings that concern it, by position in [`super::Annual::findings`] from 0.
    pub findings: Vec<usize>,
    /// Where it is said.
    pub sources: Vec<SourceRef>,
}

/// Who takes part in a project.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Partner {
    /// Who.
    pub party: Party,
    /// As what.
    pub role: PartnerRole,
}

/// A time frame of a project.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Frame {
    /// Which one it is.
    pub kind: FrameKind,
    /// Begin.
    pub begin: Option<When>,
    /// End.
    pub end: Option<Until>,
    /// The words of the source, in its language.
    pub stated: Option<Text>,
    /// Where it is said.
    pub source: Option<SourceRef>,
}

/// Something that a project achieved.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Accomplishment {
    /// When.
    pub date: Option<When>,
    /// What: a narrative.
    pub text: Text,
    /// Where it is said.
    pub source: Option<SourceRef>,
}

/// What a member or donor gives.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Contribution {
    /// The record.
    pub record: RecordRef,
    /// Who gives.
    pub party: Option<Party>,
    /// What kind.
    pub kind: ContributionKind,
    /// What it is for, or what is given in kind.
    pub purpose: Option<Text>,
    /// Due.
    pub due: Option<Money>,
    /// Received.
    pub received: Option<Money>,
    /// The year that it is for.
    pub year: Option<i32>,
    /// By when it is due.
    pub due_date: Option<When>,
    /// When it was received.
    pub date: Option<When>,
    /// Where it is said.
    pub source: Option<SourceRef>,
}

/// An edition of a competition.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Award {
    /// The record.
    pub record: RecordRef,
    /// Its title.
    pub title: Text,
    /// The number as entered.
    pub edition: Option<String>,
    /// When it was handed over.
    pub date: Option<When>,
    /// Entries received.
    pub entries: Option<Figure>,
    /// Results by category.
    pub results: Vec<AwardResult>,
    /// Where it is said.
    pub source: Option<SourceRef>,
}

/// A result in a category.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct AwardResult {
    /// The category.
    pub category: Option<Text>,
    /// What became of it.
    pub result: EntryResult,
    /// The winning work.
    pub entry: Text,
    /// Whose it is.
    pub party: Option<Party>,
}

/// A study, practice, solution or norm.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Resource {
    /// The record.
    pub record: RecordRef,
    /// Its title.
    pub title: Text,
    /// What kind.
    pub kind: ResourceKind,
    /// Who published it.
    pub party: Option<Party>,
    /// When.
    pub date: Option<When>,
    /// Web address or shelf.
    pub address: Option<String>,
    /// Where it is said.
    pub source: Option<SourceRef>,
}
