//! What a dossier begins with: cover and linked contents; and the pages of ours in place of what cannot be merged.

use plenaria_core::annual::data::{Annual, Meeting, Text};
use plenaria_i18n::args;
use serde_json::{Value, json};

use super::{titled, when_where};
use crate::compose::Composed;
use crate::desk::Desk;
use crate::options::{Options, PressError};
use crate::paperwork::compose;

/// A part of a dossier as its contents list it.
#[derive(Clone, Debug, PartialEq, Default)]
pub(crate) struct DossierEntry {
    /// Its title.
    pub(crate) title: Text,
    /// The number of its agenda item.
    pub(crate) number: Option<String>,
    /// How deep it stands below another.
    pub(crate) level: usize,
    /// The page on which it begins, counted over the whole; none where it has no page.
    pub(crate) page: Option<usize>,
    /// Why it is not there page for page: the end of the message `papers-dossier-reason-...`.
    pub(crate) reason: Option<&'static str>,
    /// The file's name.
    pub(crate) file: Option<String>,
    /// Where it is kept.
    pub(crate) kept: Option<String>,
    /// Its size, as stated or in bytes.
    pub(crate) size: Option<String>,
    /// Whether a page of ours stands for it.
    pub(crate) page_of_ours: bool,
}

/// The largest side of a page that is merged, in points: that of A2.
pub(crate) const LARGEST: f32 = LARGEST_PAGE as f32;

/// The same as a whole number, for sentences.
pub const LARGEST_PAGE: i64 = 1_684;

/// Cover, contents, and after them one page for each part that says so, in their order.
///
/// # Errors
/// Only when a template is wrong.
pub(crate) fn dossier_front(
    annual: &Annual,
    meeting: &Meeting,
    entries: &[DossierEntry],
    pages: usize,
    options: &Options,
) -> Result<Composed, PressError> {
    let desk = Desk::new(annual, options);
    let lines: Vec<_> = entries.iter().map(|entry| line(&desk, entry)).collect();
    let date = desk.long(&options.date.to_string());
    let data = json!({
        "event": desk.said(&meeting.title),
        "when": when_where(&desk, meeting),
        "venue": desk.said_maybe(meeting.venue.as_ref()),
        "body": desk.said_maybe(meeting.body.as_ref()),
        "as_of": desk.words("papers-dossier-as-of", &args! { "date" => date }),
        "entries": lines,
        "pages": pages,
    });
    let made = titled(
        &desk,
        meeting,
        "/templates/meeting/dossier.typ",
        "papers-dossier-title",
        data,
    );
    compose(desk, made)
}

fn line(desk: &Desk<'_>, entry: &DossierEntry) -> Value {
    let reason = entry.reason.map(|reason| {
        desk.words(
            &format!("papers-dossier-reason-{reason}"),
            &args! { "max" => LARGEST_PAGE },
        )
    });
    json!({
        "title": desk.said(&entry.title),
        "n": entry.number,
        "level": entry.level,
        "page": entry.page,
        "reason": reason,
        "file": entry.file,
        "kept": entry.kept,
        "size": entry.size,
        "ours": entry.page_of_ours,
    })
}
