//! The annual report: its chapters made ready to be drawn, in one language and with every number written.

mod budget;
mod cooperation;
mod decisions;
mod directory;
mod document;
mod events;
pub(crate) mod governance;
mod indicators;
mod members;
mod numbers;
pub(crate) mod plan;
mod projects;
mod rotation;

use std::collections::BTreeSet;

use plenaria_core::annual::data::{Annual, Chapter, Figure};
use plenaria_i18n::Lang;
use serde_json::{Value, json};

use crate::compose::Composed;
use crate::desk::Desk;
use crate::glyphs::make_printable;
use crate::options::{Empty, Options, PaperSize, PressError};
use crate::world::PressWorld;

/// A chapter's place in the template, its data, and the file that carries them.
struct Part {
    name: &'static str,
    file: &'static str,
    chapters: &'static [Chapter],
    make: fn(&Desk<'_>) -> Option<Value>,
}

/// Chapters in the order of printing, before the annexes.
const CHAPTERS: &[Part] = &[
    part(
        "foreword",
        "/data/foreword.json",
        &[Chapter::Foreword],
        document::foreword,
    ),
    part(
        "figures",
        "/data/figures.json",
        &[Chapter::Figures],
        numbers::chapter,
    ),
    part(
        "members",
        "/data/members.json",
        &[Chapter::Members],
        members::chapter,
    ),
    part(
        "governance",
        "/data/governance.json",
        &[Chapter::Governance],
        governance::chapter,
    ),
    part("plan", "/data/plan.json", &[Chapter::Plan], plan::chapter),
    part(
        "budget",
        "/data/budget.json",
        &[Chapter::Budget],
        budget::chapter,
    ),
    part(
        "indicators",
        "/data/indicators.json",
        &[Chapter::Indicators],
        indicators::chapter,
    ),
    part(
        "events",
        "/data/events.json",
        &[Chapter::Events],
        events::chapter,
    ),
    part(
        "decisions",
        "/data/decisions.json",
        &[Chapter::Decisions],
        decisions::chapter,
    ),
    part(
        "cooperation",
        "/data/cooperation.json",
        &[Chapter::Cooperation],
        cooperation::chapter,
    ),
    part(
        "projects",
        "/data/projects.json",
        &[Chapter::Projects],
        projects::chapter,
    ),
    part(
        "awards",
        "/data/awards.json",
        &[Chapter::Awards, Chapter::Resources],
        directory::awards,
    ),
];

const DIRECTORY: Part = part(
    "directory",
    "/data/directory.json",
    &[Chapter::Directory],
    directory::posts,
);
const FINDINGS: Part = part(
    "findings",
    "/data/findings.json",
    &[Chapter::Findings],
    directory::findings,
);
const SOURCES: Part = part(
    "sources",
    "/data/sources.json",
    &[Chapter::Sources],
    directory::sources,
);

const fn part(
    name: &'static str,
    file: &'static str,
    chapters: &'static [Chapter],
    make: fn(&Desk<'_>) -> Option<Value>,
) -> Part {
    Part {
        name,
        file,
        chapters,
        make,
    }
}

/// What is printed, and what there is nothing to print of.
#[derive(Default)]
struct Names {
    chapters: Vec<&'static str>,
    annexes: Vec<&'static str>,
    missing: Vec<&'static str>,
}

/// Composes the annual report.
///
/// # Errors
/// Only when a template is wrong: data never fail it.
pub fn annual(data: &Annual, options: &Options) -> Result<Composed, PressError> {
    let desk = Desk::new(data, options);
    let mut files: Vec<(&'static str, Value)> = Vec::new();
    let mut names = Names::default();
    for (at, part) in CHAPTERS.iter().enumerate() {
        desk.begin(at);
        match make(part, &desk) {
            Some(value) => {
                names.chapters.push(part.name);
                files.push((part.file, value));
            }
            // A foreword is not missing: a report may do without one.
            None if part.name != "foreword" => names.missing.push(part.name),
            None => {}
        }
    }
    let wanted = [
        (options.annexes.directory, DIRECTORY),
        (options.annexes.findings, FINDINGS),
        (options.annexes.sources, SOURCES),
    ];
    for (at, (_, part)) in wanted
        .into_iter()
        .enumerate()
        .filter(|(_, (wanted, _))| *wanted)
    {
        desk.begin(CHAPTERS.len() + at);
        match make(&part, &desk) {
            Some(value) => {
                names.annexes.push(part.name);
                files.push((part.file, value));
            }
            None => names.missing.push(part.name),
        }
    }
    if options.empty == Empty::LeaveOut {
        names.missing.clear();
    }
    files.push(("/data/doc.json", document::document(&desk, &names)));
    files.push(("/data/words.json", json!(desk.texts().plain("report-"))));

    let mut substituted = BTreeSet::new();
    let files = files.into_iter().map(|(path, mut value)| {
        make_printable(&mut value, &mut substituted);
        (path, value.to_string().into_bytes())
    });
    let world = PressWorld::new("/templates/annual.typ", files.collect());
    Composed::new(&world, &desk.into_marks(), substituted)
}

/// Every figure of the report, those of its tables too, with its value as the report prints it in a language.
#[must_use]
pub fn figures(data: &Annual, language: Lang) -> Vec<(Figure, String)> {
    let options = Options::new(language, PaperSize::A4, data.date);
    let desk = Desk::new(data, &options);
    let figures = plenaria_core::annual::figures(data).into_iter();
    let printed = figures.map(|figure| {
        let value = desk.figure_value(&figure);
        (figure, value)
    });
    printed.collect()
}

/// A chapter's data with its narratives; nothing when there are neither.
fn make(part: &Part, desk: &Desk<'_>) -> Option<Value> {
    let made = (part.make)(desk);
    let narratives: Vec<_> = part
        .chapters
        .iter()
        .filter_map(|chapter| desk.narrative_of(*chapter))
        .collect();
    let empty = made.is_none();
    if empty && narratives.is_empty() {
        return None;
    }
    let mut value = made.unwrap_or_else(|| json!({}));
    value["empty"] = Value::Bool(empty && desk.options().empty == Empty::SayMissing);
    let heading = part
        .chapters
        .iter()
        .find_map(|chapter| desk.heading_of(*chapter));
    value["heading"] = heading.unwrap_or(Value::Null);
    value["narratives"] = Value::Array(narratives);
    Some(value)
}
