//! Meetings: sessions in one room at one time, two chairs, two heads of a delegation, delegations above the limit.

use crate::error::Result;
use crate::events::{Event, Invitation, Organizer, OrganizerRole, Participant, Session};
use crate::finding::{Found, Severity::*, named};
use crate::meetings::{at_once, same_room};
use crate::members::Member;
use crate::record::{Record, Stored};
use crate::votes::{Accreditation, AccreditationRole};
use std::collections::{BTreeMap, HashMap};

pub(crate) fn find(found: &mut Found<'_, '_>, events: &[Stored<Event>]) -> Result<()> {
    let events: HashMap<&str, &Stored<Event>> = events
        .iter()
        .map(|event| (event.id.as_str(), event))
        .collect();
    rooms(found, &events)?;
    chairs(found, &events)?;
    heads(found, &events)?;
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

/// Heads by event, member and segment.
type Heads = BTreeMap<(String, String, Option<String>), Vec<Stored<Accreditation>>>;

fn heads(found: &mut Found<'_, '_>, events: &HashMap<&str, &Stored<Event>>) -> Result<()> {
    let mut heads = Heads::new();
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
        let mut records = vec![named(*event), (Member::KIND, member)];
        records.extend(papers.iter().map(named));
        found.add(Medium, "delegation-two-heads", records, &values);
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
