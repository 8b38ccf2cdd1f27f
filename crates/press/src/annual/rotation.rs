//! Who sat in the committee year by year, as lanes: a member that stays keeps its lane.

use plenaria_core::annual::data::{RotationYear, SeatLine};
use serde_json::{Value, json};

use crate::desk::Desk;

/// A lane's holder in each year, by name.
type Lane = Vec<Option<String>>;

/// Years, and for each subregion its lanes as runs of equal holders.
pub(super) fn chart(desk: &Desk<'_>, years: &[RotationYear]) -> Value {
    if years.len() < 2 {
        return Value::Null;
    }
    let area = |seat: &SeatLine| {
        seat.subregion
            .as_ref()
            .map(|text| desk.plain(text))
            .unwrap_or_default()
    };
    let mut areas: Vec<String> = Vec::new();
    for seat in years.iter().flat_map(|year| &year.seats) {
        let name = area(seat);
        if !areas.contains(&name) {
            areas.push(name);
        }
    }
    let rows = areas.iter().map(|name| {
        let mut lanes: Vec<Lane> = Vec::new();
        for (at, year) in years.iter().enumerate() {
            let seats = year.seats.iter().filter(|seat| area(seat) == *name);
            place(desk, &mut lanes, at, seats);
        }
        let lanes: Vec<_> = lanes
            .iter_mut()
            .map(|lane| runs(lane, years.len()))
            .collect();
        json!({"area": name, "lanes": lanes})
    });
    let rows: Vec<_> = rows.collect();
    json!({
        "years": years.iter().map(|year| year.year.to_string()).collect::<Vec<_>>(),
        "rows": rows,
    })
}

/// Puts one year's seats on lanes: first those that stay, then the others where there is room.
fn place<'s>(
    desk: &Desk<'_>,
    lanes: &mut Vec<Lane>,
    at: usize,
    seats: impl Iterator<Item = &'s SeatLine>,
) {
    let names: Vec<String> = seats
        .map(|seat| {
            seat.holder
                .as_ref()
                .map(|holder| short_name(desk, holder))
                .unwrap_or_default()
        })
        .collect();
    let mut rest = Vec::new();
    for name in names {
        let stays = lanes.iter_mut().find(|lane| {
            lane.len() == at
                && !name.is_empty()
                && lane.last().is_some_and(|last| last.as_ref() == Some(&name))
        });
        match stays {
            Some(lane) => lane.push(Some(name)),
            None => rest.push(name),
        }
    }
    for name in rest {
        match lanes.iter_mut().find(|lane| lane.len() <= at) {
            Some(lane) => {
                lane.resize(at, None);
                lane.push(Some(name));
            }
            None => {
                let mut lane = vec![None; at];
                lane.push(Some(name));
                lanes.push(lane);
            }
        }
    }
}

/// A country's code where there is one: it fits into a year.
pub(super) fn short_name(desk: &Desk<'_>, holder: &plenaria_core::annual::data::Party) -> String {
    holder
        .country
        .clone()
        .unwrap_or_else(|| desk.party_name(holder))
}

/// Runs of equal holders: name (none when nobody sat there, empty when vacant), first year, length.
fn runs(lane: &mut Lane, years: usize) -> Value {
    lane.resize(years, None);
    let mut runs: Vec<(Option<String>, usize, usize)> = Vec::new();
    for (at, name) in lane.iter().enumerate() {
        match runs.last_mut() {
            Some((last, _, length)) if last == name => *length += 1,
            _ => runs.push((name.clone(), at, 1)),
        }
    }
    let runs = runs.into_iter().filter_map(|(name, at, length)| {
        name.map(|name| json!({"name": name, "at": at, "len": length}))
    });
    Value::Array(runs.collect())
}
