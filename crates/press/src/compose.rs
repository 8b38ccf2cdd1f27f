//! A composed document: its pages, its PDF, and where on its pages which records stand.

use std::collections::{BTreeMap, BTreeSet};

use plenaria_core::annual::data::RecordRef;
use typst::foundations::{Label, Selector, Smart, Value};
use typst::introspection::{Introspector as _, MetadataElem};
use typst::utils::PicoStr;
use typst::{World as _, WorldExt as _};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::options::PressError;
use crate::world::PressWorld;

/// The records that marks stand for, by the number in the template.
pub(crate) type Marks = BTreeMap<i64, Vec<RecordRef>>;

/// A document with its pages laid out.
pub struct Composed {
    document: PagedDocument,
    marks: Vec<Mark>,
    substituted: BTreeSet<char>,
}

/// The size of a page in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PageSize {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// A place on a page that stands for records.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Number of the page, from 1.
    pub page: usize,
    /// Points from the left edge.
    pub x: f64,
    /// Points from the upper edge.
    pub y: f64,
    /// Points that the place is wide, where it lies on one line.
    pub width: Option<f64>,
    /// The records.
    pub records: Vec<RecordRef>,
}

/// Lets go of what composing keeps so that the next time is quicker: of one annual report 100 MB.
pub fn rest() {
    typst::comemo::evict(0);
}

impl Composed {
    /// Lays a template out. `records` are those that the template's marks name by number.
    pub(crate) fn new(
        world: &PressWorld,
        records: &Marks,
        substituted: BTreeSet<char>,
    ) -> Result<Self, PressError> {
        let compiled = typst::compile::<PagedDocument>(world);
        // Twenty-five edits without this held 2.6 GB; one generation keeps what the next preview needs.
        typst::comemo::evict(1);
        let document = compiled
            .output
            .map_err(|errors| PressError::Template(first_words(world, &errors)))?;
        let marks = find_marks(&document, records);
        Ok(Self {
            document,
            marks,
            substituted,
        })
    }

    /// The sizes of the pages in order.
    #[must_use]
    pub fn pages(&self) -> Vec<PageSize> {
        let pages = self.document.pages().iter();
        pages
            .map(|page| PageSize {
                width: page.frame.width().to_pt(),
                height: page.frame.height().to_pt(),
            })
            .collect()
    }

    /// Where records stand on the pages.
    #[must_use]
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// Characters that none of our fonts has, and that are printed as a box.
    #[must_use]
    pub fn substituted(&self) -> &BTreeSet<char> {
        &self.substituted
    }

    /// A page, from 1, as SVG.
    ///
    /// # Errors
    /// When there is no such page.
    pub fn svg(&self, page: usize) -> Result<String, PressError> {
        let index = page.checked_sub(1).ok_or(PressError::NoPage)?;
        let page = self.document.pages().get(index).ok_or(PressError::NoPage)?;
        Ok(typst_svg::svg(page, &typst_svg::SvgOptions::default()))
    }

    /// The file, conforming to PDF/UA-1 and PDF/A-2a.
    ///
    /// # Errors
    /// When it would not conform, which is a fault of a template.
    pub fn pdf(&self) -> Result<Vec<u8>, PressError> {
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
            .map_err(|error| PressError::Standard(error.message().to_string()))?;
        let options = PdfOptions {
            creator: Smart::Custom(Some("Plenaria".to_owned())),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.document, &options)
            .map_err(|errors| PressError::Standard(messages(&errors)))
    }
}

/// Metadata labelled so holds a number of records, and stands where they are printed; a second one ends the place.
const BEGIN: &str = "mark";
const END: &str = "mark-end";

/// The height in points of the largest figure's line.
const TALLEST: f64 = 70.0;

/// How far above its base a line of a table begins, in points.
const LINE: f64 = 8.0;

fn find_marks(document: &PagedDocument, records: &Marks) -> Vec<Mark> {
    let mut ends = places(document, END).into_iter().peekable();
    let mut marks = Vec::new();
    for (number, page, x, y) in places(document, BEGIN) {
        let end = ends.next_if(|&(end, ..)| end == number);
        let end = end.filter(|&(_, on, end_x, end_y)| {
            on == page && (end_y - y).abs() < TALLEST && end_x > x
        });
        // A mark that opens a paragraph stands at its top; within one it stands on the line's base.
        let y = match end {
            Some((.., end_y)) if (end_y - y).abs() < 1.0 => y - LINE,
            _ => y,
        };
        let width = end.map(|(_, _, end_x, _)| end_x - x);
        let Some(records) = records.get(&number) else {
            continue;
        };
        marks.push(Mark {
            page,
            x,
            y,
            width,
            records: records.clone(),
        });
    }
    marks
}

/// Number, page and point of each piece of metadata with a label, in the order of the document.
fn places(document: &PagedDocument, label: &str) -> Vec<(i64, usize, f64, f64)> {
    let Some(label) = Label::new(PicoStr::intern(label)) else {
        return Vec::new();
    };
    let introspector = document.introspector();
    let found = introspector.query(&Selector::Label(label));
    let places = found.iter().filter_map(|content| {
        let number = match content.to_packed::<MetadataElem>()?.value {
            Value::Int(number) => number,
            _ => return None,
        };
        let position = introspector.position(content.location()?)?;
        Some((
            number,
            position.page.get(),
            position.point.x.to_pt(),
            position.point.y.to_pt(),
        ))
    });
    places.collect()
}

impl Composed {
    /// The file with tags and without a standard's claim, for a whole that others' pages are added to.
    ///
    /// # Errors
    /// When it cannot be written, which is a fault of a template.
    pub(crate) fn tagged_pdf(&self) -> Result<Vec<u8>, PressError> {
        let options = PdfOptions {
            creator: Smart::Custom(Some("Plenaria".to_owned())),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.document, &options)
            .map_err(|errors| PressError::Standard(messages(&errors)))
    }

    /// Number, page and point of each numbered place with a label of ours.
    pub(crate) fn numbered(&self, label: &str) -> Vec<(i64, usize, f64, f64)> {
        places(&self.document, label)
    }
}

fn messages(errors: &[typst::diag::SourceDiagnostic]) -> String {
    let words: Vec<_> = errors
        .iter()
        .take(5)
        .map(|error| format!("{} {:?}", error.message, error.hints))
        .collect();
    words.join(" | ")
}

/// The first faults of a template with file and line, for its maker.
fn first_words(world: &PressWorld, errors: &[typst::diag::SourceDiagnostic]) -> String {
    let words: Vec<_> = errors
        .iter()
        .take(5)
        .map(|error| {
            let hints: Vec<_> = error.hints.iter().map(|hint| hint.v.to_string()).collect();
            let places = std::iter::once(error.span)
                .chain(error.trace.iter().map(|point| point.span.into()))
                .filter_map(|span| place(world, span));
            let places: Vec<_> = places.collect();
            format!(
                "{} [{}] {}",
                error.message,
                places.join(" < "),
                hints.join("; ")
            )
        })
        .collect();
    words.join(" | ")
}

fn place(world: &PressWorld, span: typst::syntax::DiagSpan) -> Option<String> {
    let id = span.id()?;
    let source = world.source(id).ok()?;
    let line = source.lines().byte_to_line(world.range(span)?.start)?;
    Some(format!("{}:{}", id.vpath().get_without_slash(), line + 1))
}
