//! The folder of a meeting: everything that is printed or sent, in each recipient's language and on its paper.

mod manifest;
mod names;
mod pack;
mod plan;

use super::paper;
use crate::error::Failure;
use crate::session::{Context, FileToWrite};
use plenaria_core::annual::data;
use plenaria_core::annual::{Asked, convocations, paperwork};
use plenaria_core::elections::Election;
use plenaria_core::{Error, Problems};
use plenaria_i18n::Lang;
use plenaria_press::PaperSize;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;

pub(crate) use pack::{is_ours, unpack};

/// Which meeting, and where its folder goes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct FolderInput {
    /// The event: its id or key, or "event:" and either.
    pub event: String,
    /// A folder that is not there yet or is one of the same meeting; with `zip` a file.
    pub path: String,
    /// The date printed on its papers, ISO 8601; today when left out.
    pub date: Option<String>,
    /// Whether one archive is made instead of a folder.
    pub zip: bool,
    /// How badges are, as in `make_document`.
    pub format: Option<String>,
}

/// A folder that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct FolderValue {
    /// Where.
    pub path: String,
    /// Its files, each with its path inside.
    pub files: Vec<FolderFile>,
    /// The sheets of all that is printed.
    pub pages: usize,
}

/// A file of a folder, as its manifest lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct FolderFile {
    /// Its path inside, with forward slashes.
    pub path: String,
    /// What it is: "agenda", "convocation".
    pub kind: String,
    /// Its language; nothing for what has none.
    pub language: Option<String>,
    /// For whom: the recipient's code.
    pub recipient: Option<String>,
    /// How many pages it has, when it has pages.
    pub pages: Option<usize>,
    /// The hash of its contents, SHA-256 in hexadecimal.
    pub sha256: String,
}

pub(crate) fn make(context: &mut Context<'_>, input: FolderInput) -> Result<FolderValue, Failure> {
    let mut problems = Problems::default();
    let path = paper::target(&input.path, &mut problems);
    let date = paper::day("date", input.date.as_deref(), &mut problems);
    let date = date.unwrap_or((context.session.edge().today)());
    let event = event_of(&input.event, &mut problems);
    super::office::check_format(input.format.as_deref(), &mut problems);
    problems.into_result()?;
    let whole = read(context, &event, date)?;
    if !input.zip && !is_ours(&path, &whole.meeting().record.id) {
        let mut problems = Problems::default();
        let value = path.display().to_string().chars().take(200).collect();
        problems.add_with("path", "folder-not-ours", &[("value", value)]);
        return Err(Error::Refused(problems).into());
    }
    let ballots = ballots(context, &whole)?;
    let mut files = plan::make(context, &whole, input.format.as_deref())?;
    files.extend(ballots);
    files.extend(kept(context, &whole)?);
    names::apart(&mut files);
    let index = manifest::index(&whole, &files);
    files.push(index);
    let manifest = manifest::manifest(&whole, &files);
    let listed: Vec<FolderFile> = files.iter().map(|file| file.listed()).collect();
    files.push(manifest);
    let bytes = pack::pack(&files)?;
    let target = if input.zip {
        path.clone()
    } else {
        // What ends so is a folder, unpacked by whoever writes files.
        path.join("")
    };
    context.files.push(FileToWrite {
        path: target,
        bytes,
    });
    Ok(FolderValue {
        path: path.display().to_string(),
        pages: listed.iter().filter_map(|file| file.pages).sum(),
        files: listed,
    })
}

/// The key or id of an event, with or without its kind before it.
pub(super) fn event_of(typed: &str, problems: &mut Problems) -> String {
    let typed = typed.trim();
    if typed.is_empty() {
        problems.add("event", "required");
    }
    typed.strip_prefix("event:").unwrap_or(typed).to_owned()
}

/// A file of the folder with its contents.
pub(super) struct Inside {
    pub(super) path: String,
    pub(super) kind: &'static str,
    pub(super) language: Option<Lang>,
    pub(super) recipient: Option<String>,
    pub(super) pages: Option<usize>,
    pub(super) bytes: Vec<u8>,
}

impl Inside {
    fn listed(&self) -> FolderFile {
        FolderFile {
            path: self.path.clone(),
            kind: self.kind.to_owned(),
            language: self.language.map(|language| language.tag().to_owned()),
            recipient: self.recipient.clone(),
            pages: self.pages,
            sha256: plenaria_core::storage::hash_of(&self.bytes),
        }
    }
}

