//! An item of an agenda.

use super::{Event, Session};
use crate::checks;
use crate::record::*;

choices! {
    /// What an agenda item asks of the room.
    ItemKind "item_kind" {
        Topic = "topic", Information = "information", Presentation = "presentation", Decision = "decision",
        Election = "election", Break = "break",
    }
}

record! {
    /// A numbered item of an event's agenda.
    Item, table "item", many "items", name "name";
    /// The event.
    event: Part<Event>,
    /// The session that treats it.
    session: Option<Ref<Session>>,
    /// The item that it is part of.
    parent: Option<Ref<Item>>,
    /// Its number as printed: "3", "3.1".
    number: Option<Line>,
    /// Its name.
    name: Texts,
    /// What it asks of the room.
    kind: ItemKind = ItemKind::Topic,
    /// When it begins, in the event's zone.
    begin: Option<Time>,
    /// How long it lasts, in minutes.
    minutes: Option<Count>,
    /// What was said.
    note: Option<Narratives>,
    /// Its place among those beside it, from 0.
    position: Count = Count(0),
}

impl Rules for Item {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        if let Some(session) = &self.session
            && reader
                .get::<Session>(session.id())?
                .is_some_and(|session| session.event != self.event)
        {
            problems.add("session", "of-another");
        }
        if let Some(parent) = &self.parent
            && reader
                .get::<Item>(parent.id())?
                .is_some_and(|parent| parent.event != self.event)
        {
            problems.add("parent", "of-another");
        }
        let parent = self.parent.as_ref().map(Ref::id);
        let up = |above: &Item| above.parent.as_ref().map(|parent| parent.id().to_owned());
        checks::no_cycle(id, parent, "parent", up, reader, problems)?;
        Ok(())
    }
}
