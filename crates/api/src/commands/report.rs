//! The annual report: its preview, its files, its figures.

use crate::error::Failure;
use crate::session::{Context, FileToWrite, Resource};
use chrono::NaiveDate;
use plenaria_core::annual::{self, data};
use plenaria_core::network::{Paper, Profile};
use plenaria_core::{Error, Problems};
use plenaria_i18n::Lang;
use plenaria_press::{Annexes, Composed, Cover, Empty, Options, PaperSize};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use ts_rs::TS;

/// Which period: a year, or from a day to a day.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct PeriodInput {
    /// A year.
    pub year: Option<i32>,
    /// The first day, ISO 8601.
    pub from: Option<String>,
    /// The last day, ISO 8601.
    pub to: Option<String>,
}

/// How the report is to be.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ReportOptions {
    /// A year; or `from` and `to`.
    pub year: Option<i32>,
    /// The first day, ISO 8601.
    pub from: Option<String>,
    /// The last day, ISO 8601.
    pub to: Option<String>,
    /// es, en or pt; `all` when files are made. The network's main language when left out.
    pub language: Option<String>,
    /// a4 or letter; the network's when left out.
    pub paper: Option<String>,
    /// The date printed on it, ISO 8601; today when left out.
    pub date: Option<String>,
    /// Whether members are drawn on a map; yes when left out.
    pub map: Option<bool>,
    /// full or light.
    pub cover: Option<String>,
    /// Annexes: directory, findings, sources; the directory alone when left out.
    pub annex: Option<Vec<String>>,
    /// What becomes of a chapter without records: leave_out or say_missing.
    pub empty: Option<String>,
}

/// What to make, and where.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct MakeInput {
    /// How the report is to be.
    pub options: ReportOptions,
    /// A file; a folder when all languages are made.
    pub path: String,
}

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

/// A composed report, to be looked at.
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

/// A figure of the report.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct FigureValue {
    /// Unique in the report.
    pub key: String,
    /// How it reads in print.
    pub value: String,
    /// counted or stated.
    pub kind: String,
    /// The records behind it.
    pub records: Vec<RecordRefValue>,
    /// Where a stated figure is stated.
    pub source: Option<String>,
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

/// The last reports that were composed to be looked at.
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

fn period(
    year: Option<i32>,
    from: Option<&str>,
    to: Option<&str>,
    problems: &mut Problems,
) -> data::Period {
    let mut day = |field: &str, text: &str| {
        text.parse::<NaiveDate>().unwrap_or_else(|_| {
            problems.add_with(
                field,
                "bad-date",
                &[("value", text.chars().take(40).collect())],
            );
            NaiveDate::default()
        })
    };
    let (from, to) = match (year, from, to) {
        (Some(year), _, _) => (
            day("year", &format!("{year:04}-01-01")),
            day("year", &format!("{year:04}-12-31")),
        ),
        (None, Some(from), Some(to)) => (day("from", from), day("to", to)),
        _ => {
            problems.add("year", "required");
            Default::default()
        }
    };
    if to < from {
        problems.add("to", "end-before-begin");
    }
    data::Period { from, to }
}

fn choice<T>(
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
        problems.add_with(
            field,
            "unknown-choice",
            &[("value", typed.chars().take(40).collect())],
        );
    }
    found
}

struct Wanted {
    period: data::Period,
    date: NaiveDate,
    languages: Vec<Lang>,
    paper: Option<PaperSize>,
    map: bool,
    cover: Cover,
    annexes: Annexes,
    empty: Empty,
}

fn wanted(context: &Context<'_>, options: &ReportOptions) -> Result<Wanted, Failure> {
    let mut problems = Problems::default();
    let period = period(
        options.year,
        options.from.as_deref(),
        options.to.as_deref(),
        &mut problems,
    );
    let mut date = (context.session.edge().today)();
    if let Some(typed) = &options.date {
        match typed.parse() {
            Ok(day) => date = day,
            Err(_) => problems.add_with(
                "date",
                "bad-date",
                &[("value", typed.chars().take(40).collect())],
            ),
        }
    }
    let languages = match options.language.as_deref() {
        None => {
            vec![context.read(|network| Ok(network.main_language().parse().unwrap_or(Lang::Es)))?]
        }
        Some("all") => Lang::all().to_vec(),
        Some(tag) => tag.parse().map(|lang| vec![lang]).unwrap_or_else(|_| {
            problems.add_with(
                "language",
                "unknown-language",
                &[("value", tag.chars().take(40).collect())],
            );
            Vec::new()
        }),
    };
    let papers = [("a4", PaperSize::A4), ("letter", PaperSize::Letter)];
    let paper = choice("paper", options.paper.as_deref(), &papers, &mut problems);
    let covers = [("full", Cover::Full), ("light", Cover::Light)];
    let cover =
        choice("cover", options.cover.as_deref(), &covers, &mut problems).unwrap_or(Cover::Full);
    let empties = [
        ("leave_out", Empty::LeaveOut),
        ("say_missing", Empty::SayMissing),
    ];
    let empty = choice("empty", options.empty.as_deref(), &empties, &mut problems)
        .unwrap_or(Empty::LeaveOut);
    let mut annexes = Annexes::default();
    if let Some(asked) = &options.annex {
        for name in asked {
            choice(
                "annex",
                Some(name),
                &[("directory", ()), ("findings", ()), ("sources", ())],
                &mut problems,
            );
        }
        let has = |name: &str| asked.iter().any(|a| a == name);
        annexes.findings = has("findings");
        annexes.sources = has("sources");
    }
    problems.into_result()?;
    Ok(Wanted {
        period,
        date,
        languages,
        paper,
        map: options.map.unwrap_or(true),
        cover,
        annexes,
        empty,
    })
}

