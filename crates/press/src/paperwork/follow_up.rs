//! A plan's follow-up on paper: progress for a committee, the Gantt alone, the report to one donor.

mod gantt;
mod money;
mod project;
mod results;
mod spending;

use plenaria_core::annual::data::{
    ActivityStatus, Finding, FollowRow, FollowUp, PlanPaper, RecordRef,
};
use plenaria_i18n::{Args, args};
use serde_json::{Value, json};

use super::Made;
use crate::desk::Desk;

pub(super) fn make(desk: &Desk<'_>, data: &FollowUp) -> Made {
    let name = desk.plain(&data.title);
    let key = match data.paper {
        PlanPaper::Progress => "papers-plan-progress-title",
        PlanPaper::Gantt => "papers-plan-gantt-title",
        PlanPaper::Donor => "papers-plan-donor-title",
    };
    let plain = desk.words(key, &args! { "name" => &name });
    let right = match data.paper {
        PlanPaper::Donor => {
            let (from, to) = (data.from.to_string(), data.to.to_string());
            desk.range(Some(&from), Some(&to))
                .as_str()
                .unwrap_or_default()
                .to_owned()
        }
        _ => desk.as_of(),
    };
    let tree = data.paper == PlanPaper::Progress || data.paper == PlanPaper::Donor;
    Made {
        template: "/templates/office/follow_up.typ",
        title: Value::String(plain.clone()),
        plain,
        sub: sub(desk, data),
        right: vec![right],
        data: json!({
            "kind": match data.paper {
                PlanPaper::Progress => "progress",
                PlanPaper::Gantt => "gantt",
                PlanPaper::Donor => "donor",
            },
            "landscape": data.paper == PlanPaper::Gantt,
            "baseline": data.rows.iter().any(|row| row.approved != (None, None)),
            "critical": data.rows.iter().any(|row| row.critical),
            "approved": approved(desk, data),
            "rows": if tree { headed(data.rows.iter().map(|r| row(desk, r)).collect()) } else { Vec::new() },
            "gantt": if data.paper == PlanPaper::Donor { Vec::new() } else { gantt::windows(desk, data) },
            "undated": undated(desk, data),
            "money": money::money(desk, data),
            "lines": money::lines(desk, data),
            "spending": spending::spending(desk, data),
            "dues": data.dues.iter().map(|d| money::due(desk, d)).collect::<Vec<_>>(),
            "indicators": data.indicators.iter().map(|i| results::indicator(desk, i)).collect::<Vec<_>>(),
            "frame": results::frame(desk, data),
            "project": data.project.as_ref().map(|p| project::project(desk, p)),
            "findings": data.findings.iter().map(|f| finding(desk, f, &name)).collect::<Vec<_>>(),
        }),
    }
}

/// What the records lack or contradict, in a sentence.
fn finding(desk: &Desk<'_>, finding: &Finding, name: &str) -> Value {
    let key = format!("finding-{}", finding.code.replace('_', "-"));
    let text = desk.words(&key, &Args::from_texts(finding.values.iter()));
    // What the title of the paper says needs not be said again of each.
    let named = [format!(": {name}."), format!(". {name}.")];
    let short = named.iter().find_map(|end| text.strip_suffix(end.as_str()));
    json!({
        "text": short.map_or_else(|| text.clone(), |short| format!("{short}.")),
        "m": desk.mark(&finding.records),
    })
}

/// What it came to, in a sentence.
fn sub(desk: &Desk<'_>, data: &FollowUp) -> Option<String> {
    if data.paper == PlanPaper::Donor {
        let project = data.project.as_ref()?;
        let donors: Vec<String> = project
            .partners
            .iter()
            .map(|partner| desk.party_name(&partner.party))
            .collect();
        let mut parts: Vec<String> = project.code.iter().cloned().collect();
        parts.extend(donors.into_iter().take(4));
        return (!parts.is_empty()).then(|| parts.join(" · "));
    }
    let top = data.rows.iter().filter(|row| row.depth == 0);
    let (work, done, late) = top.fold((0, 0, 0), |sum, row| {
        (sum.0 + row.work.0, sum.1 + row.work.1, sum.2 + row.work.2)
    });
    if work == 0 {
        return Some(desk.word("papers-plan-empty"));
    }
    Some(desk.words(
        "papers-plan-lead",
        &args! {
            "work" => desk.words("papers-plan-work-part", &args! { "count" => work }),
            "done" => desk.words("papers-plan-done-part", &args! { "count" => done }),
            "late" => desk.words("papers-plan-late-part", &args! { "count" => late }),
        },
    ))
}

