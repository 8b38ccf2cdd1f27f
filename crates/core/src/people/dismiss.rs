//! Remembering that two records are not one.

use super::Distinction;
use crate::error::{Error, Problems, Result};
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::records::{NewRecord, Reader, add_in};
use crate::transact::Done;
use crate::values::AnyRef;
use serde_json::json;

/// The person or organization that a text names: "person:id", "organization:key", or an id or key alone.
///
/// # Errors
/// `NotFound`.
pub fn person_or_organization(reader: &Reader<'_>, named: &str) -> Result<(Kind, String)> {
    let (kinds, rest): (&[Kind], &str) = match named.split_once(':') {
        Some(("person", rest)) => (&[Kind::Person], rest),
        Some(("organization", rest)) => (&[Kind::Organization], rest),
        _ => (&[Kind::Person, Kind::Organization], named),
    };
    for &kind in kinds {
        if let Some(id) = reader.id_of(kind, rest)? {
            return Ok((kind, id));
        }
    }
    Err(Error::NotFound {
        kind: kinds.first().map_or("person", |kind| kind.name()),
        id: rest.to_owned(),
    })
}

/// Two records that may be one: of a kind, and not the same.
pub(super) fn two(reader: &Reader<'_>, a: &str, b: &str) -> Result<(Kind, String, String)> {
    let (kind, one) = person_or_organization(reader, a)?;
    let (other_kind, other) = person_or_organization(reader, b)?;
    let mut problems = Problems::default();
    if kind != other_kind {
        problems.add("drop", "not-the-same-kind");
    } else if one == other {
        problems.add("drop", "itself");
    }
    problems.into_result()?;
    Ok((kind, one, other))
}

/// Remembers that two records are not one; gives the id of what remembers it. Saying so twice writes once.
///
/// # Errors
/// `NotFound`; `Refused` for two that cannot be one anyway.
pub fn dismiss_duplicate(
    network: &mut Network,
    by: By<'_>,
    a: &str,
    b: &str,
) -> Result<Done<String>> {
    network.transact(by, Op::DismissDuplicate, |tx| {
        let (kind, one, other) = two(&tx.reader(), a, b)?;
        let refs = [AnyRef::new(kind, &one), AnyRef::new(kind, &other)];
        let told = |d: &Distinction| refs.contains(&d.a) && refs.contains(&d.b);
        if let Some(known) = tx.reader().all::<Distinction>()?.iter().find(|d| told(d)) {
            return Ok(known.id.clone());
        }
        let language = tx.reader().main_language().to_owned();
        let name = tx.reader().title(kind, &one, &language)?;
        tx.mention("name", name);
        let name = tx.reader().title(kind, &other, &language)?;
        tx.mention("other", name);
        tx.mention("record", one.clone());
        tx.mention("other_record", other.clone());
        let fields = json!({"a": refs[0].0, "b": refs[1].0});
        let new = NewRecord {
            fields: fields.as_object().cloned().unwrap_or_default(),
            ..NewRecord::default()
        };
        add_in(tx, Kind::Distinction, &new)
    })
}
