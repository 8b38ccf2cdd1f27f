//! The period's plans by axis, with what is done and what is late.

use chrono::NaiveDate;

use super::book::{Book, Who, line, name_of, narratives_maybe, same, texts};
use super::data as d;
use super::spans::{dates_meet, is_within, when};
use crate::error::Result;
use crate::plans::{Activity, ActivityLevel, ActivityStatus, Plan};
use crate::record::Stored;

/// A plan of the period with its tree, for the chapters of plan, budget and indicators.
pub(crate) struct Tree {
    pub(crate) plan: Stored<Plan>,
    pub(crate) activities: Vec<Stored<Activity>>,
}

impl Tree {
    /// A plan's activities in order: axes first, then by place.
    pub(crate) fn new(book: &Book<'_>, plan: Stored<Plan>) -> Result<Tree> {
        let mut activities = book.reader.children::<Activity>("plan", &plan.id)?;
        activities.sort_by(|a, b| (a.level, a.position, &a.id).cmp(&(b.level, b.position, &b.id)));
        Ok(Tree { plan, activities })
    }

    /// The activity of an id.
    pub(crate) fn get(&self, id: &str) -> Option<&Stored<Activity>> {
        self.activities.iter().find(|a| a.id == id)
    }

    /// What stands directly below; on top, when none is given.
    fn below(&self, parent: Option<&str>) -> impl Iterator<Item = &Stored<Activity>> {
        self.activities
            .iter()
            .filter(move |a| a.parent.as_ref().map(|p| p.id()) == parent)
    }

    /// The axis above an activity, itself included.
    pub(crate) fn axis_of(&self, id: &str) -> Option<&Stored<Activity>> {
        let mut at = self.get(id)?;
        // A plan is four levels deep.
        for _ in 0..8 {
            if at.level == ActivityLevel::Axis {
                return Some(at);
            }
            at = self.get(at.parent.as_ref()?.id())?;
        }
        None
    }

    /// The axes in order.
    pub(crate) fn axes(&self) -> impl Iterator<Item = &Stored<Activity>> {
        self.activities
            .iter()
            .filter(|a| a.level == ActivityLevel::Axis)
    }

    /// What is printed as an activity below something, in order: activities, and tasks that stand in none. Objectives
    /// on the way are passed through.
    fn work_below<'t>(&'t self, parent: Option<&str>, found: &mut Vec<&'t Stored<Activity>>) {
        for item in self.below(parent) {
            match item.level {
                ActivityLevel::Activity | ActivityLevel::Task => found.push(item),
                ActivityLevel::Objective => self.work_below(Some(&item.id), found),
                ActivityLevel::Axis => {}
            }
        }
    }

    fn objectives_below<'t>(
        &'t self,
        parent: Option<&str>,
    ) -> impl Iterator<Item = &'t Stored<Activity>> {
        self.below(parent)
            .filter(|a| a.level == ActivityLevel::Objective)
    }
}

/// The plans that certainly concern the period, own ones first.
pub(super) fn trees(book: &Book<'_>, period: d::Period) -> Result<Vec<Tree>> {
    let mut plans = book.reader.all::<Plan>()?;
    plans.retain(|plan| match (&plan.begin, &plan.end) {
        (None, None) => is_within(plan.approved.as_ref(), period),
        (begin, end) => dates_meet(begin.as_ref(), end.as_ref(), period),
    });
    plans.sort_by_key(|plan| (plan.scope, plan.begin.as_ref().map(|b| b.earliest())));
    plans
        .into_iter()
        .map(|plan| Tree::new(book, plan))
        .collect()
}

/// The day as of which work is late: the period's last, or the report's when that comes first.
pub(super) fn reference(book: &Book<'_>, period: d::Period) -> NaiveDate {
    period.to.min(book.today)
}

/// How many days past its end something unfinished is. Of what has no status nobody knows.
pub(crate) fn late_days(activity: &Activity, on: NaiveDate) -> Option<i64> {
    let unfinished = match activity.status {
        ActivityStatus::Planned | ActivityStatus::InProgress | ActivityStatus::Suspended => true,
        ActivityStatus::Done => activity
            .actual_end
            .as_ref()
            .is_some_and(|end| end.earliest() > on),
        ActivityStatus::Cancelled | ActivityStatus::Unknown => false,
    };
    let days = (on - activity.end.as_ref()?.latest()).num_days();
    (unfinished && days > 0).then_some(days)
}

/// Whether it was done by a day.
pub(crate) fn is_done(activity: &Activity, on: NaiveDate) -> bool {
    activity.status == ActivityStatus::Done
        && activity
            .actual_end
            .as_ref()
            .is_none_or(|end| end.earliest() <= on)
}

