//! Preparing a meeting: its checklist, who is asked, a meeting made after another.

use super::EventInput;
use super::told;
use crate::commands::governance::{NamedValue, Naming, day};
use crate::error::Failure;
use crate::session::Context;
use chrono::{Duration, NaiveDate};
use plenaria_core::events::Invitation;
use plenaria_core::kinds::Kind;
use plenaria_core::meetings::{self, Cloning};
use plenaria_i18n::{Lang, Texts};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

/// The preparation of an event, counted back from its first day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ChecklistValue {
    /// The event.
    pub event: NamedValue,
    /// Its first day.
    pub begin: Option<String>,
    /// How many steps are done.
    pub done: usize,
    /// How many are late.
    pub late: usize,
    /// Its steps, the first due first.
    pub steps: Vec<PreparationStepValue>,
    /// Where it has none: those of the template for its kind.
    pub template: Vec<TemplateStepValue>,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct PreparationStepValue {
    /// Its id.
    pub id: String,
    /// Its revision.
    pub revision: i64,
    /// What is to be done.
    pub title: String,
    /// How many days before the first day; negative comes after it.
    pub days_before: i64,
    /// By when.
    pub due: Option<String>,
    /// done, late, soon, later or undated.
    pub state: String,
    /// When it was done.
    pub done: Option<String>,
    /// Who does it.
    pub person: Option<NamedValue>,
    /// What else is to be known.
    pub note: Option<String>,
}

/// A step of a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct TemplateStepValue {
    /// What is to be done.
    pub title: String,
    /// How many days before the first day.
    pub days_before: i64,
    /// By when.
    pub due: Option<String>,
}

/// What was added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct StartedValue {
    /// The steps' ids.
    pub steps: Vec<String>,
}

/// A new event after an earlier one.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct CloneInput {
    /// The earlier event.
    pub event: String,
    /// The new event's first day.
    pub date: Option<String>,
    /// Its name: words, or texts by language; the same when left out.
    #[ts(type = "string | Record<string, string> | null")]
    pub name: Option<Value>,
    /// Its key.
    pub key: Option<String>,
    /// organizers, series, segments, sessions, agenda, invited, checklist; all when none is named.
    pub parts: Vec<String>,
}

/// The new event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ClonedValue {
    /// Its id.
    pub event: String,
}

/// Whom to put on the list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct InviteInput {
    /// The event.
    pub event: String,
    /// proposed or invited; proposed when left out.
    #[serde(default)]
    pub invitation: Option<String>,
}

/// Who was put on the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct InvitedValue {
    /// Participants' ids.
    pub participants: Vec<String>,
    /// Members whose post nobody certainly holds: their seat is on the list without a person.
    pub without: Vec<NamedValue>,
    /// Members that were on the list already.
    pub there: Vec<NamedValue>,
}

/// The words of a template's step.
fn words(texts: &Texts, name: &str) -> String {
    texts.text(&format!("step-{name}"))
}

pub(crate) fn checklist(
    context: &mut Context<'_>,
    input: EventInput,
) -> Result<ChecklistValue, Failure> {
    let today = day(context, None)?;
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let (event, steps) = meetings::checklist(reader, &input.event, today)?;
            let naming = Naming::new(context, reader);
            let count = |state: &str| steps.iter().filter(|s| s.state.as_str() == state).count();
            let template = if steps.is_empty() {
                meetings::template(event.kind, event.mode)
            } else {
                Vec::new()
            };
            let first: Option<NaiveDate> = event
                .begin
                .as_ref()
                .filter(|begin| begin.is_exact())
                .map(|begin| begin.earliest());
            let due = |days: i64| {
                let day = first?.checked_sub_signed(Duration::try_days(days)?)?;
                Some(day.to_string())
            };
            Ok(ChecklistValue {
                event: naming.named(Kind::Event, &event.id)?,
                begin: event.begin.as_ref().map(|begin| begin.as_str().to_owned()),
                done: count("done"),
                late: count("late"),
                template: template
                    .into_iter()
                    .map(|(name, days)| TemplateStepValue {
                        title: words(&context.texts, name),
                        days_before: days,
                        due: due(days),
                    })
                    .collect(),
                steps: steps
                    .iter()
                    .map(|one| {
                        let step = &one.step;
                        let person = step.person.as_ref();
                        Ok(PreparationStepValue {
                            id: step.id.clone(),
                            revision: step.revision,
                            title: naming.named(Kind::Step, &step.id)?.title,
                            days_before: step.days_before,
                            due: one.due.map(|due| due.to_string()),
                            state: one.state.as_str().to_owned(),
                            done: step.done.as_ref().map(|done| done.as_str().to_owned()),
                            person: person
                                .map(|person| naming.named(Kind::Person, person.id()))
                                .transpose()?,
                            note: told(step.note.as_ref(), &naming, &step.language),
                        })
                    })
                    .collect::<plenaria_core::Result<_>>()?,
            })
        })
    })
}

pub(crate) fn start(context: &mut Context<'_>, input: EventInput) -> Result<StartedValue, Failure> {
    let in_all = |name: &str| {
        let texts = Lang::all().into_iter().map(|lang| {
            let text = words(&Texts::new(lang), name);
            (lang.tag().to_owned(), Value::from(text))
        });
        Value::Object(texts.collect::<Map<_, _>>())
    };
    let steps = context
        .write(|network, by| meetings::start_checklist(network, by, &input.event, &in_all))?;
    Ok(StartedValue { steps })
}

pub(crate) fn clone(context: &mut Context<'_>, input: CloneInput) -> Result<ClonedValue, Failure> {
    let wanted = Cloning {
        event: input.event,
        date: input.date,
        name: input.name,
        key: input.key,
        parts: input.parts,
    };
    let event = context.write(|network, by| meetings::clone_event(network, by, &wanted))?;
    Ok(ClonedValue { event })
}

pub(crate) fn invite(
    context: &mut Context<'_>,
    input: InviteInput,
) -> Result<InvitedValue, Failure> {
    let today = day(context, None)?;
    let state = match input.invitation.as_deref().unwrap_or("proposed") {
        "proposed" => Invitation::Proposed,
        "invited" => Invitation::Invited,
        other => return Err(Failure::of_field("invitation", "unknown-choice", other)),
    };
    let invited =
        context.write(|network, by| meetings::invite(network, by, &input.event, state, today))?;
    let context = &*context;
    context.read(|network| {
        let reader = network.reader();
        let naming = Naming::new(context, &reader);
        let named = |ids: &[String]| {
            let named = ids.iter().map(|id| naming.member(id));
            named.collect::<plenaria_core::Result<Vec<_>>>()
        };
        Ok(InvitedValue {
            without: named(&invited.without)?,
            there: named(&invited.there)?,
            participants: invited.participants.clone(),
        })
    })
}
