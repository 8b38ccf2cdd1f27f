//! From core's records to those that travel, and back.

use crate::session::Context;
use crate::wire::{RecordValue, SortInput, TextStateValue};
use plenaria_core::error::{Problems, Result};
use plenaria_core::kinds::Kind;
use plenaria_core::record::Description;
use plenaria_core::records::Reader;
use plenaria_core::storage::{Filter, Raw, Sort};
use plenaria_core::values::FieldType;
use plenaria_i18n::country_name;
use serde_json::{Map, Value};

/// A record with its title in the person's language.
pub(crate) fn record(
    context: &Context<'_>,
    reader: &Reader<'_>,
    kind: Kind,
    raw: Raw,
) -> Result<RecordValue> {
    let title = title(context, reader, kind, &raw.id)?;
    Ok(RecordValue {
        id: raw.id,
        key: raw.key,
        revision: raw.revision,
        language: raw.language,
        title,
        fields: raw.fields,
        texts: Vec::new(),
    })
}

/// The same with how its texts stand.
pub(crate) fn record_with_texts(
    context: &Context<'_>,
    reader: &Reader<'_>,
    kind: Kind,
    raw: Raw,
) -> Result<RecordValue> {
    let mut value = record(context, reader, kind, raw)?;
    for state in reader.text_states(&value.id)? {
        let word = match (state.original, state.outdated) {
            (true, _) => "original",
            (false, true) => "outdated",
            (false, false) => "current",
        };
        value.texts.push(TextStateValue {
            field: state.field,
            lang: state.lang,
            state: word.to_owned(),
            official: state.official,
        });
    }
    Ok(value)
}

/// A record's title; a country that stands for a title is named, not coded.
pub(crate) fn title(
    context: &Context<'_>,
    reader: &Reader<'_>,
    kind: Kind,
    id: &str,
) -> Result<String> {
    let title = reader.title(kind, id, context.lang().tag())?;
    let coded = title.len() == 2
        && kind
            .description()
            .title_references()
            .any(|r| r == "country");
    Ok(match country_name(&title, context.lang()) {
        Some(name) if coded => name.to_owned(),
        _ => title,
    })
}

/// A sort as core takes it.
pub(crate) fn sort(sort: &SortInput) -> Sort {
    Sort {
        field: sort.field.clone(),
        descending: sort.descending,
    }
}

/// Filters as core takes them: a value, a list, null, or `{from, to}`; references may be keys.
pub(crate) fn filters(
    reader: &Reader<'_>,
    kind: Kind,
    typed: &Map<String, Value>,
) -> Result<Vec<(String, Filter)>> {
    let mut problems = Problems::default();
    let mut filters = Vec::new();
    for (field, value) in typed {
        let filter = match value {
            Value::Null => Filter::Empty,
            Value::Array(values) => Filter::In(
                values
                    .iter()
                    .map(|v| one(reader, kind.description(), field, v))
                    .collect::<Result<_>>()?,
            ),
            Value::Object(range) => {
                let end = |name: &str| range.get(name).and_then(Value::as_str).map(str::to_owned);
                if range.keys().any(|name| name != "from" && name != "to") {
                    problems.add(&format!("filter.{field}"), "unknown-field");
                }
                Filter::Between(end("from"), end("to"))
            }
            value => Filter::In(vec![one(reader, kind.description(), field, value)?]),
        };
        filters.push((field.clone(), filter));
    }
    problems.into_result()?;
    Ok(filters)
}

fn one(
    reader: &Reader<'_>,
    description: &Description,
    field: &str,
    value: &Value,
) -> Result<plenaria_core::storage::SqlValue> {
    use plenaria_core::storage::SqlValue as Sql;
    let target = description.field(field).map(|f| &f.field_type);
    Ok(match (value, target) {
        (Value::Bool(answer), _) => Sql::Integer(i64::from(*answer)),
        (Value::Number(number), _) => Sql::Integer(number.as_i64().unwrap_or_default()),
        (Value::String(text), Some(FieldType::Ref(other) | FieldType::Part(other))) => {
            let id = match Kind::named(other) {
                Some(other) => reader.id_of(other, text)?,
                None => None,
            };
            Sql::Text(id.unwrap_or_else(|| text.clone()))
        }
        (Value::String(text), Some(FieldType::AnyRef)) => {
            let named = text
                .split_once(':')
                .and_then(|(kind, id)| Some((Kind::named(kind)?, id)));
            match named {
                Some((kind, id)) => {
                    let id = reader.id_of(kind, id)?.unwrap_or_else(|| id.to_owned());
                    Sql::Text(format!("{}:{id}", kind.name()))
                }
                None => Sql::Text(text.clone()),
            }
        }
        (Value::String(text), _) => Sql::Text(text.clone()),
        _ => Sql::Null,
    })
}
