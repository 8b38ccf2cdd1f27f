//! The person's choices.

use super::{Nothing, network::keep};
use crate::error::Failure;
use crate::session::Context;
use crate::settings::Settings;
use plenaria_core::Problems;
use plenaria_i18n::Lang;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

/// Only what changes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct SettingsInput {
    /// es, en or pt.
    pub language: Option<String>,
    /// light, dark or system.
    pub theme: Option<String>,
    /// High contrast.
    pub contrast: Option<bool>,
    /// Who writes.
    pub author: Option<String>,
}

pub(crate) fn get(context: &mut Context<'_>, _input: Nothing) -> Result<Settings, Failure> {
    let mut settings = context.session.state().settings.clone();
    settings.language = Some(context.session.language().tag().to_owned());
    settings.author = context.session.author(&context.session.state());
    Ok(settings)
}

pub(crate) fn edit(context: &mut Context<'_>, input: SettingsInput) -> Result<Settings, Failure> {
    let mut problems = Problems::default();
    let known = |value: &str| [("value", value.chars().take(40).collect::<String>())];
    if let Some(language) = &input.language
        && language.parse::<Lang>().is_err()
    {
        problems.add_with("language", "unknown-language", &known(language));
    }
    if let Some(theme) = &input.theme
        && !["light", "dark", "system"].contains(&theme.as_str())
    {
        problems.add_with("theme", "unknown-choice", &known(theme));
    }
    problems.into_result()?;
    let settings = {
        let mut state = context.session.state();
        let settings = &mut state.settings;
        settings.language = input.language.or(settings.language.take());
        settings.theme = input.theme.or(settings.theme.take());
        settings.contrast = input.contrast.unwrap_or(settings.contrast);
        settings.author = input.author.unwrap_or(std::mem::take(&mut settings.author));
        settings.clone()
    };
    context.texts = context.session.texts();
    keep(context, &settings);
    get(context, Nothing {})
}
