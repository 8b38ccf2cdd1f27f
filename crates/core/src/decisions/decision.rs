//! A decision.

use crate::bodies::Body;
use crate::events::{Event, Item};
use crate::network::Scope;
use crate::record::*;
use crate::votes::Vote;

choices! {
    /// What a decision is.
    DecisionKind "decision_kind" {
        Resolution = "resolution", Declaration = "declaration", Agreement = "agreement",
        Recommendation = "recommendation",
    }
}

choices! {
    /// How a decision is taken.
    DecisionWay "decision_way" { Meeting = "meeting", Consultation = "consultation" }
}

choices! {
    /// How far a decision has come.
    DecisionState "decision_state" {
        Draft = "draft", Adopted = "adopted", Rejected = "rejected", Superseded = "superseded",
    }
}

record! {
    /// A resolution, declaration or agreement of a body.
    Decision, table "decision", many "decisions", name "name";
    /// Its number.
    number: Option<Line>,
    /// What it is called.
    name: Texts,
    /// What it is.
    kind: DecisionKind = DecisionKind::Resolution,
    /// Whose it is.
    scope: Scope = Scope::Own,
    /// Who took it.
    body: Option<Ref<Body>>,
    /// The event at which it was taken.
    event: Option<Ref<Event>>,
    /// The agenda item that it closes.
    item: Option<Ref<Item>>,
    /// When.
    date: Option<PartialDate>,
    /// How.
    way: DecisionWay = DecisionWay::Meeting,
    /// What it says.
    text: Option<Narratives>,
    /// The vote that took it.
    vote: Option<Ref<Vote>>,
    /// How far it has come.
    state: DecisionState = DecisionState::Adopted,
    /// The languages in which its text is authentic.
    authentic: Vec<Language>,
}

impl Rules for Decision {}
