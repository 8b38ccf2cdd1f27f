//! What has to be finished before something begins.

use super::Activity;
use super::order::{Order, cycle_through};
use crate::record::*;

record! {
    /// One activity that has to be finished before another begins.
    Dependency, table "dependency", many "dependencies", name "ref:successor";
    /// What is finished first.
    predecessor: Part<Activity>,
    /// What begins then.
    successor: Part<Activity>,
    /// Calendar days between: with 0 the one begins on the day after the other's last; less than 0 lets them overlap.
    lag: i64 = 0,
}

/// The greatest lag to either side, in days: ten years.
const MAX_LAG: i64 = 3_660;

impl Rules for Dependency {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        if self.lag.abs() > MAX_LAG {
            let values = [
                ("min", (-MAX_LAG).to_string()),
                ("max", MAX_LAG.to_string()),
                ("value", self.lag.to_string()),
            ];
            problems.add_with("lag", "out-of-range", &values);
        }
        if self.predecessor == self.successor {
            problems.add("successor", "itself");
            return Ok(());
        }
        let (Some(before), Some(after)) = (
            reader.get::<Activity>(self.predecessor.id())?,
            reader.get::<Activity>(self.successor.id())?,
        ) else {
            return Ok(());
        };
        if before.plan != after.plan {
            problems.add("successor", "of-another");
            return Ok(());
        }
        let there = reader.children::<Dependency>("successor", self.successor.id())?;
        if there
            .iter()
            .any(|other| other.id != id && other.predecessor == self.predecessor)
        {
            problems.add("successor", "already-there");
        }
        let order = Order::read(reader, before.plan.id(), Some(id))?;
        if let Some(cycle) = cycle_through(&order, self.predecessor.id(), self.successor.id()) {
            let records = cycle.into_iter().map(|id| (crate::Kind::Activity, id));
            let records = records.collect();
            problems.add_naming("successor", "dependency-cycle", reader, records, " → ")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{added, network, refused, try_add};
    use crate::{Error, Kind, Network};
    use serde_json::json;

    fn plan() -> Network {
        let mut net = network();
        added(&mut net, Kind::Plan, "p", json!({"name": "Plan"}));
        for key in ["a", "b", "c"] {
            added(
                &mut net,
                Kind::Activity,
                key,
                json!({"plan": "p", "name": key.to_uppercase()}),
            );
        }
        net
    }

    fn link(net: &mut Network, first: &str, then: &str) -> crate::Result<String> {
        try_add(
            net,
            Kind::Dependency,
            "",
            json!({"predecessor": first, "successor": then}),
        )
    }

    #[test]
    fn a_circle_is_refused_and_named_in_full() {
        let mut net = plan();
        link(&mut net, "a", "b").unwrap();
        link(&mut net, "b", "c").unwrap();
        let Err(Error::Refused(problems)) = link(&mut net, "c", "a") else {
            panic!("a circle was let in");
        };
        assert_eq!(problems.0[0].code, "dependency-cycle");
        assert_eq!(problems.0[0].values["names"], "C → A → B → C");
    }

    #[test]
    fn what_is_part_of_another_neither_waits_for_it_nor_holds_it() {
        let mut net = plan();
        added(
            &mut net,
            Kind::Activity,
            "task",
            json!({"plan": "p", "parent": "a", "level": "task", "name": "T"}),
        );
        assert_eq!(
            refused(link(&mut net, "a", "task")),
            ["successor: dependency-cycle"]
        );
        assert_eq!(
            refused(link(&mut net, "task", "a")),
            ["successor: dependency-cycle"]
        );
        link(&mut net, "task", "b").unwrap();
        assert_eq!(
            refused(link(&mut net, "b", "a")),
            ["successor: dependency-cycle"],
            "its own task would wait for itself"
        );
    }

    #[test]
    fn a_dependency_is_of_two_activities_of_one_plan_once() {
        let mut net = plan();
        added(&mut net, Kind::Plan, "q", json!({"name": "Otro"}));
        added(
            &mut net,
            Kind::Activity,
            "x",
            json!({"plan": "q", "name": "X"}),
        );
        assert_eq!(refused(link(&mut net, "a", "a")), ["successor: itself"]);
        assert_eq!(refused(link(&mut net, "a", "x")), ["successor: of-another"]);
        link(&mut net, "a", "b").unwrap();
        assert_eq!(
            refused(link(&mut net, "a", "b")),
            ["successor: already-there"]
        );
        let far = json!({"predecessor": "b", "successor": "c", "lag": 4000});
        assert_eq!(
            refused(try_add(&mut net, Kind::Dependency, "", far)),
            ["lag: out-of-range"]
        );
    }
}
