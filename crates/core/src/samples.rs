//! Building a network from readable lines of records, by core's own operations, with fixed ids and time.

use crate::error::{Error, Problems, Result};
use crate::file::{By, Ids, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::record::Fields;
use crate::records::{NewRecord, add_in};
use crate::transact::Tx;
use crate::values::AnyRef;
use serde_json::{Value, json};

/// Ids that are the same in every run: UUIDv7 that count up from the first of January of 2026.
pub fn fixed_ids() -> Ids {
    let mut count: u64 = 0;
    Box::new(move || {
        count += 1;
        let millis = u128::from(1_767_225_600_000 + (count >> 12));
        let value = (millis << 80)
            | (7 << 76)
            | (u128::from(count & 0xFFF) << 64)
            | (2 << 62)
            | u128::from(count);
        uuid::Uuid::from_u128(value).hyphenated().to_string()
    })
}

/// Who makes a sample, and when.
pub const BY: By<'static> = By {
    author: "Plenaria",
    now: "2026-01-01T00:00:00Z",
};

/// What is wrong with a line of a sample.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadLine {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What core said.
    pub problems: Problems,
}

/// Adds every record of the files, in order, as the one operation that creates the network `name`. A line is a JSON object: `add` (a kind), `key`,
/// `language`, `fields`, `sources` (of the record just added) and `file` (a document's contents, by name).
/// Blank lines and lines that begin with # are passed over.
///
/// # Errors
/// `Refused` with the place of the first bad line as the field of each of its problems.
pub fn load(
    network: &mut Network,
    by: By<'_>,
    name: &str,
    files: &[(&str, &str)],
    contents: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Result<usize> {
    let done = network.transact(by, Op::Create, |tx| {
        let mut count = 0;
        for (file, text) in files {
            for (n, line) in text.lines().enumerate() {
                if line.trim().is_empty() || line.starts_with('#') {
                    continue;
                }
                add_line(tx, line, contents).map_err(|error| placed(error, file, n + 1))?;
                count += 1;
            }
        }
        tx.mention("name", name);
        Ok(count)
    })?;
    Ok(done.value)
}

fn placed(error: Error, file: &str, line: usize) -> Error {
    match error {
        Error::Refused(mut problems) => {
            for problem in &mut problems.0 {
                problem.field = format!("{file}:{line} {}", problem.field);
            }
            Error::Refused(problems)
        }
        other => Error::Internal(format!("{file}:{line} {other}")),
    }
}

fn add_line(tx: &mut Tx<'_>, line: &str, contents: &dyn Fn(&str) -> Option<Vec<u8>>) -> Result<()> {
    let line: Value = serde_json::from_str(line)?;
    let text = |name: &str| line.get(name).and_then(Value::as_str).map(str::to_owned);
    let kind = text("add").as_deref().and_then(Kind::named);
    let kind = kind.ok_or_else(|| Error::Internal(format!("no kind {}", line["add"])))?;
    let mut fields: Fields = line
        .get("fields")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    if let Some(name) = text("file") {
        let bytes = contents(&name).ok_or_else(|| Error::Internal(format!("no file {name}")))?;
        fields.insert("size".into(), Value::from(bytes.len()));
        fields.insert("content".into(), Value::from(tx.put_content(&bytes)?));
    }
    let new = NewRecord {
        id: None,
        key: text("key"),
        language: text("language"),
        fields,
    };
    let id = add_in(tx, kind, &new)?;
    let about = AnyRef::new(kind, &id).0;
    for source in line
        .get("sources")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let mut fields: Fields = source.as_object().cloned().unwrap_or_default();
        fields.insert("about".into(), json!(about));
        // A source speaks the language of the record that it speaks for, unless it says another.
        let own = fields
            .remove("language")
            .and_then(|tag| tag.as_str().map(str::to_owned));
        let language = own.or_else(|| text("language"));
        add_in(
            tx,
            Kind::Source,
            &NewRecord {
                fields,
                language,
                ..NewRecord::default()
            },
        )?;
    }
    Ok(())
}
