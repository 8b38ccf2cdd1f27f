//! Deleting a record, with what belongs to it.

use super::references::{Tie, referrers};
use crate::error::{Error, Problems, Result};
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::record::Fields;
use crate::storage;
use crate::transact::{Done, Tx};
use serde_json::Value;
use std::collections::BTreeSet;

/// What a deletion touched.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deleted {
    /// The record and those that belong to it.
    pub deleted: Vec<(Kind, String)>,
    /// Records that named one of them by the way, with the field that was cleared.
    pub cleared: Vec<(Kind, String, &'static str)>,
}

/// Deletes a record with all that belongs to it, and clears what names it by the way.
///
/// # Errors
/// `NotFound`; `Stale`; `Refused` (`still-used`) while records need it, with their names.
pub fn delete(
    network: &mut Network,
    by: By<'_>,
    kind: Kind,
    id: &str,
    revision: Option<i64>,
) -> Result<Done<Deleted>> {
    network.transact(by, Op::Delete(kind), |tx| {
        let language = tx.reader().main_language().to_owned();
        let record = tx.reader().raw(kind, id)?;
        if revision.is_some_and(|seen| seen != record.revision) {
            return Err(Error::Stale {
                kind: kind.name(),
                id: record.id,
            });
        }
        let title = tx.reader().title(kind, &record.id, &language)?;
        tx.mention("name", title);
        tx.mention("record", record.id.clone());
        delete_in(tx, kind, &record.id)
    })
}

/// Deletes a record, by id, within an operation that does more.
///
/// # Errors
/// `Refused` (`still-used`, `network-stays`).
pub fn delete_in(tx: &mut Tx<'_>, kind: Kind, id: &str) -> Result<Deleted> {
    if kind == Kind::Profile {
        // A file without it is no network: nothing could open it again.
        let mut problems = Problems::default();
        problems.add("", "network-stays");
        return Err(Error::Refused(problems));
    }
    let mut going: BTreeSet<(Kind, String)> = BTreeSet::new();
    let mut order = vec![(kind, id.to_owned())];
    let mut needing: Vec<(Kind, String)> = Vec::new();
    let mut cleared: Vec<(Kind, String, &'static str)> = Vec::new();
    let mut next = 0;
    going.insert((kind, id.to_owned()));
    while let Some((kind, id)) = order.get(next).cloned() {
        next += 1;
        for referrer in referrers(kind) {
            for other in referrer.find(&tx.reader(), kind, &id)? {
                let record = (referrer.kind, other);
                match referrer.tie {
                    Tie::Part if going.insert(record.clone()) => order.push(record),
                    Tie::Part => {}
                    Tie::Needs => needing.push(record),
                    Tie::Names => cleared.push((record.0, record.1, referrer.field)),
                }
            }
        }
    }
    needing.retain(|record| !going.contains(record));
    if !needing.is_empty() {
        return Err(Error::Refused(still_used(tx, &needing)?));
    }
    cleared.retain(|(kind, id, _)| !going.contains(&(*kind, id.clone())));
    for (kind, id, field) in &cleared {
        tx.update(
            kind.name(),
            id,
            &Fields::from_iter([((*field).to_owned(), Value::Null)]),
        )?;
    }
    // Last found first: what belongs goes before what it belongs to.
    for (kind, id) in order.iter().rev() {
        for (text, _) in storage::texts_of(tx.connection(), id)? {
            tx.delete("text", &text)?;
        }
        tx.delete(kind.name(), id)?;
    }
    Ok(Deleted {
        deleted: order,
        cleared,
    })
}

fn still_used(tx: &Tx<'_>, needing: &[(Kind, String)]) -> Result<Problems> {
    let mut problems = Problems::default();
    let first = needing.iter().take(3).cloned().collect();
    let problem = problems.add_naming("", "still-used", &tx.reader(), first, ", ")?;
    problem.values.insert("count", needing.len().to_string());
    Ok(problems)
}
