//! Likely duplicates: found with their reasons, told apart, or merged.

use crate::convert;
use crate::error::Failure;
use crate::session::Context;
use crate::wire::Fields;
use plenaria_core::kinds::Kind;
use plenaria_core::people::{self, ORGANIZATIONS_FROM, PEOPLE_FROM, Pair, Reason};
use plenaria_core::records::Reader;
use plenaria_core::storage::MAX_LIMIT;
use plenaria_i18n::{args, country_name};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// Which duplicates.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct DuplicatesInput {
    /// person or organization.
    pub kind: String,
    /// Words that one of the two must have in its name or e-mail.
    pub text: String,
    /// Only pairs with this record: id or key.
    pub record: Option<String>,
    /// How many to pass over.
    pub offset: usize,
    /// How many to give: 100 when left out, 500 at most.
    pub limit: usize,
}

/// One of a pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct PairSide {
    /// Its id.
    pub id: String,
    /// Its key.
    pub key: Option<String>,
    /// What a list shows.
    pub title: String,
    /// What tells it apart: e-mail, country.
    pub note: String,
}

/// A rule that speaks for a pair, or against.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct LikenessValue {
    /// A stable code.
    pub code: String,
    /// In words.
    pub message: String,
    /// Its points; less than zero speaks against.
    pub points: i64,
}

/// Two records that are likely one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct PairValue {
    /// The older one.
    pub a: PairSide,
    /// The newer one.
    pub b: PairSide,
    /// The points of all reasons.
    pub points: i64,
    /// Why.
    pub reasons: Vec<LikenessValue>,
}

/// Likely duplicates, likeliest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct DuplicatesValue {
    /// How many pairs there are in all.
    pub total: usize,
    /// From how many points a pair is shown.
    pub from: i64,
    /// Those of this page.
    pub pairs: Vec<PairValue>,
}

/// Two records that are not one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct DismissInput {
    /// One: id, key, or "kind:id".
    pub a: String,
    /// The other.
    pub b: String,
}

/// What remembers that two are not one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct DismissedValue {
    /// The id of the record that remembers it; deleting it asks again.
    pub distinction: String,
}

/// Two records that are one.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct MergeInput {
    /// The one that stays: id, key, or "kind:id".
    pub keep: String,
    /// The one that goes.
    pub drop: String,
    /// What the one that stays shall have, where the two differ; else it keeps its own and gets what it lacks.
    #[serde(default)]
    #[ts(type = "Record<string, any>")]
    pub fields: Fields,
}

/// What a merge did; records as "kind:id".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MergedValue {
    /// The record that stays.
    pub kept: String,
    /// Records that name it now.
    pub moved: Vec<String>,
    /// Records that were there twice and are there once.
    pub collapsed: Vec<String>,
}

fn side(
    context: &Context<'_>,
    reader: &Reader<'_>,
    kind: Kind,
    id: &str,
) -> plenaria_core::Result<PairSide> {
    let raw = reader.raw(kind, id)?;
    let text = |name: &str| raw.fields.get(name).and_then(Value::as_str);
    let country = text("country").and_then(|code| country_name(code, context.lang()));
    let note: Vec<&str> = [text("email"), text("acronym"), country]
        .into_iter()
        .flatten()
        .collect();
    Ok(PairSide {
        id: raw.id.clone(),
        key: raw.key.clone(),
        title: convert::title(context, reader, kind, id)?,
        note: note.join(", "),
    })
}

fn reason(
    context: &Context<'_>,
    reader: &Reader<'_>,
    reason: &Reason,
) -> plenaria_core::Result<LikenessValue> {
    let title = |kinds: &[Kind]| -> plenaria_core::Result<String> {
        for &kind in kinds {
            if reader.id_of(kind, &reason.value)?.is_some() {
                return convert::title(context, reader, kind, &reason.value);
            }
        }
        Ok(reason.value.clone())
    };
    let value = match reason.code {
        "post" => title(&[Kind::Post])?,
        "organization" => title(&[Kind::Organization])?,
        "together" => title(&[Kind::Event, Kind::Term])?,
        _ => reason.value.clone(),
    };
    Ok(LikenessValue {
        code: reason.code.to_owned(),
        message: context.texts.get(
            &format!("duplicate-{}", reason.code),
            &args! {"value" => value},
        ),
        points: reason.points,
    })
}

pub(crate) fn duplicates(
    context: &mut Context<'_>,
    input: DuplicatesInput,
) -> Result<DuplicatesValue, Failure> {
    let kind = match input.kind.as_str() {
        "person" | "people" => Kind::Person,
        "organization" | "organizations" => Kind::Organization,
        other => {
            return Err(Failure::of_field("kind", "unknown-choice", other));
        }
    };
    let words: Vec<String> = plenaria_core::plain(&input.text)
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    context.read(|network| {
        network.at_one_moment(|reader| {
            let only = match &input.record {
                Some(named) => Some(reader.raw(kind, named)?.id),
                None => None,
            };
            let mut pairs = people::duplicates(reader, kind)?;
            pairs.retain(|p| only.as_ref().is_none_or(|id| p.a == *id || p.b == *id));
            let limit = match input.limit {
                0 => 100,
                limit => limit.min(MAX_LIMIT),
            };
            let mut total = 0;
            let mut page = Vec::new();
            for pair in &pairs {
                let within = total >= input.offset && page.len() < limit;
                if words.is_empty() && !within {
                    total += 1;
                    continue;
                }
                let value = pair_value(context, reader, kind, pair)?;
                let text = format!(
                    "{} {} {} {}",
                    value.a.title, value.a.note, value.b.title, value.b.note
                );
                let text = plenaria_core::plain(&text);
                if words.iter().all(|word| text.contains(word.as_str())) {
                    total += 1;
                    if within {
                        page.push(value);
                    }
                }
            }
            Ok(DuplicatesValue {
                total,
                from: if kind == Kind::Person {
                    PEOPLE_FROM
                } else {
                    ORGANIZATIONS_FROM
                },
                pairs: page,
            })
        })
    })
}

fn pair_value(
    context: &Context<'_>,
    reader: &Reader<'_>,
    kind: Kind,
    pair: &Pair,
) -> plenaria_core::Result<PairValue> {
    Ok(PairValue {
        a: side(context, reader, kind, &pair.a)?,
        b: side(context, reader, kind, &pair.b)?,
        points: pair.points,
        reasons: pair
            .reasons
            .iter()
            .map(|one| reason(context, reader, one))
            .collect::<plenaria_core::Result<_>>()?,
    })
}

pub(crate) fn dismiss(
    context: &mut Context<'_>,
    input: DismissInput,
) -> Result<DismissedValue, Failure> {
    let distinction =
        context.write(|network, by| people::dismiss_duplicate(network, by, &input.a, &input.b))?;
    Ok(DismissedValue { distinction })
}

pub(crate) fn merge(context: &mut Context<'_>, input: MergeInput) -> Result<MergedValue, Failure> {
    let merged = context
        .write(|network, by| people::merge(network, by, &input.keep, &input.drop, &input.fields))?;
    let places = |records: &[(Kind, String)]| -> Vec<String> {
        records
            .iter()
            .map(|(kind, id)| format!("{}:{id}", kind.name()))
            .collect()
    };
    Ok(MergedValue {
        kept: merged.kept.clone(),
        moved: places(&merged.moved),
        collapsed: places(&merged.collapsed),
    })
}
