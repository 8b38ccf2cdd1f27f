//! Concluding an election: those elected take their seats, in one operation.

use super::{Candidacy, CandidacyState, ElectionCounted, Tally, count_election};
use crate::bodies::{Seat, Term, composition};
use crate::error::{Error, Problems, Result};
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::people::{Post, PostKind};
use crate::record::{Fields, Stored};
use crate::records::{Edit, NewRecord, Reader, add_in, edit_in};
use crate::transact::{Done, Tx};
use crate::values::{End, PartialDate};
use chrono::{Days, Months, NaiveDate};
use serde_json::{Value, json};

/// What to conclude, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Conclusion {
    /// The election's id or key.
    pub election: String,
    /// When it was decided; its own date or today when none.
    pub date: Option<String>,
    /// Since when those elected sit: the day after the present term ends, or after the election.
    pub begin: Option<String>,
    /// Until when; by the length of a term, when none. Not for an election within a term.
    pub end: Option<String>,
    /// Candidacies elected without a vote, by acclamation: all that remain, when there is a seat for each.
    pub by_acclamation: bool,
}

/// Concludes an election: a term with a seat for each of those elected, or seats within the present term where it
/// fills only some. Gives the term's id.
///
/// # Errors
/// `Refused` while rounds remain to be held, when nobody is elected, or when it is concluded already.
pub fn conclude(
    network: &mut Network,
    by: By<'_>,
    wanted: &Conclusion,
    today: NaiveDate,
) -> Result<Done<String>> {
    network.transact(by, Op::ConcludeElection, |tx| {
        let counted = count_election(&tx.reader(), &wanted.election, today)?;
        let elected = elected(&counted, wanted.by_acclamation)?;
        let reader = tx.reader();
        let mut problems = Problems::default();
        let filled = reader.children::<Seat>("election", &counted.election.id)?;
        let made = reader.children::<Term>("election", &counted.election.id)?;
        let has_seats = |term: &Stored<Term>| {
            reader
                .children::<Seat>("term", &term.id)
                .is_ok_and(|seats| !seats.is_empty())
        };
        if !filled.is_empty() || made.iter().any(has_seats) {
            problems.add("election", "already-concluded");
        }
        let date = wanted.date.clone().map_or_else(
            || {
                counted
                    .election
                    .date
                    .clone()
                    .unwrap_or_else(|| PartialDate::day(counted.on.min(today)))
            },
            |date| read(&date, "date", &mut problems),
        );
        let begin = match &wanted.begin {
            Some(begin) => read(begin, "begin", &mut problems),
            None => begins(&reader, &counted, &date, today)?,
        };
        problems.into_result()?;
        let language = reader.main_language().to_owned();
        let name = reader.title(Kind::Election, &counted.election.id, &language)?;
        let term = if counted.by_election {
            let now = composition(&reader, counted.election.body.id(), begin.latest(), today)?;
            let under_way = now.terms.iter().rfind(|t| t.now == Some(true));
            match under_way {
                Some(shown) => shown.term.id.clone(),
                None => return Err(refused("begin", "no-term")),
            }
        } else {
            match made.first() {
                Some(term) => term.id.clone(),
                None => add_term(tx, &counted, &begin, wanted)?,
            }
        };
        for (position, n) in elected.iter().enumerate() {
            let within = counted.by_election.then_some(&begin);
            add_seat(tx, &counted, *n, &term, position, within)?;
        }
        close(tx, &counted, &elected, &date)?;
        tx.mention("name", name);
        tx.mention("record", counted.election.id.clone());
        Ok(term)
    })
}

fn refused(field: &str, code: &'static str) -> Error {
    let mut problems = Problems::default();
    problems.add(field, code);
    Error::Refused(problems)
}

fn read(text: &str, field: &str, problems: &mut Problems) -> PartialDate {
    PartialDate::new(text).unwrap_or_else(|| {
        let value = text.chars().take(40).collect();
        problems.add_with(field, "bad-date", &[("value", value)]);
        PartialDate::day(NaiveDate::default())
    })
}

/// Those elected; refused while somebody is still to be voted for.
fn elected(counted: &ElectionCounted, by_acclamation: bool) -> Result<Vec<usize>> {
    let mut elected = counted.elected.clone();
    if let Some(next) = &counted.next {
        if !(by_acclamation && next.by_acclamation) {
            return Err(refused("election", "rounds-remain"));
        }
        elected.extend(
            next.contests
                .iter()
                .flat_map(|c| c.candidates.iter().copied()),
        );
    }
    if elected.is_empty() {
        return Err(refused("election", "nobody-elected"));
    }
    // In the order of subregions, as lists print them.
    let place = |n: &usize| {
        counted
            .contests
            .iter()
            .position(|c| c.candidates.contains(n))
            .unwrap_or(usize::MAX)
    };
    elected.sort_by_key(place);
    Ok(elected)
}

