//! Each rule of the statutes against who sits in a body.

use super::composition::same_holder;
use super::history::History;
use super::standings::standings;
use super::{Composition, Rule, Sitting, Standing, composition};
use crate::annual::{Book, months};
use crate::error::Result;
use crate::kinds::Kind;
use crate::members::MembershipStatus;
use crate::record::{Record, Stored};
use crate::records::Reader;
use crate::values::End;
use crate::votes::{Electorate, Quorum};
use chrono::NaiveDate;

/// A body's composition with what the rules say of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Balance {
    /// Who sits.
    pub composition: Composition,
    /// What each rule finds.
    pub verdicts: Vec<Verdict>,
    /// Every member that may be elected or has sat, by name.
    pub standings: Vec<Standing>,
}

/// How a rule stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is kept.
    Holds,
    /// Something is missing.
    Lacks,
    /// It is broken.
    Broken,
    /// The records do not say.
    Unknown,
}

impl State {
    /// Its stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Holds => "holds",
            State::Lacks => "lacks",
            State::Broken => "broken",
            State::Unknown => "unknown",
        }
    }
}

/// What a rule finds; the words for it are the messages `balance-...`.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// Which rule.
    pub code: &'static str,
    /// How it stands.
    pub state: State,
    /// The subregion that it is about.
    pub subregion: Option<String>,
    /// What the rule asks for.
    pub total: Option<i64>,
    /// What there is.
    pub actual: i64,
    /// How many more there may be.
    pub possible: i64,
    /// The record of the rule.
    pub rule: (Kind, String),
    /// The seats that it is about.
    pub seats: Vec<String>,
    /// Members that could make it hold, in the order in which they would be asked.
    pub eligible: Vec<String>,
}

fn verdict<T: Record>(code: &'static str, state: State, rule: &Stored<T>) -> Verdict {
    Verdict {
        code,
        state,
        subregion: None,
        total: None,
        actual: 0,
        possible: 0,
        rule: (T::KIND, rule.id.clone()),
        seats: Vec::new(),
        eligible: Vec::new(),
    }
}

/// A body against its rules on a day.
///
/// # Errors
/// `NotFound` when there is no such body.
pub fn balance(
    reader: &Reader<'_>,
    body: &str,
    on: NaiveDate,
    today: NaiveDate,
) -> Result<Balance> {
    let composition = composition(reader, body, on, today)?;
    let book = Book::new(reader, today)?;
    let history = History::of(&book, &composition)?;
    let standings = standings(&book, &composition, &history)?;
    let verdicts = match &composition.rule {
        Some(rule) => verdicts(&book, &composition, rule, &standings, &history),
        None => Vec::new(),
    };
    Ok(Balance {
        composition,
        verdicts,
        standings,
    })
}

/// The eligible of a subregion, in the order in which they would be asked; of all, when none is named.
fn eligible(standings: &[Standing], subregion: Option<&String>) -> Vec<String> {
    let mut some: Vec<&Standing> = standings
        .iter()
        .filter(|s| s.bars.is_empty() && (subregion.is_none() || s.subregion.as_ref() == subregion))
        .collect();
    some.sort_by_key(|s| s.rank);
    some.iter().map(|s| s.member.clone()).collect()
}

fn ids<'s>(seats: impl IntoIterator<Item = &'s Sitting>) -> Vec<String> {
    seats.into_iter().map(|s| s.seat.id.clone()).collect()
}

