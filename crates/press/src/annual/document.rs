//! What the whole document shares: title, sheet, language, cover, foreword.

use std::sync::LazyLock;

use chrono::Datelike as _;
use plenaria_core::annual::data::{Chapter, MemberStatus};
use plenaria_i18n::{args, range};
use serde_json::{Value, json};

use super::Names;
use crate::desk::Desk;
use crate::options::Cover;

/// Capitals as parts of the width and height of the two maps, by alpha-2 code.
pub(super) static MAP: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_slice(include_bytes!("../../assets/map.json")).unwrap_or_default()
});

/// The file that every page of the template reads.
pub(super) fn document(desk: &Desk<'_>, names: &Names) -> Value {
    let (data, options) = (desk.data(), desk.options());
    let network = desk.plain(&data.network.name);
    let label = period_label(desk);
    let title = desk.words("report-title", &args! {});
    let full_title = desk.words(
        "report-title-full",
        &args! { "period" => &label, "network" => &network },
    );
    let long_name = data
        .network
        .long_name
        .as_ref()
        .filter(|name| !name.is_empty());
    let long_name = long_name.filter(|name| desk.plain(name) != network);
    let date = options.date;
    let missing = names.missing.iter().map(|name| {
        let words = |part: &str| desk.texts().text(&format!("report-{name}-{part}"));
        json!({"title": words("title"), "text": words("empty")})
    });
    let missing: Vec<_> = missing.collect();
    json!({
        "paper": desk.paper(),
        "cover": match options.cover { Cover::Full => "full", Cover::Light => "light" },
        "lang": options.language.tag(),
        "region": desk.region(),
        "network": desk.said(&data.network.name),
        "name": network,
        "long": long_name.map(|name| desk.said(name)),
        "title": title,
        "full": full_title,
        "period": label,
        "head": format!("{network} · {title} {label}"),
        "author": data.network.secretariat.as_ref().map_or_else(|| network.clone(), |name| desk.plain(name)),
        "date": [date.year(), i32::try_from(date.month()).unwrap_or(1), i32::try_from(date.day()).unwrap_or(1)],
        "dated": desk.words("report-dated", &args! { "date" => desk.long(&date.to_string()) }),
        "as_of": desk.words("report-as-of", &args! { "date" => desk.long(&data.period.to.to_string()) }),
        "demo": data.demo,
        "contact": data.network.contact,
        "secretariat": desk.said_maybe(data.network.secretariat.as_ref()),
        "chapters": names.chapters,
        "annexes": names.annexes,
        "missing": missing,
        "dots": if options.map { dots(desk) } else { Value::Null },
        "members": data.members.list.len(),
        "findings": options.annexes.findings,
    })
}

/// "2015", or both ends of another period in words.
pub(super) fn period_label(desk: &Desk<'_>) -> String {
    let period = &desk.data().period;
    match period.year() {
        Some(year) => year.to_string(),
        None => range(
            desk.lang(),
            &period.from.to_string(),
            &period.to.to_string(),
        ),
    }
}

/// The cover's points: members, filled when they took part in an own event of the period.
fn dots(desk: &Desk<'_>) -> Value {
    let members = desk.data().members.list.iter();
    let points = members
        .filter(|member| member.status != Some(MemberStatus::Withdrawn))
        .filter_map(|member| {
            let point = MAP["main"]["points"].get(member.party.country.as_deref()?)?;
            Some(json!({"x": point[0], "y": point[1], "on": !member.events.is_empty()}))
        });
    let points: Vec<_> = points.collect();
    // A map of a few points among many members would say something wrong about the others.
    if points.len() * 2 < desk.data().members.list.len() || points.is_empty() {
        return Value::Null;
    }
    json!({"ratio": MAP["main"]["ratio"], "points": points})
}

/// The foreword has no data beside its text.
pub(super) fn foreword(desk: &Desk<'_>) -> Option<Value> {
    desk.narrative_of(Chapter::Foreword).map(|_| json!({}))
}
