//! A segment: a part of an event with its own rank.

use super::Event;
use crate::bodies::Body;
use crate::checks;
use crate::record::*;

choices! {
    /// What a segment is.
    SegmentKind "segment_kind" {
        Technical = "technical", Ministerial = "ministerial", Plenary = "plenary", Public = "public",
        Social = "social", Other = "other",
    }
}

record! {
    /// A part of an event, such as its ministerial segment.
    Segment, table "segment", many "segments", name "name";
    /// The event.
    event: Part<Event>,
    /// Its name.
    name: Texts,
    /// What it is.
    kind: SegmentKind = SegmentKind::Technical,
    /// Its first day.
    begin: Option<PartialDate>,
    /// Its last day.
    end: Option<PartialDate>,
    /// Its place in the event, from 0.
    position: Count = Count(0),
    /// The body that meets in it, when not the event's: its rules give the quorum.
    body: Option<Ref<Body>>,
}

impl Rules for Segment {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::order(self.begin.as_ref(), self.end.as_ref(), "end", problems);
        Ok(())
    }
}
