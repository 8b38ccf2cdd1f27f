//! At the door of a session: found by three letters, in, out, not expected, all at once.

use crate::commands::governance::{NamedValue, Naming};
use crate::convert;
use crate::error::Failure;
use crate::session::Context;
use plenaria_core::Stored;
use plenaria_core::events::{Attendance, AttendanceState, Participant};
use plenaria_core::kinds::Kind;
use plenaria_core::meetings::{self, Marked, Noted, WalkIn, Whom};
use plenaria_i18n::find_country;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who comes in: a participant, a person or a member; one of them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct CheckInInput {
    /// The session.
    pub session: String,
    /// A participant of its event ...
    pub participant: Option<String>,
    /// ... a person on its list ...
    pub person: Option<String>,
    /// ... or a member: the one accredited to vote for it, else the head of its delegation.
    pub member: Option<String>,
    /// When, in the event's zone; no time is noted when left out.
    pub at: Option<String>,
}

/// Who leaves.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct CheckOutInput {
    /// The session.
    pub session: String,
    /// A participant ...
    pub participant: Option<String>,
    /// ... a person ...
    pub person: Option<String>,
    /// ... or a member.
    pub member: Option<String>,
    /// When, in the event's zone.
    pub at: String,
}

/// What was noted at the door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct NotedValue {
    /// The attendance's id.
    pub attendance: String,
    /// The participant's id.
    pub participant: String,
    /// What the participant is called.
    pub title: String,
}

/// Somebody whom nobody expected.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct WalkInInput {
    /// The session.
    pub session: String,
    /// A person who is known ...
    pub person: Option<String>,
    /// ... or the name of one who is not.
    pub name: Option<String>,
    /// For whom: a member ...
    pub member: Option<String>,
    /// ... a country ...
    pub country: Option<String>,
    /// ... or an organization.
    pub organization: Option<String>,
    /// As what; guest when left out.
    pub role: Option<String>,
    /// What the badge says.
    pub capacity: Option<String>,
    /// When, in the event's zone.
    pub at: Option<String>,
}

/// Which participants to mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum MarkWhom {
    /// All but those who declined.
    All,
    /// Of these, those of whom nothing is noted yet.
    Rest,
}

/// Many marked at once.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct MarkInput {
    /// The session.
    pub session: String,
    /// Participants ...
    pub participants: Vec<String>,
    /// ... or many at once.
    pub whom: Option<MarkWhom>,
    /// present, excused or absent; null takes what is noted away.
    pub state: Option<String>,
}

/// How many were marked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MarkedValue {
    /// How many.
    pub count: usize,
}

/// Whom to look for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct DoorInput {
    /// The event.
    pub event: String,
    /// The session, for what is noted in it.
    #[serde(default)]
    pub session: Option<String>,
    /// Words: the beginnings of a name, a country, an institution.
    #[serde(default)]
    pub text: String,
    /// How many to give; 20 when left out, 100 at most.
    #[serde(default)]
    pub limit: usize,
}

/// Somebody at the door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct DoorValue {
    /// The participant's id.
    pub participant: String,
    /// Its revision.
    pub revision: i64,
    /// What it is called.
    pub title: String,
    /// The person's id, when known.
    pub person: Option<String>,
    /// For whom.
    pub party: Option<NamedValue>,
    /// As what.
    pub role: String,
    /// What the badge says.
    pub capacity: Option<String>,
    /// How far the invitation has come.
    pub invitation: String,
    /// present, excused or absent in the session, when noted.
    pub state: Option<String>,
    /// Since when.
    pub arrival: Option<String>,
    /// Until when.
    pub departure: Option<String>,
}

fn whom(
    participant: Option<String>,
    person: Option<String>,
    member: Option<String>,
) -> Result<Whom, Failure> {
    match (participant, person, member) {
        (Some(id), None, None) => Ok(Whom::Participant(id)),
        (None, Some(id), None) => Ok(Whom::Person(id)),
        (None, None, Some(id)) => Ok(Whom::Member(id)),
        (None, None, None) => Err(Failure::of_field("participant", "one-needed", "")),
        _ => Err(Failure::of_field("participant", "only-one", "")),
    }
}

fn noted(context: &Context<'_>, noted: Noted) -> Result<NotedValue, Failure> {
    let title = context.read(|network| {
        convert::title(
            context,
            &network.reader(),
            Kind::Participant,
            &noted.participant,
        )
    })?;
    Ok(NotedValue {
        attendance: noted.attendance,
        participant: noted.participant,
        title,
    })
}

