//! Tables in: what a dry run shows, and the import itself.

use super::exchange_words::{self as words, outcome};
use super::network::keep;
use crate::error::Failure;
use crate::session::{Context, FileToWrite};
use plenaria_core::transact::Done;
use plenaria_exchange::guess::{Guess, guess};
use plenaria_exchange::import::{self, Asked, Decision, Do as Deed, Outcome, Verdict};
use plenaria_exchange::limits::{MAX_CELLS, MAX_FILE, MAX_ROWS};
use plenaria_exchange::table::{Reading, Table, read_file, read_text};
use plenaria_exchange::{Fault, ImportKind, export, plain, target};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use ts_rs::TS;

/// So many rows of a dry run are given when the caller does not say.
const ROWS: usize = 100;
/// The first rows of the table, as they are.
const FIRST: usize = 20;

/// What to do with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum RowDo {
    /// A new record, whatever it looks like.
    Create,
    /// Change the record that was found, or the one named.
    Update,
    /// Leave it out.
    Skip,
}

/// What the person decided about one row.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct DecisionInput {
    /// The row's number in the file, as the dry run gives it.
    pub row: usize,
    /// What to do; what the dry run proposed when left out.
    #[serde(rename = "do", default)]
    pub verb: Option<RowDo>,
    /// Which record the row is, as "kind:id" or "kind:key".
    #[serde(default)]
    pub record: Option<String>,
    /// Take the table's dates where a status, tenure or seat stands with others.
    #[serde(default)]
    pub dates: bool,
}

/// A table and how it comes in. A dry run and the import take the same.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ImportInput {
    /// members, people, posts, seats or participants.
    pub kind: String,
    /// The file: CSV, XLSX, ODS or XLS. Or `text`.
    pub path: Option<String>,
    /// What was pasted.
    pub text: Option<String>,
    /// The sheet of a workbook; the first with anything in it when left out.
    pub sheet: Option<String>,
    /// The number of the header's row in the file; 0 for none; found when left out.
    pub header: Option<usize>,
    /// What each column is, in order: a field's name or null; guessed when left out.
    pub mapping: Option<Vec<Option<String>>>,
    /// The event of participants: id or key.
    pub event: Option<String>,
    /// The term of seats: id or key.
    pub term: Option<String>,
    /// The member that rows stand for which name none: id or key.
    pub member: Option<String>,
    /// The country of rows that name none.
    pub country: Option<String>,
    /// The name of the system whose ids the table has.
    pub system: Option<String>,
    /// What the person decided, by row.
    pub decisions: Vec<DecisionInput>,
    /// Dry run: how many rows to pass over.
    pub offset: usize,
    /// Dry run: how many rows to give; 100 when left out, 500 at most.
    pub limit: usize,
    /// Dry run: only rows of this verdict.
    pub only: Option<String>,
    /// Import: where rows that stay out are written, as CSV, if there are any.
    pub rejected: Option<String>,
}

/// What the file was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct TableOrigin {
    /// csv, xlsx, ods, xls or text.
    pub format: String,
    /// How a text file's characters are written.
    pub encoding: Option<String>,
    /// What stands between the cells of a text.
    pub delimiter: Option<String>,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// The sheets to choose from.
    pub sheets: Vec<String>,
    /// The header's row; none when there is no header.
    pub header: Option<usize>,
    /// How many rows there are below it.
    pub rows: usize,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ColumnValue {
    /// What the table calls it, or its letter.
    pub name: String,
    /// The field that it is taken for; none when it stays out.
    pub field: Option<String>,
    /// Why: given, remembered, name, values or none.
    pub by: String,
}

/// A field that a column may be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ImportField {
    /// Its name in a mapping.
    pub name: String,
    /// Its label.
    pub label: String,
}

/// A record that a row is taken for, or might be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MatchValue {
    /// As "kind:id", for a decision.
    pub record: String,
    /// Its kind.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// What a list shows.
    pub title: String,
    /// What tells it apart: e-mail, country.
    pub note: String,
    /// By what it was found: decision, key, external_id, email, name or place.
    pub by: String,
}

/// One value that comes in, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct RowChange {
    /// The kind of the record.
    pub kind: String,
    /// Its field.
    pub field: String,
    /// The field's label.
    pub label: String,
    /// What it was; empty for something new.
    pub before: String,
    /// What it becomes.
    pub after: String,
}

/// What is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct RowFault {
    /// The field of the import; empty when it concerns the row.
    pub field: String,
    /// The field's label.
    pub label: String,
    /// The column that it comes from, from 0.
    pub column: Option<usize>,
    /// What is wrong and what to do, in a sentence.
    pub message: String,
}

/// A row and what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ImportRow {
    /// Its number in the file.
    pub row: usize,
    /// Its cells, as they are.
    pub cells: Vec<String>,
    /// create, update, same, reject or skip.
    pub verdict: String,
    /// What it is about.
    pub title: String,
    /// The record that it was taken for.
    pub found: Option<MatchValue>,
    /// Records that it might be too.
    pub others: Vec<MatchValue>,
    /// The values that come in.
    pub changes: Vec<RowChange>,
    /// What keeps it out.
    pub problems: Vec<RowFault>,
    /// What else is to be known, in sentences.
    pub notes: Vec<String>,
}

