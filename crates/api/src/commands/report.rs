//! The annual report: its preview, its files, its figures.

use super::paper::{self, MadeValue, PreviewValue, Printing, RecordRefValue, choice};
use crate::error::{Failure, beginning};
use crate::session::Context;
use chrono::NaiveDate;
use plenaria_core::Problems;
use plenaria_core::annual::{self, data};
use plenaria_core::network::{Paper, Profile};
use plenaria_core::records::Reader;
use plenaria_i18n::Lang;
use plenaria_press::{Annexes, Composed, Cover, Empty, Options};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which figures.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct FiguresInput {
    /// A year.
    pub year: Option<i32>,
    /// The first day, ISO 8601.
    pub from: Option<String>,
    /// The last day, ISO 8601.
    pub to: Option<String>,
    /// The one of this key alone; all when left out.
    pub key: Option<String>,
}

/// Which years.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct YearsInput {
    /// Ten at most.
    pub years: Vec<i32>,
}

/// A year in figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct YearFiguresValue {
    /// The year.
    pub year: i32,
    /// What its records are counted to, for the network as a whole.
    pub figures: Vec<CountedFigureValue>,
}

/// A counted figure without its records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct CountedFigureValue {
    /// As among all figures.
    pub key: String,
    /// How many records are behind it.
    pub records: usize,
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

fn period(
    year: Option<i32>,
    from: Option<&str>,
    to: Option<&str>,
    problems: &mut Problems,
) -> data::Period {
    let mut day = |field: &str, text: &str| {
        text.parse::<NaiveDate>().unwrap_or_else(|_| {
            problems.add_with(field, "bad-day", &[("value", beginning(text))]);
            NaiveDate::default()
        })
    };
    let (from, to) = match (year, from, to) {
        (Some(year @ 1..=9999), _, _) => (
            day("year", &format!("{year:04}-01-01")),
            day("year", &format!("{year:04}-12-31")),
        ),
        (Some(_), _, _) => {
            let limits = [("min", "1".to_owned()), ("max", "9999".to_owned())];
            problems.add_with("year", "out-of-range", &limits);
            Default::default()
        }
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

struct Wanted {
    period: data::Period,
    printing: Printing,
    map: bool,
    cover: Cover,
    annexes: Annexes,
    empty: Empty,
}

fn wanted(
    context: &Context<'_>,
    options: &ReportOptions,
    problems: &mut Problems,
) -> Result<Wanted, Failure> {
    let period = period(
        options.year,
        options.from.as_deref(),
        options.to.as_deref(),
        problems,
    );
    let mut printing = paper::printing(
        context,
        options.language.as_deref(),
        options.paper.as_deref(),
        options.date.as_deref(),
        problems,
    );
    if printing.languages.is_empty() && problems.is_empty() {
        printing.languages.push(paper::main_language(context)?);
    }
    let covers = [("full", Cover::Full), ("light", Cover::Light)];
    let cover = choice("cover", options.cover.as_deref(), &covers, problems);
    let empties = [
        ("leave_out", Empty::LeaveOut),
        ("say_missing", Empty::SayMissing),
    ];
    let empty = choice("empty", options.empty.as_deref(), &empties, problems);
    let mut annexes = Annexes::default();
    if let Some(asked) = &options.annex {
        let known = [("directory", ()), ("findings", ()), ("sources", ())];
        for name in asked {
            choice("annex", Some(name), &known, problems);
        }
        let has = |name: &str| asked.iter().any(|a| a == name);
        annexes = Annexes {
            directory: true,
            findings: has("findings"),
            sources: has("sources"),
        };
    }
    Ok(Wanted {
        period,
        printing,
        map: options.map.unwrap_or(true),
        cover: cover.unwrap_or(Cover::Full),
        annexes,
        empty: empty.unwrap_or(Empty::LeaveOut),
    })
}

impl Wanted {
    fn options(&self, language: Lang, own: Paper) -> Options {
        Options {
            language,
            paper: self.printing.paper.unwrap_or(paper::size(own)),
            date: self.printing.date,
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
                let read = if self.annexes.findings {
                    annual::read_with_findings
                } else {
                    annual::read
                };
                let annual = read(reader, self.period, self.printing.date)?;
                Ok((annual, own_paper(reader)?))
            })
        })
    }
}

/// The paper of the network's documents.
pub(super) fn own_paper(reader: &Reader<'_>) -> plenaria_core::Result<Paper> {
    let profiles = reader.all::<Profile>()?;
    Ok(profiles.first().map_or(Paper::A4, |profile| profile.paper))
}

fn compose(data: &data::Annual, options: &Options) -> Result<Composed, Failure> {
    plenaria_press::annual(data, options).map_err(|_| Failure::Press)
}

pub(crate) fn preview(
    context: &mut Context<'_>,
    input: ReportOptions,
) -> Result<PreviewValue, Failure> {
    let mut problems = Problems::default();
    let wanted = wanted(context, &input, &mut problems)?;
    problems.into_result()?;
    let language = wanted.printing.languages.first().copied();
    let (data, own) = wanted.read(context)?;
    let options = wanted.options(language.unwrap_or(Lang::Es), own);
    Ok(paper::show(context, compose(&data, &options)?))
}

pub(crate) fn make(context: &mut Context<'_>, input: MakeInput) -> Result<MadeValue, Failure> {
    let mut problems = Problems::default();
    let wanted = wanted(context, &input.options, &mut problems)?;
    let path = paper::target(&input.path, &mut problems);
    problems.into_result()?;
    let (data, own) = wanted.read(context)?;
    let year = wanted.period.from.format("%Y");
    let name = format!("annual-report-{year}");
    paper::write(context, &wanted.printing, &path, &name, |language| {
        compose(&data, &wanted.options(language, own))
    })
}

pub(crate) fn figures(
    context: &mut Context<'_>,
    input: FiguresInput,
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
        .filter(|(figure, _)| input.key.as_ref().is_none_or(|key| *key == figure.key))
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

/// The most years that are put side by side.
const MAX_YEARS: usize = 10;

pub(crate) fn year_figures(
    context: &mut Context<'_>,
    input: YearsInput,
) -> Result<Vec<YearFiguresValue>, Failure> {
    let mut problems = Problems::default();
    if input.years.len() > MAX_YEARS {
        let sizes = [
            ("actual", input.years.len().to_string()),
            ("max", MAX_YEARS.to_string()),
        ];
        problems.add_with("years", "list-too-long", &sizes);
    }
    for year in &input.years {
        period(Some(*year), None, None, &mut problems);
    }
    problems.into_result()?;
    let today = (context.session.edge().today)();
    let found = context.read(|network| network.year_figures(&input.years, today))?;
    Ok(found
        .iter()
        .map(|year| YearFiguresValue {
            year: year.year,
            figures: year
                .figures
                .iter()
                .map(|figure| CountedFigureValue {
                    key: figure.key.clone(),
                    records: figure.records,
                })
                .collect(),
        })
        .collect())
}
