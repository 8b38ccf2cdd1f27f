//! The preparation of an event as steps counted back from its first day, from a template by kind of event.

use super::room::record;
use crate::error::{Error, Problems, Result};
use crate::events::{Event, EventKind, EventMode, Step};
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::record::Stored;
use crate::records::{Reader, add_in};
use crate::transact::Done;
use chrono::{Duration, NaiveDate};
use serde_json::{Value, json};

/// A step of a template: its stable name, whose words the interface has, and how many days before the event it is due.
pub type TemplateStep = (&'static str, i64);

/// A meeting of the network with its members in it.
const MEETING: &[TemplateStep] = &[
    ("dates", 120),
    ("venue", 90),
    ("budget", 90),
    ("agenda", 60),
    ("convocation", 45),
    ("funding", 40),
    ("credentials", 30),
    ("travel", 25),
    ("documents", 21),
    ("interpretation", 21),
    ("answers", 15),
    ("dossier", 7),
    ("badges", 5),
    ("room", 1),
    ("minutes", -7),
    ("certificates", -10),
    ("settlement", -30),
];

/// A session of a body.
const SESSION: &[TemplateStep] = &[
    ("dates", 45),
    ("agenda", 30),
    ("convocation", 21),
    ("documents", 14),
    ("answers", 7),
    ("dossier", 5),
    ("room", 1),
    ("minutes", -7),
];

/// A workshop, training or seminar.
const WORKSHOP: &[TemplateStep] = &[
    ("dates", 90),
    ("venue", 60),
    ("speakers", 60),
    ("agenda", 45),
    ("call", 40),
    ("selection", 25),
    ("travel", 20),
    ("materials", 10),
    ("badges", 5),
    ("evaluation", -1),
    ("certificates", -7),
    ("settlement", -30),
];

/// A meeting from a distance.
const WEBINAR: &[TemplateStep] = &[
    ("dates", 30),
    ("speakers", 21),
    ("call", 15),
    ("link", 7),
    ("rehearsal", 2),
    ("recording", -2),
    ("evaluation", -3),
];

/// What only a meeting in a place needs.
const IN_A_PLACE: &[&str] = &["venue", "travel", "badges", "funding"];

/// The steps that an event of a kind usually takes.
pub fn template(kind: EventKind, mode: Option<EventMode>) -> Vec<TemplateStep> {
    let steps = match kind {
        EventKind::AnnualMeeting
        | EventKind::Ministerial
        | EventKind::Assembly
        | EventKind::Forum
        | EventKind::Ceremony
        | EventKind::Other => MEETING,
        EventKind::BodySession => SESSION,
        EventKind::Workshop | EventKind::Training | EventKind::Seminar => WORKSHOP,
        EventKind::Webinar => WEBINAR,
    };
    let remote = mode == Some(EventMode::Remote);
    let fits = |(name, _): &&TemplateStep| !(remote && IN_A_PLACE.contains(name));
    steps.iter().filter(fits).copied().collect()
}

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// Done.
    Done,
    /// Its day is past.
    Late,
    /// Due within a week.
    Soon,
    /// Due later.
    Later,
    /// The event has no date yet, or none known to the day.
    Undated,
}

impl StepState {
    /// Its stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            StepState::Done => "done",
            StepState::Late => "late",
            StepState::Soon => "soon",
            StepState::Later => "later",
            StepState::Undated => "undated",
        }
    }
}

/// A step with its day.
#[derive(Debug, Clone, PartialEq)]
pub struct DatedStep {
    /// The step.
    pub step: Stored<Step>,
    /// By when, when the event's first day is known.
    pub due: Option<NaiveDate>,
    /// How it stands.
    pub state: StepState,
}

/// The day that is so many days before the event's first; none while that is not known to the day.
fn due(event: &Event, days_before: i64) -> Option<NaiveDate> {
    let begin = event.begin.as_ref().filter(|begin| begin.is_exact())?;
    begin
        .earliest()
        .checked_sub_signed(Duration::try_days(days_before)?)
}

/// The steps of an event, the first due first.
///
/// # Errors
/// `NotFound` when there is no such event.
pub fn checklist(
    reader: &Reader<'_>,
    event: &str,
    today: NaiveDate,
) -> Result<(Stored<Event>, Vec<DatedStep>)> {
    let event = reader.need::<Event>(event)?;
    let mut steps = reader.children::<Step>("event", &event.id)?;
    steps.sort_by_key(|step| (-step.days_before, step.position));
    let steps = steps
        .into_iter()
        .map(|step| {
            let due = due(&event, step.days_before);
            let state = match due {
                _ if step.done.is_some() => StepState::Done,
                None => StepState::Undated,
                Some(due) if due < today => StepState::Late,
                Some(due) if (due - today).num_days() <= 7 => StepState::Soon,
                Some(_) => StepState::Later,
            };
            DatedStep { step, due, state }
        })
        .collect();
    Ok((event, steps))
}

/// Adds the steps of the template of the event's kind, with the words that the interface has for them; gives their ids.
///
/// # Errors
/// `NotFound`; `Refused` (`already-there`) when the event has steps.
pub fn start_checklist(
    network: &mut Network,
    by: By<'_>,
    event: &str,
    words: &dyn Fn(&str) -> Value,
) -> Result<Done<Vec<String>>> {
    network.transact(by, Op::StartChecklist, |tx| {
        let event = tx.reader().need::<Event>(event)?;
        if !tx.reader().children::<Step>("event", &event.id)?.is_empty() {
            let mut problems = Problems::default();
            problems.add("event", "already-there");
            return Err(Error::Refused(problems));
        }
        let mut ids = Vec::new();
        for (n, (name, days)) in template(event.kind, event.mode).into_iter().enumerate() {
            let step =
                json!({"event": event.id, "name": words(name), "days_before": days, "position": n});
            ids.push(add_in(tx, Kind::Step, &record(step))?);
        }
        let language = tx.reader().main_language().to_owned();
        let name = tx.reader().title(Kind::Event, &event.id, &language)?;
        tx.mention("name", name);
        tx.mention("record", event.id);
        Ok(ids)
    })
}
