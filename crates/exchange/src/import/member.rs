//! Members of a table, and the words for countries, members and organizations in every table.

use super::row::{Cells, Found, Outcome, Verdict, put};
use super::world::World;
use super::{Decision, Do};
use plenaria_core::Kind;
use plenaria_core::error::Result;
use plenaria_core::record::Fields;
use plenaria_core::records::{NewRecord, add_in};
use plenaria_core::transact::Tx;
use plenaria_i18n::{country_name, country_official, match_country};
use serde_json::{Value, json};

/// The code of the country that a cell names.
pub(super) fn country_of(cells: &Cells<'_>, field: &str) -> Option<&'static str> {
    Some(match_country(&cells.text(field)?)?.code)
}

/// Remembers a record's id in the table's own system.
pub(super) fn remember(
    tx: &mut Tx<'_>,
    world: &mut World<'_>,
    kind: Kind,
    id: &str,
    value: &str,
) -> Result<()> {
    if world.by_external(kind, value) == Some(id) {
        return Ok(());
    }
    let fields = json!({
        "about": format!("{}:{id}", kind.name()), "system": world.system(), "value": value,
    });
    let new = NewRecord {
        fields: fields.as_object().cloned().unwrap_or_default(),
        ..NewRecord::default()
    };
    add_in(tx, Kind::ExternalId, &new)?;
    world.external(kind, value, id);
    Ok(())
}

/// The organization of this name, found or made.
pub(super) fn organization(
    tx: &mut Tx<'_>,
    world: &mut World<'_>,
    name: &str,
    country: Option<&Value>,
    out: &mut Outcome,
) -> Result<String> {
    let mut found = world.organizations(name);
    if found.len() > 1 {
        // Ministries of one name in several countries: the row's country tells.
        let mut of_country = Vec::new();
        for id in &found {
            let raw = tx.reader().raw(Kind::Organization, id)?;
            if country.is_some() && raw.fields.get("country") == country {
                of_country.push(id.clone());
            }
        }
        if !of_country.is_empty() {
            found = of_country;
        }
    }
    match &found[..] {
        [only] => return Ok(only.clone()),
        [] => {}
        several => {
            let values = [("count", several.len().to_string())];
            out.problem("organization", "which-one", &values);
            return Ok(several[0].clone());
        }
    }
    let mut fields = Fields::new();
    fields.insert("name".into(), json!({ world.language.clone(): name }));
    if let Some(country) = country.filter(|c| !c.is_null()) {
        fields.insert("country".into(), country.clone());
    }
    out.note("organization-new", &[("name", name.to_owned())]);
    let (id, _) = put(tx, Kind::Organization, None, None, fields.clone(), out)?;
    world.organization(&id, &fields);
    Ok(id)
}

/// For whom a row stands: member, else country, else nothing. What names neither is a problem, or an organization
/// where the table has one.
pub(super) fn stands_for(
    tx: &Tx<'_>,
    world: &World<'_>,
    cells: &Cells<'_>,
    fields: &mut Fields,
    out: &mut Outcome,
) -> Result<()> {
    let Some(text) = cells.text("member") else {
        if let Some(member) = &world.member {
            fields.insert("member".into(), json!(member));
        } else if let Some(country) = &world.asked.country {
            fields.insert("country".into(), json!(country));
        }
        return Ok(());
    };
    let by_key = tx.reader().id_of(Kind::Member, &text)?;
    let country = match_country(&text);
    let found: Vec<String> = match (by_key, country) {
        (Some(id), _) => vec![id],
        (None, Some(country)) => world.countries(country.code),
        (None, None) => world.members(&text),
    };
    match (&found[..], country) {
        ([only], _) => {
            fields.insert("member".into(), json!(only));
        }
        ([], Some(country)) => {
            fields.insert("country".into(), json!(country.code));
        }
        ([], None) => {
            let values = [("value", text), ("kind", "member".to_owned())];
            out.problem("member", "unknown-record", &values);
        }
        (several, _) => {
            let values = [("count", several.len().to_string())];
            out.problem("member", "which-one", &values);
        }
    }
    Ok(())
}

pub(super) fn row(
    tx: &mut Tx<'_>,
    world: &mut World<'_>,
    cells: &Cells<'_>,
    decision: &Decision,
    out: &mut Outcome,
) -> Result<()> {
    let language = world.language.clone();
    let mut fields = Fields::new();
    for (field, of) in [
        ("country", "country"),
        ("member_kind", "kind"),
        ("official_name", "official_name"),
        ("correspondence_language", "correspondence_language"),
        ("note", "note"),
        ("name", "name"),
    ] {
        if let Some(value) = cells.value(field, Kind::Member, of, &language) {
            fields.insert(of.to_owned(), value);
        }
    }
    // A list of countries may have only one column, of their names.
    if !fields.contains_key("country")
        && let Some(code) = country_of(cells, "name")
    {
        fields.insert("country".into(), json!(code));
    }
    if let Some(name) = cells.text("organization") {
        let country = fields.get("country").cloned();
        let id = organization(tx, world, &name, country.as_ref(), out)?;
        fields.insert("organization".into(), json!(id));
    }
    let code = fields
        .get("country")
        .and_then(Value::as_str)
        .and_then(|text| Some(match_country(text)?.code));
    let is_country = match fields.get("kind").and_then(Value::as_str) {
        Some(kind) => kind == "country",
        None => code.is_some() && !fields.contains_key("organization"),
    };
    let found = find(tx, world, cells, code.filter(|_| is_country), decision, out)?;
    if found.is_none() {
        if !is_country && code.is_none() {
            fields.entry("kind").or_insert(json!("institution"));
        }
        name_by_country(world, code, &mut fields);
    } else {
        let id = found.as_ref().map(|f| f.id.as_str()).unwrap_or_default();
        let old = tx.reader().raw(Kind::Member, id)?;
        // A name that finds it in another language or spelling is no new name.
        if cells
            .text("name")
            .is_some_and(|name| match_country(&name).map(|c| c.code) == code && code.is_some())
            && old
                .fields
                .get("name")
                .and_then(Value::as_object)
                .is_some_and(|n| n.contains_key(&language))
        {
            fields.remove("name");
        }
    }
    let title = fields
        .get("name")
        .and_then(|n| n.get(&language))
        .and_then(Value::as_str);
    out.title = title.map_or_else(|| cells.first(), str::to_owned);
    let mut key = cells.text("key");
    if let (None, None, Some(code)) = (&key, &found, code.filter(|_| is_country))
        && tx.reader().id_of(Kind::Member, code)?.is_none()
    {
        key = Some(code.to_owned());
    }
    let existing = found.as_ref().map(|f| f.id.clone());
    out.found = found;
    let (id, wrote) = put(
        tx,
        Kind::Member,
        existing.as_deref(),
        key.clone(),
        fields.clone(),
        out,
    )?;
    match (existing.is_some(), wrote) {
        (false, _) => out.make(Verdict::Create),
        (true, true) => out.make(Verdict::Update),
        _ => {}
    }
    fields.entry("kind").or_insert(json!("country"));
    world.add_member(&id, key.as_deref(), &fields);
    if let Some(value) = cells.text("external_id") {
        remember(tx, world, Kind::Member, &id, &value)?;
    }
    out.record = Some((Kind::Member, id.clone()));
    status(tx, world, cells, &id, decision, existing.is_none(), out)?;
    subregion(tx, world, cells, &id, out)
}

fn find(
    tx: &Tx<'_>,
    world: &World<'_>,
    cells: &Cells<'_>,
    country: Option<&str>,
    decision: &Decision,
    out: &mut Outcome,
) -> Result<Option<Found>> {
    let found = |id: &str, by: &'static str| Found {
        kind: Kind::Member,
        id: id.to_owned(),
        by,
    };
    if let Some(named) = decision
        .record
        .as_deref()
        .and_then(|r| r.strip_prefix("member:"))
    {
        return Ok(Some(found(
            &tx.reader().raw(Kind::Member, named)?.id,
            "decision",
        )));
    }
    if let Some(key) = cells.text("key")
        && let Some(id) = tx.reader().id_of(Kind::Member, &key)?
    {
        return Ok(Some(found(&id, "key")));
    }
    if let Some(id) = cells
        .text("external_id")
        .as_deref()
        .and_then(|v| world.by_external(Kind::Member, v))
    {
        return Ok(Some(found(id, "external_id")));
    }
    let by_country = country
        .map(|code| world.countries(code))
        .unwrap_or_default();
    let by_name = cells
        .text("name")
        .map(|name| world.members(&name))
        .unwrap_or_default();
    let ids = if by_country.is_empty() {
        by_name
    } else {
        by_country
    };
    match &ids[..] {
        [only] if decision.what != Some(Do::Create) => Ok(Some(found(only, "name"))),
        [] => Ok(None),
        several => {
            out.others = several.iter().map(|id| found(id, "name")).collect();
            if several.len() > 1 && decision.what != Some(Do::Create) {
                out.problem("name", "which-one", &[("count", several.len().to_string())]);
            }
            Ok(None)
        }
    }
}

