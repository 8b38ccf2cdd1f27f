//! Undo, redo, history, and taking back one older operation.

use crate::error::{Error, Problems, Result};
use crate::file::{By, Network};
use crate::op::Op;
use crate::record::Fields;
use crate::storage::journal::{self, Change};
pub use crate::storage::journal::{Change as JournalChange, Entry, Which};
use crate::transact::{Done, Tx};
use serde_json::Value;

/// What taking back one older operation does, or would do: each place is a record and, for an edit, its field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reverted {
    /// Taken back.
    pub reversed: Vec<Place>,
    /// Left alone: changed again since.
    pub kept: Vec<Place>,
    /// Impossible: the record is gone, or others need it.
    pub could_not: Vec<Place>,
}

/// A row, and a column of it when only that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The table.
    pub table: String,
    /// The row's id.
    pub row: String,
    /// The record that the row is or belongs to.
    pub record: String,
    /// The column; empty for the whole row.
    pub field: String,
}

/// An operation with the first of its changes.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The operation.
    pub entry: Entry,
    /// Its first changes.
    pub changes: Vec<Change>,
    /// How many it has.
    pub total: usize,
}

impl Network {
    /// What undo would take back, and what redo would do again.
    ///
    /// # Errors
    /// What reading the file may give.
    pub fn undo_and_redo(&self) -> Result<(Option<Entry>, Option<Entry>)> {
        Ok((
            journal::undoable(&self.conn)?,
            journal::redoable(&self.conn)?,
        ))
    }

    /// Takes back the last operation that stands. Works back to the creation of the file, also after a restart.
    ///
    /// # Errors
    /// `NothingTo("undo")`; `CannotUndo` when the file was changed by other means.
    pub fn undo(&mut self, by: By<'_>) -> Result<Done<Entry>> {
        let entry = journal::undoable(&self.conn)?.ok_or(Error::NothingTo("undo"))?;
        self.transact_on(by, Op::Undo, Some(entry.seq), |tx| {
            take_back(tx, entry.seq)?;
            journal::set_state(tx.connection(), entry.seq, "undone")?;
            mention(tx, &entry);
            Ok(entry)
        })
    }

    /// Does again what was undone last, until something new is done.
    ///
    /// # Errors
    /// `NothingTo("redo")`; `CannotUndo` when the file was changed by other means.
    pub fn redo(&mut self, by: By<'_>) -> Result<Done<Entry>> {
        let entry = journal::redoable(&self.conn)?.ok_or(Error::NothingTo("redo"))?;
        let undone =
            journal::last_undo_of(&self.conn, entry.seq)?.ok_or(Error::NothingTo("redo"))?;
        self.transact_on(by, Op::Redo, Some(entry.seq), |tx| {
            take_back(tx, undone)?;
            journal::set_state(tx.connection(), entry.seq, "done")?;
            mention(tx, &entry);
            Ok(entry)
        })
    }

    /// Operations, latest first, each with at most so many of its changes.
    ///
    /// # Errors
    /// What reading the file may give.
    pub fn history(
        &self,
        which: &Which<'_>,
        offset: usize,
        limit: usize,
        most: usize,
    ) -> Result<Vec<Step>> {
        let entries = journal::entries(&self.conn, which, offset, limit)?;
        entries
            .into_iter()
            .map(|entry| {
                let (changes, total) =
                    journal::first_changes(&self.conn, entry.seq, which.record, most)?;
                Ok(Step {
                    entry,
                    changes,
                    total,
                })
            })
            .collect()
    }

    /// One operation with at most so many of its changes.
    ///
    /// # Errors
    /// What reading the file may give.
    pub fn step(&self, seq: i64, record: Option<&str>, most: usize) -> Result<Option<Step>> {
        let Some(entry) = journal::entry(&self.conn, seq)? else {
            return Ok(None);
        };
        let (changes, total) = journal::first_changes(&self.conn, seq, record, most)?;
        Ok(Some(Step {
            entry,
            changes,
            total,
        }))
    }

