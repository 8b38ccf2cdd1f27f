//! Series of events, and an event's place in them.

use super::Event;
use crate::checks;
use crate::network::Scope;
use crate::record::*;

record! {
    /// Events that follow one another under one name, such as the annual meetings.
    Series, table "series", many "all_series", name "name";
    /// Its name.
    name: Texts,
    /// Whose it is.
    scope: Scope = Scope::Own,
    /// Its place in lists, from 0.
    position: Count = Count(0),
}

impl Rules for Series {}

record! {
    /// An event's place in a series. Its number is entered, never computed: networks skip years.
    Edition, table "edition", many "editions", name "number";
    /// The event.
    event: Part<Event>,
    /// The series.
    series: Ref<Series>,
    /// The number as written: "IX", "4th".
    number: Option<Line>,
    /// The number to sort by.
    ordinal: Option<Count>,
}

impl Rules for Edition {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        let mut others = checks::others(id, reader.children::<Edition>("event", self.event.id())?);
        if others.any(|other| other.series == self.series) {
            problems.add("series", "already-there");
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
    fn an_event_is_one_edition_of_a_series() {
        let mut net = network();
        added(
            &mut net,
            Kind::Series,
            "annual",
            json!({"name": "Reunión anual"}),
        );
        added(&mut net, Kind::Event, "e", json!({"name": "IX"}));
        added(
            &mut net,
            Kind::Edition,
            "",
            json!({"event": "e", "series": "annual", "number": "IX"}),
        );
        let again = try_add(
            &mut net,
            Kind::Edition,
            "",
            json!({"event": "e", "series": "annual", "number": "X"}),
        );
        assert_eq!(refused(again), ["series: already-there"]);
    }
}
