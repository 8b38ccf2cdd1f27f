//! The dossier of a meeting: one PDF of what is to be read, in the order of the agenda.

use super::folder;
use super::paper::{self, MadeFile};
use crate::error::Failure;
use crate::session::{Context, FileToWrite};
use plenaria_core::annual::data::{
    DocumentLine, MeetingPaper, MeetingSheet, Paperwork, Sheet, Text,
};
use plenaria_core::{Error, Problems};
use plenaria_i18n::{Lang, Texts};
use plenaria_press::{DossierPart, DossierSource, Options, PaperSize, PressError};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which meeting, and how its dossier is to be.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct DossierInput {
    /// The event: its id or key, or "event:" and either.
    pub event: String,
    /// The file.
    pub path: String,
    /// es, en or pt; the network's main language when left out.
    pub language: Option<String>,
    /// a4 or letter, for what is composed; that of the host's country when left out.
    pub paper: Option<String>,
    /// The date printed on it, ISO 8601; today when left out.
    pub date: Option<String>,
}

/// A dossier that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct DossierValue {
    /// The file.
    pub files: Vec<MadeFile>,
    /// Documents that are not in it page for page, and why.
    pub left_out: Vec<LeftOut>,
}

/// A document that is not in a dossier page for page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct LeftOut {
    /// Its title.
    pub title: String,
    /// Why, in the person's language.
    pub reason: String,
}

pub(crate) fn make(
    context: &mut Context<'_>,
    input: DossierInput,
) -> Result<DossierValue, Failure> {
    let mut problems = Problems::default();
    let path = paper::target(&input.path, &mut problems);
    let event = folder::event_of(&input.event, &mut problems);
    let language = input.language.as_deref();
    if language == Some("all") {
        // A dossier is one file.
        problems.add_with("language", "unknown-language", &[("value", "all".into())]);
    }
    let printing = paper::printing(
        context,
        language,
        input.paper.as_deref(),
        input.date.as_deref(),
        &mut problems,
    );
    problems.into_result()?;
    let whole = folder::read(context, &event, printing.date)?;
    let lang = printing.languages.first().copied().unwrap_or(whole.main);
    let sheet = printing.paper.unwrap_or(whole.paper);
    let options = Options::new(lang, sheet, printing.date);
    let parts = parts(context, &whole, lang, sheet)?;
    let total = parts.len() as u64;
    let job = context.job;
    let mut stopped = None;
    let made = plenaria_press::dossier(
        &whole.paperwork.annual,
        whole.meeting(),
        &parts,
        &options,
        &mut |at| match job.step(at as u64, Some(total), "") {
            Ok(()) => true,
            Err(error) => {
                stopped = Some(error);
                false
            }
        },
    );
    if let Some(error) = stopped {
        return Err(error.into());
    }
    let made = made.map_err(|_: PressError| Failure::Press)?;
    job.step(total, Some(total), "")?;
    let left_out = made.left_out.iter().map(|(at, reason)| LeftOut {
        title: plenaria_press::in_language(&parts[*at].title, context.lang()).to_owned(),
        reason: context.texts.get(
            &format!("papers-dossier-reason-{reason}"),
            &plenaria_i18n::args! { "max" => plenaria_press::LARGEST_PAGE },
        ),
    });
    let value = DossierValue {
        left_out: left_out.collect(),
        files: vec![MadeFile {
            path: path.display().to_string(),
            language: lang.tag().to_owned(),
            pages: made.pages,
        }],
    };
    context.files.push(FileToWrite {
        path,
        bytes: made.bytes,
    });
    Ok(value)
}

