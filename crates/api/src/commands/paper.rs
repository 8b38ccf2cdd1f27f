//! Paper of any kind: previews that are kept, their pages, and the writing of files in one language or in all.

use super::Nothing;
use crate::error::{Failure, beginning};
use crate::session::{Context, FileToWrite, Resource};
use chrono::NaiveDate;
use plenaria_core::Problems;
use plenaria_core::annual::data;
use plenaria_core::network::Paper;
use plenaria_i18n::Lang;
use plenaria_press::{Composed, PaperSize};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use ts_rs::TS;

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MadeValue {
    /// The files, in order of language.
    pub files: Vec<MadeFile>,
}

/// A file that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MadeFile {
    /// Where.
    pub path: String,
    /// Its language.
    pub language: String,
    /// How many pages it has.
    pub pages: usize,
}

/// A composed document, to be looked at.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct PreviewValue {
    /// Its number; page n is the resource `page/<preview>/<n>.svg`.
    pub preview: u64,
    /// The sizes of its pages in points.
    pub pages: Vec<PageSizeValue>,
    /// Places that stand for records.
    pub marks: Vec<MarkValue>,
    /// Characters that no font of ours has, printed as a box.
    pub substituted: String,
}

/// A page's size in points.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema, TS)]
pub struct PageSizeValue {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// A place on a page that stands for records.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct MarkValue {
    /// The page, from 1.
    pub page: usize,
    /// Points from the left edge.
    pub x: f64,
    /// Points from the upper edge.
    pub y: f64,
    /// Points that it is wide, when it stands on one line.
    pub width: Option<f64>,
    /// The records.
    pub records: Vec<RecordRefValue>,
}

/// A record that a figure rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct RecordRefValue {
    /// Its kind.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its key.
    pub key: Option<String>,
    /// Its title.
    pub title: String,
}

impl From<&data::RecordRef> for RecordRefValue {
    fn from(r: &data::RecordRef) -> Self {
        RecordRefValue {
            kind: r.kind.clone(),
            id: r.id.clone(),
            key: r.key.clone(),
            title: r.title.clone(),
        }
    }
}

/// Previews by number, and the last number given.
#[derive(Default)]
struct Kept {
    last: u64,
    previews: VecDeque<(u64, Arc<Composed>)>,
}

/// The last documents that were composed to be looked at.
#[derive(Default)]
pub(crate) struct Previews {
    kept: Mutex<Kept>,
}

/// So many are kept: the one looked at and the one that replaces it.
const KEPT: usize = 2;

impl Previews {
    fn keep(&self, composed: Composed) -> u64 {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.last += 1;
        let number = kept.last;
        kept.previews.push_back((number, Arc::new(composed)));
        while kept.previews.len() > KEPT {
            kept.previews.pop_front();
        }
        number
    }

    /// Forgets all, as when another file is opened.
    pub(crate) fn clear(&self) {
        self.kept
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .previews
            .clear();
    }

    /// A page by `<preview>/<n>.svg`.
    pub(crate) fn page(&self, path: &str) -> Option<Resource> {
        let (preview, page) = path.split_once('/')?;
        let preview: u64 = preview.parse().ok()?;
        let page: usize = page.strip_suffix(".svg")?.parse().ok()?;
        let composed = {
            let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(
                &kept
                    .previews
                    .iter()
                    .find(|(number, _)| *number == preview)?
                    .1,
            )
        };
        let svg = composed.svg(page).ok()?;
        Some(Resource {
            media_type: "image/svg+xml".into(),
            bytes: svg.into_bytes(),
        })
    }
}

/// What every document is asked: its languages, its sheet and its date.
pub(super) struct Printing {
    /// The languages, one unless all are asked for; none when the document chooses its own.
    pub(super) languages: Vec<Lang>,
    /// Whether all were asked for, so that files go into a folder.
    pub(super) all: bool,
    /// The sheet, when one was asked for.
    pub(super) paper: Option<PaperSize>,
    /// The date printed on it.
    pub(super) date: NaiveDate,
}

/// Reads what every document is asked.
pub(super) fn printing(
    context: &Context<'_>,
    language: Option<&str>,
    paper: Option<&str>,
    date: Option<&str>,
    problems: &mut Problems,
) -> Printing {
    let today = (context.session.edge().today)();
    let languages = match language {
        None => Vec::new(),
        Some("all") => Lang::all().to_vec(),
        Some(tag) => tag.parse().map(|lang| vec![lang]).unwrap_or_else(|_| {
            problems.add_with("language", "unknown-language", &[("value", beginning(tag))]);
            Vec::new()
        }),
    };
    let papers = [("a4", PaperSize::A4), ("letter", PaperSize::Letter)];
    Printing {
        languages,
        all: language == Some("all"),
        paper: choice("paper", paper, &papers, problems),
        date: day("date", date, problems).unwrap_or(today),
    }
}

