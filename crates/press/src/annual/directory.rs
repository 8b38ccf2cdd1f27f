//! The last pages: awards and resources, the directory of posts, findings, sources.

use std::collections::BTreeSet;

use plenaria_core::annual::data::{Award, Capacity, Post, Resource};
use plenaria_i18n::{Args, args};
use serde_json::{Value, json};

use crate::desk::Desk;

pub(super) fn awards(desk: &Desk<'_>) -> Option<Value> {
    let data = desk.data();
    if data.awards.is_empty() && data.resources.is_empty() {
        return None;
    }
    let mut resources: Vec<&Resource> = data.resources.iter().collect();
    resources.sort_by_key(|resource| resource.kind);
    let words = args! {
        "awards" => desk.words("report-awards-part", &args! { "count" => data.awards.len() }),
        "resources" => desk.words("report-resources-part", &args! { "count" => data.resources.len() }),
    };
    let key = match (data.awards.is_empty(), data.resources.is_empty()) {
        (false, false) => "report-awards-lead",
        (false, true) => "report-awards-lead-awards",
        (true, _) => "report-awards-lead-resources",
    };
    Some(json!({
        "lead": desk.words(key, &words),
        "awards": data.awards.iter().map(|a| award(desk, a)).collect::<Vec<_>>(),
        "resources": resources.iter().map(|r| resource(desk, r)).collect::<Vec<_>>(),
    }))
}

fn award(desk: &Desk<'_>, award: &Award) -> Value {
    let results = award.results.iter().map(|result| {
        json!({
            "category": desk.said_maybe(result.category.as_ref()),
            "result": desk.choice("entry-result", result.result.tag()),
            "entry": desk.said(&result.entry),
            "who": desk.party_maybe(result.party.as_ref()),
        })
    });
    json!({
        "title": desk.said(&award.title),
        "edition": award.edition,
        "date": desk.short(award.date.as_ref()),
        "entries": award.entries.as_ref().map(|figure| desk.figure(figure)),
        "results": results.collect::<Vec<_>>(),
        "src": desk.source(award.source.as_ref()),
        "m": desk.mark(std::slice::from_ref(&award.record)),
    })
}

fn resource(desk: &Desk<'_>, resource: &Resource) -> Value {
    json!({
        "title": desk.said(&resource.title),
        "kind": desk.choice("resource-kind", resource.kind.tag()),
        "who": desk.party_maybe(resource.party.as_ref()),
        "date": desk.short(resource.date.as_ref()),
        "address": resource.address,
        "src": desk.source(resource.source.as_ref()),
        "m": desk.mark(std::slice::from_ref(&resource.record)),
    })
}

pub(super) fn posts(desk: &Desk<'_>) -> Option<Value> {
    let mut posts: Vec<&Post> = desk.data().directory.iter().collect();
    if posts.is_empty() {
        return None;
    }
    desk.sort_by_name(&mut posts, |post| {
        post.party
            .as_ref()
            .map(|party| desk.party_name(party))
            .unwrap_or_default()
    });
    let vacant = posts
        .iter()
        .filter(|post| post.holders.is_empty() && !post.unknown)
        .count();
    let list = posts.iter().map(|post| {
        let holders = post.holders.iter().map(|holder| {
            let capacity = (holder.capacity != Capacity::Titular)
                .then(|| desk.choice("capacity", holder.capacity.tag()));
            json!({"name": holder.name, "capacity": capacity})
        });
        json!({
            "who": desk.party_maybe(post.party.as_ref()),
            "iso": post.party.as_ref().and_then(|party| party.country.clone()),
            "title": desk.said(&post.title),
            "inst": desk.said_maybe(post.institution.as_ref()),
            "contact": post.contact,
            "holders": holders.collect::<Vec<_>>(),
            "unknown": post.unknown,
            "m": desk.mark(std::slice::from_ref(&post.record)),
        })
    });
    let list: Vec<_> = list.collect();
    let parts = args! {
        "posts" => desk.words("report-directory-part", &args! { "count" => list.len() }),
        "vacant" => desk.words("report-directory-vacant-part", &args! { "count" => vacant }),
        "date" => desk.long(&desk.data().period.to.to_string()),
    };
    let key = if vacant > 0 {
        "report-directory-lead-vacant"
    } else {
        "report-directory-lead"
    };
    Some(json!({"lead": desk.words(key, &parts), "list": list}))
}

pub(super) fn findings(desk: &Desk<'_>) -> Option<Value> {
    let findings = &desk.data().findings;
    if findings.is_empty() {
        return None;
    }
    let list = findings.iter().enumerate().map(|(at, finding)| {
        let titles: BTreeSet<_> = finding.records.iter().map(|record| record.title.trim())
            .filter(|title| !title.is_empty()).collect();
        let more = titles.len().saturating_sub(4);
        let mut records: Vec<String> = titles.into_iter().take(4).map(str::to_owned).collect();
        if more > 0 {
            records.push(desk.words("report-findings-more", &args! { "count" => more }));
        }
        json!({
            "n": desk.finding_number(at),
            "severity": finding.severity.tag(),
            "word": desk.texts().text(&format!("report-findings-severity-{}", finding.severity.tag())),
            "text": desk.words(&format!("finding-{}", finding.code.replace('_', "-")), &Args::from_texts(finding.values.iter())),
            "records": records,
            "m": desk.mark(&finding.records),
        })
    });
    let list: Vec<_> = list.collect();
    Some(
        json!({"lead": desk.words("report-findings-lead", &args! { "count" => list.len() }), "list": list}),
    )
}

pub(super) fn sources(desk: &Desk<'_>) -> Option<Value> {
    let sources = &desk.data().sources;
    if sources.is_empty() {
        return None;
    }
    let list = sources.iter().enumerate().map(|(at, source)| {
        let note: Vec<_> = [
            source.publisher.clone(),
            source.date.as_ref().map(|date| desk.long(date)),
        ]
        .into_iter()
        .flatten()
        .collect();
        json!({
            "n": desk.source_number(at + 1),
            "title": desk.said(&source.title),
            "note": (!note.is_empty()).then(|| note.join(", ")),
            "says": desk.said_maybe(source.note.as_ref()),
            "address": source.address,
            "m": desk.mark(source.record.as_slice()),
        })
    });
    let list: Vec<_> = list.collect();
    Some(
        json!({"lead": desk.words("report-sources-lead", &args! { "count" => list.len() }), "list": list, "figures": figure_list(desk)}),
    )
}

/// Every figure of the report with where it comes from.
fn figure_list(desk: &Desk<'_>) -> Value {
    let figures = desk.data().every_figure();
    let rows = figures.into_iter().map(|figure| {
        let mut row = desk.figure(figure);
        let count = figure.records.len();
        row["records"] =
            Value::String(desk.words("report-sources-records", &args! { "count" => count }));
        row["key"] = Value::String(figure.key.clone());
        row
    });
    Value::Array(rows.collect())
}
