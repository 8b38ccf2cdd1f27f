//! A body.

use crate::checks;
use crate::network::Scope;
use crate::record::*;

choices! {
    /// What a body is.
    BodyKind "body_kind" {
        Assembly = "assembly", ExecutiveCommittee = "executive_committee", Presidency = "presidency",
        WorkingGroup = "working_group", SupportCommittee = "support_committee", Secretariat = "secretariat",
        Jury = "jury", Other = "other",
    }
}

record! {
    /// An assembly, a committee, a presidency, a working group.
    Body, table "body", many "bodies", name "name";
    /// Its name.
    name: Texts,
    /// What it is.
    kind: BodyKind = BodyKind::Other,
    /// Whose it is.
    scope: Scope = Scope::Own,
    /// The body that made it or that it answers to.
    parent: Option<Ref<Body>>,
    /// What it is for.
    mandate: Option<Narratives>,
    /// How many have a part in it, as a source states it.
    seats_stated: Option<Count>,
    /// Since when it exists.
    begin: Option<PartialDate>,
    /// Until when it existed.
    end: End = End::Open,
    /// Its place in lists, from 0.
    position: Count = Count(0),
    /// How its decisions are numbered, such as "CE-{n}/{year}".
    numbering: Option<Line>,
}

impl Rules for Body {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::period(self.begin.as_ref(), &self.end, problems);
        let parent = self.parent.as_ref().map(Ref::id);
        let up = |above: &Body| above.parent.as_ref().map(|parent| parent.id().to_owned());
        checks::no_cycle(id, parent, "parent", up, reader, problems)?;
        Ok(())
    }
}
