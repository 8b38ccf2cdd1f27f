//! Anything in a plan's tree: an axis, an objective, an activity or a task.

use super::Plan;
use crate::bodies::Body;
use crate::checks;
use crate::members::Member;
use crate::people::{Organization, Person};
use crate::record::*;

choices! {
    /// How deep in the plan something stands.
    ActivityLevel "activity_level" {
        Axis = "axis", Objective = "objective", Activity = "activity", Task = "task",
    }
}

choices! {
    /// How far something has come.
    ActivityStatus "activity_status" {
        Planned = "planned", InProgress = "in_progress", Done = "done", Suspended = "suspended",
        Cancelled = "cancelled", Unknown = "unknown",
    }
}

record! {
    /// An axis, an objective, an activity or a task of a plan.
    Activity, table "activity", many "activities", name "name";
    /// The plan.
    plan: Part<Plan>,
    /// What it is part of; none on top.
    parent: Option<Part<Activity>>,
    /// How deep it stands.
    level: ActivityLevel = ActivityLevel::Activity,
    /// Its number as printed.
    number: Option<Line>,
    /// What it is.
    name: Texts,
    /// More of it.
    description: Option<Narratives>,
    /// How far it reaches.
    reach: Option<Texts>,
    /// The infrastructure it needs.
    infrastructure: Option<Texts>,
    /// The financing it needs, in words.
    financing: Option<Texts>,
    /// Who answers for it: a member ...
    member: Option<Ref<Member>>,
    /// ... a country that is not one ...
    country: Option<Country>,
    /// ... an organization ...
    organization: Option<Ref<Organization>>,
    /// ... a body ...
    body: Option<Ref<Body>>,
    /// ... or a person.
    person: Option<Ref<Person>>,
    /// Who answers for it, as written.
    responsible_stated: Option<Line>,
    /// When it should begin.
    begin: Option<PartialDate>,
    /// When it should end.
    end: Option<PartialDate>,
    /// When it began.
    actual_begin: Option<PartialDate>,
    /// When it ended.
    actual_end: Option<PartialDate>,
    /// How far it has come.
    status: ActivityStatus = ActivityStatus::Planned,
    /// Why it stands so: why it was suspended, cancelled or is late.
    reason: Option<Texts>,
    /// How much is done.
    progress: Option<Percent>,
    /// Its place among those beside it, from 0.
    position: Count = Count(0),
    /// Whether it is a day that something is to be reached by, and no work of its own.
    milestone: bool = false,
    /// What has to hold for it to lead to what stands above it: the fourth column of a logical framework.
    assumptions: Option<Narratives>,
}

impl Rules for Activity {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::order(self.begin.as_ref(), self.end.as_ref(), "end", problems);
        checks::order(
            self.actual_begin.as_ref(),
            self.actual_end.as_ref(),
            "actual_end",
            problems,
        );
        checks::at_most_one(
            &[
                ("member", self.member.is_some()),
                ("country", self.country.is_some()),
            ],
            problems,
        );
        if let Some(parent) = &self.parent
            && let Some(parent) = reader.get::<Activity>(parent.id())?
        {
            if parent.plan != self.plan {
                problems.add("parent", "of-another");
            } else if parent.level >= self.level {
                problems.add("level", "level-not-below");
            }
        }
        if reader
            .children::<Activity>("parent", id)?
            .iter()
            .any(|below| below.level <= self.level)
        {
            problems.add("level", "level-not-above");
        }
        let parent = self.parent.as_ref().map(Part::id);
        let up = |above: &Activity| above.parent.as_ref().map(|parent| parent.id().to_owned());
        checks::no_cycle(id, parent, "parent", up, reader, problems)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::records::Edit;
    use crate::testing::{BY, added, network, refused, try_add};
    use serde_json::json;

    #[test]
    fn a_task_stands_below_its_axis_in_the_same_plan() {
        let mut net = network();
        added(&mut net, Kind::Plan, "p", json!({"name": "Plan"}));
        added(&mut net, Kind::Plan, "q", json!({"name": "Otro"}));
        added(
            &mut net,
            Kind::Activity,
            "axis",
            json!({"plan": "p", "level": "axis", "name": "Eje"}),
        );
        added(
            &mut net,
            Kind::Activity,
            "task",
            json!({"plan": "p", "parent": "axis", "level": "task", "name": "Tarea"}),
        );
        let above =
            json!({"plan": "p", "parent": "task", "level": "objective", "name": "Objetivo"});
        assert_eq!(
            refused(try_add(&mut net, Kind::Activity, "", above)),
            ["level: level-not-below"]
        );
        let foreign = json!({"plan": "q", "parent": "axis", "level": "task", "name": "Tarea"});
        assert_eq!(
            refused(try_add(&mut net, Kind::Activity, "", foreign)),
            ["parent: of-another"]
        );
        let mut fields = crate::record::Fields::new();
        fields.insert("level".into(), json!("task"));
        let edit = Edit {
            id: "axis".into(),
            fields,
            ..Edit::default()
        };
        assert_eq!(
            refused(crate::records::edit(&mut net, BY, Kind::Activity, &edit)),
            ["level: level-not-above"]
        );
    }

    #[test]
    fn progress_goes_to_a_hundred() {
        let mut net = network();
        added(&mut net, Kind::Plan, "p", json!({"name": "Plan"}));
        let result = try_add(
            &mut net,
            Kind::Activity,
            "",
            json!({"plan": "p", "name": "A", "progress": 101}),
        );
        assert_eq!(refused(result), ["progress: out-of-range"]);
    }
}
