//! Projects: each with its sheet, objectives, time frames that amendments never erase, and amounts by type.

use chrono::Datelike as _;
use plenaria_core::annual::data::{Frame, Project, Scope};
use plenaria_i18n::args;
use serde_json::{Value, json};

use super::plan::{end_of, start_of};
use crate::desk::Desk;

pub(super) fn chapter(desk: &Desk<'_>) -> Option<Value> {
    let projects = &desk.data().cooperation.projects;
    if projects.is_empty() {
        return None;
    }
    let own = projects
        .iter()
        .filter(|project| project.scope == Scope::Own)
        .count();
    let words = args! {
        "own" => desk.words("report-projects-own-part", &args! { "count" => own }),
        "others" => desk.words("report-projects-others-part", &args! { "count" => projects.len() - own }),
    };
    let key = match (own, projects.len() - own) {
        (0, _) => "report-projects-lead-others",
        (_, 0) => "report-projects-lead-own",
        _ => "report-projects-lead",
    };
    Some(json!({
        "lead": desk.words(key, &words),
        "list": projects.iter().map(|p| project(desk, p)).collect::<Vec<_>>(),
    }))
}

fn project(desk: &Desk<'_>, project: &Project) -> Value {
    let partners = project.partners.iter().map(|partner| {
        json!({"name": desk.party(&partner.party), "role": desk.choice("partner-role", partner.role.tag())})
    });
    let amounts = project.amounts.iter().map(|amount| {
        json!({
            "kind": desk.choice("amount-kind", amount.kind.tag()),
            "when": desk.range(amount.begin.as_ref(), amount.end.as_ref()),
            "money": amount.money.minor.map(|_| desk.money(&amount.money)),
            "stated": amount.money.stated,
            "src": desk.source(amount.source.as_ref()),
        })
    });
    let accomplishments = project.accomplishments.iter().map(|done| {
        json!({
            "date": desk.short(done.date.as_ref()),
            "text": desk.narrative(&done.text),
            "src": desk.source(done.source.as_ref()),
        })
    });
    json!({
        "title": desk.said(&project.title),
        "code": project.code,
        "own": project.scope == Scope::Own,
        "scope": desk.choice("scope", project.scope.tag()),
        "summary": project.summary.as_ref().map(|text| desk.narrative(text)),
        "objectives": project.objectives.iter().map(|text| desk.said(text)).collect::<Vec<_>>(),
        "partners": partners.collect::<Vec<_>>(),
        "frames": frames(desk, &project.frames),
        "amounts": amounts.collect::<Vec<_>>(),
        "accomplishments": accomplishments.collect::<Vec<_>>(),
        "papers": project.papers.iter().map(|text| desk.said(text)).collect::<Vec<_>>(),
        "findings": desk.findings(&project.findings),
        "src": desk.sources(&project.sources),
        "m": desk.mark(std::slice::from_ref(&project.record)),
    })
}

/// Time frames on one scale of years; a missing end is drawn as unknown and never guessed.
fn frames(desk: &Desk<'_>, frames: &[Frame]) -> Value {
    let known = |frame: &Frame| {
        let begin = frame.begin.as_deref().and_then(start_of);
        let end = frame.end.as_deref().and_then(end_of);
        (begin, end)
    };
    let years: Vec<i32> = frames
        .iter()
        .map(known)
        .flat_map(|(a, b)| [a, b])
        .flatten()
        .map(|day| day.year())
        .collect();
    let (first, last) = (years.iter().min().copied(), years.iter().max().copied());
    let scale = first
        .zip(last)
        .map(|(first, last)| (first, last.min(first + 19)));
    let rows = frames.iter().map(|frame| {
        let (begin, end) = known(frame);
        let x = |day: chrono::NaiveDate| {
            let (first, last) = scale.unwrap_or((day.year(), day.year()));
            let years = f64::from(last - first + 1);
            ((f64::from(day.year() - first) + f64::from(day.ordinal0()) / 366.0) / years)
                .clamp(0.0, 1.0)
        };
        json!({
            "kind": desk.choice("time-frame-kind", frame.kind.tag()),
            "when": desk.range(frame.begin.as_ref(), frame.end.as_ref()),
            "x0": begin.map(x), "x1": end.map(|day| x(day.succ_opt().unwrap_or(day))),
            "stated": desk.said_maybe(frame.stated.as_ref()),
            // Beside what a source says, so that a difference is seen where it stands.
            "months": frame.stated.as_ref().and_then(|_| {
                desk.months(frame.begin.as_deref(), frame.end.as_deref())
            }),
            "src": desk.source(frame.source.as_ref()),
        })
    });
    let rows: Vec<_> = rows.collect();
    let years = scale.map(|(first, last)| {
        (first..=last)
            .map(|year| year.to_string())
            .collect::<Vec<_>>()
    });
    json!({"years": years, "rows": rows})
}
