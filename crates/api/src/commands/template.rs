//! Statutes to begin with.

use crate::error::Failure;
use crate::session::Context;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which template.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct TemplateInput {
    /// regional, parliaments or cities.
    pub template: String,
    /// Since when the statutes are in force.
    #[serde(default)]
    pub begin: Option<String>,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct TemplateValue {
    /// The id of the statutes.
    pub statutes: String,
}

pub(crate) fn apply(
    context: &mut Context<'_>,
    input: TemplateInput,
) -> Result<TemplateValue, Failure> {
    let statutes = context.write(|network, by| {
        plenaria_core::bodies::adopt_template(network, by, &input.template, input.begin.as_deref())
    })?;
    Ok(TemplateValue { statutes })
}
