//! People of a table: found by key, id, e-mail or name, or made.

use super::row::{Cells, Found, Outcome, Verdict, put};
use super::world::World;
use super::{Decision, Do};
use crate::names;
use plenaria_core::Kind;
use plenaria_core::error::Result;
use plenaria_core::record::Fields;
use plenaria_core::transact::Tx;
use serde_json::{Value, json};

/// The fields of a person that a table brings as they are.
const PLAIN: [&str; 13] = [
    "sort_key",
    "treatment",
    "email",
    "second_email",
    "phone",
    "mobile",
    "country",
    "position_stated",
    "correspondence_language",
    "languages",
    "sectors",
    "expertise",
    "note",
];
const NAMES: [&str; 4] = [
    "printed_name",
    "given_names",
    "first_surname",
    "second_surname",
];

pub(super) fn row(
    tx: &mut Tx<'_>,
    world: &mut World<'_>,
    cells: &Cells<'_>,
    decision: &Decision,
    out: &mut Outcome,
) -> Result<()> {
    let Some((id, made)) = person(tx, world, cells, decision, true, out)? else {
        if out.problems.is_empty() {
            out.problem("person", "required", &[]);
        }
        return Ok(());
    };
    out.record = Some((Kind::Person, id));
    match made {
        Made::New => out.make(Verdict::Create),
        Made::Changed => out.make(Verdict::Update),
        Made::Same => {}
    }
    Ok(())
}

/// What happened to a person of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Made {
    New,
    Changed,
    Same,
}

/// The names of a row: whole, or in the parts that its columns give.
fn name_fields(cells: &Cells<'_>, out: &mut Outcome) -> Fields {
    let mut fields = Fields::new();
    let mut given = cells.text("given_names").unwrap_or_default();
    let mut first = cells.text("first_surname").unwrap_or_default();
    let mut second = cells.text("second_surname").unwrap_or_default();
    if let Some(both) = cells.text("surnames").filter(|_| first.is_empty()) {
        (first, second) = names::surnames(&both);
        if !second.is_empty() {
            let values = [("first", first.clone()), ("second", second.clone())];
            out.note("surnames-split", &values);
        }
    }
    let mut whole = cells.text("person").unwrap_or_default();
    if let Some((named, surnames)) = names::inverted(&whole).filter(|_| first.is_empty()) {
        // A comma says where the surnames end; the dry run shows it.
        given = named;
        (first, second) = names::surnames(&surnames);
        whole = String::new();
        let values = [
            ("given", given.clone()),
            ("first", first.clone()),
            ("second", second.clone()),
        ];
        out.note("name-split", &values);
    }
    if whole.is_empty() {
        whole = plenaria_i18n::printed_name(&given, &first, &second);
    }
    for (name, value) in NAMES.iter().zip([whole, given, first, second]) {
        if !value.is_empty() {
            fields.insert((*name).to_owned(), json!(value));
        }
    }
    fields
}

/// The person of a row, found or made; none when the row names nobody. `main` is true where the row is the person's.
pub(super) fn person(
    tx: &mut Tx<'_>,
    world: &mut World<'_>,
    cells: &Cells<'_>,
    decision: &Decision,
    main: bool,
    out: &mut Outcome,
) -> Result<Option<(String, Made)>> {
    let mut fields = name_fields(cells, out);
    let name = fields
        .get("printed_name")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    if name.is_empty() && cells.text("email").is_none() {
        return Ok(None);
    }
    out.title.clone_from(&name);
    for field in PLAIN {
        if let Some(value) = cells.value(field, Kind::Person, field, &world.language) {
            fields.insert(field.to_owned(), value);
        }
    }
    if let Some(code) = super::member::country_of(cells, "member").filter(|_| !main) {
        fields.entry("country").or_insert(json!(code));
    }
    let external = cells.text("external_id");
    let key = cells.text("key").filter(|_| main);
    let found = find(
        tx,
        world,
        &fields,
        key.as_deref(),
        external.as_deref(),
        decision,
        main,
        out,
    )?;
    if !out.problems.is_empty() && found.is_none() && out.others.len() > 1 {
        return Ok(None);
    }
    if found.is_none() && name.is_empty() {
        // An e-mail alone finds a person, and makes none.
        out.problem("person", "required", &[]);
        return Ok(None);
    }
    let existing = found.as_ref().map(|f| f.id.clone());
    if let Some(existing) = &existing {
        keep_what_stands(
            tx,
            existing,
            found.as_ref().is_some_and(|f| f.by == "name"),
            main,
            &mut fields,
        )?;
    }
    if let Some(organization) = cells.text("organization") {
        let id = super::member::organization(tx, world, &organization, fields.get("country"), out)?;
        let stands = match &existing {
            Some(existing) if !main => {
                let old = tx.reader().raw(Kind::Person, existing)?;
                old.fields.get("organization").is_some_and(|o| !o.is_null())
            }
            _ => false,
        };
        if !stands {
            fields.insert("organization".into(), json!(id));
        }
    }
    let (id, wrote) = put(
        tx,
        Kind::Person,
        existing.as_deref(),
        key,
        fields.clone(),
        out,
    )?;
    world.person(&id, &fields);
    if let Some(value) = external {
        super::member::remember(tx, world, Kind::Person, &id, &value)?;
    }
    if main {
        out.found = found;
    } else if let (None, Some(found)) = (&out.found, found) {
        out.found = Some(found);
    }
    if out.title.is_empty() {
        out.title = tx.reader().title(Kind::Person, &id, &world.language)?;
    }
    let made = match (existing, wrote) {
        (None, _) => Made::New,
        (_, true) => Made::Changed,
        _ => Made::Same,
    };
    Ok(Some((id, made)))
}

