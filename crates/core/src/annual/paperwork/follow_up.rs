//! A plan's follow-up read for paper: its rows with their dates, its money, its indicators.

use std::collections::HashMap;

use super::super::book::{Book, Who, line, narratives_maybe, same, texts, texts_maybe};
use super::super::data as d;
use super::super::money::{exact, money};
use super::super::named::findings_of;
use super::super::plans::responsible;
use super::super::spans::when;
use crate::decisions::Decision;
use crate::documents::Document;
use crate::error::Result;
use crate::events::Event;
use crate::plans::{
    self, Activity, ActivityLevel, BudgetLine, By, Due, Group, Measure, PlanVersionRow, Sums,
    Total, decimal,
};
use crate::record::Stored;

/// The progress report of a plan or its Gantt.
pub(super) fn of_plan(book: &Book<'_>, id: &str, paper: d::PlanPaper) -> Result<d::FollowUp> {
    let reader = book.reader;
    let on = book.today;
    let tree = plans::tree(reader, id, on)?;
    let plan = &tree.plan;
    let schedule = plans::schedule(reader, &plan.id, on)?;
    let by_source = plans::totals(reader, &plan.id, By::Source, on)?;
    let by_row = plans::totals(reader, &plan.id, By::Activity, on)?;
    let measures = plans::measures(reader, &plan.id, None, on)?;
    let rows = rows(book, &tree, &schedule)?;
    let places: HashMap<&str, usize> = tree
        .rows
        .iter()
        .enumerate()
        .map(|(n, row)| (row.activity.id.as_str(), n))
        .collect();
    let mut indicators = Vec::new();
    for measure in &measures.rows {
        let row = measure
            .indicator
            .activity
            .as_ref()
            .and_then(|a| places.get(a.id()).copied());
        indicators.push(measured(book, measure, row)?);
    }
    let mut dues = Vec::new();
    for due in plans::contributions(reader, plan, on)? {
        dues.push(due_line(book, &due)?);
    }
    let top = by_row
        .rows
        .iter()
        .filter(|row| row.depth == 0 && !row.lines.is_empty());
    let axes = top.map(|row| money_row(book, row)).collect::<Result<_>>()?;
    let sources = by_source.rows.iter().map(|row| money_row(book, row));
    let event = plan.event.as_ref();
    // The Gantt shows the rows and nothing beside them.
    let findings = match paper {
        d::PlanPaper::Progress => findings_of(book, &tree.plan.id)?,
        _ => Vec::new(),
    };
    Ok(d::FollowUp {
        paper,
        record: book.refer(plan)?,
        title: texts(&plan.name, &plan.language),
        from: measures.from,
        to: measures.to,
        approved: when(plan.approved.as_ref()),
        approved_at: match event {
            Some(event) => book.refer_to::<Event>(event.id())?,
            None => None,
        },
        versions: versions(book, &plan.id)?,
        rows,
        ends: schedule.end,
        currency: by_source.currency.clone(),
        sources: sources.collect::<Result<_>>()?,
        axes,
        whole: Some(money_row(book, &by_source.whole)?).filter(|row| !row.records.is_empty()),
        lines: lines(book, &by_source.whole.lines)?,
        dues,
        indicators,
        gantt: d::GanttOptions::default(),
        project: None,
        spending: None,
        findings,
    })
}

/// The Gantt of a plan, with what is asked to be left out.
pub(super) fn gantt(book: &Book<'_>, id: &str, options: &d::GanttOptions) -> Result<d::FollowUp> {
    let mut found = of_plan(book, id, d::PlanPaper::Gantt)?;
    let place = |level: &str| {
        ActivityLevel::ALL
            .iter()
            .position(|one| one.as_str() == level)
    };
    if let Some(deepest) = options.level.as_deref().and_then(place) {
        found.rows.retain(|row| place(&row.level) <= Some(deepest));
    }
    for row in &mut found.rows {
        if !options.baseline {
            row.approved = (None, None);
        }
        if !options.dependencies {
            row.after.clear();
            row.critical = false;
        }
    }
    found.gantt = options.clone();
    Ok(found)
}

fn versions(book: &Book<'_>, plan: &str) -> Result<Vec<d::VersionLine>> {
    let mut found = Vec::new();
    for (number, version) in plans::versions(book.reader, plan)?.iter().enumerate() {
        let by = match (&version.decision, &version.event) {
            (Some(decision), _) => book.refer_to::<Decision>(decision.id())?,
            (_, Some(event)) => book.refer_to::<Event>(event.id())?,
            _ => None,
        };
        found.push(d::VersionLine {
            record: book.refer(version)?,
            number,
            date: version.date.as_str().to_owned(),
            by,
            reason: texts_maybe(version.reason.as_ref(), &version.language),
        });
    }
    Ok(found)
}

