//! Cooperation: exchanges of experts and contributions.

use plenaria_core::annual::data::{Bound, Contribution, Exchange, ExchangeStatus, Scope};
use plenaria_i18n::args;
use serde_json::{Value, json};

use crate::desk::Desk;

pub(super) fn chapter(desk: &Desk<'_>) -> Option<Value> {
    let cooperation = &desk.data().cooperation;
    if cooperation.exchanges.is_empty()
        && cooperation.contributions.is_empty()
        && cooperation.figures.is_empty()
    {
        return None;
    }
    let words = args! {
        "exchanges" => desk.words("report-exchanges-part", &args! { "count" => cooperation.exchanges.len() }),
        "contributions" => desk.words("report-contributions-part", &args! { "count" => cooperation.contributions.len() }),
    };
    let key = match (
        cooperation.exchanges.is_empty(),
        cooperation.contributions.is_empty(),
    ) {
        (false, false) => Some("report-cooperation-lead"),
        (false, true) => Some("report-cooperation-lead-exchanges"),
        (true, false) => Some("report-cooperation-lead-contributions"),
        (true, true) => None,
    };
    Some(json!({
        "lead": key.map(|key| desk.words(key, &words)),
        "figures": cooperation.figures.iter().map(|figure| desk.figure(figure)).collect::<Vec<_>>(),
        "exchanges": cooperation.exchanges.iter().map(|e| exchange(desk, e)).collect::<Vec<_>>(),
        "contributions": cooperation.contributions.iter().map(|c| contribution(desk, c)).collect::<Vec<_>>(),
    }))
}

fn exchange(desk: &Desk<'_>, exchange: &Exchange) -> Value {
    let experts = exchange.experts.map(|n| {
        let n = desk.number(i64::from(n));
        match exchange.experts_bound {
            Bound::Exact => n,
            Bound::Over => format!(">\u{202F}{n}"),
            Bound::About => format!("≈\u{202F}{n}"),
        }
    });
    let state = match exchange.status {
        ExchangeStatus::Done | ExchangeStatus::Evaluated => "done",
        ExchangeStatus::Approved => "going",
        ExchangeStatus::Requested => "todo",
        ExchangeStatus::Cancelled => "off",
    };
    json!({
        "topic": desk.said(&exchange.topic),
        "from": desk.party_maybe(exchange.from.as_ref()),
        "to": desk.party_maybe(exchange.to.as_ref()),
        "when": desk.range(exchange.begin.as_ref(), exchange.end.as_ref()),
        "experts": experts,
        "state": state,
        "word": desk.choice("exchange-status", exchange.status.tag()),
        "paid": desk.party_maybe(exchange.paid_by.as_ref()),
        "scope": (exchange.scope != Scope::Own).then(|| desk.choice("scope", exchange.scope.tag())),
        "src": desk.source(exchange.source.as_ref()),
        "m": desk.mark(std::slice::from_ref(&exchange.record)),
    })
}

fn contribution(desk: &Desk<'_>, contribution: &Contribution) -> Value {
    let money =
        |money: Option<&plenaria_core::annual::data::Money>| money.map(|money| desk.money(money));
    let received = contribution.received.as_ref().and_then(|money| money.minor);
    let due = contribution.due.as_ref().and_then(|money| money.minor);
    let state = match (received, due) {
        (Some(received), Some(due)) if received >= due => "done",
        (Some(received), _) if received > 0 => "going",
        _ => "todo",
    };
    json!({
        "who": desk.party_maybe(contribution.party.as_ref()),
        "kind": desk.choice("contribution-kind", contribution.kind.tag()),
        "purpose": desk.said_maybe(contribution.purpose.as_ref()),
        "year": contribution.year.map(|year| year.to_string()),
        "due": money(contribution.due.as_ref()),
        "due_date": desk.short(contribution.due_date.as_ref()),
        "received": money(contribution.received.as_ref()),
        "date": desk.short(contribution.date.as_ref()),
        "state": state,
        "src": desk.source(contribution.source.as_ref()),
        "m": desk.mark(std::slice::from_ref(&contribution.record)),
    })
}
