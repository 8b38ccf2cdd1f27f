//! Who takes part in an event, as badges, lists and certificates name them.

use crate::annual::book::{Book, Who, line, small, texts, texts_maybe};
use crate::annual::data as d;
use crate::annual::paperwork::letter::{lead_institution, post_of};
use crate::error::Result;
use crate::events::{Attendance, AttendanceState, Event, Participant};
use crate::meetings::was_there;
use crate::network::Known;
use crate::people::Person;
use crate::record::Stored;
use crate::storage::participation::{Took, listed};
use std::collections::HashMap;

/// What was noted in a session: state, and every stay.
type Seen = (d::Presence, Vec<d::MeetingStay>);

/// The participants in the order of their list.
pub(super) fn participants(
    book: &Book<'_>,
    event: &Stored<Event>,
    sessions: &[d::MeetingSession],
) -> Result<Vec<d::MeetingParticipant>> {
    let took: HashMap<String, Took> = listed(book.reader.connection(), &event.id)?
        .into_iter()
        .map(|entry| (entry.id, entry.took))
        .collect();
    let mut presence: HashMap<String, Vec<Seen>> = HashMap::new();
    for (place, session) in sessions.iter().enumerate() {
        for one in book
            .reader
            .children::<Attendance>("session", &session.record.id)?
        {
            let of = presence.entry(one.participant.id().to_owned());
            let of = of.or_insert_with(|| vec![(d::Presence::Unknown, Vec::new()); sessions.len()]);
            let state = match one.state {
                AttendanceState::Present => d::Presence::Present,
                AttendanceState::Excused => d::Presence::Excused,
                AttendanceState::Absent => d::Presence::Absent,
            };
            let stays = one.stays().into_iter();
            of[place] = (state, stays.map(|stay| (stay.from, stay.until)).collect());
        }
    }
    let taken = !presence.is_empty();
    let mut all = book.reader.children::<Participant>("event", &event.id)?;
    all.sort_by_key(|one| one.position);
    let on = super::day_of(book, event);
    let mut leads: HashMap<String, Option<String>> = HashMap::new();
    let mut found = Vec::new();
    for one in &all {
        let person = match &one.person {
            Some(person) => book.reader.get::<Person>(person.id())?,
            None => None,
        };
        let party = book.party(Who {
            member: one.member.as_ref(),
            country: one.country.as_ref(),
            ..Who::default()
        })?;
        let own = one.organization.as_ref().map(|o| o.id().to_owned());
        let mut institution = own.or_else(|| {
            let of = person.as_ref()?.organization.as_ref()?;
            Some(of.id().to_owned())
        });
        if institution.is_none()
            && let Some(member) = &one.member
        {
            if !leads.contains_key(member.id()) {
                let lead = lead_institution(book, member.id(), on)?;
                leads.insert(member.id().to_owned(), lead);
            }
            institution = leads.get(member.id()).cloned().flatten();
        }
        let of_organization = Who {
            organization: one.organization.as_ref(),
            ..Who::default()
        };
        let party = match party {
            None => book.party(of_organization)?,
            some => some,
        };
        let post = match &person {
            Some(person) if one.capacity.is_none() => {
                post_of(book, &person.id, one.member.as_ref(), on)?
            }
            _ => None,
        };
        let member = one.member.as_ref().and_then(|m| book.member(m.id()));
        let language = person
            .as_ref()
            .and_then(|person| person.correspondence_language.as_ref())
            .or_else(|| member?.correspondence_language.as_ref())
            .map(|language| language.0.clone());
        found.push(d::MeetingParticipant {
            record: book.refer(one)?,
            name: person
                .as_ref()
                .map(|person| person.printed_name.0.clone())
                .or_else(|| line(one.stated.as_ref())),
            parts: person.as_ref().map_or([None, None, None], |person| {
                [
                    line(person.given_names.as_ref()),
                    line(person.first_surname.as_ref()),
                    line(person.second_surname.as_ref()),
                ]
            }),
            treatment: person
                .as_ref()
                .and_then(|p| texts_maybe(p.treatment.as_ref(), &p.language)),
            person: person.map(|person| person.id),
            party,
            capacity: texts_maybe(one.capacity.as_ref(), &one.language),
            institution: institution.and_then(|id| book.organization_name(&id)),
            post: post.map(|post| texts(&post.name, &post.language)),
            language,
            paper: member.and_then(|m| Some(m.paper?.as_str().to_owned())),
            role: one.role.as_str().to_owned(),
            invitation: one.invitation.as_str().to_owned(),
            remote: one.remote == Known::Yes,
            number: small(one.number),
            took: was_there(took.get(&one.id), taken, one),
            presence: presence
                .remove(&one.id)
                .unwrap_or_else(|| vec![(d::Presence::Unknown, Vec::new()); sessions.len()]),
        });
    }
    Ok(found)
}
