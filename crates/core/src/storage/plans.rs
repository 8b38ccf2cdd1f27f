//! A plan's rows, lean: a schedule or a total reads hundreds of activities and thousands of lines at once.

use crate::error::Result;
use crate::record::Fields;
use rusqlite::Connection;

/// An activity as schedules and totals need it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct PlanActivity {
    /// Its id.
    pub(crate) id: String,
    /// What it is part of.
    pub(crate) parent: Option<String>,
    /// How deep it stands.
    pub(crate) level: String,
    /// When it should begin.
    pub(crate) begin: Option<String>,
    /// When it should end.
    pub(crate) end: Option<String>,
    /// When it began.
    pub(crate) actual_begin: Option<String>,
    /// When it ended.
    pub(crate) actual_end: Option<String>,
    /// How far it has come.
    pub(crate) status: String,
    /// How much is done.
    pub(crate) progress: Option<i64>,
    /// Its place among those beside it.
    pub(crate) position: i64,
}

/// A dependency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PlanDependency {
    /// Its id.
    pub(crate) id: String,
    /// What is finished first.
    pub(crate) predecessor: String,
    /// What begins then.
    pub(crate) successor: String,
    /// Days between.
    pub(crate) lag: i64,
}

/// A budget line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PlanLine {
    /// Its id.
    pub(crate) id: String,
    /// Its activity.
    pub(crate) activity: String,
    /// Whose money.
    pub(crate) organization: Option<String>,
    /// Whose money.
    pub(crate) member: Option<String>,
    /// Whose money, as written.
    pub(crate) stated: Option<String>,
    /// The project that it is accounted to.
    pub(crate) project: Option<String>,
    /// Planned, in minor units.
    pub(crate) planned: Option<i64>,
    /// Committed.
    pub(crate) committed: Option<i64>,
    /// Spent, as somebody typed it.
    pub(crate) spent: Option<i64>,
    /// What was paid of it.
    pub(crate) paid: Option<i64>,
    /// The currency of the three.
    pub(crate) currency: Option<String>,
}

/// A plan's activities, in no order that means anything.
pub(crate) fn activities(conn: &Connection, plan: &str) -> Result<Vec<PlanActivity>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, parent, level, begin, end, actual_begin, actual_end, status, progress, position
         FROM activity WHERE plan = ?1 ORDER BY position, id",
    )?;
    let rows = statement.query_map([plan], |row| {
        Ok(PlanActivity {
            id: row.get(0)?,
            parent: row.get(1)?,
            level: row.get(2)?,
            begin: row.get(3)?,
            end: row.get(4)?,
            actual_begin: row.get(5)?,
            actual_end: row.get(6)?,
            status: row.get(7)?,
            progress: row.get(8)?,
            position: row.get(9)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The dependencies whose successor is in a plan.
pub(crate) fn dependencies(conn: &Connection, plan: &str) -> Result<Vec<PlanDependency>> {
    let mut statement = conn.prepare_cached(
        "SELECT d.id, d.predecessor, d.successor, d.lag FROM activity a
         JOIN dependency d ON d.successor = a.id WHERE a.plan = ?1 ORDER BY d.id",
    )?;
    let rows = statement.query_map([plan], |row| {
        Ok(PlanDependency {
            id: row.get(0)?,
            predecessor: row.get(1)?,
            successor: row.get(2)?,
            lag: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The budget lines of a plan, those of each activity in their order.
pub(crate) fn lines(conn: &Connection, plan: &str) -> Result<Vec<PlanLine>> {
    let mut statement = conn.prepare_cached(
        "SELECT l.id, l.activity, l.organization, l.member, l.source_stated, l.project, l.planned, l.committed,
             l.spent, (SELECT sum(p.amount) FROM payment p WHERE p.budget_line = l.id), l.currency
         FROM activity a JOIN budget_line l ON l.activity = a.id
         WHERE a.plan = ?1 ORDER BY l.activity, l.position, l.id",
    )?;
    let rows = statement.query_map([plan], |row| {
        Ok(PlanLine {
            id: row.get(0)?,
            activity: row.get(1)?,
            organization: row.get(2)?,
            member: row.get(3)?,
            stated: row.get(4)?,
            project: row.get(5)?,
            planned: row.get(6)?,
            committed: row.get(7)?,
            spent: row.get(8)?,
            paid: row.get(9)?,
            currency: row.get(10)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A change of a plan's activity that stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PlanStep {
    /// The activity.
    pub(crate) activity: String,
    /// When, UTC.
    pub(crate) at: String,
    /// By whom.
    pub(crate) author: String,
    /// The changed columns before.
    pub(crate) before: Fields,
    /// The changed columns after.
    pub(crate) after: Fields,
}

/// What was changed in a plan's activities between two moments, oldest first; what was added or deleted is left out.
pub(crate) fn steps(conn: &Connection, plan: &str, from: &str, to: &str) -> Result<Vec<PlanStep>> {
    let mut statement = conn.prepare_cached(
        "SELECT c.row, o.at, o.author, c.before, c.after FROM activity a
         JOIN change c ON c.record = a.id AND c.tbl = 'activity' JOIN op o ON o.seq = c.op
         WHERE a.plan = ?1 AND o.at >= ?2 AND o.at <= ?3 AND o.state = 'done'
             AND c.before IS NOT NULL AND c.after IS NOT NULL ORDER BY c.op, c.n",
    )?;
    let rows = statement.query_map([plan, from, to], |row| {
        let (before, after): (String, String) = (row.get(3)?, row.get(4)?);
        Ok(PlanStep {
            activity: row.get(0)?,
            at: row.get(1)?,
            author: row.get(2)?,
            before: serde_json::from_str(&before).unwrap_or_default(),
            after: serde_json::from_str(&after).unwrap_or_default(),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The links of a plan's activities: activity and `kind:id`.
pub(crate) fn links(conn: &Connection, plan: &str) -> Result<Vec<(String, String)>> {
    let mut statement = conn.prepare_cached(
        "SELECT l.activity, l.about FROM activity a JOIN activity_link l ON l.activity = a.id
         WHERE a.plan = ?1 ORDER BY l.activity, l.id",
    )?;
    let rows = statement.query_map([plan], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
