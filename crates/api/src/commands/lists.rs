//! Search over everything, and the list of countries.

use crate::convert;
use crate::error::{Failure, kind_word};
use crate::session::Context;
use crate::wire::{CountryValue, FoundValue};
use plenaria_core::storage::MAX_LIMIT;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

/// What to look for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct SearchInput {
    /// Words, the last of which may be begun only; accents and capitals do not count.
    pub text: String,
    /// How many to give: 20 when left out, 500 at most.
    #[serde(default)]
    pub limit: usize,
}

/// In which language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct CountriesInput {
    /// es, en or pt; the person's when left out.
    pub language: Option<String>,
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
    context.read(|network| {
        let reader = network.reader();
        let found = reader.search(&input.text, limit)?;
        found
            .into_iter()
            .map(|(kind, id, _)| {
                Ok(FoundValue {
                    kind: kind.name().to_owned(),
                    title: convert::title(context, &reader, kind, &id)?,
                    note: kind_word(&context.texts, kind.name()),
                    id,
                })
            })
            .collect()
    })
}

pub(crate) fn countries(
    context: &mut Context<'_>,
    input: CountriesInput,
) -> Result<Vec<CountryValue>, Failure> {
    let lang = input
        .language
        .and_then(|l| l.parse().ok())
        .unwrap_or(context.lang());
    Ok(plenaria_i18n::countries(lang)
        .into_iter()
        .map(|country| CountryValue {
            code: country.code.to_owned(),
            name: plenaria_i18n::country_name(country.code, lang)
                .unwrap_or(country.code)
                .to_owned(),
            official: plenaria_i18n::country_official(country.code, lang)
                .unwrap_or_default()
                .to_owned(),
        })
        .collect())
}
