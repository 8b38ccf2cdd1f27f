//! The person's choices.

use super::{Nothing, network::keep};
use crate::error::{Failure, beginning};
use crate::session::Context;
use crate::settings::Settings;
use plenaria_core::Problems;
use plenaria_i18n::Lang;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

/// So many bytes of what the window keeps are taken.
const MAX_VIEWS: usize = 200_000;

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
    /// The size of text in percent of the system's: 80 to 200.
    pub text_size: Option<u16>,
    /// Who writes.
    pub author: Option<String>,
    /// What the window keeps for the next time: it replaces what was kept.
    #[ts(type = "any")]
    pub views: Option<serde_json::Value>,
}

pub(crate) fn get(context: &mut Context<'_>, _input: Nothing) -> Result<Settings, Failure> {
    let mut settings = context.session.state().settings.clone();
    settings.language = Some(context.session.language().tag().to_owned());
    settings.author = context.session.author(&context.session.state());
    Ok(settings)
}

pub(crate) fn edit(context: &mut Context<'_>, input: SettingsInput) -> Result<Settings, Failure> {
    let mut problems = Problems::default();
    let known = |value: &str| [("value", beginning(value))];
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
    if input
        .text_size
        .is_some_and(|size| !(80..=200).contains(&size))
    {
        let size = input.text_size.unwrap_or_default().to_string();
        problems.add_with("text_size", "unknown-choice", &[("value", size)]);
    }
    if let Some(views) = &input.views {
        let length = views.to_string().len();
        if length > MAX_VIEWS {
            let values = [
                ("actual", length.to_string()),
                ("max", MAX_VIEWS.to_string()),
            ];
            problems.add_with("views", "too-long", &values);
        }
    }
    problems.into_result()?;
    let settings = {
        let mut state = context.session.state();
        let settings = &mut state.settings;
        settings.language = input.language.or(settings.language.take());
        settings.theme = input.theme.or(settings.theme.take());
        settings.contrast = input.contrast.unwrap_or(settings.contrast);
        settings.text_size = input.text_size.or(settings.text_size);
        settings.views = input.views.unwrap_or(std::mem::take(&mut settings.views));
        settings.author = input.author.unwrap_or(std::mem::take(&mut settings.author));
        settings.clone()
    };
    context.texts = context.session.texts();
    keep(context, &settings);
    get(context, Nothing {})
}
