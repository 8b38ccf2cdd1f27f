//! Two records that are one become one: every link is kept, and nobody is twice in one place.

use super::dismiss::two;
use crate::error::{Error, Problems, Result};
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::record::Fields;
use crate::records::{Edit, edit_in, referrers};
use crate::storage::{self, Raw};
use crate::transact::{Done, Tx};
use crate::values::{AnyRef, FieldType};
use serde_json::{Value, json};

/// What a merge did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Merged {
    /// The record that stays.
    pub kept: String,
    /// Records that name it now instead of the other.
    pub moved: Vec<(Kind, String)>,
    /// Records that were there twice and are there once.
    pub collapsed: Vec<(Kind, String)>,
}

/// Makes two people, or two organizations, one. `keep` stays with its id; what it lacks comes from `drop`; `fields`
/// says what it shall have where the two differ.
///
/// # Errors
/// `NotFound`; `Refused` where one is erased, the two are no pair, or what would come out breaks a rule.
pub fn merge(
    network: &mut Network,
    by: By<'_>,
    keep: &str,
    drop: &str,
    fields: &Fields,
) -> Result<Done<Merged>> {
    network.transact(by, Op::Merge, |tx| {
        let (kind, keep, drop) = two(&tx.reader(), keep, drop)?;
        let (old, gone) = (tx.reader().raw(kind, &keep)?, tx.reader().raw(kind, &drop)?);
        let erased = |raw: &Raw| raw.fields.get("erased").is_some_and(|e| !e.is_null());
        if erased(&old) || erased(&gone) {
            let mut problems = Problems::default();
            problems.add("drop", "erased-person");
            return Err(Error::Refused(problems));
        }
        let language = tx.reader().main_language().to_owned();
        let name = tx.reader().title(kind, &drop, &language)?;
        tx.mention("other", name);
        tx.mention("dropped", drop.clone());
        tx.mention("kind", kind.name());
        tx.mention("record", keep.clone());
        let mut merged = Merged {
            kept: keep.clone(),
            ..Merged::default()
        };
        let mut touched = Vec::new();
        fold(tx, kind, &drop, &keep, &mut merged, &mut touched)?;
        let values = together(kind, &old, &gone, fields);
        // The key of the one that goes is free only when it is gone.
        remove(tx, kind, &drop)?;
        let key = if old.key.is_none() { gone.key } else { None };
        let edit = Edit {
            id: keep.clone(),
            key,
            fields: values,
            ..Edit::default()
        };
        edit_in(tx, kind, &edit)?;
        recheck(tx, &touched)?;
        let name = tx.reader().title(kind, &keep, &language)?;
        tx.mention("name", name);
        Ok(merged)
    })
}

