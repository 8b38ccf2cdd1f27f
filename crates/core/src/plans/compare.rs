//! Two versions of a plan side by side: what came, what went, what moved, and what that did to the money.

use super::tree::tree;
use super::version::money_of;
use super::{Activity, BudgetLine, Plan, PlanVersion, PlanVersionRow, VersionKind};
use crate::Kind;
use crate::error::{Error, Problems, Result};
use crate::record::Stored;
use crate::records::Reader;
use crate::values::{AnyRef, PartialDate};
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashSet};

/// What is compared.
#[derive(Debug, Clone, PartialEq)]
pub enum Side {
    /// A version that was approved, with its place among them from 0.
    Version(Box<Stored<PlanVersion>>, usize),
    /// The plan as it now stands.
    Plan,
    /// What was done: actual dates, money spent.
    Actual,
}

/// A row of one side.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SideRow {
    /// What it was called, in its own language.
    pub name: String,
    /// Its number as printed.
    pub number: Option<String>,
    /// Its level.
    pub level: String,
    /// Who answers for it.
    pub responsible: Option<AnyRef>,
    /// When it begins.
    pub begin: Option<PartialDate>,
    /// When it ends.
    pub end: Option<PartialDate>,
    /// Money by currency, in minor units: planned, or spent where it is what was done.
    pub money: BTreeMap<String, i64>,
}

/// A row of both.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// The activity, where it is still there.
    pub activity: Option<String>,
    /// On the one side.
    pub from: Option<SideRow>,
    /// On the other.
    pub to: Option<SideRow>,
    /// Days by which it begins later; less than 0 is earlier. None where a date is not known to the day.
    pub begin_days: Option<i64>,
    /// Days by which it ends later.
    pub end_days: Option<i64>,
    /// added, removed, changed or same.
    pub change: &'static str,
}

/// Two versions side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The plan.
    pub plan: Stored<Plan>,
    /// The one side.
    pub from: Side,
    /// The other.
    pub to: Side,
    /// Rows in the order of the other side; what it lacks comes last.
    pub rows: Vec<Compared>,
}

/// A plan's versions: the baseline first, then amendments by date.
///
/// # Errors
/// What reading the file may give.
pub fn versions(reader: &Reader<'_>, plan: &str) -> Result<Vec<Stored<PlanVersion>>> {
    let mut found = reader.children::<PlanVersion>("plan", plan)?;
    found.sort_by_key(|v| {
        (
            v.kind != VersionKind::Baseline,
            v.date.earliest(),
            v.id.clone(),
        )
    });
    Ok(found)
}

fn side(
    reader: &Reader<'_>,
    all: &[Stored<PlanVersion>],
    name: &str,
    field: &'static str,
) -> Result<Side> {
    let found = |place: Option<usize>| {
        let place = place?;
        Some(Side::Version(Box::new(all[place].clone()), place))
    };
    let refuse = || {
        let mut problems = Problems::default();
        if all.is_empty() && name == "baseline" {
            problems.add(field, "no-baseline");
        } else {
            // What it could be: the words that there are, and each version as it is asked for.
            let named = all.iter().map(|v| v.key.as_ref().unwrap_or(&v.id).as_str());
            let base = all.iter().any(|v| v.kind == VersionKind::Baseline);
            let words = base
                .then_some("baseline")
                .into_iter()
                .chain(["plan", "actual"]);
            let known: Vec<&str> = words.chain(named).collect();
            let values = [
                ("value", name.chars().take(60).collect()),
                ("names", known.join(", ")),
            ];
            problems.add_with(field, "unknown-version", &values);
        }
        Error::Refused(problems)
    };
    match name {
        "plan" => Ok(Side::Plan),
        "actual" => Ok(Side::Actual),
        "baseline" => {
            let place = all.iter().position(|v| v.kind == VersionKind::Baseline);
            found(place).ok_or_else(refuse)
        }
        other => {
            let id = reader.id_of(Kind::PlanVersion, other)?;
            found(all.iter().position(|v| Some(&v.id) == id.as_ref())).ok_or_else(refuse)
        }
    }
}

/// A row by the activity that it is of, in order.
type Rows = Vec<(Option<String>, SideRow)>;

fn rows(reader: &Reader<'_>, plan: &str, side: &Side, on: NaiveDate) -> Result<Rows> {
    match side {
        Side::Version(version, _) => {
            let mut rows = reader.children::<PlanVersionRow>("version", &version.id)?;
            rows.sort_by_key(|row| (row.position, row.id.clone()));
            Ok(rows
                .into_iter()
                .map(|row| (row.activity.as_ref().map(|a| a.id().to_owned()), kept(&row)))
                .collect())
        }
        Side::Plan | Side::Actual => {
            let done = *side == Side::Actual;
            let mut found = Vec::new();
            for row in tree(reader, plan, on)?.rows {
                let lines = super::lines_of(reader, &row.activity.id)?;
                let id = row.activity.id.clone();
                found.push((Some(id), present(&row.activity, &lines, done)));
            }
            Ok(found)
        }
    }
}

