//! What an activity has to do with: events, decisions, commitments, projects.

use super::Activity;
use crate::record::*;

record! {
    /// A record that an activity has to do with: the event that it prepares, the decision or commitment that it
    /// carries out, the project that it belongs to.
    ActivityLink, table "activity_link", many "activity_links", name "ref:activity";
    /// The activity.
    activity: Part<Activity>,
    /// The other record.
    about: AnyRef,
}

impl Rules for ActivityLink {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        let there = reader.children::<ActivityLink>("activity", self.activity.id())?;
        if there
            .iter()
            .any(|other| other.id != id && other.about == self.about)
        {
            problems.add("about", "already-there");
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
    fn a_record_is_linked_once() {
        let mut net = network();
        added(&mut net, Kind::Plan, "p", json!({"name": "Plan"}));
        added(
            &mut net,
            Kind::Activity,
            "a",
            json!({"plan": "p", "name": "A"}),
        );
        added(&mut net, Kind::Event, "e", json!({"name": "Taller"}));
        let link = json!({"activity": "a", "about": "event:e"});
        assert!(try_add(&mut net, Kind::ActivityLink, "", link.clone()).is_ok());
        let again = try_add(&mut net, Kind::ActivityLink, "", link);
        assert_eq!(refused(again), ["about: already-there"]);
    }
}