fn approved(desk: &Desk<'_>, data: &FollowUp) -> Vec<Value> {
    let by = |record: Option<&RecordRef>| record.map(|record| record.title.clone());
    let mut found = Vec::new();
    for version in &data.versions {
        let what = if version.number == 0 {
            desk.word("papers-plan-baseline")
        } else {
            desk.words(
                "papers-plan-amendment",
                &args! { "number" => version.number },
            )
        };
        found.push(json!({
            "what": what,
            "date": desk.long(&version.date),
            "by": by(version.by.as_ref()),
            "why": desk.said_maybe(version.reason.as_ref()),
            "m": desk.mark(std::slice::from_ref(&version.record)),
        }));
    }
    if let (true, Some(date)) = (found.is_empty(), &data.approved) {
        found.push(json!({
            "what": desk.word("papers-plan-approved"),
            "date": desk.long(date),
            "by": by(data.approved_at.as_ref()),
            "why": null, "m": null,
        }));
    }
    found
}

/// How a status is drawn, and its word.
fn state(desk: &Desk<'_>, row: &FollowRow) -> (&'static str, String) {
    if let Some(days) = row.late_days {
        return (
            "late",
            desk.words("report-plan-late-days", &args! { "count" => days }),
        );
    }
    let word = desk.choice("activity-status", row.status.tag());
    let drawn = match row.status {
        ActivityStatus::Done => "done",
        ActivityStatus::InProgress => "going",
        ActivityStatus::Planned => "todo",
        ActivityStatus::Suspended | ActivityStatus::Cancelled => "off",
        ActivityStatus::Unknown => "unknown",
    };
    (drawn, word)
}

/// Whether a row only holds others together.
fn is_group(row: &FollowRow) -> bool {
    matches!(row.level.as_str(), "axis" | "objective")
}

fn row(desk: &Desk<'_>, row: &FollowRow) -> Value {
    let (drawn, word) = state(desk, row);
    let actual = desk.range(row.actual_begin.as_ref(), row.actual_end.as_ref());
    json!({
        "group": is_group(row) && row.work.0 > 0,
        "depth": row.depth,
        "n": row.number,
        "title": desk.said(&row.title),
        "plan": desk.said_maybe(row.plan.as_ref()),
        "resp": desk.party_maybe(row.responsible.as_ref()),
        "when": desk.range(row.begin.as_ref(), row.end.as_ref()),
        "actual": actual,
        "state": drawn,
        "word": word,
        "percent": row.progress.map(|percent| desk.percent(percent)),
        "count": desk.words("papers-plan-of", &args! { "done" => row.work.1, "work" => row.work.0 }),
        "reason": desk.said_maybe(row.reason.as_ref()),
        "holds": row.holds_up.iter().map(|text| desk.said(text)).collect::<Vec<_>>(),
        "m": desk.mark(std::slice::from_ref(&row.record)),
    })
}

/// Says of each row that names a group whether others follow below it, so that it never stands alone at a page's foot,
/// and whether it may be said again where they go on: not where it would then stand over what is no part of it.
fn headed(mut rows: Vec<Value>) -> Vec<Value> {
    let depth = |row: &Value| row["depth"].as_u64().unwrap_or_default();
    let heads: Vec<bool> = rows
        .iter()
        .enumerate()
        .map(|(n, row)| {
            let below = rows.get(n + 1).is_some_and(|next| depth(next) > depth(row));
            below && row["group"] == json!(true)
        })
        .collect();
    for n in 0..rows.len() {
        let then = (n + 1..rows.len()).find(|then| depth(&rows[*then]) <= depth(&rows[n]));
        let again = then.is_none_or(|then| heads[then]);
        rows[n]["heads"] = json!(heads[n].then(|| json!({"again": again})));
    }
    rows
}

fn undated(desk: &Desk<'_>, data: &FollowUp) -> Vec<Value> {
    let work = data.rows.iter().filter(|row| !is_group(row));
    let without = work.filter(|row| gantt::span(row, data, desk.options().date).is_none());
    without
        .map(|row| json!({"n": row.number, "title": desk.said(&row.title), "m": desk.mark(std::slice::from_ref(&row.record))}))
        .collect()
}