/// The values of both: what was chosen, else what the one that stays has, else what the other has.
fn together(kind: Kind, keep: &Raw, drop: &Raw, chosen: &Fields) -> Fields {
    let mut values = chosen.clone();
    let lacks = |value: Option<&Value>| match value {
        None | Some(Value::Null) => true,
        Some(Value::Array(items)) => items.is_empty(),
        Some(Value::Object(texts)) => texts.is_empty(),
        Some(_) => false,
    };
    for field in &kind.description().fields {
        let (own, other) = (keep.fields.get(field.name), drop.fields.get(field.name));
        let Some(other) =
            other.filter(|value| !lacks(Some(value)) && !chosen.contains_key(field.name))
        else {
            continue;
        };
        let value = match (own, other) {
            (own, other) if lacks(own) => other.clone(),
            (Some(Value::Array(own)), Value::Array(others)) => {
                let new = others.iter().filter(|value| !own.contains(value)).cloned();
                Value::Array(own.iter().cloned().chain(new).collect())
            }
            (Some(Value::Object(own)), Value::Object(others)) => {
                let mut texts = own.clone();
                for (lang, text) in others {
                    match (texts.get(lang), &field.field_type) {
                        (None, _) => {
                            texts.insert(lang.clone(), text.clone());
                        }
                        // Two notes are both worth keeping.
                        (Some(Value::String(standing)), FieldType::Narratives)
                            if Some(standing.as_str()) != text.as_str() =>
                        {
                            let both =
                                format!("{standing}\n\n{}", text.as_str().unwrap_or_default());
                            texts.insert(lang.clone(), json!(both));
                        }
                        _ => {}
                    }
                }
                Value::Object(texts)
            }
            _ => continue,
        };
        values.insert(field.name.to_owned(), value);
    }
    // Two addresses of one person are both hers, and so are two telephones and two names of an organization.
    for (field, spare) in [("email", "second_email"), ("phone", "mobile")] {
        let text = |raw: &Raw, name: &str| {
            raw.fields
                .get(name)
                .and_then(Value::as_str)
                .map(str::to_owned)
        };
        let takes =
            |name: &str| !values.contains_key(name) || values.get(name).is_some_and(Value::is_null);
        if let (Some(own), Some(other), true) = (text(keep, field), text(drop, field), takes(spare))
            && own != other
            && text(keep, spare).is_none()
        {
            values.insert(spare.to_owned(), json!(other));
        }
    }
    if kind == Kind::Organization && !chosen.contains_key("aliases") {
        alias(keep, drop, &mut values);
    }
    values
}

/// The name that goes becomes a name under which the organization is found.
fn alias(keep: &Raw, drop: &Raw, values: &mut Fields) {
    let texts = |raw: &Raw| -> Vec<String> {
        let names = raw.fields.get("name").and_then(Value::as_object);
        let names = names.into_iter().flat_map(|n| n.values());
        names.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let own = texts(keep);
    let standing = values.get("aliases").or_else(|| keep.fields.get("aliases"));
    let mut aliases: Vec<Value> = standing
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    for name in texts(drop).into_iter().filter(|name| !own.contains(name)) {
        if !aliases.contains(&json!(name)) {
            aliases.push(json!(name));
        }
    }
    values.insert("aliases".into(), Value::Array(aliases));
}

/// Moves every link from one record to another; what is then there twice is folded in the same way.
fn fold(
    tx: &mut Tx<'_>,
    kind: Kind,
    from: &str,
    into: &str,
    merged: &mut Merged,
    touched: &mut Vec<(Kind, String)>,
) -> Result<()> {
    for referrer in referrers(kind) {
        let to = if referrer.any {
            AnyRef::new(kind, into).0
        } else {
            into.to_owned()
        };
        for id in referrer.find(&tx.reader(), kind, from)? {
            let record = tx.reader().raw(referrer.kind, &id)?;
            let mut after = record.fields.clone();
            after.insert(referrer.field.to_owned(), json!(to));
            if referrer.kind == Kind::Distinction && after.get("a") == after.get("b") {
                // They were told apart and are one after all.
                remove(tx, referrer.kind, &id)?;
                continue;
            }
            let twin = twin(tx, referrer.kind, referrer.field, &to, &record.id, &after)?;
            if let Some(twin) = twin {
                fold(tx, referrer.kind, &id, &twin.id, merged, touched)?;
                fill(tx, referrer.kind, &twin, &after)?;
                remove(tx, referrer.kind, &id)?;
                touched.push((referrer.kind, twin.id.clone()));
                merged.collapsed.push((referrer.kind, twin.id));
            } else {
                let change = Fields::from_iter([(referrer.field.to_owned(), json!(to))]);
                tx.update(referrer.kind.name(), &id, &change)?;
                touched.push((referrer.kind, id.clone()));
                merged.moved.push((referrer.kind, id));
            }
        }
    }
    // What one folds away need not be checked.
    touched.retain(|(_, id)| id != from);
    Ok(())
}

/// The record that says the same as this one once its link is moved.
fn twin(
    tx: &Tx<'_>,
    kind: Kind,
    field: &str,
    to: &str,
    own: &str,
    after: &Fields,
) -> Result<Option<Raw>> {
    // Where one can be only once, the place is enough; elsewhere all must be the same, or one side not know it.
    let place: &[&str] = match kind {
        Kind::Participant => &["event", "person"],
        Kind::Attendance => &["session", "participant"],
        Kind::Accreditation => &["event", "person"],
        Kind::Candidacy => &["election", "person"],
        _ => &[],
    };
    let known: Vec<&str> = place
        .iter()
        .copied()
        .filter(|name| kind.description().field(name).is_some())
        .collect();
    let by_place = known.contains(&field) || kind == Kind::Attendance;
    let others = tx.reader().raws(kind, Some((field, to)))?;
    let same = |other: &Raw| {
        if by_place && after.get("person").is_none_or(|person| !person.is_null()) {
            return known
                .iter()
                .all(|name| other.fields.get(*name) == after.get(*name));
        }
        after.iter().all(|(name, value)| {
            let theirs = other.fields.get(name).unwrap_or(&Value::Null);
            // Another record that one side does not name is another fact; a date or a note is only less known.
            let lax = kind.description().field(name).is_some_and(|f| {
                matches!(
                    f.field_type,
                    FieldType::Date | FieldType::Texts | FieldType::Narratives | FieldType::Address
                )
            });
            name == "position" || theirs == value || (lax && unknown_or_finer(theirs, value))
        })
    };
    Ok(others
        .into_iter()
        .find(|other| other.id != own && same(other)))
}

/// Whether one of two values is not known, or known less exactly, such as 2015 beside 2015-10.
fn unknown_or_finer(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Null, _) | (_, Value::Null) => true,
        (Value::Object(a), Value::Object(b)) => a.is_empty() || b.is_empty(),
        (Value::String(a), Value::String(b)) => {
            let dates = crate::values::PartialDate::new(a).is_some()
                && crate::values::PartialDate::new(b).is_some();
            dates && (a.starts_with(b.as_str()) || b.starts_with(a.as_str()))
        }
        _ => false,
    }
}

