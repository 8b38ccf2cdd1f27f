//! The network's rules, dated.

use crate::checks;
use crate::events::Event;
use crate::record::*;

record! {
    /// The network's rules, in force from a date to a date; what they say of each body is a `body_rule`.
    Statutes, table "statutes", many "all_statutes", name "name";
    /// Their name.
    name: Texts,
    /// In force since.
    begin: Option<PartialDate>,
    /// In force until.
    end: End = End::Open,
    /// The event that adopted them.
    event: Option<Ref<Event>>,
    /// How many months lie between two annual meetings.
    meeting_interval: Option<Count>,
    /// How many months lie between two ministerial ones.
    ministerial_interval: Option<Count>,
    /// Their text, or what a source says of it.
    text: Option<Narratives>,
}

impl Rules for Statutes {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::period(self.begin.as_ref(), &self.end, problems);
        Ok(())
    }
}
