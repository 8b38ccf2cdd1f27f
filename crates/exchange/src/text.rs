//! Tables of text: how the characters are written, what stands between the cells, and the cells.

use crate::fault::{Fault, Result};
use crate::limits::{MAX_CELLS, MAX_ROWS};
use crate::table::{Cell, Origin, Row};
use encoding_rs::WINDOWS_1252;

/// Signs 128 to 255 of IBM's code page 850, which consoles of Western Windows still write.
const CP850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

/// What may stand between cells; the first wins where all do equally well.
const DELIMITERS: [char; 4] = ['\t', ';', ',', '|'];

pub(crate) fn read(bytes: &[u8]) -> Result<(Origin, Vec<Row>)> {
    let (encoding, text) = decode(bytes)?;
    let (delimiter, rows) = split(&text)?;
    let origin = Origin {
        format: "csv",
        encoding: Some(encoding),
        delimiter: Some(delimiter),
        ..Origin::default()
    };
    Ok((origin, rows))
}

/// The text of a file and how it was written. UTF-16 is known by its mark or by its zeros; what is no UTF-8 is
/// Windows-1252 (which has all of ISO-8859-1), or code page 850 where that gives more letters inside words.
///
/// # Errors
/// `Unreadable` for what is no text.
pub(crate) fn decode(bytes: &[u8]) -> Result<(&'static str, String)> {
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        return Ok(("UTF-8", String::from_utf8_lossy(rest).into_owned()));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return Ok(("UTF-16LE", utf16(rest, u16::from_le_bytes)));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return Ok(("UTF-16BE", utf16(rest, u16::from_be_bytes)));
    }
    let head = &bytes[..bytes.len().min(4096)];
    let zeros = |odd: usize| {
        head.iter()
            .skip(odd)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let most = head.len() / 2 * 7 / 10;
    if head.len() >= 8 && zeros(1) > most && zeros(0) < head.len() / 20 {
        return Ok(("UTF-16LE", utf16(bytes, u16::from_le_bytes)));
    }
    if head.len() >= 8 && zeros(0) > most && zeros(1) < head.len() / 20 {
        return Ok(("UTF-16BE", utf16(bytes, u16::from_be_bytes)));
    }
    // A stray zero byte is dropped; many of them, or other bytes below a space, are no text.
    let control = |b: &&u8| **b < 9 || (14..32).contains(*b);
    let strange = bytes.iter().filter(control).count();
    if strange > 3 && strange * 100 > bytes.len() {
        return Err(Fault::Unreadable);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(("UTF-8", text.to_owned()));
    }
    let windows = WINDOWS_1252
        .decode_without_bom_handling(bytes)
        .0
        .into_owned();
    let signs: Vec<char> = CP850.chars().collect();
    let dos: String = bytes
        .iter()
        .map(|&b| {
            usize::from(b)
                .checked_sub(128)
                .and_then(|at| signs.get(at).copied())
                .unwrap_or(char::from(b))
        })
        .collect();
    if strangers(&dos) < strangers(&windows) {
        Ok(("CP850", dos))
    } else {
        Ok(("Windows-1252", windows))
    }
}

/// How many signs above ASCII are none of the letters that the region's languages write.
fn strangers(text: &str) -> usize {
    const OURS: &str = "áéíóúàèìòùâêîôûãõäëïöüñçÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛÃÕÄËÏÖÜÑÇºª°¿¡«»“”‘’–—…€£§·´";
    text.chars()
        .filter(|c| !c.is_ascii() && !OURS.contains(*c))
        .count()
}

fn utf16(bytes: &[u8], pair: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|two| pair([two[0], two[1]]));
    char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// The delimiter that fits best, and the rows.
///
/// # Errors
/// `TooMany` rows or cells.
pub(crate) fn split(text: &str) -> Result<(char, Vec<Row>)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    // Excel's own line that names the delimiter.
    if let Some(named) = first.trim().strip_prefix("sep=") {
        let delimiter = named.chars().next().unwrap_or(';');
        return Ok((delimiter, rows(rest, delimiter, 2, usize::MAX)?));
    }
    let mut best = (0, ',');
    for delimiter in DELIMITERS {
        // 200 rows tell enough.
        let sample = rows(text, delimiter, 1, 200)?;
        let widths: Vec<usize> = sample
            .iter()
            .map(|row| row.cells.len())
            .filter(|width| *width > 1)
            .collect();
        let mut counts = std::collections::BTreeMap::new();
        for width in &widths {
            *counts.entry(*width).or_insert(0_usize) += 1;
        }
        // Rows that agree count most, then how many cells they have.
        let score = counts
            .iter()
            .map(|(width, rows)| rows * 10 + width.min(&9))
            .max()
            .unwrap_or(0);
        if score > best.0 {
            best = (score, delimiter);
        }
    }
    Ok((best.1, rows(text, best.1, 1, usize::MAX)?))
}

/// A cell without the apostrophe by which writers of tables, ours too, keep it from being a formula.
fn bare(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t']) => rest,
        _ => cell,
    }
}

