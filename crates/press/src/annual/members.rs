//! Members: the map of dots, the table, the year's changes, and who supports the network.

use plenaria_core::annual::data::{MemberChange, MemberKind, MemberLine, MemberStatus, Supporter};
use plenaria_i18n::args;
use serde_json::{Value, json};

use super::document::MAP;
use crate::desk::Desk;

/// Members that are drawn enlarged beside the map, because their neighbours are near.
const SMALL: &[&str] = &[
    "AG", "BB", "DM", "KN", "LC", "VC", "TT", "JM", "HT", "DO", "BS", "BZ", "GT", "SV", "HN", "NI",
    "CR", "PA", "CU", "GD", "PR",
];

pub(super) fn chapter(desk: &Desk<'_>) -> Option<Value> {
    let members = &desk.data().members;
    if members.list.is_empty() && members.changes.is_empty() && members.supporters.is_empty() {
        return None;
    }
    let mut list: Vec<&MemberLine> = members.list.iter().collect();
    desk.sort_by_name(&mut list, |member| desk.party_name(&member.party));
    let present: Vec<_> = list
        .iter()
        .filter(|m| m.status != Some(MemberStatus::Withdrawn))
        .collect();
    let has = |known: fn(&MemberLine) -> bool| list.iter().any(|member| known(member));
    let columns = json!({
        "sub": has(|m| m.subregion.is_some()),
        "inst": has(|m| m.institution.is_some()),
        "since": has(|m| m.since.is_some() || m.attested.is_some()),
        "events": has(|m| !m.events.is_empty()),
    });
    let date = desk.long(&desk.data().period.to.to_string());
    let with_events = present
        .iter()
        .filter(|member| !member.events.is_empty())
        .count();
    Some(json!({
        "lead": desk.words("report-members-lead", &args! { "count" => present.len(), "date" => date }),
        "with_events": with_events,
        "without_events": present.len() - with_events,
        "map": if desk.options().map { map(desk, &list) } else { Value::Null },
        "columns": columns,
        "missing": missing(desk, &list),
        "list": list.iter().map(|member| row(desk, member)).collect::<Vec<_>>(),
        "changes": members.changes.iter().map(|c| change(desk, c)).collect::<Vec<_>>(),
        "supporters": members.supporters.iter().map(|s| supporter(desk, s)).collect::<Vec<_>>(),
    }))
}

fn row(desk: &Desk<'_>, member: &MemberLine) -> Value {
    let since = match (&member.since, &member.attested) {
        (Some(since), _) => desk.short(Some(since)),
        (None, Some(attested)) => {
            let date = desk.short(Some(attested));
            let date = date.as_str().unwrap_or_default();
            Value::String(desk.words("report-members-attested", &args! { "date" => date }))
        }
        (None, None) => Value::Null,
    };
    let status = member
        .status
        .filter(|status| *status != MemberStatus::Active);
    json!({
        "name": desk.party(&member.party),
        "iso": member.party.country,
        "kind": (member.kind != MemberKind::Country).then(|| desk.choice("member-kind", member.kind.tag())),
        "status": status.map(|status| desk.choice("membership-status", status.tag())),
        "left": status == Some(MemberStatus::Withdrawn),
        "sub": desk.said_maybe(member.subregion.as_ref()),
        "inst": desk.said_maybe(member.institution.as_ref()),
        "since": since,
        "events": member.events.len(),
        "host": member.host,
        "m": desk.mark(member.party.record.as_slice()),
    })
}

/// Points on the map; nothing when most members are not on it.
fn map(desk: &Desk<'_>, list: &[&MemberLine]) -> Value {
    let (mut points, mut off) = (Vec::new(), Vec::new());
    for member in list
        .iter()
        .filter(|member| member.status != Some(MemberStatus::Withdrawn))
    {
        let code = member.party.country.as_deref().unwrap_or_default();
        let Some(point) = MAP["main"]["points"].get(code) else {
            off.push(desk.party_name(&member.party));
            continue;
        };
        let inset = &MAP["caribbean"]["points"][code];
        points.push(json!({
            "iso": code, "x": point[0], "y": point[1], "cx": inset[0], "cy": inset[1],
            "small": SMALL.contains(&code), "on": !member.events.is_empty(), "host": member.host,
            "m": desk.mark(member.party.record.as_slice()),
        }));
    }
    if points.is_empty() || points.len() < off.len() {
        return Value::Null;
    }
    let off = (!off.is_empty()).then(|| {
        desk.words(
            "report-members-off-map",
            &args! { "names" => off.join(", ") },
        )
    });
    let count = points.len();
    json!({
        "points": points, "off": off,
        "ratio": MAP["main"]["ratio"], "inset": MAP["caribbean"]["ratio"],
        "alt": desk.words("report-members-map-alt", &args! { "count" => count }),
    })
}

/// What no record says of any member, in one sentence instead of a column of dashes.
fn missing(desk: &Desk<'_>, list: &[&MemberLine]) -> Value {
    let lacking = |key: &str, known: fn(&MemberLine) -> bool| {
        (!list.iter().any(|member| known(member))).then(|| desk.texts().text(key))
    };
    let lacking: Vec<_> = [
        lacking("report-members-lacks-since", |m| m.since.is_some()),
        lacking("report-members-lacks-subregion", |m| m.subregion.is_some()),
        lacking("report-members-lacks-institution", |m| {
            m.institution.is_some()
        }),
    ]
    .into_iter()
    .flatten()
    .collect();
    if lacking.is_empty() || list.is_empty() {
        return Value::Null;
    }
    let things = plenaria_i18n::list_and(desk.lang(), &lacking);
    Value::String(desk.words("report-members-lacking", &args! { "things" => things }))
}

fn change(desk: &Desk<'_>, change: &MemberChange) -> Value {
    json!({
        "date": desk.short(change.date.as_ref()),
        "name": desk.party(&change.party),
        "what": desk.texts().text(&format!("report-members-change-{}", change.change.tag())),
        "src": desk.source(change.source.as_ref()),
        "m": desk.mark(change.party.record.as_slice()),
    })
}

fn supporter(desk: &Desk<'_>, supporter: &Supporter) -> Value {
    let role = match supporter
        .stated
        .as_ref()
        .filter(|stated| !stated.is_empty())
    {
        Some(stated) => desk.said(stated),
        None => Value::String(desk.choice("supporter-role", supporter.role.tag())),
    };
    json!({
        "since": desk.short(supporter.since.as_ref()),
        "name": desk.party(&supporter.party),
        "role": role,
        "src": desk.source(supporter.source.as_ref()),
        "m": desk.mark(supporter.party.record.as_slice()),
    })
}