/// How many rows have which verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, JsonSchema, TS)]
pub struct VerdictCounts {
    /// Records made.
    pub create: usize,
    /// Records changed.
    pub update: usize,
    /// Rows that are there already.
    pub same: usize,
    /// Rows that stay out because of problems.
    pub reject: usize,
    /// Rows that the person leaves out.
    pub skip: usize,
}

/// How much a table may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ImportLimits {
    /// Bytes of a file.
    pub bytes: u64,
    /// Rows.
    pub rows: usize,
    /// Cells.
    pub cells: usize,
}

/// A dry run: nothing has been written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ImportPreview {
    /// What comes in.
    pub kind: String,
    /// What the file is.
    pub table: TableOrigin,
    /// Its columns and what they are taken for.
    pub columns: Vec<ColumnValue>,
    /// What a column may be.
    pub fields: Vec<ImportField>,
    /// The first 20 rows as they are.
    pub first: Vec<Vec<String>>,
    /// How many rows have which verdict.
    pub counts: VerdictCounts,
    /// How many rows `only` leaves.
    pub total: usize,
    /// The rows of this page.
    pub rows: Vec<ImportRow>,
    /// How much a table may be.
    pub limits: ImportLimits,
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ImportDone {
    /// How many rows have which verdict.
    pub counts: VerdictCounts,
    /// The records that it made or changed, as "kind:id"; the first 500.
    pub records: Vec<String>,
    /// The rows that stayed out, with their problems; the first 500.
    pub rejected: Vec<ImportRow>,
    /// Where those rows were written.
    pub file: Option<String>,
}

struct Ready {
    kind: ImportKind,
    table: Table,
    guesses: Vec<Guess>,
    asked: Asked,
}

fn ready(context: &Context<'_>, input: &ImportInput) -> Result<Ready, Failure> {
    let asked_wrong = |what: &'static str, value: &str| {
        Failure::from(Fault::Asked {
            what,
            value: value.to_owned(),
        })
    };
    let kind = ImportKind::named(&input.kind).ok_or_else(|| asked_wrong("kind", &input.kind))?;
    let how = Reading {
        sheet: input.sheet.clone(),
        header: input.header,
        words: kind.targets().iter().flat_map(|t| t.words()).collect(),
    };
    let table = match (&input.path, &input.text) {
        (Some(path), None) => {
            let bytes = super::documents::read_up_to(&PathBuf::from(path), MAX_FILE)?;
            read_file(&bytes, &how)?
        }
        (None, Some(text)) => read_text(text, &how)?,
        _ => return Err(asked_wrong("path", "")),
    };
    if let Some(mapping) = &input.mapping {
        let offered = kind.targets();
        let unknown = mapping
            .iter()
            .flatten()
            .find(|name| !offered.iter().any(|t| t.name == name.as_str()));
        if let Some(name) = unknown {
            return Err(asked_wrong("mapping", name));
        }
        let chosen: Vec<&String> = mapping.iter().flatten().collect();
        let twice = chosen
            .iter()
            .enumerate()
            .find(|(at, name)| chosen[..*at].contains(name));
        if let Some((_, name)) = twice {
            return Err(asked_wrong("mapping", name));
        }
    }
    let remembered = context
        .session
        .state()
        .settings
        .columns
        .get(kind.name())
        .cloned()
        .unwrap_or_default();
    let guesses = guess(&table, kind, input.mapping.as_deref(), &remembered);
    let country = match input.country.as_deref() {
        None => None,
        Some(text) => {
            let found = plenaria_i18n::match_country(text);
            let code = found.ok_or_else(|| asked_wrong("country", text))?.code;
            Some(code.to_owned())
        }
    };
    let decisions = input.decisions.iter().map(|decision| {
        let what = decision.verb.map(|verb| match verb {
            RowDo::Create => Deed::Create,
            RowDo::Update => Deed::Update,
            RowDo::Skip => Deed::Skip,
        });
        let record = decision.record.clone();
        let dates = decision.dates;
        (
            decision.row,
            Decision {
                what,
                record,
                dates,
            },
        )
    });
    let asked = Asked {
        event: input.event.clone(),
        term: input.term.clone(),
        member: input.member.clone(),
        country,
        system: input.system.clone(),
        decisions: decisions.collect(),
    };
    Ok(Ready {
        kind,
        table,
        guesses,
        asked,
    })
}

fn fields(guesses: &[Guess]) -> Vec<Option<&'static str>> {
    guesses.iter().map(|guess| guess.field).collect()
}

fn counts(rows: &[Outcome]) -> VerdictCounts {
    let mut counts = VerdictCounts::default();
    for row in rows {
        match row.verdict {
            Verdict::Create => counts.create += 1,
            Verdict::Update => counts.update += 1,
            Verdict::Same => counts.same += 1,
            Verdict::Reject => counts.reject += 1,
            Verdict::Skip => counts.skip += 1,
        }
    }
    counts
}

