//! Sessions and agenda items in order, with their documents.

use crate::annual::book::{Book, Who, narratives_maybe, small, texts, texts_maybe};
use crate::annual::data as d;
use crate::annual::spans::when;
use crate::documents::Document;
use crate::error::Result;
use crate::events::{Event, Item, ItemState, Segment, Session, Speaker};
use crate::record::Stored;
use std::collections::HashMap;

/// The sessions by day, place and hour.
pub(super) fn sessions(book: &Book<'_>, event: &Stored<Event>) -> Result<Vec<d::MeetingSession>> {
    let segments = book.reader.children::<Segment>("event", &event.id)?;
    let mut all = book.reader.children::<Session>("event", &event.id)?;
    all.sort_by_key(|s| (when(s.date.as_ref()), s.begin.clone(), s.position));
    let mut sessions = Vec::new();
    for session in &all {
        let segment = session.segment.as_ref();
        let segment = segment.and_then(|s| segments.iter().find(|one| one.id == s.id()));
        sessions.push(d::MeetingSession {
            record: book.refer(session)?,
            name: texts(&session.name, &session.language),
            segment: segment.map(|segment| texts(&segment.name, &segment.language)),
            date: when(session.date.as_ref()),
            begin: session.begin.as_ref().map(|time| time.0.clone()),
            end: session.end.as_ref().map(|time| time.0.clone()),
            room: texts_maybe(session.room.as_ref(), &session.language),
            interpretation: session.interpretation.iter().map(|t| t.0.clone()).collect(),
            chair: session.chair.as_ref().map(|chair| chair.id().to_owned()),
            documents: documents(book, "session", &session.id)?,
        });
    }
    Ok(sessions)
}

/// The items, each under its parent; those of a session before those of the next, and those of none at the end.
pub(super) fn items(
    book: &Book<'_>,
    event: &Stored<Event>,
    sessions: &[d::MeetingSession],
) -> Result<Vec<d::AgendaItem>> {
    let mut all = book.reader.children::<Item>("event", &event.id)?;
    let place = |id: &str| sessions.iter().position(|s| s.record.id == id);
    let order = |item: &Stored<Item>| {
        let session = item.session.as_ref().and_then(|s| place(s.id()));
        (
            session.unwrap_or(usize::MAX),
            item.position,
            item.begin.clone(),
        )
    };
    all.sort_by_key(order);
    let mut below: HashMap<Option<&str>, Vec<&Stored<Item>>> = HashMap::new();
    for item in &all {
        let parent = item.parent.as_ref().map(|parent| parent.id());
        below.entry(parent).or_default().push(item);
    }
    let mut found = Vec::new();
    let mut waiting: Vec<(&Stored<Item>, usize, Option<usize>)> = Vec::new();
    let top = below.get(&None).into_iter().flatten().rev();
    waiting.extend(top.map(|item| (*item, 0, None)));
    while let Some((item, depth, above)) = waiting.pop() {
        let session = item.session.as_ref().and_then(|s| place(s.id())).or(above);
        found.push(d::AgendaItem {
            record: book.refer(item)?,
            session,
            depth,
            number: item.number.as_ref().map(|number| number.0.clone()),
            name: texts(&item.name, &item.language),
            kind: item.kind.as_str().to_owned(),
            begin: item.begin.as_ref().map(|time| time.0.clone()),
            minutes: small(item.minutes),
            note: narratives_maybe(item.note.as_ref(), &item.language),
            speakers: speakers(book, &item.id)?,
            postponed: item.state == ItemState::Postponed,
            documents: documents(book, "item", &item.id)?,
        });
        let children = below.get(&Some(item.id.as_str())).into_iter().flatten();
        waiting.extend(children.rev().map(|item| (*item, depth + 1, session)));
    }
    Ok(found)
}

/// Who speaks on an item.
fn speakers(book: &Book<'_>, item: &str) -> Result<Vec<d::ItemSpeaker>> {
    let mut all = book.reader.children::<Speaker>("item", item)?;
    all.sort_by_key(|speaker| speaker.position);
    let mut found = Vec::new();
    for one in &all {
        let person = match &one.person {
            Some(person) => Some(book.person_ref(person.id())?.title),
            None => None,
        };
        found.push(d::ItemSpeaker {
            role: one.role.as_str().to_owned(),
            name: person.or_else(|| one.stated.as_ref().map(|stated| stated.0.clone())),
            party: book.party(Who {
                member: one.member.as_ref(),
                organization: one.organization.as_ref(),
                ..Who::default()
            })?,
        });
    }
    Ok(found)
}

/// The documents of a record in their order.
pub(super) fn documents(book: &Book<'_>, kind: &str, id: &str) -> Result<Vec<d::DocumentLine>> {
    let about = format!("{kind}:{id}");
    let mut all = book.reader.children::<Document>("about", &about)?;
    all.sort_by_key(|document| document.position);
    let mut found = Vec::new();
    for document in &all {
        found.push(d::DocumentLine {
            record: book.refer(document)?,
            title: texts(&document.name, &document.language),
            file_name: document.file_name.as_ref().map(|name| name.0.clone()),
            media_type: document.media_type.as_ref().map(|kind| kind.0.clone()),
            size: document.size.and_then(|size| u64::try_from(size.0).ok()),
            size_stated: document.size_stated.as_ref().map(|size| size.0.clone()),
            content: document.content.as_ref().map(|hash| hash.0.clone()),
            address: document.address.as_ref().map(|place| place.0.clone()),
            date: when(document.date.as_ref()),
            personal: document.personal,
        });
    }
    Ok(found)
}
