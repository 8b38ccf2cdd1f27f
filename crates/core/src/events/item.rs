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

choices! {
    /// How far an agenda item has come.
    ItemState "item_state" {
        Planned = "planned", Treated = "treated", Postponed = "postponed", Withdrawn = "withdrawn",
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
    parent: Option<Part<Item>>,
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
    /// How far it has come.
    state: ItemState = ItemState::Planned,
    /// When it was opened, in the event's zone.
    begun: Option<Time>,
    /// When it was closed, the same day.
    ended: Option<Time>,
    /// What it takes up again: a commitment that is open, an item that was postponed.
    about: Option<AnyRef>,
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
        checks::times(self.begun.as_ref(), self.ended.as_ref(), "ended", problems);
        let parent = self.parent.as_ref().map(Part::id);
        let up = |above: &Item| above.parent.as_ref().map(|parent| parent.id().to_owned());
        checks::no_cycle(id, parent, "parent", up, reader, problems)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::records::Edit;
    use crate::testing::{BY, added, network, refused, try_add};
    use serde_json::json;

    #[test]
    fn an_agenda_item_stays_in_its_event_and_out_of_itself() {
        let mut net = network();
        added(&mut net, Kind::Event, "a", json!({"name": "A"}));
        added(&mut net, Kind::Event, "b", json!({"name": "B"}));
        added(
            &mut net,
            Kind::Session,
            "s",
            json!({"event": "b", "name": "Sesión"}),
        );
        added(
            &mut net,
            Kind::Item,
            "one",
            json!({"event": "a", "name": "Uno"}),
        );
        let two = added(
            &mut net,
            Kind::Item,
            "two",
            json!({"event": "a", "name": "Dos", "parent": "one"}),
        );
        let foreign = json!({"event": "b", "name": "Tres", "session": "s", "parent": "one"});
        assert_eq!(
            refused(try_add(&mut net, Kind::Item, "", foreign)),
            ["parent: of-another"]
        );
        let mut fields = crate::record::Fields::new();
        fields.insert("parent".into(), json!(two));
        let edit = Edit {
            id: "one".into(),
            fields,
            ..Edit::default()
        };
        assert_eq!(
            refused(crate::records::edit(&mut net, BY, Kind::Item, &edit)),
            ["parent: cycle"]
        );
    }
}
