//! A plan as it was approved: the baseline, then each amendment, with its rows as they stood.

use super::{Activity, ActivityLevel, Plan};
use crate::decisions::Decision;
use crate::events::Event;
use crate::record::*;

choices! {
    /// What a plan's version is.
    VersionKind "version_kind" {
        /// What was approved first.
        Baseline = "baseline",
        /// What was changed later.
        Amendment = "amendment",
    }
}

record! {
    /// A plan as it was approved on a day: its rows then are kept as they stood.
    PlanVersion, table "plan_version", many "plan_versions", name "date";
    /// The plan.
    plan: Part<Plan>,
    /// What it is.
    kind: VersionKind = VersionKind::Baseline,
    /// When it was approved.
    date: PartialDate,
    /// The event that approved it.
    event: Option<Ref<Event>>,
    /// The decision that approved it.
    decision: Option<Ref<Decision>>,
    /// Why the plan was changed, or what else is to be known.
    reason: Option<Texts>,
}

impl Rules for PlanVersion {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        let there = reader.children::<PlanVersion>("plan", self.plan.id())?;
        let others = there.iter().filter(|other| other.id != id);
        for other in others {
            if self.kind == VersionKind::Baseline && other.kind == VersionKind::Baseline {
                problems.add("kind", "already-there");
            }
            let early = match (self.kind, other.kind) {
                (VersionKind::Amendment, VersionKind::Baseline) => {
                    self.date.latest() < other.date.earliest()
                }
                (VersionKind::Baseline, VersionKind::Amendment) => {
                    other.date.latest() < self.date.earliest()
                }
                _ => false,
            };
            if early {
                problems.add("date", "amendment-before-baseline");
            }
        }
        Ok(())
    }
}

record! {
    /// A row of a plan as it stood in a version: written when the version is, and never changed.
    PlanVersionRow, table "plan_version_row", many "plan_version_rows", name "";
    /// The version.
    version: Part<PlanVersion>,
    /// What the row is of; none once that is deleted.
    activity: Option<Ref<Activity>>,
    /// How deep it stood.
    level: ActivityLevel = ActivityLevel::Activity,
    /// Its number as printed.
    number: Option<Line>,
    /// What it was called, in its own language.
    name: Line,
    /// Who answered for it.
    responsible: Option<AnyRef>,
    /// When it was to begin.
    begin: Option<PartialDate>,
    /// When it was to end.
    end: Option<PartialDate>,
    /// The money planned for it, a currency each: its code, then the minor units, such as "USD 120000".
    planned: Vec<Line>,
    /// Its place in the whole plan, from 0.
    position: Count = Count(0),
}

impl Rules for PlanVersionRow {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        if let Some(old) = reader.get::<PlanVersionRow>(id)?
            && old.fields != *self
        {
            problems.add("version", "frozen");
        }
        if self.planned.iter().any(|line| money_of(&line.0).is_none()) {
            problems.add("planned", "bad-money");
        }
        Ok(())
    }
}

/// Money as a row keeps it: a currency and minor units.
pub(crate) fn money_of(line: &str) -> Option<(String, i64)> {
    let (currency, amount) = line.split_once(' ')?;
    let sound = currency.len() == 3 && currency.bytes().all(|b| b.is_ascii_uppercase());
    Some((sound.then(|| currency.to_owned())?, amount.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::record::Fields;
    use crate::records::{Edit, edit};
    use crate::testing::{BY, added, network, refused, try_add};
    use serde_json::json;

    #[test]
    fn a_plan_has_one_baseline_and_its_amendments_come_after_it() {
        let mut net = network();
        added(&mut net, Kind::Plan, "p", json!({"name": "Plan"}));
        let version = |kind: &str, date: &str| json!({"plan": "p", "kind": kind, "date": date});
        added(
            &mut net,
            Kind::PlanVersion,
            "base",
            version("baseline", "2025-11-20"),
        );
        assert_eq!(
            refused(try_add(
                &mut net,
                Kind::PlanVersion,
                "",
                version("baseline", "2026-01-01")
            )),
            ["kind: already-there"]
        );
        assert_eq!(
            refused(try_add(
                &mut net,
                Kind::PlanVersion,
                "",
                version("amendment", "2025-10")
            )),
            ["date: amendment-before-baseline"]
        );
        assert!(
            try_add(
                &mut net,
                Kind::PlanVersion,
                "",
                version("amendment", "2025-11")
            )
            .is_ok()
        );
    }

    #[test]
    fn a_row_of_a_version_is_never_changed() {
        let mut net = network();
        added(&mut net, Kind::Plan, "p", json!({"name": "Plan"}));
        added(
            &mut net,
            Kind::PlanVersion,
            "v",
            json!({"plan": "p", "date": "2025-11-20"}),
        );
        let row = json!({"version": "v", "name": "Taller", "planned": ["USD 100"]});
        let id = added(&mut net, Kind::PlanVersionRow, "", row);
        let mut fields = Fields::new();
        fields.insert("end".into(), json!("2026-12-31"));
        let change = Edit {
            id,
            fields,
            ..Edit::default()
        };
        assert_eq!(
            refused(edit(&mut net, BY, Kind::PlanVersionRow, &change)),
            ["version: frozen"]
        );
        let odd = json!({"version": "v", "name": "Taller", "planned": ["100 dólares"]});
        assert_eq!(
            refused(try_add(&mut net, Kind::PlanVersionRow, "", odd)),
            ["planned: bad-money"]
        );
    }
}
