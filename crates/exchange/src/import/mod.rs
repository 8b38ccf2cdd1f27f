//! From a table to records: a dry run and the import itself are the same work, kept or taken back.

mod member;
mod participant;
mod person;
mod post;
mod row;
mod seat;
mod world;

pub use row::{Change, Found, Note, Outcome, RowProblem, Verdict};

use crate::fault::{Fault, Result};
use crate::fields::{ImportKind, target};
use crate::table::{Row, Table};
use plenaria_core::error::{Error, Result as CoreResult};
use plenaria_core::file::{By, Network};
use plenaria_core::op::Op;
use plenaria_core::transact::{Done, Tx};
use plenaria_core::{Kind, Problems};
use row::Cells;
use std::collections::BTreeMap;
use world::World;

/// What the person decided about a row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decision {
    /// What to do; what the dry run proposed when none.
    pub what: Option<Do>,
    /// With `Update`: which record, as "kind:id" or "kind:key".
    pub record: Option<String>,
    /// Take the table's dates of a status, tenure or seat that has others.
    pub dates: bool,
}

/// What to do with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Do {
    /// Make a new record, whatever it looks like.
    Create,
    /// Change the record that was found, or the one that is named.
    Update,
    /// Leave the row out.
    Skip,
}

/// What comes in, and where.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// The event of participants, by id or key.
    pub event: Option<String>,
    /// The term of seats, by id or key.
    pub term: Option<String>,
    /// For whom all rows stand that do not say: a member, by id or key ...
    pub member: Option<String>,
    /// ... or a country, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// The system whose ids the table has.
    pub system: Option<String>,
    /// What the person decided, by the row's number in the file.
    pub decisions: BTreeMap<usize, Decision>,
}

/// The name of the system of external ids when none is given.
pub const SYSTEM: &str = "table";

/// What an import did, or would do.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Imported {
    /// Row by row.
    pub rows: Vec<Outcome>,
    /// How many records it made or changed.
    pub records: usize,
}

/// Says what an import would do; nothing is written.
///
/// # Errors
/// A [`Fault`] when what is asked cannot be done at all; problems of rows are in their outcomes.
pub fn preview(
    network: &mut Network,
    by: By<'_>,
    kind: ImportKind,
    table: &Table,
    columns: &[Option<&'static str>],
    asked: &Asked,
) -> Result<Imported> {
    let mut answer = Imported::default();
    let tried = network.transact(by, Op::Import, |tx| {
        answer = run(tx, kind, table, columns, asked)?;
        Err::<(), Error>(Error::Cancelled)
    });
    match tried {
        Err(Error::Cancelled) | Ok(_) => Ok(answer),
        Err(error) => Err(asked_wrong(error)),
    }
}

/// Brings a table in as one operation, which undoes. Rows with problems stay out and are in the answer.
///
/// # Errors
/// As [`preview`].
pub fn import(
    network: &mut Network,
    by: By<'_>,
    kind: ImportKind,
    table: &Table,
    columns: &[Option<&'static str>],
    asked: &Asked,
) -> Result<Done<Imported>> {
    network
        .transact(by, Op::Import, |tx| {
            let answer = run(tx, kind, table, columns, asked)?;
            let counted = answer
                .rows
                .iter()
                .filter(|row| matches!(row.verdict, Verdict::Create | Verdict::Update))
                .count();
            tx.mention("count", counted);
            tx.mention("kind", kind.name());
            Ok(answer)
        })
        .map_err(asked_wrong)
}

/// What core misses of the question itself: the event, the term, the member.
fn asked_wrong(error: Error) -> Fault {
    match error {
        Error::NotFound { kind, id } => Fault::Asked {
            what: kind,
            value: id,
        },
        other => Fault::Core(other),
    }
}

fn run(
    tx: &mut Tx<'_>,
    kind: ImportKind,
    table: &Table,
    columns: &[Option<&'static str>],
    asked: &Asked,
) -> CoreResult<Imported> {
    let mut world = World::new(tx, kind, asked)?;
    let mut answer = Imported::default();
    let default = Decision::default();
    for (at, row) in table.rows.iter().enumerate() {
        let decision = asked.decisions.get(&row.line).unwrap_or(&default);
        let outcome = one(tx, &mut world, kind, row, at, columns, decision)?;
        if matches!(outcome.verdict, Verdict::Create | Verdict::Update) {
            answer.records += 1;
        }
        answer.rows.push(outcome);
    }
    Ok(answer)
}

fn one(
    tx: &mut Tx<'_>,
    world: &mut World<'_>,
    kind: ImportKind,
    row: &Row,
    at: usize,
    columns: &[Option<&'static str>],
    decision: &Decision,
) -> CoreResult<Outcome> {
    let mut out = Outcome::new(row.line);
    if decision.what == Some(Do::Skip) {
        out.verdict = Verdict::Skip;
        out.title = row
            .cells
            .iter()
            .map(crate::table::Cell::shown)
            .find(|text| !text.is_empty())
            .unwrap_or_default();
        return Ok(out);
    }
    let cells = Cells::new(row, columns, at);
    world.next_row();
    cells.failures(&mut out);
    let done = tx.attempt(|tx| {
        match kind {
            ImportKind::People => person::row(tx, world, &cells, decision, &mut out)?,
            ImportKind::Members => member::row(tx, world, &cells, decision, &mut out)?,
            ImportKind::Posts => post::row(tx, world, &cells, decision, &mut out)?,
            ImportKind::Seats => seat::row(tx, world, &cells, decision, &mut out)?,
            ImportKind::Participants => participant::row(tx, world, &cells, decision, &mut out)?,
        }
        if out.problems.is_empty() {
            Ok(())
        } else {
            Err(Error::Refused(Problems::default()))
        }
    });
    match done {
        Ok(()) => {}
        // What was refused is in the outcome already.
        Err(Error::Refused(_)) => {
            world.forget();
            out.verdict = Verdict::Reject;
            out.record = out.record.filter(|_| out.found.is_some());
        }
        Err(error) => return Err(error),
    }
    if out.title.is_empty() {
        out.title = cells.first();
    }
    Ok(out)
}

/// The field of the import that a record's field comes from, for naming the column of a problem or change.
pub(crate) fn field_of(kind: Kind, field: &str) -> &str {
    let field = field.split('.').next().unwrap_or_default();
    let name = match (kind.name(), field) {
        ("person", "printed_name") => "person",
        ("post", "name") => "post_name",
        ("post", "kind") => "post_kind",
        ("post", "email") => "post_email",
        ("post", "phone") => "post_phone",
        ("tenure", "capacity") => "tenure_capacity",
        ("member", "kind") => "member_kind",
        ("post" | "seat" | "participant", "member" | "country") => "member",
        ("participant", "capacity") => "position_stated",
        ("member_subregion", "subregion") => "subregion",
        (_, other) => other,
    };
    if target(name).is_some() { name } else { "" }
}
