//! Meetings: sessions in one room at one time, two chairs, two heads of a delegation, delegations above the limit.

use crate::error::Result;
use crate::events::{
    Event, Invitation, Organizer, OrganizerRole, Participant, ParticipantRole, Session,
};
use crate::finding::{Found, Severity::*, named};
use crate::kinds::Kind;
use crate::meetings::{at_once, same_room};
use crate::members::Member;
use crate::record::{Record, Stored};
use crate::votes::{Accreditation, AccreditationRole};
use std::collections::{BTreeMap, HashMap, HashSet};

pub(crate) fn find(found: &mut Found<'_, '_>, events: &[Stored<Event>]) -> Result<()> {
    let events: HashMap<&str, &Stored<Event>> = events
        .iter()
        .map(|event| (event.id.as_str(), event))
        .collect();
    rooms(found, &events)?;
    chairs(found, &events)?;
    let told = heads(found, &events)?;
    heads_listed(found, &events, &told)?;
    for event in events.values().filter(|e| e.delegation_limit.is_some()) {
        limit(found, event)?;
    }
    Ok(())
}

fn rooms(found: &mut Found<'_, '_>, events: &HashMap<&str, &Stored<Event>>) -> Result<()> {
    let mut days: BTreeMap<(String, String), Vec<Stored<Session>>> = BTreeMap::new();
    for session in found.book.reader.all::<Session>()? {
        let date = session.date.as_ref().filter(|date| date.is_exact());
        if let (Some(date), Some(_)) = (date, &session.room) {
            let key = (session.event.id().to_owned(), date.as_str().to_owned());
            days.entry(key).or_default().push(session);
        }
    }
    for ((event, _), sessions) in days {
        for (n, one) in sessions.iter().enumerate() {
            for other in &sessions[n + 1..] {
                if !(at_once(one, other) && same_room(one, other)) {
                    continue;
                }
                let Some(event) = events.get(event.as_str()) else {
                    continue;
                };
                let values = [
                    ("name", found.called(&one.name, &one.language)),
                    ("text", found.called(&other.name, &other.language)),
                ];
                let records = vec![named(one), named(other), named(*event)];
                found.add(Medium, "sessions-share-room", records, &values);
            }
        }
    }
    Ok(())
}

fn chairs(found: &mut Found<'_, '_>, events: &HashMap<&str, &Stored<Event>>) -> Result<()> {
    let mut chairs: BTreeMap<String, Vec<Stored<Organizer>>> = BTreeMap::new();
    for organizer in found.book.reader.all::<Organizer>()? {
        if organizer.role == OrganizerRole::Chair {
            let event = organizer.event.id().to_owned();
            chairs.entry(event).or_default().push(organizer);
        }
    }
    for (event, chairs) in chairs {
        let Some(event) = events.get(event.as_str()).filter(|_| chairs.len() > 1) else {
            continue;
        };
        let mut records = vec![named(*event)];
        records.extend(chairs.iter().map(named));
        let values = [
            ("name", found.called(&event.name, &event.language)),
            ("count", chairs.len().to_string()),
        ];
        found.add(Medium, "event-two-chairs", records, &values);
    }
    Ok(())
}

/// People who head one delegation, each with the record that says so.
type Listed = Vec<(String, (Kind, String))>;

/// Heads by event, member and segment.
type Heads = BTreeMap<(String, String, Option<String>), Vec<Stored<Accreditation>>>;

/// Who is told to have two.
type Told = HashSet<(String, String)>;

