//! Numbers of decisions: by the pattern of their body, or as those before them were numbered.

use super::room::changes;
use crate::bodies::Body;
use crate::decisions::{Decision, DecisionState};
use crate::error::Result;
use crate::events::{Edition, Event, Item};
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::record::Stored;
use crate::records::{Reader, edit_in};
use crate::transact::Done;
use serde_json::json;
use std::collections::HashMap;

/// What a number is made of: `{n}`, `{nn}` or `{nnn}` is the count with so many digits at least, `{year}` the year,
/// `{edition}` the number of the event in its series. Whoever has no pattern gets the year and two digits.
const USUAL: &str = "{year}-{nn}";

/// The number that the next decision of a body would get.
///
/// # Errors
/// What reading the file may give.
pub fn next_number(
    reader: &Reader<'_>,
    body: Option<&str>,
    event: Option<&str>,
    year: i32,
) -> Result<String> {
    let body = match body {
        Some(body) => Some(reader.need::<Body>(body)?),
        None => None,
    };
    let given = numbers(reader, body.as_ref())?;
    next(reader, body.as_ref(), event, year, &given)
}

/// The numbers that decisions have: the body's own where it has a pattern, else everybody's, as one register.
fn numbers(reader: &Reader<'_>, body: Option<&Stored<Body>>) -> Result<Vec<String>> {
    let own = body.filter(|body| body.numbering.is_some());
    let mut all = reader.all::<Decision>()?;
    all.retain(|decision| {
        own.is_none_or(|body| decision.body.as_ref().map(|b| b.id()) == Some(&body.id))
    });
    Ok(all
        .iter()
        .filter_map(|decision| decision.number.as_ref().map(|number| number.0.clone()))
        .collect())
}

fn next(
    reader: &Reader<'_>,
    body: Option<&Stored<Body>>,
    event: Option<&str>,
    year: i32,
    given: &[String],
) -> Result<String> {
    let pattern = body
        .and_then(|body| body.numbering.as_ref())
        .map_or_else(|| like(given, year), |line| line.0.clone());
    let edition = match event {
        Some(event) if pattern.contains("{edition}") => reader
            .children::<Edition>("event", event)?
            .into_iter()
            .find_map(|edition| edition.number.as_ref().map(|number| number.0.clone())),
        _ => None,
    };
    let known = pattern
        .replace("{year}", &year.to_string())
        .replace("{edition}", edition.as_deref().unwrap_or_default());
    Ok(fill(&known, given))
}

/// The pattern by which the decisions of a year, or of the one before, were numbered.
fn like(given: &[String], year: i32) -> String {
    for of in [year, year - 1] {
        let of = of.to_string();
        for number in given.iter().rev() {
            let Some((head, tail)) = number.split_once(&of) else {
                continue;
            };
            if let Some(tail) = counted(tail) {
                return format!("{head}{{year}}{tail}");
            }
            if let Some(head) = counted(head) {
                return format!("{head}{{year}}{tail}");
            }
        }
    }
    USUAL.to_owned()
}

/// The same words with the place of a count instead of their first digits.
fn counted(words: &str) -> Option<String> {
    let begin = words.find(|c: char| c.is_ascii_digit())?;
    let rest = words[begin..].trim_start_matches(|c: char| c.is_ascii_digit());
    let count = "n".repeat(words.len() - begin - rest.len());
    Some(format!("{}{{{count}}}{rest}", &words[..begin]))
}

/// Puts the next count into a pattern of which all else is known.
fn fill(pattern: &str, given: &[String]) -> String {
    let Some((head, digits, tail)) = split(pattern) else {
        // A pattern without a count cannot tell two decisions apart: it gets one.
        return fill(&format!("{pattern}-{{n}}"), given);
    };
    let count = |number: &String| {
        let middle = number.strip_prefix(&head)?.strip_suffix(&tail)?;
        middle.parse::<u64>().ok()
    };
    let last = given.iter().filter_map(count).max().unwrap_or_default();
    format!("{head}{:0digits$}{tail}", last + 1)
}

/// What stands before the count, how many digits it has, what stands after it.
fn split(pattern: &str) -> Option<(String, usize, String)> {
    let begin = pattern.find("{n")?;
    let end = begin + pattern[begin..].find('}')?;
    let count = &pattern[begin + 1..end];
    count.chars().all(|c| c == 'n').then(|| {
        (
            pattern[..begin].to_owned(),
            count.len(),
            pattern[end + 1..].to_owned(),
        )
    })
}

/// Numbers the adopted decisions of an event that have none, in the order of its agenda; gives their ids and numbers.
///
/// # Errors
/// `NotFound` when there is no such event.
pub fn number_decisions(
    network: &mut Network,
    by: By<'_>,
    event: &str,
) -> Result<Done<Vec<(String, String)>>> {
    network.transact(by, Op::NumberDecisions, |tx| {
        let reader = tx.reader();
        let event = reader.need::<Event>(event)?;
        let places: HashMap<String, i64> = reader
            .children::<Item>("event", &event.id)?
            .into_iter()
            .map(|item| (item.id.clone(), item.position.0))
            .collect();
        let mut decisions = reader.children::<Decision>("event", &event.id)?;
        decisions.retain(|one| one.number.is_none() && one.state == DecisionState::Adopted);
        decisions.sort_by_key(|one| {
            let place = one.item.as_ref().and_then(|item| places.get(item.id()));
            (
                one.date.as_ref().map(|date| date.latest()),
                place.copied().unwrap_or(i64::MAX),
                one.id.clone(),
            )
        });
        let mut numbered: Vec<(String, String)> = Vec::new();
        for decision in &decisions {
            let body = decision.body.as_ref().or(event.body.as_ref());
            let body = match body {
                Some(body) => reader.get::<Body>(body.id())?,
                None => None,
            };
            let date = decision.date.as_ref().or(event.begin.as_ref());
            let Some(year) = date.map(|date| date.year()) else {
                continue;
            };
            let mut given = numbers(&reader, body.as_ref())?;
            given.extend(numbered.iter().map(|(_, number)| number.clone()));
            let number = next(&reader, body.as_ref(), Some(&event.id), year, &given)?;
            numbered.push((decision.id.clone(), number));
        }
        for (id, number) in &numbered {
            edit_in(tx, Kind::Decision, &changes(id, json!({"number": number})))?;
        }
        tx.mention("count", numbered.len());
        Ok(numbered)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(numbers: &[&str]) -> Vec<String> {
        numbers.iter().map(|number| (*number).to_owned()).collect()
    }

    #[test]
    fn numbers_go_on_as_those_before_them() {
        assert_eq!(like(&given(&["2025-11", "2026-01"]), 2026), "{year}-{nn}");
        assert_eq!(like(&given(&["CE-3/2025"]), 2026), "CE-{n}/{year}");
        assert_eq!(like(&given(&["Res. 7"]), 2026), USUAL);
        assert_eq!(
            fill("2026-{nn}", &given(&["2026-09", "2025-14"])),
            "2026-10"
        );
        assert_eq!(fill("CE-{n}/2026", &given(&["CE-3/2025"])), "CE-1/2026");
        assert_eq!(fill("VIII", &given(&["VIII-1"])), "VIII-2");
    }
}
