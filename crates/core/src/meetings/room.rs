//! At the door: who comes in and leaves, who was not expected, and everybody marked at once. Each is one operation, so
//! that a power cut loses nothing that was noted before.

use super::quorum::time;
use crate::error::{Error, Problems, Result};
use crate::events::{Attendance, AttendanceState, Event, Invitation, Participant, Session, Stay};
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::record::{Fields, Stored};
use crate::records::{Edit, NewRecord, Reader, add_in, edit_in};
use crate::transact::{Done, Tx};
use crate::votes::Accreditation;
use serde_json::{Value, json};

/// Whom somebody at the door is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whom {
    /// A participant, by id or key.
    Participant(String),
    /// A person on the event's list.
    Person(String),
    /// A member: the one accredited to vote for it, or the head of its delegation, or the first listed.
    Member(String),
}

/// What was noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// The attendance's id.
    pub attendance: String,
    /// The participant's id.
    pub participant: String,
}

fn refused(field: &str, code: &'static str) -> Error {
    let mut problems = Problems::default();
    problems.add(field, code);
    Error::Refused(problems)
}

pub(super) fn fields(value: Value) -> Fields {
    match value {
        Value::Object(fields) => fields,
        _ => Fields::new(),
    }
}

/// The participant that is meant.
fn participant(reader: &Reader<'_>, event: &str, whom: &Whom) -> Result<Stored<Participant>> {
    let not_listed = |field: &str| refused(field, "not-listed");
    match whom {
        Whom::Participant(id) => {
            let found = reader.need::<Participant>(id)?;
            if found.event.id() != event {
                return Err(refused("participant", "of-another"));
            }
            Ok(found)
        }
        Whom::Person(id) => {
            let unknown = Error::NotFound {
                kind: Kind::Person.name(),
                id: id.clone(),
            };
            let person = reader.id_of(Kind::Person, id)?.ok_or(unknown)?;
            let listed = reader.children::<Participant>("person", &person)?;
            let mut here = listed.into_iter().filter(|one| one.event.id() == event);
            here.next().ok_or_else(|| not_listed("person"))
        }
        Whom::Member(id) => {
            let unknown = Error::NotFound {
                kind: Kind::Member.name(),
                id: id.clone(),
            };
            let member = reader.id_of(Kind::Member, id)?.ok_or(unknown)?;
            let papers = reader.children::<Accreditation>("event", event)?;
            let votes = |one: &Participant| {
                papers.iter().any(|paper| {
                    paper.votes && paper.person.is_some() && paper.person == one.person
                })
            };
            let mut here = reader.children::<Participant>("member", &member)?;
            here.retain(|one| one.event.id() == event && one.number.is_none());
            here.sort_by_key(|one| (!votes(one), one.role, one.position));
            here.into_iter().next().ok_or_else(|| not_listed("member"))
        }
    }
}

fn noted(
    reader: &Reader<'_>,
    session: &str,
    participant: &str,
) -> Result<Option<Stored<Attendance>>> {
    let mut all = reader.children::<Attendance>("participant", participant)?;
    all.retain(|one| one.session.id() == session);
    Ok(all.pop())
}

fn mention(tx: &mut Tx<'_>, participant: &str) -> Result<()> {
    let language = tx.reader().main_language().to_owned();
    let name = tx
        .reader()
        .title(Kind::Participant, participant, &language)?;
    tx.mention("name", name);
    tx.mention("record", participant);
    Ok(())
}

/// Notes that somebody came into a session, at a time of its day when that is known. Who is there already stays; who
/// had left is back and the earlier stay is kept; who was marked excused or absent is present.
///
/// # Errors
/// `NotFound`; `Refused` when nobody of that name is on the event's list, or the time is none or before the one at
/// which that one left.
pub fn check_in(
    network: &mut Network,
    by: By<'_>,
    session: &str,
    whom: &Whom,
    at: Option<&str>,
) -> Result<Done<Noted>> {
    let at = time(at)?;
    network.transact(by, Op::CheckIn, |tx| {
        let session = tx.reader().need::<Session>(session)?;
        let one = participant(&tx.reader(), session.event.id(), whom)?;
        let attendance = come_in(tx, &session.id, &one.id, at.as_deref())?;
        mention(tx, &one.id)?;
        Ok(Noted {
            attendance,
            participant: one.id,
        })
    })
}

