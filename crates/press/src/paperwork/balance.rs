//! A body against its rules: its board, a sentence for each rule, and who may be asked for the open seats.

use plenaria_core::annual::data::{BalanceSheet, Party, StandingLine, VerdictLine};
use plenaria_i18n::{args, list_and};
use serde_json::{Value, json};

use super::Made;
use crate::annual::governance;
use crate::desk::Desk;

/// More names than these are counted, not listed.
const NAMES: usize = 8;

pub(super) fn make(desk: &Desk<'_>, sheet: &BalanceSheet) -> Made {
    let plain = desk.plain(&sheet.body.name);
    let title = desk.words("office-balance-title", &args! { "body" => plain });
    let kept = sheet
        .verdicts
        .iter()
        .filter(|verdict| verdict.state == "holds");
    let sub = if sheet.verdicts.is_empty() {
        desk.word("office-balance-no-rules")
    } else {
        let count = args! { "count" => kept.count(), "all" => sheet.verdicts.len() };
        desk.words("office-balance-lead", &count)
    };
    let rules = sheet.verdicts.iter().map(|verdict| {
        json!({
            "state": verdict.state,
            "word": desk.word(&format!("office-balance-{}", verdict.state)),
            "text": sentence(desk, verdict),
            "m": desk.mark(std::slice::from_ref(&verdict.record)),
        })
    });
    let rules: Vec<_> = rules.collect();
    let members = sheet.standings.iter();
    let (eligible, barred): (Vec<_>, Vec<_>) =
        members.partition(|standing| standing.bars.is_empty());
    let lines = |list: Vec<&StandingLine>| {
        let lines = list
            .into_iter()
            .map(|one| standing(desk, one, sheet.in_a_row));
        Value::Array(lines.collect())
    };
    Made {
        template: "/templates/office/balance.typ",
        title: Value::String(title.clone()),
        plain: title,
        sub: Some(sub),
        right: vec![desk.as_of()],
        data: json!({
            "board": governance::balance(desk, &sheet.body),
            "rules": rules,
            "eligible": lines(eligible),
            "barred": lines(barred),
        }),
    }
}

/// What a rule finds, in the words of the balance board.
fn sentence(desk: &Desk<'_>, verdict: &VerdictLine) -> String {
    let mut key = format!("balance-{}-{}", verdict.code, verdict.state);
    let names = if verdict.state == "lacks" && !verdict.eligible.is_empty() {
        key.push_str("-names");
        let named = verdict.eligible.iter().map(|(party, year)| {
            let note = last(desk, *year);
            desk.words(
                "standing-named",
                &args! { "name" => desk.party_name(party), "note" => note },
            )
        });
        named.collect()
    } else {
        verdict
            .names
            .iter()
            .map(|party: &Party| desk.party_name(party))
            .collect()
    };
    let office = verdict
        .office
        .map(|office| desk.choice("office", office.tag()));
    let subregion = verdict.subregion.as_ref().map(|text| desk.plain(text));
    let values = args! {
        "total" => verdict.total,
        "actual" => verdict.actual,
        "names" => list(desk, names),
        "subregion" => subregion.unwrap_or_default(),
        "office" => office.unwrap_or_default(),
    };
    let sentence = desk.words(&key, &values);
    if verdict.possible == 0 {
        return sentence;
    }
    let more = desk.words("balance-possible", &args! { "count" => verdict.possible });
    format!("{sentence} {more}")
}

fn list(desk: &Desk<'_>, mut names: Vec<String>) -> String {
    if names.len() > NAMES {
        let more = names.len() - NAMES + 1;
        names.truncate(NAMES - 1);
        names.push(desk.words("balance-more", &args! { "count" => more }));
    }
    list_and(desk.lang(), &names)
}

/// "never" or the year.
fn last(desk: &Desk<'_>, year: Option<i32>) -> String {
    match year {
        Some(year) => desk.words("standing-last", &args! { "year" => year.to_string() }),
        None => desk.word("standing-never"),
    }
}

fn standing(desk: &Desk<'_>, one: &StandingLine, in_a_row: i64) -> Value {
    let why = one
        .bars
        .iter()
        .map(|bar| desk.words(&format!("bar-{bar}"), &args! { "total" => in_a_row }));
    json!({
        "name": desk.party(&one.party),
        "area": desk.said_maybe(one.subregion.as_ref()),
        "last": last(desk, one.last_year),
        "terms": desk.number(one.terms),
        "rank": one.rank.map(|rank| rank.to_string()),
        "why": why.collect::<Vec<_>>().join(" "),
        "m": desk.mark(one.party.record.as_slice()),
    })
}
