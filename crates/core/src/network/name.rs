//! The names that the network has borne.

use crate::checks;
use crate::record::*;

record! {
    /// A name of the network, borne from a date to a date.
    NetworkName, table "network_name", many "network_names", name "name";
    /// The name.
    name: Texts,
    /// Its acronym at the time.
    acronym: Option<Line>,
    /// Since when, when that is known.
    begin: Option<PartialDate>,
    /// Until when.
    end: End = End::Unknown,
}

impl Rules for NetworkName {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::period(self.begin.as_ref(), &self.end, problems);
        Ok(())
    }
}
