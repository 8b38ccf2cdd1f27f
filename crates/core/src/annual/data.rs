//! The annual report as plain data: everything that goes on paper, and nothing that needs a database to be read.
//!
//! Texts keep their language, every figure keeps the records behind it, and what nobody knows stays empty.

mod choice;
mod cooperation;
mod directory;
mod events;
mod figure;
mod follow_up;
mod governance;
mod group;
mod meeting;
mod members;
mod paperwork;
mod travel;
mod walk;
mod work;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use choice::*;
pub use cooperation::*;
pub use directory::*;
pub use events::*;
pub use figure::*;
pub use follow_up::*;
pub use governance::*;
pub use group::*;
pub use meeting::*;
pub use members::*;
pub use paperwork::*;
pub use travel::*;
pub use work::*;

/// A date known to the year, the month or the day: "2015", "2015-10", "2015-10-26".
pub type When = String;

/// The end of a period: a [`When`], or "open", or "unknown".
pub type Until = String;

/// One period of a network, ready to be printed in any of its languages.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
pub struct Annual {
    /// Whose report it is.
    pub network: Network,
    /// The period that it covers, both days included.
    pub period: Period,
    /// The day as of which it was read: the status of tasks and commitments is that of this day.
    pub date: NaiveDate,
    /// All data are fictional; every page says so.
    pub demo: bool,
    /// What people wrote for each chapter; the foreword is one of them.
    pub narratives: BTreeMap<Chapter, Narrative>,
    /// The network in figures, in the order of printing, counted and stated ones.
    pub figures: Vec<Figure>,
    /// Figures followed over several years, for a chart with its numbers.
    pub series: Vec<Series>,
    /// Members as of the period's last day, with the year's changes.
    pub members: Members,
    /// Bodies, presidency, elections and rules.
    pub governance: Governance,
    /// Annual plans of the period, own ones first.
    pub plans: Vec<Plan>,
    /// Budgets of those plans, one for each currency.
    pub budgets: Vec<Budget>,
    /// Indicators, grouped by axis.
    pub indicators: Vec<IndicatorGroup>,
    /// Events of the period by scope.
    pub events: Events,
    /// Decisions taken in the period.
    pub decisions: Vec<Decision>,
    /// Commitments that were open in the period or were closed in it.
    pub commitments: Vec<Commitment>,
    /// Exchanges, projects and contributions.
    pub cooperation: Cooperation,
    /// Awards of the period.
    pub awards: Vec<Award>,
    /// Resources published or catalogued in the period.
    pub resources: Vec<Resource>,
    /// Posts and their holders as of the period's last day.
    pub directory: Vec<Post>,
    /// What the records contradict, lack or leave late.
    pub findings: Vec<Finding>,
    /// Every source that a figure, a record or a finding of this report names, in the order of their numbers.
    pub sources: Vec<Source>,
}

/// The network as a report shows it.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
pub struct Network {
    /// Short name: "Red GEALC".
    pub name: Text,
    /// The name in full, where it differs.
    pub long_name: Option<Text>,
    /// Who publishes the report: the technical secretariat.
    pub secretariat: Option<Text>,
    /// Where to write to: postal address, telephone, e-mail, site; a line each.
    pub contact: Vec<String>,
    /// BCP 47 tag of the main language.
    pub main_language: String,
    /// ISO 3166-1 alpha-2 code of the secretariat's country, for the region of the documents' language.
    pub region: Option<String>,
    /// How numbers are written, whatever the language; none leaves it to the secretariat's country or the language.
    pub number_style: Option<NumberStyle>,
    /// The record of the network itself.
    pub record: Option<RecordRef>,
}

/// From a day to a day, both included.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Default)]
pub struct Period {
    /// First day.
    pub from: NaiveDate,
    /// Last day; compositions, members and posts are shown as of it.
    pub to: NaiveDate,
}

impl Period {
    /// The year when the period is exactly one, from January to December.
    #[must_use]
    pub fn year(&self) -> Option<i32> {
        use chrono::Datelike;
        let (a, b) = (self.from, self.to);
        let whole = (a.month(), a.day(), b.month(), b.day()) == (1, 1, 12, 31);
        (whole && a.year() == b.year()).then(|| a.year())
    }
}

/// A text in the languages that it exists in: one line, or a narrative in the subset of CommonMark.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
pub struct Text {
    /// BCP 47 tag of the language it was written in.
    pub original: String,
    /// The text by BCP 47 tag; the original is among them.
    pub values: BTreeMap<String, String>,
}

impl Text {
    /// A text in one language only.
    pub fn new(language: impl Into<String>, value: impl Into<String>) -> Self {
        let original = language.into();
        let values = BTreeMap::from([(original.clone(), value.into())]);
        Self { original, values }
    }

    /// The same text with a translation beside it.
    #[must_use]
    pub fn with(mut self, language: impl Into<String>, value: impl Into<String>) -> Self {
        self.values.insert(language.into(), value.into());
        self
    }

    /// Whether nothing is written in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.values().all(|value| value.trim().is_empty())
    }
}

/// What people wrote for a chapter, and who signs it.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
pub struct Narrative {
    /// A heading of its own, in place of the chapter's usual one.
    pub title: Option<Text>,
    /// The text, in the subset of CommonMark.
    pub text: Text,
    /// The name below it.
    pub signed_by: Option<String>,
    /// What the signatory is.
    pub signed_as: Option<Text>,
    /// The record that it stands in.
    pub record: Option<RecordRef>,
}