/// When something begins and ends, as far as known.
type Dates = (Option<String>, Option<String>);

/// The dates that the baseline gives each row.
fn approved_dates(book: &Book<'_>, plan: &str) -> Result<HashMap<String, Dates>> {
    let mut found = HashMap::new();
    let Some(first) = plans::versions(book.reader, plan)?.into_iter().next() else {
        return Ok(found);
    };
    for row in book
        .reader
        .children::<PlanVersionRow>("version", &first.id)?
    {
        if let Some(activity) = &row.activity {
            let dates = (when(row.begin.as_ref()), when(row.end.as_ref()));
            found.insert(activity.id().to_owned(), dates);
        }
    }
    Ok(found)
}

pub(super) fn rows(
    book: &Book<'_>,
    tree: &plans::PlanTree,
    schedule: &plans::Schedule,
) -> Result<Vec<d::FollowRow>> {
    let approved = approved_dates(book, &tree.plan.id)?;
    let by_id: HashMap<&str, &Stored<Activity>> = tree
        .rows
        .iter()
        .map(|row| (row.activity.id.as_str(), &row.activity))
        .collect();
    let name = |id: &str| {
        let activity = by_id.get(id)?;
        let title = || {
            activity
                .name
                .best(&activity.language, &activity.language)
                .to_owned()
        };
        Some(line(activity.number.as_ref()).unwrap_or_else(title))
    };
    let scheduled: HashMap<&str, &plans::Scheduled> = schedule
        .rows
        .iter()
        .map(|row| (row.id.as_str(), row))
        .collect();
    let mut found = Vec::with_capacity(tree.rows.len());
    for row in &tree.rows {
        let activity = &row.activity;
        let own = scheduled.get(activity.id.as_str());
        let waits = schedule
            .links
            .iter()
            .filter(|link| link.successor == activity.id);
        let held = schedule.held_up_by(&activity.id);
        let held = held.iter().filter_map(|id| by_id.get(id.as_str()));
        found.push(d::FollowRow {
            record: book.refer(activity)?,
            depth: row.depth,
            level: activity.level.as_str().to_owned(),
            number: line(activity.number.as_ref()),
            title: texts(&activity.name, &activity.language),
            plan: None,
            responsible: responsible(book, activity)?,
            begin: when(activity.begin.as_ref()),
            end: when(activity.end.as_ref()),
            actual_begin: when(activity.actual_begin.as_ref()),
            actual_end: when(activity.actual_end.as_ref()),
            approved: approved.get(&activity.id).cloned().unwrap_or_default(),
            status: same!(ActivityStatus, activity.status),
            progress: row.progress,
            late_days: row.late_days,
            reason: texts_maybe(activity.reason.as_ref(), &activity.language),
            milestone: activity.milestone,
            critical: own.is_some_and(|own| own.critical) && !schedule.links.is_empty(),
            after: waits
                .filter_map(|link| Some((link.predecessor.clone(), name(&link.predecessor)?)))
                .collect(),
            holds_up: held.map(|held| texts(&held.name, &held.language)).collect(),
            reach: texts_maybe(activity.reach.as_ref(), &activity.language),
            assumptions: narratives_maybe(activity.assumptions.as_ref(), &activity.language),
            work: (row.work, row.done, row.late),
        });
    }
    Ok(found)
}

fn parts(sums: &Sums) -> [Option<i64>; 3] {
    [sums.planned, sums.committed, sums.spent]
}

