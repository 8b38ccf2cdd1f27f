//! Undo, redo, history and revert.

use super::Nothing;
use crate::error::Failure;
use crate::session::{Context, label};
use crate::wire::{ChangeValue, HistoryEntry, RevertValue};
use plenaria_core::journal::{JournalChange, Place, Reverted};
use plenaria_core::kinds::Kind;
use plenaria_core::record::Fields;
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

/// Which part of the history.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct HistoryInput {
    /// Of one record, as "kind:id" or "kind:key"; of the whole file when left out.
    pub record: Option<String>,
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
        let entries = network.history(record.as_deref(), input.offset, limit)?;
        Ok(entries
            .into_iter()
            .map(|(entry, changes)| HistoryEntry {
                op: entry.seq,
                label: label(&entry, &context.texts),
                at: entry.at,
                author: entry.author,
                stands: entry.state == "done",
                changes: changes.iter().flat_map(in_fields).collect(),
            })
            .collect())
    })
}

/// A change of a row as changes of fields; a text names its field and language.
fn in_fields(change: &JournalChange) -> Vec<ChangeValue> {
    let text = |side: &Option<Fields>, name: &str| {
        side.as_ref()
            .and_then(|f| f.get(name))
            .and_then(Value::as_str)
            .map(str::to_owned)
    };
    let at = |side: &Option<Fields>, name: &str| {
        side.as_ref()
            .and_then(|f| f.get(name))
            .cloned()
            .unwrap_or_default()
    };
    if change.table == "text" {
        let side = if change
            .after
            .as_ref()
            .is_some_and(|a| a.contains_key("field"))
        {
            &change.after
        } else {
            &change.before
        };
        let kind = text(side, "tbl").unwrap_or_default();
        let field = match (text(side, "field"), text(side, "lang")) {
            (Some(field), Some(lang)) => Some(format!("{field}.{lang}")),
            _ => None,
        };
        return vec![ChangeValue {
            record: format!("{kind}:{}", change.record),
            field,
            before: at(&change.before, "value"),
            after: at(&change.after, "value"),
        }];
    }
    let record = format!("{}:{}", change.table, change.record);
    match (&change.before, &change.after) {
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
    }
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
    Ok(in_places(network.preview_revert(by, input.op)?))
}

pub(crate) fn revert(
    context: &mut Context<'_>,
    input: RevertInput,
) -> Result<RevertValue, Failure> {
    let reverted = context.write(|network, by| network.revert(by, input.op))?;
    Ok(in_places(reverted))
}

fn in_places(reverted: Reverted) -> RevertValue {
    let places = |places: Vec<Place>| {
        let mut words: Vec<String> = places
            .into_iter()
            .map(|p| {
                format!("{}:{} {}", p.table, p.record, p.field)
                    .trim_end()
                    .to_owned()
            })
            .collect();
        words.dedup();
        words
    };
    RevertValue {
        reversed: places(reverted.reversed),
        kept: places(reverted.kept),
        could_not: places(reverted.could_not),
    }
}
