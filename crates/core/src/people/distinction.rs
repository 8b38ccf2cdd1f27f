//! Two records that look like one and are not.

use crate::record::*;

record! {
    /// Two people, or two organizations, that look like one and are not: nobody asks again.
    Distinction, table "distinction", many "distinctions";
    /// One of them.
    a: AnyRef,
    /// The other.
    b: AnyRef,
}

impl Rules for Distinction {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        match (self.a.split(), self.b.split()) {
            (Some((one, _)), Some((other, _))) if one != other => problems.add("b", "of-another"),
            _ if self.a == self.b => problems.add("b", "itself"),
            _ => {}
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
    fn only_two_of_a_kind_can_be_told_apart() {
        let mut net = network();
        added(
            &mut net,
            Kind::Person,
            "ana",
            json!({"printed_name": "Ana Ríos"}),
        );
        added(&mut net, Kind::Event, "e", json!({"name": "Reunión"}));
        let mut told = |b: &str| {
            refused(try_add(
                &mut net,
                Kind::Distinction,
                "",
                json!({"a": "person:ana", "b": b}),
            ))
        };
        assert_eq!(told("person:ana"), ["b: itself"]);
        assert_eq!(told("event:e"), ["b: of-another"]);
    }
}