pub(crate) fn check_in(
    context: &mut Context<'_>,
    input: CheckInInput,
) -> Result<NotedValue, Failure> {
    let whom = whom(input.participant, input.person, input.member)?;
    let done = context.write(|network, by| {
        meetings::check_in(network, by, &input.session, &whom, input.at.as_deref())
    })?;
    noted(context, done)
}

pub(crate) fn check_out(
    context: &mut Context<'_>,
    input: CheckOutInput,
) -> Result<NotedValue, Failure> {
    let whom = whom(input.participant, input.person, input.member)?;
    let done = context
        .write(|network, by| meetings::check_out(network, by, &input.session, &whom, &input.at))?;
    noted(context, done)
}

pub(crate) fn walk_in(
    context: &mut Context<'_>,
    input: WalkInInput,
) -> Result<NotedValue, Failure> {
    let new = WalkIn {
        session: input.session,
        person: input.person,
        name: input.name,
        member: input.member,
        country: input.country,
        organization: input.organization,
        role: input.role,
        capacity: input.capacity,
        at: input.at,
    };
    let done = context.write(|network, by| meetings::add_walk_in(network, by, &new))?;
    noted(context, done)
}

pub(crate) fn mark(context: &mut Context<'_>, input: MarkInput) -> Result<MarkedValue, Failure> {
    let state = match input.state.as_deref() {
        None => None,
        Some(name) => {
            let named = AttendanceState::ALL.iter().find(|s| s.as_str() == name);
            let unknown = || Failure::of_field("state", "unknown-choice", name);
            Some(*named.ok_or_else(unknown)?)
        }
    };
    let whom = match (input.whom, input.participants) {
        (None, ids) if ids.is_empty() => {
            return Err(Failure::of_field("participants", "required", ""));
        }
        (None, ids) => Marked::These(ids),
        (Some(MarkWhom::All), _) => Marked::All,
        (Some(MarkWhom::Rest), _) => Marked::Rest,
    };
    let count = context.write(|network, by| {
        meetings::mark_attendance(network, by, &input.session, &whom, state)
    })?;
    Ok(MarkedValue { count })
}

pub(crate) fn find(context: &mut Context<'_>, input: DoorInput) -> Result<Vec<DoorValue>, Failure> {
    let limit = match input.limit {
        0 => 20,
        limit => limit.min(100),
    };
    let countries = |word: &str| {
        // One letter begins half of the world.
        let found = if word.chars().count() < 2 {
            Vec::new()
        } else {
            find_country(word)
        };
        found
            .iter()
            .map(|country| country.code.to_owned())
            .collect()
    };
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let naming = Naming::new(context, reader);
            let session = match &input.session {
                Some(session) => Some(reader.raw(Kind::Session, session)?.id),
                None => None,
            };
            let (event, text) = (&input.event, &input.text);
            let found = meetings::find_participants(reader, event, text, &countries, limit)?;
            found
                .into_iter()
                .map(|(id, _)| {
                    let one = reader.need::<Participant>(&id)?;
                    let mut noted = match &session {
                        Some(_) => reader.children::<Attendance>("participant", &id)?,
                        None => Vec::new(),
                    };
                    noted.retain(|noted| Some(noted.session.id()) == session.as_deref());
                    value(&naming, &one, noted.first())
                })
                .collect()
        })
    })
}

fn value(
    naming: &Naming<'_, '_>,
    one: &Stored<Participant>,
    noted: Option<&Stored<Attendance>>,
) -> plenaria_core::Result<DoorValue> {
    let somebody = one.member.is_some() || one.country.is_some() || one.organization.is_some();
    let party = naming.party(
        one.member.as_ref(),
        one.country.as_ref(),
        one.organization.as_ref(),
    );
    Ok(DoorValue {
        participant: one.id.clone(),
        revision: one.revision,
        title: naming.named(Kind::Participant, &one.id)?.title,
        person: one.person.as_ref().map(|person| person.id().to_owned()),
        party: somebody.then_some(party).transpose()?,
        role: one.role.as_str().to_owned(),
        capacity: one
            .capacity
            .as_ref()
            .map(|texts| naming.text(texts, &one.language)),
        invitation: one.invitation.as_str().to_owned(),
        state: noted.map(|noted| noted.state.as_str().to_owned()),
        arrival: noted.and_then(|noted| noted.arrival.as_ref().map(|time| time.0.clone())),
        departure: noted.and_then(|noted| noted.departure.as_ref().map(|time| time.0.clone())),
    })
}
