//! Voting in the room: a vote opened with the quorum of its moment, the roll by precedence, the numbers noted once.

use super::quorum::{QuorumNow, Voter, is_over, quorum_in};
use super::room::{changes, fields, record};
use crate::annual::Book;
use crate::bodies::precedence::{ranks, seniority};
use crate::bodies::{Precedence, composition};
use crate::error::{Error, Problems, Result};
use crate::events::Item;
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::record::Stored;
use crate::records::{Reader, add_in, edit_in};
use crate::transact::{Done, Tx};
use crate::values::{Field, PartialDate};
use crate::votes::{Vote, VoteAnswer, VoteCast, VoteMethod, VoteResult, count_vote};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// A vote to open.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Opening {
    /// The session.
    pub session: String,
    /// The item, when it concerns one.
    pub item: Option<String>,
    /// What is voted on: texts by language, or words in the main language; the item's name when left out.
    pub name: Option<Value>,
    /// How votes are given.
    pub method: String,
    /// The majority, where it is not the body's usual one.
    pub majority: Option<String>,
    /// Of what it is counted, where that is not the usual.
    pub base: Option<String>,
    /// When, in the event's zone: the quorum is that of this time.
    pub at: Option<String>,
    /// The subregion whose members alone vote, by id or key; none, when all do.
    pub subregion: Option<String>,
}

/// Opens a vote and freezes who may vote, how many are present and how many must be; gives its id.
///
/// # Errors
/// `NotFound`; `Refused` with every problem and its field.
pub fn open_vote(
    network: &mut Network,
    by: By<'_>,
    new: &Opening,
    today: NaiveDate,
) -> Result<Done<String>> {
    network.transact(by, Op::OpenVote, |tx| {
        let (now, name) = {
            let reader = tx.reader();
            let own = subregion(&reader, new.subregion.as_deref())?;
            let (book, at) = (Book::new(&reader, today)?, new.at.as_deref());
            let now = quorum_in(&book, &new.session, at, own.as_deref())?;
            (now, name_of(&reader, new)?)
        };
        let knows = now.body.is_some();
        let mut vote = json!({
            "name": name, "event": now.event.id, "session": now.session.id, "item": new.item,
            "body": now.body.as_ref().map(|body| body.id.clone()),
            "date": PartialDate::day(now.on).as_str(), "method": new.method,
            "entitled": knows.then_some(now.entitled),
            "present": (knows && now.taken).then_some(now.present),
            "quorum_required": now.required, "subregion": new.subregion,
        });
        for (field, value) in [("majority", &new.majority), ("base", &new.base)] {
            if let Some(value) = value {
                vote[field] = json!(value);
            }
        }
        let id = add_in(tx, Kind::Vote, &record(vote))?;
        mention(tx, &id)?;
        Ok(id)
    })
}

/// The id of the subregion that is to vote alone.
fn subregion(reader: &Reader<'_>, named: Option<&str>) -> Result<Option<String>> {
    let Some(named) = named else {
        return Ok(None);
    };
    let found = reader.id_of(Kind::Subregion, named)?;
    if found.is_none() {
        let mut problems = Problems::default();
        problems.add_unknown("subregion", named);
        return Err(Error::Refused(problems));
    }
    Ok(found)
}

fn name_of(reader: &Reader<'_>, new: &Opening) -> Result<Value> {
    if let Some(name) = new.name.clone().filter(|name| !name.is_null()) {
        return Ok(name);
    }
    match &new.item {
        Some(item) => Ok(reader.need::<Item>(item)?.name.to_json()),
        None => Ok(Value::Null),
    }
}

fn mention(tx: &mut Tx<'_>, vote: &str) -> Result<()> {
    let language = tx.reader().main_language().to_owned();
    let name = tx.reader().title(Kind::Vote, vote, &language)?;
    tx.mention("name", name);
    tx.mention("record", vote);
    Ok(())
}

/// One who answers in a roll call.
#[derive(Debug, Clone, PartialEq)]
pub struct Called {
    /// Who, and whether in the room.
    pub voter: Voter,
    /// The place by the body's precedence, where it is not the alphabet's.
    pub rank: usize,
    /// The answer, when it was given.
    pub answer: Option<VoteAnswer>,
}

/// Who answers in a vote, by the body's precedence: seniority or office; where the alphabet decides all have the same
/// rank, because it depends on the language.
///
/// # Errors
/// `NotFound` when there is no such vote; `Refused` when it names no session.
pub fn roll(
    reader: &Reader<'_>,
    vote: &str,
    at: Option<&str>,
    today: NaiveDate,
) -> Result<(Stored<Vote>, QuorumNow, Vec<Called>)> {
    let book = Book::new(reader, today)?;
    let vote = reader.need::<Vote>(vote)?;
    let Some(session) = &vote.session else {
        let mut problems = Problems::default();
        problems.add("vote", "vote-without-session");
        return Err(Error::Refused(problems));
    };
    let own = vote.subregion.as_ref().map(|own| own.id());
    let mut now = quorum_in(&book, session.id(), at, own)?;
    let precedence = now
        .rule
        .as_ref()
        .map_or(Precedence::Unstated, |rule| rule.rule.precedence);
    let casts = reader.children::<VoteCast>("vote", &vote.id)?;
    let order = match (&now.body, precedence) {
        (Some(body), Precedence::Office) => {
            let composition = composition(reader, &body.id, now.on, today)?;
            let members = composition.seats.iter();
            members
                .map(|sitting| sitting.seat.member.as_ref().map(|m| m.id().to_owned()))
                .collect()
        }
        _ => Vec::new(),
    };
    let mut places = Vec::new();
    for voter in &now.voters {
        let place = match precedence {
            Precedence::Office => order
                .iter()
                .position(|member| member.is_some() && *member == voter.member)
                .unwrap_or(order.len()) as i64,
            Precedence::Seniority => seniority(reader, voter.member.as_deref())?,
            Precedence::Alphabetical | Precedence::Unstated => 0,
        };
        places.push((0, place, 0));
    }
    let mut called: Vec<Called> = std::mem::take(&mut now.voters)
        .into_iter()
        .zip(ranks(&places))
        .map(|(voter, rank)| Called {
            rank,
            answer: casts
                .iter()
                .find(|cast| {
                    cast.member.as_ref().map(|m| m.id()) == voter.member.as_deref()
                        && cast.organization.as_ref().map(|o| o.id())
                            == voter.organization.as_deref()
                })
                .map(|cast| cast.answer),
            voter,
        })
        .collect();
    called.sort_by_key(|one| one.rank);
    Ok((vote, now, called))
}

