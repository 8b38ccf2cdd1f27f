//! Projects: time frames and amounts that are said in several ways, periods that do not meet, numbering that does not
//! count.

use std::collections::BTreeSet;

use super::words::{ambiguous_date, months as months_said};
use crate::annual::months;
use crate::cooperation::{
    Project, ProjectAmount, ProjectObjective, ProjectPartner, TimeFrame, TimeFrameKind,
};
use crate::error::Result;
use crate::finding::{Found, Severity::*, named};
use crate::network::Scope;
use crate::record::Stored;
use crate::values::End;

pub(crate) fn find(found: &mut Found<'_, '_>) -> Result<()> {
    for project in found.book.reader.all::<Project>()? {
        frames(found, &project)?;
        amounts(found, &project)?;
        objectives(found, &project)?;
        countries(found, &project)?;
    }
    Ok(())
}

fn frames(found: &mut Found<'_, '_>, project: &Stored<Project>) -> Result<()> {
    let name = found.title(project)?;
    let frames = found
        .book
        .reader
        .children::<TimeFrame>("project", &project.id)?;
    for frame in &frames {
        let Some(stated) = &frame.stated else {
            continue;
        };
        if let (Some(begin), End::On(end), Some(said)) =
            (&frame.begin, &frame.end, months_said(&stated.0))
            && let Some(actual) = months(begin, end)
            && actual != said
        {
            let values = [
                ("name", name.clone()),
                ("total", said.to_string()),
                ("actual", actual.to_string()),
            ];
            found.add(
                High,
                "project-months-differ",
                vec![named(project), named(frame)],
                &values,
            );
        }
        if let Some(text) = ambiguous_date(&stated.0) {
            let values = [("name", name.clone()), ("text", text.to_owned())];
            found.add(
                Medium,
                "date-ambiguous",
                vec![named(project), named(frame)],
                &values,
            );
        }
    }
    // An extension or what really was contradicts nothing; two statements of the same thing do.
    let said: Vec<&Stored<TimeFrame>> = frames
        .iter()
        .filter(|frame| matches!(frame.kind, TimeFrameKind::Original | TimeFrameKind::Stated))
        .collect();
    let different: BTreeSet<_> = said
        .iter()
        .map(|frame| {
            (
                frame.begin.as_ref().map(|begin| begin.as_str()),
                frame.end.as_str(),
            )
        })
        .collect();
    if different.len() > 1 {
        let mut records = vec![named(project)];
        records.extend(said.iter().map(|frame| named(*frame)));
        let values = [
            ("name", name.clone()),
            ("count", different.len().to_string()),
        ];
        found.add(Medium, "project-time-frames-differ", records, &values);
    }
    if frames.is_empty() && project.scope == Scope::Own {
        found.add(
            Low,
            "project-without-time-frame",
            vec![named(project)],
            &[("name", name)],
        );
    }
    Ok(())
}

fn amounts(found: &mut Found<'_, '_>, project: &Stored<Project>) -> Result<()> {
    let amounts = found
        .book
        .reader
        .children::<ProjectAmount>("project", &project.id)?;
    let name = found.title(project)?;
    let conflict = amounts.iter().enumerate().any(|(n, one)| {
        amounts[..n].iter().any(|other| {
            one.kind == other.kind
                && (&one.begin, &one.end) == (&other.begin, &other.end)
                && (one.amount, &one.currency) != (other.amount, &other.currency)
        })
    });
    let kinds: BTreeSet<_> = amounts.iter().map(|amount| amount.kind).collect();
    let mut records = vec![named(project)];
    records.extend(amounts.iter().map(named));
    let values = [("name", name), ("count", amounts.len().to_string())];
    if conflict {
        found.add(Medium, "project-amounts-differ", records, &values);
    } else if kinds.len() > 1 {
        found.add(Low, "project-amounts-several", records, &values);
    }
    Ok(())
}

/// The last number of a list is not how many there are, when a number is missing or stands twice.
fn objectives(found: &mut Found<'_, '_>, project: &Stored<Project>) -> Result<()> {
    let objectives = found
        .book
        .reader
        .children::<ProjectObjective>("project", &project.id)?;
    let number = |objective: &Stored<ProjectObjective>| -> Option<u32> {
        let text = &objective.number.as_ref()?.0;
        text.trim_matches(|c: char| !c.is_ascii_digit())
            .parse()
            .ok()
    };
    let Some(last) = objectives.iter().filter_map(number).max() else {
        return Ok(());
    };
    let count = objectives.len();
    if usize::try_from(last).is_ok_and(|last| last != count) {
        let mut records = vec![named(project)];
        records.extend(objectives.iter().map(named));
        let values = [
            ("name", found.title(project)?),
            ("total", last.to_string()),
            ("actual", count.to_string()),
        ];
        found.add(Low, "project-objectives-numbered", records, &values);
    }
    Ok(())
}

fn countries(found: &mut Found<'_, '_>, project: &Stored<Project>) -> Result<()> {
    let mut named_ones: BTreeSet<String> = project.countries.iter().map(|c| c.0.clone()).collect();
    if named_ones.len() < project.countries.len() {
        let values = [
            ("name", found.title(project)?),
            ("total", project.countries.len().to_string()),
            ("actual", named_ones.len().to_string()),
        ];
        found.add(
            Medium,
            "project-country-twice",
            vec![named(project)],
            &values,
        );
    }
    for partner in found
        .book
        .reader
        .children::<ProjectPartner>("project", &project.id)?
    {
        named_ones.extend(partner.country.as_ref().map(|c| c.0.clone()));
        let member = partner
            .member
            .as_ref()
            .and_then(|m| found.book.member(m.id()));
        named_ones.extend(member.and_then(|m| Some(m.country.as_ref()?.0.clone())));
    }
    if let Some(stated) = project.countries_stated
        && !named_ones.is_empty()
        && stated.0 != named_ones.len() as i64
    {
        let values = [
            ("name", found.title(project)?),
            ("total", stated.0.to_string()),
            ("actual", named_ones.len().to_string()),
        ];
        found.add(
            High,
            "project-countries-differ",
            vec![named(project)],
            &values,
        );
    }
    Ok(())
}
