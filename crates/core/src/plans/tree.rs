//! A plan's rows in the order of its tree, each with what stands below it: how much is done, how much is late.

use super::{Activity, ActivityStatus, Plan};
use crate::annual::late_days;
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
    /// The activities and tasks below it that have none below themselves; itself where it is one.
    pub work: usize,
    /// Those of them that are done.
    pub done: usize,
    /// Those of them that are late.
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
    roll_up(&mut rows);
    Ok(PlanTree { plan, rows })
}

fn roll_up(rows: &mut [PlanRow]) {
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
        // An axis without work below it is no work itself.
        let is_work = rows[n].activity.level >= super::ActivityLevel::Activity;
        if is_work && !has_below[n] && !cancelled {
            rows[n].work = 1;
            rows[n].done = usize::from(rows[n].activity.status == ActivityStatus::Done);
            rows[n].late = usize::from(rows[n].late_days.is_some());
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
