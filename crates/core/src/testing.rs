//! Real networks in memory for tests, with a fixed source of ids and time.

use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::record::Fields;
use crate::records::{NewRecord, add};
pub use crate::samples::fixed_ids;
use serde_json::Value;

/// The time of every operation in tests.
pub const BY: By<'static> = By {
    author: "Ana",
    now: "2026-10-05T12:00:00Z",
};

/// An empty network in memory, in Spanish.
pub fn network() -> Network {
    Network::in_memory("es", fixed_ids()).expect("the schema is sound")
}

/// Adds a record with a key; gives its id.
///
/// # Panics
/// When core refuses it.
pub fn added(network: &mut Network, kind: Kind, key: &str, fields: Value) -> String {
    try_add(network, kind, key, fields).expect("a test's record is sound")
}

/// Adds a record with a key, if core lets it.
///
/// # Errors
/// What core refuses.
pub fn try_add(
    network: &mut Network,
    kind: Kind,
    key: &str,
    fields: Value,
) -> crate::Result<String> {
    let fields: Fields = fields.as_object().cloned().unwrap_or_default();
    let key = (!key.is_empty()).then(|| key.to_owned());
    let new = NewRecord {
        key,
        fields,
        ..NewRecord::default()
    };
    add(network, BY, kind, &new).map(|done| done.value)
}

/// The problems of a refusal, as "field: code".
///
/// # Panics
/// When it is no refusal.
pub fn refused<T: std::fmt::Debug>(result: crate::Result<T>) -> Vec<String> {
    match result {
        Err(crate::Error::Refused(problems)) => problems
            .0
            .iter()
            .map(|p| format!("{}: {}", p.field, p.code))
            .collect(),
        other => panic!("expected a refusal, got {other:?}"),
    }
}
