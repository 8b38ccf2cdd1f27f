//! An event's agenda with its times, what they do not keep, and what could be taken up.

mod values;

pub use values::{
    AgendaItemValue, AgendaSegmentValue, AgendaSessionValue, AgendaValue, AgendaWarning,
    ItemDocumentValue, PostponedValue, SpeakerValue,
};

use super::figures::commitment;
use super::{EventInput, told};
use crate::commands::governance::{Naming, day};
use crate::error::Failure;
use crate::session::Context;
use plenaria_core::documents::Document;
use plenaria_core::events::Speaker;
use plenaria_core::kinds::Kind;
use plenaria_core::meetings::{self, Agenda, AgendaItem, AgendaSession};
use plenaria_core::{Result, Stored};
use plenaria_i18n::args;

pub(crate) fn agenda(
    context: &mut Context<'_>,
    input: EventInput,
) -> std::result::Result<AgendaValue, Failure> {
    let today = day(context, None)?;
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let found = meetings::agenda(reader, &input.event, today)?;
            value(&Naming::new(context, reader), &found)
        })
    })
}

fn value(naming: &Naming<'_, '_>, found: &Agenda) -> Result<AgendaValue> {
    let event = &found.event;
    let mut warnings = Vec::new();
    let segments = found.segments.iter().map(|segment| {
        let body = segment.body.as_ref();
        Ok(AgendaSegmentValue {
            id: segment.id.clone(),
            title: naming.text(&segment.name, &segment.language),
            kind: segment.kind.as_str().to_owned(),
            body: body
                .map(|body| naming.named(Kind::Body, body.id()))
                .transpose()?,
        })
    });
    let sessions = found
        .sessions
        .iter()
        .map(|one| session(naming, one, found, &mut warnings));
    let sessions = sessions.collect::<Result<Vec<_>>>()?;
    let unplaced = items(naming, &found.unplaced, &mut warnings)?;
    if !found.sessions.is_empty() {
        for item in &unplaced {
            let values = args! {"name" => item.title.as_str()};
            warn(
                naming,
                &mut warnings,
                "unplaced",
                &[format!("item:{}", item.id)],
                values,
            );
        }
    }
    let postponed = found.postponed.iter().map(|(item, event)| {
        Ok(PostponedValue {
            item: item.id.clone(),
            title: naming.text(&item.name, &item.language),
            event: naming.named(Kind::Event, &event.id)?,
        })
    });
    Ok(AgendaValue {
        event: naming.named(Kind::Event, &event.id)?,
        zone: event.zone.as_ref().map(|zone| zone.as_str().to_owned()),
        begin: event.begin.as_ref().map(|date| date.as_str().to_owned()),
        end: event.end.as_ref().map(|date| date.as_str().to_owned()),
        languages: event
            .languages
            .iter()
            .map(|l| l.as_str().to_owned())
            .collect(),
        segments: segments.collect::<Result<_>>()?,
        sessions,
        unplaced,
        documents: documents(naming, &found.documents),
        commitments: found
            .commitments
            .iter()
            .map(|one| commitment(naming, one))
            .collect::<Result<_>>()?,
        postponed: postponed.collect::<Result<_>>()?,
        warnings,
    })
}

fn warn(
    naming: &Naming<'_, '_>,
    warnings: &mut Vec<AgendaWarning>,
    code: &str,
    records: &[String],
    values: plenaria_i18n::Args,
) {
    warnings.push(AgendaWarning {
        code: code.to_owned(),
        records: records.to_vec(),
        message: naming
            .context
            .texts
            .get(&format!("meetings-agenda-{code}"), &values),
    });
}

