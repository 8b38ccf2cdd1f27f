//! The network in figures: counted and stated ones apart, and what changed over the years.

use plenaria_core::annual::data::{FigureKind, Quantity, Series};
use plenaria_i18n::args;
use serde_json::{Value, json};

use crate::desk::Desk;

pub(super) fn chapter(desk: &Desk<'_>) -> Option<Value> {
    let data = desk.data();
    let of = |kind| {
        data.figures
            .iter()
            .filter(move |figure| figure.kind == kind)
    };
    let counted: Vec<_> = of(FigureKind::Counted)
        .map(|figure| desk.figure(figure))
        .collect();
    let stated: Vec<_> = of(FigureKind::Stated)
        .map(|figure| desk.figure(figure))
        .collect();
    if counted.is_empty() && stated.is_empty() {
        return None;
    }
    let series: Vec<_> = data
        .series
        .iter()
        .filter(|series| series.points.len() > 1)
        .map(|s| line(desk, s))
        .collect();
    let words = |key: &str, count: usize| desk.words(key, &args! { "count" => count });
    Some(json!({
        "lead": if stated.is_empty() {
            words("report-figures-lead-counted", counted.len())
        } else {
            let parts = args! {
                "counted" => words("report-figures-counted-part", counted.len()),
                "stated" => words("report-figures-stated-part", stated.len()),
            };
            desk.words("report-figures-lead", &parts)
        },
        "stated_src": desk.sources(of(FigureKind::Stated).filter_map(|figure| figure.source.as_ref())),
        "counted": counted,
        "stated": stated,
        "series": series,
    }))
}

/// A series as heights between 0 and 1, with its numbers.
fn line(desk: &Desk<'_>, series: &Series) -> Value {
    let values: Vec<f64> = series
        .points
        .iter()
        .map(|point| height(&point.figure.value))
        .collect();
    let top = values.iter().copied().fold(0.0, f64::max);
    let points = series.points.iter().zip(&values).map(|(point, value)| {
        let mut figure = desk.figure(&point.figure);
        figure["y"] = json!(point.year.to_string());
        figure["h"] = json!(if top > 0.0 { value / top } else { 0.0 });
        figure
    });
    let label = match &series.label {
        Some(label) => desk.said(label),
        None => Value::String(desk.words(
            &format!("report-figure-{}", series.name.tag().replace('_', "-")),
            &args! { "count" => 2 },
        )),
    };
    json!({"label": label, "points": points.collect::<Vec<_>>()})
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a bar's height needs no more than the fifty-two bits of a double"
)]
fn height(value: &Quantity) -> f64 {
    match value {
        Quantity::Count(count) => *count as f64,
        Quantity::Money(money) => money.minor.unwrap_or(0) as f64,
        Quantity::Decimal(text) => text.parse().unwrap_or(0.0),
    }
}
