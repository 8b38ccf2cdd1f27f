//! Posts of a table, each with who holds it.

use super::member::{organization, remember, stands_for};
use super::person::{Made, person};
use super::row::{Cells, Found, Outcome, Verdict, put};
use super::world::World;
use super::{Decision, Do};
use crate::words::plain;
use plenaria_core::Kind;
use plenaria_core::error::Result;
use plenaria_core::record::Fields;
use plenaria_core::storage::Raw;
use plenaria_core::transact::Tx;
use plenaria_i18n::{Lang, Texts};
use serde_json::{Value, json};

pub(super) fn row(
    tx: &mut Tx<'_>,
    world: &mut World<'_>,
    cells: &Cells<'_>,
    decision: &Decision,
    out: &mut Outcome,
) -> Result<()> {
    let mut fields = Fields::new();
    for (field, of) in [
        ("post_name", "name"),
        ("post_kind", "kind"),
        ("post_email", "email"),
        ("post_phone", "phone"),
    ] {
        if let Some(value) = cells.value(field, Kind::Post, of, &world.language) {
            fields.insert(of.to_owned(), value);
        }
    }
    stands_for(tx, world, cells, &mut fields, out)?;
    if let Some(name) = cells.text("organization") {
        let country = fields.get("country").cloned();
        let id = organization(tx, world, &name, country.as_ref(), out)?;
        fields.insert("organization".into(), json!(id));
    }
    let found = find(tx, world, cells, &fields, decision)?;
    if found.is_none() {
        name_by_kind(world, &mut fields);
    }
    let existing = found.as_ref().map(|f| f.id.clone());
    out.found = found;
    let (post, wrote) = put(
        tx,
        Kind::Post,
        existing.as_deref(),
        cells.text("key"),
        fields,
        out,
    )?;
    match (existing.is_some(), wrote) {
        (false, _) => out.make(Verdict::Create),
        (true, true) => out.make(Verdict::Update),
        _ => {}
    }
    if let Some(value) = cells.text("external_id") {
        remember(tx, world, Kind::Post, &post, &value)?;
    }
    out.record = Some((Kind::Post, post.clone()));
    let title = tx.reader().title(Kind::Post, &post, &world.language)?;
    let holder = person(tx, world, &cells.without_id(), decision, false, out)?;
    if let Some((id, made)) = holder {
        if made == Made::New {
            out.note("person-new", &[("name", out.title.clone())]);
        }
        if made != Made::Same {
            out.make(Verdict::Update);
        }
        tenure(tx, world, cells, &post, &id, decision, out)?;
    }
    out.title = title;
    Ok(())
}

fn find(
    tx: &Tx<'_>,
    world: &World<'_>,
    cells: &Cells<'_>,
    fields: &Fields,
    decision: &Decision,
) -> Result<Option<Found>> {
    let found = |id: &str, by: &'static str| Found {
        kind: Kind::Post,
        id: id.to_owned(),
        by,
    };
    if let Some(named) = decision
        .record
        .as_deref()
        .and_then(|r| r.strip_prefix("post:"))
    {
        return Ok(Some(found(
            &tx.reader().raw(Kind::Post, named)?.id,
            "decision",
        )));
    }
    if decision.what == Some(Do::Create) {
        return Ok(None);
    }
    if let Some(key) = cells.text("key")
        && let Some(id) = tx.reader().id_of(Kind::Post, &key)?
    {
        return Ok(Some(found(&id, "key")));
    }
    if let Some(id) = cells
        .text("external_id")
        .as_deref()
        .and_then(|v| world.by_external(Kind::Post, v))
    {
        return Ok(Some(found(id, "external_id")));
    }
    // The same name for the same member, or the only post of its kind there.
    let place = ["member", "country", "organization"]
        .into_iter()
        .find_map(|name| {
            let value = fields.get(name)?.as_str()?;
            Some((name, value.to_owned()))
        });
    let Some((field, value)) = place else {
        return Ok(None);
    };
    let posts = tx.reader().raws(Kind::Post, Some((field, &value)))?;
    let alike = |post: &&Raw| match cells.text("post_name") {
        Some(name) => {
            let names = post.fields.get("name").and_then(Value::as_object);
            let mut names = names
                .into_iter()
                .flat_map(|n| n.values())
                .filter_map(Value::as_str);
            names.any(|known| plain(known) == plain(&name))
        }
        None => fields
            .get("kind")
            .is_none_or(|kind| post.fields.get("kind") == Some(kind)),
    };
    let same: Vec<&Raw> = posts.iter().filter(alike).collect();
    Ok(match same[..] {
        [only] => Some(found(&only.id, "place")),
        _ => None,
    })
}

/// A post without a name is called what it is, in the network's languages.
fn name_by_kind(world: &World<'_>, fields: &mut Fields) {
    if fields.contains_key("name") {
        return;
    }
    let Some(kind) = fields.get("kind").and_then(Value::as_str) else {
        return;
    };
    let key = format!("choice-post-kind-{}", kind.replace('_', "-"));
    let texts = |lang: Lang| Texts::new(lang);
    if texts(Lang::Es).has(&key) {
        let names = world
            .languages
            .iter()
            .map(|&lang| (lang.tag().to_owned(), json!(texts(lang).text(&key))));
        fields.insert("name".into(), Value::Object(names.collect()));
    }
}

/// Whether two dates may be one: equal, or one known less exactly.
pub(super) fn compatible(one: Option<&str>, other: Option<&str>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one.starts_with(other) || other.starts_with(one),
        _ => true,
    }
}

fn tenure(
    tx: &mut Tx<'_>,
    world: &World<'_>,
    cells: &Cells<'_>,
    post: &str,
    person: &str,
    decision: &Decision,
    out: &mut Outcome,
) -> Result<()> {
    let mut fields = Fields::new();
    for (field, of) in [
        ("tenure_capacity", "capacity"),
        ("rank", "rank"),
        ("begin", "begin"),
        ("end", "end"),
    ] {
        if let Some(value) = cells.value(field, Kind::Tenure, of, &world.language) {
            fields.insert(of.to_owned(), value);
        }
    }
    fields.insert("post".into(), json!(post));
    fields.insert("person".into(), json!(person));
    let own: Vec<Raw> = tx
        .reader()
        .raws(Kind::Tenure, Some(("post", post)))?
        .into_iter()
        .filter(|tenure| tenure.fields.get("person") == Some(&json!(person)))
        .collect();
    let text =
        |fields: &Fields, name: &str| fields.get(name).and_then(Value::as_str).map(str::to_owned);
    let begin = text(&fields, "begin");
    let same = own
        .iter()
        .find(|t| compatible(text(&t.fields, "begin").as_deref(), begin.as_deref()));
    let open = own
        .iter()
        .find(|t| text(&t.fields, "end").as_deref() == Some("open"));
    if let Some(standing) = same.or(open) {
        let was = text(&standing.fields, "begin");
        let restarts = begin.is_some() && was != begin && was.is_some();
        if restarts && !decision.dates {
            out.kept(&was.unwrap_or_default(), &fields);
            fields.remove("begin");
        }
        // An end that stands is not taken away by a table that has none.
        let (_, wrote) = put(tx, Kind::Tenure, Some(&standing.id), None, fields, out)?;
        if wrote {
            out.make(Verdict::Update);
        }
        return Ok(());
    }
    put(tx, Kind::Tenure, None, None, fields, out)?;
    out.make(Verdict::Update);
    Ok(())
}