/// Convocation, annotated agenda, the event's own documents, each session's and each item's after it, participants.
fn parts(
    context: &Context<'_>,
    whole: &folder::Whole,
    lang: Lang,
    sheet: PaperSize,
) -> Result<Vec<DossierPart>, Failure> {
    let texts = Texts::new(lang);
    let titled = |key: &str| Text::new(lang.tag(), texts.text(key));
    let options = Options::new(lang, sheet, whole.date);
    let meeting = whole.meeting();
    let ours = |title: Text, data: &Paperwork| -> Result<DossierPart, Failure> {
        let composed = plenaria_press::paperwork(data, &options).map_err(|_| Failure::Press)?;
        let bytes = composed.pdf().map_err(|_| Failure::Press)?;
        Ok(DossierPart {
            title,
            source: DossierSource::Ours(bytes),
            ..DossierPart::default()
        })
    };
    let of_meeting = |paper: MeetingPaper| Paperwork {
        annual: whole.paperwork.annual.clone(),
        sheet: Sheet::Meeting(Box::new(MeetingSheet {
            paper,
            meeting: meeting.clone(),
        })),
    };
    let mut parts = Vec::new();
    // The letter that goes in this language stands for all.
    let of_language = whole.convocations.iter().find(|one| {
        let own = one.to.language.as_deref().and_then(super::office::ours);
        own == Some(lang)
    });
    if let Some(letter) = of_language.or_else(|| whole.convocations.first()) {
        let annual = &whole.paperwork.annual;
        let letter = plenaria_press::convocation(annual, meeting, letter, &options);
        let data = Paperwork {
            annual: annual.clone(),
            sheet: Sheet::Letter(Box::new(letter)),
        };
        parts.push(ours(titled("papers-dossier-convocation"), &data)?);
    }
    let agenda = of_meeting(MeetingPaper::Agenda { annotated: true });
    parts.push(ours(titled("papers-agenda-annotated-title"), &agenda)?);
    if !meeting.documents.is_empty() {
        parts.push(DossierPart {
            title: titled("papers-dossier-general"),
            ..DossierPart::default()
        });
        for document in &meeting.documents {
            parts.push(attached(context, document, 1, lang)?);
        }
    }
    let sessions = meeting.sessions.iter().enumerate();
    let sessions = sessions.map(|(place, session)| (Some(place), Some(session)));
    for (place, session) in sessions.chain([(None, None)]) {
        let mut groups = Vec::new();
        if let Some(session) = session {
            groups.push((&session.name, None, &session.documents));
        }
        let items = meeting.items.iter().filter(|item| item.session == place);
        groups.extend(items.map(|item| (&item.name, item.number.clone(), &item.documents)));
        groups.retain(|(.., documents)| !documents.is_empty());
        for (title, number, documents) in groups {
            parts.push(DossierPart {
                title: title.clone(),
                number,
                ..DossierPart::default()
            });
            for document in documents {
                parts.push(attached(context, document, 1, lang)?);
            }
        }
    }
    let participants = of_meeting(MeetingPaper::Participants);
    parts.push(ours(titled("papers-participants-title"), &participants)?);
    Ok(parts)
}

fn attached(
    context: &Context<'_>,
    document: &DocumentLine,
    level: usize,
    lang: Lang,
) -> Result<DossierPart, Failure> {
    let size = document.size_stated.clone();
    let counted = || {
        document
            .size
            .map(|size| plenaria_i18n::bytes(size, Texts::new(lang).numbers()))
    };
    let name = document.file_name.as_deref().unwrap_or_default();
    let is_pdf = document.media_type.as_deref() == Some("application/pdf")
        || name.to_ascii_lowercase().ends_with(".pdf");
    let source = match &document.content {
        _ if document.personal => DossierSource::Missing("personal"),
        None => DossierSource::Missing("reference"),
        Some(_) if !is_pdf => DossierSource::Missing("kind"),
        Some(hash) => match context.read(|network| network.content(hash)) {
            Ok(bytes) => DossierSource::Pdf(bytes),
            // What the file cannot give back whole is not given at all.
            Err(Failure::Core(Error::FileDamaged { .. } | Error::NotFound { .. })) => {
                DossierSource::Missing("damaged")
            }
            Err(failure) => return Err(failure),
        },
    };
    Ok(DossierPart {
        title: document.title.clone(),
        number: None,
        level,
        source,
        file: document.file_name.clone(),
        kept: document.address.clone(),
        size: size.or_else(counted),
    })
}