pub(crate) fn preview(
    context: &mut Context<'_>,
    input: ImportInput,
) -> Result<ImportPreview, Failure> {
    let Ready {
        kind,
        table,
        guesses,
        asked,
    } = ready(context, &input)?;
    let columns = fields(&guesses);
    let imported = context.write(|network, by| {
        let value = import::preview(network, by, kind, &table, &columns, &asked)?;
        Ok::<_, Fault>(Done {
            value,
            op: None,
            topics: BTreeSet::new(),
        })
    })?;
    let wanted: Vec<(usize, &Outcome)> = imported
        .rows
        .iter()
        .enumerate()
        .filter(|(_, row)| {
            input
                .only
                .as_deref()
                .is_none_or(|only| row.verdict.as_str() == only)
        })
        .collect();
    let limit = match input.limit {
        0 => ROWS,
        limit => limit.min(plenaria_core::storage::MAX_LIMIT),
    };
    let page = wanted.iter().skip(input.offset).take(limit);
    let rows = context.read(|network| {
        let reader = network.reader();
        page.map(|(at, row)| outcome(context, &reader, &table, *at, row, &columns))
            .collect()
    })?;
    Ok(ImportPreview {
        kind: kind.name().to_owned(),
        table: TableOrigin {
            format: table.origin.format.to_owned(),
            encoding: table.origin.encoding.map(str::to_owned),
            delimiter: table.origin.delimiter.map(String::from),
            sheet: table.origin.sheet.clone(),
            sheets: table.origin.sheets.clone(),
            header: table.header,
            rows: table.rows.len(),
        },
        columns: table
            .columns
            .iter()
            .zip(&guesses)
            .map(|(name, guess)| ColumnValue {
                name: name.clone(),
                field: guess.field.map(str::to_owned),
                by: guess.by.to_owned(),
            })
            .collect(),
        fields: kind
            .targets()
            .into_iter()
            .map(|target| ImportField {
                name: target.name.to_owned(),
                label: context.texts.text(target.label),
            })
            .collect(),
        first: table
            .rows
            .iter()
            .take(FIRST)
            .map(|row| words::shown(&table, row))
            .collect(),
        counts: counts(&imported.rows),
        total: wanted.len(),
        rows,
        limits: ImportLimits {
            bytes: MAX_FILE,
            rows: MAX_ROWS,
            cells: MAX_CELLS,
        },
    })
}

pub(crate) fn import(context: &mut Context<'_>, input: ImportInput) -> Result<ImportDone, Failure> {
    let Ready {
        kind,
        table,
        guesses,
        asked,
    } = ready(context, &input)?;
    let columns = fields(&guesses);
    // What columns were is kept before anything is done: it survives an undo.
    remember(context, kind, &table, &columns);
    let imported =
        context.write(|network, by| import::import(network, by, kind, &table, &columns, &asked))?;
    let out: Vec<(usize, &Outcome)> = imported
        .rows
        .iter()
        .enumerate()
        .filter(|(_, row)| row.verdict == Verdict::Reject)
        .collect();
    let few = out.iter().take(plenaria_core::storage::MAX_LIMIT);
    let rejected: Vec<ImportRow> = context.read(|network| {
        let reader = network.reader();
        few.map(|(at, row)| outcome(context, &reader, &table, *at, row, &columns))
            .collect()
    })?;
    let mut file = None;
    if let Some(path) = input.rejected.filter(|_| !out.is_empty()) {
        let sheet = words::rejected(context, &table, &out);
        context.files.push(FileToWrite {
            path: PathBuf::from(&path),
            bytes: export::csv(&sheet, context.lang())?,
        });
        file = Some(path);
    }
    let records = imported
        .rows
        .iter()
        .filter(|row| matches!(row.verdict, Verdict::Create | Verdict::Update))
        .filter_map(|row| row.record.as_ref())
        .map(|(kind, id)| format!("{}:{id}", kind.name()));
    Ok(ImportDone {
        counts: counts(&imported.rows),
        records: records.take(plenaria_core::storage::MAX_LIMIT).collect(),
        rejected,
        file,
    })
}

/// Keeps what the columns were for the next table with the same names, on this machine.
fn remember(
    context: &mut Context<'_>,
    kind: ImportKind,
    table: &Table,
    columns: &[Option<&'static str>],
) {
    if table.header.is_none() {
        return;
    }
    let mut state = context.session.state();
    let kept: &mut BTreeMap<String, String> = state
        .settings
        .columns
        .entry(kind.name().to_owned())
        .or_default();
    let before = kept.clone();
    for (name, field) in table.columns.iter().zip(columns) {
        let field = field.and_then(target).map(|t| t.name).unwrap_or_default();
        kept.insert(plain(name), field.to_owned());
    }
    // A list that only grows would be no memory: the newest table's names stay.
    if kept.len() > 300 {
        let newest: Vec<String> = table.columns.iter().map(|name| plain(name)).collect();
        kept.retain(|name, _| newest.contains(name));
    }
    let changed = *kept != before;
    let settings = state.settings.clone();
    drop(state);
    if changed {
        keep(context, &settings);
    }
}