fn verdicts(
    book: &Book<'_>,
    composition: &Composition,
    rule: &Rule,
    standings: &[Standing],
    history: &History,
) -> Vec<Verdict> {
    let mut verdicts = Vec::new();
    let counted: Vec<&Sitting> = composition
        .seats
        .iter()
        .filter(|s| s.certain && s.counts())
        .collect();
    if let Some(total) = rule.seats() {
        let actual = composition.filled();
        verdicts.push(Verdict {
            total: Some(total),
            actual,
            possible: composition.possible(),
            seats: ids(counted.iter().copied()),
            eligible: if actual < total && rule.quotas.is_empty() {
                eligible(standings, None)
            } else {
                Vec::new()
            },
            ..verdict("seats", compared(actual, total), &rule.rule)
        });
    }
    for quota in &rule.quotas {
        let id = quota.subregion.id().to_owned();
        let here = |s: &&&Sitting| s.subregion.as_ref() == Some(&id);
        let column = composition
            .columns
            .iter()
            .find(|c| c.subregion.as_ref() == Some(&id));
        let actual = column.map_or(0, |c| c.filled);
        // Where some seats are at large, a subregion may have more than its own.
        let at_large = rule.placed() < rule.seats().unwrap_or_default();
        let state = match compared(actual, quota.seats.0) {
            State::Broken if at_large => State::Holds,
            state => state,
        };
        verdicts.push(Verdict {
            total: Some(quota.seats.0),
            actual,
            possible: column.map_or(0, |c| c.possible),
            seats: ids(counted.iter().filter(here).copied()),
            eligible: if state == State::Lacks {
                eligible(standings, Some(&id))
            } else {
                Vec::new()
            },
            subregion: Some(id),
            ..verdict("quota", state, quota)
        });
    }
    verdicts.extend(by_right(composition, rule));
    verdicts.extend(offices(composition, rule));
    // Of nobody there is nothing to say.
    if !counted.is_empty() {
        verdicts.push(held_once(&counted, rule));
        verdicts.push(standing_of(book, composition, &counted, rule));
        verdicts.extend(in_a_row(&counted, rule, standings));
        verdicts.extend(rotates(book, &counted, rule, history));
    }
    verdicts.extend(length(composition, rule));
    verdicts.extend(quorum(book, composition, rule));
    verdicts
}

fn compared(actual: i64, total: i64) -> State {
    match actual.cmp(&total) {
        std::cmp::Ordering::Equal => State::Holds,
        std::cmp::Ordering::Less => State::Lacks,
        std::cmp::Ordering::Greater => State::Broken,
    }
}

fn by_right(composition: &Composition, rule: &Rule) -> Vec<Verdict> {
    let of = |right: &Stored<super::RuleSeat>| {
        let holds = |s: &&Sitting| same_holder(right, &s.seat);
        let seats: Vec<&Sitting> = composition.seats.iter().filter(holds).collect();
        let certain = seats.iter().any(|s| s.certain);
        let state = match (certain, seats.is_empty()) {
            (true, _) => State::Holds,
            (false, false) => State::Unknown,
            (false, true) => State::Lacks,
        };
        Verdict {
            seats: ids(seats),
            ..verdict("by-right", state, right)
        }
    };
    rule.by_right.iter().map(of).collect()
}

fn offices(composition: &Composition, rule: &Rule) -> Vec<Verdict> {
    let of = |office: &Stored<super::RuleOffice>| {
        let in_it = |s: &&Sitting| s.seat.office == office.office;
        let (sure, perhaps): (Vec<&Sitting>, Vec<&Sitting>) = composition
            .seats
            .iter()
            .filter(in_it)
            .partition(|s| s.certain);
        Verdict {
            total: Some(office.seats.0),
            actual: sure.len() as i64,
            possible: perhaps.len() as i64,
            seats: ids(sure.iter().copied()),
            ..verdict(
                "office",
                compared(sure.len() as i64, office.seats.0),
                office,
            )
        }
    };
    rule.offices.iter().map(of).collect()
}

fn held_once(counted: &[&Sitting], rule: &Rule) -> Verdict {
    let twice: Vec<&Sitting> = counted
        .iter()
        .enumerate()
        .filter(|(n, one)| {
            counted
                .iter()
                .enumerate()
                .any(|(m, other)| m != *n && one.seat.same_holder(&other.seat))
        })
        .map(|(_, one)| *one)
        .collect();
    let state = if twice.is_empty() {
        State::Holds
    } else {
        State::Broken
    };
    Verdict {
        seats: ids(twice),
        ..verdict("once", state, &rule.rule)
    }
}

