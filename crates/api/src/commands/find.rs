//! Search over everything, with where it stands; and all texts side by side.

use crate::convert;
use crate::error::{Failure, kind_word};
use crate::session::Context;
use crate::wire::FoundValue;
use plenaria_core::kinds::Kind;
use plenaria_core::network::Profile;
use plenaria_core::records::Reader;
use plenaria_core::storage::{MAX_LIMIT, SideBySide, Standing, TextQuery};
use plenaria_core::values::FieldType;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What to look for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct SearchInput {
    /// Words, each of which may be begun only; accents and capitals do not count.
    pub text: String,
    /// How many to give: 20 when left out, 500 at most.
    #[serde(default)]
    pub limit: usize,
    /// Only records of these kinds; of all when empty.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Whether to say what each belongs to and where the words stand in it.
    #[serde(default)]
    pub preview: bool,
}

/// Which texts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct TextsInput {
    /// original, current, outdated or missing; all when left out.
    pub state: Option<String>,
    /// The language that stands so; any of the network's when left out.
    pub language: Option<String>,
    /// Only of this kind of record.
    pub kind: Option<String>,
    /// Only those with these words in some language.
    pub text: String,
    /// Where to begin.
    pub offset: usize,
    /// How many: 100 when left out, 500 at most.
    pub limit: usize,
}

/// One text of a record in all its languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct TextSideBySide {
    /// The kind of record.
    pub kind: String,
    /// The record's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The revision to edit.
    #[ts(type = "number")]
    pub revision: i64,
    /// The field.
    pub field: String,
    /// The language of the original.
    pub language: String,
    /// What it says, by language.
    #[ts(type = "Record<string, string>")]
    pub texts: BTreeMap<String, String>,
    /// original, current, outdated or missing, by language.
    #[ts(type = "Record<string, string>")]
    pub states: BTreeMap<String, String>,
}

/// How many texts of a kind there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct KindCount {
    /// The kind.
    pub kind: String,
    /// How many.
    pub count: usize,
}

/// What a language lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct LanguageLacks {
    /// The language.
    pub language: String,
    /// How many texts are missing in it.
    pub missing: usize,
    /// How many are older than their original.
    pub outdated: usize,
}

/// A part of the texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct TextsPage {
    /// How many match.
    pub total: usize,
    /// The part.
    pub items: Vec<TextSideBySide>,
    /// The network's languages, the main one first, with what each lacks in all.
    pub languages: Vec<LanguageLacks>,
    /// The kinds that have texts.
    pub kinds: Vec<KindCount>,
}

pub(crate) fn search(
    context: &mut Context<'_>,
    input: SearchInput,
) -> Result<Vec<FoundValue>, Failure> {
    let limit = if input.limit == 0 {
        20
    } else {
        input.limit.min(MAX_LIMIT)
    };
    let kinds: Vec<Kind> = input
        .kinds
        .iter()
        .map(|kind| known(kind))
        .collect::<Result<_, _>>()?;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let found = reader.search(&input.text, &kinds, limit)?;
            found
                .into_iter()
                .map(|(kind, id, _)| {
                    let mut value = FoundValue {
                        kind: kind.name().to_owned(),
                        title: convert::title(context, reader, kind, &id)?,
                        note: kind_word(&context.texts, kind.name()),
                        within: None,
                        field: None,
                        excerpt: None,
                        id,
                    };
                    if input.preview {
                        preview(context, reader, kind, &input.text, &mut value)?;
                    }
                    Ok(value)
                })
                .collect()
        })
    })
}

/// What the record belongs to, and where the words stand in it.
fn preview(
    context: &Context<'_>,
    reader: &Reader<'_>,
    kind: Kind,
    text: &str,
    value: &mut FoundValue,
) -> plenaria_core::error::Result<()> {
    if let Some(excerpt) = reader.excerpt(kind, &value.id, text)? {
        value.field = Some(excerpt.field.to_owned());
        value.excerpt = Some(excerpt.text);
    }
    let part = kind
        .description()
        .fields
        .iter()
        .find_map(|field| match field.field_type {
            FieldType::Part(whole) => Some((field.name, Kind::named(whole)?)),
            _ => None,
        });
    if let Some((field, whole)) = part
        && let Some(id) = reader
            .raw(kind, &value.id)?
            .fields
            .get(field)
            .and_then(|id| id.as_str())
    {
        value.within = Some(convert::title(context, reader, whole, id)?);
    }
    Ok(())
}

pub(crate) fn texts(context: &mut Context<'_>, input: TextsInput) -> Result<TextsPage, Failure> {
    let mut query = TextQuery {
        kind: input.kind.as_deref().map(known).transpose()?,
        standing: input.state.as_deref().map(standing).transpose()?,
        language: input.language,
        text: input.text,
        offset: input.offset,
        limit: if input.limit == 0 {
            100
        } else {
            input.limit.min(MAX_LIMIT)
        },
        languages: Vec::new(),
    };
    context.read(|network| {
        network.at_one_moment(|reader| {
            query.languages = languages(reader)?;
            let page = reader.texts(&query)?;
            Ok(TextsPage {
                total: page.total,
                items: page
                    .items
                    .into_iter()
                    .map(|text| side_by_side(context, reader, text))
                    .collect::<Result<_, _>>()?,
                languages: page
                    .lacks
                    .into_iter()
                    .map(|(language, missing, outdated)| LanguageLacks {
                        language,
                        missing,
                        outdated,
                    })
                    .collect(),
                kinds: page
                    .kinds
                    .into_iter()
                    .map(|(kind, count)| KindCount {
                        kind: kind.name().to_owned(),
                        count,
                    })
                    .collect(),
            })
        })
    })
}

/// The network's languages, the main one first.
fn languages(reader: &Reader<'_>) -> plenaria_core::error::Result<Vec<String>> {
    let mut languages = vec![reader.main_language().to_owned()];
    for profile in reader.all::<Profile>()? {
        for language in &profile.languages {
            if !languages.contains(&language.0) {
                languages.push(language.0.clone());
            }
        }
    }
    Ok(languages)
}

fn side_by_side(
    context: &Context<'_>,
    reader: &Reader<'_>,
    text: SideBySide,
) -> plenaria_core::error::Result<TextSideBySide> {
    let record = reader.raw(text.kind, &text.record)?;
    let word = |standing| match standing {
        Standing::Original => "original",
        Standing::Current => "current",
        Standing::Outdated => "outdated",
        Standing::Missing => "missing",
    };
    Ok(TextSideBySide {
        kind: text.kind.name().to_owned(),
        title: convert::title(context, reader, text.kind, &text.record)?,
        id: text.record,
        revision: record.revision,
        field: text.field,
        language: record.language,
        texts: text.texts,
        states: text
            .standing
            .into_iter()
            .map(|(language, standing)| (language, word(standing).to_owned()))
            .collect(),
    })
}

fn known(kind: &str) -> Result<Kind, Failure> {
    Kind::named(kind).ok_or_else(|| unknown("kind", kind))
}

fn standing(word: &str) -> Result<Standing, Failure> {
    Ok(match word {
        "original" => Standing::Original,
        "current" => Standing::Current,
        "outdated" => Standing::Outdated,
        "missing" => Standing::Missing,
        _ => return Err(unknown("state", word)),
    })
}

fn unknown(field: &str, value: &str) -> Failure {
    Failure::of_field(field, "unknown-choice", value)
}
