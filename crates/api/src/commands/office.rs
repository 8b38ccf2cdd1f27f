//! The secretariat's shorter documents: which one, of what, as of when; looked at and written.

use super::paper::{self, MadeFile, MadeValue, PreviewValue, Printing};
use super::report::own_paper;
use crate::convert;
use crate::error::{Failure, beginning};
use crate::session::{Context, FileToWrite};
use chrono::{Datelike, NaiveDate};
use plenaria_core::Problems;
use plenaria_core::annual::data::{GanttOptions, GanttScale, MeetingPaper};
use plenaria_core::annual::{self, Asked, data, paperwork};
use plenaria_core::kinds::Kind;
use plenaria_core::network::Paper;
use plenaria_core::people::Listed;
use plenaria_core::plans::ActivityLevel;
use plenaria_core::record::Fields;
use plenaria_core::storage::{MAX_LIMIT, Query};
use plenaria_i18n::Lang;
use plenaria_press::{BadgeFormat, Composed, Options, PaperSize};
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

/// Which document, and how it is to be.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct DocumentOptions {
    /// calendar, directory, vacancies, composition, balance, rotation, election, letter, group_report, phones,
    /// phone_cards; of an event agenda,
    /// agenda_annotated, participants, sign_in, tents, badges, seating, credentials, certificates, minutes, funding,
    /// rooming, travels, receipts or visas; of a plan plan_progress or plan_gantt; of a project donor_report.
    pub document: String,
    /// The year of a calendar or of a group's report; this year when left out.
    pub year: Option<i32>,
    /// The day as of which a directory, vacancies, a composition, balance or rotation is shown; the date when left out.
    pub on: Option<String>,
    /// The body, election, letter or event: "body:executive-committee", or its key alone. The own committee when left
    /// out.
    pub record: Option<String>,
    /// The first day of a donor's report, or the first that a plan's Gantt draws.
    pub from: Option<String>,
    /// The last.
    pub to: Option<String>,
    /// How much of time one picture of a Gantt shows: all, year, half or quarter; as fits when left out.
    pub scale: Option<String>,
    /// The deepest level that a Gantt draws: axis, objective, activity or task; all when left out.
    pub level: Option<String>,
    /// Whether a Gantt draws the approved dates below those of now; yes when left out.
    pub baseline: Option<bool>,
    /// Whether a Gantt says what waits for what, and what the end of all hangs on; yes when left out.
    pub dependencies: Option<bool>,
    /// es, en or pt; `all` when files are made. The recipient's for a letter, else the network's main language, when
    /// left out.
    pub language: Option<String>,
    /// a4 or letter; the recipient's for a letter, else the network's, when left out.
    pub paper: Option<String>,
    /// The date printed on it, ISO 8601; today when left out.
    pub date: Option<String>,
    /// Whose telephones: titulars or alternates, either with a kind of post as in titulars:focal_point, all, or
    /// body:<key>; those of the directory that the filter lets through, when left out.
    pub list: Option<String>,
    /// Which of the directory, as in list_people.
    #[ts(type = "Record<string, any> | null")]
    pub filter: Option<Fields>,
    /// Words that those of the directory must have.
    pub text: Option<String>,
    /// For whom visa letters are: ids or keys of participants; those whose travel says that one is needed, when left
    /// out.
    pub participants: Option<Vec<String>>,
    /// How badges are: 90x55, 86x54, a6, 4x3in, avery-5395, herma-4412, or in millimetres
    /// custom:<width>x<height>:<left>:<top>:<gap across>:<gap down>; the first when left out.
    pub format: Option<String>,
}

/// What to make, and where.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, JsonSchema, TS)]
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
    let asked = match options.document.as_str() {
        "phones" | "phone_cards" => phones(context, options, on, &mut problems)?,
        _ => asked(options, on, &mut problems),
    };
    problems.into_result()?;
    let (data, own) = context.read(|network| {
        network.at_one_moment(|reader| {
            let data = paperwork(reader, &asked, printing.date)?;
            Ok((data, own_paper(reader)?))
        })
    })?;
    let (language, size) = recipient(&data.sheet);
    if printing.languages.is_empty() {
        let main = paper::main_language(context)?;
        printing.languages.push(language.unwrap_or(main));
    }
    let paper = printing.paper.or(size);
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

/// The language and paper of whoever a letter is for, where it is for one.
fn recipient(sheet: &data::Sheet) -> (Option<Lang>, Option<PaperSize>) {
    let (language, paper, party) = match sheet {
        data::Sheet::Letter(letter) => {
            let to = &letter.to;
            (&to.language, &to.paper, &to.party)
        }
        data::Sheet::Meeting(sheet) => {
            let MeetingPaper::Visas { participants } = &sheet.paper else {
                return (None, None);
            };
            let [only] = participants.as_slice() else {
                return (None, None);
            };
            let all = &sheet.meeting.participants;
            let Some(one) = all.iter().find(|one| one.record.id == *only) else {
                return (None, None);
            };
            (&one.language, &one.paper, &one.party)
        }
        _ => return (None, None),
    };
    let language = language.as_deref().and_then(ours);
    (language, paper_of(paper.as_deref(), party.as_ref()))
}

