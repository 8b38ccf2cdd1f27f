//! Projects that ran in the period, with every time frame and amount as it was said.

use super::book::{Book, Who, line, line_text, narratives, narratives_maybe, same, texts};
use super::data as d;
use super::money::money;
use super::spans::{is_within, meets, when};
use crate::cooperation::{
    Accomplishment, Project, ProjectAmount, ProjectObjective, ProjectPartner, TimeFrame,
};
use crate::documents::Document;
use crate::error::Result;
use crate::record::{Record, Stored};
use crate::values::AnyRef;

/// The projects of a period, own ones first.
pub(super) fn projects(book: &Book<'_>, period: d::Period) -> Result<Vec<d::Project>> {
    let mut all = book.reader.all::<Project>()?;
    all.sort_by_key(|project| project.scope);
    let mut lines = Vec::new();
    for project in &all {
        let mut frames = book.reader.children::<TimeFrame>("project", &project.id)?;
        frames.sort_by_key(|frame| frame.position);
        let mut done = book
            .reader
            .children::<Accomplishment>("project", &project.id)?;
        done.sort_by_key(|a| (a.position, a.date.as_ref().map(|date| date.earliest())));
        let ran = frames
            .iter()
            .any(|f| meets(f.begin.as_ref(), &f.end, period, book.today))
            || done.iter().any(|a| is_within(a.date.as_ref(), period));
        if ran {
            lines.push(project_line(book, project, &frames, &done)?);
        }
    }
    Ok(lines)
}

/// A project with every time frame and accomplishment.
pub(super) fn project_whole(book: &Book<'_>, project: &Stored<Project>) -> Result<d::Project> {
    let mut frames = book.reader.children::<TimeFrame>("project", &project.id)?;
    frames.sort_by_key(|frame| frame.position);
    let mut done = book
        .reader
        .children::<Accomplishment>("project", &project.id)?;
    done.sort_by_key(|a| (a.position, a.date.as_ref().map(|date| date.earliest())));
    project_line(book, project, &frames, &done)
}

fn project_line(
    book: &Book<'_>,
    project: &Stored<Project>,
    frames: &[Stored<TimeFrame>],
    done: &[Stored<Accomplishment>],
) -> Result<d::Project> {
    let mut objectives = book
        .reader
        .children::<ProjectObjective>("project", &project.id)?;
    objectives.sort_by_key(|objective| objective.position);
    let mut papers = book
        .reader
        .children::<Document>("about", &AnyRef::new(Project::KIND, &project.id).0)?;
    papers.sort_by_key(|paper| paper.position);
    let frame = |frame: &Stored<TimeFrame>| d::Frame {
        kind: same!(FrameKind, frame.kind),
        begin: when(frame.begin.as_ref()),
        end: Some(frame.end.as_str().to_owned()),
        stated: line_text(frame.stated.as_ref(), &frame.language),
        source: book.shelf.source_for(frame),
    };
    let accomplishment = |one: &Stored<Accomplishment>| d::Accomplishment {
        date: when(one.date.as_ref()),
        text: narratives(&one.text, &one.language),
        source: book.shelf.source_for(one),
    };
    Ok(d::Project {
        record: book.refer(project)?,
        code: line(project.code.as_ref()),
        title: texts(&project.name, &project.language),
        scope: same!(Scope, project.scope),
        summary: narratives_maybe(project.purpose.as_ref(), &project.language),
        objectives: objectives
            .iter()
            .map(|o| narratives(&o.text, &o.language))
            .collect(),
        partners: partners(book, &project.id)?,
        frames: frames.iter().map(frame).collect(),
        amounts: amounts(book, &project.id)?,
        accomplishments: done.iter().map(accomplishment).collect(),
        papers: papers
            .iter()
            .map(|paper| texts(&paper.name, &paper.language))
            .collect(),
        findings: Vec::new(),
        sources: book.shelf.sources(project),
    })
}

fn partners(book: &Book<'_>, project: &str) -> Result<Vec<d::Partner>> {
    let mut all = book.reader.children::<ProjectPartner>("project", project)?;
    all.sort_by_key(|partner| partner.position);
    let mut partners = Vec::new();
    for partner in &all {
        let who = Who {
            member: partner.member.as_ref(),
            country: partner.country.as_ref(),
            organization: partner.organization.as_ref(),
            stated: partner.stated.as_ref(),
            ..Who::default()
        };
        let role = same!(PartnerRole, partner.role);
        partners.extend(book.party(who)?.map(|party| d::Partner { party, role }));
    }
    Ok(partners)
}

fn amounts(book: &Book<'_>, project: &str) -> Result<Vec<d::Amount>> {
    let mut all = book.reader.children::<ProjectAmount>("project", project)?;
    all.sort_by_key(|amount| amount.position);
    let amount = |amount: &Stored<ProjectAmount>| d::Amount {
        kind: same!(AmountKind, amount.kind),
        money: money(
            amount.amount,
            amount.currency.as_ref(),
            amount.amount_stated.as_ref(),
        )
        .unwrap_or_default(),
        begin: when(amount.begin.as_ref()),
        end: when(amount.end.as_ref()),
        source: book.shelf.source_for(amount),
    };
    Ok(all.iter().map(amount).collect())
}
