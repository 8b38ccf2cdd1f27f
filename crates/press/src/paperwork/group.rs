//! The yearly report of a body such as a working group.

use plenaria_core::annual::data::{GroupReport, Office, ProductLine, SeatLine};
use plenaria_i18n::{args, list_and};
use serde_json::{Value, json};

use super::Made;
use crate::annual::governance::in_order;
use crate::desk::Desk;

pub(super) fn make(desk: &Desk<'_>, report: &GroupReport) -> Made {
    let body = &report.body;
    let (_, name) = desk.both(&body.name);
    let year = report.year.to_string();
    let delivered = body
        .products
        .iter()
        .filter(|one| one.state == "delivered" || one.state == "approved")
        .count();
    let nothing = report.meetings.is_empty()
        && report.decisions.is_empty()
        && report.activities.is_empty()
        && body.products.is_empty();
    let sub = if nothing {
        desk.words("office-group-nothing", &args! { "year" => year.as_str() })
    } else {
        let meetings = args! { "count" => report.meetings.len() };
        let decisions = args! { "count" => report.decisions.len() };
        let products = args! { "count" => body.products.len(), "done" => delivered };
        let parts = args! {
            "meetings" => desk.words("office-group-meetings-part", &meetings),
            "decisions" => desk.words("office-group-decisions-part", &decisions),
            "products" => desk.words("office-group-products-part", &products),
        };
        desk.words("office-group-lead", &parts)
    };
    let title = desk.words(
        "office-group-title",
        &args! { "body" => name, "year" => year },
    );
    Made {
        template: "/templates/office/group.typ",
        title: Value::String(title.clone()),
        plain: title,
        sub: Some(sub),
        right: vec![desk.as_of()],
        data: json!({
            "m": desk.mark(body.record.as_slice()),
            "mandate": body.mandate.as_ref().map(|text| desk.narrative(text)),
            "facts": facts(desk, report),
            "seats": in_order(desk, &body.seats).into_iter().filter(|s| s.holder.is_some()).map(|s| seat(desk, s)).collect::<Vec<_>>(),
            "meetings": report.meetings.iter().map(|one| json!({
                "when": desk.range(one.begin.as_ref(), one.end.as_ref()),
                "title": desk.said(&one.title),
                "place": desk.said_maybe(one.place.as_ref()),
                "mode": one.mode.as_ref().map(|mode| desk.choice("event-mode", mode)),
                "state": desk.choice("event-status", &one.status),
                "m": desk.mark(std::slice::from_ref(&one.record)),
            })).collect::<Vec<_>>(),
            "decisions": report.decisions.iter().map(|one| json!({
                "number": one.number,
                "title": desk.said(&one.title),
                "date": desk.short(one.date.as_ref()),
                "state": desk.choice("decision-state", &one.state),
                "m": desk.mark(std::slice::from_ref(&one.record)),
            })).collect::<Vec<_>>(),
            "activities": report.activities.iter().map(|one| json!({
                "number": one.number,
                "title": desk.said(&one.title),
                "plan": desk.said(&one.plan),
                "when": desk.range(one.begin.as_ref(), one.end.as_ref()),
                "state": desk.choice("activity-status", &one.status),
                "progress": one.progress.map(|progress| desk.percent(progress)),
                "m": desk.mark(std::slice::from_ref(&one.record)),
            })).collect::<Vec<_>>(),
            "products": body.products.iter().map(|one| product(desk, one)).collect::<Vec<_>>(),
        }),
    }
}

/// Of whom it is, since when it is composed so, and who leads it; what nobody knows is left out.
fn facts(desk: &Desk<'_>, report: &GroupReport) -> Vec<Value> {
    let body = &report.body;
    let leads = |seat: &&SeatLine| matches!(seat.office, Office::Coordinator | Office::Chair);
    let leading: Vec<String> = body
        .seats
        .iter()
        .filter(leads)
        .filter_map(|seat| {
            let party = desk.party_name(seat.holder.as_ref()?);
            Some(match &seat.person {
                Some(person) => format!("{person} ({party})"),
                None => party,
            })
        })
        .collect();
    let term = desk.range(body.begin.as_ref(), body.end.as_ref());
    let rows = [
        (
            "office-group-coordinator",
            (!leading.is_empty()).then(|| Value::String(list_and(desk.lang(), &leading))),
        ),
        (
            "office-group-parent",
            report.parent.as_ref().map(|parent| desk.said(parent)),
        ),
        ("office-group-term", Some(term)),
    ];
    rows.into_iter()
        .filter_map(|(key, value)| {
            let value = value.filter(|value| !value.is_null())?;
            Some(json!({"what": desk.word(key), "is": value}))
        })
        .collect()
}

fn seat(desk: &Desk<'_>, seat: &SeatLine) -> Value {
    json!({
        "name": desk.party_maybe(seat.holder.as_ref()),
        "person": seat.person,
        "office": (seat.office != Office::Member).then(|| desk.choice("office", seat.office.tag())),
        "period": desk.range(seat.begin.as_ref(), seat.end.as_ref()),
        "m": desk.mark(seat.record.as_slice()),
    })
}

/// Something that a body makes, with its state, its dates and what is kept of it.
pub(crate) fn product(desk: &Desk<'_>, product: &ProductLine) -> Value {
    json!({
        "title": desk.said(&product.title),
        "state": desk.choice("product-state", &product.state),
        "late": product.late,
        "due": desk.short(product.due.as_ref()),
        "date": desk.short(product.date.as_ref()),
        "documents": product.documents.iter().map(|text| desk.said(text)).collect::<Vec<_>>(),
        "m": desk.mark(std::slice::from_ref(&product.record)),
    })
}
