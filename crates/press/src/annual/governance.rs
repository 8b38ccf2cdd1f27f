//! Governance: the committee as of the last day with its year's changes, presidency, other bodies, elections, rules.

use plenaria_core::annual::data::{
    Base, Body, BodyKind, BodyRule, Election, ElectionMethod, Electorate, Majority, Office, Quorum,
    SeatLine, Statutes,
};
use plenaria_i18n::args;
use serde_json::{Value, json};

use super::rotation;
use crate::desk::Desk;
use crate::paperwork::product;

pub(super) fn chapter(desk: &Desk<'_>) -> Option<Value> {
    let governance = &desk.data().governance;
    if governance.bodies.is_empty()
        && governance.elections.is_empty()
        && governance.statutes.is_none()
    {
        return None;
    }
    let of = |kind: BodyKind| {
        governance
            .bodies
            .iter()
            .filter(move |body| body.kind == kind)
    };
    let committee = of(BodyKind::ExecutiveCommittee).next();
    let groups: Vec<_> = of(BodyKind::WorkingGroup)
        .map(|body| other_body(desk, body))
        .collect();
    let shown_above = |body: &&Body| {
        committee.is_some_and(|committee| std::ptr::eq(*body, committee))
            || body.kind == BodyKind::WorkingGroup
    };
    let others = governance
        .bodies
        .iter()
        .filter(|body| !shown_above(body))
        .map(|body| other_body(desk, body));
    Some(json!({
        "lead": committee.and_then(|body| lead(desk, body)),
        "committee": committee.map(|body| balance(desk, body)),
        "rotation": rotation::chart(desk, &governance.rotation),
        "others": others.collect::<Vec<_>>(),
        "groups": groups,
        "elections": governance.elections.iter().map(|e| election(desk, e)).collect::<Vec<_>>(),
        "statutes": governance.statutes.as_ref().map(|statutes| rules(desk, statutes)),
    }))
}

fn lead(desk: &Desk<'_>, body: &Body) -> Option<String> {
    let held = body
        .seats
        .iter()
        .filter(|seat| seat.holder.is_some())
        .count();
    if body.seats.is_empty() {
        return None;
    }
    let date = desk.long(&desk.data().period.to.to_string());
    let ruled: u32 = body.quotas.iter().map(|quota| quota.seats).sum();
    let ruled = usize::try_from(ruled).unwrap_or(usize::MAX);
    let vacant = body.seats.len().max(ruled) - held;
    let name = desk.plain(&body.name);
    let words = args! { "body" => name, "held" => held, "vacant" => vacant, "date" => date };
    let key = if vacant == 0 {
        "report-governance-lead-full"
    } else {
        "report-governance-lead-vacant"
    };
    Some(desk.words(key, &words))
}

/// The committee by subregion: seats that the rule gives, seats held, seats vacant.
pub(crate) fn balance(desk: &Desk<'_>, body: &Body) -> Value {
    let mut areas: Vec<(String, Value, Option<u32>)> = body
        .quotas
        .iter()
        .map(|quota| {
            (
                desk.plain(&quota.subregion),
                desk.said(&quota.subregion),
                Some(quota.seats),
            )
        })
        .collect();
    let area = |seat: &SeatLine| {
        seat.subregion
            .as_ref()
            .map(|text| desk.plain(text))
            .unwrap_or_default()
    };
    for seat in &body.seats {
        let name = area(seat);
        if !areas.iter().any(|(known, ..)| *known == name) {
            areas.push((name, desk.said_maybe(seat.subregion.as_ref()), None));
        }
    }
    let columns = areas.iter().map(|(name, label, quota)| {
        let mut seats: Vec<_> = body
            .seats
            .iter()
            .filter(|s| area(s) == *name)
            .map(|s| seat_box(desk, s))
            .collect();
        let held = seats.iter().filter(|seat| !seat["name"].is_null()).count();
        let wanted = quota.map_or(seats.len(), |n| {
            usize::try_from(n).unwrap_or(usize::MAX).min(40)
        });
        while seats.len() < wanted {
            seats.push(json!({"name": null}));
        }
        let count = args! { "held" => held, "seats" => wanted };
        json!({
            "name": label, "seats": seats, "short": held < wanted,
            "count": desk.words("report-governance-seats-of", &count),
        })
    });
    let columns: Vec<_> = columns.collect();
    let missing: usize = columns
        .iter()
        .map(|column| {
            column["seats"].as_array().map_or(0, |seats| {
                seats.iter().filter(|s| s["name"].is_null()).count()
            })
        })
        .sum();
    // Where no record names anybody, nothing is said to be vacant.
    let unknown = body.seats.is_empty();
    let changes = body.changes.iter().map(|change| {
        let reason = change
            .reason
            .map(|reason| desk.choice("seat-end", reason.tag()));
        json!({
            "date": desk.short(change.date.as_ref()),
            "name": desk.party(&change.party),
            "what": desk.texts().text(&format!("report-governance-change-{}", change.change.tag())),
            "office": desk.choice("office", change.office.tag()),
            "reason": reason,
            "m": desk.mark(change.party.record.as_slice()),
        })
    });
    json!({
        "name": desk.said(&body.name),
        "mandate": body.mandate.as_ref().map(|text| desk.narrative(text)),
        "period": desk.range(body.begin.as_ref(), body.end.as_ref()),
        "areas": columns,
        "ruled": !body.quotas.is_empty(),
        "unknown": unknown,
        "vacancies": (missing > 0 && !unknown).then(|| desk.words("report-governance-vacancies", &args! { "count" => missing })),
        "changes": changes.collect::<Vec<_>>(),
        "stated": body.seats_stated,
        "src": desk.source(body.source.as_ref()),
        "m": desk.mark(body.record.as_slice()),
    })
}

