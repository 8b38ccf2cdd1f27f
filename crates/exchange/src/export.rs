//! Tables as files that open the same in every office: CSV and XLSX, the same bytes for the same rows.

use crate::fault::{Fault, Result};
use plenaria_i18n::Lang;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet};

/// A value of a table that is written.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing.
    Empty,
    /// A text, also where it looks like a number: codes and phones.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// An exact decimal with a point.
    Decimal(String),
    /// A date known to the year, the month or the day.
    Date(String),
}

impl Value {
    /// A text, or nothing.
    pub fn text(text: impl Into<String>) -> Value {
        let text = text.into();
        if text.is_empty() {
            Value::Empty
        } else {
            Value::Text(text)
        }
    }
}

/// A table to write.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    /// Its name, which a workbook shows on its tab.
    pub name: String,
    /// What its columns are called.
    pub columns: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<Value>>,
}

/// A file's kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFormat {
    /// Text with separators.
    Csv,
    /// A workbook.
    Xlsx,
}

/// A text that no spreadsheet takes for a formula (OWASP, "CSV injection"): only texts, never numbers.
fn neutral(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// A table as CSV: UTF-8 with a mark, CRLF; for Spanish and Portuguese with ; and decimal commas, as their Excel reads
/// it. No `sep=` line: Excel then drops the mark.
///
/// # Errors
/// `Unreadable` never happens: memory takes every byte.
pub fn csv(sheet: &Sheet, lang: Lang) -> Result<Vec<u8>> {
    let (delimiter, mark) = match lang {
        Lang::En => (b',', '.'),
        Lang::Es | Lang::Pt => (b';', ','),
    };
    let mut out = b"\xef\xbb\xbf".to_vec();
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(&mut out);
    let cell = |value: &Value| match value {
        Value::Empty => String::new(),
        Value::Text(text) => neutral(text),
        Value::Integer(number) => number.to_string(),
        Value::Decimal(text) => text.replace('.', &mark.to_string()),
        Value::Date(text) => text.clone(),
    };
    let columns = sheet.columns.iter().map(|name| neutral(name));
    writer
        .write_record(columns)
        .map_err(|_| Fault::Unreadable)?;
    for row in &sheet.rows {
        writer
            .write_record(row.iter().map(cell))
            .map_err(|_| Fault::Unreadable)?;
    }
    writer.flush().map_err(|_| Fault::Unreadable)?;
    drop(writer);
    Ok(out)
}

/// Tables as the sheets of a workbook. Texts are cells of text, so that nothing in them is a formula. `made` is the
/// moment written into it, ISO 8601: the same rows and moment give the same bytes.
///
/// # Errors
/// `TooMany` rows or characters for a workbook.
pub fn xlsx(sheets: &[Sheet], made: &str) -> Result<Vec<u8>> {
    let mut book = Workbook::new();
    let moment = ExcelDateTime::parse_from_str(made.trim_end_matches('Z'))
        .or_else(|_| ExcelDateTime::from_ymd(2000, 1, 1))
        .map_err(|_| Fault::Unreadable)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&moment));
    let too_many = |_| Fault::TooMany {
        what: "rows",
        max: 1_048_575,
    };
    for sheet in sheets {
        let page = book.add_worksheet();
        page.set_name(tab(&sheet.name)).map_err(too_many)?;
        write(page, sheet).map_err(too_many)?;
    }
    book.save_to_buffer().map_err(too_many)
}

/// A name that a tab may have: at most 31 characters, none of []:*?/\.
fn tab(name: &str) -> String {
    let plain: String = name
        .chars()
        .filter(|c| !"[]:*?/\\'".contains(*c))
        .take(31)
        .collect();
    if plain.trim().is_empty() {
        "1".to_owned()
    } else {
        plain
    }
}

