//! Statutes to begin with: templates as plain lines of records, adopted as one operation.

use super::Statutes;
use crate::error::{Error, Problems, Result};
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::members::{Member, MemberSubregion};
use crate::op::Op;
use crate::record::Fields;
use crate::records::{NewRecord, add_in};
use crate::transact::{Done, Tx};
use serde_json::{Value, json};

/// The templates by name: a regional network of governments, a network of parliaments, one of cities. A line is a JSON
/// object as in the samples; a subregion's `countries` says which members it takes in.
const TEMPLATES: &[(&str, &str)] = &[
    ("regional", include_str!("templates/regional.jsonl")),
    ("parliaments", include_str!("templates/parliaments.jsonl")),
    ("cities", include_str!("templates/cities.jsonl")),
];

/// Adds the subregions, bodies, statutes and rules of a template, in force since `begin` when that is known, and puts
/// the members that have no subregion yet into theirs. Gives the statutes' id.
///
/// # Errors
/// `Refused` when there is no such template, or there are statutes, or what it would add is there under another id.
pub fn adopt_template(
    network: &mut Network,
    by: By<'_>,
    template: &str,
    begin: Option<&str>,
) -> Result<Done<String>> {
    let mut problems = Problems::default();
    let lines = TEMPLATES.iter().find(|(name, _)| *name == template);
    if lines.is_none() {
        let value = template.chars().take(40).collect();
        problems.add_with("template", "unknown-choice", &[("value", value)]);
    }
    if !network.reader().all::<Statutes>()?.is_empty() {
        problems.add("template", "already-there");
    }
    let Some((_, lines)) = lines.filter(|_| problems.is_empty()) else {
        return Err(Error::Refused(problems));
    };
    network.transact(by, Op::AdoptTemplate, |tx| {
        let mut statutes = String::new();
        for line in lines.lines().filter(|line| line.starts_with('{')) {
            let line: Value = serde_json::from_str(line)?;
            let id = add_line(tx, &line, begin)?;
            if line["add"] == "statutes" {
                let language = tx.reader().main_language().to_owned();
                let name = tx.reader().title(Kind::Statutes, &id, &language)?;
                tx.mention("name", name);
                statutes = id;
            }
        }
        Ok(statutes)
    })
}

/// Adds one record of a template; a body or subregion of the same key that is there already stands for it.
fn add_line(tx: &mut Tx<'_>, line: &Value, begin: Option<&str>) -> Result<String> {
    let kind = line["add"].as_str().and_then(Kind::named);
    let kind = kind.ok_or_else(|| Error::Internal(format!("no kind {}", line["add"])))?;
    let key = line["key"].as_str().map(str::to_owned);
    let there = match &key {
        Some(key) => tx.reader().id_of(kind, key)?,
        None => None,
    };
    let id = match there {
        Some(id) => id,
        None => {
            let mut fields: Fields = line["fields"].as_object().cloned().unwrap_or_default();
            if kind == Kind::Statutes {
                fields.insert("begin".into(), json!(begin));
            }
            let language = original(tx.reader().main_language());
            add_in(
                tx,
                kind,
                &NewRecord {
                    id: None,
                    key,
                    language: Some(language),
                    fields,
                },
            )?
        }
    };
    if let Some(countries) = line["countries"].as_array() {
        place_members(tx, &id, countries, begin)?;
    }
    Ok(id)
}

/// The templates speak three languages; a network of another begins from the English.
fn original(main: &str) -> String {
    let known = ["es", "en", "pt"].contains(&main);
    if known { main } else { "en" }.to_owned()
}

/// Since the statutes are in force, where that is known, a member is where they place it.
fn place_members(
    tx: &mut Tx<'_>,
    subregion: &str,
    countries: &[Value],
    begin: Option<&str>,
) -> Result<()> {
    let members = tx.reader().all::<Member>()?;
    for member in members {
        let country = member.country.as_ref().map(|country| json!(country.0));
        let here = country.is_some_and(|country| countries.contains(&country));
        let placed = tx
            .reader()
            .children::<MemberSubregion>("member", &member.id)?;
        if here && placed.is_empty() {
            let fields = json!({"member": member.id, "subregion": subregion, "begin": begin});
            let fields = fields.as_object().cloned().unwrap_or_default();
            add_in(
                tx,
                Kind::MemberSubregion,
                &NewRecord {
                    fields,
                    ..NewRecord::default()
                },
            )?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bodies::{Body, BodyRule, Quota};
    use crate::members::Subregion;
    use crate::testing::{BY, added, network, refused};

    #[test]
    fn every_template_is_adopted_whole_in_one_operation() {
        for (name, _) in TEMPLATES {
            let mut net = network();
            added(
                &mut net,
                Kind::Member,
                "UY",
                json!({"country": "UY", "name": "Uruguay"}),
            );
            let before = net.reader().dump().unwrap();
            let id = adopt_template(&mut net, BY, name, Some("2026-01-01"))
                .unwrap()
                .value;
            let reader = net.reader();
            let statutes = reader.need::<Statutes>(&id).unwrap();
            assert!(statutes.begin.is_some());
            assert!(reader.all::<Body>().unwrap().len() >= 4);
            let rules = reader.all::<BodyRule>().unwrap();
            // The seats that subregions have add up to the seats there are.
            for rule in &rules {
                let quotas = reader.children::<Quota>("rule", &rule.id).unwrap();
                let sum: i64 = quotas.iter().map(|quota| quota.seats.0).sum();
                assert!(
                    quotas.is_empty() || rule.seats.as_ref().is_some_and(|seats| seats.0 == sum)
                );
            }
            let placed = reader.all::<MemberSubregion>().unwrap().len();
            assert_eq!(
                placed,
                usize::from(!reader.all::<Subregion>().unwrap().is_empty()),
                "{name}"
            );
            net.undo(BY).unwrap();
            assert_eq!(net.reader().dump().unwrap(), before);
        }
    }

    #[test]
    fn statutes_that_are_there_are_not_overwritten() {
        let mut net = network();
        added(
            &mut net,
            Kind::Body,
            "assembly",
            json!({"name": "Asamblea de Miembros"}),
        );
        adopt_template(&mut net, BY, "regional", None).unwrap();
        // The body of the same key stood for the template's own.
        let bodies = net.reader().all::<Body>().unwrap();
        assert_eq!(
            bodies
                .iter()
                .filter(|body| body.key.as_deref() == Some("assembly"))
                .count(),
            1
        );
        assert_eq!(
            refused(adopt_template(&mut net, BY, "cities", None)),
            ["template: already-there"]
        );
        assert_eq!(
            refused(adopt_template(&mut network(), BY, "moon", None)),
            ["template: unknown-choice"]
        );
    }
}