/// What a folder is made of, read in one moment.
pub(super) struct Whole {
    pub(super) paperwork: data::Paperwork,
    pub(super) convocations: Vec<data::Convocation>,
    pub(super) elections: Vec<String>,
    /// The event's revision, for calendars.
    pub(super) revision: i64,
    /// The paper of the host's country.
    pub(super) paper: PaperSize,
    pub(super) main: Lang,
    pub(super) date: chrono::NaiveDate,
}

impl Whole {
    pub(super) fn meeting(&self) -> &data::Meeting {
        match &self.paperwork.sheet {
            data::Sheet::Meeting(sheet) => &sheet.meeting,
            _ => unreachable!("an event was asked for"),
        }
    }
}

pub(super) fn read(
    context: &Context<'_>,
    event: &str,
    date: chrono::NaiveDate,
) -> Result<Whole, Failure> {
    let asked = Asked::Meeting(data::MeetingPaper::Participants, event.to_owned());
    let main = paper::main_language(context)?;
    let (paperwork, convocations, elections, revision, own) = context.read(|network| {
        network.at_one_moment(|reader| {
            let event = reader.need::<plenaria_core::events::Event>(event)?;
            let mut elections = reader.children::<Election>("event", &event.id)?;
            elections.sort_by(|a, b| a.id.cmp(&b.id));
            Ok((
                paperwork(reader, &asked, date)?,
                convocations(reader, &event.id, date)?,
                elections.into_iter().map(|election| election.id).collect(),
                event.revision,
                super::report::own_paper(reader)?,
            ))
        })
    })?;
    let mut whole = Whole {
        paperwork,
        convocations,
        elections,
        revision,
        paper: paper::size(own),
        main,
        date,
    };
    // The sheets of the room are printed where the meeting is.
    if let Some(country) = &whole.meeting().country {
        whole.paper = size_of(plenaria_i18n::paper_for(country));
    }
    Ok(whole)
}

pub(super) fn size_of(paper: plenaria_i18n::Paper) -> PaperSize {
    match paper {
        plenaria_i18n::Paper::A4 => PaperSize::A4,
        plenaria_i18n::Paper::Letter => PaperSize::Letter,
    }
}

/// The ballots of elections that have a round to come.
fn ballots(context: &mut Context<'_>, whole: &Whole) -> Result<Vec<Inside>, Failure> {
    let mut files = Vec::new();
    for (at, election) in whole.elections.iter().enumerate() {
        let input = |copies: &str| super::governance::BallotsInput {
            election: election.clone(),
            copies: copies.to_owned(),
            spare: 3,
            paper: Some(tag(whole.paper).to_owned()),
            language: Some("all".to_owned()),
            path: PathBuf::from("ballots").display().to_string(),
        };
        let before = context.files.len();
        // Where nobody is accredited yet there is a ballot for each who may vote.
        let made = super::governance::ballots(context, input("delegates"))
            .or_else(|_| super::governance::ballots(context, input("members")));
        let drawn = context.files.split_off(before);
        let Ok(made) = made else {
            // No round is to come, or nobody may vote: there is nothing to print.
            continue;
        };
        for (file, made) in drawn.into_iter().zip(made.files) {
            let language = made.language.parse().unwrap_or(whole.main);
            files.push(Inside {
                path: format!("ballots/ballots-{}-{}.pdf", at + 1, language.tag()),
                kind: "ballots",
                language: Some(language),
                recipient: None,
                pages: Some(made.pages),
                bytes: file.bytes,
            });
        }
    }
    Ok(files)
}

pub(super) fn tag(paper: PaperSize) -> &'static str {
    match paper {
        PaperSize::A4 => "a4",
        PaperSize::Letter => "letter",
    }
}

/// The files that people attached, but for those with personal data.
fn kept(context: &Context<'_>, whole: &Whole) -> Result<Vec<Inside>, Failure> {
    let meeting = whole.meeting();
    let of_items = meeting.items.iter().flat_map(|item| &item.documents);
    let mut files = Vec::new();
    let of_sessions = meeting.sessions.iter().flat_map(|one| &one.documents);
    for document in meeting.documents.iter().chain(of_sessions).chain(of_items) {
        let (Some(hash), false) = (&document.content, document.personal) else {
            continue;
        };
        let bytes = context.read(|network| network.content(hash))?;
        let name = document
            .file_name
            .as_deref()
            .unwrap_or(&document.record.title);
        files.push(Inside {
            path: format!("documents/{}", names::file(name)),
            kind: "document",
            language: None,
            recipient: None,
            pages: None,
            bytes,
        });
    }
    Ok(files)
}