fn rows(text: &str, delimiter: char, first: usize, limit: usize) -> Result<Vec<Row>> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(u8::try_from(u32::from(delimiter)).unwrap_or(b','))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut found = Vec::new();
    let mut cells = 0;
    let mut counter = Counter {
        bytes: text.as_bytes(),
        at: 0,
        row: first,
        quoted: false,
    };
    let mut record = csv::StringRecord::new();
    while found.len() < limit
        && reader
            .read_record(&mut record)
            .map_err(|_| Fault::Unreadable)?
    {
        let begin = record.position().map_or(0, csv::Position::byte);
        let line = counter.row_at(usize::try_from(begin).unwrap_or_default());
        cells += record.len();
        if found.len() > MAX_ROWS + 50 {
            return Err(Fault::TooMany {
                what: "rows",
                max: MAX_ROWS,
            });
        }
        if cells > MAX_CELLS * 2 {
            return Err(Fault::TooMany {
                what: "cells",
                max: MAX_CELLS,
            });
        }
        found.push(Row {
            line,
            cells: record.iter().map(|cell| Cell::text(bare(cell))).collect(),
        });
    }
    Ok(found)
}

/// Counts rows as a spreadsheet numbers them: empty ones too, breaks within quotes not.
struct Counter<'t> {
    bytes: &'t [u8],
    at: usize,
    row: usize,
    quoted: bool,
}

impl Counter<'_> {
    fn row_at(&mut self, begin: usize) -> usize {
        // A record's begin may lie before the end of the line above it.
        while let Some(&byte) = self.bytes.get(self.at) {
            let ends = !self.quoted && (byte == b'\n' || byte == b'\r');
            if self.at >= begin && !ends {
                break;
            }
            if byte == b'"' {
                self.quoted = !self.quoted;
            }
            if ends {
                self.row += 1;
                if byte == b'\r' && self.bytes.get(self.at + 1) == Some(&b'\n') {
                    self.at += 1;
                }
            }
            self.at += 1;
        }
        self.row
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(rows: &[Row]) -> Vec<Vec<String>> {
        rows.iter()
            .map(|row| row.cells.iter().map(Cell::shown).collect())
            .collect()
    }

    #[test]
    fn each_encoding_gives_the_same_words() {
        let words = "Nombre;País\nJoão Muñoz;Perú\n";
        let utf16: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked = [b"\xff\xfe".as_slice(), &utf16].concat();
        let windows = WINDOWS_1252.encode(words).0.into_owned();
        let signs: Vec<char> = CP850.chars().collect();
        let dos: Vec<u8> = words
            .chars()
            .map(|c| {
                let place = signs.iter().position(|s| *s == c);
                place.map_or(u8::try_from(u32::from(c)).unwrap_or(b'?'), |at| {
                    u8::try_from(at + 128).unwrap_or(b'?')
                })
            })
            .collect();
        for (name, bytes) in [
            ("UTF-8", words.as_bytes().to_vec()),
            (
                "UTF-8",
                [b"\xef\xbb\xbf".as_slice(), words.as_bytes()].concat(),
            ),
            ("UTF-16LE", utf16),
            ("UTF-16LE", marked),
            ("Windows-1252", windows),
            ("CP850", dos),
        ] {
            let (encoding, text) = decode(&bytes).unwrap();
            assert_eq!((encoding, text.as_str()), (name, words));
        }
        assert_eq!(signs.len(), 128);
    }

    #[test]
    fn the_delimiter_is_the_one_that_rows_agree_on() {
        for (text, delimiter) in [
            ("a;b;c\n1,5;2;3\n2,5;3;4\n", ';'),
            ("a,b\n\"x;y\",2\n", ','),
            ("a\tb\nJosé, Ana\tx; y\n", '\t'),
            ("only\none\n", ','),
        ] {
            assert_eq!(split(text).unwrap().0, delimiter, "{text}");
        }
    }

    #[test]
    fn quotes_hold_breaks_and_rows_are_numbered_as_a_spreadsheet_does() {
        let (_, rows) = split("a,b\r\n\"x\r\ny\",\"say \"\"so\"\"\"\r\n\r\n3\r\n").unwrap();
        assert_eq!(
            shown(&rows),
            [vec!["a", "b"], vec!["x\r\ny", "say \"so\""], vec!["3"]]
        );
        assert_eq!(rows.iter().map(|r| r.line).collect::<Vec<_>>(), [1, 2, 4]);
        let (_, mac) = split("a,b\rc,d\r").unwrap();
        assert_eq!(shown(&mac), [["a", "b"], ["c", "d"]]);
    }

    #[test]
    fn a_line_that_names_the_delimiter_is_no_row() {
        let (delimiter, rows) = split("sep=;\r\na;b\r\n").unwrap();
        assert_eq!((delimiter, rows[0].line), (';', 2));
        assert_eq!(shown(&rows), [["a", "b"]]);
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert!(matches!(
            decode(&[0x89, b'P', b'N', b'G', 0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 13]),
            Err(Fault::Unreadable)
        ));
    }
}