/// A country's names in the network's languages, where the table gives none or only the country's own.
fn name_by_country(world: &World<'_>, code: Option<&str>, fields: &mut Fields) {
    let Some(code) = code else { return };
    let typed = fields
        .get("name")
        .and_then(|n| n.as_object()?.values().next()?.as_str());
    if typed.is_some_and(|name| match_country(name).map(|c| c.code) != Some(code)) {
        return;
    }
    let names: Fields = world
        .languages
        .iter()
        .filter_map(|&lang| Some((lang.tag().to_owned(), json!(country_name(code, lang)?))))
        .collect();
    fields.insert("name".into(), Value::Object(names));
    let officials: Fields = world
        .languages
        .iter()
        .filter_map(|&lang| Some((lang.tag().to_owned(), json!(country_official(code, lang)?))))
        .collect();
    if !officials.is_empty() {
        fields
            .entry("official_name")
            .or_insert(Value::Object(officials));
    }
}

/// The member's status; one that stands is never begun again unless the person says so.
fn status(
    tx: &mut Tx<'_>,
    world: &World<'_>,
    cells: &Cells<'_>,
    member: &str,
    decision: &Decision,
    new: bool,
    out: &mut Outcome,
) -> Result<()> {
    let mut fields = Fields::new();
    for field in ["status", "begin", "end"] {
        if let Some(value) = cells.value(field, Kind::Membership, field, &world.language) {
            fields.insert(field.to_owned(), value);
        }
    }
    if fields.is_empty() && !new {
        return Ok(());
    }
    let last = tx
        .reader()
        .raws(Kind::Membership, Some(("member", member)))?
        .pop();
    fields.insert("member".into(), json!(member));
    let Some(last) = last else {
        put(tx, Kind::Membership, None, None, fields, out)?;
        return Ok(());
    };
    let differs = fields
        .iter()
        .any(|(name, value)| last.fields.get(name) != Some(value));
    if differs && decision.dates {
        put(tx, Kind::Membership, Some(&last.id), None, fields, out)?;
        out.make(Verdict::Update);
    } else if differs {
        let begin = last
            .fields
            .get("begin")
            .and_then(Value::as_str)
            .unwrap_or("?");
        out.kept(begin, &fields);
    }
    Ok(())
}

fn subregion(
    tx: &mut Tx<'_>,
    world: &World<'_>,
    cells: &Cells<'_>,
    member: &str,
    out: &mut Outcome,
) -> Result<()> {
    let Some(text) = cells.text("subregion") else {
        return Ok(());
    };
    let [id] = &world.subregions(&text)[..] else {
        let values = [("value", text), ("kind", "subregion".to_owned())];
        out.problem("subregion", "unknown-record", &values);
        return Ok(());
    };
    let standing = tx
        .reader()
        .raws(Kind::MemberSubregion, Some(("member", member)))?;
    if standing
        .iter()
        .any(|s| s.fields.get("subregion") == Some(&json!(id)))
    {
        return Ok(());
    }
    if !standing.is_empty() {
        out.note("subregion-kept", &[]);
        return Ok(());
    }
    let mut fields = Fields::new();
    fields.insert("member".into(), json!(member));
    fields.insert("subregion".into(), json!(id));
    put(tx, Kind::MemberSubregion, None, None, fields, out)?;
    out.make(Verdict::Update);
    Ok(())
}
