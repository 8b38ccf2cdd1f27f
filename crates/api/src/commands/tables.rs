//! Tables out: a list of records, or the figures of a period, as XLSX or CSV.

use super::exchange_words::{label, value};
use super::people::WrittenValue;
use super::report::{self, FiguresInput};
use crate::convert;
use crate::error::{Failure, kind_word};
use crate::session::{Context, FileToWrite};
use crate::wire::{Fields, SortInput};
use plenaria_core::kinds::Kind;
use plenaria_core::records::Reader;
use plenaria_core::storage::{MAX_LIMIT, Query, Raw};
use plenaria_core::values::FieldType;
use plenaria_exchange::export::{Sheet, Value as Cell, csv, xlsx};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;
use std::path::PathBuf;
use ts_rs::TS;

/// Which list, and as what.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ExportTableInput {
    /// The kind of record.
    pub kind: String,
    /// By field: a value, a list of values, null, or `{from, to}`.
    #[ts(type = "Record<string, any>")]
    pub filter: Fields,
    /// In which order; by title when left out.
    pub sort: Vec<SortInput>,
    /// Words that the records must have.
    pub text: String,
    /// The columns, in order; every field that has a value somewhere when left out.
    pub fields: Option<Vec<String>>,
    /// xlsx or csv; by the file's ending when left out.
    pub format: Option<String>,
    /// The file.
    pub path: String,
}

/// The figures of a period, and as what.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ExportFiguresInput {
    /// A year.
    pub year: Option<i32>,
    /// The first day, ISO 8601.
    pub from: Option<String>,
    /// The last day, ISO 8601.
    pub to: Option<String>,
    /// xlsx or csv; by the file's ending when left out.
    pub format: Option<String>,
    /// The file.
    pub path: String,
}

fn write(
    context: &mut Context<'_>,
    sheet: Sheet,
    path: String,
    format: Option<&str>,
) -> Result<WrittenValue, Failure> {
    let ending = path.rsplit('.').next().unwrap_or_default().to_lowercase();
    let bytes = match format.unwrap_or(&ending) {
        "csv" => csv(&sheet, context.lang())?,
        // The day is the file's, not the moment: the same list gives the same bytes all day.
        "xlsx" => {
            let today = (context.session.edge().today)();
            xlsx(std::slice::from_ref(&sheet), &format!("{today}T00:00:00Z"))?
        }
        other => return Err(Failure::of_field("format", "unknown-choice", other)),
    };
    context.files.push(FileToWrite {
        path: PathBuf::from(&path),
        bytes,
    });
    Ok(WrittenValue {
        path,
        rows: sheet.rows.len(),
    })
}

pub(crate) fn export(
    context: &mut Context<'_>,
    input: ExportTableInput,
) -> Result<WrittenValue, Failure> {
    let kind = Kind::named(&input.kind)
        .or_else(|| {
            Kind::ALL
                .iter()
                .copied()
                .find(|kind| kind.many() == input.kind)
        })
        .ok_or_else(|| Failure::of_field("kind", "unknown-choice", &input.kind))?;
    let description = kind.description();
    if let Some(unknown) =
        input.fields.iter().flatten().find(|name| {
            !matches!(name.as_str(), "key" | "title") && description.field(name).is_none()
        })
    {
        return Err(Failure::of_field("fields", "unknown-choice", unknown));
    }
    let sheet = context.read(|network| {
        network.at_one_moment(|reader| {
            let mut records = Vec::new();
            loop {
                let query = Query {
                    offset: records.len(),
                    limit: MAX_LIMIT,
                    sort: input.sort.iter().map(convert::sort).collect(),
                    filter: convert::filters(reader, kind, &input.filter)?,
                    text: input.text.clone(),
                };
                let page = reader.page(kind, &query)?;
                let done = page.items.is_empty();
                records.extend(page.items.into_iter().map(|(raw, _)| raw));
                if done || records.len() >= page.total {
                    break;
                }
            }
            table(context, reader, kind, &records, input.fields.as_deref())
        })
    })?;
    write(context, sheet, input.path, input.format.as_deref())
}

fn has(raw: &Raw, field: &str) -> bool {
    match raw.fields.get(field) {
        None | Some(Value::Null) => false,
        Some(Value::Array(items)) => !items.is_empty(),
        Some(Value::Object(texts)) => !texts.is_empty(),
        Some(_) => true,
    }
}