    /// Whose text a row of the table of texts is: table, field and language.
    ///
    /// # Errors
    /// What reading the file may give.
    pub fn text_place(&self, row: &str, record: &str) -> Result<Option<(String, String, String)>> {
        journal::text_place(&self.conn, row, record)
    }

    /// The number of the last operation: it rises with every write.
    ///
    /// # Errors
    /// What reading the file may give.
    pub fn last_op(&self) -> Result<i64> {
        journal::last(&self.conn)
    }

    /// What reverting an operation would do, in three buckets; nothing is written.
    ///
    /// # Errors
    /// As [`Network::revert`].
    pub fn preview_revert(&mut self, by: By<'_>, op: i64) -> Result<Reverted> {
        let mut answer = Reverted::default();
        let tried = self.transact_on(by, Op::Revert, Some(op), |tx| {
            answer = revert(tx, op)?;
            Err::<(), Error>(Error::Cancelled)
        });
        match tried {
            Err(Error::Cancelled) => Ok(answer),
            Err(error) => Err(error),
            Ok(_) => Ok(answer),
        }
    }

    /// Takes back one older operation as far as nothing has been built on it since.
    ///
    /// # Errors
    /// `NotFound` when there is no such operation; `Refused` (`creation-stays`) for the one that made the network.
    pub fn revert(&mut self, by: By<'_>, op: i64) -> Result<Done<Reverted>> {
        self.transact_on(by, Op::Revert, Some(op), |tx| {
            if let Some(entry) = journal::entry(tx.connection(), op)? {
                mention(tx, &entry);
            }
            revert(tx, op)
        })
    }
}

fn mention(tx: &mut Tx<'_>, entry: &Entry) {
    tx.mention("op", entry.kind.clone());
    if let Value::Object(params) = &entry.params {
        for (name, value) in params {
            tx.mention(name, value.clone());
        }
    }
}

/// Whether the row still has what the change gave it.
fn stands(current: Option<&Fields>, after: Option<&Fields>) -> bool {
    match (current, after) {
        (None, None) => true,
        (Some(current), Some(after)) => after
            .iter()
            .all(|(name, value)| current.get(name) == Some(value)),
        _ => false,
    }
}

/// Takes back every change of an operation, last first; refuses when one has been changed since.
fn take_back(tx: &mut Tx<'_>, op: i64) -> Result<()> {
    for change in journal::changes(tx.connection(), op)?.iter().rev() {
        let current = tx.find_row(&change.table, &change.row)?;
        if !stands(current.as_ref(), change.after.as_ref()) {
            return Err(Error::CannotUndo { op });
        }
        match (&change.before, &change.after) {
            (None, Some(_)) => tx.delete(&change.table, &change.row)?,
            (Some(before), Some(_)) => tx.update(&change.table, &change.row, before)?,
            (Some(before), None) => tx.insert(&change.table, &change.row, before)?,
            (None, None) => {}
        }
    }
    Ok(())
}

