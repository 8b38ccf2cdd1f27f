//! A session: people in one room for one time.

use super::{Event, Participant, Segment};
use crate::checks;
use crate::record::*;

record! {
    /// A part of an event in one room, on one day, from a time to a time.
    Session, table "session", many "sessions", name "name";
    /// The event.
    event: Part<Event>,
    /// The segment that it belongs to.
    segment: Option<Ref<Segment>>,
    /// Its name.
    name: Texts,
    /// Its day.
    date: Option<PartialDate>,
    /// When it begins, in the event's zone.
    begin: Option<Time>,
    /// When it ends, the same day.
    end: Option<Time>,
    /// The room.
    room: Option<Texts>,
    /// Languages interpreted.
    interpretation: Vec<Language>,
    /// Its place in the event, from 0.
    position: Count = Count(0),
    /// Who chairs it.
    chair: Option<Ref<Participant>>,
}

impl Rules for Session {
    fn check(&self, _id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::times(self.begin.as_ref(), self.end.as_ref(), "end", problems);
        if let Some(segment) = &self.segment
            && reader
                .get::<Segment>(segment.id())?
                .is_some_and(|segment| segment.event != self.event)
        {
            problems.add("segment", "of-another");
        }
        if let Some(chair) = &self.chair
            && reader
                .get::<Participant>(chair.id())?
                .is_some_and(|chair| chair.event != self.event)
        {
            problems.add("chair", "of-another");
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
    fn a_session_ends_after_it_begins() {
        let mut net = network();
        added(&mut net, Kind::Event, "a", json!({"name": "A"}));
        let result = try_add(
            &mut net,
            Kind::Session,
            "",
            json!({"event": "a", "name": "S", "begin": "11:00", "end": "09:30"}),
        );
        assert_eq!(refused(result), ["end: end-before-begin"]);
    }
}
