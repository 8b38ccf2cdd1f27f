//! Seats of one term of a body.

use super::member::{organization, remember, stands_for};
use super::person::{Made, person};
use super::post::compatible;
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
    let term = world.whole.clone().unwrap_or_default();
    let mut fields = Fields::new();
    fields.insert("term".into(), json!(term));
    for field in ["office", "votes", "begin", "end", "position"] {
        if let Some(value) = cells.value(field, Kind::Seat, field, &world.language) {
            fields.insert(field.to_owned(), value);
        }
    }
    stands_for(tx, world, cells, &mut fields, out)?;
    if let Some(text) = cells.text("subregion") {
        match &world.subregions(&text)[..] {
            [id] => {
                fields.insert("subregion".into(), json!(id));
            }
            _ => {
                let values = [("value", text), ("kind", "subregion".to_owned())];
                out.problem("subregion", "unknown-record", &values);
            }
        }
    }
    if let Some(stated) = stated(cells) {
        fields.insert("stated".into(), json!(stated));
    }
    if let Some(name) = cells.text("organization") {
        let id = organization(tx, world, &name, fields.get("country"), out)?;
        if !fields.contains_key("member") && !fields.contains_key("country") {
            fields.insert("organization".into(), json!(id));
        }
    }
    let holder = person(tx, world, cells, decision, false, out)?;
    if let Some((id, made)) = &holder {
        fields.insert("person".into(), json!(id));
        if *made == Made::New {
            out.note("person-new", &[("name", out.title.clone())]);
        }
    }
    let found = find(tx, world, cells, &term, &fields, decision)?;
    let existing = found.as_ref().map(|f| f.id.clone());
    if let Some(id) = &existing {
        let old = tx.reader().raw(Kind::Seat, id)?;
        let text = |name: &str| old.fields.get(name).and_then(Value::as_str);
        if let (Some(was), Some(now)) = (text("begin"), fields.get("begin").and_then(Value::as_str))
            && was != now
            && !decision.dates
        {
            out.kept(was, &fields);
            fields.remove("begin");
        }
    } else if !fields.contains_key("position") {
        fields.insert("position".into(), json!(cells.at));
    }
    out.found = found.or(out.found.take().filter(|f| f.by != "name"));
    let (id, wrote) = put(
        tx,
        Kind::Seat,
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
        remember(tx, world, Kind::Seat, &id, &value)?;
    }
    if out.title.is_empty() {
        out.title = tx.reader().title(Kind::Seat, &id, &world.language)?;
    }
    out.record = Some((Kind::Seat, id));
    Ok(())
}

/// What a source says of the seat: party and district are text.
fn stated(cells: &Cells<'_>) -> Option<String> {
    let parts: Vec<String> = ["stated", "group", "area"]
        .iter()
        .filter_map(|field| cells.text(field))
        .collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

fn find(
    tx: &Tx<'_>,
    world: &World<'_>,
    cells: &Cells<'_>,
    term: &str,
    fields: &Fields,
    decision: &Decision,
) -> Result<Option<Found>> {
    let found = |id: &str, by: &'static str| Found {
        kind: Kind::Seat,
        id: id.to_owned(),
        by,
    };
    if let Some(named) = decision
        .record
        .as_deref()
        .and_then(|r| r.strip_prefix("seat:"))
    {
        return Ok(Some(found(
            &tx.reader().raw(Kind::Seat, named)?.id,
            "decision",
        )));
    }
    if let Some(key) = cells.text("key")
        && let Some(id) = tx.reader().id_of(Kind::Seat, &key)?
    {
        return Ok(Some(found(&id, "key")));
    }
    if decision.what == Some(Do::Create) {
        return Ok(None);
    }
    let text =
        |fields: &Fields, name: &str| fields.get(name).and_then(Value::as_str).map(str::to_owned);
    let same = |seat: &&Raw| {
        let all = |names: &[&str]| {
            names
                .iter()
                .all(|n| text(&seat.fields, n) == text(fields, n))
        };
        let dates = compatible(
            text(&seat.fields, "begin").as_deref(),
            text(fields, "begin").as_deref(),
        );
        let who = if fields.contains_key("person") {
            all(&["person"])
        } else {
            all(&["member", "country", "organization"])
                && seat.fields.get("person").is_none_or(Value::is_null)
        };
        who && dates
    };
    let column = if fields.contains_key("person") {
        "person"
    } else {
        "term"
    };
    let value = text(fields, column).unwrap_or_default();
    let seats = tx.reader().raws(Kind::Seat, Some((column, &value)))?;
    let of_term = |seat: &&Raw| text(&seat.fields, "term").as_deref() == Some(term);
    // One country may sit twice, as its source says: then what the source says tells them apart.
    let mut alike: Vec<&Raw> = seats
        .iter()
        .filter(of_term)
        .filter(same)
        .filter(|seat| !world.is_claimed(&seat.id))
        .collect();
    if alike.len() > 1 {
        alike.retain(|seat| text(&seat.fields, "stated") == text(fields, "stated"));
    }
    Ok(alike.first().map(|seat| found(&seat.id, "place")))
}
