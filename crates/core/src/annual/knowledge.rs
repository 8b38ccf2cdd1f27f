//! Awards given, and resources made or published, in the period.

use super::book::{Book, Who, line, name_of, same, texts};
use super::data as d;
use super::spans::{is_within, when};
use crate::error::Result;
use crate::events::Event;
use crate::knowledge::{Award, AwardCategory, AwardStatus, Entry, EntryResult, Resource};
use crate::record::{Record, Stored};
use crate::values::PartialDate;

/// The awards of a period, oldest first.
pub(super) fn awards(book: &Book<'_>, period: d::Period) -> Result<Vec<d::Award>> {
    let mut lines = Vec::new();
    for award in book.reader.all::<Award>()? {
        let date = date_of(book, &award)?;
        if award.status != AwardStatus::Cancelled && is_within(date.as_ref(), period) {
            lines.push(award_line(book, &award, date.as_ref())?);
        }
    }
    lines.sort_by(|a, b| a.date.cmp(&b.date));
    Ok(lines)
}

/// When it was given: its date, or else the last day of its event.
fn date_of(book: &Book<'_>, award: &Award) -> Result<Option<PartialDate>> {
    if award.date.is_some() {
        return Ok(award.date.clone());
    }
    let Some(event) = &award.event else {
        return Ok(None);
    };
    let event = book.reader.get::<Event>(event.id())?;
    Ok(event.and_then(|event| event.end.clone().or_else(|| event.begin.clone())))
}

fn award_line(
    book: &Book<'_>,
    award: &Stored<Award>,
    date: Option<&PartialDate>,
) -> Result<d::Award> {
    let mut categories = book.reader.children::<AwardCategory>("award", &award.id)?;
    categories.sort_by_key(|category| category.position);
    let entries = book.reader.children::<Entry>("award", &award.id)?;
    let mut results: Vec<_> = entries
        .iter()
        .filter(|entry| entry.result != EntryResult::Entered)
        .collect();
    let place = |entry: &Entry| {
        let id = entry.category.as_ref().map(|category| category.id());
        id.and_then(|id| categories.iter().position(|category| category.id == id))
    };
    results.sort_by_key(|entry| {
        (
            place(entry).map_or(usize::MAX, |n| n),
            std::cmp::Reverse(entry.result),
            entry.rank,
        )
    });
    let mut lines = Vec::new();
    for entry in results {
        let who = Who {
            member: entry.member.as_ref(),
            country: entry.country.as_ref(),
            organization: entry
                .organization
                .as_ref()
                .filter(|_| entry.member.is_none() && entry.country.is_none()),
            ..Who::default()
        };
        lines.push(d::AwardResult {
            category: place(entry).map(|n| texts(&categories[n].name, &categories[n].language)),
            result: same!(EntryResult, entry.result),
            entry: entry
                .name
                .as_ref()
                .map(|name| texts(name, &entry.language))
                .unwrap_or_default(),
            party: book.party(who)?,
        });
    }
    Ok(d::Award {
        record: book.refer(award)?,
        title: texts(&award.name, &award.language),
        edition: line(award.edition.as_ref()),
        date: when(date),
        entries: entries_figure(book, award, &entries)?,
        results: lines,
        source: book.shelf.source_for(award),
    })
}

/// How many entered: as a source states it, or else as many as the records name.
fn entries_figure(
    book: &Book<'_>,
    award: &Stored<Award>,
    entries: &[Stored<Entry>],
) -> Result<Option<d::Figure>> {
    let key = format!("award.{}.entries", name_of(award));
    if let Some(stated) = award.entries_stated {
        return Ok(Some(d::Figure {
            value: d::Quantity::Count(stated.0),
            kind: d::FigureKind::Stated,
            bound: same!(Bound, award.entries_bound),
            source: book
                .shelf
                .source_of_field(Award::KIND, &award.id, "entries_stated"),
            ..d::Figure::counted(key, d::FigureName::Entries, vec![book.refer(award)?])
        }));
    }
    if entries.is_empty() {
        return Ok(None);
    }
    Ok(Some(d::Figure::counted(
        key,
        d::FigureName::Entries,
        book.refer_all(entries)?,
    )))
}

/// The resources of a period, by kind.
pub(super) fn resources(book: &Book<'_>, period: d::Period) -> Result<Vec<d::Resource>> {
    let mut all = book.reader.all::<Resource>()?;
    all.retain(|resource| is_within(resource.date.as_ref(), period));
    all.sort_by_key(|r| (r.scope, r.kind, r.date.as_ref().map(|date| date.earliest())));
    let mut lines = Vec::new();
    for resource in &all {
        let who = Who {
            member: resource.member.as_ref(),
            country: resource.country.as_ref(),
            organization: resource.organization.as_ref(),
            ..Who::default()
        };
        lines.push(d::Resource {
            record: book.refer(resource)?,
            title: texts(&resource.name, &resource.language),
            kind: same!(ResourceKind, resource.kind),
            party: book.party(who)?,
            date: when(resource.date.as_ref()),
            address: resource.address.as_ref().map(|address| address.0.clone()),
            source: book.shelf.source_for(resource),
        });
    }
    Ok(lines)
}
