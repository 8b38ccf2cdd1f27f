//! What is due to a plan, and what it has to do with.

use super::Plan;
use crate::Kind;
use crate::cooperation::Contribution;
use crate::error::Result;
use crate::record::Stored;
use crate::records::Reader;
use crate::storage::plans as lean;
use crate::values::{AnyRef, PartialDate};
use chrono::NaiveDate;

/// A contribution with what it lacks.
#[derive(Debug, Clone, PartialEq)]
pub struct Due {
    /// The contribution.
    pub contribution: Stored<Contribution>,
    /// What is due since a day that has passed and was not received, in minor units.
    pub arrears: Option<i64>,
}

impl Due {
    /// A contribution as of a day; it lacks nothing where nobody says what is due.
    pub(crate) fn of(contribution: Stored<Contribution>, on: NaiveDate) -> Due {
        let late = |date: &PartialDate| date.latest() < on;
        let late = contribution.due_date.as_ref().is_some_and(late);
        let received = contribution.received.map_or(0, |minor| minor.0);
        let lacks = contribution.due.map(|minor| minor.0 - received);
        Due {
            arrears: lacks.filter(|lacks| late && *lacks > 0),
            contribution,
        }
    }
}

/// Contributions for the years of a plan, by the day that they are due.
///
/// # Errors
/// What reading the file may give.
pub fn contributions(reader: &Reader<'_>, plan: &Plan, on: NaiveDate) -> Result<Vec<Due>> {
    let begin = plan.begin.as_ref().map(|begin| begin.year());
    let end = plan.end.as_ref().map(|end| end.year());
    let (Some(first), Some(last)) = (begin.or(end), end.or(begin)) else {
        return Ok(Vec::new());
    };
    let mut found: Vec<Due> = Vec::new();
    for contribution in reader.all::<Contribution>()? {
        let year = contribution
            .year
            .and_then(|year| i32::try_from(year.0).ok())
            .or(contribution.due_date.as_ref().map(|date| date.year()));
        if !year.is_some_and(|year| (first..=last).contains(&year)) {
            continue;
        }
        found.push(Due::of(contribution, on));
    }
    found.sort_by_key(|due| {
        let date = due.contribution.due_date.as_ref().map(|date| date.latest());
        (date.is_none(), date, due.contribution.id.clone())
    });
    Ok(found)
}

/// What each activity of a plan has to do with: activity, kind and id.
///
/// # Errors
/// What reading the file may give.
pub fn links(reader: &Reader<'_>, plan: &str) -> Result<Vec<(String, Kind, String)>> {
    let links = lean::links(reader.connection(), plan)?;
    let named = links.into_iter().filter_map(|(activity, about)| {
        let about = AnyRef(about);
        let (kind, id) = about.split()?;
        Some((activity, kind, id.to_owned()))
    });
    Ok(named.collect())
}