/// An answer in a roll call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The member, by id or key ...
    pub member: Option<String>,
    /// ... or the organization.
    pub organization: Option<String>,
    /// in_favour, against, abstention or absent.
    pub answer: String,
}

/// The numbers of a vote, or the answers of a roll call, or what nobody counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Numbers {
    /// The vote.
    pub vote: String,
    /// In favour.
    pub in_favour: Option<i64>,
    /// Against.
    pub against: Option<i64>,
    /// Abstentions.
    pub abstentions: Option<i64>,
    /// Invalid.
    pub invalid: Option<i64>,
    /// What each answered, in the order called; instead of numbers.
    pub answers: Vec<Answered>,
    /// What was decided without counting, by consensus or acclamation: adopted or rejected.
    pub result: Option<String>,
}

/// Notes the numbers of a vote and what it decided, once; gives the result.
///
/// # Errors
/// `NotFound`; `Refused` when it was counted before, when somebody answers twice or may not vote, when there are more
/// votes than voters.
pub fn record_vote(
    network: &mut Network,
    by: By<'_>,
    numbers: &Numbers,
    today: NaiveDate,
) -> Result<Done<VoteResult>> {
    network.transact(by, Op::RecordVote, |tx| {
        let vote = tx.reader().need::<Vote>(&numbers.vote)?;
        let mut problems = Problems::default();
        if is_over(&vote) {
            problems.add("vote", "already-counted");
            return Err(Error::Refused(problems));
        }
        let mut change = json!({});
        if numbers.answers.is_empty() {
            for (field, value) in [
                ("in_favour", numbers.in_favour),
                ("against", numbers.against),
                ("abstentions", numbers.abstentions),
                ("invalid", numbers.invalid),
            ] {
                if let Some(value) = value {
                    change[field] = json!(value);
                }
            }
        } else {
            change = call(tx, &vote, numbers, today)?;
        }
        let uncounted = matches!(vote.method, VoteMethod::Consensus | VoteMethod::Acclamation);
        let counts = change.as_object().is_some_and(|change| !change.is_empty());
        if let Some(result) = numbers.result.as_ref().filter(|_| uncounted && !counts) {
            change["result"] = json!(result);
        } else if !counts {
            problems.add("in_favour", "required");
            return Err(Error::Refused(problems));
        }
        edit_in(tx, Kind::Vote, &changes(&vote.id, change))?;
        let counted = count_vote(&tx.reader(), &vote.id, today)?;
        let result = counted.counted.result;
        edit_in(
            tx,
            Kind::Vote,
            &changes(&vote.id, json!({"result": result.as_str()})),
        )?;
        mention(tx, &vote.id)?;
        Ok(result)
    })
}

/// Notes every answer of a roll call; gives the numbers.
fn call(
    tx: &mut Tx<'_>,
    vote: &Stored<Vote>,
    numbers: &Numbers,
    today: NaiveDate,
) -> Result<Value> {
    let mut problems = Problems::default();
    let entitled: Option<Vec<Voter>> = match &vote.session {
        Some(session) if vote.body.is_some() => {
            let reader = tx.reader();
            let own = vote.subregion.as_ref().map(|own| own.id());
            let book = Book::new(&reader, today)?;
            Some(quorum_in(&book, session.id(), None, own)?.voters)
        }
        _ => None,
    };
    let mut count = [0_i64; 4];
    for (n, answered) in numbers.answers.iter().enumerate() {
        let fail = |field: &str| format!("answers.{n}.{field}");
        let cast = json!({
            "vote": vote.id, "member": answered.member, "organization": answered.organization,
            "answer": answered.answer, "position": n,
        });
        let id = match add_in(tx, Kind::VoteCast, &record(cast)) {
            Ok(id) => id,
            Err(Error::Refused(found)) => {
                problems.0.extend(found.0.into_iter().map(|mut problem| {
                    problem.field = fail(&problem.field);
                    problem
                }));
                continue;
            }
            Err(other) => return Err(other),
        };
        let cast = tx.reader().need::<VoteCast>(&id)?;
        let of = |voter: &Voter| {
            voter.member.as_deref() == cast.member.as_ref().map(|m| m.id())
                && voter.organization.as_deref() == cast.organization.as_ref().map(|o| o.id())
        };
        if entitled.as_ref().is_some_and(|all| !all.iter().any(of)) {
            problems.add(&fail("member"), "not-a-voter");
        }
        count[cast.answer as usize] += 1;
    }
    problems.into_result()?;
    let [in_favour, against, abstentions, _] = count;
    Ok(Value::Object(fields(
        json!({"in_favour": in_favour, "against": against, "abstentions": abstentions}),
    )))
}