fn heads(found: &mut Found<'_, '_>, events: &HashMap<&str, &Stored<Event>>) -> Result<Told> {
    let mut heads = Heads::new();
    let mut told = Told::new();
    for paper in found.book.reader.all::<Accreditation>()? {
        if let (AccreditationRole::Head, Some(member)) = (paper.role, &paper.member) {
            let segment = paper
                .segment
                .as_ref()
                .map(|segment| segment.id().to_owned());
            let key = (paper.event.id().to_owned(), member.id().to_owned(), segment);
            heads.entry(key).or_default().push(paper);
        }
    }
    for ((event, member, _), papers) in heads {
        let Some(event) = events.get(event.as_str()).filter(|_| papers.len() > 1) else {
            continue;
        };
        let values = [
            ("name", found.called(&event.name, &event.language)),
            ("text", found.title_of(Member::KIND, &member)?),
            ("count", papers.len().to_string()),
        ];
        told.insert((event.id.clone(), member.clone()));
        let mut records = vec![named(*event), (Member::KIND, member)];
        records.extend(papers.iter().map(named));
        found.add(Medium, "delegation-two-heads", records, &values);
    }
    Ok(told)
}

/// Heads of one delegation by the list of the event, or by the list and by the accreditation: two people. Each segment may
/// have its own, as accredited.
fn heads_listed(
    found: &mut Found<'_, '_>,
    events: &HashMap<&str, &Stored<Event>>,
    told: &Told,
) -> Result<()> {
    let reader = found.book.reader;
    let mut of_segment: HashSet<(String, String, String)> = HashSet::new();
    let mut heads: BTreeMap<(String, String), Listed> = BTreeMap::new();
    for paper in reader.all::<Accreditation>()? {
        let (Some(member), Some(person)) = (&paper.member, &paper.person) else {
            continue;
        };
        if paper.role != AccreditationRole::Head {
            continue;
        }
        let (event, member) = (paper.event.id().to_owned(), member.id().to_owned());
        if paper.segment.is_some() {
            of_segment.insert((event, member, person.id().to_owned()));
        } else {
            let one = (person.id().to_owned(), named(&paper));
            heads.entry((event, member)).or_default().push(one);
        }
    }
    for one in reader.all::<Participant>()? {
        let (ParticipantRole::Head, Some(member), Some(person)) =
            (one.role, &one.member, &one.person)
        else {
            continue;
        };
        let (event, member) = (one.event.id().to_owned(), member.id().to_owned());
        let key = (event, member, person.id().to_owned());
        if one.invitation != Invitation::Declined && !of_segment.contains(&key) {
            let (event, member, person) = key;
            let listed = (person, named(&one));
            heads.entry((event, member)).or_default().push(listed);
        }
    }
    for ((event, member), listed) in heads {
        let people: HashSet<&str> = listed.iter().map(|(person, _)| person.as_str()).collect();
        let Some(on) = events.get(event.as_str()).filter(|_| people.len() > 1) else {
            continue;
        };
        let count = people.len().to_string();
        let key = (event, member);
        if told.contains(&key) {
            continue;
        }
        let values = [
            ("name", found.called(&on.name, &on.language)),
            ("text", found.title_of(Member::KIND, &key.1)?),
            ("count", count),
        ];
        let mut records = vec![named(*on), (Member::KIND, key.1)];
        records.extend(listed.into_iter().map(|(_, record)| record));
        found.add(Medium, "delegation-two-heads-listed", records, &values);
    }
    Ok(())
}

fn limit(found: &mut Found<'_, '_>, event: &Stored<Event>) -> Result<()> {
    let Some(limit) = event.delegation_limit else {
        return Ok(());
    };
    let mut delegations: BTreeMap<String, i64> = BTreeMap::new();
    for one in found
        .book
        .reader
        .children::<Participant>("event", &event.id)?
    {
        if let (Some(member), None, true) = (
            &one.member,
            one.number,
            one.invitation != Invitation::Declined,
        ) {
            *delegations.entry(member.id().to_owned()).or_default() += 1;
        }
    }
    for (member, count) in delegations.into_iter().filter(|(_, n)| *n > limit.0) {
        let values = [
            ("name", found.called(&event.name, &event.language)),
            ("text", found.title_of(Member::KIND, &member)?),
            ("count", count.to_string()),
            ("max", limit.0.to_string()),
        ];
        let records = vec![named(event), (Member::KIND, member)];
        found.add(Medium, "delegation-over-limit", records, &values);
    }
    Ok(())
}
