//! A dossier: what we compose and the files that people attached, page for page, as one PDF with bookmarks, linked
//! contents and running numbers.
//!
//! The front, composed with tags, is the base; pages of others are appended with all that they reach and nothing else.

mod content;
mod copy;
mod finish;
mod marks;
mod read;
mod repair;

use lopdf::{Document, ObjectId};
use plenaria_core::annual::data::{Annual, Meeting, Text};

use crate::letter::in_language;
use crate::meeting::{DossierEntry, dossier_front};
use crate::options::{Options, PressError};

/// A part of a dossier.
#[derive(Clone, Debug, Default)]
pub struct DossierPart {
    /// Its title.
    pub title: Text,
    /// The number of its agenda item.
    pub number: Option<String>,
    /// How deep it stands below another.
    pub level: usize,
    /// What it is.
    pub source: DossierSource,
    /// The file's name.
    pub file: Option<String>,
    /// Where it is kept.
    pub kept: Option<String>,
    /// Its size in words.
    pub size: Option<String>,
}

/// What a part of a dossier is.
#[derive(Clone, Debug, Default)]
pub enum DossierSource {
    /// A heading: it leads to the page of the first part below it.
    #[default]
    Heading,
    /// A PDF that we composed: one bookmark leads to it.
    Ours(Vec<u8>),
    /// A PDF of others, with its own bookmarks below the one that leads to it.
    Pdf(Vec<u8>),
    /// Something that is no PDF, or that is not here; the reason as in the message `papers-dossier-reason-...`.
    Missing(&'static str),
}

/// A dossier as a file.
#[derive(Clone, Debug)]
pub struct Dossier {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Parts that are not there page for page, by position, with the reason.
    pub left_out: Vec<(usize, &'static str)>,
}

/// More pages are a slip, or an attack.
const MOST_PAGES: usize = 20_000;

/// Makes a dossier. `step` is told of each part and may stop the work by answering no.
///
/// # Errors
/// `Template` when the front cannot be composed, `Standard` when the whole cannot be written, `NoPage` when stopped.
pub fn dossier(
    annual: &Annual,
    meeting: &Meeting,
    parts: &[DossierPart],
    options: &Options,
    step: &mut dyn FnMut(usize) -> bool,
) -> Result<Dossier, PressError> {
    let mut entries: Vec<DossierEntry> = parts.iter().map(entry).collect();
    let mut read: Vec<Option<read::Attached>> = Vec::new();
    let mut left_out = Vec::new();
    let mut total = 0;
    for (at, part) in parts.iter().enumerate() {
        if !step(at) {
            return Err(PressError::NoPage);
        }
        let found = match &part.source {
            DossierSource::Heading => Ok(None),
            DossierSource::Missing(reason) => Err(*reason),
            DossierSource::Ours(bytes) | DossierSource::Pdf(bytes) => read::read(bytes).map(Some),
        };
        let found = match found {
            Ok(Some(attached)) if total + attached.pages.len() > MOST_PAGES => Err("too-many"),
            found => found,
        };
        match found {
            Ok(attached) => {
                total += attached.as_ref().map_or(0, |attached| attached.pages.len());
                read.push(attached);
            }
            Err(reason) => {
                entries[at].reason = Some(reason);
                // A reference is listed; a file that should be here and is not has a page that says why.
                entries[at].page_of_ours = matches!(part.source, DossierSource::Pdf(_));
                left_out.push((at, reason));
                read.push(None);
            }
        }
    }
    // The contents say on which pages things are, which depends on how many pages the contents take.
    let first = dossier_front(annual, meeting, &entries, total, options)?;
    let ours = entries.iter().filter(|entry| entry.page_of_ours).count();
    let front = first.pages().len() - ours;
    number(&mut entries, &read, front);
    let composed = dossier_front(annual, meeting, &entries, front + total + ours, options)?;
    let places = composed.numbered("entry");
    let bytes = composed.tagged_pdf()?;
    let mut base = Document::load_mem(&bytes).map_err(wrong)?;
    let own: Vec<ObjectId> = base.page_iter().collect();
    let mut order: Vec<ObjectId> = own[..front.min(own.len())].to_vec();
    let mut waiting = own[front.min(own.len())..].iter();
    let mut begins: Vec<Option<ObjectId>> = Vec::new();
    // The bookmarks that each part brings along, with the pages to which they lead.
    let mut within: Vec<Vec<(usize, String, ObjectId)>> = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let begin = order.len();
        let mut own_marks = Vec::new();
        if entry.page_of_ours {
            order.extend(waiting.next());
        } else if let Some(mut attached) = read[at].take() {
            let marks = std::mem::take(&mut attached.marks);
            let pages = copy::append(&mut base, attached);
            let (below, own) = (parts[at].level + 1, title(&parts[at], options));
            let theirs = matches!(parts[at].source, DossierSource::Pdf(_));
            // A file that begins with its own title does not say it twice.
            let said = |mark: &marks::Mark| mark.level == 0 && mark.page == 0 && mark.title == own;
            let marks = marks.into_iter().filter(|mark| theirs && !said(mark));
            own_marks.extend(marks.filter_map(|mark| {
                let page = *pages.get(mark.page)?;
                Some((below + mark.level, mark.title, page))
            }));
            order.extend(pages);
        }
        within.push(own_marks);
        begins.push(order.get(begin).copied());
    }
    // Headings lead to what follows them.
    let mut next = None;
    for (at, begin) in begins.iter_mut().enumerate().rev() {
        let has_page = entries[at].page.is_some();
        if has_page && begin.is_none() {
            *begin = next;
        }
        next = begin.filter(|_| has_page).or(next);
        if !has_page {
            *begin = None;
        }
    }
    finish::tree(&mut base, &order)?;
    finish::links(&mut base, &own, &places, &begins)?;
    let titles: Vec<_> = parts
        .iter()
        .zip(&begins)
        .zip(within)
        .filter_map(|((part, begin), below)| {
            let own = (part.level, title(part, options), (*begin)?);
            Some(std::iter::once(own).chain(below))
        })
        .flatten()
        .collect();
    let contents = own.get(1).copied();
    finish::outline(&mut base, contents, &titles, options)?;
    finish::stamp(&mut base, &order)?;
    let bytes = finish::write(base, &titles, options)?;
    Ok(Dossier {
        bytes,
        pages: order.len(),
        left_out,
    })
}

fn entry(part: &DossierPart) -> DossierEntry {
    DossierEntry {
        title: part.title.clone(),
        number: part.number.clone(),
        level: part.level,
        file: part.file.clone(),
        kept: part.kept.clone(),
        size: part.size.clone(),
        ..DossierEntry::default()
    }
}

/// The pages on which parts begin.
fn number(entries: &mut [DossierEntry], read: &[Option<read::Attached>], front: usize) {
    let mut page = front + 1;
    for (entry, attached) in entries.iter_mut().zip(read) {
        let pages = match attached {
            Some(attached) => attached.pages.len(),
            None => usize::from(entry.page_of_ours),
        };
        entry.page = (pages > 0).then_some(page);
        page += pages;
    }
    // A heading with something below it begins where that does.
    let mut next: Option<(usize, usize)> = None;
    for entry in entries.iter_mut().rev() {
        if entry.page.is_none() && entry.reason.is_none() {
            let below = next.filter(|(level, _)| *level > entry.level);
            entry.page = below.map(|(_, page)| page);
        }
        next = entry.page.map(|page| (entry.level, page)).or(next);
    }
}

fn title(part: &DossierPart, options: &Options) -> String {
    let value = match in_language(&part.title, options.language) {
        "" => "—",
        value => value,
    };
    match &part.number {
        Some(number) => format!("{number}. {value}"),
        None => value.to_owned(),
    }
}

fn wrong(error: lopdf::Error) -> PressError {
    PressError::Standard(error.to_string())
}

#[cfg(test)]
mod tests;