fn session(
    naming: &Naming<'_, '_>,
    one: &AgendaSession,
    found: &Agenda,
    warnings: &mut Vec<AgendaWarning>,
) -> Result<AgendaSessionValue> {
    let session = &one.session;
    let title = naming.text(&session.name, &session.language);
    let own = format!("session:{}", session.id);
    if one.outside {
        let values = args! {"name" => title.as_str()};
        warn(
            naming,
            warnings,
            "outside",
            std::slice::from_ref(&own),
            values,
        );
    }
    // Of two in one room the first says so.
    let place = |id: &str| found.sessions.iter().position(|s| s.session.id == id);
    for other in one
        .same_room
        .iter()
        .filter(|id| place(id) > place(&session.id))
    {
        let name = naming.named(Kind::Session, other)?.title;
        let values = args! {"name" => title.as_str(), "other" => name.as_str()};
        let records = [own.clone(), format!("session:{other}")];
        warn(naming, warnings, "same-room", &records, values);
    }
    if one.overrun > 0 {
        let values = args! {"name" => title.as_str(), "minutes" => one.overrun};
        warn(naming, warnings, "overrun", &[own], values);
    }
    let chair = session.chair.as_ref();
    Ok(AgendaSessionValue {
        id: session.id.clone(),
        revision: session.revision,
        segment: session.segment.as_ref().map(|s| s.id().to_owned()),
        date: session.date.as_ref().map(|date| date.as_str().to_owned()),
        begin: session.begin.as_ref().map(|time| time.0.clone()),
        end: session.end.as_ref().map(|time| time.0.clone()),
        room: session
            .room
            .as_ref()
            .map(|room| naming.text(room, &session.language)),
        interpretation: session
            .interpretation
            .iter()
            .map(|language| language.as_str().to_owned())
            .collect(),
        chair: chair
            .map(|chair| naming.named(Kind::Participant, chair.id()))
            .transpose()?,
        slot: one.slot,
        planned: one.planned,
        unknown: one.unknown,
        overrun: one.overrun,
        spare: one
            .slot
            .filter(|_| one.unknown == 0)
            .map(|slot| (slot - one.planned).max(0)),
        parallel: one.parallel.clone(),
        same_room: one.same_room.clone(),
        outside: one.outside,
        items: items(naming, &one.items, warnings)?,
        title,
    })
}

fn items(
    naming: &Naming<'_, '_>,
    all: &[AgendaItem],
    warnings: &mut Vec<AgendaWarning>,
) -> Result<Vec<AgendaItemValue>> {
    let mut values = Vec::with_capacity(all.len());
    for one in all {
        let item = &one.item;
        let title = naming.text(&item.name, &item.language);
        if one.overlaps {
            let time = one.begin.as_deref().unwrap_or_default();
            let words = args! {"name" => title.as_str(), "time" => time};
            warn(
                naming,
                warnings,
                "overlap",
                &[format!("item:{}", item.id)],
                words,
            );
        }
        values.push(AgendaItemValue {
            id: item.id.clone(),
            revision: item.revision,
            number: one.number.clone(),
            numbered: item.number.is_some(),
            title,
            kind: item.kind.as_str().to_owned(),
            state: item.state.as_str().to_owned(),
            begin: one.begin.clone(),
            timed: item.begin.is_some(),
            end: one.end.clone(),
            minutes: one.minutes,
            overlaps: one.overlaps,
            overrun: one.overrun,
            begun: item.begun.as_ref().map(|time| time.0.clone()),
            ended: item.ended.as_ref().map(|time| time.0.clone()),
            note: told(item.note.as_ref(), naming, &item.language),
            about: item.about.as_ref().map(|about| about.0.clone()),
            speakers: one
                .speakers
                .iter()
                .map(|one| speaker(naming, one))
                .collect::<Result<_>>()?,
            documents: documents(naming, &one.documents),
            items: items(naming, &one.items, warnings)?,
        });
    }
    Ok(values)
}

pub(super) fn speaker(naming: &Naming<'_, '_>, one: &Stored<Speaker>) -> Result<SpeakerValue> {
    let stated = || one.stated.as_ref().map(|line| line.0.clone());
    let named = one.person.is_some() || one.member.is_some() || one.organization.is_some();
    let party = match (&one.member, &one.organization) {
        (None, None) => None,
        (member, organization) => {
            Some(naming.party(member.as_ref(), None, organization.as_ref())?)
        }
    };
    let title = if named {
        naming.named(Kind::Speaker, &one.id)?.title
    } else {
        stated().unwrap_or_default()
    };
    Ok(SpeakerValue {
        id: one.id.clone(),
        role: one.role.as_str().to_owned(),
        title,
        person: one.person.as_ref().map(|person| person.id().to_owned()),
        party: party.filter(|_| one.person.is_some()),
    })
}

pub(super) fn documents(
    naming: &Naming<'_, '_>,
    all: &[Stored<Document>],
) -> Vec<ItemDocumentValue> {
    let value = |one: &Stored<Document>| ItemDocumentValue {
        id: one.id.clone(),
        title: naming.text(&one.name, &one.language),
        file_name: one.file_name.as_ref().map(|line| line.0.clone()),
        media_type: one.media_type.as_ref().map(|line| line.0.clone()),
        size: one.size.map(|size| size.0),
        size_stated: one.size_stated.as_ref().map(|line| line.0.clone()),
        here: one.content.is_some(),
    };
    all.iter().map(value).collect()
}
