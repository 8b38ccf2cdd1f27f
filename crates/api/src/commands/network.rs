//! Opening, creating and closing a file.

use super::Nothing;
use crate::error::Failure;
use crate::session::{Context, label};
use crate::settings::Settings;
use crate::wire::NetworkInfo;
use plenaria_core::file::{Access, By};
use plenaria_core::kinds::Kind;
use plenaria_core::network::Profile;
use plenaria_core::storage::Query;
use plenaria_core::{Error, Network};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::PathBuf;
use ts_rs::TS;

/// Which file to open.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenInput {
    /// Where it is.
    pub path: String,
}

/// What to create.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct CreateInput {
    /// Where; an existing file is never overwritten.
    pub path: String,
    /// The network's name, in its main language.
    pub name: String,
    /// The language that every text should have.
    pub main_language: String,
}

pub(crate) fn open(context: &mut Context<'_>, input: OpenInput) -> Result<NetworkInfo, Failure> {
    let path = PathBuf::from(input.path);
    let network = {
        let mut state = context.session.state();
        let same = state
            .network
            .as_ref()
            .is_some_and(|n| n.path() == Some(&path));
        // A file that this session has open is let go of first: its own lock must not refuse it.
        let before = if same { state.network.take() } else { None };
        drop(before);
        let opening = context.session.opening(&state);
        drop(state);
        Network::open(&path, opening)?
    };
    take(context, network)
}

pub(crate) fn create(
    context: &mut Context<'_>,
    input: CreateInput,
) -> Result<NetworkInfo, Failure> {
    let (opening, author) = {
        let state = context.session.state();
        (
            context.session.opening(&state),
            context.session.author(&state),
        )
    };
    let now = opening.now.clone();
    let by = By {
        author: &author,
        now: &now,
    };
    let network = plenaria_core::network::start(
        &PathBuf::from(input.path),
        &input.name,
        &input.main_language,
        by,
        opening,
    )?;
    take(context, network)
}

/// Makes a network the open one and remembers its file.
pub(crate) fn take(context: &mut Context<'_>, network: Network) -> Result<NetworkInfo, Failure> {
    {
        let mut state = context.session.state();
        state.network = Some(network);
    }
    context.texts = context.session.texts();
    context.session.previews.clear();
    let info = info(context, Nothing {})?;
    let mut state = context.session.state();
    state
        .settings
        .remember(info.path.clone(), info.name.clone());
    let settings = state.settings.clone();
    drop(state);
    keep(context, &settings);
    Ok(info)
}

/// Has the host write the person's choices, where they are kept at all.
pub(crate) fn keep(context: &mut Context<'_>, settings: &Settings) {
    if let Some(path) = &context.session.edge().settings
        && let Ok(bytes) = serde_json::to_vec_pretty(settings)
    {
        context.files.push(crate::session::FileToWrite {
            path: path.clone(),
            bytes,
        });
    }
}

pub(crate) fn close(context: &mut Context<'_>, _input: Nothing) -> Result<Nothing, Failure> {
    let network = context.session.state().network.take();
    context.session.previews.clear();
    if let Some(network) = network {
        network.close()?;
    }
    Ok(Nothing {})
}

pub(crate) fn info(context: &mut Context<'_>, _input: Nothing) -> Result<NetworkInfo, Failure> {
    let today = (context.session.edge().today)();
    let lang = context.lang().tag();
    context.read(|network| {
        let reader = network.reader();
        let profile = reader.all::<Profile>()?.into_iter().next();
        let profile = profile.ok_or_else(|| Error::FileDamaged {
            detail: "no profile".into(),
        })?;
        let mut counts = BTreeMap::new();
        for &kind in Kind::ALL {
            counts.insert(
                kind.name().to_owned(),
                reader.count(kind, &Query::default())?,
            );
        }
        let count = |kind: &str| counts.get(kind).copied().unwrap_or_default();
        let (undo, redo) = network.undo_and_redo()?;
        Ok(NetworkInfo {
            path: network
                .path()
                .map(|p| p.display().to_string())
                .unwrap_or_default(),
            name: profile.name.best(lang, &profile.language).to_owned(),
            acronym: profile.acronym.as_ref().map(|a| a.0.clone()),
            main_language: profile.main_language.0.clone(),
            demo: profile.demo,
            read_only: *network.access() != Access::Write,
            in_use_by: match network.access() {
                Access::InUse { who, .. } => Some(who.clone()),
                _ => None,
            },
            today: today.to_string(),
            members: count("member"),
            people: count("person"),
            bodies: count("body"),
            events: count("event"),
            can_undo: undo.is_some(),
            can_redo: redo.is_some(),
            undo_label: undo.map(|e| label(&e, &context.texts)),
            redo_label: redo.map(|e| label(&e, &context.texts)),
            counts,
        })
    })
}
