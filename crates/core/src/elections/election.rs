//! An election.

use crate::bodies::Body;
use crate::events::Event;
use crate::record::*;

choices! {
    /// How an election is decided.
    ElectionMethod "election_method" {
        Ballot = "ballot", Acclamation = "acclamation", Consultation = "consultation", Designation = "designation",
        Unstated = "unstated",
    }
}

choices! {
    /// How far an election has come.
    ElectionState "election_state" { Called = "called", Open = "open", Decided = "decided", Void = "void" }
}

record! {
    /// An election: it makes a composition of a body.
    Election, table "election", many "elections", name "name";
    /// Its name.
    name: Texts,
    /// The body elected.
    body: Ref<Body>,
    /// The event at which it is held.
    event: Option<Ref<Event>>,
    /// When it was decided.
    date: Option<PartialDate>,
    /// How.
    method: ElectionMethod = ElectionMethod::Unstated,
    /// How many seats it fills.
    seats: Option<Count>,
    /// How far it has come.
    state: ElectionState = ElectionState::Called,
    /// What else is to be known.
    note: Option<Narratives>,
}

impl Rules for Election {}
