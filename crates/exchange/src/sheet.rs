//! Workbooks: XLSX, ODS and XLS, after a look at what they would unfold to.

use crate::extent;
use crate::fault::{Fault, Result};
use crate::limits::{MAX_CELLS, MAX_RATIO, MAX_UNPACKED, RATIO_FROM};
use crate::table::{Cell, Origin, Row};
use calamine::{Data, ExcelDateTime, Reader, SheetVisible, Sheets, open_workbook_auto_from_rs};
use std::io::{Cursor, Read};

/// The beginnings of ZIP and of OLE, in which workbooks are kept.
pub(crate) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
}

/// Whether some bytes hold others.
fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|part| part == wanted)
}

/// Unfolds every part without keeping it, and looks how far its sheets reach, so that what its header says of its size need not be believed.
fn weigh(bytes: &[u8]) -> Result<()> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::Unreadable)?;
    let mut total = 0;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(_) => Fault::Locked,
            _ => Fault::Unreadable,
        })?;
        let packed = part.compressed_size().max(1);
        let name = part
            .name()
            .map(|name| name.into_owned())
            .unwrap_or_default();
        let mut part = part.take(MAX_UNPACKED - total + 1);
        let mut text = Vec::new();
        let size = if name.ends_with(".xml") {
            part.read_to_end(&mut text).map(|size| size as u64)
        } else {
            std::io::copy(&mut part, &mut std::io::sink())
        };
        let size = size.map_err(|_| Fault::Unreadable)?;
        total += size;
        if total > MAX_UNPACKED {
            return Err(Fault::TooLarge {
                actual: total,
                max: MAX_UNPACKED,
            });
        }
        if size > RATIO_FROM && size / packed > MAX_RATIO {
            return Err(Fault::Swollen { max: MAX_RATIO });
        }
        // An OpenDocument says here that its parts are encrypted.
        if name == "META-INF/manifest.xml" && holds(&text, b"encryption-data") {
            return Err(Fault::Locked);
        }
        let text = String::from_utf8_lossy(&text);
        let cells = if name == "content.xml" {
            extent::of_ods(&text)
        } else {
            extent::of_xlsx(&text)
        };
        if cells > MAX_CELLS * 4 {
            return Err(Fault::TooMany {
                what: "cells",
                max: MAX_CELLS,
            });
        }
    }
    Ok(())
}

pub(crate) fn read(bytes: &[u8], wanted: Option<&str>) -> Result<(Origin, Vec<Row>)> {
    if bytes.starts_with(b"PK") {
        weigh(bytes)?;
    } else {
        // A workbook with a password is one encrypted part inside an OLE file, named in UTF-16.
        let name: Vec<u8> = "EncryptedPackage"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        if holds(bytes, &name) {
            return Err(Fault::Locked);
        }
    }
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|error| {
        // The library has a variant of this name in each of its formats.
        if format!("{error:?}").contains("Password") {
            Fault::Locked
        } else {
            Fault::Unreadable
        }
    })?;
    let format = match &book {
        Sheets::Xlsx(_) => "xlsx",
        Sheets::Ods(_) => "ods",
        Sheets::Xls(_) => "xls",
        // How far a binary sheet reaches is not known before it is read.
        Sheets::Xlsb(_) => return Err(Fault::Unreadable),
    };
    let sheets: Vec<String> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect();
    let mut origin = Origin {
        format,
        sheets: sheets.clone(),
        ..Origin::default()
    };
    if let Some(name) = wanted {
        let known = book.sheet_names().into_iter().find(|sheet| sheet == name);
        let name = known.ok_or_else(|| Fault::NoSheet {
            name: name.to_owned(),
            sheets,
        })?;
        let rows = rows(&mut book, &name)?;
        origin.sheet = Some(name);
        return Ok((origin, rows));
    }
    // The first sheet with anything in it.
    for name in &sheets {
        let rows = rows(&mut book, name)?;
        if !rows.is_empty() {
            origin.sheet = Some(name.clone());
            return Ok((origin, rows));
        }
    }
    Err(Fault::Empty)
}

fn rows(book: &mut Sheets<Cursor<&[u8]>>, name: &str) -> Result<Vec<Row>> {
    let range = book.worksheet_range(name).map_err(|_| Fault::Unreadable)?;
    let (height, width) = range.get_size();
    if height.saturating_mul(width) > MAX_CELLS * 4 {
        return Err(Fault::TooMany {
            what: "cells",
            max: MAX_CELLS,
        });
    }
    let (top, left) = range.start().unwrap_or_default();
    let (top, left) = (top as usize, left as usize);
    let rows = range.rows().enumerate().map(|(at, cells)| Row {
        line: top + at + 1,
        cells: std::iter::repeat_n(Cell::Empty, left)
            .chain(cells.iter().map(cell))
            .collect(),
    });
    Ok(rows
        .filter(|row: &Row| row.cells.iter().any(|cell| !cell.is_empty()))
        .collect())
}

fn cell(data: &Data) -> Cell {
    match data {
        Data::Empty => Cell::Empty,
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::String(text) => Cell::text(text),
        Data::Bool(answer) => Cell::Bool(*answer),
        Data::DateTime(moment) => moment_of(moment),
        Data::DateTimeIso(text) => Cell::Date(text.clone()),
        Data::DurationIso(text) => Cell::text(text),
        Data::Error(error) => Cell::Error(error.to_string()),
    }
}

/// A day or moment; the library knows both of Excel's epochs, 1900 with its false leap day, and 1904.
fn moment_of(moment: &ExcelDateTime) -> Cell {
    let (year, month, day, hour, minute, _, _) = moment.to_ymd_hms_milli();
    if moment.is_duration() || moment.as_f64() < 1.0 {
        return Cell::Text(format!("{hour:02}:{minute:02}"));
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute) == (0, 0) {
        Cell::Date(date)
    } else {
        Cell::Date(format!("{date}T{hour:02}:{minute:02}"))
    }
}
