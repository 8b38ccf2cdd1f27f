//! An event read for its papers: agenda, people, seats and credentials, and what was decided.

mod after;
mod agenda;
mod convocations;
mod people;
mod places;
mod travel;

use chrono::NaiveDate;

use crate::annual::book::{Book, Who, narratives_maybe, same, texts, texts_maybe};
use crate::annual::data as d;
use crate::annual::spans::when;
use crate::bodies::Body;
use crate::error::{Error, Result};
use crate::events::{Edition, Event, Organizer, Participant, Series};
use crate::meetings::{Composed, compose_in};
use crate::record::{Record, Stored};

pub(crate) use convocations::convocations;

/// Who pays for the travel to an event, and all of it by currency.
pub(super) fn funding(
    book: &Book<'_>,
    id: &str,
) -> Result<(Vec<d::Funding>, Vec<d::FundingTotal>)> {
    let event = book.reader.need::<Event>(id)?;
    let participants = people::participants(book, &event, &[])?;
    let (lines, funding) = travel::travels(book, &event, &participants)?;
    Ok((funding, travel::totals(lines.iter())))
}

/// A paper of the event of this id or key; those chosen by key are named by id.
pub(super) fn sheet(book: &Book<'_>, paper: &d::MeetingPaper, id: &str) -> Result<d::MeetingSheet> {
    let meeting = meeting(book, id)?;
    let mut paper = paper.clone();
    if let d::MeetingPaper::Visas { participants } = &mut paper {
        for one in participants.iter_mut() {
            let found = book.reader.need::<Participant>(one)?;
            if found.event.id() != meeting.record.id {
                return Err(Error::NotFound {
                    kind: Participant::NAME,
                    id: one.clone(),
                });
            }
            *one = found.id;
        }
    }
    Ok(d::MeetingSheet { paper, meeting })
}

/// The event of this id or key.
fn meeting(book: &Book<'_>, id: &str) -> Result<d::Meeting> {
    let event = book.reader.need::<Event>(id)?;
    let on = day_of(book, &event);
    let body = match &event.body {
        Some(body) => book.reader.get::<Body>(body.id())?,
        None => None,
    };
    let sessions = agenda::sessions(book, &event)?;
    let participants = people::participants(book, &event, &sessions)?;
    let table = places::places(book, &event, body.as_ref(), on, &participants)?;
    let (signer, signer_post) = super::letter::signer(book, on)?;
    let composed = compose_in(book, &event.id)?;
    let decided = after::decided(book, &composed)?;
    let (travels, funding) = travel::travels(book, &event, &participants)?;
    Ok(d::Meeting {
        record: book.refer(&event)?,
        title: texts(&event.name, &event.language),
        kind: same!(EventKind, event.kind),
        mode: event.mode.map(|mode| same!(EventMode, mode)),
        status: same!(EventStatus, event.status),
        editions: editions(book, &event)?,
        body: body.as_ref().map(|body| texts(&body.name, &body.language)),
        begin: when(event.begin.as_ref()),
        end: when(event.end.as_ref()),
        dates_stated: event.dates_stated.as_ref().map(|stated| stated.0.clone()),
        place: texts_maybe(event.place.as_ref(), &event.language),
        venue: texts_maybe(event.venue.as_ref(), &event.language),
        country: event.country.as_ref().map(|country| country.0.clone()),
        zone: zone(book, &event),
        languages: event.languages.iter().map(|tag| tag.0.clone()).collect(),
        objective: narratives_maybe(event.objective.as_ref(), &event.language),
        summary: narratives_maybe(event.summary.as_ref(), &event.language),
        organizers: organizers(book, &event)?,
        items: agenda::items(book, &event, &sessions)?,
        documents: agenda::documents(book, "event", &event.id)?,
        quorums: quorums(&composed, &sessions),
        members_there: composed.members(),
        persons_there: composed.persons(),
        opened: composed.opened().map(|(time, chair)| {
            let chair = chair.and_then(|id| participants.iter().find(|one| one.record.id == id));
            (time, chair.and_then(|one| one.name.clone()))
        }),
        closed: composed.closed(),
        travels,
        funding,
        sessions,
        participants,
        places: table.places,
        precedence: table.precedence,
        entitled: table.entitled,
        quorum: table.quorum,
        chair: table.chair,
        decisions: decided.decisions,
        votes: decided.votes,
        commitments: decided.commitments,
        previous: previous(&composed),
        called_by: called_by(book, &event)?,
        signer,
        signer_post,
        minutes: after::minutes(book, &composed)?,
        attendance_taken: composed.taken,
    })
}

