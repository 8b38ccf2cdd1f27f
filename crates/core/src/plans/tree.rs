//! A plan's rows in the order of its tree, each with what stands below it: how much is done, how much is late.

use super::{Activity, ActivityLevel, ActivityStatus, Plan};
use crate::annual::{is_done, late_days};
use crate::error::Result;
use crate::record::Stored;
use crate::records::Reader;
use crate::storage::plans::PlanActivity;
use chrono::NaiveDate;
use std::collections::HashMap;

/// Where a row stands in its plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its id.
    pub id: String,
    /// The place of what it is part of.
    pub parent: Option<usize>,
    /// How deep it stands, from 0.
    pub depth: usize,
}

/// A plan with its rows.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanTree {
    /// The plan.
    pub plan: Stored<Plan>,
    /// Its rows, each after what it is part of.
    pub rows: Vec<PlanRow>,
}

/// A row of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanRow {
    /// The activity.
    pub activity: Stored<Activity>,
    /// What it is part of, by place.
    pub parent: Option<usize>,
    /// How deep it stands, from 0.
    pub depth: usize,
    /// Days past its end, when it should be finished and is not.
    pub late_days: Option<i64>,
    /// The activities below it, and the tasks that are below none; itself where it is one.
    pub work: usize,
    /// Those of them that are done.
    pub done: usize,
    /// Those of them that are late, or have a task that is.
    pub late: usize,
    /// How much of it is done: as typed, or else the mean of what stands below, cancelled work left out.
    pub progress: Option<i64>,
}

/// Where each row stands, depth first, those beside each other by position.
pub(crate) fn places(activities: &[PlanActivity]) -> Vec<Place> {
    let rows = activities
        .iter()
        .map(|a| (a.id.as_str(), a.parent.as_deref(), a.position));
    ordered(&rows.collect::<Vec<_>>())
        .into_iter()
        .map(|(place, _)| place)
        .collect()
}

/// Places with where each stood in the list given.
fn ordered(rows: &[(&str, Option<&str>, i64)]) -> Vec<(Place, usize)> {
    let known: HashMap<&str, usize> = rows.iter().enumerate().map(|(n, row)| (row.0, n)).collect();
    let mut below: HashMap<Option<usize>, Vec<usize>> = HashMap::new();
    for (n, row) in rows.iter().enumerate() {
        let parent = row.1.and_then(|id| known.get(id).copied());
        below.entry(parent).or_default().push(n);
    }
    for list in below.values_mut() {
        list.sort_by_key(|n| (rows[*n].2, rows[*n].0));
    }
    let mut found: Vec<(Place, usize)> = Vec::with_capacity(rows.len());
    let top = below.get(&None).into_iter().flatten().rev();
    let mut next: Vec<(usize, Option<usize>, usize)> = top.map(|n| (*n, None, 0)).collect();
    while let Some((n, parent, depth)) = next.pop() {
        let place = found.len();
        found.push((
            Place {
                id: rows[n].0.to_owned(),
                parent,
                depth,
            },
            n,
        ));
        let children = below.get(&Some(n)).into_iter().flatten().rev();
        next.extend(children.map(|child| (*child, Some(place), depth + 1)));
    }
    found
}

/// A plan with its rows as of a day.
///
/// # Errors
/// `NotFound`; what reading the file may give.
pub fn tree(reader: &Reader<'_>, plan: &str, on: NaiveDate) -> Result<PlanTree> {
    let plan = reader.need::<Plan>(plan)?;
    let activities = reader.children::<Activity>("plan", &plan.id)?;
    let keys: Vec<_> = activities
        .iter()
        .map(|a| {
            (
                a.id.as_str(),
                a.parent.as_ref().map(|p| p.id()),
                a.position.0,
            )
        })
        .collect();
    let places = ordered(&keys);
    let mut rows: Vec<PlanRow> = places
        .into_iter()
        .map(|(place, n)| {
            let activity = activities[n].clone();
            PlanRow {
                parent: place.parent,
                depth: place.depth,
                late_days: late_days(&activity, on),
                work: 0,
                done: 0,
                late: 0,
                progress: activity.progress.map(|percent| percent.0),
                activity,
            }
        })
        .collect();
    roll_up(&mut rows, on);
    Ok(PlanTree { plan, rows })
}

