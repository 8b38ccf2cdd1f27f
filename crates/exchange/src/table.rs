//! A table as it was read: its cells with their rows' own numbers, whatever file it came from.

use crate::fault::{Fault, Result};
use crate::header;
use crate::limits::{MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_FILE, MAX_ROWS};
use crate::{sheet, text};

/// A cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    /// Nothing, or only spaces.
    #[default]
    Empty,
    /// A text as written.
    Text(String),
    /// A number of a spreadsheet.
    Number(f64),
    /// A day, or a moment, of a spreadsheet: ISO 8601.
    Date(String),
    /// Yes or no.
    Bool(bool),
    /// A cell whose formula failed, such as #N/A.
    Error(String),
}

impl Cell {
    /// A text, or nothing where there are only spaces.
    pub fn text(text: &str) -> Cell {
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\0');
        if text.is_empty() {
            Cell::Empty
        } else {
            Cell::Text(text.to_owned())
        }
    }

    /// As a person reads it.
    pub fn shown(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Date(text) | Cell::Error(text) => text.clone(),
            Cell::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
                format!("{number:.0}")
            }
            Cell::Number(number) => number.to_string(),
            Cell::Bool(answer) => answer.to_string(),
        }
    }

    /// True where there is nothing.
    pub fn is_empty(&self) -> bool {
        *self == Cell::Empty
    }
}

/// A row below the header.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its number in the file, from 1.
    pub line: usize,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// What the file was.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Origin {
    /// `csv`, `xlsx`, `ods`, `xls` or `text`.
    pub format: &'static str,
    /// How a text file's characters are written.
    pub encoding: Option<&'static str>,
    /// What stands between the cells of a text.
    pub delimiter: Option<char>,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// The sheets that there are and that are not hidden.
    pub sheets: Vec<String>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// What the file was.
    pub origin: Origin,
    /// The header's number in the file; none when the table has no header.
    pub header: Option<usize>,
    /// The names of its columns: the header's, or letters.
    pub columns: Vec<String>,
    /// The rows that are not empty.
    pub rows: Vec<Row>,
}

/// How to read a table; everything may be left to guessing.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// Which sheet of a workbook.
    pub sheet: Option<String>,
    /// The number of the header's row; 0 for none.
    pub header: Option<usize>,
    /// Words that a header of this kind of table may have, plain.
    pub words: Vec<&'static str>,
}

/// Reads a file's bytes.
///
/// # Errors
/// A [`Fault`] that says what is wrong with the file.
pub fn read_file(bytes: &[u8], how: &Reading) -> Result<Table> {
    let actual = bytes.len() as u64;
    if actual > MAX_FILE {
        return Err(Fault::TooLarge {
            actual,
            max: MAX_FILE,
        });
    }
    let (origin, rows) = if sheet::is_workbook(bytes) {
        sheet::read(bytes, how.sheet.as_deref())?
    } else {
        text::read(bytes)?
    };
    shape(origin, rows, how)
}

/// Reads a text that was pasted, with tabs between its cells, or ; or commas.
///
/// # Errors
/// As [`read_file`].
pub fn read_text(pasted: &str, how: &Reading) -> Result<Table> {
    let actual = pasted.len() as u64;
    if actual > MAX_FILE {
        return Err(Fault::TooLarge {
            actual,
            max: MAX_FILE,
        });
    }
    let (delimiter, rows) = text::split(pasted)?;
    let origin = Origin {
        format: "text",
        delimiter: Some(delimiter),
        ..Origin::default()
    };
    shape(origin, rows, how)
}

/// A column's letters, as spreadsheets name it.
fn letters(mut at: usize) -> String {
    let mut name = String::new();
    loop {
        name.insert(0, char::from(b'A' + u8::try_from(at % 26).unwrap_or(0)));
        if at < 26 {
            return name;
        }
        at = at / 26 - 1;
    }
}

fn shape(origin: Origin, mut rows: Vec<Row>, how: &Reading) -> Result<Table> {
    for row in &mut rows {
        while row.cells.last().is_some_and(Cell::is_empty) {
            row.cells.pop();
        }
        if row.cells.len() > MAX_COLUMNS {
            return Err(Fault::TooMany {
                what: "columns",
                max: MAX_COLUMNS,
            });
        }
        let long = |cell: &Cell| matches!(cell, Cell::Text(text) if text.len() > MAX_CELL && text.chars().count() > MAX_CELL);
        if row.cells.iter().any(long) {
            return Err(Fault::TooMany {
                what: "characters",
                max: MAX_CELL,
            });
        }
    }
    rows.retain(|row| !row.cells.is_empty());
    if rows.is_empty() {
        return Err(Fault::Empty);
    }
    let at = match how.header {
        Some(0) => None,
        Some(line) => rows.iter().position(|row| row.line == line),
        None => header::find(&rows, &how.words),
    };
    let mut columns: Vec<String> = Vec::new();
    let mut header = None;
    if let Some(at) = at {
        header = Some(rows[at].line);
        columns = rows[at]
            .cells
            .iter()
            .map(|cell| {
                cell.shown()
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .collect();
        rows.drain(..=at);
    }
    // A row may have more cells than the header has names: what stands there must be seen too.
    let width = rows
        .iter()
        .map(|row| row.cells.len())
        .max()
        .unwrap_or(0)
        .max(columns.len());
    for at in 0..width {
        match columns.get_mut(at) {
            Some(name) if name.is_empty() => *name = letters(at),
            Some(_) => {}
            None => columns.push(letters(at)),
        }
    }
    if rows.len() > MAX_ROWS {
        return Err(Fault::TooMany {
            what: "rows",
            max: MAX_ROWS,
        });
    }
    if rows.len() * width > MAX_CELLS {
        return Err(Fault::TooMany {
            what: "cells",
            max: MAX_CELLS,
        });
    }
    Ok(Table {
        origin,
        header,
        columns,
        rows,
    })
}