fn table(
    context: &Context<'_>,
    reader: &Reader<'_>,
    kind: Kind,
    records: &[Raw],
    chosen: Option<&[String]>,
) -> plenaria_core::Result<Sheet> {
    let description = kind.description();
    let fields: Vec<&str> = match chosen {
        Some(chosen) => chosen.iter().map(String::as_str).collect(),
        None => {
            let named = description.fields.iter().map(|f| f.name);
            let used = named.filter(|name| records.iter().any(|raw| has(raw, name)));
            let title = description.title.starts_with("ref:").then_some("title");
            title.into_iter().chain(used).chain(["key"]).collect()
        }
    };
    let mut sheet = Sheet {
        name: context
            .texts
            .text(&format!("kind-{}-many", kind.name().replace('_', "-"))),
        ..Sheet::default()
    };
    for field in &fields {
        sheet.columns.push(match *field {
            "key" => context.texts.text("import-field-key"),
            "title" => kind_word(&context.texts, kind.name()),
            name => label(context, kind, name),
        });
    }
    for raw in records {
        let mut row = Vec::new();
        for field in &fields {
            row.push(match *field {
                "key" => Cell::text(raw.key.clone().unwrap_or_default()),
                "title" => Cell::text(convert::title(context, reader, kind, &raw.id)?),
                name => cell(context, reader, kind, raw, name)?,
            });
        }
        sheet.rows.push(row);
    }
    Ok(sheet)
}

fn cell(
    context: &Context<'_>,
    reader: &Reader<'_>,
    kind: Kind,
    raw: &Raw,
    name: &str,
) -> plenaria_core::Result<Cell> {
    let (Some(field), Some(given)) = (kind.description().field(name), raw.fields.get(name)) else {
        return Ok(Cell::Empty);
    };
    Ok(match (&field.field_type, given) {
        (_, Value::Null) => Cell::Empty,
        (FieldType::Minor, Value::Number(minor)) => {
            // The currency beside it says where the point stands.
            let code = raw
                .fields
                .get("currency")
                .and_then(Value::as_str)
                .unwrap_or_default();
            let digits = plenaria_i18n::currency(code).map_or(2, |c| usize::from(c.digits));
            Cell::Decimal(pointed(minor.as_i64().unwrap_or_default(), digits))
        }
        (_, Value::Number(number)) => Cell::Integer(number.as_i64().unwrap_or_default()),
        (FieldType::Decimal, Value::String(text)) => Cell::Decimal(text.clone()),
        (FieldType::Date, Value::String(text)) => Cell::Date(text.clone()),
        (FieldType::End, Value::String(text)) if text.starts_with(|c: char| c.is_ascii_digit()) => {
            Cell::Date(text.clone())
        }
        (field, given) => Cell::text(value(context, reader, field, given)?),
    })
}

/// Minor units as a decimal: 12345 with two digits is 123.45.
fn pointed(minor: i64, digits: usize) -> String {
    if digits == 0 {
        return minor.to_string();
    }
    let sign = if minor < 0 { "-" } else { "" };
    let text = format!("{:0>width$}", minor.unsigned_abs(), width = digits + 1);
    let (whole, part) = text.split_at(text.len() - digits);
    format!("{sign}{whole}.{part}")
}

pub(crate) fn figures(
    context: &mut Context<'_>,
    input: ExportFiguresInput,
) -> Result<WrittenValue, Failure> {
    let wanted = FiguresInput {
        year: input.year,
        from: input.from,
        to: input.to,
        key: None,
    };
    let found = report::figures(context, wanted)?;
    let texts = &context.texts;
    let sheet = Sheet {
        name: texts.text("report-figures-title"),
        columns: ["figure", "value", "how", "records"]
            .iter()
            .map(|name| texts.text(&format!("export-{name}")))
            .collect(),
        rows: found
            .into_iter()
            .map(|figure| {
                let how = format!("report-figures-{}", figure.kind);
                vec![
                    Cell::text(figure.key),
                    // What is a plain number in print is a number here; the rest is text as printed.
                    figure
                        .value
                        .parse()
                        .map_or_else(|_| Cell::text(&figure.value), Cell::Integer),
                    Cell::text(texts.text(&how)),
                    Cell::Integer(figure.records.len() as i64),
                ]
            })
            .collect(),
    };
    write(context, sheet, input.path, input.format.as_deref())
}

#[cfg(test)]
mod tests {
    use super::pointed;

    #[test]
    fn minor_units_have_their_currencys_decimals() {
        assert_eq!(pointed(12345, 2), "123.45");
        assert_eq!(pointed(-5, 2), "-0.05");
        assert_eq!(pointed(500, 0), "500");
        assert_eq!(pointed(1, 3), "0.001");
    }
}