fn seat_box(desk: &Desk<'_>, seat: &SeatLine) -> Value {
    let office = (seat.office != Office::Member).then(|| desk.choice("office", seat.office.tag()));
    let holder = seat.holder.as_ref();
    json!({
        "name": desk.party_maybe(holder),
        "iso": holder.and_then(|holder| holder.country.clone()),
        "office": office,
        "person": seat.person,
        "since": seat.begin.as_ref().map(|begin| desk.since(begin)),
        "vote": seat.vote,
        "m": desk.mark(seat.record.as_slice()),
    })
}

/// Seats by the body's precedence; those of the same place by name, as the language sorts.
pub(crate) fn in_order<'s>(desk: &Desk<'_>, seats: &'s [SeatLine]) -> Vec<&'s SeatLine> {
    let mut seats: Vec<&SeatLine> = seats.iter().collect();
    desk.sort_by_name(&mut seats, |seat| {
        let holder = seat.holder.as_ref();
        holder
            .map(|party| desk.party_name(party))
            .unwrap_or_default()
    });
    seats.sort_by_key(|seat| seat.rank);
    seats
}

/// Any other body: who presides and who sits, in a line each.
fn other_body(desk: &Desk<'_>, body: &Body) -> Value {
    let seats = in_order(desk, &body.seats).into_iter().map(|seat| {
        let office =
            (seat.office != Office::Member).then(|| desk.choice("office", seat.office.tag()));
        json!({
            "name": desk.party_maybe(seat.holder.as_ref()),
            "office": office,
            "person": seat.person,
            "period": desk.range(seat.begin.as_ref(), seat.end.as_ref()),
            "m": desk.mark(seat.record.as_slice()),
        })
    });
    json!({
        "name": desk.said(&body.name),
        "kind": desk.choice("body-kind", body.kind.tag()),
        "scope": desk.choice("scope", body.scope.tag()),
        "own": body.scope == plenaria_core::annual::data::Scope::Own,
        "mandate": body.mandate.as_ref().map(|text| desk.narrative(text)),
        "period": desk.range(body.begin.as_ref(), body.end.as_ref()),
        "stated": body.seats_stated,
        "seats": seats.collect::<Vec<_>>(),
        "products": body.products.iter().map(|one| product(desk, one)).collect::<Vec<_>>(),
        "src": desk.source(body.source.as_ref()),
        "m": desk.mark(body.record.as_slice()),
    })
}

