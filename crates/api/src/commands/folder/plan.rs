//! Which papers a folder has, and their making, two at a time: the languages share no layout, so both cores are used.

use super::{Inside, Whole, names, size_of, tag};
use crate::commands::office::{ours, paper_of};
use crate::error::Failure;
use crate::job::Job;
use crate::session::Context;
use plenaria_core::Error;
use plenaria_core::annual::data::{
    Convocation, EventStatus, MeetingPaper, MeetingParticipant, MeetingSheet, Paperwork, Sheet,
    Text,
};
use plenaria_exchange::calendar::{CalendarEvent, calendar};
use plenaria_exchange::message::{Draft, message};
use plenaria_i18n::Lang;
use plenaria_press::{Options, PaperSize, in_language};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// One piece of work: what it makes goes together.
enum Task<'w> {
    /// A paper of the meeting: its folder, kind, language and sheet.
    Paper(&'static str, MeetingPaper, Lang, PaperSize),
    /// The letter to one recipient, as PDF, DOCX and draft of a message.
    Convocation(&'w Convocation, Lang, PaperSize),
    /// The letter for the visa of one participant.
    Visa(&'w MeetingParticipant, Lang, PaperSize),
}

/// What a piece of work made, by its place among all.
type Numbered = (usize, Result<Vec<Inside>, Failure>);

const THREADS: usize = 2;

pub(super) fn make(
    context: &Context<'_>,
    whole: &Whole,
    format: Option<&str>,
) -> Result<Vec<Inside>, Failure> {
    let calendars: Vec<(Lang, Vec<u8>)> = Lang::all()
        .into_iter()
        .filter_map(|lang| Some((lang, calendar(&of_event(whole, lang)?))))
        .collect();
    let tasks = tasks(whole, format);
    let made = all(context.job, whole, &tasks, &calendars)?;
    let mut files: Vec<Inside> = made.into_iter().flatten().collect();
    files.extend(calendars.into_iter().map(|(lang, bytes)| Inside {
        path: format!("calendar/{}-{}.ics", event_name(whole), lang.tag()),
        kind: "calendar",
        language: Some(lang),
        recipient: None,
        pages: None,
        bytes,
    }));
    Ok(files)
}

/// Letters first; then what is handed out, in each language on each paper in use; then the sheets of the room.
fn tasks<'w>(whole: &'w Whole, format: Option<&str>) -> Vec<Task<'w>> {
    let mut tasks = Vec::new();
    let mut papers: Vec<(Lang, PaperSize)> = Vec::new();
    for one in &whole.convocations {
        let (lang, paper) = recipient(whole, one);
        if !papers.contains(&(lang, paper)) {
            papers.push((lang, paper));
        }
        tasks.push(Task::Convocation(one, lang, paper));
    }
    let meeting = whole.meeting();
    for travel in meeting.travels.iter().filter(|one| one.visa == "needed") {
        let one = meeting.participants.get(travel.participant);
        if let Some(one) = one.filter(|one| one.name.is_some()) {
            let lang = one.language.as_deref().and_then(ours).unwrap_or(whole.main);
            let paper = paper_of(one.paper.as_deref(), one.party.as_ref());
            tasks.push(Task::Visa(one, lang, paper.unwrap_or(whole.paper)));
        }
    }
    for lang in Lang::all() {
        let mut sheets = vec![whole.paper];
        sheets.extend(
            papers
                .iter()
                .filter(|(l, p)| *l == lang && *p != whole.paper)
                .map(|(_, p)| *p),
        );
        for paper in sheets {
            let handed = [
                ("agenda", MeetingPaper::Agenda { annotated: false }),
                ("agenda_annotated", MeetingPaper::Agenda { annotated: true }),
                ("participants", MeetingPaper::Participants),
            ];
            tasks.extend(handed.map(|(kind, what)| Task::Paper(kind, what, lang, paper)));
        }
        let room = [
            ("sign_in", MeetingPaper::SignIn),
            ("tents", MeetingPaper::Tents),
            (
                "badges",
                MeetingPaper::Badges {
                    format: format.map(str::to_owned),
                },
            ),
            ("seating", MeetingPaper::Seating),
            ("credentials", MeetingPaper::Credentials),
            ("minutes", MeetingPaper::Minutes),
        ];
        tasks.extend(room.map(|(kind, what)| Task::Paper(kind, what, lang, whole.paper)));
        // Lists of travel only where somebody's is on record.
        if !whole.meeting().travels.is_empty() {
            let travel = [
                ("funding", MeetingPaper::Funding),
                ("rooming", MeetingPaper::Rooming),
                ("travels", MeetingPaper::Travels),
                ("receipts", MeetingPaper::Receipts),
            ];
            tasks.extend(travel.map(|(kind, what)| Task::Paper(kind, what, lang, whole.paper)));
        }
        let there = whole
            .meeting()
            .participants
            .iter()
            .any(|one| one.took == Some(true) && one.person.is_some());
        // Only the attendance says who gets one, and only somebody with a name.
        if there {
            tasks.push(Task::Paper(
                "certificates",
                MeetingPaper::Certificates,
                lang,
                whole.paper,
            ));
        }
    }
    tasks
}