/// A plan as the report carries it.
pub(super) fn plan(book: &Book<'_>, tree: &Tree, period: d::Period) -> Result<d::Plan> {
    let on = reference(book, period);
    let plan = &tree.plan;
    let mut axes = Vec::new();
    for axis in tree.axes() {
        axes.push(axis_line(book, tree, Some(axis), on)?);
    }
    let outside = axis_line(book, tree, None, on)?;
    if !outside.activities.is_empty() || !outside.objectives.is_empty() {
        axes.push(outside);
    }
    let event = plan.event.as_ref().map(|event| event.id());
    Ok(d::Plan {
        record: book.refer(plan)?,
        title: texts(&plan.name, &plan.language),
        scope: same!(Scope, plan.scope),
        approved: when(plan.approved.as_ref()),
        approved_at: match event {
            Some(event) => book.refer_to::<crate::events::Event>(event)?,
            None => None,
        },
        summary: narratives_maybe(plan.summary.as_ref(), &plan.language),
        figures: figures(name_of(plan), &axes, tree, on),
        axes,
        source: book.shelf.source_for(plan),
    })
}

fn figures(plan: &str, axes: &[d::Axis], tree: &Tree, on: NaiveDate) -> Vec<d::Figure> {
    use d::FigureName as Name;
    let all: Vec<&d::Activity> = axes.iter().flat_map(|axis| &axis.activities).collect();
    let records = |keep: &dyn Fn(&d::Activity) -> bool| -> Vec<d::RecordRef> {
        all.iter()
            .filter(|a| keep(a))
            .map(|a| a.record.clone())
            .collect()
    };
    let done =
        |a: &d::Activity| !a.is_late() && tree.get(&a.record.id).is_some_and(|a| is_done(a, on));
    vec![
        d::Figure::counted(
            format!("plan.{plan}.activities"),
            Name::Activities,
            records(&|_| true),
        ),
        d::Figure::counted(
            format!("plan.{plan}.activities_done"),
            Name::ActivitiesDone,
            records(&done),
        ),
        d::Figure::counted(
            format!("plan.{plan}.activities_late"),
            Name::ActivitiesLate,
            records(&d::Activity::is_late),
        ),
    ]
}

fn axis_line(
    book: &Book<'_>,
    tree: &Tree,
    axis: Option<&Stored<Activity>>,
    on: NaiveDate,
) -> Result<d::Axis> {
    let id = axis.map(|axis| axis.id.as_str());
    let mut work = Vec::new();
    tree.work_below(id, &mut work);
    let mut activities = Vec::new();
    for activity in work {
        activities.push(activity_line(book, tree, activity, on)?);
    }
    Ok(d::Axis {
        record: axis.map(|axis| book.refer(axis)).transpose()?,
        number: axis.and_then(|axis| line(axis.number.as_ref())),
        title: axis.map(|axis| texts(&axis.name, &axis.language)),
        objectives: tree
            .objectives_below(id)
            .map(|o| texts(&o.name, &o.language))
            .collect(),
        activities,
    })
}

/// Who answers for an activity.
pub(crate) fn responsible(book: &Book<'_>, activity: &Activity) -> Result<Option<d::Party>> {
    book.party(Who {
        member: activity.member.as_ref(),
        country: activity.country.as_ref(),
        organization: activity.organization.as_ref(),
        body: activity.body.as_ref(),
        person: activity.person.as_ref(),
        stated: activity.responsible_stated.as_ref(),
    })
}

fn activity_line(
    book: &Book<'_>,
    tree: &Tree,
    activity: &Stored<Activity>,
    on: NaiveDate,
) -> Result<d::Activity> {
    let tasks: Vec<_> = tree.below(Some(&activity.id)).collect();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(d::Activity {
        record: book.refer(activity)?,
        number: line(activity.number.as_ref()),
        title: texts(&activity.name, &activity.language),
        responsible: responsible(book, activity)?,
        begin: when(activity.begin.as_ref()),
        end: when(activity.end.as_ref()),
        actual_begin: when(activity.actual_begin.as_ref()),
        actual_end: when(activity.actual_end.as_ref()),
        progress: activity.progress.and_then(|p| u8::try_from(p.0).ok()),
        status: same!(ActivityStatus, activity.status),
        late_days: late_days(activity, on),
        tasks: count(tasks.len()),
        tasks_done: count(tasks.iter().filter(|task| is_done(task, on)).count()),
        tasks_late: count(
            tasks
                .iter()
                .filter(|task| late_days(task, on).is_some())
                .count(),
        ),
    })
}