impl Wanted {
    fn options(&self, language: Lang, own: Paper) -> Options {
        let own = if own == Paper::Letter {
            PaperSize::Letter
        } else {
            PaperSize::A4
        };
        Options {
            language,
            paper: self.paper.unwrap_or(own),
            date: self.date,
            map: self.map,
            cover: self.cover,
            annexes: self.annexes,
            empty: self.empty,
        }
    }

    /// The period's data, and the network's own paper.
    fn read(&self, context: &Context<'_>) -> Result<(data::Annual, Paper), Failure> {
        context.read(|network| {
            network.at_one_moment(|reader| {
                let paper = reader
                    .all::<Profile>()?
                    .first()
                    .map_or(Paper::A4, |profile| profile.paper);
                Ok((annual::read(reader, self.period, self.date)?, paper))
            })
        })
    }
}

fn compose(data: &data::Annual, options: &Options) -> Result<Composed, Failure> {
    plenaria_press::annual(data, options).map_err(|_| Failure::Press)
}

pub(crate) fn preview(
    context: &mut Context<'_>,
    input: ReportOptions,
) -> Result<PreviewValue, Failure> {
    let wanted = wanted(context, &input)?;
    let language = wanted.languages.first().copied().unwrap_or(Lang::Es);
    let (data, own) = wanted.read(context)?;
    let composed = compose(&data, &wanted.options(language, own))?;
    let pages = composed
        .pages()
        .iter()
        .map(|p| PageSizeValue {
            width: p.width,
            height: p.height,
        })
        .collect();
    let marks = composed.marks().iter().map(|mark| MarkValue {
        page: mark.page,
        x: mark.x,
        y: mark.y,
        width: mark.width,
        records: mark.records.iter().map(RecordRefValue::from).collect(),
    });
    let marks = marks.collect();
    let substituted = composed.substituted().iter().collect();
    Ok(PreviewValue {
        preview: context.session.previews.keep(composed),
        pages,
        marks,
        substituted,
    })
}

pub(crate) fn make(context: &mut Context<'_>, input: MakeInput) -> Result<MadeValue, Failure> {
    let wanted = wanted(context, &input.options)?;
    if input.path.trim().is_empty() {
        let mut problems = Problems::default();
        problems.add("path", "required");
        return Err(Error::Refused(problems).into());
    }
    let (data, own) = wanted.read(context)?;
    let path = PathBuf::from(&input.path);
    let all = input.options.language.as_deref() == Some("all");
    let total = wanted.languages.len() as u64;
    let mut made = Vec::new();
    for (n, language) in wanted.languages.iter().enumerate() {
        context
            .job
            .step(n as u64, Some(total), language.own_name())?;
        let composed = compose(&data, &wanted.options(*language, own))?;
        let bytes = composed.pdf().map_err(|_| Failure::Press)?;
        let year = input.options.year.map_or_else(
            || format!("{}", wanted.period.to.format("%Y")),
            |y| y.to_string(),
        );
        let path = if all {
            path.join(format!("annual-report-{year}-{}.pdf", language.tag()))
        } else {
            path.clone()
        };
        made.push(MadeFile {
            path: path.display().to_string(),
            language: language.tag().to_owned(),
            pages: composed.pages().len(),
        });
        context.files.push(FileToWrite { path, bytes });
    }
    context.job.step(total, Some(total), "")?;
    Ok(MadeValue { files: made })
}

pub(crate) fn figures(
    context: &mut Context<'_>,
    input: PeriodInput,
) -> Result<Vec<FigureValue>, Failure> {
    let mut problems = Problems::default();
    let period = period(
        input.year,
        input.from.as_deref(),
        input.to.as_deref(),
        &mut problems,
    );
    problems.into_result()?;
    let today = (context.session.edge().today)();
    let data = context
        .read(|network| network.at_one_moment(|reader| annual::read(reader, period, today)))?;
    let printed = plenaria_press::figures(&data, context.lang());
    Ok(printed
        .into_iter()
        .map(|(figure, value)| FigureValue {
            key: figure.key.clone(),
            value,
            kind: match figure.kind {
                data::FigureKind::Counted => "counted".into(),
                data::FigureKind::Stated => "stated".into(),
            },
            records: figure.records.iter().map(RecordRefValue::from).collect(),
            source: figure.source.as_ref().map(|s| s.id.clone()),
        })
        .collect())
}
