//! What the secretariat prints of travel: who is paid for, who sleeps where, who comes and goes when, receipts to sign.

use plenaria_core::annual::data::{Funding, Meeting, TravelLine};
use plenaria_i18n::{args, date_with_weekday};
use serde_json::{Value, json};
use std::collections::BTreeMap;

use super::agenda::capital;
use super::{titled, when_where};
use crate::desk::Desk;
use crate::paperwork::Made;

const LISTS: &str = "/templates/meeting/travel.typ";

/// Who travels, and for whom.
fn who(desk: &Desk<'_>, meeting: &Meeting, line: &TravelLine) -> Value {
    let one = meeting.participants.get(line.participant);
    let party = one.and_then(|one| one.party.as_ref());
    json!({
        "name": one.and_then(|one| one.name.clone()),
        "party": desk.party_maybe(party),
        "m": desk.mark(std::slice::from_ref(&line.record)),
    })
}

/// What a list is ordered by: for whom one travels, then the name.
fn name(desk: &Desk<'_>, meeting: &Meeting, line: &TravelLine) -> String {
    let one = meeting.participants.get(line.participant);
    let party = one.and_then(|one| one.party.as_ref());
    let party = party
        .map(|party| desk.party_name(party))
        .unwrap_or_default();
    let name = one.and_then(|one| one.name.clone()).unwrap_or_default();
    format!("{party}  {name}")
}

fn lists(desk: &Desk<'_>, meeting: &Meeting, title: &str, mut data: Value) -> Made {
    data["event"] = desk.said(&meeting.title);
    data["m"] = desk.mark(std::slice::from_ref(&meeting.record));
    titled(desk, meeting, LISTS, title, data)
}

/// Rate and days of a per diem: "USD 125 × 3".
pub(super) fn per_diem(desk: &Desk<'_>, line: &TravelLine) -> Option<String> {
    let rate = desk.money(line.per_diem.as_ref()?);
    Some(match &line.days {
        Some(days) => {
            let days = desk.decimal(days);
            desk.words(
                "papers-funding-days",
                &args! { "rate" => rate, "days" => days },
            )
        }
        None => rate,
    })
}

/// Whose travel each donor pays, with sums by currency.
pub(super) fn funding(desk: &Desk<'_>, meeting: &Meeting) -> Made {
    let paid = |of: &&Funding| of.payer.is_some() || !of.totals.is_empty();
    let groups = meeting.funding.iter().filter(paid).map(|of| {
        let mut lines: Vec<&TravelLine> = of
            .travels
            .iter()
            .filter_map(|at| meeting.travels.get(*at))
            .collect();
        desk.sort_by_name(&mut lines, |line| name(desk, meeting, line));
        let rows = lines.iter().map(|line| {
            let ticket =
                (line.ticket != "unrecorded").then(|| desk.choice("ticket-state", &line.ticket));
            let nights = desk.range(line.lodging_begin.as_ref(), line.lodging_end.as_ref());
            json!({
                "who": who(desk, meeting, line),
                "ticket": line.ticket_cost.as_ref().map(|cost| desk.money(cost)),
                "state": ticket,
                "lodging": line.lodging,
                "nights": nights,
                "per_diem": per_diem(desk, line),
                "allowance": line.allowance.as_ref().map(|sum| desk.money(sum)),
            })
        });
        let totals = of.totals.iter().map(|sum| {
            json!([
                desk.words(
                    "papers-funding-sum",
                    &args! { "currency" => sum.total.currency.as_str() }
                ),
                desk.money(&sum.tickets),
                desk.money(&sum.allowances),
                desk.money(&sum.total),
            ])
        });
        json!({
            "title": match &of.payer {
                Some(payer) => desk.party(payer),
                None => Value::String(desk.word("papers-funding-nobody")),
            },
            "rows": rows.collect::<Vec<_>>(),
            "totals": totals.collect::<Vec<_>>(),
        })
    });
    let groups: Vec<Value> = groups.collect();
    let count = meeting.funding.iter().filter(|of| of.payer.is_some());
    let count: usize = count.map(|of| of.travels.len()).sum();
    let lead = desk.words("papers-funding-lead", &args! { "count" => count });
    let data = json!({
        "kind": "funding",
        "lead": (count > 0).then_some(lead),
        "empty": groups.is_empty().then(|| desk.word("papers-travel-empty")),
        "groups": groups,
    });
    lists(desk, meeting, "papers-funding-title", data)
}

