//! The secretariat's shorter documents: which one, of what, as of when; looked at and written.

use super::paper::{self, MadeFile, MadeValue, PreviewValue, Printing};
use super::report::own_paper;
use crate::error::{Failure, beginning};
use crate::session::{Context, FileToWrite};
use chrono::{Datelike, NaiveDate};
use plenaria_core::Problems;
use plenaria_core::annual::data::{MeetingPaper, PlanPaper};
use plenaria_core::annual::{self, Asked, data, paperwork};
use plenaria_core::network::Paper;
use plenaria_i18n::Lang;
use plenaria_press::{BadgeFormat, Composed, Options, PaperSize};
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

/// Which document, and how it is to be.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct DocumentOptions {
    /// calendar, directory, vacancies, composition, balance, rotation, election, letter; of an event agenda,
    /// agenda_annotated, participants, sign_in, tents, badges, seating, credentials, certificates, minutes, funding,
    /// rooming, travels or receipts; of a plan plan_progress or plan_gantt; of a project donor_report.
    pub document: String,
    /// The year of a calendar; this year when left out.
    pub year: Option<i32>,
    /// The day as of which a directory, vacancies, a composition, balance or rotation is shown; the date when left out.
    pub on: Option<String>,
    /// The body, election, letter or event: "body:executive-committee", or its key alone. The own committee when left
    /// out.
    pub record: Option<String>,
    /// The first day of a donor's report.
    pub from: Option<String>,
    /// Its last day.
    pub to: Option<String>,
    /// es, en or pt; `all` when files are made. The recipient's for a letter, else the network's main language, when
    /// left out.
    pub language: Option<String>,
    /// a4 or letter; the recipient's for a letter, else the network's, when left out.
    pub paper: Option<String>,
    /// The date printed on it, ISO 8601; today when left out.
    pub date: Option<String>,
    /// How badges are: 90x55, 86x54, a6, 4x3in, avery-5395, herma-4412, or in millimetres
    /// custom:<width>x<height>:<left>:<top>:<gap across>:<gap down>; the first when left out.
    pub format: Option<String>,
}

/// What to make, and where.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct MakeDocumentInput {
    /// How the document is to be.
    pub options: DocumentOptions,
    /// A file; a folder when all languages are made.
    pub path: String,
}

/// A document that was asked for, read and ready to be composed.
pub(super) struct Ready {
    data: data::Paperwork,
    pub(super) printing: Printing,
    paper: PaperSize,
}

impl Ready {
    pub(super) fn options(&self, language: Lang) -> Options {
        Options::new(language, self.paper, self.printing.date)
    }

    pub(super) fn data(&self) -> &data::Paperwork {
        &self.data
    }

    /// The first language asked for.
    pub(super) fn language(&self) -> Lang {
        self.printing.languages.first().copied().unwrap_or(Lang::Es)
    }

    pub(super) fn compose(&self, language: Lang) -> Result<Composed, Failure> {
        let options = self.options(language);
        plenaria_press::paperwork(&self.data, &options).map_err(|_| Failure::Press)
    }
}

pub(crate) fn preview(
    context: &mut Context<'_>,
    input: DocumentOptions,
) -> Result<PreviewValue, Failure> {
    let ready = ready(context, &input, Problems::default())?;
    let composed = ready.compose(ready.language())?;
    Ok(paper::show(context, composed))
}

pub(crate) fn make(
    context: &mut Context<'_>,
    input: MakeDocumentInput,
) -> Result<MadeValue, Failure> {
    let mut problems = Problems::default();
    let path = paper::target(&input.path, &mut problems);
    let ready = ready(context, &input.options, problems)?;
    let ending = path.extension().and_then(|ending| ending.to_str());
    let as_docx = ending.is_some_and(|ending| ending.eq_ignore_ascii_case("docx"));
    if as_docx && input.options.document == "minutes" {
        let language = ready.language();
        let bytes = plenaria_press::docx(ready.data(), &ready.options(language));
        let bytes = bytes.map_err(|_| Failure::Press)?;
        let made = MadeFile {
            path: path.display().to_string(),
            language: language.tag().to_owned(),
            // A file that is edited before it is printed has no pages yet.
            pages: 0,
        };
        context.files.push(FileToWrite { path, bytes });
        return Ok(MadeValue { files: vec![made] });
    }
    let name = match &input.options {
        DocumentOptions {
            document,
            year: Some(year),
            ..
        } => format!("{document}-{year}"),
        DocumentOptions {
            document,
            on: Some(on),
            ..
        } => format!("{document}-{on}"),
        DocumentOptions { document, .. } => format!("{document}-{}", ready.printing.date),
    };
    paper::write(context, &ready.printing, &path, &name, |language| {
        ready.compose(language)
    })
}

