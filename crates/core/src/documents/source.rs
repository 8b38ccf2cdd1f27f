//! Where a fact comes from.

use super::Document;
use crate::record::*;

record! {
    /// Where a fact comes from, with its own words.
    Source, table "source", many "sources", name "title";
    /// The record that it speaks for.
    about: AnyRef,
    /// The field that it speaks for; none means all of the record.
    field: Option<Line>,
    /// What the source is called.
    title: Option<Line>,
    /// Its words.
    quote: Option<Narrative>,
    /// Where it is.
    address: Option<Address>,
    /// The document, when it is kept here.
    document: Option<Ref<Document>>,
    /// When it was read.
    accessed: Option<PartialDate>,
}

impl Rules for Source {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        if self.quote.is_none()
            && self.title.is_none()
            && self.address.is_none()
            && self.document.is_none()
        {
            problems.add("quote", "one-needed");
        }
        if let (Some(field), Some((kind, _))) = (&self.field, self.about.split())
            && kind.description().field(&field.0).is_none()
        {
            problems.add_with("field", "unknown-field", &[("value", field.0.clone())]);
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
    fn a_source_says_something_of_a_field_that_exists() {
        let mut net = network();
        added(&mut net, Kind::Event, "e", json!({"name": "Reunión"}));
        let result = try_add(
            &mut net,
            Kind::Source,
            "",
            json!({"about": "event:e", "field": "colour"}),
        );
        assert_eq!(
            refused(result),
            ["quote: one-needed", "field: unknown-field"]
        );
        let sound = json!({"about": "event:e", "field": "begin", "quote": "held on October 26th"});
        assert!(try_add(&mut net, Kind::Source, "", sound).is_ok());
    }
}
