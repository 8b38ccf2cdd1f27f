//! Who sat when: holders by years, as a picture and its table.

use plenaria_core::annual::data::{Office, Rotation, RotationLine};
use plenaria_i18n::args;
use serde_json::{Value, json};

use super::Made;
use crate::desk::Desk;

pub(super) fn make(desk: &Desk<'_>, rotation: &Rotation) -> Made {
    let mut lines: Vec<&RotationLine> = rotation.lines.iter().collect();
    let area = |text: &RotationLine| text.subregion.as_ref().map(|text| desk.plain(text));
    let mut order: Vec<Option<String>> = Vec::new();
    for line in &lines {
        let area = area(line);
        if !order.contains(&area) {
            order.push(area);
        }
    }
    desk.sort_by_name(&mut lines, |line| desk.party_name(&line.party));
    lines.sort_by_key(|line| order.iter().position(|known| *known == area(line)));
    let rows: Vec<_> = lines.iter().map(|line| row(desk, rotation, line)).collect();
    let mut never: Vec<_> = rotation.never.iter().collect();
    desk.sort_by_name(&mut never, |(party, _)| desk.party_name(party));
    let mut areas: Vec<(Option<String>, Value, Vec<Value>)> = Vec::new();
    for (party, area) in never {
        let key = area.as_ref().map(|area| desk.plain(area));
        let name = json!({"name": desk.party(party), "m": desk.mark(party.record.as_slice())});
        match areas.iter_mut().find(|(known, ..)| *known == key) {
            Some((.., names)) => names.push(name),
            None => areas.push((key, desk.said_maybe(area.as_ref()), vec![name])),
        }
    }
    areas.sort_by_key(|(key, ..)| {
        let place = order.iter().position(|known| known == key);
        place.unwrap_or(usize::MAX)
    });
    let never: Vec<_> = areas
        .into_iter()
        .map(|(_, area, names)| json!({"area": area, "names": names}))
        .collect();
    let plain = desk.plain(&rotation.body);
    let title = desk.words("office-rotation-title", &args! { "body" => plain });
    let years = (rotation.years.first(), rotation.years.last());
    let sub = match years {
        (Some((first, _)), Some((last, _))) if !rows.is_empty() => desk.words(
            "office-rotation-lead",
            &args! { "count" => rows.len(), "first" => first.to_string(), "last" => last.to_string() },
        ),
        _ => desk.word("office-rotation-empty"),
    };
    Made {
        template: "/templates/office/rotation.typ",
        title: Value::String(title.clone()),
        plain: title,
        sub: Some(sub),
        right: vec![desk.as_of()],
        data: json!({
            "years": rotation.years.iter().map(|(year, known)| json!({"y": year.to_string(), "known": known})).collect::<Vec<_>>(),
            "gaps": rotation.years.iter().any(|(_, known)| !known),
            "rows": rows,
            "never": never,
        }),
    }
}

fn row(desk: &Desk<'_>, rotation: &Rotation, line: &RotationLine) -> Value {
    let cells = rotation.years.iter().map(|(year, _)| {
        let sat = line.years.iter().find(|(sat, _)| sat == year)?;
        Some(if matches!(sat.1, Office::Chair | Office::Coordinator) {
            "chair"
        } else {
            "seat"
        })
    });
    json!({
        "name": desk.party(&line.party),
        "area": desk.said_maybe(line.subregion.as_ref()),
        "cells": cells.collect::<Vec<_>>(),
        "years": spans(&line.years.iter().map(|(year, _)| *year).collect::<Vec<_>>()),
        "count": line.years.len(),
        "terms": desk.number(i64::try_from(line.terms).unwrap_or(0)),
        "m": desk.mark(&line.records),
    })
}

/// "2014, 2016–2018".
fn spans(years: &[i32]) -> String {
    let mut runs: Vec<(i32, i32)> = Vec::new();
    for year in years {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *year => *last = *year,
            _ => runs.push((*year, *year)),
        }
    }
    let runs = runs.iter().map(|(first, last)| match last - first {
        0 => first.to_string(),
        _ => format!("{first}–{last}"),
    });
    runs.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    #[test]
    fn years_in_a_row_are_one_span() {
        assert_eq!(super::spans(&[2014, 2016, 2017, 2018]), "2014, 2016–2018");
        assert_eq!(super::spans(&[]), "");
    }
}
