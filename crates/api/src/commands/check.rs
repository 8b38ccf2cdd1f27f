//! Is the file whole, what do its records contradict, and what needs the person today.

use super::Nothing;
use crate::error::Failure;
use crate::session::Context;
use crate::wire::FindingValue;
use plenaria_core::finding::Finding;
use plenaria_i18n::{Args, Texts};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

/// What a check of the file says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct CheckValue {
    /// True when the file is whole.
    pub whole: bool,
    /// What is wrong inside the file, in SQLite's words; `ok` when it is whole.
    pub integrity: Vec<String>,
    /// What the records contradict, lack or leave late.
    pub findings: Vec<FindingValue>,
}

/// A finding in words.
pub(crate) fn in_words(finding: &Finding, texts: &Texts) -> FindingValue {
    FindingValue {
        code: finding.code.to_owned(),
        severity: finding.severity.as_str().to_owned(),
        records: finding
            .records
            .iter()
            .map(|(kind, id)| format!("{}:{id}", kind.name()))
            .collect(),
        message: texts.get(
            &format!("finding-{}", finding.code),
            &Args::from_texts(&finding.values),
        ),
    }
}

pub(crate) fn findings(
    context: &mut Context<'_>,
    _input: Nothing,
) -> Result<Vec<FindingValue>, Failure> {
    let today = (context.session.edge().today)();
    let found = context.read(|network| network.findings(today))?;
    Ok(found.iter().map(|f| in_words(f, &context.texts)).collect())
}

pub(crate) fn check(context: &mut Context<'_>, input: Nothing) -> Result<CheckValue, Failure> {
    let faults = context.read(|network| network.check())?;
    let whole = faults.is_empty();
    Ok(CheckValue {
        whole,
        integrity: if whole { vec!["ok".into()] } else { faults },
        findings: findings(context, input)?,
    })
}

pub(crate) fn dump(context: &mut Context<'_>, _input: Nothing) -> Result<Value, Failure> {
    context.read(|network| network.at_one_moment(|reader| reader.dump()))
}

pub(crate) fn overview(context: &mut Context<'_>, _input: Nothing) -> Result<Value, Failure> {
    let today = (context.session.edge().today)();
    let overview = context.read(|network| {
        let found = network.findings(today)?;
        network.at_one_moment(|reader| plenaria_core::annual::overview(reader, today, &found))
    })?;
    Ok(serde_json::to_value(overview)?)
}
