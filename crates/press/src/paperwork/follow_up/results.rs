//! What a plan reaches: its indicators, and the logical framework that they stand in.

use plenaria_core::annual::data::{FollowUp, MeasureLine, PlanPaper};
use plenaria_i18n::args;
use serde_json::{Value, json};

use super::is_group;
use crate::desk::Desk;

pub(super) fn indicator(desk: &Desk<'_>, line: &MeasureLine) -> Value {
    let number = |text: &Option<String>| text.as_ref().map(|text| desk.decimal(text));
    let at = |text: &Option<String>| text.as_deref().and_then(|text| text.parse::<f64>().ok());
    let (base, target, value) = (at(&line.baseline), at(&line.target), at(&line.value));
    let top = [base, target, value]
        .into_iter()
        .flatten()
        .fold(0.0, f64::max)
        * 1.06;
    let part = |n: Option<f64>| {
        n.map(|n| {
            if top > 0.0 {
                (n / top).clamp(0.0, 1.0)
            } else {
                0.0
            }
        })
    };
    let standing = line.standing.replace('_', "-");
    let unequal = line.unequal.iter().map(|(by, sum, difference)| {
        let by = desk.word(&format!("papers-plan-by-{by}"));
        let values = args! { "by" => by, "sum" => desk.decimal(sum), "difference" => desk.decimal(difference) };
        desk.words("papers-plan-unequal", &values)
    });
    json!({
        "name": desk.said(&line.name),
        "unit": desk.said_maybe(line.unit.as_ref()),
        "base": number(&line.baseline), "target": number(&line.target), "value": number(&line.value),
        "fb": part(base), "ft": part(target), "fv": part(value),
        "standing": line.standing,
        "word": desk.word(&format!("plan-standing-{standing}")),
        "counted": line.origin == "counted",
        "unequal": unequal.collect::<Vec<_>>(),
        "m": desk.mark(&line.records),
    })
}

/// The logical framework: what is to be reached, how it is seen, and what proves it.
pub(super) fn frame(desk: &Desk<'_>, data: &FollowUp) -> Vec<Value> {
    if data.paper != PlanPaper::Progress {
        return Vec::new();
    }
    let cell = |row: Option<usize>| {
        let own = data.indicators.iter().filter(|line| line.row == row);
        let lines: Vec<Value> = own
            .map(|line| {
                let number = |text: &Option<String>| text.as_ref().map(|text| desk.decimal(text));
                let mut proof: Vec<Value> =
                    line.evidence.iter().map(|text| desk.said(text)).collect();
                proof.dedup();
                if let (true, Some(method)) = (proof.is_empty(), &line.method) {
                    proof.push(desk.said(method));
                }
                if line.origin == "counted" {
                    proof.push(Value::String(desk.word("papers-plan-counted")));
                }
                json!({
                    "name": desk.said(&line.name), "unit": desk.said_maybe(line.unit.as_ref()),
                    "base": number(&line.baseline), "target": number(&line.target),
                    "value": number(&line.value), "proof": proof,
                    "m": desk.mark(&line.records),
                })
            })
            .collect();
        lines
    };
    let mut found = Vec::new();
    let whole = cell(None);
    if !whole.is_empty() {
        found.push(json!({"level": desk.word("papers-plan-frame-plan"), "n": null, "title": desk.said(&data.title), "depth": 0, "indicators": whole, "holds": null}));
    }
    for (n, row) in data.rows.iter().enumerate() {
        let indicators = cell(Some(n));
        if is_group(row) || !indicators.is_empty() || row.assumptions.is_some() {
            found.push(json!({
                "level": desk.choice("activity-level", &row.level), "n": row.number,
                "title": desk.said(&row.title), "depth": row.depth, "indicators": indicators,
                "holds": row.assumptions.as_ref().map(|text| desk.narrative(text)),
            }));
        }
    }
    let assumed = data.rows.iter().any(|row| row.assumptions.is_some());
    if data.indicators.is_empty() && !assumed {
        Vec::new()
    } else {
        found
    }
}
