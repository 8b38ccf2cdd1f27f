//! Leaving a seat within a term, and taking it, without a meeting.

use super::conclude::focal_post;
use crate::bodies::{Seat, Term};
use crate::error::{Problems, Result};
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::record::Fields;
use crate::records::{Edit, NewRecord, add_in, edit_in};
use crate::transact::Done;
use crate::values::{End, PartialDate};
use serde_json::{Value, json};

/// Who leaves which seat, and who takes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Substitution {
    /// The seat that is left: id or key.
    pub seat: String,
    /// The member that takes it; none when it stays empty.
    pub member: Option<String>,
    /// The first day of whoever takes it, after the last of whoever leaves it.
    pub on: String,
    /// Why it is left: resignation, replacement, withdrawal or other.
    pub reason: String,
    /// The person who sits, when not the holder of the member's post.
    pub person: Option<String>,
    /// The election or decision by which it is taken, where there was one.
    pub election: Option<String>,
}

/// Ends a seat and puts another holder in its place, in one operation. Gives the id of the new seat, or of the one left.
///
/// # Errors
/// `NotFound`; `Refused` when the date lies outside the seat's time, or who takes it sits already.
pub fn substitute(
    network: &mut Network,
    by: By<'_>,
    wanted: &Substitution,
) -> Result<Done<String>> {
    network.transact(by, Op::SubstituteSeat, |tx| {
        let reader = tx.reader();
        let seat = reader.need::<Seat>(&wanted.seat)?;
        let term = reader.need::<Term>(seat.term.id())?;
        let (begin, end) = crate::annual::held(&seat, &term);
        let mut problems = Problems::default();
        let day = chrono::NaiveDate::parse_from_str(wanted.on.trim(), "%Y-%m-%d").ok();
        let last = day.and_then(|day| day.pred_opt());
        match last {
            None => {
                let value = wanted.on.chars().take(40).collect();
                problems.add_with("on", "bad-date", &[("value", value)]);
            }
            Some(last) => {
                let before = begin.as_ref().is_some_and(|begin| last < begin.earliest());
                let after = matches!(&end, End::On(end) if last > end.latest());
                if before || after || seat.ended_by.is_some() {
                    problems.add("on", "outside-the-seat");
                }
            }
        }
        let member = match &wanted.member {
            Some(member) => {
                let id = reader.id_of(Kind::Member, member)?;
                if id.is_none() {
                    problems.add_unknown("member", member);
                }
                id
            }
            None => None,
        };
        if let (Some(member), Some(last)) = (&member, last) {
            for other in reader.children::<Seat>("term", &term.id)? {
                let (begin, end) = crate::annual::held(&other, &term);
                let there = other.member.as_ref().is_some_and(|m| m.id() == member);
                let gone = matches!(&end, End::On(end) if end.latest() <= last);
                let begun = begin.is_none_or(|begin| begin.earliest() <= last);
                if other.id != seat.id && there && begun && !gone {
                    problems.add("member", "already-there");
                }
            }
            if seat.member.as_ref().is_some_and(|m| m.id() == member) {
                problems.add("member", "already-there");
            }
        }
        problems.into_result()?;
        let last = last.map(|last| PartialDate::day(last).as_str().to_owned());
        let post = match &member {
            Some(member) => focal_post(&reader, member)?,
            None => None,
        };
        let language = reader.main_language().to_owned();
        let name = reader.title(Kind::Seat, &seat.id, &language)?;
        let ended = json!({"end": last, "ended_by": wanted.reason});
        let edit = Edit {
            id: seat.id.clone(),
            fields: object(ended),
            ..Edit::default()
        };
        edit_in(tx, Kind::Seat, &edit)?;
        tx.mention("name", name);
        tx.mention("record", seat.id.clone());
        let Some(member) = member else {
            return Ok(seat.id.clone());
        };
        let fields = json!({
            "term": term.id,
            "member": member,
            "office": seat.office.as_str(),
            "votes": seat.votes,
            "subregion": seat.subregion.as_ref().map(|s| s.id()),
            "post": post,
            "person": wanted.person,
            "begin": wanted.on.trim(),
            "end": seat.end.as_str(),
            "election": wanted.election,
            "position": seat.position.0,
        });
        let new = NewRecord {
            fields: object(fields),
            ..NewRecord::default()
        };
        add_in(tx, Kind::Seat, &new)
    })
}

fn object(value: Value) -> Fields {
    value.as_object().cloned().unwrap_or_default()
}
