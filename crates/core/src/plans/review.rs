//! What a secretariat looks at every month: what was begun and finished, what is late, what comes, what changed, and
//! what is asked of whom.

use super::tree::{PlanRow, PlanTree, tree};
use super::{ActivityLevel, ActivityLink, ActivityStatus};
use crate::Kind;
use crate::decisions::{Commitment, CommitmentState};
use crate::error::Result;
use crate::records::Reader;
use crate::storage::plans as lean;
use crate::values::certainly_within;
use chrono::{Days, NaiveDate};
use std::collections::{BTreeSet, HashMap};

/// A plan over a period of its follow-up.
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    /// The plan with its rows as of the period's last day.
    pub tree: PlanTree,
    /// Rows that ended within the period, by place.
    pub done: Vec<usize>,
    /// Rows that began within it.
    pub begun: Vec<usize>,
    /// Rows that are late at its end.
    pub late: Vec<usize>,
    /// Rows that should end within the same time after it, a month at the least.
    pub coming: Vec<usize>,
    /// Fields that were changed in the plan's rows within the period.
    pub changes: Vec<RowChange>,
    /// Commitments that a row carries out and that are open, with the row.
    pub commitments: Vec<(String, usize)>,
}

/// A field of a row that was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowChange {
    /// The activity.
    pub activity: String,
    /// The field.
    pub field: String,
    /// What stood there before.
    pub before: Option<String>,
    /// What stands there now.
    pub after: Option<String>,
    /// When it was changed last, UTC.
    pub at: String,
    /// By whom.
    pub author: String,
}

/// Fields that a review speaks of.
const TOLD: [&str; 9] = [
    "status",
    "progress",
    "begin",
    "end",
    "actual_begin",
    "actual_end",
    "member",
    "body",
    "person",
];

/// A plan over a period, both days included.
///
/// # Errors
/// `NotFound`; what reading the file may give.
pub fn review(reader: &Reader<'_>, plan: &str, from: NaiveDate, to: NaiveDate) -> Result<Review> {
    let tree = tree(reader, plan, to)?;
    let parents: BTreeSet<usize> = tree.rows.iter().filter_map(|row| row.parent).collect();
    let rows = || tree.rows.iter().enumerate();
    let is_work = |row: &PlanRow| row.activity.level >= ActivityLevel::Activity;
    let work = |n: usize| !parents.contains(&n);
    let places = |which: &dyn Fn(&PlanRow) -> bool| -> Vec<usize> {
        rows()
            .filter(|(n, row)| work(*n) && is_work(row) && which(row))
            .map(|(n, _)| n)
            .collect()
    };
    let within = |date: &Option<crate::values::PartialDate>, from, to| {
        date.as_ref()
            .is_some_and(|date| certainly_within(date, from, to))
    };
    let after = to.checked_add_days(Days::new(1)).unwrap_or(to);
    // A month at the least: of a month that is not over, what comes is more than the few days that it has had.
    let length = u64::try_from((to - from).num_days())
        .unwrap_or_default()
        .max(30);
    let until = after.checked_add_days(Days::new(length)).unwrap_or(after);
    let open = |row: &PlanRow| {
        matches!(
            row.activity.status,
            ActivityStatus::Planned | ActivityStatus::InProgress | ActivityStatus::Suspended
        )
    };
    // An activity ends after its tasks, and may be late where none of them is: it is told beside them, or instead.
    let done: Vec<usize> = rows()
        .filter(|(_, row)| is_work(row) && within(&row.activity.actual_end, from, to))
        .map(|(n, _)| n)
        .collect();
    let begun = places(&|row| within(&row.activity.actual_begin, from, to));
    let late = |row: &PlanRow| is_work(row) && row.late_days.is_some();
    let in_parts: BTreeSet<usize> = tree
        .rows
        .iter()
        .filter(|row| late(row))
        .filter_map(|row| row.parent)
        .collect();
    let late: Vec<usize> = rows()
        .filter(|(n, row)| late(row) && !in_parts.contains(n))
        .map(|(n, _)| n)
        .collect();
    let coming = places(&|row| open(row) && within(&row.activity.end, after, until));
    let place: HashMap<&str, usize> = rows()
        .map(|(n, row)| (row.activity.id.as_str(), n))
        .collect();
    let mut commitments = Vec::new();
    for (n, row) in rows() {
        for link in reader.children::<ActivityLink>("activity", &row.activity.id)? {
            let Some((Kind::Commitment, id)) = link.about.split() else {
                continue;
            };
            let open = reader.get::<Commitment>(id)?.is_some_and(|commitment| {
                matches!(
                    commitment.state,
                    CommitmentState::Open | CommitmentState::InProgress
                )
            });
            if open {
                commitments.push((id.to_owned(), n));
            }
        }
    }
    let mut changes = changes(reader, &tree.plan.id, from, to)?;
    changes.sort_by_key(|change| {
        (
            place.get(change.activity.as_str()).copied(),
            change.field.clone(),
        )
    });
    Ok(Review {
        done,
        begun,
        late,
        coming,
        changes,
        commitments,
        tree,
    })
}

/// What stood before the first change of the period and what stands after the last, where they differ.
fn changes(
    reader: &Reader<'_>,
    plan: &str,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<RowChange>> {
    let mut found: HashMap<(String, String), RowChange> = HashMap::new();
    let (from, to) = (from.to_string(), format!("{to}T23:59:59Z"));
    for step in lean::steps(reader.connection(), plan, &from, &to)? {
        for field in TOLD {
            let (Some(before), Some(after)) = (step.before.get(field), step.after.get(field))
            else {
                continue;
            };
            let words = |value: &serde_json::Value| match value {
                serde_json::Value::Null => None,
                serde_json::Value::String(text) => Some(text.clone()),
                other => Some(other.to_string()),
            };
            let change = found
                .entry((step.activity.clone(), field.to_owned()))
                .or_insert_with(|| RowChange {
                    activity: step.activity.clone(),
                    field: field.to_owned(),
                    before: words(before),
                    after: None,
                    at: String::new(),
                    author: String::new(),
                });
            change.after = words(after);
            change.at.clone_from(&step.at);
            change.author.clone_from(&step.author);
        }
    }
    Ok(found
        .into_values()
        .filter(|change| change.before != change.after)
        .collect())
}