fn come_in(tx: &mut Tx<'_>, session: &str, participant: &str, at: Option<&str>) -> Result<String> {
    let there = noted(&tx.reader(), session, participant)?;
    let Some(there) = there else {
        let new = json!({"session": session, "participant": participant, "arrival": at});
        return add_in(tx, Kind::Attendance, &record(new));
    };
    let change = match (&there.departure, there.state) {
        (None, AttendanceState::Present) => return Ok(there.id.clone()),
        (Some(left), AttendanceState::Present) => match at {
            Some(at) if at < left.0.as_str() => {
                let mut problems = Problems::default();
                let value = [("value", left.0.clone())];
                problems.add_with("at", "back-before-left", &value);
                return Err(Error::Refused(problems));
            }
            // Out and in within one minute: nobody left.
            Some(at) if at == left.0 => json!({"departure": null}),
            _ => {
                let earlier: Vec<String> = there.stays().iter().map(Stay::kept).collect();
                json!({"arrival": at, "departure": null, "earlier": earlier})
            }
        },
        _ => json!({"state": "present", "arrival": at, "departure": null}),
    };
    edit_in(tx, Kind::Attendance, &changes(&there.id, change))
}

pub(super) fn record(value: Value) -> NewRecord {
    NewRecord {
        fields: fields(value),
        ..NewRecord::default()
    }
}

pub(super) fn changes(id: &str, value: Value) -> Edit {
    Edit {
        id: id.to_owned(),
        fields: fields(value),
        ..Edit::default()
    }
}

/// Notes that somebody left a session.
///
/// # Errors
/// `NotFound`; `Refused` when that one is not in the room, or the time is none or before the arrival.
pub fn check_out(
    network: &mut Network,
    by: By<'_>,
    session: &str,
    whom: &Whom,
    at: &str,
) -> Result<Done<Noted>> {
    let at = time(Some(at))?.ok_or_else(|| refused("at", "required"))?;
    network.transact(by, Op::CheckOut, |tx| {
        let session = tx.reader().need::<Session>(session)?;
        let one = participant(&tx.reader(), session.event.id(), whom)?;
        let there = noted(&tx.reader(), &session.id, &one.id)?
            .filter(|there| there.state == AttendanceState::Present)
            .ok_or_else(|| refused("participant", "not-in-the-room"))?;
        edit_in(
            tx,
            Kind::Attendance,
            &changes(&there.id, json!({"departure": at})),
        )?;
        mention(tx, &one.id)?;
        Ok(Noted {
            attendance: there.id.clone(),
            participant: one.id,
        })
    })
}

/// Somebody whom nobody expected.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WalkIn {
    /// The session.
    pub session: String,
    /// A person who is known, by id or key ...
    pub person: Option<String>,
    /// ... or the name of one who is not.
    pub name: Option<String>,
    /// For whom: a member ...
    pub member: Option<String>,
    /// ... a country ...
    pub country: Option<String>,
    /// ... or an organization.
    pub organization: Option<String>,
    /// As what; a guest when left out.
    pub role: Option<String>,
    /// What the badge says.
    pub capacity: Option<String>,
    /// When, in the event's zone.
    pub at: Option<String>,
}

/// Adds somebody whom nobody expected to the event's list and to the room: person, participant and attendance as one
/// operation. A known person who is on the list already only comes in.
///
/// # Errors
/// `NotFound`; `Refused` with every problem and its field.
pub fn add_walk_in(network: &mut Network, by: By<'_>, new: &WalkIn) -> Result<Done<Noted>> {
    let at = time(new.at.as_deref())?;
    network.transact(by, Op::AddWalkIn, |tx| {
        let session = tx.reader().need::<Session>(&new.session)?;
        let event = tx.reader().need::<Event>(session.event.id())?;
        let person = match &new.person {
            Some(person) => Some(tx.reader().raw(Kind::Person, person)?.id),
            None => None,
        };
        let listed = tx.reader().children::<Participant>("event", &event.id)?;
        let there = listed
            .iter()
            .find(|one| {
                person.is_some() && one.person.as_ref().map(|p| p.id()) == person.as_deref()
            })
            .map(|one| one.id.clone());
        let participant = match there {
            Some(there) => there,
            None => add_participant(tx, new, &event.id, person, &listed)?,
        };
        let attendance = come_in(tx, &session.id, &participant, at.as_deref())?;
        mention(tx, &participant)?;
        Ok(Noted {
            attendance,
            participant,
        })
    })
}

