//! The one door: every write goes through `Network::transact`, and every row it writes is in the journal.

use crate::error::{Error, Result};
use crate::file::{By, Ids, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::record::Fields;
use crate::records::Reader;
use crate::storage::{self, Collation, journal};
use rusqlite::Connection;
use serde_json::Value;
use std::collections::BTreeSet;

/// An open transaction: three statement makers, and nothing else writes.
pub struct Tx<'a> {
    conn: &'a Connection,
    ids: &'a mut Ids,
    collation: &'a Collation,
    seq: i64,
    written: i64,
    touched: BTreeSet<(Kind, String)>,
    params: Fields,
}

/// What an operation did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done<R> {
    /// What it answers.
    pub value: R,
    /// Its number in the journal; none when it changed nothing.
    pub op: Option<i64>,
    /// The kinds of record that it touched.
    pub topics: BTreeSet<Kind>,
}

impl Network {
    /// Runs an operation: all of it is written, with its journal, or nothing is.
    ///
    /// # Errors
    /// What `work` refuses; `FileInUse`, `ReadOnly`, `FileMissing` when the file cannot be written; `NoSpace`.
    pub fn transact<R>(
        &mut self,
        by: By<'_>,
        op: Op,
        work: impl FnOnce(&mut Tx<'_>) -> Result<R>,
    ) -> Result<Done<R>> {
        self.transact_on(by, op, None, work)
    }

    pub(crate) fn transact_on<R>(
        &mut self,
        by: By<'_>,
        op: Op,
        target: Option<i64>,
        work: impl FnOnce(&mut Tx<'_>) -> Result<R>,
    ) -> Result<Done<R>> {
        self.writable()?;
        let op_id = (self.ids)();
        let transaction = self.conn.unchecked_transaction()?;
        let seq = journal::begin(&transaction, &op_id, by.now, by.author, &op.name(), target)?;
        let mut tx = Tx {
            conn: &transaction,
            ids: &mut self.ids,
            collation: &self.collation,
            seq,
            written: 0,
            touched: BTreeSet::new(),
            params: Fields::new(),
        };
        let value = work(&mut tx)?;
        let Tx {
            written,
            touched,
            params,
            ..
        } = tx;
        if written == 0 && !matches!(op, Op::Create) {
            transaction.rollback()?;
            return Ok(Done {
                value,
                op: None,
                topics: BTreeSet::new(),
            });
        }
        if !matches!(op, Op::Undo | Op::Redo) {
            journal::drop_undone(&transaction)?;
        }
        journal::set_params(&transaction, seq, &Value::Object(params))?;
        storage::refresh(&transaction, &self.collation, &touched)?;
        transaction.commit()?;
        let topics: BTreeSet<Kind> = touched.into_iter().map(|(kind, _)| kind).collect();
        self.follow_main_language(&topics)?;
        Ok(Done {
            value,
            op: Some(seq),
            topics,
        })
    }

    /// The order of titles follows the network's main language.
    fn follow_main_language(&mut self, topics: &BTreeSet<Kind>) -> Result<()> {
        if !topics.iter().any(|kind| kind.name() == "network") {
            return Ok(());
        }
        let profile = self.reader().raws(Kind::ALL[0], None)?;
        let language = profile
            .first()
            .and_then(|p| p.fields.get("main_language"))
            .and_then(Value::as_str);
        if let Some(language) = language.filter(|l| *l != self.main_language()) {
            self.collation = Collation::new(language)?;
            let transaction = self.conn.unchecked_transaction()?;
            storage::refresh_all(&transaction, &self.collation)?;
            transaction.commit()?;
        }
        Ok(())
    }
}

impl Tx<'_> {
    /// Reads within the transaction.
    pub fn reader(&self) -> Reader<'_> {
        Reader::new(self.conn, self.collation.language())
    }

    /// The operation's number.
    pub(crate) fn seq(&self) -> i64 {
        self.seq
    }

    /// A new id.
    pub fn new_id(&mut self) -> String {
        (self.ids)()
    }

