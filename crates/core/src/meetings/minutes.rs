//! The minutes of an event.

use super::advance::changes_words;
use crate::checks;
use crate::events::Event;
use crate::record::*;

choices! {
    /// How far minutes have come.
    MinutesState "minutes_state" {
        Draft = "draft", Circulated = "circulated", Amended = "amended", Approved = "approved",
    }
}

/// The parts that minutes may have, in their order.
pub const MINUTES_PARTS: &[&str] = &[
    "heading",
    "previous",
    "attendance",
    "agenda",
    "notes",
    "votes",
    "decisions",
    "commitments",
    "closing",
    "signatures",
];

record! {
    /// The minutes of an event: which parts they have, what was edited, how far they have come.
    Minutes, table "minutes", many "all_minutes", name "ref:event";
    /// The event.
    event: Part<Event>,
    /// Their number.
    number: Option<Line>,
    /// How far they have come.
    state: MinutesState = MinutesState::Draft,
    /// Parts that they do not have; all others they do.
    left_out: Vec<Line>,
    /// How the event was opened, instead of what the records say.
    opening: Option<Narratives>,
    /// Who was there, in words, before the list.
    attendance: Option<Narratives>,
    /// What was said that belongs to no item.
    discussion: Option<Narratives>,
    /// How the event was closed.
    closing: Option<Narratives>,
    /// What was asked to be amended, and by whom.
    amendments: Option<Narratives>,
    /// When they were circulated.
    circulated: Option<PartialDate>,
    /// When they were amended last.
    amended: Option<PartialDate>,
    /// When they were approved.
    approved: Option<PartialDate>,
    /// The event at which they were approved.
    approved_by: Option<Ref<Event>>,
}

impl Rules for Minutes {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        let unknown = |part: &&Line| !MINUTES_PARTS.contains(&part.0.as_str());
        if let Some(part) = self.left_out.iter().find(unknown) {
            let value = part.0.chars().take(60).collect();
            problems.add_with("left_out", "unknown-choice", &[("value", value)]);
        }
        let (circulated, approved) = (self.circulated.as_ref(), self.approved.as_ref());
        checks::order(circulated, self.amended.as_ref(), "amended", problems);
        checks::order(
            self.amended.as_ref().or(circulated),
            approved,
            "approved",
            problems,
        );
        if self.state == MinutesState::Approved && approved.is_none() {
            problems.add("approved", "required");
        }
        if let Some(old) = reader.get::<Minutes>(id)?
            && changes_words(&old, self)
        {
            problems.add("state", "minutes-approved");
        }
        let mut others = checks::others(id, reader.children::<Minutes>("event", self.event.id())?);
        if others.next().is_some() {
            problems.add("event", "already-there");
        }
        if let (Some(event), Some(by)) = (
            reader.get::<Event>(self.event.id())?,
            self.approved_by
                .as_ref()
                .map(|by| reader.get::<Event>(by.id()))
                .transpose()?
                .flatten(),
        ) && let (Some(held), Some(then)) = (&event.begin, by.end.as_ref().or(by.begin.as_ref()))
            && then.latest() < held.earliest()
        {
            problems.add("approved_by", "approved-before");
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::testing::{added, network, refused, try_add};
    use serde_json::json;

    #[test]
    fn an_event_has_one_set_of_minutes_and_a_later_one_approves_them() {
        let mut net = network();
        for (key, day) in [("first", "2025-11-19"), ("second", "2026-11-18")] {
            added(
                &mut net,
                Kind::Event,
                key,
                json!({"name": key, "begin": day}),
            );
        }
        let early = json!({"event": "second", "state": "approved", "approved_by": "first", "left_out": ["poems"]});
        assert_eq!(
            refused(try_add(&mut net, Kind::Minutes, "", early)),
            [
                "left_out: unknown-choice",
                "approved: required",
                "approved_by: approved-before"
            ]
        );
        let good = json!({"event": "first", "state": "approved", "approved": "2026-11-18", "approved_by": "second"});
        added(&mut net, Kind::Minutes, "", good.clone());
        assert_eq!(
            refused(try_add(&mut net, Kind::Minutes, "", good)),
            ["event: already-there"]
        );
    }
}
