//! What a body makes, such as a working group: a study, a guide, a piece of software.

use super::Body;
use crate::knowledge::Resource;
use crate::plans::Activity;
use crate::record::*;

choices! {
    /// How far a product has come.
    ProductState "product_state" {
        Planned = "planned", InProgress = "in_progress", Delivered = "delivered", Approved = "approved",
        Dropped = "dropped",
    }
}

record! {
    /// Something that a body makes.
    Product, table "product", many "products", name "name";
    /// The body that makes it.
    body: Part<Body>,
    /// What it is called.
    name: Texts,
    /// How far it has come.
    state: ProductState = ProductState::Planned,
    /// Until when it is to be delivered.
    due: Option<PartialDate>,
    /// When it was delivered.
    date: Option<PartialDate>,
    /// The activity of the plan that makes it.
    activity: Option<Ref<Activity>>,
    /// Where it stands in the catalogue.
    resource: Option<Ref<Resource>>,
    /// What else is to be known.
    note: Option<Narratives>,
    /// Its place in lists, from 0.
    position: Count = Count(0),
}

impl Rules for Product {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        let delivered = matches!(self.state, ProductState::Delivered | ProductState::Approved);
        if self.date.is_some() && !delivered {
            problems.add("date", "not-delivered");
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
    fn only_what_was_delivered_has_a_date_of_delivery() {
        let mut net = network();
        added(&mut net, Kind::Body, "gt", json!({"name": "Grupo"}));
        let product =
            |state: &str| json!({"body": "gt", "name": "Guía", "state": state, "date": "2026-05"});
        let early = try_add(&mut net, Kind::Product, "", product("in_progress"));
        assert_eq!(refused(early), ["date: not-delivered"]);
        added(&mut net, Kind::Product, "", product("delivered"));
    }
}
