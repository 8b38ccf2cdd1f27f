//! Erasing a person's data on request: the one operation that cannot be undone.
//!
//! Names, addresses and all else that tells who it is go from the record, from the journal, from the words of search,
//! with the documents marked personal, the ids in other systems and the sources about the person. What stays is the
//! record of office: tenures, seats and participations of somebody whose name is a sign. Issued reports and approved
//! minutes are documents that are not marked personal: they keep name and office.

use super::{ERASED_NAME, Person};
use crate::error::{Error, Problems, Result};
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::record::{Fields, Record};
use crate::records::delete_in;
use crate::storage::{self, erase as forget};
use crate::transact::{Done, Tx};
use crate::values::{AnyRef, PartialDate};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// What an erasure did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Erased {
    /// The person's id, which stays.
    pub person: String,
    /// How many documents went.
    pub documents: usize,
    /// Records whose own words may still name the person: kind, id, title.
    pub mentions: Vec<(Kind, String, String)>,
    /// False when the disk had no room to write the file anew; the places hold zeros all the same.
    pub compacted: bool,
}

/// Erases a person's data. `confirm` is the person's name as it is printed, typed by whoever asks.
///
/// # Errors
/// `NotFound`; `Refused` (`confirm-name`) when the name is not typed as it stands.
pub fn erase(
    network: &mut Network,
    by: By<'_>,
    today: NaiveDate,
    person: &str,
    confirm: &str,
) -> Result<Done<Erased>> {
    network.writable()?;
    forget::begin(&network.conn)?;
    let mut done = network.transact(by, Op::ErasePerson, |tx| {
        erase_in(tx, today, person, confirm)
    })?;
    done.value.compacted = forget::finish(&network.conn)?;
    Ok(done)
}

fn erase_in(tx: &mut Tx<'_>, today: NaiveDate, person: &str, confirm: &str) -> Result<Erased> {
    let person = person.strip_prefix("person:").unwrap_or(person);
    let old = tx.reader().need::<Person>(person)?;
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut problems = Problems::default();
    if old.erased.is_some() {
        problems.add("person", "erased-person");
    } else if words(confirm) != words(&old.printed_name.0) {
        problems.add_with(
            "confirm",
            "confirm-name",
            &[("name", old.printed_name.0.clone())],
        );
    }
    problems.into_result()?;
    let mut erased = Erased {
        person: old.id.clone(),
        ..Erased::default()
    };
    tx.mention("record", old.id.clone());
    let everyone = forget::merged_into(tx.connection(), &old.id)?;
    let mut names = Vec::new();
    for one in &everyone {
        names.extend(forget::values_of(tx.connection(), one, "printed_name")?);
    }
    names.push(old.printed_name.0.clone());
    blank(tx, &old.id, today)?;
    erased.documents = documents(tx, &old.id)?;
    for kind in [Kind::ExternalId, Kind::Source] {
        let about = AnyRef::new(Kind::Person, &old.id).0;
        for raw in tx.reader().raws(kind, Some(("about", &about)))? {
            delete_in(tx, kind, &raw.id)?;
            forget::forget_record(tx.connection(), &raw.id)?;
        }
    }
    stated(tx, &old.id)?;
    for one in &everyone {
        for row in forget::rows_naming(tx.connection(), one)? {
            forget::forget_columns(tx.connection(), &row, &["stated"])?;
        }
        forget::forget_record(tx.connection(), one)?;
    }
    forget::forget_merges(tx.connection(), &everyone, tx.seq())?;
    forget::forget_names(tx.connection(), &names, ERASED_NAME)?;
    // The words of search are those from before the erasure until it is done: whoever is named elsewhere is found.
    for (kind, id, title) in tx.reader().search(&old.printed_name.0, &[], 100)? {
        let own = id == old.id || title == old.printed_name.0;
        if !own && tx.find_row(kind.name(), &id)?.is_some() {
            erased.mentions.push((kind, id, title));
        }
    }
    Ok(erased)
}

/// Leaves of the row only that somebody was erased, and when.
fn blank(tx: &mut Tx<'_>, id: &str, today: NaiveDate) -> Result<()> {
    let mut row = Fields::new();
    for field in Person::description()
        .fields
        .iter()
        .filter(|f| !f.field_type.in_languages())
    {
        let empty = match field.name {
            "printed_name" => json!(ERASED_NAME),
            "erased" => json!(PartialDate::day(today).as_str()),
            _ if matches!(field.field_type, crate::values::FieldType::List(_)) => json!("[]"),
            _ => Value::Null,
        };
        row.insert(field.name.to_owned(), empty);
    }
    row.insert("key".into(), Value::Null);
    for (text, _) in storage::texts_of(tx.connection(), id)? {
        tx.delete("text", &text)?;
    }
    tx.update("person", id, &row)
}

/// Deletes documents of the person that are marked personal, with their contents.
fn documents(tx: &mut Tx<'_>, person: &str) -> Result<usize> {
    let about = AnyRef::new(Kind::Person, person).0;
    let mut found = tx.reader().raws(Kind::Document, Some(("about", &about)))?;
    found.extend(tx.reader().raws(Kind::Document, Some(("person", person)))?);
    found.retain(|document| document.fields.get("personal") == Some(&json!(true)));
    found.sort_by(|a, b| a.id.cmp(&b.id));
    found.dedup_by(|a, b| a.id == b.id);
    for document in &found {
        match delete_in(tx, Kind::Document, &document.id) {
            // What needs the document keeps it, as minutes keep their list.
            Err(Error::Refused(_)) => continue,
            other => other?,
        };
        forget::forget_record(tx.connection(), &document.id)?;
        if let Some(hash) = document.fields.get("content").and_then(Value::as_str) {
            forget::forget_content(tx.connection(), hash)?;
        }
    }
    Ok(found.len())
}

/// What sources call the person in lists goes; that somebody was there stays.
fn stated(tx: &mut Tx<'_>, person: &str) -> Result<()> {
    for kind in [Kind::Participant, Kind::Seat] {
        for raw in tx.reader().raws(kind, Some(("person", person)))? {
            let nothing = Fields::from_iter([("stated".to_owned(), Value::Null)]);
            tx.update(kind.name(), &raw.id, &nothing)?;
        }
    }
    Ok(())
}