/// The language and paper of a recipient: its own, else those of the network and of its country.
fn recipient(whole: &Whole, one: &Convocation) -> (Lang, PaperSize) {
    let own = one.to.language.as_deref().and_then(ours);
    let country = one
        .to
        .party
        .as_ref()
        .and_then(|party| party.country.as_deref());
    let recorded = match one.to.paper.as_deref() {
        Some("letter") => Some(PaperSize::Letter),
        Some("a4") => Some(PaperSize::A4),
        _ => None,
    };
    let usual = || country.map(|country| size_of(plenaria_i18n::paper_for(country)));
    (
        own.unwrap_or(whole.main),
        recorded.or_else(usual).unwrap_or(whole.paper),
    )
}

fn all(
    job: &Job,
    whole: &Whole,
    tasks: &[Task<'_>],
    calendars: &[(Lang, Vec<u8>)],
) -> Result<Vec<Vec<Inside>>, Failure> {
    let next = AtomicUsize::new(0);
    let done = AtomicUsize::new(0);
    let made: Mutex<Vec<Numbered>> = Mutex::default();
    let total = tasks.len() as u64;
    let work = || {
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(task) = tasks.get(at) else { return };
            let told = job.step(done.load(Ordering::Relaxed) as u64, Some(total), "");
            let result = match told {
                Ok(()) => one(whole, task, calendars),
                Err(error) => Err(error.into()),
            };
            done.fetch_add(1, Ordering::Relaxed);
            let failed = result.is_err();
            if let Ok(mut made) = made.lock() {
                made.push((at, result));
            }
            if failed {
                // The others stop at their next piece.
                next.store(tasks.len(), Ordering::Relaxed);
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(work);
        }
    });
    job.step(total, Some(total), "")?;
    let mut made = made
        .into_inner()
        .map_err(|_| Error::Internal(String::new()))?;
    made.sort_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, result)| result).collect()
}

fn one(
    whole: &Whole,
    task: &Task<'_>,
    calendars: &[(Lang, Vec<u8>)],
) -> Result<Vec<Inside>, Failure> {
    match task {
        Task::Paper(kind, what, lang, paper) => {
            let data = of_meeting(whole, what.clone());
            let (bytes, pages) = composed(&data, *lang, *paper, whole)?;
            let file = |ending: &str, pages: Option<usize>, bytes: Vec<u8>| Inside {
                path: format!("{kind}/{kind}-{}-{}.{ending}", lang.tag(), tag(*paper)),
                kind,
                language: Some(*lang),
                recipient: None,
                pages,
                bytes,
            };
            let mut files = vec![file("pdf", Some(pages), bytes)];
            // Minutes are edited in the language in which they are written.
            if *what == MeetingPaper::Minutes && *lang == whole.main {
                let options = Options::new(*lang, *paper, whole.date);
                let docx = plenaria_press::docx(&data, &options).map_err(|_| Failure::Press)?;
                files.push(file("docx", None, docx));
            }
            Ok(files)
        }
        Task::Convocation(of, lang, paper) => letter(whole, of, *lang, *paper, calendars),
        Task::Visa(of, lang, paper) => {
            let participants = vec![of.record.id.clone()];
            let data = of_meeting(whole, MeetingPaper::Visas { participants });
            let (bytes, pages) = composed(&data, *lang, *paper, whole)?;
            let name = of.name.clone().unwrap_or_default();
            let file = Inside {
                path: format!("visa/{}-{}.pdf", names::safe(&name), lang.tag()),
                kind: "visa",
                language: Some(*lang),
                recipient: Some(name),
                pages: Some(pages),
                bytes,
            };
            Ok(vec![file])
        }
    }
}

