//! From a decision to work, and back: what was decided becomes an activity, and what is done goes to the next agenda.

use super::{Activity, ActivityLevel, ActivityLink, ActivityStatus, Plan};
use crate::Kind;
use crate::decisions::{Commitment, CommitmentState, Decision};
use crate::error::{Error, Problems, Result};
use crate::events::{Edition, Event, EventStatus, Item};
use crate::file::{By, Network};
use crate::op::Op;
use crate::record::{Fields, Record, Stored};
use crate::records::{Edit, NewRecord, Reader, add_in, edit_in};
use crate::transact::{Done, Tx};
use crate::values::{AnyRef, PartialDate};
use chrono::NaiveDate;
use serde_json::json;

/// What becomes work, and where.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Carrying {
    /// `decision:` or `commitment:` with an id or key.
    pub about: String,
    /// The plan: id or key.
    pub plan: String,
    /// What it becomes part of: id or key.
    pub parent: Option<String>,
    /// activity or task; a task where the parent is an activity.
    pub level: Option<String>,
}

/// A decision or a commitment becomes an activity or a task of a plan, linked with it: its name, who must do it and by
/// when are taken over. Gives the activity's id.
///
/// # Errors
/// `NotFound`; `Refused` when the plan has it already, or when it is neither.
pub fn from_decision(
    network: &mut Network,
    by: By<'_>,
    carrying: &Carrying,
) -> Result<Done<String>> {
    network.transact(by, Op::PlanDecision, |tx| {
        let typed = AnyRef(carrying.about.clone());
        let (about, fields, language) = match typed.split() {
            Some((Kind::Decision, id)) => {
                let decision = tx.reader().need::<Decision>(id)?;
                let mut fields = Fields::new();
                fields.insert("name".into(), json!(decision.name.0));
                fields.insert("body".into(), json!(decision.body.as_ref().map(|b| b.id())));
                (
                    AnyRef::new(Kind::Decision, &decision.id),
                    fields,
                    decision.language,
                )
            }
            Some((Kind::Commitment, id)) => {
                let commitment = tx.reader().need::<Commitment>(id)?;
                let all = commitment.fields.to_fields();
                let taken = [
                    "name",
                    "member",
                    "country",
                    "organization",
                    "body",
                    "person",
                    "responsible_stated",
                ];
                let mut fields: Fields = all
                    .into_iter()
                    .filter(|(name, _)| taken.contains(&name.as_str()))
                    .collect();
                fields.insert(
                    "end".into(),
                    json!(commitment.due.as_ref().map(|d| d.as_str())),
                );
                (
                    AnyRef::new(Kind::Commitment, &commitment.id),
                    fields,
                    commitment.language,
                )
            }
            _ => {
                let mut problems = Problems::default();
                problems.add_unknown("about", &carrying.about);
                return Err(Error::Refused(problems));
            }
        };
        let id = carry(tx, carrying, &about, fields, &language)?;
        let title = tx.reader().title(Kind::Activity, &id, &language)?;
        tx.mention("name", title);
        tx.mention("record", id.clone());
        Ok(id)
    })
}

fn carry(
    tx: &mut Tx<'_>,
    carrying: &Carrying,
    about: &AnyRef,
    mut fields: Fields,
    language: &str,
) -> Result<String> {
    let (plan, parent, position) = {
        let reader = tx.reader();
        let plan = reader.need::<Plan>(&carrying.plan)?;
        for link in reader.children::<ActivityLink>("about", &about.0)? {
            let there = reader.get::<Activity>(link.activity.id())?;
            if there.is_some_and(|activity| activity.plan.id() == plan.id) {
                let mut problems = Problems::default();
                problems.add("about", "already-there");
                return Err(Error::Refused(problems));
            }
        }
        let parent = carrying
            .parent
            .as_deref()
            .filter(|parent| !parent.is_empty());
        let parent = parent
            .map(|parent| reader.need::<Activity>(parent))
            .transpose()?;
        let beside = reader.children::<Activity>("plan", &plan.id)?;
        let beside = beside.iter().filter(|a| {
            a.parent.as_ref().map(|p| p.id()) == parent.as_ref().map(|p| p.id.as_str())
        });
        let position = beside.map(|a| a.position.0 + 1).max().unwrap_or_default();
        (plan, parent, position)
    };
    let below = parent
        .as_ref()
        .is_some_and(|parent| parent.level >= ActivityLevel::Activity);
    let level = if below {
        ActivityLevel::Task
    } else {
        ActivityLevel::Activity
    };
    fields.insert("plan".into(), json!(plan.id));
    fields.insert("parent".into(), json!(parent.map(|parent| parent.id)));
    let level = carrying
        .level
        .clone()
        .unwrap_or_else(|| level.as_str().to_owned());
    fields.insert("level".into(), json!(level));
    fields.insert("position".into(), json!(position));
    let new = |fields: Fields| NewRecord {
        fields,
        language: Some(language.to_owned()),
        ..NewRecord::default()
    };
    let id = add_in(tx, Kind::Activity, &new(fields))?;
    let mut link = Fields::new();
    link.insert("activity".into(), json!(id));
    link.insert("about".into(), json!(about.0));
    add_in(tx, Kind::ActivityLink, &new(link))?;
    Ok(id)
}