fn add_participant(
    tx: &mut Tx<'_>,
    new: &WalkIn,
    event: &str,
    person: Option<String>,
    listed: &[Stored<Participant>],
) -> Result<String> {
    let name = new
        .name
        .as_deref()
        .map(str::trim)
        .filter(|name| !name.is_empty());
    let person = match (person, name) {
        (Some(person), _) => Some(person),
        (None, Some(name)) => {
            let fields = json!({"printed_name": name, "country": new.country, "organization": new.organization});
            let named = |error| match error {
                Error::Refused(mut problems) => {
                    for problem in &mut problems.0 {
                        if problem.field == "printed_name" {
                            problem.field = "name".to_owned();
                        }
                    }
                    Error::Refused(problems)
                }
                other => other,
            };
            Some(add_in(tx, Kind::Person, &record(fields)).map_err(named)?)
        }
        (None, None) => None,
    };
    let last = listed.iter().map(|one| one.position.0).max().unwrap_or(-1);
    let mut fields = json!({
        "event": event, "person": person, "member": new.member, "country": new.country,
        "organization": new.organization, "invitation": Invitation::Unrecorded.as_str(),
        "role": new.role.as_deref().unwrap_or("guest"), "position": last + 1,
    });
    if let Some(capacity) = new.capacity.as_deref().filter(|c| !c.trim().is_empty()) {
        fields["capacity"] = json!(capacity);
    }
    add_in(tx, Kind::Participant, &record(fields))
}

/// Whom to mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Marked {
    /// Some participants.
    These(Vec<String>),
    /// All of the event's list but numbers of people and those who declined.
    All,
    /// Of these, those of whom nothing is noted yet.
    Rest,
}

/// Marks many in a session at once; gives how many were changed.
///
/// # Errors
/// `NotFound`; `Refused`.
pub fn mark_attendance(
    network: &mut Network,
    by: By<'_>,
    session: &str,
    whom: &Marked,
    state: Option<AttendanceState>,
) -> Result<Done<usize>> {
    network.transact(by, Op::MarkAttendance, |tx| {
        let session = tx.reader().need::<Session>(session)?;
        let event = session.event.id();
        let there = tx.reader().children::<Attendance>("session", &session.id)?;
        let of = |id: &str| there.iter().find(|one| one.participant.id() == id);
        let mut chosen = Vec::new();
        match whom {
            Marked::These(ids) => {
                for id in ids {
                    let whom = Whom::Participant(id.clone());
                    chosen.push(participant(&tx.reader(), event, &whom)?.id);
                }
            }
            Marked::All | Marked::Rest => {
                let listed = tx.reader().children::<Participant>("event", event)?;
                let asked = |one: &&Stored<Participant>| {
                    one.number.is_none()
                        && one.invitation != Invitation::Declined
                        && (*whom == Marked::All || of(&one.id).is_none())
                };
                chosen.extend(listed.iter().filter(asked).map(|one| one.id.clone()));
            }
        }
        let mut count = 0;
        for id in chosen {
            match (of(&id), state) {
                (Some(one), Some(state)) if one.state == state => continue,
                (Some(one), Some(AttendanceState::Present)) => {
                    let change = changes(&one.id, json!({"state": "present"}));
                    edit_in(tx, Kind::Attendance, &change)?;
                }
                (Some(one), Some(state)) => {
                    let change =
                        json!({"state": state.as_str(), "arrival": null, "departure": null, "earlier": []});
                    edit_in(tx, Kind::Attendance, &changes(&one.id, change))?;
                }
                (None, Some(state)) => {
                    let new =
                        json!({"session": session.id, "participant": id, "state": state.as_str()});
                    add_in(tx, Kind::Attendance, &record(new))?;
                }
                (Some(one), None) => {
                    crate::records::delete_in(tx, Kind::Attendance, &one.id)?;
                }
                (None, None) => continue,
            }
            count += 1;
        }
        tx.mention("count", count);
        Ok(count)
    })
}
