//! Indicators: baseline, target, last value and readings, on rails of their own scale.

use plenaria_core::annual::data::Indicator;
use plenaria_i18n::args;
use serde_json::{Value, json};

use crate::desk::Desk;

pub(super) fn chapter(desk: &Desk<'_>) -> Option<Value> {
    let groups: Vec<_> = desk
        .data()
        .indicators
        .iter()
        .filter(|group| !group.indicators.is_empty())
        .collect();
    let all: Vec<_> = groups.iter().flat_map(|group| &group.indicators).collect();
    if all.is_empty() {
        return None;
    }
    let met = all
        .iter()
        .filter(|indicator| indicator.met == Some(true))
        .count();
    let judged = all
        .iter()
        .filter(|indicator| indicator.met.is_some())
        .count();
    let words = args! {
        "met" => met,
        "targets" => desk.words("report-indicators-targets-part", &args! { "count" => judged }),
        "indicators" => desk.words("report-indicators-part", &args! { "count" => all.len() }),
    };
    let key = if judged == 0 {
        "report-indicators-lead-unread"
    } else {
        "report-indicators-lead"
    };
    let groups = groups.iter().map(|group| {
        json!({
            "title": desk.said_maybe(group.title.as_ref()),
            "list": group.indicators.iter().map(|i| indicator(desk, i)).collect::<Vec<_>>(),
        })
    });
    Some(json!({
        "lead": desk.words(key, &words),
        "groups": groups.collect::<Vec<_>>(),
        "lower": all.iter().any(|indicator| indicator.lower_is_better),
        "series": all.iter().any(|indicator| indicator.readings.len() > 1),
    }))
}

fn indicator(desk: &Desk<'_>, indicator: &Indicator) -> Value {
    let number = |text: Option<&String>| {
        text.and_then(|text| text.parse::<f64>().ok())
            .filter(|n| n.is_finite())
    };
    let (base, target, value) = (
        number(indicator.baseline.as_ref()),
        number(indicator.target.as_ref()),
        number(indicator.value.as_ref()),
    );
    let readings: Vec<f64> = indicator
        .readings
        .iter()
        .filter_map(|reading| number(Some(&reading.value)))
        .collect();
    let top = [base, target, value]
        .into_iter()
        .flatten()
        .fold(0.0, f64::max)
        * 1.06;
    let at = |n: Option<f64>| {
        n.map(|n| {
            if top > 0.0 {
                (n / top).clamp(0.0, 1.0)
            } else {
                0.0
            }
        })
    };
    let written = |text: Option<&String>| text.map(|text| desk.decimal(text));
    let gap = match (indicator.met, value, target) {
        (Some(false), Some(value), Some(target)) => {
            Some(difference(desk, indicator, value - target))
        }
        _ => None,
    };
    let (low, high) = (
        readings.iter().copied().fold(f64::INFINITY, f64::min),
        readings.iter().copied().fold(f64::NEG_INFINITY, f64::max),
    );
    let spark: Vec<f64> = readings
        .iter()
        .map(|n| {
            if high > low {
                (n - low) / (high - low)
            } else {
                0.5
            }
        })
        .collect();
    json!({
        "name": desk.said(&indicator.name),
        "unit": desk.said_maybe(indicator.unit.as_ref()),
        "base": written(indicator.baseline.as_ref()),
        "target": written(indicator.target.as_ref()),
        "value": written(indicator.value.as_ref()),
        "fb": at(base), "ft": at(target), "fv": at(value),
        "met": indicator.met,
        "gap": gap,
        "readings": indicator.readings.iter().map(|reading| desk.decimal(&reading.value)).collect::<Vec<_>>(),
        "spark": if spark.len() > 1 { json!(spark) } else { Value::Null },
        "src": desk.source(indicator.source.as_ref()),
        "m": desk.mark(std::slice::from_ref(&indicator.record)),
    })
}

/// How far a value is from its target, with as many decimals as either has.
fn difference(desk: &Desk<'_>, indicator: &Indicator, gap: f64) -> String {
    let decimals = [indicator.value.as_ref(), indicator.target.as_ref()]
        .into_iter()
        .flatten()
        .map(|text| {
            text.split_once('.')
                .map_or(0, |(_, decimals)| decimals.len())
        })
        .max()
        .unwrap_or(0);
    let sign = if gap < 0.0 { "−" } else { "+" };
    format!(
        "{sign}{}",
        desk.decimal(&format!("{:.decimals$}", gap.abs()))
    )
}