/// What finishing an activity did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Finished {
    /// The activity.
    pub activity: String,
    /// The commitments that it closed.
    pub commitments: Vec<String>,
    /// Where they are reported: items of the next agenda.
    pub items: Vec<String>,
}

/// An activity is done: the commitments that it carries out are closed, and stand on the agenda of the next event of
/// those that gave them, where one is planned.
///
/// # Errors
/// `NotFound`; `Refused` for a date that cannot be.
pub fn finish(
    network: &mut Network,
    by: By<'_>,
    activity: &str,
    date: &str,
) -> Result<Done<Finished>> {
    network.transact(by, Op::FinishActivity, |tx| {
        let old = tx.reader().need::<Activity>(activity)?;
        let edit = |id: &str, fields: Fields| Edit {
            id: id.to_owned(),
            fields,
            ..Edit::default()
        };
        let mut fields = Fields::new();
        fields.insert("status".into(), json!(ActivityStatus::Done.as_str()));
        fields.insert("progress".into(), json!(100));
        fields.insert("actual_end".into(), json!(date));
        edit_in(tx, Kind::Activity, &edit(&old.id, fields))?;
        let mut finished = Finished {
            activity: old.id.clone(),
            ..Finished::default()
        };
        let on = PartialDate::new(date)
            .map(|date| date.latest())
            .unwrap_or_default();
        let links = tx.reader().children::<ActivityLink>("activity", &old.id)?;
        for link in links {
            let Some((Kind::Commitment, id)) = link.about.split() else {
                continue;
            };
            let Some(commitment) = tx.reader().get::<Commitment>(id)? else {
                continue;
            };
            if matches!(
                commitment.state,
                CommitmentState::Done | CommitmentState::Dropped
            ) {
                continue;
            }
            let mut fields = Fields::new();
            fields.insert("state".into(), json!(CommitmentState::Done.as_str()));
            fields.insert("closed".into(), json!(date));
            edit_in(tx, Kind::Commitment, &edit(&commitment.id, fields))?;
            finished.commitments.push(commitment.id.clone());
            if let Some(event) = next_event(&tx.reader(), &commitment, on)?
                && let Some(item) = report(tx, &event, &commitment)?
            {
                finished.items.push(item);
            }
        }
        let language = tx.reader().main_language().to_owned();
        let title = tx.reader().title(Kind::Activity, &old.id, &language)?;
        tx.mention("name", title);
        tx.mention("record", old.id);
        Ok(finished)
    })
}

/// The first event after a day that is planned in a series of the event at which a commitment was given.
fn next_event(
    reader: &Reader<'_>,
    commitment: &Commitment,
    on: NaiveDate,
) -> Result<Option<Stored<Event>>> {
    let decision = match &commitment.decision {
        Some(decision) => reader.get::<Decision>(decision.id())?,
        None => None,
    };
    let given = decision
        .as_ref()
        .and_then(|decision| decision.event.as_ref())
        .or(commitment.event.as_ref());
    let Some(given) = given else { return Ok(None) };
    let mut next: Option<Stored<Event>> = None;
    for edition in reader.children::<Edition>("event", given.id())? {
        for other in reader.children::<Edition>("series", edition.series.id())? {
            let Some(event) = reader.get::<Event>(other.event.id())? else {
                continue;
            };
            let begins = |event: &Event| event.begin.as_ref().map(PartialDate::latest);
            let ahead = begins(&event).is_some_and(|begin| begin > on);
            let open = !matches!(event.status, EventStatus::Held | EventStatus::Cancelled);
            let sooner = next
                .as_ref()
                .is_none_or(|next| begins(&event) < begins(next));
            if ahead && open && sooner {
                next = Some(event);
            }
        }
    }
    Ok(next)
}

/// Puts a commitment that was closed on an agenda, once.
fn report(
    tx: &mut Tx<'_>,
    event: &Stored<Event>,
    commitment: &Stored<Commitment>,
) -> Result<Option<String>> {
    let about = AnyRef::new(Kind::Commitment, &commitment.id);
    let items = tx.reader().children::<Item>("event", &event.id)?;
    if items.iter().any(|item| item.about.as_ref() == Some(&about)) {
        return Ok(None);
    }
    let top = items.iter().filter(|item| item.parent.is_none());
    let position = top
        .map(|item| item.position.0 + 1)
        .max()
        .unwrap_or_default();
    let mut fields = Fields::new();
    fields.insert("event".into(), json!(event.id));
    fields.insert("name".into(), json!(commitment.name.0));
    fields.insert("kind".into(), json!("information"));
    fields.insert("about".into(), json!(about.0));
    fields.insert("position".into(), json!(position));
    let new = NewRecord {
        fields,
        language: Some(commitment.language.clone()),
        ..NewRecord::default()
    };
    add_in(tx, Kind::Item, &new).map(Some)
}