/// Who sits should be an active member.
fn standing_of(
    book: &Book<'_>,
    composition: &Composition,
    counted: &[&Sitting],
    rule: &Rule,
) -> Verdict {
    let status = |s: &Sitting| {
        let member = s.seat.member.as_ref()?;
        Some(
            book.membership_on(member.id(), composition.on)
                .map(|m| m.status),
        )
    };
    let (mut broken, mut unknown) = (Vec::new(), Vec::new());
    for sitting in counted {
        match status(sitting) {
            Some(Some(MembershipStatus::Active)) => {}
            Some(None) => unknown.push(*sitting),
            _ => broken.push(*sitting),
        }
    }
    let (state, seats) = if !broken.is_empty() {
        (State::Broken, broken)
    } else if !unknown.is_empty() {
        (State::Unknown, unknown)
    } else {
        (State::Holds, Vec::new())
    };
    Verdict {
        seats: ids(seats),
        ..verdict("members", state, &rule.rule)
    }
}

fn in_a_row(counted: &[&Sitting], rule: &Rule, standings: &[Standing]) -> Option<Verdict> {
    let allowed = rule.rule.terms_in_a_row?;
    let over = |s: &&&Sitting| {
        let member = s.seat.member.as_ref().map(|m| m.id());
        let standing = standings.iter().find(|s| Some(s.member.as_str()) == member);
        standing.is_some_and(|s| s.in_a_row > allowed.0)
    };
    let over: Vec<&Sitting> = counted.iter().filter(over).copied().collect();
    let state = if over.is_empty() {
        State::Holds
    } else {
        State::Broken
    };
    Some(Verdict {
        total: Some(allowed.0),
        actual: over.len() as i64,
        seats: ids(over),
        ..verdict("in-a-row", state, &rule.rule)
    })
}

fn rotates(
    book: &Book<'_>,
    counted: &[&Sitting],
    rule: &Rule,
    history: &History,
) -> Option<Verdict> {
    if !rule.rule.subregion_rotates {
        return None;
    }
    let last = history.last_subregions(book);
    let again = |s: &&&Sitting| s.subregion.as_ref().is_some_and(|s| last.contains(s));
    let again: Vec<&Sitting> = counted.iter().filter(again).copied().collect();
    let state = match (again.is_empty(), last.is_empty()) {
        (false, _) => State::Broken,
        (true, true) => State::Unknown,
        (true, false) => State::Holds,
    };
    Some(Verdict {
        subregion: last.into_iter().next(),
        seats: ids(again),
        ..verdict("rotates", state, &rule.rule)
    })
}

/// A term should not last longer than the statutes say, prorogation included.
fn length(composition: &Composition, rule: &Rule) -> Option<Verdict> {
    let stated = rule.rule.term_months?;
    let shown = composition.terms.iter().rfind(|t| t.now == Some(true))?;
    let (Some(begin), End::On(end)) = (&shown.term.begin, &shown.end) else {
        return None;
    };
    let prorogued = shown.term.prorogued.is_some();
    let more = rule.rule.prorogation_months.filter(|_| prorogued);
    let most = stated.0.saturating_add(more.map_or(0, |more| more.0));
    let actual = months(begin, end)?;
    // Terms run from meeting to meeting, which no calendar holds to the day: a month over is none.
    let state = if actual <= most.saturating_add(1) || (prorogued && more.is_none()) {
        State::Holds
    } else {
        State::Broken
    };
    Some(Verdict {
        total: Some(most),
        actual,
        ..verdict("length", state, &rule.rule)
    })
}

/// How many must be present, and whether so many there are.
fn quorum(book: &Book<'_>, composition: &Composition, rule: &Rule) -> Option<Verdict> {
    if matches!(rule.rule.quorum, Quorum::Unstated | Quorum::None) {
        return None;
    }
    let voting = |s: &&Sitting| s.certain && s.seat.votes;
    let entitled = match rule.rule.electorate {
        Electorate::Seats => composition.seats.iter().filter(voting).count(),
        Electorate::Members => book.voting_on(composition.on).count(),
        // Who is accredited is known at a meeting only.
        Electorate::Accredited | Electorate::Unstated => return None,
    } as i64;
    let of = rule.quorum_of(entitled);
    let needed = rule.quorum(entitled)?;
    let state = if needed <= entitled {
        State::Holds
    } else {
        State::Lacks
    };
    Some(Verdict {
        total: Some(needed),
        actual: of,
        ..verdict("quorum", state, &rule.rule)
    })
}
