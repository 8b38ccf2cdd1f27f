//! Open commitments in groups, and participation as figures with the records behind each.

use crate::commands::governance::{NamedValue, Naming, day};
use crate::error::Failure;
use crate::session::Context;
use plenaria_core::kinds::Kind;
use plenaria_core::meetings::{
    self, CommitmentsBy, GroupKey, OpenCommitment, Participation, ParticipationBy,
    ParticipationCount,
};
use plenaria_core::values::PartialDate;
use plenaria_i18n::Sorter;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// Open when, put together how.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct CommitmentsInput {
    /// The day; today when left out.
    pub on: Option<String>,
    /// responsible, event, body or due; responsible when left out.
    pub by: Option<String>,
}

/// Commitments that were open on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct CommitmentsValue {
    /// The day.
    pub on: String,
    /// How many.
    pub total: usize,
    /// How many of them were late.
    pub late: usize,
    /// In groups.
    pub groups: Vec<CommitmentGroupValue>,
}

/// Commitments of one, or of one event, body or month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct CommitmentGroupValue {
    /// Whose, when that is a record or a country.
    pub party: Option<NamedValue>,
    /// As written, or the month by whose end they are due; empty when nobody says.
    pub words: String,
    /// How many are late.
    pub late: usize,
    /// The first due first.
    pub commitments: Vec<CommitmentValue>,
}

/// A commitment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct CommitmentValue {
    /// Its id.
    pub id: String,
    /// Its revision.
    pub revision: i64,
    /// What.
    pub title: String,
    /// Who must do it.
    pub responsible: Option<NamedValue>,
    /// As written.
    pub stated: Option<String>,
    /// By when.
    pub due: Option<String>,
    /// When it was given.
    pub given: Option<String>,
    /// How far it has come.
    pub state: String,
    /// Whether it is late.
    pub late: bool,
    /// The event at which it was given.
    pub event: Option<NamedValue>,
    /// The number of the decision behind it.
    pub number: Option<String>,
}

/// Of which period, counted by what.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ParticipationInput {
    /// From a year, month or day on.
    pub from: String,
    /// To its end.
    pub to: String,
    /// country, institution, sex, capacity or year; country when left out.
    pub by: Option<String>,
}

/// Who took part in the network's own events of a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ParticipationValue {
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// By what.
    pub by: String,
    /// The events, oldest first.
    pub events: Vec<NamedValue>,
    /// The groups, by name; those of whom no record says it last.
    pub groups: Vec<ParticipationGroupValue>,
    /// Everything, each thing once.
    pub total: ParticipationGroupValue,
}

/// What a group took part in; persons and bare numbers of people are never added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ParticipationGroupValue {
    /// A country's code, an organization's id, a sex, a capacity, a year; empty where no record says.
    pub key: String,
    /// The country or organization.
    pub party: Option<NamedValue>,
    /// Different persons.
    pub persons: CountedRecords,
    /// Participations of persons: one at two events counts twice.
    pub participations: CountedRecords,
    /// Seats without a person.
    pub seats: CountedRecords,
    /// Events.
    pub events: CountedRecords,
    /// Numbers of people without names, each as stated.
    pub numbers: Vec<BareNumberValue>,
    /// Of a member: the sessions within its membership in which attendance was taken.
    pub sessions: Option<SessionsAttendedValue>,
}

/// A figure with the records behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct CountedRecords {
    /// How many.
    pub value: usize,
    /// Which, as "kind:id".
    pub records: Vec<String>,
}

/// A number of people without names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct BareNumberValue {
    /// How many.
    pub value: i64,
    /// exact, over or about.
    pub bound: String,
    /// The participant that says so, as "kind:id".
    pub record: String,
}

/// Sessions that a member could have attended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct SessionsAttendedValue {
    /// Those on a day on which it was a member.
    pub within: CountedRecords,
    /// Those in which one of its delegation was.
    pub attended: CountedRecords,
    /// In percent, rounded to the nearest.
    pub percent: Option<i64>,
}

pub(super) fn commitment(
    naming: &Naming<'_, '_>,
    one: &OpenCommitment,
) -> plenaria_core::Result<CommitmentValue> {
    let of = &one.commitment;
    let responsible = if let Some(body) = &of.body {
        Some(naming.named(Kind::Body, body.id())?)
    } else if of.member.is_some() || of.country.is_some() || of.organization.is_some() {
        Some(naming.party(
            of.member.as_ref(),
            of.country.as_ref(),
            of.organization.as_ref(),
        )?)
    } else if let Some(person) = &of.person {
        Some(naming.named(Kind::Person, person.id())?)
    } else {
        None
    };
    let event = one.event.as_deref();
    Ok(CommitmentValue {
        id: of.id.clone(),
        revision: of.revision,
        title: naming.text(&of.name, &of.language),
        responsible,
        stated: of.responsible_stated.as_ref().map(|line| line.0.clone()),
        due: of.due.as_ref().map(|due| due.as_str().to_owned()),
        given: one.given.as_ref().map(|given| given.as_str().to_owned()),
        state: of.state.as_str().to_owned(),
        late: one.late,
        event: event
            .map(|event| naming.named(Kind::Event, event))
            .transpose()?,
        number: one.number.clone(),
    })
}

