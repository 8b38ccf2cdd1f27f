//! Many changes of records as one operation: a column filled, thirty countries invited, rows put in order.

use super::add::{NewRecord, add_in};
use super::delete::delete_in;
use super::edit::{Edit, edit_in};
use crate::error::{Error, Problems, Result};
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::transact::{Done, Tx};

/// How many changes one operation takes.
pub const MAX_CHANGES: usize = 5_000;

/// One change among several.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// A new record; those after it may name it by the id it brings.
    Add(Kind, NewRecord),
    /// Some fields of a record.
    Edit(Kind, Edit),
    /// A record, by id or key, with what belongs to it; the revision seen when given.
    Delete(Kind, String, Option<i64>),
}

/// Does all changes in their order, as one operation, or none; gives the id of each record.
///
/// # Errors
/// `Refused` with the problems of every change, each field preceded by the change's number from 0 (`3.name`);
/// `NotFound`, `Stale`; `Refused` (`list-too-long`) above [`MAX_CHANGES`].
pub fn change(network: &mut Network, by: By<'_>, changes: &[Change]) -> Result<Done<Vec<String>>> {
    if changes.len() > MAX_CHANGES {
        let mut problems = Problems::default();
        let values = [
            ("actual", changes.len().to_string()),
            ("max", MAX_CHANGES.to_string()),
        ];
        problems.add_with("changes", "list-too-long", &values);
        return Err(Error::Refused(problems));
    }
    network.transact(by, Op::Change, |tx| {
        let mut ids = Vec::with_capacity(changes.len());
        let mut problems = Problems::default();
        for (number, change) in changes.iter().enumerate() {
            match one(tx, change) {
                Ok(id) => ids.push(id),
                Err(Error::Refused(found)) => {
                    problems.0.extend(found.0.into_iter().map(|mut problem| {
                        problem.field = format!("{number}.{}", problem.field);
                        problem
                    }));
                }
                Err(other) => return Err(other),
            }
        }
        problems.into_result()?;
        tx.mention("count", ids.len());
        Ok(ids)
    })
}

fn one(tx: &mut Tx<'_>, change: &Change) -> Result<String> {
    match change {
        Change::Add(kind, new) => add_in(tx, *kind, new),
        Change::Edit(kind, edit) => edit_in(tx, *kind, edit),
        Change::Delete(kind, id, revision) => {
            let record = tx.reader().raw(*kind, id)?;
            if revision.is_some_and(|seen| seen != record.revision) {
                return Err(Error::Stale {
                    kind: kind.name(),
                    id: record.id,
                });
            }
            delete_in(tx, *kind, &record.id)?;
            Ok(record.id)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Fields;
    use crate::testing::{BY, added, network, refused};
    use serde_json::{Value, json};

    fn fields(value: Value) -> Fields {
        value.as_object().cloned().unwrap()
    }

    fn add(name: &str) -> Change {
        Change::Add(
            Kind::Organization,
            NewRecord {
                fields: fields(json!({ "name": { "es": name } })),
                ..NewRecord::default()
            },
        )
    }

    #[test]
    fn many_changes_are_one_operation_and_one_undo() {
        let mut network = network();
        let there = added(
            &mut network,
            Kind::Organization,
            "ministry",
            json!({"name": {"es": "Ministerio"}}),
        );
        let before = network.reader().dump().unwrap();
        let edit = Edit {
            id: "ministry".into(),
            fields: fields(json!({"name": {"es": "Agencia"}})),
            ..Edit::default()
        };
        let changes = [
            add("Uno"),
            Change::Edit(Kind::Organization, edit),
            Change::Delete(Kind::Organization, there, None),
        ];
        let done = change(&mut network, BY, &changes).unwrap();
        assert_eq!(done.value.len(), 3);
        assert_ne!(network.reader().dump().unwrap(), before);
        network.undo(BY).unwrap();
        assert_eq!(network.reader().dump().unwrap(), before);
    }

    #[test]
    fn one_wrong_change_refuses_all_and_says_which() {
        let mut network = network();
        let before = network.reader().dump().unwrap();
        let problems = refused(change(&mut network, BY, &[add("Uno"), add(" ")]));
        assert_eq!(problems, ["1.name: required"]);
        assert_eq!(network.reader().dump().unwrap(), before);
    }
}
