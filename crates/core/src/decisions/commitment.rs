//! A commitment.

use super::Decision;
use crate::bodies::Body;
use crate::checks;
use crate::events::Event;
use crate::members::Member;
use crate::people::{Organization, Person};
use crate::record::*;

choices! {
    /// How far a commitment has come.
    CommitmentState "commitment_state" {
        Open = "open", InProgress = "in_progress", Done = "done", Dropped = "dropped", Unknown = "unknown",
    }
}

record! {
    /// Who must do what by when.
    Commitment, table "commitment", many "commitments", name "name";
    /// What.
    name: Texts,
    /// The decision behind it.
    decision: Option<Ref<Decision>>,
    /// The event at which it was given, when no decision says so.
    event: Option<Ref<Event>>,
    /// Who must do it: a member ...
    member: Option<Ref<Member>>,
    /// ... a country that is not one ...
    country: Option<Country>,
    /// ... an organization ...
    organization: Option<Ref<Organization>>,
    /// ... a body ...
    body: Option<Ref<Body>>,
    /// ... or a person.
    person: Option<Ref<Person>>,
    /// Who must do it, as written.
    responsible_stated: Option<Line>,
    /// By when.
    due: Option<PartialDate>,
    /// How far it has come.
    state: CommitmentState = CommitmentState::Open,
    /// When it was closed.
    closed: Option<PartialDate>,
    /// What was done.
    progress: Option<Narratives>,
    /// Its place in lists, from 0.
    position: Count = Count(0),
}

impl Rules for Commitment {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::at_most_one(
            &[
                ("member", self.member.is_some()),
                ("country", self.country.is_some()),
            ],
            problems,
        );
        Ok(())
    }
}
