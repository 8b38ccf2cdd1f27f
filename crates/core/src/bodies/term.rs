//! A term: a body's period.

use super::Body;
use crate::checks;
use crate::elections::Election;
use crate::record::*;

record! {
    /// A body's period, from a date to a date; it may see several compositions.
    Term, table "term", many "terms", name "name";
    /// The body.
    body: Part<Body>,
    /// What it is called, such as "2024-2025".
    name: Option<Line>,
    /// Since when, when that is known.
    begin: Option<PartialDate>,
    /// Until when.
    end: End = End::Open,
    /// Until when it was prorogued.
    prorogued: Option<PartialDate>,
    /// The election that made it.
    election: Option<Ref<Election>>,
}

impl Rules for Term {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::period(self.begin.as_ref(), &self.end, problems);
        if self.prorogued.as_ref().is_some_and(
            |until| matches!(&self.end, End::On(end) if until.latest() < end.earliest()),
        ) {
            problems.add("prorogued", "end-before-begin");
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
    fn a_term_is_prorogued_beyond_its_end() {
        let mut net = network();
        added(&mut net, Kind::Body, "committee", json!({"name": "Comité"}));
        let early = json!({"body": "committee", "begin": "2015", "end": "2015-12-31", "prorogued": "2015-11-30"});
        assert_eq!(
            refused(try_add(&mut net, Kind::Term, "", early)),
            ["prorogued: end-before-begin"]
        );
    }
}
