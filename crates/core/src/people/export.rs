//! All that the file holds of one person, for the person.

use super::Person;
use crate::error::Result;
use crate::kinds::Kind;
use crate::record::Fields;
use crate::records::{Reader, referrers};
use crate::storage::Raw;
use crate::values::FieldType;
use serde_json::{Value, json};

fn record(raw: &Raw) -> Value {
    json!({"id": raw.id, "key": raw.key, "language": raw.language, "fields": raw.fields})
}

/// The person's record, every record that names the person, what belongs to those, and the titles of all others that
/// they name. As `{person, records: {kind: [..]}, names: {id: title}}`, sorted.
///
/// # Errors
/// `NotFound`.
pub fn export(reader: &Reader<'_>, person: &str) -> Result<Value> {
    let person = person.strip_prefix("person:").unwrap_or(person);
    let id = reader.need::<Person>(person)?.id;
    let own = reader.raw(Kind::Person, &id)?;
    let mut records: Vec<(Kind, Raw)> = Vec::new();
    let mut queue = vec![(Kind::Person, id.clone(), 2)];
    while let Some((kind, id, depth)) = queue.pop() {
        for referrer in referrers(kind) {
            for other in referrer.find(reader, kind, &id)? {
                if records.iter().any(|(_, raw)| raw.id == other) {
                    continue;
                }
                records.push((referrer.kind, reader.raw(referrer.kind, &other)?));
                if depth > 1 {
                    queue.push((referrer.kind, other, depth - 1));
                }
            }
        }
    }
    let mut names = Fields::new();
    let all = std::iter::once((Kind::Person, &own)).chain(records.iter().map(|(k, r)| (*k, r)));
    for (kind, raw) in all {
        for field in &kind.description().fields {
            let value = raw.fields.get(field.name).and_then(Value::as_str);
            let named = match (&field.field_type, value) {
                (FieldType::Ref(other) | FieldType::Part(other), Some(id)) => {
                    Kind::named(other).map(|kind| (kind, id))
                }
                (FieldType::AnyRef, Some(text)) => text
                    .split_once(':')
                    .and_then(|(kind, id)| Some((Kind::named(kind)?, id))),
                _ => None,
            };
            if let Some((kind, id)) = named {
                let title = reader.title(kind, id, reader.main_language())?;
                names.insert(id.to_owned(), json!(title));
            }
        }
    }
    let mut by_kind = Fields::new();
    records.sort_by(|(a, x), (b, y)| (a.many(), &x.id).cmp(&(b.many(), &y.id)));
    for (kind, raw) in &records {
        if let Value::Array(list) = by_kind.entry(kind.many()).or_insert(json!([])) {
            list.push(record(raw));
        }
    }
    Ok(json!({"person": record(&own), "records": by_kind, "names": names}))
}
