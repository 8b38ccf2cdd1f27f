//! Finds the row that names the columns.

use crate::table::{Cell, Row};
use crate::words::plain;

/// A title, a date and a blank may stand above the header, hardly more.
const LOOKED_AT: usize = 15;

/// The place of the header among the rows; none when the table begins with data.
pub(crate) fn find(rows: &[Row], words: &[&str]) -> Option<usize> {
    let known = |cell: &Cell| match cell {
        Cell::Text(text) => {
            let plain = plain(text);
            words.contains(&plain.as_str())
        }
        _ => false,
    };
    let named = |row: &Row| row.cells.iter().filter(|cell| known(cell)).count();
    let looked_at = &rows[..rows.len().min(LOOKED_AT)];
    let best = looked_at
        .iter()
        .enumerate()
        .max_by_key(|(at, row)| (named(row), usize::MAX - at))
        .filter(|(_, row)| {
            let filled = row.cells.iter().filter(|cell| !cell.is_empty()).count();
            named(row) >= 2 || named(row) == 1 && filled <= 3 && row.cells.iter().all(is_name)
        });
    if let Some((at, _)) = best {
        return Some(at);
    }
    // No name that is known: the first row with several words, nothing of which is a value.
    let width = looked_at.iter().map(|row| row.cells.len()).max()?;
    let at = looked_at
        .iter()
        .position(|row| row.cells.len() * 2 > width)?;
    let header = &rows[at];
    let below = rows.get(at + 1);
    let texts = header.cells.iter().filter(|c| !c.is_empty()).all(is_name);
    let differs = below.is_some_and(|below| {
        below.cells.iter().any(|cell| !is_name(cell))
            || below.cells.len() != header.cells.len()
            || words.is_empty()
    });
    (texts && differs).then_some(at)
}

/// Words that could name a column: no number, no date, no address, not long.
fn is_name(cell: &Cell) -> bool {
    match cell {
        Cell::Empty => true,
        Cell::Text(text) => {
            text.chars().count() <= 80
                && text.chars().any(char::is_alphabetic)
                && !text.contains('@')
                && !text.contains("://")
                && !text.starts_with(|c: char| c.is_ascii_digit() || c == '+')
        }
        _ => false,
    }
}