fn election(desk: &Desk<'_>, election: &Election) -> Value {
    let number = |n: Option<u32>| n.map(|n| desk.number(i64::from(n)));
    let method = (election.method != ElectionMethod::Unstated)
        .then(|| desk.choice("election-method", election.method.tag()));
    json!({
        "date": desk.short(election.date.as_ref()),
        "title": desk.said(&election.title),
        "method": method,
        "present": number(election.present),
        "entitled": number(election.entitled),
        "quorum": number(election.quorum),
        "rounds": number(election.rounds),
        "elected": election.elected.iter().map(|party| desk.party(party)).collect::<Vec<_>>(),
        "m": desk.mark(std::slice::from_ref(&election.record)),
    })
}

fn rules(desk: &Desk<'_>, statutes: &Statutes) -> Value {
    let mut general = Vec::new();
    if let Some(months) = statutes.meeting_interval {
        general.push(json!({
            "matter": desk.texts().text("report-governance-rule-meeting"),
            "rule": desk.words("report-governance-months", &args! { "count" => months }),
        }));
    }
    if let Some(count) = statutes.ministerial_interval {
        general.push(json!({
            "matter": desk.texts().text("report-governance-rule-ministerial"),
            "rule": desk.words("report-governance-months", &args! { "count" => count }),
        }));
    }
    json!({
        "title": desk.said(&statutes.title),
        "since": statutes.begin.as_ref().map(|begin| desk.since(begin)),
        "text": statutes.text.as_ref().map(|text| desk.narrative(text)),
        "general": general,
        "bodies": statutes.rules.iter().map(|rule| body_rule(desk, rule)).collect::<Vec<_>>(),
        "src": desk.source(statutes.source.as_ref()),
        "m": desk.mark(std::slice::from_ref(&statutes.record)),
    })
}

fn body_rule(desk: &Desk<'_>, rule: &BodyRule) -> Value {
    let row = |matter: &str, rule: Option<String>| json!({"matter": desk.texts().text(&format!("report-governance-rule-{matter}")), "rule": rule});
    let quotas = rule
        .quotas
        .iter()
        .map(|quota| format!("{} {}", desk.plain(&quota.subregion), quota.seats));
    let quotas: Vec<_> = quotas.collect();
    let seats = rule.seats.map(|n| desk.number(i64::from(n)));
    let seats = match (seats, quotas.is_empty()) {
        (Some(seats), false) => Some(format!("{seats}: {}", quotas.join(", "))),
        (None, false) => Some(quotas.join(", ")),
        (seats, true) => seats,
    };
    let counted = |key: &str, n: Option<u32>| n.map(|n| desk.words(key, &args! { "count" => n }));
    let quorum = match (rule.quorum, rule.quorum_number) {
        (Quorum::Unstated, _) => None,
        (Quorum::Number, Some(number)) => Some(desk.number(i64::from(number))),
        (quorum, _) => Some(desk.choice("quorum", quorum.tag())),
    };
    let majority =
        (rule.majority != Majority::Unstated).then(|| desk.choice("majority", rule.majority.tag()));
    let majority = match (majority, rule.base) {
        (Some(majority), Base::Unstated) => Some(majority),
        (Some(majority), base) => Some(format!("{majority} · {}", desk.choice("base", base.tag()))),
        (None, _) => None,
    };
    let electorate = (rule.electorate != Electorate::Unstated)
        .then(|| desk.choice("electorate", rule.electorate.tag()));
    let rows = [
        row("seats", seats),
        row(
            "term",
            counted("report-governance-months", rule.term_months),
        ),
        row(
            "terms",
            counted("report-governance-terms", rule.terms_in_a_row),
        ),
        row(
            "rotation",
            rule.rotation.as_ref().map(|text| desk.plain(text)),
        ),
        row("electorate", electorate),
        row("quorum", quorum),
        row("majority", majority),
    ];
    let known: Vec<_> = rows
        .iter()
        .filter(|row| !row["rule"].is_null())
        .cloned()
        .collect();
    let lacking = rows.iter().filter(|row| row["rule"].is_null());
    let lacking: Vec<_> = lacking
        .filter_map(|row| row["matter"].as_str().map(str::to_lowercase))
        .collect();
    json!({
        "body": desk.said(&rule.body),
        "rows": known,
        "lacking": (!lacking.is_empty()).then(|| plenaria_i18n::list_and(desk.lang(), &lacking)),
        "note": rule.note.as_ref().map(|text| desk.narrative(text)),
        "src": desk.source(rule.source.as_ref()),
        "m": desk.mark(std::slice::from_ref(&rule.record)),
    })
}