fn kept(row: &PlanVersionRow) -> SideRow {
    SideRow {
        name: row.name.0.clone(),
        number: row.number.as_ref().map(|n| n.0.clone()),
        level: row.level.as_str().to_owned(),
        responsible: row.responsible.clone(),
        begin: row.begin.clone(),
        end: row.end.clone(),
        money: row
            .planned
            .iter()
            .filter_map(|line| money_of(&line.0))
            .collect(),
    }
}

fn present(activity: &Stored<Activity>, lines: &[Stored<BudgetLine>], done: bool) -> SideRow {
    let mut money = BTreeMap::new();
    for line in lines {
        let amount = if done { line.spent } else { line.planned };
        if let (Some(amount), Some(currency)) = (amount, &line.currency) {
            *money.entry(currency.0.clone()).or_default() += amount.0;
        }
    }
    let dates = if done {
        (&activity.actual_begin, &activity.actual_end)
    } else {
        (&activity.begin, &activity.end)
    };
    SideRow {
        name: activity
            .name
            .best(&activity.language, &activity.language)
            .to_owned(),
        number: activity.number.as_ref().map(|n| n.0.clone()),
        level: activity.level.as_str().to_owned(),
        responsible: responsible(activity).map(|(kind, id)| AnyRef::new(kind, id)),
        begin: dates.0.clone(),
        end: dates.1.clone(),
        money,
    }
}

/// Who answers for an activity, as a record.
pub fn responsible(activity: &Activity) -> Option<(Kind, &str)> {
    let member = activity.member.as_ref().map(|m| (Kind::Member, m.id()));
    member
        .or_else(|| {
            activity
                .organization
                .as_ref()
                .map(|o| (Kind::Organization, o.id()))
        })
        .or_else(|| activity.body.as_ref().map(|b| (Kind::Body, b.id())))
        .or_else(|| activity.person.as_ref().map(|p| (Kind::Person, p.id())))
}

/// Compares two sides of a plan; each is `plan` (as it now stands), `actual`, `baseline`, or a version's id or key.
///
/// # Errors
/// `NotFound`; `Refused` when there is no such version.
pub fn compare(
    reader: &Reader<'_>,
    plan: &str,
    from: &str,
    to: &str,
    on: NaiveDate,
) -> Result<Comparison> {
    let plan = reader.need::<Plan>(plan)?;
    let all = versions(reader, &plan.id)?;
    let from = side(reader, &all, from, "from")?;
    let to = side(reader, &all, to, "to")?;
    let mut before = rows(reader, &plan.id, &from, on)?;
    let after = rows(reader, &plan.id, &to, on)?;
    // What was done is compared by dates and money alone.
    let done = from == Side::Actual || to == Side::Actual;
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    for (id, row) in after {
        let place = before
            .iter()
            .position(|(other, _)| id.is_some() && *other == id);
        let old = place.map(|place| before[place].1.clone());
        seen.extend(place);
        found.push(compared(id, old, Some(row), done));
    }
    let mut place = 0;
    before.retain(|_| {
        place += 1;
        !seen.contains(&(place - 1))
    });
    found.extend(
        before
            .into_iter()
            .map(|(id, row)| compared(id, Some(row), None, done)),
    );
    Ok(Comparison {
        plan,
        from,
        to,
        rows: found,
    })
}

fn days(from: Option<&PartialDate>, to: Option<&PartialDate>) -> Option<i64> {
    let (from, to) = (from?, to?);
    (from.is_exact() && to.is_exact()).then(|| (to.earliest() - from.earliest()).num_days())
}

fn compared(
    activity: Option<String>,
    from: Option<SideRow>,
    to: Option<SideRow>,
    done: bool,
) -> Compared {
    let (mut begin_days, mut end_days) = (None, None);
    let change = match (&from, &to) {
        (None, _) => "added",
        (_, None) => "removed",
        (Some(from), Some(to)) => {
            begin_days = days(from.begin.as_ref(), to.begin.as_ref());
            end_days = days(from.end.as_ref(), to.end.as_ref());
            let moved = (&from.begin, &from.end, &from.money) != (&to.begin, &to.end, &to.money);
            let renamed = !done
                && (&from.name, &from.number, &from.responsible, &from.level)
                    != (&to.name, &to.number, &to.responsible, &to.level);
            if moved || renamed { "changed" } else { "same" }
        }
    };
    Compared {
        activity,
        from,
        to,
        begin_days,
        end_days,
        change,
    }
}