/// Gives a record what it lacks and its twin knows.
fn fill(tx: &mut Tx<'_>, kind: Kind, twin: &Raw, other: &Fields) -> Result<()> {
    let mut changes = Fields::new();
    for field in &kind.description().fields {
        let own = twin.fields.get(field.name).unwrap_or(&Value::Null);
        let Some(theirs) = other.get(field.name).filter(|v| !v.is_null()) else {
            continue;
        };
        let unsaid = own == &field.default && theirs != &field.default && !field.default.is_null();
        let finer = matches!((own, theirs), (Value::String(a), Value::String(b)) if b.len() > a.len() && unknown_or_finer(own, theirs));
        let empty = own.is_null() || own.as_object().is_some_and(Fields::is_empty);
        if (unsaid && field.name != "position") || finer || empty {
            changes.insert(field.name.to_owned(), theirs.clone());
        }
    }
    if changes.is_empty() {
        return Ok(());
    }
    let edit = Edit {
        id: twin.id.clone(),
        fields: changes,
        ..Edit::default()
    };
    edit_in(tx, kind, &edit).map(|_| ())
}

/// Takes away a record to which nothing links any more, with its texts.
fn remove(tx: &mut Tx<'_>, kind: Kind, id: &str) -> Result<()> {
    for (text, _) in storage::texts_of(tx.connection(), id)? {
        tx.delete("text", &text)?;
    }
    tx.delete(kind.name(), id)
}

/// Every record that was moved still keeps the rules of its kind.
fn recheck(tx: &Tx<'_>, touched: &[(Kind, String)]) -> Result<()> {
    let mut problems = Problems::default();
    for (kind, id) in touched {
        let Ok(raw) = tx.reader().raw(*kind, id) else {
            continue;
        };
        kind.check(id, &raw.fields, &tx.reader(), &mut problems)?;
    }
    problems.into_result()
}