/// Where a name found the person, the names stay as the file has them; where the row is not the person's own, only
/// gaps are filled.
fn keep_what_stands(
    tx: &Tx<'_>,
    id: &str,
    by_name: bool,
    main: bool,
    fields: &mut Fields,
) -> Result<()> {
    let old = tx.reader().raw(Kind::Person, id)?;
    let stands = |name: &str| match old.fields.get(name) {
        None | Some(Value::Null) => false,
        Some(Value::Array(items)) => !items.is_empty(),
        Some(Value::Object(texts)) => !texts.is_empty(),
        Some(_) => true,
    };
    let names = |name: &str| NAMES.contains(&name);
    fields.retain(|name, _| !stands(name) || (main && !(by_name && names(name))));
    Ok(())
}

#[expect(
    clippy::too_many_arguments,
    reason = "each is another way to find a person"
)]
fn find(
    tx: &Tx<'_>,
    world: &World<'_>,
    fields: &Fields,
    key: Option<&str>,
    external: Option<&str>,
    decision: &Decision,
    main: bool,
    out: &mut Outcome,
) -> Result<Option<Found>> {
    let found = |id: &str, by: &'static str| Found {
        kind: Kind::Person,
        id: id.to_owned(),
        by,
    };
    let decided = decision
        .record
        .as_deref()
        .and_then(|r| r.strip_prefix("person:"));
    if let Some(named) = decided {
        return Ok(Some(found(
            &tx.reader().raw(Kind::Person, named)?.id,
            "decision",
        )));
    }
    let new = decision.what == Some(Do::Create) && main;
    if let Some(id) = key
        .map(|key| tx.reader().id_of(Kind::Person, key))
        .transpose()?
        .flatten()
    {
        return Ok(Some(found(&id, "key")));
    }
    if let Some(id) = external.and_then(|value| world.by_external(Kind::Person, value)) {
        return Ok(Some(found(id, "external_id")));
    }
    let text = |name: &str| fields.get(name).and_then(Value::as_str);
    // Another id in the same list is another person.
    let foreign = |id: &String| {
        external.is_some_and(|own| {
            let others = world
                .known(id)
                .map(|k| k.external.as_slice())
                .unwrap_or_default();
            !others.is_empty() && !others.iter().any(|other| other == own)
        })
    };
    let name = text("printed_name").unwrap_or_default();
    let mut by_email = text("email").map(|e| world.by_email(e)).unwrap_or_default();
    by_email.retain(|id| !foreign(id));
    let by_name: Vec<String> = world
        .by_name(name)
        .into_iter()
        .filter(|id| !foreign(id))
        .collect();
    // An address that several share does not tell who it is, unless one of them has the name.
    if by_email.len() > 1 && by_email.iter().filter(|id| by_name.contains(id)).count() == 1 {
        by_email.retain(|id| by_name.contains(id));
    }
    let plausible = |id: &String| {
        let known = world.known(id);
        let country = match (known.and_then(|k| k.country.as_deref()), text("country")) {
            (Some(one), Some(other)) => one == other,
            _ => true,
        };
        let email = match (
            known.map(|k| k.emails.as_slice()).unwrap_or_default(),
            text("email"),
        ) {
            ([], _) | (_, None) => true,
            (emails, Some(email)) => emails.contains(&email.to_lowercase()),
        };
        country && (email || names::weight(&names::key(name)) > 2)
    };
    let (likely, unlikely): (Vec<String>, Vec<String>) = by_name.into_iter().partition(plausible);
    let (ids, by) = if by_email.is_empty() {
        (likely, "name")
    } else {
        (by_email, "email")
    };
    out.others
        .extend(unlikely.iter().map(|id| found(id, "name")));
    if new {
        out.others.extend(ids.iter().map(|id| found(id, by)));
        return Ok(None);
    }
    match &ids[..] {
        [] => Ok(None),
        [only] => Ok(Some(found(only, by))),
        several => {
            out.others = several.iter().map(|id| found(id, by)).collect();
            out.problem(
                "person",
                "which-one",
                &[("count", several.len().to_string())],
            );
            Ok(None)
        }
    }
}