fn of_meeting(whole: &Whole, paper: MeetingPaper) -> Paperwork {
    Paperwork {
        annual: whole.paperwork.annual.clone(),
        sheet: Sheet::Meeting(Box::new(MeetingSheet {
            paper,
            meeting: whole.meeting().clone(),
        })),
    }
}

fn composed(
    data: &Paperwork,
    lang: Lang,
    paper: PaperSize,
    whole: &Whole,
) -> Result<(Vec<u8>, usize), Failure> {
    let options = Options::new(lang, paper, whole.date);
    let composed = plenaria_press::paperwork(data, &options).map_err(|_| Failure::Press)?;
    let bytes = composed.pdf().map_err(|_| Failure::Press)?;
    Ok((bytes, composed.pages().len()))
}

fn letter(
    whole: &Whole,
    of: &Convocation,
    lang: Lang,
    paper: PaperSize,
    calendars: &[(Lang, Vec<u8>)],
) -> Result<Vec<Inside>, Failure> {
    let annual = &whole.paperwork.annual;
    let options = Options::new(lang, paper, whole.date);
    let sheet = plenaria_press::convocation(annual, whole.meeting(), of, &options);
    let subject = said(&sheet.subject, lang);
    let data = Paperwork {
        annual: annual.clone(),
        sheet: Sheet::Letter(Box::new(sheet)),
    };
    let (pdf, pages) = composed(&data, lang, paper, whole)?;
    let docx = plenaria_press::docx(&data, &options).map_err(|_| Failure::Press)?;
    let name = format!("{}-{}", names::safe(&of.code), lang.tag());
    let mut attachments = vec![("application/pdf", format!("{name}.pdf"), pdf.clone())];
    if let Some((_, ics)) = calendars.iter().find(|(l, _)| *l == lang) {
        let own = format!("{}.ics", event_name(whole));
        attachments.push(("text/calendar", own, ics.clone()));
    }
    let network = &annual.network;
    let secretariat = network.secretariat.as_ref().unwrap_or(&network.name);
    let draft = Draft {
        id: format!("{}-{name}", event_name(whole)),
        from: (
            said(secretariat, lang),
            network
                .contact
                .iter()
                .find(|line| line.contains('@'))
                .cloned(),
        ),
        to: (of.to.name.clone().unwrap_or_default(), of.emails.clone()),
        subject,
        text: plenaria_press::convocation_message(annual, whole.meeting(), of, &options),
        date: whole.date,
        attachments,
    };
    let file = |kind: &'static str, ending: &str, pages: Option<usize>, bytes: Vec<u8>| Inside {
        path: format!("convocation/{name}.{ending}"),
        kind,
        language: Some(lang),
        recipient: Some(of.code.clone()),
        pages,
        bytes,
    };
    Ok(vec![
        file("convocation", "pdf", Some(pages), pdf),
        file("convocation", "docx", None, docx),
        file("message", "eml", None, message(&draft)),
    ])
}

fn said(text: &Text, lang: Lang) -> String {
    in_language(text, lang).to_owned()
}

fn event_name(whole: &Whole) -> String {
    let record = &whole.meeting().record;
    names::safe(record.key.as_deref().unwrap_or(&record.title))
}

/// The event for calendars; nothing while its days are not known.
fn of_event(whole: &Whole, lang: Lang) -> Option<CalendarEvent> {
    let meeting = whole.meeting();
    let day = |when: &Option<String>| when.as_ref()?.parse::<chrono::NaiveDate>().ok();
    let begin = day(&meeting.begin)?;
    let end = day(&meeting.end).unwrap_or(begin);
    let of_day = |date: chrono::NaiveDate| {
        let date = date.to_string();
        meeting
            .sessions
            .iter()
            .filter(move |session| session.date.as_ref() == Some(&date))
    };
    let first = of_day(begin)
        .filter_map(|session| session.begin.clone())
        .min();
    let last = of_day(end).filter_map(|session| session.end.clone()).max();
    let place = [&meeting.venue, &meeting.place];
    let place: Vec<_> = place
        .into_iter()
        .flatten()
        .map(|text| said(text, lang))
        .collect();
    Some(CalendarEvent {
        uid: meeting.record.id.clone(),
        sequence: whole.revision,
        made: whole.date,
        title: said(&meeting.title, lang),
        place: Some(place.join(", ")),
        about: meeting.objective.as_ref().map(|text| said(text, lang)),
        begin,
        end,
        hours: first.zip(last),
        zone: meeting.zone.clone(),
        cancelled: meeting.status == EventStatus::Cancelled,
    })
}
