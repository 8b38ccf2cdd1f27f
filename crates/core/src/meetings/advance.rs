//! The way of minutes: drafted, circulated, amended, approved at a later meeting.

use super::before::minutes_of;
use super::room::{changes, record};
use super::{Minutes, MinutesState};
use crate::error::{Error, Problems, Result};
use crate::events::Event;
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::records::{add_in, edit_in};
use crate::transact::Done;
use chrono::NaiveDate;
use serde_json::{Value, json};

/// A step of minutes.
#[derive(Debug, Clone, PartialEq)]
pub struct Advance {
    /// The event whose minutes they are.
    pub event: String,
    /// How far they come.
    pub state: MinutesState,
    /// On which day; today when left out.
    pub date: Option<String>,
    /// The event at which they are approved; none when that was done by written consultation.
    pub approved_by: Option<String>,
    /// What was asked to be amended: texts by language, or words in the minutes' own.
    pub amendments: Option<Value>,
}

/// Brings the minutes of an event a step further, and begins them where there are none; gives their id.
///
/// # Errors
/// `NotFound`; `Refused` when they are approved already, or a date is none or too early.
pub fn advance_minutes(
    network: &mut Network,
    by: By<'_>,
    step: &Advance,
    today: NaiveDate,
) -> Result<Done<String>> {
    network.transact(by, Op::AdvanceMinutes, |tx| {
        let event = tx.reader().need::<Event>(&step.event)?;
        let there = minutes_of(&tx.reader(), &event.id)?;
        let mut problems = Problems::default();
        if there
            .as_ref()
            .is_some_and(|there| there.state == MinutesState::Approved)
        {
            problems.add("state", "minutes-approved");
        }
        problems.into_result()?;
        let id = match &there {
            Some(there) => there.id.clone(),
            None => add_in(tx, Kind::Minutes, &record(json!({"event": event.id})))?,
        };
        let date = step.date.clone().unwrap_or_else(|| today.to_string());
        let mut change = json!({"state": step.state.as_str()});
        match step.state {
            MinutesState::Draft => {}
            MinutesState::Circulated => change["circulated"] = json!(date),
            MinutesState::Amended => change["amended"] = json!(date),
            MinutesState::Approved => {
                change["approved"] = json!(date);
                change["approved_by"] = json!(step.approved_by);
            }
        }
        if let Some(amendments) = step.amendments.clone().filter(|words| !words.is_null()) {
            change["amendments"] = amendments;
        }
        let dated = |error| match error {
            Error::Refused(mut problems) => {
                for problem in &mut problems.0 {
                    if matches!(
                        problem.field.as_str(),
                        "circulated" | "amended" | "approved"
                    ) {
                        problem.field = "date".to_owned();
                    }
                }
                Error::Refused(problems)
            }
            other => other,
        };
        edit_in(tx, Kind::Minutes, &changes(&id, change)).map_err(dated)?;
        let language = tx.reader().main_language().to_owned();
        let name = tx.reader().title(Kind::Event, &event.id, &language)?;
        tx.mention("name", name);
        tx.mention("other", step.state.as_str());
        tx.mention("record", id.clone());
        Ok(id)
    })
}

/// Whether approved minutes would say something else: they are final, unless their state is taken back first.
pub(super) fn changes_words(old: &Minutes, new: &Minutes) -> bool {
    let words = |minutes: &Minutes| {
        [
            minutes.opening.clone(),
            minutes.attendance.clone(),
            minutes.discussion.clone(),
            minutes.closing.clone(),
        ]
    };
    old.state == MinutesState::Approved
        && new.state == MinutesState::Approved
        && (words(old) != words(new) || old.left_out != new.left_out)
}
