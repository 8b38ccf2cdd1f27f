//! Exchanges, projects, contributions, awards, and resources.

use serde::{Deserialize, Serialize};

use super::{Amount, Figure, Money, Party, RecordRef, Scope, SourceRef, Text, Until, When};

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
    /// Where it stands, as of the report's date.
    pub state: ExchangeState,
    /// Who paid.
    pub paid_by: Option<Party>,
    /// Where it is said.
    pub source: Option<SourceRef>,
}

/// Where an exchange stands.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum ExchangeState {
    /// Asked for.
    Requested,
    /// Approved.
    Approved,
    /// Under way.
    Going,
    /// Finished.
    Done,
    /// Given up.
    Cancelled,
    /// No record says.
    Unknown,
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
    pub partners: Vec<Party>,
    /// Time frames, each amendment kept.
    pub frames: Vec<Frame>,
    /// Amounts by type; never added up when types differ.
    pub amounts: Vec<Amount>,
    /// Dated accomplishments.
    pub accomplishments: Vec<Accomplishment>,
    /// Titles of reference documents.
    pub papers: Vec<Text>,
    /// Findings that concern it, by [`super::Finding::code`].
    pub findings: Vec<String>,
    /// Where it is said.
    pub sources: Vec<SourceRef>,
}

/// A time frame of a project.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Frame {
    /// What it is: signed, amended, continuation.
    pub label: Option<Text>,
    /// Begin.
    pub begin: Option<When>,
    /// End.
    pub end: Option<Until>,
    /// The words of the source.
    pub stated: Option<Text>,
    /// Where it is said.
    pub source: Option<SourceRef>,
}

/// Something that a project achieved.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Accomplishment {
    /// When.
    pub date: Option<When>,
    /// What.
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
    /// When it was received.
    pub date: Option<When>,
    /// Where it is said.
    pub source: Option<SourceRef>,
}

/// What kind of contribution.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum ContributionKind {
    /// Assessed by the rules.
    Assessed,
    /// Voluntary.
    Voluntary,
    /// In kind.
    InKind,
    /// A donation or grant.
    Grant,
    /// No record says.
    Unknown,
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
    /// Place or distinction as recorded.
    pub place: Option<Text>,
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

/// What kind of resource.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub enum ResourceKind {
    /// Study.
    Study,
    /// Good practice.
    Practice,
    /// Case of innovation.
    Case,
    /// Public software solution.
    Software,
    /// Norm.
    Norm,
    /// Any other.
    Other,
}