/// Who sleeps where; those of whom nobody knows it last.
pub(super) fn rooming(desk: &Desk<'_>, meeting: &Meeting) -> Made {
    let mut by: BTreeMap<(bool, String), Vec<&TravelLine>> = BTreeMap::new();
    for line in &meeting.travels {
        let lodging = line.lodging.clone().unwrap_or_default();
        by.entry((lodging.is_empty(), lodging))
            .or_default()
            .push(line);
    }
    let groups = by.into_iter().map(|((nowhere, lodging), mut lines)| {
        desk.sort_by_name(&mut lines, |line| name(desk, meeting, line));
        let nights: u32 = lines.iter().filter_map(|line| line.nights).sum();
        let rows = lines.iter().map(|line| {
            json!({
                "who": who(desk, meeting, line),
                "first": desk.short(line.lodging_begin.as_ref()),
                "last": desk.short(line.lodging_end.as_ref()),
                "nights": line.nights.map(|nights| desk.number(nights.into())),
            })
        });
        let sum = desk.words(
            "papers-rooming-sum",
            &args! { "count" => lines.len(), "nights" => nights },
        );
        json!({
            "title": if nowhere { desk.word("papers-rooming-nobody") } else { lodging },
            "note": (!nowhere).then_some(sum),
            "rows": rows.collect::<Vec<_>>(),
        })
    });
    let groups: Vec<Value> = groups.collect();
    let data = json!({
        "kind": "rooming",
        "lead": null,
        "empty": groups.is_empty().then(|| desk.word("papers-travel-empty")),
        "groups": groups,
    });
    lists(desk, meeting, "papers-rooming-title", data)
}

/// Who comes and who leaves, by day and hour; where no day is known last.
pub(super) fn ways(desk: &Desk<'_>, meeting: &Meeting) -> Made {
    let part = |title: &str, leaves: bool| {
        let leg = |line: &TravelLine| {
            if leaves {
                line.departure.clone()
            } else {
                line.arrival.clone()
            }
        };
        let mut lines: Vec<&TravelLine> = meeting.travels.iter().collect();
        desk.sort_by_name(&mut lines, |line| name(desk, meeting, line));
        lines.sort_by_key(|line| {
            let leg = leg(line);
            (leg.date.is_none(), leg.date, leg.time.is_none(), leg.time)
        });
        let mut days: Vec<(Option<String>, Vec<Value>)> = Vec::new();
        for line in lines {
            let leg = leg(line);
            if days.last().is_none_or(|(last, _)| *last != leg.date) {
                days.push((leg.date.clone(), Vec::new()));
            }
            if let Some((_, rows)) = days.last_mut() {
                rows.push(json!({
                    "who": who(desk, meeting, line),
                    "hour": leg.time,
                    "by": leg.by,
                    "lodging": line.lodging,
                }));
            }
        }
        let days = days.into_iter().map(|(date, rows)| {
            let day = match &date {
                Some(date) => capital(&date_with_weekday(desk.lang(), date)),
                None => desk.word("papers-travels-unknown"),
            };
            json!({"day": day, "rows": rows})
        });
        json!({"title": desk.word(title), "days": days.collect::<Vec<_>>()})
    };
    let none = meeting.travels.is_empty();
    let groups = if none {
        Vec::new()
    } else {
        vec![
            part("papers-travels-arrivals", false),
            part("papers-travels-departures", true),
        ]
    };
    let data = json!({
        "kind": "ways",
        "lead": null,
        "empty": none.then(|| desk.word("papers-travel-empty")),
        "groups": groups,
    });
    lists(desk, meeting, "papers-travels-title", data)
}

/// A receipt for each per diem, two on a sheet.
pub(super) fn receipts(desk: &Desk<'_>, meeting: &Meeting) -> Made {
    let payers: BTreeMap<usize, &Funding> = meeting
        .funding
        .iter()
        .flat_map(|of| of.travels.iter().map(move |at| (*at, of)))
        .collect();
    let mut lines: Vec<(usize, &TravelLine)> = meeting.travels.iter().enumerate().collect();
    lines.retain(|(_, line)| line.per_diem.is_some());
    desk.sort_by_name(&mut lines, |(_, line)| name(desk, meeting, line));
    let network = desk.plain(&desk.data().network.name);
    let receipts = lines.iter().enumerate().map(|(number, (at, line))| {
        let payer = payers.get(at).and_then(|of| of.payer.as_ref());
        let payer = payer.map_or_else(|| network.clone(), |payer| desk.party_name(payer));
        json!({
            "n": desk.number(number as i64 + 1),
            "who": who(desk, meeting, line),
            "payer": desk.words("papers-receipt-payer", &args! { "payer" => payer }),
            "amount": line.allowance.as_ref().map(|sum| desk.money(sum)),
            "detail": per_diem(desk, line),
        })
    });
    let data = json!({
        "event": desk.said(&meeting.title),
        "when": when_where(desk, meeting),
        "receipts": receipts.collect::<Vec<_>>(),
        "m": desk.mark(std::slice::from_ref(&meeting.record)),
    });
    titled(
        desk,
        meeting,
        "/templates/meeting/receipts.typ",
        "papers-receipts-title",
        data,
    )
}