fn revert(tx: &mut Tx<'_>, op: i64) -> Result<Reverted> {
    let Some(entry) = journal::entry(tx.connection(), op)? else {
        return Err(Error::NotFound {
            kind: "op",
            id: op.to_string(),
        });
    };
    if entry.kind == Op::Create.name() {
        // Undo ends there too: without what it wrote, the file is no network.
        let mut problems = Problems::default();
        problems.add("op", "creation-stays");
        return Err(Error::Refused(problems));
    }
    let mut answer = Reverted::default();
    for change in journal::changes(tx.connection(), op)?.iter().rev() {
        let current = tx.find_row(&change.table, &change.row)?;
        let place = |field: &str| Place {
            table: change.table.clone(),
            row: change.row.clone(),
            record: change.record.clone(),
            field: field.to_owned(),
        };
        match (&change.before, &change.after, current) {
            (None, Some(after), Some(current)) => {
                if !stands(Some(&current), Some(after)) {
                    answer.kept.push(place(""));
                } else if crate::records::is_named(tx, &change.table, &change.row)? {
                    answer.could_not.push(place(""));
                } else {
                    tx.delete(&change.table, &change.row)?;
                    answer.reversed.push(place(""));
                }
            }
            (None, Some(_), None) => answer.reversed.push(place("")),
            (Some(before), Some(after), Some(current)) => {
                let mut changes = Fields::new();
                for (name, value) in before {
                    if current.get(name) == after.get(name) {
                        changes.insert(name.clone(), value.clone());
                        answer.reversed.push(place(name));
                    } else {
                        answer.kept.push(place(name));
                    }
                }
                tx.update(&change.table, &change.row, &changes)?;
            }
            (Some(_), Some(_), None) => answer.could_not.push(place("")),
            (Some(before), None, None) => {
                if crate::records::names_missing(tx, &change.table, before)? {
                    answer.could_not.push(place(""));
                } else {
                    tx.insert(&change.table, &change.row, before)?;
                    answer.reversed.push(place(""));
                }
            }
            (Some(_), None, Some(_)) | (None, None, _) => answer.kept.push(place("")),
        }
    }
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use super::Which;
    use crate::Kind;
    use crate::records::{self, Edit};
    use crate::samples::load;
    use crate::testing::{BY, added, network, refused};
    use serde_json::json;

    #[test]
    fn the_creation_is_never_reverted() {
        let mut net = network();
        let lines =
            r#"{"add": "network", "key": "red", "fields": {"name": "Red", "main_language": "es"}}"#;
        load(&mut net, BY, "Red", &[("red", lines)], &|_| None).unwrap();
        let op = net.last_op().unwrap();
        assert_eq!(refused(net.preview_revert(BY, op)), ["op: creation-stays"]);
        assert_eq!(refused(net.revert(BY, op)), ["op: creation-stays"]);
        assert!(net.reader().raw(Kind::Profile, "red").is_ok());
    }

    #[test]
    fn the_history_is_asked_by_record_person_and_kind_and_names_whose_text_changed() {
        let mut net = network();
        let uruguay = json!({"country": "UY", "name": {"es": "Uruguay", "en": "Uruguay"}});
        let id = added(&mut net, Kind::Member, "UY", uruguay);
        added(&mut net, Kind::Event, "e", json!({"name": "Reunión"}));
        let mut fields = crate::record::Fields::new();
        fields.insert(
            "name".into(),
            json!({"es": "Uruguay", "en": "Uruguay (East)"}),
        );
        let edit = Edit {
            id: "UY".into(),
            fields,
            ..Edit::default()
        };
        records::edit(&mut net, BY, Kind::Member, &edit).unwrap();

        let of = |which: Which<'_>| net.history(&which, 0, 10, 100).unwrap();
        let kinds = |which| {
            of(which)
                .into_iter()
                .map(|s| s.entry.kind)
                .collect::<Vec<_>>()
        };
        let member = Which {
            record: Some(&id),
            ..Which::default()
        };
        assert_eq!(kinds(member), ["edit_member", "add_member"]);
        let events = Which {
            table: Some("event"),
            ..Which::default()
        };
        assert_eq!(kinds(events), ["add_event"]);
        let stranger = Which {
            author: Some("nobody of that name"),
            ..Which::default()
        };
        assert!(kinds(stranger).is_empty());

        let edited = of(member).swap_remove(0);
        let change = edited.changes.iter().find(|c| c.table == "text").unwrap();
        let place = net.text_place(&change.row, &change.record).unwrap();
        let whole = ("member".to_owned(), "name".to_owned(), "en".to_owned());
        assert_eq!(place, Some(whole));
        let first = net.history(&member, 1, 1, 1).unwrap().swap_remove(0);
        assert_eq!(first.changes.len(), 1);
        assert!(first.total > 1, "more is counted than told");
    }
}