fn begins(
    reader: &Reader<'_>,
    counted: &ElectionCounted,
    date: &PartialDate,
    today: NaiveDate,
) -> Result<PartialDate> {
    let after = |day: NaiveDate| day.checked_add_days(Days::new(1)).unwrap_or(day);
    let next = after(date.latest());
    if counted.by_election {
        return Ok(PartialDate::day(next));
    }
    let now = composition(reader, counted.election.body.id(), date.latest(), today)?;
    let ends = now
        .terms
        .iter()
        .filter(|shown| shown.now == Some(true))
        .find_map(|shown| match &shown.end {
            End::On(end) => Some(after(end.latest())),
            End::Open | End::Unknown => None,
        });
    Ok(PartialDate::day(ends.map_or(next, |end| end.max(next))))
}

fn add(tx: &mut Tx<'_>, kind: Kind, fields: Value) -> Result<String> {
    let fields: Fields = fields.as_object().cloned().unwrap_or_default();
    let new = NewRecord {
        fields,
        ..NewRecord::default()
    };
    add_in(tx, kind, &new)
}

fn change(tx: &mut Tx<'_>, kind: Kind, id: &str, fields: Value) -> Result<()> {
    let edit = Edit {
        id: id.to_owned(),
        fields: fields.as_object().cloned().unwrap_or_default(),
        ..Edit::default()
    };
    edit_in(tx, kind, &edit).map(drop)
}

fn add_term(
    tx: &mut Tx<'_>,
    counted: &ElectionCounted,
    begin: &PartialDate,
    wanted: &Conclusion,
) -> Result<String> {
    let months = counted
        .rule
        .as_ref()
        .and_then(|rule| rule.rule.term_months)
        .and_then(|months| u32::try_from(months.0).ok());
    let by_length = || {
        let end = begin.earliest().checked_add_months(Months::new(months?))?;
        Some(end.pred_opt()?.to_string())
    };
    let end = wanted.end.clone().or_else(by_length);
    let first = begin.year();
    let last = end
        .as_deref()
        .and_then(PartialDate::new)
        .map(|end| end.year())
        .unwrap_or(first);
    let name = if last == first {
        first.to_string()
    } else {
        format!("{first}-{last}")
    };
    let fields = json!({
        "body": counted.election.body.id(),
        "name": name,
        "begin": begin.as_str(),
        "end": end.unwrap_or_else(|| "open".to_owned()),
        "election": counted.election.id,
    });
    add(tx, Kind::Term, fields)
}

fn add_seat(
    tx: &mut Tx<'_>,
    counted: &ElectionCounted,
    n: usize,
    term: &str,
    position: usize,
    within: Option<&PartialDate>,
) -> Result<()> {
    let candidacy = &counted.candidacies[n];
    let member = candidacy.member.as_ref().map(|m| m.id());
    let post = match member {
        Some(member) => focal_post(&tx.reader(), member)?,
        None => None,
    };
    let fields = json!({
        "term": term,
        "member": member,
        "country": candidacy.country.as_ref().map(|c| c.as_str()),
        "organization": candidacy.organization.as_ref().map(|o| o.id()),
        "office": candidacy.office.as_str(),
        "subregion": counted.subregions[n],
        "post": post,
        "begin": within.map(PartialDate::as_str),
        "election": within.map(|_| counted.election.id.as_str()),
        "position": position,
    });
    add(tx, Kind::Seat, fields).map(drop)
}

/// The post whose holder speaks for a member: its focal point, when it has exactly one.
pub(super) fn focal_post(reader: &Reader<'_>, member: &str) -> Result<Option<String>> {
    let mut posts = reader.children::<Post>("member", member)?;
    posts.retain(|post| post.kind == PostKind::FocalPoint && post.end == End::Open);
    Ok(match &posts[..] {
        [only] => Some(only.id.clone()),
        _ => None,
    })
}

fn close(
    tx: &mut Tx<'_>,
    counted: &ElectionCounted,
    elected: &[usize],
    date: &PartialDate,
) -> Result<()> {
    for (n, candidacy) in counted.candidacies.iter().enumerate() {
        if candidacy.state == CandidacyState::Withdrawn {
            continue;
        }
        let state = if elected.contains(&n) {
            CandidacyState::Elected
        } else {
            CandidacyState::NotElected
        };
        mark(tx, candidacy, state)?;
    }
    for round in &counted.rounds {
        let tallies = tx.reader().children::<Tally>("round", &round.round.id)?;
        for tally in tallies {
            let won = round.contests.iter().flat_map(|c| &c.lines).any(|line| {
                counted.candidacies[line.candidacy].id == tally.candidacy.id()
                    && matches!(
                        line.outcome,
                        super::Outcome::Elected | super::Outcome::ByLot
                    )
            });
            if won != tally.elected {
                change(tx, Kind::Tally, &tally.id, json!({"elected": won}))?;
            }
        }
    }
    let fields = json!({"state": "decided", "date": date.as_str()});
    change(tx, Kind::Election, &counted.election.id, fields)
}

fn mark(tx: &mut Tx<'_>, candidacy: &Stored<Candidacy>, state: CandidacyState) -> Result<()> {
    if candidacy.state == state {
        return Ok(());
    }
    change(
        tx,
        Kind::Candidacy,
        &candidacy.id,
        json!({"state": state.as_str()}),
    )
}