/// The day as of which an event's papers show who holds what: its first, or the day of printing.
pub(super) fn day_of(book: &Book<'_>, event: &Event) -> NaiveDate {
    let begin = event.begin.as_ref().or(event.end.as_ref());
    begin.map_or(book.today, |begin| begin.earliest())
}

fn zone(book: &Book<'_>, event: &Event) -> Option<String> {
    let own = event.zone.as_ref();
    let ours = || book.profile.as_ref().and_then(|p| p.zone.as_ref());
    own.or_else(ours).map(|zone| zone.0.clone())
}

fn editions(book: &Book<'_>, event: &Stored<Event>) -> Result<Vec<d::Edition>> {
    let mut editions = Vec::new();
    for edition in book.reader.children::<Edition>("event", &event.id)? {
        if let Some(series) = book.reader.get::<Series>(edition.series.id())? {
            editions.push(d::Edition {
                series: texts(&series.name, &series.language),
                number: edition.number.as_ref().map(|number| number.0.clone()),
            });
        }
    }
    Ok(editions)
}

fn organizers(book: &Book<'_>, event: &Stored<Event>) -> Result<Vec<(d::Party, String)>> {
    let mut all = book.reader.children::<Organizer>("event", &event.id)?;
    all.sort_by_key(|organizer| organizer.position);
    let mut found = Vec::new();
    for organizer in &all {
        let party = book.party(Who {
            member: organizer.member.as_ref(),
            country: organizer.country.as_ref(),
            organization: organizer.organization.as_ref(),
            ..Who::default()
        })?;
        found.extend(party.map(|party| (party, organizer.role.as_str().to_owned())));
    }
    Ok(found)
}

/// The last before it of the same body, or else of one of its series, with its minutes.
fn previous(composed: &Composed) -> Option<d::PreviousMeeting> {
    let (event, minutes) = composed.previous.as_ref()?;
    let minutes = minutes.as_ref();
    Some(d::PreviousMeeting {
        title: texts(&event.name, &event.language),
        date: when(event.begin.as_ref()),
        number: minutes.and_then(|minutes| minutes.number.as_ref().map(|n| n.0.clone())),
        state: minutes.map(|minutes| minutes.state.as_str().to_owned()),
    })
}

fn quorums(composed: &Composed, sessions: &[d::MeetingSession]) -> Vec<d::SessionQuorum> {
    let mut found: Vec<d::SessionQuorum> = Vec::new();
    for now in &composed.quorums {
        let session = sessions
            .iter()
            .position(|one| one.record.id == now.session.id);
        found.extend(
            session
                .zip(now.required)
                .map(|(session, required)| d::SessionQuorum {
                    session,
                    present: now.present,
                    entitled: now.entitled,
                    required,
                }),
        );
    }
    found.sort_by_key(|one| one.session);
    found
}

/// The number and date of the first letter that calls to it.
fn called_by(
    book: &Book<'_>,
    event: &Stored<Event>,
) -> Result<Option<(Option<String>, Option<d::When>)>> {
    let letters = convocations::calling(book, event)?;
    let first = letters.into_iter().next();
    Ok(first.map(|letter| {
        let number = letter.number.as_ref().map(|number| number.0.clone());
        (number, when(letter.date.as_ref()))
    }))
}
