//! The values that a field has, and the list of countries.

use crate::error::Failure;
use crate::session::Context;
use crate::wire::CountryValue;
use plenaria_core::kinds::Kind;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which field.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct ValuesInput {
    /// The kind of record.
    pub kind: String,
    /// The field, such as `expertise`.
    pub field: String,
}

/// A value that records have in a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct CountedValue {
    /// The value; of a list, one of its items.
    pub value: String,
    /// How many records have it.
    pub count: usize,
}

/// In which language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct CountriesInput {
    /// es, en or pt; the person's when left out.
    pub language: Option<String>,
}

pub(crate) fn values(
    context: &mut Context<'_>,
    input: ValuesInput,
) -> Result<Vec<CountedValue>, Failure> {
    let unknown = || Failure::of_field("kind", "unknown-choice", &input.kind);
    let kind = Kind::named(&input.kind).ok_or_else(unknown)?;
    context.read(|network| {
        let found = network.reader().values(kind, &input.field)?;
        let counted = |(value, count)| CountedValue { value, count };
        Ok(found.into_iter().map(counted).collect())
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
