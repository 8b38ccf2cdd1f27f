//! A record with all that its page shows: what belongs to it and what names it.

use crate::convert;
use crate::error::Failure;
use crate::session::Context;
use crate::wire::{FindingValue, GetInput, RecordValue};
use plenaria_core::kinds::Kind;
use plenaria_core::records::Reader;
use plenaria_core::values::FieldType;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;
use ts_rs::TS;

/// A record with all that its page shows.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct PageOfRecord {
    /// The record.
    pub record: RecordValue,
    /// What names it, by kind and field, such as `participant.event`; parts of parts too, such as `tenure.post`.
    pub related: BTreeMap<String, Vec<RecordValue>>,
    /// Titles of all records that those name, by id.
    pub names: BTreeMap<String, Name>,
    /// The findings that name it or a part of it.
    pub findings: Vec<FindingValue>,
}

/// A record by the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct Name {
    /// Its kind.
    pub kind: String,
    /// Its title in the person's language.
    pub title: String,
    /// Its begin, when it has one.
    pub begin: Option<String>,
    /// Its end, when it has one.
    pub end: Option<String>,
    /// Its country, when it has one.
    pub country: Option<String>,
}

pub(crate) fn member(context: &mut Context<'_>, input: GetInput) -> Result<PageOfRecord, Failure> {
    page(context, Kind::Member, &input.id)
}

pub(crate) fn event(context: &mut Context<'_>, input: GetInput) -> Result<PageOfRecord, Failure> {
    page(context, Kind::Event, &input.id)
}

fn page(context: &mut Context<'_>, kind: Kind, id: &str) -> Result<PageOfRecord, Failure> {
    let today = (context.session.edge().today)();
    let (page, findings) = context.read(|network| {
        network.at_one_moment(|reader| {
            let raw = reader.raw(kind, id)?;
            let mut page = PageOfRecord {
                record: convert::record_with_texts(context, reader, kind, raw)?,
                related: BTreeMap::new(),
                names: BTreeMap::new(),
                findings: Vec::new(),
            };
            let own = page.record.id.clone();
            relate(context, reader, kind, &own, 2, &mut page)?;
            name_all(context, reader, kind, &mut page)?;
            Ok((page, plenaria_core::finding::findings(reader, today)?))
        })
    })?;
    let mut page = page;
    let parts: Vec<&str> = std::iter::once(page.record.id.as_str())
        .chain(page.related.values().flatten().map(|r| r.id.as_str()))
        .collect();
    page.findings = findings
        .iter()
        .filter(|f| f.records.iter().any(|(_, id)| parts.contains(&id.as_str())))
        .map(|f| super::check::in_words(f, &context.texts))
        .collect();
    Ok(page)
}

fn relate(
    context: &Context<'_>,
    reader: &Reader<'_>,
    kind: Kind,
    id: &str,
    depth: usize,
    page: &mut PageOfRecord,
) -> plenaria_core::Result<()> {
    for (other, field, part) in reader.naming(kind) {
        let place = format!("{}.{field}", other.name());
        for raw in reader.raws_naming(other, field, kind, id)? {
            let known = page.related.entry(place.clone()).or_default();
            if known.iter().any(|r| r.id == raw.id) {
                continue;
            }
            let value = convert::record(context, reader, other, raw)?;
            let child = value.id.clone();
            known.push(value);
            // What a post is without its holders nobody asks.
            if (part || other == Kind::Post) && depth > 1 {
                relate(context, reader, other, &child, depth - 1, page)?;
            }
        }
    }
    page.related.retain(|_, records| !records.is_empty());
    Ok(())
}

fn name_all(
    context: &Context<'_>,
    reader: &Reader<'_>,
    kind: Kind,
    page: &mut PageOfRecord,
) -> plenaria_core::Result<()> {
    let mut wanted: Vec<(Kind, String)> = named_by(kind, &page.record);
    for (place, records) in &page.related {
        let kind = place.split('.').next().and_then(Kind::named);
        for record in records {
            wanted.extend(kind.into_iter().flat_map(|kind| named_by(kind, record)));
        }
    }
    for (kind, id) in wanted {
        if page.names.contains_key(&id) || id == page.record.id {
            continue;
        }
        let Ok(raw) = reader.raw(kind, &id) else {
            continue;
        };
        let text = |name: &str| {
            raw.fields
                .get(name)
                .and_then(Value::as_str)
                .map(str::to_owned)
        };
        let name = Name {
            kind: kind.name().to_owned(),
            title: convert::title(context, reader, kind, &id)?,
            begin: text("begin"),
            end: text("end"),
            country: text("country"),
        };
        page.names.insert(id, name);
    }
    Ok(())
}

fn named_by(kind: Kind, record: &RecordValue) -> Vec<(Kind, String)> {
    let text = |name: &str| record.fields.get(name).and_then(Value::as_str);
    kind.description()
        .fields
        .iter()
        .filter_map(|field| match field.field_type {
            FieldType::Ref(other) | FieldType::Part(other) => {
                Some((Kind::named(other)?, text(field.name)?.to_owned()))
            }
            FieldType::AnyRef => {
                let (other, id) = text(field.name)?.split_once(':')?;
                Some((Kind::named(other)?, id.to_owned()))
            }
            _ => None,
        })
        .collect()
}