/// Counts work as the annual report does ([`crate::annual`]): by activities, of which a task that is late makes one late.
fn roll_up(rows: &mut [PlanRow], on: NaiveDate) {
    let is_work = |row: &PlanRow| row.activity.level >= ActivityLevel::Activity;
    let mut task_late = vec![false; rows.len()];
    let mut parts: Vec<Vec<i64>> = vec![Vec::new(); rows.len()];
    let mut has_below = vec![false; rows.len()];
    for row in rows.iter() {
        if let Some(parent) = row.parent {
            has_below[parent] = true;
        }
    }
    // A row stands after what it is part of: from the last to the first, all below it is known.
    for n in (0..rows.len()).rev() {
        let cancelled = rows[n].activity.status == ActivityStatus::Cancelled;
        let within = rows[n].parent.filter(|parent| is_work(&rows[*parent]));
        if let Some(parent) = within {
            task_late[parent] |= rows[n].late_days.is_some();
        } else if is_work(&rows[n]) {
            let late = rows[n].late_days.is_some() || task_late[n];
            rows[n].work = 1;
            rows[n].late = usize::from(late);
            rows[n].done = usize::from(!late && is_done(&rows[n].activity, on));
        }
        if rows[n].progress.is_none() {
            rows[n].progress = match (has_below[n], rows[n].activity.status) {
                (false, ActivityStatus::Done) => Some(100),
                (false, ActivityStatus::Planned) => Some(0),
                (false, _) => None,
                (true, _) => mean(&parts[n]),
            };
        }
        let (work, done, late, progress) =
            (rows[n].work, rows[n].done, rows[n].late, rows[n].progress);
        if let Some(parent) = rows[n].parent {
            rows[parent].work += work;
            rows[parent].done += done;
            rows[parent].late += late;
            if !cancelled {
                parts[parent].extend(progress);
            }
        }
    }
}

/// The mean, rounded down: what is not all done is never a hundred per cent.
fn mean(parts: &[i64]) -> Option<i64> {
    let count = i64::try_from(parts.len()).ok().filter(|count| *count > 0)?;
    Some(parts.iter().sum::<i64>() / count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{added, network};
    use crate::{Kind, annual};
    use serde_json::json;

    /// What the annual report counts: activities, those done, those late.
    fn printed(net: &crate::Network, on: NaiveDate) -> Vec<i64> {
        let found = annual::read(&net.reader(), annual::year(2026), on).unwrap();
        let figures = found.plans[0].figures.iter();
        figures
            .filter_map(|figure| match figure.value {
                annual::data::Quantity::Count(count) => Some(count),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn what_is_late_is_counted_once_and_alike_in_the_tree_and_in_the_annual_report() {
        let mut net = network();
        let on = NaiveDate::from_ymd_opt(2026, 10, 5).unwrap();
        added(
            &mut net,
            Kind::Plan,
            "p",
            json!({"name": "Plan", "begin": "2026-01-01", "end": "2026-12-31"}),
        );
        let rows = [
            ("axis", None, "axis", "2026-12-31", "planned"),
            // Late itself and in both its tasks: one.
            ("a", Some("axis"), "activity", "2026-09-30", "in_progress"),
            ("a1", Some("a"), "task", "2026-08-31", "in_progress"),
            ("a2", Some("a"), "task", "2026-09-30", "planned"),
            // In time itself, with a task that is not.
            ("b", Some("axis"), "activity", "2026-12-15", "in_progress"),
            ("b1", Some("b"), "task", "2026-09-30", "planned"),
            // Late without any task.
            ("c", Some("axis"), "activity", "2026-09-01", "planned"),
            ("d", Some("axis"), "activity", "2026-09-01", "done"),
            ("e", Some("axis"), "activity", "2026-09-01", "cancelled"),
            // A task that stands below no activity.
            ("t", Some("axis"), "task", "2026-09-01", "planned"),
        ];
        for (n, (key, parent, level, end, status)) in rows.into_iter().enumerate() {
            let fields = json!({"plan": "p", "parent": parent, "level": level, "name": key, "end": end, "status": status, "position": n});
            added(&mut net, Kind::Activity, key, fields);
        }
        let tree = tree(&net.reader(), "p", on).unwrap();
        let axis = &tree.rows[0];
        assert_eq!((axis.work, axis.done, axis.late), (6, 1, 4));
        assert_eq!(printed(&net, on), [6, 1, 4]);
    }
}
