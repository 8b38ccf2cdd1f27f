//! A body as of a day: its seats by subregion, a line for each, and the year's changes.

use plenaria_core::annual::data::{Composition, SeatLine};
use plenaria_i18n::args;
use serde_json::{Value, json};

use super::Made;
use crate::annual::governance;
use crate::desk::Desk;

pub(super) fn make(desk: &Desk<'_>, composition: &Composition) -> Made {
    let body = &composition.body;
    let terms = |seat: &SeatLine| {
        let id = &seat.record.as_ref()?.id;
        let found = composition.terms.iter().find(|(seat, _)| seat == id)?;
        (found.1 > 0).then(|| desk.number(i64::try_from(found.1).unwrap_or(0)))
    };
    let seats: Vec<_> = governance::in_order(desk, &body.seats)
        .into_iter()
        .map(|seat| line(desk, seat, terms(seat)))
        .collect();
    let held = body
        .seats
        .iter()
        .filter(|seat| seat.holder.is_some())
        .count();
    let (title, plain) = desk.both(&body.name);
    let year = desk.data().period.from.format("%Y").to_string();
    Made {
        template: "/templates/office/composition.typ",
        title,
        plain: desk.words("office-composition-title", &args! { "body" => plain }),
        sub: Some(desk.words(
            "office-composition-lead",
            &args! { "count" => held, "date" => desk.long(&desk.data().period.to.to_string()) },
        )),
        right: vec![desk.as_of()],
        data: json!({
            "board": governance::balance(desk, body),
            "seats": seats,
            "year": desk.words("office-composition-changes", &args! { "year" => year }),
        }),
    }
}

fn line(desk: &Desk<'_>, seat: &SeatLine, terms: Option<String>) -> Value {
    json!({
        "name": desk.party_maybe(seat.holder.as_ref()),
        "area": desk.said_maybe(seat.subregion.as_ref()),
        "office": desk.choice("office", seat.office.tag()),
        "person": seat.person,
        "period": desk.range(seat.begin.as_ref(), seat.end.as_ref()),
        "vote": seat.vote,
        "terms": terms,
        "m": desk.mark(seat.record.as_slice()),
    })
}
