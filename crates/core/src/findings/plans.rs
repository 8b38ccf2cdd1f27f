//! Plans: work without reach, resources or time, work that is late, progress that does not meet its status.

use chrono::Datelike;

use crate::annual::{Tree, late_days};
use crate::error::Result;
use crate::finding::{Found, Severity::*, named, named_all};
use crate::network::Scope;
use crate::plans::{
    Activity, ActivityLevel, ActivityStatus, Direction, Indicator, Plan, PlanStatus, Reading,
};
use crate::record::Stored;

pub(crate) fn find(found: &mut Found<'_, '_>) -> Result<()> {
    let today = found.book.today;
    let mut this_year = false;
    let plans = found.book.reader.all::<Plan>()?;
    let any_dated = plans
        .iter()
        .any(|plan| plan.scope == Scope::Own && plan.begin.is_some());
    for plan in plans {
        let begins = plan.begin.as_ref().map(|begin| begin.earliest());
        let ends = plan.end.as_ref().map(|end| end.latest());
        this_year |= plan.scope == Scope::Own
            && begins.is_some_and(|begin| begin <= today)
            && ends.is_none_or(|end| end >= today);
        let tree = Tree::new(found.book, plan)?;
        dates(found, &tree)?;
        lacks(found, &tree)?;
        for activity in &tree.activities {
            if tree.plan.scope == Scope::Own && tree.plan.status != PlanStatus::Closed {
                late(found, &tree, activity)?;
            }
            progress(found, activity)?;
        }
    }
    // A network that keeps annual plans should have one for today.
    if any_dated && !this_year {
        found.add(
            Low,
            "plan-missing",
            Vec::new(),
            &[("year", today.year().to_string())],
        );
    }
    indicators(found)
}

fn dates(found: &mut Found<'_, '_>, tree: &Tree) -> Result<()> {
    let plan = &tree.plan;
    let name = found.title(plan)?;
    if plan.begin.is_none() && plan.end.is_none() {
        found.add(
            Low,
            "plan-without-period",
            vec![named(plan)],
            &[("name", name.clone())],
        );
    }
    let outside: Vec<&Stored<Activity>> = tree
        .activities
        .iter()
        .filter(|activity| {
            let before = plan.begin.as_ref().zip(activity.begin.as_ref());
            let after = plan.end.as_ref().zip(activity.end.as_ref());
            before.is_some_and(|(plan, own)| own.latest() < plan.earliest())
                || after.is_some_and(|(plan, own)| own.earliest() > plan.latest())
        })
        .collect();
    if !outside.is_empty() {
        let values = [("name", name), ("count", outside.len().to_string())];
        found.add(Low, "activities-outside-plan", with(plan, outside), &values);
    }
    Ok(())
}

/// The plan first, then what it is about.
fn with(plan: &Stored<Plan>, activities: Vec<&Stored<Activity>>) -> Vec<(crate::Kind, String)> {
    let mut records = vec![named(plan)];
    records.extend(named_all(activities));
    records
}

/// What a schedule asks of each task: reach, resources (infrastructure, financing, who answers) and time.
fn lacks(found: &mut Found<'_, '_>, tree: &Tree) -> Result<()> {
    let work: Vec<&Stored<Activity>> = tree
        .activities
        .iter()
        .filter(|a| matches!(a.level, ActivityLevel::Activity | ActivityLevel::Task))
        .filter(|a| a.status != ActivityStatus::Cancelled)
        .collect();
    let name = found.title(&tree.plan)?;
    let answers = |a: &Activity| {
        a.member.is_some()
            || a.country.is_some()
            || a.organization.is_some()
            || a.body.is_some()
            || a.person.is_some()
            || a.responsible_stated.is_some()
    };
    let lack = |what: &dyn Fn(&Activity) -> bool| -> Vec<&Stored<Activity>> {
        work.iter().copied().filter(|a| what(a)).collect()
    };
    let lists = [
        ("tasks-without-scope", lack(&|a| a.reach.is_none())),
        (
            "tasks-without-resources",
            lack(&|a| a.infrastructure.is_none() && a.financing.is_none()),
        ),
        ("tasks-without-responsible", lack(&|a| !answers(a))),
        (
            "tasks-without-time",
            lack(&|a| a.begin.is_none() && a.end.is_none()),
        ),
    ];
    for (code, tasks) in lists {
        if !tasks.is_empty() {
            let values = [
                ("name", name.clone()),
                ("count", tasks.len().to_string()),
                ("total", work.len().to_string()),
            ];
            found.add(Low, code, with(&tree.plan, tasks), &values);
        }
    }
    Ok(())
}

fn late(found: &mut Found<'_, '_>, tree: &Tree, activity: &Stored<Activity>) -> Result<()> {
    let (Some(days), Some(end)) = (late_days(activity, found.book.today), activity.end.as_ref())
    else {
        return Ok(());
    };
    if matches!(
        activity.level,
        ActivityLevel::Activity | ActivityLevel::Task
    ) {
        let values = [
            ("name", found.title(activity)?),
            ("date", end.as_str().to_owned()),
            ("n", days.to_string()),
        ];
        found.add(
            Medium,
            "activity-late",
            vec![named(activity), named(&tree.plan)],
            &values,
        );
    }
    Ok(())
}

fn progress(found: &mut Found<'_, '_>, activity: &Stored<Activity>) -> Result<()> {
    let Some(progress) = activity.progress else {
        return Ok(());
    };
    let unfinished = activity.status == ActivityStatus::Done && progress.0 < 100;
    let unclosed = progress.0 == 100
        && matches!(
            activity.status,
            ActivityStatus::Planned | ActivityStatus::InProgress
        );
    if unfinished || unclosed {
        let code = if unfinished {
            "activity-done-unfinished"
        } else {
            "activity-finished-open"
        };
        let values = [
            ("name", found.title(activity)?),
            ("n", progress.0.to_string()),
        ];
        found.add(Medium, code, vec![named(activity)], &values);
    }
    Ok(())
}

/// Indicators whose target's date has passed: without a reading, or short of the target.
fn indicators(found: &mut Found<'_, '_>) -> Result<()> {
    let today = found.book.today;
    for indicator in found.book.reader.all::<Indicator>()? {
        let Some(date) = indicator
            .target_date
            .as_ref()
            .filter(|date| date.latest() < today)
        else {
            continue;
        };
        let mut readings = found
            .book
            .reader
            .children::<Reading>("indicator", &indicator.id)?;
        readings.retain(|reading| reading.is_whole());
        readings.sort_by_key(|reading| reading.end.latest());
        let name = found.title(&indicator)?;
        let values = |more: &[(&'static str, String)]| {
            let mut values = vec![("name", name.clone()), ("date", date.as_str().to_owned())];
            values.extend(more.iter().cloned());
            values
        };
        match (readings.last(), &indicator.target) {
            (None, _) => {
                found.add(
                    Low,
                    "indicator-without-reading",
                    vec![named(&indicator)],
                    &values(&[]),
                );
            }
            (Some(last), Some(target)) => {
                let (value, wanted) = (last.value.nanos(), target.nanos());
                let short = match indicator.direction {
                    Direction::Up => value < wanted,
                    Direction::Down => value > wanted,
                };
                if short {
                    let more = [
                        ("total", target.0.clone()),
                        ("actual", last.value.0.clone()),
                    ];
                    found.add(
                        Low,
                        "indicator-target-missed",
                        vec![named(&indicator)],
                        &values(&more),
                    );
                }
            }
            _ => {}
        }
    }
    Ok(())
}
