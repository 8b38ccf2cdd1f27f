//! Reading a period: every chapter from one moment of the file.

use chrono::NaiveDate;

use super::book::Book;
use super::data::{Annual, Period};
use super::members::Presence;
use super::named::attach_findings;
use super::totals::whole_year;
use super::{
    budget, cooperation, decisions, directory, events, governance, indicators, knowledge, members,
    network, plans, projects, totals,
};
use crate::error::Result;
use crate::records::Reader;

/// The period of a year.
#[must_use]
pub fn year(year: i32) -> Period {
    whole_year(year)
}

/// Everything that a report of the period says, as of a day: compositions, members and posts are those of the period's
/// last day, the state of tasks and commitments is that of `date`. Only what certainly falls in the period is counted;
/// what may is among the findings. Read it within [`crate::Network::at_one_moment`].
///
/// # Errors
/// What reading the file may give.
pub fn read(reader: &Reader<'_>, period: Period, date: NaiveDate) -> Result<Annual> {
    let book = Book::new(reader, date)?;
    let calendar = events::calendar(&book)?;
    let trees = plans::trees(&book, period)?;
    let dated = decisions::dated(&book)?;
    let mut annual = Annual {
        network: network::network(&book)?,
        period,
        date,
        demo: book.profile.as_ref().is_some_and(|profile| profile.demo),
        narratives: network::written(&book, period)?,
        ..Annual::default()
    };
    let (events, held) = events::events(&book, &calendar, period)?;
    annual.events = events;
    let presence = Presence {
        events: held.members.clone(),
        hosts: held.hosts.clone(),
    };
    annual.members = members::members(&book, period, &presence)?;
    annual.governance = governance::governance(&book, period)?;
    for tree in &trees {
        annual.plans.push(plans::plan(&book, tree, period)?);
    }
    let (budgets, money) = budget::budgets(&book, &trees, period)?;
    annual.budgets = budgets;
    annual.indicators = indicators::indicators(&book, &trees, period)?;
    annual.decisions = decisions::decisions(&book, &dated, period)?;
    annual.commitments = decisions::commitments(&book, &dated, period)?;
    annual.cooperation = cooperation::cooperation(&book, period)?;
    annual.cooperation.projects = projects::projects(&book, period)?;
    annual.awards = knowledge::awards(&book, period)?;
    annual.resources = knowledge::resources(&book, period)?;
    annual.directory = directory::directory(&book, period.to)?;
    annual.figures = totals::figures(&book, &annual, &held)?;
    annual.figures.extend(money);
    annual.series = totals::series(&book, &calendar, period, &held)?;
    attach_findings(&book, &calendar, &mut annual)?;
    annual.sources = book.shelf.cited(reader)?;
    Ok(annual)
}