/// The recipient's paper: as recorded, or that of the country.
pub(super) fn paper_of(recorded: Option<&str>, party: Option<&data::Party>) -> Option<PaperSize> {
    let recorded = recorded.map(|paper| paper == Paper::Letter.as_str());
    let letter = recorded.or_else(|| {
        let country = party?.country.as_deref()?;
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
        "visas" => MeetingPaper::Visas {
            participants: options.participants.clone().unwrap_or_default(),
        },
        _ => return None,
    })
}

/// Refuses a format of badges that there is not.
pub(super) fn check_format(format: Option<&str>, problems: &mut Problems) {
    if let Some(format) = format.filter(|format| BadgeFormat::named(format).is_none()) {
        problems.add_with("format", "unknown-choice", &[("value", beginning(format))]);
    }
}

/// The telephones of a named list, or of those of the directory that the filter lets through.
fn phones(
    context: &Context<'_>,
    options: &DocumentOptions,
    on: NaiveDate,
    problems: &mut Problems,
) -> Result<Asked, Failure> {
    let cards = options.document == "phone_cards";
    let named = options
        .list
        .as_deref()
        .map(str::trim)
        .filter(|list| !list.is_empty());
    if let Some(name) = named {
        let list = Listed::named(name).unwrap_or_else(|| {
            problems.add_with("list", "unknown-choice", &[("value", beginning(name))]);
            Listed::All
        });
        return Ok(Asked::Phones(list, on, cards));
    }
    let none = Fields::new();
    let filter = options.filter.as_ref().unwrap_or(&none);
    let text = options.text.clone().unwrap_or_default();
    if filter.is_empty() && text.trim().is_empty() {
        return Ok(Asked::Phones(Listed::All, on, cards));
    }
    let these = context.read(|network| {
        network.at_one_moment(|reader| {
            let mut query = Query {
                limit: MAX_LIMIT,
                filter: convert::filters(reader, Kind::Person, filter)?,
                text: text.clone(),
                ..Query::default()
            };
            let mut ids = Vec::new();
            loop {
                let page = reader.page(Kind::Person, &query)?;
                let last = page.items.len() < MAX_LIMIT;
                ids.extend(page.items.into_iter().map(|(raw, _)| raw.id));
                if last {
                    return Ok(ids);
                }
                query.offset += MAX_LIMIT;
            }
        })
    })?;
    Ok(Asked::Phones(Listed::These(these), on, cards))
}

/// How a Gantt is to be drawn.
fn gantt(options: &DocumentOptions, problems: &mut Problems) -> GanttOptions {
    let mut named = |field: &'static str, value: &Option<String>, known: bool| {
        if let (Some(value), false) = (value, known) {
            problems.add_with(field, "unknown-choice", &[("value", beginning(value))]);
        }
    };
    let scale = options.scale.as_deref().and_then(GanttScale::named);
    named("scale", &options.scale, scale.is_some());
    let level = options.level.as_deref();
    let known = ActivityLevel::ALL
        .iter()
        .any(|one| Some(one.as_str()) == level);
    named("level", &options.level, known);
    let from = paper::day("from", options.from.as_deref(), problems);
    let to = paper::day("to", options.to.as_deref(), problems);
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        problems.add("to", "end-before-begin");
    }
    GanttOptions {
        from,
        to,
        scale,
        level: options.level.clone(),
        baseline: options.baseline.unwrap_or(true),
        dependencies: options.dependencies.unwrap_or(true),
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
        "group_report" => {
            let body = needed("body");
            let year = options.year.unwrap_or(on.year());
            if !(1..=9998).contains(&year) {
                let values = [
                    ("min", "1".to_owned()),
                    ("max", "9998".to_owned()),
                    ("value", year.to_string()),
                ];
                problems.add_with("year", "out-of-range", &values);
            }
            Asked::Group(body, year)
        }
        "letter" => Asked::Letter(needed("letter")),
        "plan_progress" => Asked::Progress(needed("plan"), on),
        "plan_gantt" => {
            let plan = needed("plan");
            Asked::Gantt(gantt(options, problems), plan, on)
        }
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
        other => {
            let Some(paper) = paper_of_event(other, options) else {
                problems.add_with("document", "unknown-choice", &[("value", beginning(other))]);
                return Asked::Calendar(on.year());
            };
            let event = needed("event");
            check_format(options.format.as_deref(), problems);
            Asked::Meeting(paper, event)
        }
    }
}
