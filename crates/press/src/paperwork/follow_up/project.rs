//! The project that a donor's report is of.

use plenaria_core::annual::data::Project;
use serde_json::{Value, json};

use crate::desk::Desk;

pub(super) fn project(desk: &Desk<'_>, project: &Project) -> Value {
    let frames = project.frames.iter().map(|frame| {
        json!({
            "kind": desk.choice("time-frame-kind", frame.kind.tag()),
            "when": desk.range(frame.begin.as_ref(), frame.end.as_ref()),
            "stated": desk.said_maybe(frame.stated.as_ref()),
            "months": desk.months(frame.begin.as_deref(), frame.end.as_deref()),
        })
    });
    let amounts = project.amounts.iter().map(|amount| {
        json!({
            "kind": desk.choice("amount-kind", amount.kind.tag()),
            "when": desk.range(amount.begin.as_ref(), amount.end.as_ref()),
            "money": amount.money.minor.map(|_| desk.money(&amount.money)),
            "stated": amount.money.stated,
        })
    });
    let done = project.accomplishments.iter().map(
        |one| json!({"date": desk.short(one.date.as_ref()), "text": desk.narrative(&one.text)}),
    );
    let partners = project.partners.iter().map(|partner| {
        json!({"role": desk.choice("partner-role", partner.role.tag()), "name": desk.party(&partner.party)})
    });
    json!({
        "summary": project.summary.as_ref().map(|text| desk.narrative(text)),
        "objectives": project.objectives.iter().map(|text| desk.said(text)).collect::<Vec<_>>(),
        "frames": frames.collect::<Vec<_>>(),
        "amounts": amounts.collect::<Vec<_>>(),
        "partners": partners.collect::<Vec<_>>(),
        "done": done.collect::<Vec<_>>(),
        "m": desk.mark(std::slice::from_ref(&project.record)),
    })
}
