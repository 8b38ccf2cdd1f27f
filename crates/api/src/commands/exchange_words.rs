//! Rows of an import in words: labels, values, matches, problems.

use super::exchange::{ImportRow, MatchValue, RowChange, RowFault};
use crate::convert;
use crate::error::problem_in_words;
use crate::session::Context;
use plenaria_core::error::Result;
use plenaria_core::kinds::Kind;
use plenaria_core::records::Reader;
use plenaria_core::values::FieldType;
use plenaria_exchange::export::{Sheet, Value as Cell};
use plenaria_exchange::import::{Found, Outcome};
use plenaria_exchange::table::{Row, Table};
use plenaria_exchange::target;
use plenaria_i18n::{Args, country_name, date, language_name};
use serde_json::Value;

fn dashed(name: &str) -> String {
    name.replace('_', "-")
}

/// A field's label.
pub(crate) fn label(context: &Context<'_>, kind: Kind, field: &str) -> String {
    context
        .texts
        .text(&format!("{}-{}", dashed(kind.name()), dashed(field)))
}

/// A value as people read it: dates, countries, choices and other records in words.
pub(crate) fn value(
    context: &Context<'_>,
    reader: &Reader<'_>,
    field: &FieldType,
    value: &Value,
) -> Result<String> {
    let lang = context.lang();
    Ok(match (field, value) {
        (_, Value::Null) => String::new(),
        (FieldType::Bool, Value::Bool(answer)) => {
            context
                .texts
                .text(if *answer { "import-yes" } else { "import-no" })
        }
        (_, Value::Number(number)) => number.to_string(),
        (FieldType::List(item), Value::Array(items)) => {
            let parts: Vec<String> = items
                .iter()
                .map(|one| self::value(context, reader, item, one))
                .collect::<Result<_>>()?;
            parts.join("; ")
        }
        (FieldType::Texts | FieldType::Narratives, Value::Object(texts)) => {
            let own = texts.get(lang.tag()).or_else(|| texts.values().next());
            own.and_then(Value::as_str).unwrap_or_default().to_owned()
        }
        (FieldType::Date, Value::String(text)) => date(lang, text),
        (FieldType::End, Value::String(text)) => match text.as_str() {
            "open" => context.texts.text("import-open"),
            "unknown" => context.texts.text("choice-known-unknown"),
            text => date(lang, text),
        },
        (FieldType::Country, Value::String(code)) => {
            country_name(code, lang).unwrap_or(code).to_owned()
        }
        (FieldType::Language, Value::String(tag)) => language_name(tag, lang),
        (FieldType::Choice { name, .. }, Value::String(text)) => {
            let key = format!("choice-{}-{}", dashed(name), dashed(text));
            if context.texts.has(&key) {
                context.texts.text(&key)
            } else {
                text.clone()
            }
        }
        (FieldType::Ref(kind) | FieldType::Part(kind), Value::String(id)) => {
            let title = match Kind::named(kind) {
                Some(kind) => convert::title(context, reader, kind, id)?,
                None => String::new(),
            };
            // What a dry run would make has no title any more: the note above it says what.
            title
        }
        (_, Value::String(text)) => text.clone(),
        (_, other) => other.to_string(),
    })
}

fn found(context: &Context<'_>, reader: &Reader<'_>, found: &Found) -> Result<Option<MatchValue>> {
    let Ok(raw) = reader.raw(found.kind, &found.id) else {
        // A record of this very table, which a dry run has taken back.
        return Ok(None);
    };
    let text = |name: &str| raw.fields.get(name).and_then(Value::as_str);
    let country = text("country").and_then(|code| country_name(code, context.lang()));
    let note: Vec<&str> = [text("email"), country].into_iter().flatten().collect();
    Ok(Some(MatchValue {
        record: format!("{}:{}", found.kind.name(), found.id),
        kind: found.kind.name().to_owned(),
        id: found.id.clone(),
        title: convert::title(context, reader, found.kind, &found.id)?,
        note: note.join(", "),
        by: found.by.to_owned(),
    }))
}

/// The cells of a row as they are, as many as the table has columns.
pub(crate) fn shown(table: &Table, row: &Row) -> Vec<String> {
    let cell = |at: usize| {
        row.cells
            .get(at)
            .map(|cell| cell.shown())
            .unwrap_or_default()
    };
    (0..table.columns.len()).map(cell).collect()
}

pub(crate) fn outcome(
    context: &Context<'_>,
    reader: &Reader<'_>,
    table: &Table,
    at: usize,
    row: &Outcome,
    columns: &[Option<&'static str>],
) -> Result<ImportRow> {
    let mut changes = Vec::new();
    for change in &row.changes {
        let Some(field) = change.kind.description().field(change.field) else {
            continue;
        };
        let word = |one: &Value| value(context, reader, &field.field_type, one);
        let (before, after) = (word(&change.before)?, word(&change.after)?);
        // What belongs where, such as the event of a participant, is no news.
        let place = matches!(field.field_type, FieldType::Part(_)) || change.field == "position";
        if place || before == after {
            continue;
        }
        changes.push(RowChange {
            kind: change.kind.name().to_owned(),
            field: change.field.to_owned(),
            label: label(context, change.kind, change.field),
            before,
            after,
        });
    }
    Ok(ImportRow {
        row: row.line,
        cells: table
            .rows
            .get(at)
            .map(|row| shown(table, row))
            .unwrap_or_default(),
        verdict: row.verdict.as_str().to_owned(),
        title: row.title.clone(),
        found: row
            .found
            .as_ref()
            .map(|f| found(context, reader, f))
            .transpose()?
            .flatten(),
        others: row
            .others
            .iter()
            .filter_map(|f| found(context, reader, f).transpose())
            .collect::<Result<_>>()?,
        changes,
        problems: faults(context, row, columns),
        notes: row
            .notes
            .iter()
            .map(|note| {
                let values = note
                    .values
                    .iter()
                    .map(|(name, value)| (*name, value.as_str()));
                context.texts.get(
                    &format!("import-note-{}", note.code),
                    &Args::from_texts(values),
                )
            })
            .collect(),
    })
}

fn faults(context: &Context<'_>, row: &Outcome, columns: &[Option<&'static str>]) -> Vec<RowFault> {
    row.problems
        .iter()
        .map(|problem| RowFault {
            field: problem.field.clone(),
            label: target(&problem.field)
                .map(|t| context.texts.text(t.label))
                .unwrap_or_default(),
            column: columns
                .iter()
                .position(|c| *c == Some(problem.field.as_str())),
            message: problem_in_words(&problem.problem, &context.texts).message,
        })
        .collect()
}

/// The rows that stay out, as they were, with a first column that says why.
pub(crate) fn rejected(context: &Context<'_>, table: &Table, out: &[(usize, &Outcome)]) -> Sheet {
    let mut sheet = Sheet {
        name: context.texts.text("import-rejected"),
        columns: table.columns.clone(),
        rows: Vec::new(),
    };
    sheet.columns.push(context.texts.text("import-why"));
    for (at, row) in out {
        let mut cells: Vec<Cell> = table
            .rows
            .get(*at)
            .map(|row| shown(table, row))
            .unwrap_or_default()
            .into_iter()
            .map(Cell::text)
            .collect();
        let why: Vec<String> = faults(context, row, &[])
            .into_iter()
            .map(|fault| match fault.label.as_str() {
                "" => fault.message,
                label => format!("{label}: {}", fault.message),
            })
            .collect();
        cells.push(Cell::text(why.join(" ")));
        sheet.rows.push(cells);
    }
    sheet
}