fn money_row(book: &Book<'_>, total: &Total) -> Result<d::MoneyRow> {
    let reader = book.reader;
    let (mut party, mut title) = (None, None);
    match &total.of {
        Group::Organization(id) => {
            let organization = crate::values::Ref::new(id.clone());
            party = book.party(Who {
                organization: Some(&organization),
                ..Who::default()
            })?;
        }
        Group::Member(id) => {
            let member = crate::values::Ref::new(id.clone());
            party = book.party(Who {
                member: Some(&member),
                ..Who::default()
            })?;
        }
        Group::Stated(words) => {
            party = Some(d::Party {
                stated: Some(words.clone()),
                ..d::Party::default()
            });
        }
        Group::Activity(id) => {
            let activity = reader.need::<Activity>(id)?;
            title = Some(texts(&activity.name, &activity.language));
        }
        Group::Project(_) | Group::Currency(_) | Group::Unsaid => {}
    }
    let mut records = Vec::new();
    for line in &total.lines {
        records.extend(book.refer_to::<BudgetLine>(line)?);
    }
    Ok(d::MoneyRow {
        party,
        title,
        currencies: total
            .currencies
            .iter()
            .map(|(c, s)| (c.clone(), parts(s)))
            .collect(),
        total: parts(&total.total),
        execution: total.total.execution(),
        without_rate: total.without_rate.iter().cloned().collect(),
        records,
    })
}

pub(super) fn lines(book: &Book<'_>, ids: &[String]) -> Result<Vec<d::MoneyLine>> {
    let mut found = Vec::new();
    for id in ids {
        let budget = plans::line_of(book.reader, id)?;
        let activity = book.reader.need::<Activity>(budget.activity.id())?;
        let row = match &activity.number {
            Some(number) => d::Text::new(&activity.language, number.0.clone()),
            None => texts(&activity.name, &activity.language),
        };
        let party = book.party(Who {
            member: budget.member.as_ref(),
            organization: budget.organization.as_ref(),
            stated: budget.source_stated.as_ref(),
            ..Who::default()
        })?;
        let amounts = [budget.planned, budget.committed, budget.spent];
        found.push(d::MoneyLine {
            record: book.refer(&budget)?,
            name: texts(&budget.name, &budget.language),
            row,
            party,
            currency: budget
                .currency
                .as_ref()
                .map(|c| c.0.clone())
                .unwrap_or_default(),
            amounts: amounts.map(|amount| amount.map(|minor| minor.0)),
        });
    }
    Ok(found)
}

pub(super) fn due_line(book: &Book<'_>, due: &Due) -> Result<d::DueLine> {
    let contribution = &due.contribution;
    let currency = contribution.currency.as_ref();
    let code = currency.map(|c| c.0.clone()).unwrap_or_default();
    let party = book.party(Who {
        member: contribution.member.as_ref(),
        country: contribution.country.as_ref(),
        organization: contribution.organization.as_ref(),
        ..Who::default()
    })?;
    Ok(d::DueLine {
        record: book.refer(contribution)?,
        name: texts(&contribution.name, &contribution.language),
        party,
        due: money(
            contribution.due,
            currency,
            contribution.amount_stated.as_ref(),
        ),
        received: money(contribution.received, currency, None),
        arrears: due.arrears.map(|minor| exact(minor, &code)),
        date: when(contribution.due_date.as_ref()),
    })
}

pub(super) fn measured(
    book: &Book<'_>,
    measure: &Measure,
    row: Option<usize>,
) -> Result<d::MeasureLine> {
    let indicator = &measure.indicator;
    let mut records = vec![book.refer(indicator)?];
    let mut evidence = Vec::new();
    for reading in measure
        .readings
        .iter()
        .filter(|r| measure.made_of.contains(&r.id))
    {
        records.push(book.refer(reading)?);
        evidence.extend(texts_maybe(reading.evidence.as_ref(), &reading.language));
        if let Some(document) = &reading.document {
            let document = book.refer_to::<Document>(document.id())?;
            evidence.extend(document.map(|one| d::Text::new(&reading.language, one.title)));
        }
    }
    if let Some(tally) = &measure.tally {
        for event in &tally.events {
            records.extend(book.refer_to::<Event>(event)?);
        }
    }
    let unequal = measure.parts.iter().filter_map(|parts| {
        let (sum, difference) = (parts.sum?, parts.difference?);
        let by = parts.dimension.as_str().to_owned();
        (difference != 0).then(|| (by, decimal(sum), decimal(difference)))
    });
    Ok(d::MeasureLine {
        name: texts(&indicator.name, &indicator.language),
        unit: texts_maybe(indicator.unit.as_ref(), &indicator.language),
        row,
        baseline: indicator.baseline.as_ref().map(|n| n.0.clone()),
        target: measure.target.map(decimal),
        value: measure.value.map(decimal),
        standing: measure.standing.as_str().to_owned(),
        origin: measure.origin.as_str().to_owned(),
        evidence,
        method: narratives_maybe(indicator.method.as_ref(), &indicator.language),
        unequal: unequal.collect(),
        records,
        record: book.refer(indicator)?,
    })
}
