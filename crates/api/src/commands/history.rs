//! Undo, redo, history and revert.

use super::Nothing;
use crate::error::Failure;
use crate::session::{Context, label};
use crate::wire::{ChangeValue, HistoryEntry, RevertValue};
use plenaria_core::journal::{JournalChange, Place, Reverted, Step, Which};
use plenaria_core::kinds::Kind;
use plenaria_core::record::Fields;
use plenaria_core::{Network, plain};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// What was undone or done again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct StepValue {
    /// The operation in words.
    pub label: String,
}

/// How many changes of an operation are told; of more, only how many they are.
const MOST: usize = 100;

/// Which part of the history.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct HistoryInput {
    /// Of one record, as "kind:id" or "kind:key"; of the whole file when left out.
    pub record: Option<String>,
    /// Only what this person did.
    pub author: Option<String>,
    /// Only what concerns this kind of record.
    pub kind: Option<String>,
    /// Only operations whose words, or whose author's name, hold this; accents and capitals do not count.
    pub text: String,
    /// How many operations to pass over, latest first.
    pub offset: usize,
    /// How many to give: 100 when left out, 500 at most.
    pub limit: usize,
}

/// Which operation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct RevertInput {
    /// Its number in the history.
    pub op: i64,
}

pub(crate) fn undo(context: &mut Context<'_>, _input: Nothing) -> Result<StepValue, Failure> {
    let entry = context.write(|network, by| network.undo(by))?;
    Ok(StepValue {
        label: label(&entry, &context.texts),
    })
}

pub(crate) fn redo(context: &mut Context<'_>, _input: Nothing) -> Result<StepValue, Failure> {
    let entry = context.write(|network, by| network.redo(by))?;
    Ok(StepValue {
        label: label(&entry, &context.texts),
    })
}

pub(crate) fn history(
    context: &mut Context<'_>,
    input: HistoryInput,
) -> Result<Vec<HistoryEntry>, Failure> {
    let limit = if input.limit == 0 {
        100
    } else {
        input.limit.min(500)
    };
    context.read(|network| {
        let record = match input
            .record
            .as_deref()
            .map(|r| r.split_once(':').unwrap_or(("", r)))
        {
            Some((kind, id)) => Some(match Kind::named(kind) {
                Some(kind) => network
                    .reader()
                    .id_of(kind, id)?
                    .unwrap_or_else(|| id.to_owned()),
                None => id.to_owned(),
            }),
            None => None,
        };
        let which = Which {
            record: record.as_deref(),
            author: input.author.as_deref(),
            table: input.kind.as_deref(),
        };
        let words = plain(input.text.trim());
        let steps = if words.is_empty() {
            network.history(&which, input.offset, limit, MOST)?
        } else {
            let fits = |step: &Step| {
                let entry = &step.entry;
                plain(&label(entry, &context.texts)).contains(&words)
                    || plain(&entry.author).contains(&words)
            };
            fitting(network, &which, fits, input.offset, limit)?
        };
        steps
            .into_iter()
            .map(|step| {
                let mut changes = Vec::new();
                for change in &step.changes {
                    changes.extend(in_fields(network, change)?);
                }
                Ok(HistoryEntry {
                    op: step.entry.seq,
                    label: label(&step.entry, &context.texts),
                    at: step.entry.at,
                    author: step.entry.author,
                    stands: step.entry.state == "done",
                    more: step.total - step.changes.len(),
                    changes,
                })
            })
            .collect()
    })
}

/// Operations that fit by their words, which only the texts of a language give: looked for page by page.
fn fitting(
    network: &Network,
    which: &Which<'_>,
    fits: impl Fn(&Step) -> bool,
    offset: usize,
    limit: usize,
) -> plenaria_core::Result<Vec<Step>> {
    const PAGE: usize = 500;
    let mut found = Vec::new();
    for page in 0.. {
        let steps = network.history(which, page * PAGE, PAGE, 0)?;
        let last = steps.len() < PAGE;
        found.extend(steps.into_iter().filter(&fits).map(|step| step.entry.seq));
        if last || found.len() >= offset + limit {
            break;
        }
    }
    found
        .into_iter()
        .skip(offset)
        .take(limit)
        .filter_map(|seq| network.step(seq, which.record, MOST).transpose())
        .collect()
}

/// A change of a row as changes of fields; a text names its field and language.
fn in_fields(network: &Network, change: &JournalChange) -> plenaria_core::Result<Vec<ChangeValue>> {
    let at = |side: &Option<Fields>, name: &str| {
        side.as_ref()
            .and_then(|f| f.get(name))
            .cloned()
            .unwrap_or_default()
    };
    if change.table == "text" {
        let (before, after) = (at(&change.before, "value"), at(&change.after, "value"));
        // A text whose source alone was noted anew says the same.
        if before == after {
            return Ok(Vec::new());
        }
        let place = network.text_place(&change.row, &change.record)?;
        let (kind, field, lang) = place.unwrap_or_default();
        return Ok(vec![ChangeValue {
            record: format!("{kind}:{}", change.record),
            field: Some(format!("{field}.{lang}")),
            before,
            after,
        }]);
    }
    let record = format!("{}:{}", change.table, change.record);
    Ok(match (&change.before, &change.after) {
        (Some(before), Some(after)) => after
            .keys()
            .map(|name| ChangeValue {
                record: record.clone(),
                field: Some(name.clone()),
                before: before.get(name).cloned().unwrap_or_default(),
                after: after.get(name).cloned().unwrap_or_default(),
            })
            .collect(),
        (before, after) => {
            let whole = |side: &Option<Fields>| side.clone().map(Value::Object).unwrap_or_default();
            vec![ChangeValue {
                record,
                field: None,
                before: whole(before),
                after: whole(after),
            }]
        }
    })
}

pub(crate) fn preview_revert(
    context: &mut Context<'_>,
    input: RevertInput,
) -> Result<RevertValue, Failure> {
    let mut state = context.session.state();
    let network = state.network.as_mut().ok_or(Failure::NoNetwork)?;
    let by = plenaria_core::By {
        author: "",
        now: "",
    };
    let reverted = network.preview_revert(by, input.op)?;
    Ok(in_places(network, reverted)?)
}

pub(crate) fn revert(
    context: &mut Context<'_>,
    input: RevertInput,
) -> Result<RevertValue, Failure> {
    let reverted = context.write(|network, by| network.revert(by, input.op))?;
    context.read(|network| in_places(network, reverted))
}

fn in_places(network: &Network, reverted: Reverted) -> plenaria_core::Result<RevertValue> {
    let places = |places: Vec<Place>| -> plenaria_core::Result<Vec<String>> {
        let mut words = Vec::new();
        for place in places {
            let (table, field) = match place.table.as_str() {
                "text" => {
                    let of = network.text_place(&place.row, &place.record)?;
                    let (kind, field, lang) = of.unwrap_or_default();
                    (kind, format!("{field}.{lang}"))
                }
                _ => (place.table, place.field),
            };
            words.push(
                format!("{table}:{} {field}", place.record)
                    .trim_end()
                    .to_owned(),
            );
        }
        words.dedup();
        Ok(words)
    };
    Ok(RevertValue {
        reversed: places(reverted.reversed)?,
        kept: places(reverted.kept)?,
        could_not: places(reverted.could_not)?,
    })
}