pub(crate) fn commitments(
    context: &mut Context<'_>,
    input: CommitmentsInput,
) -> Result<CommitmentsValue, Failure> {
    let today = day(context, None)?;
    let on = day(context, input.on.as_deref())?;
    let by = CommitmentsBy::named(input.by.as_deref())?;
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let open = meetings::open_commitments(reader, on, today)?;
            let naming = Naming::new(context, reader);
            let (total, late) = (open.len(), open.iter().filter(|one| one.late).count());
            let mut groups = Vec::new();
            for (key, open) in meetings::grouped(open, by) {
                let (party, words) = match &key {
                    GroupKey::Record(kind, id) => {
                        let kind = Kind::named(kind).unwrap_or(Kind::Member);
                        (Some(naming.named(kind, id)?), String::new())
                    }
                    GroupKey::Country(code) => (Some(naming.country(code)), String::new()),
                    GroupKey::Stated(words) | GroupKey::Month(words) => (None, words.clone()),
                    GroupKey::Nothing => (None, String::new()),
                };
                let commitments = open.iter().map(|one| commitment(&naming, one));
                groups.push(CommitmentGroupValue {
                    party,
                    words,
                    late: open.iter().filter(|one| one.late).count(),
                    commitments: commitments.collect::<plenaria_core::Result<_>>()?,
                });
            }
            let sorter = Sorter::new(context.lang());
            let title = |group: &CommitmentGroupValue| {
                let named = group.party.as_ref().map(|party| party.title.clone());
                named.unwrap_or_else(|| group.words.clone())
            };
            // What nobody is named for comes last.
            groups.sort_by(|a, b| {
                let (one, other) = (title(a), title(b));
                let empty = one.is_empty().cmp(&other.is_empty());
                empty.then_with(|| sorter.compare(&one, &other))
            });
            Ok(CommitmentsValue {
                on: on.to_string(),
                total,
                late,
                groups,
            })
        })
    })
}

/// A date as typed.
fn date(field: &str, typed: &str) -> Result<PartialDate, Failure> {
    PartialDate::new(typed.trim()).ok_or_else(|| {
        let empty = typed.trim().is_empty();
        Failure::of_field(field, if empty { "required" } else { "bad-date" }, typed)
    })
}

pub(crate) fn participation(
    context: &mut Context<'_>,
    input: ParticipationInput,
) -> Result<ParticipationValue, Failure> {
    let today = day(context, None)?;
    let (from, to) = (
        date("from", &input.from)?.earliest(),
        date("to", &input.to)?.latest(),
    );
    if to < from {
        return Err(Failure::of_field("to", "end-before-begin", &input.to));
    }
    let by = ParticipationBy::named(input.by.as_deref())?;
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let found = meetings::participation(reader, from, to, by, today)?;
            let naming = Naming::new(context, reader);
            let mut groups = Vec::new();
            let mut members = HashMap::new();
            if by == ParticipationBy::Country {
                for id in found.sessions.keys() {
                    if let Some(code) = naming.member(id)?.country {
                        members.insert(code, id.as_str());
                    }
                }
            }
            for (key, count) in &found.groups {
                let member = members.get(key).copied();
                groups.push(group(&naming, by, key, count, member, &found)?);
            }
            let sorter = Sorter::new(context.lang());
            let title = |group: &ParticipationGroupValue| {
                let named = group.party.as_ref().map(|party| party.title.clone());
                named.unwrap_or_else(|| group.key.clone())
            };
            groups.sort_by(|a, b| {
                let empty = a.key.is_empty().cmp(&b.key.is_empty());
                empty.then_with(|| sorter.compare(&title(a), &title(b)))
            });
            let total = ParticipationGroupValue {
                key: String::new(),
                ..group(
                    &naming,
                    ParticipationBy::Year,
                    "",
                    &found.total,
                    None,
                    &found,
                )?
            };
            let events = found.events.iter();
            Ok(ParticipationValue {
                from: from.to_string(),
                to: to.to_string(),
                by: match by {
                    ParticipationBy::Country => "country",
                    ParticipationBy::Institution => "institution",
                    ParticipationBy::Sex => "sex",
                    ParticipationBy::Capacity => "capacity",
                    ParticipationBy::Year => "year",
                }
                .to_owned(),
                events: events
                    .map(|event| naming.named(Kind::Event, event))
                    .collect::<plenaria_core::Result<_>>()?,
                groups,
                total,
            })
        })
    })
}

fn records<'a>(kind: &str, ids: impl IntoIterator<Item = &'a String>) -> CountedRecords {
    let records: Vec<String> = ids.into_iter().map(|id| format!("{kind}:{id}")).collect();
    CountedRecords {
        value: records.len(),
        records,
    }
}

fn group(
    naming: &Naming<'_, '_>,
    by: ParticipationBy,
    key: &str,
    count: &ParticipationCount,
    member: Option<&str>,
    found: &Participation,
) -> plenaria_core::Result<ParticipationGroupValue> {
    let party = match by {
        _ if key.is_empty() => None,
        ParticipationBy::Country => Some(naming.country(key)),
        ParticipationBy::Institution => Some(naming.named(Kind::Organization, key)?),
        _ => None,
    };
    let sessions = member.and_then(|id| found.sessions.get(id)).map(|of| {
        let (within, attended) = (of.within.len() as i64, of.attended.len() as i64);
        SessionsAttendedValue {
            within: records("session", &of.within),
            attended: records("session", &of.attended),
            percent: (within > 0).then(|| (attended * 200 + within) / (within * 2)),
        }
    });
    Ok(ParticipationGroupValue {
        key: key.to_owned(),
        party,
        persons: records("person", &count.persons),
        participations: records("participant", &count.participations),
        seats: records("participant", &count.seats),
        events: records("event", &count.events),
        numbers: count
            .numbers
            .iter()
            .map(|one| BareNumberValue {
                value: one.value,
                bound: one.bound.clone(),
                record: format!("participant:{}", one.participant),
            })
            .collect(),
        sessions,
    })
}
