//! Tables of other programs: what is read from them, and what they become in a network.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod inputs;
mod kinds;
mod people;
mod tables;

use plenaria_core::testing::BY;
use plenaria_core::{Kind, Network};
use plenaria_exchange::guess::guess;
use plenaria_exchange::import::{self, Asked, Imported, Verdict};
use plenaria_exchange::table::{Reading, Table, read_file, read_text};
use plenaria_exchange::{ImportKind, Result};
use serde_json::Value;
use std::collections::BTreeMap;

/// How a table of a kind is read when nothing is said.
pub fn reading(kind: ImportKind) -> Reading {
    Reading {
        words: kind.targets().iter().flat_map(|t| t.words()).collect(),
        ..Reading::default()
    }
}

/// A pasted table.
pub fn pasted(kind: ImportKind, text: &str) -> Table {
    read_text(text, &reading(kind)).unwrap()
}

/// The table of a file.
pub fn filed(kind: ImportKind, bytes: &[u8]) -> Result<Table> {
    read_file(bytes, &reading(kind))
}

/// What each column is taken for.
pub fn columns(kind: ImportKind, table: &Table) -> Vec<Option<&'static str>> {
    let guesses = guess(table, kind, None, &BTreeMap::new());
    guesses.into_iter().map(|guess| guess.field).collect()
}

/// A dry run.
pub fn tried(network: &mut Network, kind: ImportKind, table: &Table, asked: &Asked) -> Imported {
    let columns = columns(kind, table);
    import::preview(network, BY, kind, table, &columns, asked).unwrap()
}

/// An import.
pub fn done(network: &mut Network, kind: ImportKind, table: &Table, asked: &Asked) -> Imported {
    let columns = columns(kind, table);
    let dry = import::preview(network, BY, kind, table, &columns, asked).unwrap();
    let wet = import::import(network, BY, kind, table, &columns, asked)
        .unwrap()
        .value;
    assert_eq!(
        verdicts(&dry),
        verdicts(&wet),
        "a dry run says what will be done"
    );
    wet
}

/// The rows' verdicts, in order.
pub fn verdicts(imported: &Imported) -> Vec<&'static str> {
    imported
        .rows
        .iter()
        .map(|row| row.verdict.as_str())
        .collect()
}

/// How many rows have a verdict.
pub fn count(imported: &Imported, verdict: Verdict) -> usize {
    imported
        .rows
        .iter()
        .filter(|row| row.verdict == verdict)
        .count()
}

/// The problems of a row, as "field: code".
pub fn problems(imported: &Imported, row: usize) -> Vec<String> {
    let problems = imported.rows[row].problems.iter();
    problems
        .map(|p| format!("{}: {}", p.field, p.problem.code))
        .collect()
}

/// The notes of a row.
pub fn notes(imported: &Imported, row: usize) -> Vec<&'static str> {
    imported.rows[row].notes.iter().map(|n| n.code).collect()
}

/// A field of every record of a kind, in order of arrival.
pub fn values(network: &Network, kind: Kind, field: &str) -> Vec<Value> {
    let raws = network.reader().raws(kind, None).unwrap();
    raws.into_iter()
        .map(|raw| raw.fields.get(field).cloned().unwrap_or_default())
        .collect()
}