fn write(
    page: &mut Worksheet,
    sheet: &Sheet,
) -> std::result::Result<(), rust_xlsxwriter::XlsxError> {
    let head = Format::new().set_bold().set_align(FormatAlign::Top);
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let mut widths: Vec<usize> = vec![0; sheet.columns.len()];
    let at = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    for (column, name) in sheet.columns.iter().enumerate() {
        page.write_string_with_format(0, at(column), name, &head)?;
        widths[column] = name.chars().count();
    }
    for (n, row) in sheet.rows.iter().enumerate() {
        let line = u32::try_from(n + 1).unwrap_or(u32::MAX);
        for (column, value) in row.iter().enumerate() {
            let wide = match value {
                Value::Empty => 0,
                Value::Text(text) => {
                    // What a cell may hold; longer texts are cut with a sign, never dropped.
                    let kept: String = text.chars().take(32_700).collect();
                    let cut = if kept.len() < text.len() { "…" } else { "" };
                    page.write_string(line, at(column), format!("{kept}{cut}"))?;
                    kept.lines().map(|l| l.chars().count()).max().unwrap_or(0)
                }
                Value::Integer(number) => {
                    page.write_number(line, at(column), *number as f64)?;
                    number.to_string().len()
                }
                Value::Decimal(text) => {
                    match text.parse::<f64>() {
                        Ok(number) => page.write_number(line, at(column), number)?,
                        Err(_) => page.write_string(line, at(column), text)?,
                    };
                    text.len()
                }
                Value::Date(text) => {
                    match ExcelDateTime::parse_from_str(text) {
                        Ok(date) if text.len() == 10 => {
                            page.write_datetime_with_format(line, at(column), date, &day)?
                        }
                        _ => page.write_string(line, at(column), text)?,
                    };
                    10
                }
            };
            if let Some(width) = widths.get_mut(column) {
                *width = (*width).max(wide);
            }
        }
    }
    for (column, width) in widths.iter().enumerate() {
        page.set_column_width(at(column), (*width).clamp(6, 60) as f64 + 1.5)?;
    }
    page.set_freeze_panes(1, 0)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{Cell, Reading, read_file};

    fn sheet() -> Sheet {
        Sheet {
            name: "Personas: [2015]".into(),
            columns: vec![
                "Nombre".into(),
                "Teléfono".into(),
                "Desde".into(),
                "N".into(),
            ],
            rows: vec![
                vec![
                    Value::text("=HYPERLINK(\"x\")"),
                    Value::text("+598 2901 2929"),
                    Value::Date("2015-10-26".into()),
                    Value::Decimal("-3.25".into()),
                ],
                vec![
                    Value::text("Muñoz; \"Ana\""),
                    Value::Empty,
                    Value::Date("2015".into()),
                    Value::Integer(-7),
                ],
            ],
        }
    }

    #[test]
    fn csv_is_as_spanish_excel_reads_it_and_holds_no_formula() {
        let bytes = csv(&sheet(), Lang::Es).unwrap();
        assert!(bytes.starts_with(b"\xef\xbb\xbf"));
        let text = String::from_utf8(bytes).unwrap();
        let lines: Vec<&str> = text.trim_start_matches('\u{feff}').split("\r\n").collect();
        assert_eq!(lines[0], "Nombre;Teléfono;Desde;N");
        assert_eq!(
            lines[1],
            "\"'=HYPERLINK(\"\"x\"\")\";'+598 2901 2929;2015-10-26;-3,25"
        );
        assert_eq!(lines[2], "\"Muñoz; \"\"Ana\"\"\";;2015;-7");
        let english = String::from_utf8(csv(&sheet(), Lang::En).unwrap()).unwrap();
        assert!(english.contains("2015-10-26,-3.25\r\n"));
    }

    #[test]
    fn a_workbook_is_the_same_twice_and_reads_back() {
        let made = "2026-10-05T12:00:00Z";
        let bytes = xlsx(&[sheet()], made).unwrap();
        assert_eq!(bytes, xlsx(&[sheet()], made).unwrap());
        let table = read_file(&bytes, &Reading::default()).unwrap();
        assert_eq!(table.columns, ["Nombre", "Teléfono", "Desde", "N"]);
        assert_eq!(
            table.rows[0].cells,
            [
                Cell::Text("=HYPERLINK(\"x\")".into()),
                Cell::Text("+598 2901 2929".into()),
                Cell::Date("2015-10-26".into()),
                Cell::Number(-3.25),
            ]
        );
        let again = read_file(&csv(&sheet(), Lang::Es).unwrap(), &Reading::default()).unwrap();
        assert_eq!(again.rows[0].cells[1], Cell::Text("+598 2901 2929".into()));
    }
}
