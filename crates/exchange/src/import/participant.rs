//! Participants of one event.

use super::member::{organization, remember, stands_for};
use super::person::{Made, person};
use super::row::{Cells, Found, Outcome, Verdict, put};
use super::world::World;
use super::{Decision, Do};
use plenaria_core::Kind;
use plenaria_core::error::Result;
use plenaria_core::record::Fields;
use plenaria_core::storage::Raw;
use plenaria_core::transact::Tx;
use serde_json::{Value, json};

pub(super) fn row(
    tx: &mut Tx<'_>,
    world: &mut World<'_>,
    cells: &Cells<'_>,
    decision: &Decision,
    out: &mut Outcome,
) -> Result<()> {
    let event = world.whole.clone().unwrap_or_default();
    let mut fields = Fields::new();
    fields.insert("event".into(), json!(event));
    for (field, of) in [
        ("role", "role"),
        ("invitation", "invitation"),
        ("presence", "presence"),
        ("remote", "remote"),
        ("position_stated", "capacity"),
    ] {
        if let Some(value) = cells.value(field, Kind::Participant, of, &world.language) {
            fields.insert(of.to_owned(), value);
        }
    }
    stands_for(tx, world, cells, &mut fields, out)?;
    if let Some(name) = cells.text("organization") {
        let country = fields.get("country").cloned();
        let id = organization(tx, world, &name, country.as_ref(), out)?;
        fields.insert("organization".into(), json!(id));
    }
    let holder = person(tx, world, cells, decision, false, out)?;
    if let Some((id, made)) = &holder {
        fields.insert("person".into(), json!(id));
        if *made == Made::New {
            out.note("person-new", &[("name", out.title.clone())]);
        }
    }
    let found = find(tx, world, cells, &event, &fields, decision)?;
    let existing = found.as_ref().map(|f| f.id.clone());
    if existing.is_none() {
        fields.insert("position".into(), json!(cells.at));
    }
    out.found = found.or(out.found.take());
    let (id, wrote) = put(
        tx,
        Kind::Participant,
        existing.as_deref(),
        cells.text("key"),
        fields,
        out,
    )?;
    match (
        existing.is_some(),
        wrote || holder.as_ref().is_some_and(|(_, m)| *m != Made::Same),
    ) {
        (false, _) => out.make(Verdict::Create),
        (true, true) => out.make(Verdict::Update),
        _ => {}
    }
    world.claim(&id);
    if let (None, Some(value)) = (&holder, cells.text("external_id")) {
        remember(tx, world, Kind::Participant, &id, &value)?;
    }
    out.record = Some((Kind::Participant, id));
    Ok(())
}

fn find(
    tx: &Tx<'_>,
    world: &World<'_>,
    cells: &Cells<'_>,
    event: &str,
    fields: &Fields,
    decision: &Decision,
) -> Result<Option<Found>> {
    let found = |id: &str, by: &'static str| Found {
        kind: Kind::Participant,
        id: id.to_owned(),
        by,
    };
    if let Some(named) = decision
        .record
        .as_deref()
        .and_then(|r| r.strip_prefix("participant:"))
    {
        let id = tx.reader().raw(Kind::Participant, named)?.id;
        return Ok(Some(found(&id, "decision")));
    }
    if let Some(key) = cells.text("key")
        && let Some(id) = tx.reader().id_of(Kind::Participant, &key)?
    {
        return Ok(Some(found(&id, "key")));
    }
    let text =
        |fields: &Fields, name: &str| fields.get(name).and_then(Value::as_str).map(str::to_owned);
    let someone = fields.contains_key("person");
    let column = if someone { "person" } else { "event" };
    let value = text(fields, column).unwrap_or_default();
    let mut listed = tx
        .reader()
        .raws(Kind::Participant, Some((column, &value)))?;
    listed.retain(|p| text(&p.fields, "event").as_deref() == Some(event));
    if decision.what == Some(Do::Create) && !someone {
        return Ok(None);
    }
    let same = |listed: &&Raw| {
        let all = |names: &[&str]| {
            names
                .iter()
                .all(|n| text(&listed.fields, n) == text(fields, n))
        };
        if someone {
            all(&["person"])
        } else {
            let nobody = |name: &str| listed.fields.get(name).is_none_or(Value::is_null);
            all(&["member", "country", "organization"])
                && nobody("person")
                && nobody("number")
                && !world.is_claimed(&listed.id)
        }
    };
    Ok(listed.iter().find(same).map(|p| found(&p.id, "place")))
}