/// A day, when one is typed.
pub(super) fn day(field: &str, typed: Option<&str>, problems: &mut Problems) -> Option<NaiveDate> {
    let typed = typed?;
    let found = typed.parse().ok();
    if found.is_none() {
        problems.add_with(field, "bad-day", &[("value", beginning(typed))]);
    }
    found
}

/// The network's main language, where it is one of ours.
pub(super) fn main_language(context: &Context<'_>) -> Result<Lang, Failure> {
    context.read(|network| Ok(network.main_language().parse().unwrap_or(Lang::Es)))
}

/// A record's size of paper as the press names it.
pub(super) fn size(paper: Paper) -> PaperSize {
    match paper {
        Paper::A4 => PaperSize::A4,
        Paper::Letter => PaperSize::Letter,
    }
}

/// A named value, when one is typed.
pub(super) fn choice<T>(
    field: &str,
    typed: Option<&str>,
    values: &[(&str, T)],
    problems: &mut Problems,
) -> Option<T>
where
    T: Copy,
{
    let typed = typed?;
    let found = values
        .iter()
        .find(|(name, _)| *name == typed)
        .map(|(_, value)| *value);
    if found.is_none() {
        problems.add_with(field, "unknown-choice", &[("value", beginning(typed))]);
    }
    found
}

/// Nobody looks at a document any more: its pages go, and what would make the next ones quicker.
pub(crate) fn close_previews(
    context: &mut Context<'_>,
    _input: Nothing,
) -> Result<Nothing, Failure> {
    context.session.previews.clear();
    plenaria_press::rest();
    Ok(Nothing {})
}

/// Keeps a composed document for the window to look at.
pub(super) fn show(context: &Context<'_>, composed: Composed) -> PreviewValue {
    let pages = composed.pages();
    let pages = pages.iter().map(|p| PageSizeValue {
        width: p.width,
        height: p.height,
    });
    let pages = pages.collect();
    let marks = composed.marks().iter().map(|mark| MarkValue {
        page: mark.page,
        x: mark.x,
        y: mark.y,
        width: mark.width,
        records: mark.records.iter().map(RecordRefValue::from).collect(),
    });
    let marks = marks.collect();
    let substituted = composed.substituted().iter().collect();
    PreviewValue {
        preview: context.session.previews.keep(composed),
        pages,
        marks,
        substituted,
    }
}

/// Refuses an empty path.
pub(super) fn target(path: &str, problems: &mut Problems) -> PathBuf {
    if path.trim().is_empty() {
        problems.add("path", "required");
    }
    PathBuf::from(path)
}

/// Composes a document in each language and leaves its files to the host; a folder's are named `<name>-<language>.pdf`.
pub(super) fn write(
    context: &mut Context<'_>,
    printing: &Printing,
    path: &std::path::Path,
    name: &str,
    compose: impl Fn(Lang) -> Result<Composed, Failure> + Sync,
) -> Result<MadeValue, Failure> {
    let total = printing.languages.len() as u64;
    let whole = |language| {
        let composed = compose(language)?;
        let bytes = composed.pdf().map_err(|_| Failure::Press)?;
        Ok::<_, Failure>((composed.pages().len(), bytes))
    };
    context.job.step(0, Some(total), "")?;
    // Languages share nothing but the data they are read from: each is composed on a thread of its own.
    let composed = std::thread::scope(|scope| {
        let languages = printing.languages.iter();
        let threads: Vec<_> = languages
            .map(|language| (*language, scope.spawn(|| whole(*language))))
            .collect();
        let mut composed = Vec::new();
        for (n, (language, thread)) in threads.into_iter().enumerate() {
            context
                .job
                .step(n as u64, Some(total), language.own_name())?;
            let result = thread
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            composed.push((language, result?));
        }
        Ok::<_, Failure>(composed)
    })?;
    let mut made = Vec::new();
    for (language, (pages, bytes)) in composed {
        let path = if printing.all {
            path.join(format!("{name}-{}.pdf", language.tag()))
        } else {
            path.to_owned()
        };
        made.push(MadeFile {
            path: path.display().to_string(),
            language: language.tag().to_owned(),
            pages,
        });
        context.files.push(FileToWrite { path, bytes });
    }
    context.job.step(total, Some(total), "")?;
    Ok(MadeValue { files: made })
}