/// Reads what a document needs, with every problem of its options.
pub(super) fn ready(
    context: &Context<'_>,
    options: &DocumentOptions,
    mut problems: Problems,
) -> Result<Ready, Failure> {
    let mut printing = paper::printing(
        context,
        options.language.as_deref(),
        options.paper.as_deref(),
        options.date.as_deref(),
        &mut problems,
    );
    let on = paper::day("on", options.on.as_deref(), &mut problems).unwrap_or(printing.date);
    let asked = asked(options, on, &mut problems);
    problems.into_result()?;
    let (data, own) = context.read(|network| {
        network.at_one_moment(|reader| {
            let data = paperwork(reader, &asked, printing.date)?;
            Ok((data, own_paper(reader)?))
        })
    })?;
    let to = match &data.sheet {
        data::Sheet::Letter(letter) => Some(&letter.to),
        _ => None,
    };
    if printing.languages.is_empty() {
        let own = to.and_then(|to| to.language.as_deref()).and_then(ours);
        let main = paper::main_language(context)?;
        printing.languages.push(own.unwrap_or(main));
    }
    let paper = printing.paper.or_else(|| to.and_then(paper_of));
    Ok(Ready {
        paper: paper.unwrap_or(paper::size(own)),
        data,
        printing,
    })
}

/// A language of a recipient, where it is one of the three in which documents are composed.
pub(super) fn ours(tag: &str) -> Option<Lang> {
    tag.split('-').next()?.parse().ok()
}

/// The recipient's paper: as recorded, or that of the country.
fn paper_of(to: &data::Addressee) -> Option<PaperSize> {
    let recorded = to
        .paper
        .as_deref()
        .map(|paper| paper == Paper::Letter.as_str());
    let letter = recorded.or_else(|| {
        let country = to.party.as_ref()?.country.as_deref()?;
        Some(plenaria_i18n::paper_for(country) == plenaria_i18n::Paper::Letter)
    })?;
    Some(if letter {
        PaperSize::Letter
    } else {
        PaperSize::A4
    })
}

/// The paper of an event of this name.
fn paper_of_event(name: &str, options: &DocumentOptions) -> Option<MeetingPaper> {
    Some(match name {
        "agenda" => MeetingPaper::Agenda { annotated: false },
        "agenda_annotated" => MeetingPaper::Agenda { annotated: true },
        "participants" => MeetingPaper::Participants,
        "sign_in" => MeetingPaper::SignIn,
        "tents" => MeetingPaper::Tents,
        "badges" => MeetingPaper::Badges {
            format: options.format.clone(),
        },
        "seating" => MeetingPaper::Seating,
        "credentials" => MeetingPaper::Credentials,
        "certificates" => MeetingPaper::Certificates,
        "minutes" => MeetingPaper::Minutes,
        "funding" => MeetingPaper::Funding,
        "rooming" => MeetingPaper::Rooming,
        "travels" => MeetingPaper::Travels,
        "receipts" => MeetingPaper::Receipts,
        _ => return None,
    })
}

/// Refuses a format of badges that there is not.
pub(super) fn check_format(format: Option<&str>, problems: &mut Problems) {
    if let Some(format) = format.filter(|format| BadgeFormat::named(format).is_none()) {
        problems.add_with("format", "unknown-choice", &[("value", beginning(format))]);
    }
}

fn asked(options: &DocumentOptions, on: NaiveDate, problems: &mut Problems) -> Asked {
    let record = options.record.as_deref().map(str::trim);
    let record = record.filter(|record| !record.is_empty());
    let of = |kind: &str| {
        record.map(|record| {
            let prefix = record.split_once(':').filter(|(before, _)| *before == kind);
            prefix.map_or(record, |(_, key)| key).to_owned()
        })
    };
    let mut needed = |kind: &str| {
        of(kind).unwrap_or_else(|| {
            problems.add("record", "required");
            String::new()
        })
    };
    match options.document.as_str() {
        "calendar" => Asked::Calendar(options.year.unwrap_or(on.year())),
        "directory" => Asked::Directory(on),
        "vacancies" => Asked::Vacancies(on),
        "composition" => Asked::Composition(of("body"), on),
        "rotation" => Asked::Rotation(of("body"), on),
        "balance" => Asked::Balance(of("body"), on),
        "election" => Asked::Election(needed("election")),
        "letter" => Asked::Letter(needed("letter")),
        "plan_progress" => Asked::Plan(PlanPaper::Progress, needed("plan"), on),
        "plan_gantt" => Asked::Plan(PlanPaper::Gantt, needed("plan"), on),
        "donor_report" => {
            let project = needed("project");
            let from = paper::day("from", options.from.as_deref(), problems);
            let to = paper::day("to", options.to.as_deref(), problems).unwrap_or(on);
            let from = from.unwrap_or_else(|| annual::year(to.year()).from);
            if to < from {
                problems.add("to", "end-before-begin");
            }
            Asked::Donor(project, from, to)
        }
        event if paper_of_event(event, options).is_some() => {
            check_format(options.format.as_deref(), problems);
            let record = of("event").unwrap_or_else(|| {
                problems.add("record", "required");
                String::new()
            });
            let paper = paper_of_event(event, options).unwrap_or(MeetingPaper::SignIn);
            Asked::Meeting(paper, record)
        }
        other => {
            problems.add_with("document", "unknown-choice", &[("value", beginning(other))]);
            Asked::Calendar(on.year())
        }
    }
}
