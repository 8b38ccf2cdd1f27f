//! The two samples, built from their readable lines.

use super::network::take;
use crate::error::Failure;
use crate::session::Context;
use crate::wire::NetworkInfo;
use plenaria_core::file::Opening;
use plenaria_core::generate::Size;
use plenaria_core::{Network, samples};
use schemars::JsonSchema;
use serde::Deserialize;
use std::path::PathBuf;
use ts_rs::TS;

include!(concat!(env!("OUT_DIR"), "/samples.rs"));

/// Which sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
pub enum SampleKind {
    /// Red GEALC, from sources alone.
    #[default]
    Gealc,
    /// A complete network that does not exist.
    Demo,
}

/// What to make.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct SampleInput {
    /// Where; an existing file is never overwritten.
    pub path: String,
    /// Which sample; gealc when left out.
    #[serde(default)]
    pub kind: SampleKind,
}

pub(crate) fn create(
    context: &mut Context<'_>,
    input: SampleInput,
) -> Result<NetworkInfo, Failure> {
    let (name, lines, files) = match input.kind {
        SampleKind::Gealc => ("Red GEALC", GEALC, GEALC_FILES),
        SampleKind::Demo => ("Red de Ejemplo", DEMO, DEMO_FILES),
    };
    let contents = |name: &str| {
        files
            .iter()
            .find(|(n, _)| *n == name)
            .map(|(_, bytes)| bytes.to_vec())
    };
    make(context, PathBuf::from(input.path), |network| {
        samples::load(network, samples::BY, name, lines, &contents).map(|_| ())
    })
}

/// Creates a file, fills it with ids that are the same in every run, and opens it.
fn make(
    context: &mut Context<'_>,
    path: PathBuf,
    fill: impl FnOnce(&mut Network) -> plenaria_core::Result<()>,
) -> Result<NetworkInfo, Failure> {
    let opening = |context: &Context<'_>| {
        let state = context.session.state();
        context.session.opening(&state)
    };
    let fixed = Opening {
        ids: samples::fixed_ids(),
        ..opening(context)
    };
    let mut network = Network::create(&path, "es", fixed)?;
    let filled = fill(&mut network);
    network.close()?;
    if let Err(error) = filled {
        // The file was made just now, and what it holds is of no use.
        let _ = std::fs::remove_file(&path);
        return Err(error.into());
    }
    // Opened anew with this machine's ids, so that what is added later differs from every other copy.
    let network = Network::open(&path, opening(context))?;
    take(context, network)
}

/// How large a network to make.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct GenerateInput {
    /// Where; an existing file is never overwritten.
    pub path: String,
    /// How many people; each takes part in five events.
    pub people: usize,
    /// How many events.
    pub events: usize,
    /// How many members: 200 when left out.
    #[serde(default)]
    pub members: Option<usize>,
    /// The same seed gives the same network.
    pub seed: u64,
}

pub(crate) fn generate(
    context: &mut Context<'_>,
    input: GenerateInput,
) -> Result<NetworkInfo, Failure> {
    let size = Size {
        members: input.members.unwrap_or(200),
        people: input.people,
        events: input.events,
        seed: input.seed,
    };
    let total = (size.people * 6 + size.events + size.members * 2) as u64;
    let job = context.job.clone();
    make(context, PathBuf::from(input.path), move |network| {
        plenaria_core::generate::generate(network, samples::BY, size, &|count| {
            job.step(count as u64, Some(total), "")
        })
        .map(|_| ())
    })
}