    /// Does a part of the operation: what it wrote is taken back when it fails, and the operation goes on.
    ///
    /// # Errors
    /// What `part` gives.
    pub fn attempt<R>(&mut self, part: impl FnOnce(&mut Tx<'_>) -> Result<R>) -> Result<R> {
        let written = self.written;
        storage::attempt::begin(self.conn)?;
        let done = part(self);
        if done.is_ok() {
            storage::attempt::keep(self.conn)?;
        } else {
            storage::attempt::take_back(self.conn)?;
            self.written = written;
        }
        done
    }

    /// What the operation's label mentions, such as the name of what was added.
    pub fn mention(&mut self, name: &str, value: impl Into<Value>) {
        self.params.insert(name.to_owned(), value.into());
    }

    /// Keeps a document's contents; outside the journal, which keeps their hash.
    ///
    /// # Errors
    /// `TooLarge`, `NoSpace`.
    pub fn put_content(&mut self, bytes: &[u8]) -> Result<String> {
        storage::put_content(self.conn, bytes)
    }

    /// Inserts one row.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert(&mut self, table: &str, id: &str, row: &Fields) -> Result<()> {
        storage::insert_row(self.conn, table, id, self.seq, row)?;
        // The row as the table keeps it, so that undo compares like with like.
        let after = storage::row(self.conn, table, id)?;
        self.note(table, id, None, after)
    }

    /// Changes columns of one row; columns that have their value already are left out.
    ///
    /// # Errors
    /// What SQLite says; `Internal` when there is no such row.
    pub fn update(&mut self, table: &str, id: &str, changes: &Fields) -> Result<()> {
        let old = self.row(table, id)?;
        let differs = |name: &str, value: &Value| old.get(name).is_some_and(|o| o != value);
        let after: Fields = changes
            .iter()
            .filter(|(n, v)| differs(n, v))
            .map(|(n, v)| (n.clone(), v.clone()))
            .collect();
        if after.is_empty() {
            return Ok(());
        }
        let before = after
            .keys()
            .map(|n| (n.clone(), old.get(n).cloned().unwrap_or_default()))
            .collect();
        storage::update_row(self.conn, table, id, self.seq, &after)?;
        self.note(table, id, Some(before), Some(after))
    }

    /// Deletes one row. Nothing else goes with it: what must, core deletes too, visibly.
    ///
    /// # Errors
    /// What SQLite says; `Internal` when there is no such row.
    pub fn delete(&mut self, table: &str, id: &str) -> Result<()> {
        let before = self.row(table, id)?;
        storage::delete_row(self.conn, table, id)?;
        self.note(table, id, Some(before), None)
    }

    /// A row as the journal writes it.
    pub(crate) fn row(&self, table: &str, id: &str) -> Result<Fields> {
        storage::row(self.conn, table, id)?
            .ok_or_else(|| Error::Internal(format!("no row {table} {id}")))
    }

    /// The same, when there is one.
    pub(crate) fn find_row(&self, table: &str, id: &str) -> Result<Option<Fields>> {
        storage::row(self.conn, table, id)
    }

    fn note(
        &mut self,
        table: &str,
        id: &str,
        before: Option<Fields>,
        after: Option<Fields>,
    ) -> Result<()> {
        let mut record = id.to_owned();
        let mut kind = Kind::named(table);
        if table == "text" {
            // Undo compares; the text's record and table never change, so either side or the row itself tells them.
            let whole = self.find_row(table, id)?.or_else(|| before.clone());
            let value = |name: &str| {
                whole
                    .as_ref()
                    .and_then(|w| w.get(name))
                    .and_then(Value::as_str)
                    .unwrap_or_default()
                    .to_owned()
            };
            record = value("record");
            kind = Kind::named(&value("tbl"));
            if let Some(kind) = kind {
                // A text changed elsewhere makes an edit of its record stale.
                storage::update_row(self.conn, kind.name(), &record, self.seq, &Fields::new())?;
            }
        }
        if let Some(kind) = kind {
            self.touched.insert((kind, record.clone()));
        }
        let change = journal::Change {
            table: table.to_owned(),
            row: id.to_owned(),
            record,
            before,
            after,
        };
        journal::write_change(self.conn, self.seq, self.written, &change)?;
        self.written += 1;
        Ok(())
    }

    pub(crate) fn connection(&self) -> &Connection {
        self.conn
    }
}
