//! The secretariat's shorter documents, each read from one moment of the file.

mod balance;
mod calendar;
mod donor;
mod election;
mod follow_up;
mod group;
mod letter;
mod meeting;
mod phones;
mod rotation;
mod seats;
mod vacancies;

use chrono::{Datelike, NaiveDate};

use super::book::Book;
use super::data::{
    Annual, Convocation, Funding, FundingTotal, GanttOptions, MeetingPaper, Paperwork, Period,
    PlanPaper, Sheet,
};
use super::totals::whole_year;
use super::{directory, network};
use crate::bodies::Body;
use crate::error::{Error, Problems, Result};
use crate::network::Scope;
use crate::people::Listed;
use crate::record::Stored;
use crate::records::Reader;

pub(crate) use group::products;
pub(crate) use letter::{addressee, holder_of, lead_institution};
pub(crate) use vacancies::is_vacant;

/// Which document, of what. Records are named by id or key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The events of a year.
    Calendar(i32),
    /// Posts and holders on a day.
    Directory(NaiveDate),
    /// Posts and seats without a holder on a day.
    Vacancies(NaiveDate),
    /// A body on a day; the own committee when none is named.
    Composition(Option<String>, NaiveDate),
    /// Who sat in a body until a day; the own committee when none is named.
    Rotation(Option<String>, NaiveDate),
    /// A body against its rules on a day; the own committee when none is named.
    Balance(Option<String>, NaiveDate),
    /// The record of an election.
    Election(String),
    /// A letter.
    Letter(String),
    /// A paper of an event.
    Meeting(MeetingPaper, String),
    /// A plan's progress as of a day.
    Progress(String, NaiveDate),
    /// A plan's Gantt as of a day, and how it is drawn.
    Gantt(GanttOptions, String, NaiveDate),
    /// The report to the donor of a project, from a day to a day.
    Donor(String, NaiveDate, NaiveDate),
    /// What a body did in a year, until the date.
    Group(String, i32),
    /// The telephones of a list on a day; as cards, or as lines.
    Phones(Listed, NaiveDate, bool),
}

/// A document's data. Read it within [`crate::Network::at_one_moment`].
///
/// # Errors
/// `NotFound` when there is no such record, `Refused` when there is no body at all; what reading the file may give.
pub fn paperwork(reader: &Reader<'_>, asked: &Asked, date: NaiveDate) -> Result<Paperwork> {
    let book = Book::new(reader, date)?;
    let mut annual = Annual {
        network: network::network(&book)?,
        period: period(asked, date),
        date,
        demo: book.profile.as_ref().is_some_and(|profile| profile.demo),
        ..Annual::default()
    };
    let sheet = match asked {
        Asked::Calendar(year) => Sheet::Calendar(calendar::calendar(&book, *year)?),
        Asked::Directory(on) => {
            annual.directory = directory::directory(&book, *on)?;
            Sheet::Directory
        }
        Asked::Vacancies(on) => Sheet::Vacancies(vacancies::vacancies(&book, *on)?),
        Asked::Composition(body, on) => {
            let body = the_body(&book, body.as_deref())?;
            Sheet::Composition(Box::new(seats::composition(&book, &body, *on)?))
        }
        Asked::Rotation(body, on) => {
            let body = the_body(&book, body.as_deref())?;
            Sheet::Rotation(rotation::rotation(&book, &body, *on)?)
        }
        Asked::Balance(body, on) => {
            let body = the_body(&book, body.as_deref())?;
            Sheet::Balance(Box::new(balance::sheet(&book, &body, *on)?))
        }
        Asked::Election(id) => Sheet::Election(Box::new(election::record(&book, id)?)),
        Asked::Letter(id) => Sheet::Letter(Box::new(letter::letter(&book, id)?)),
        Asked::Meeting(paper, id) => Sheet::Meeting(Box::new(meeting::sheet(&book, paper, id)?)),
        Asked::Progress(id, on) => {
            let book = Book::new(reader, *on)?;
            let report = follow_up::of_plan(&book, id, PlanPaper::Progress)?;
            Sheet::FollowUp(Box::new(report))
        }
        Asked::Gantt(options, id, on) => {
            let book = Book::new(reader, *on)?;
            Sheet::FollowUp(Box::new(follow_up::gantt(&book, id, options)?))
        }
        Asked::Group(id, year) => {
            let body = book.reader.need::<Body>(id)?;
            let period = annual.period;
            Sheet::Group(Box::new(group::report(&book, &body, *year, period)?))
        }
        Asked::Phones(list, on, cards) => Sheet::Phones(phones::phones(&book, list, *on, *cards)?),
        Asked::Donor(id, from, to) => {
            Sheet::FollowUp(Box::new(donor::of_project(&book, id, *from, *to)?))
        }
    };
    Ok(Paperwork { annual, sheet })
}

/// Whom an event calls, with the letters of the register.
///
/// # Errors
/// `NotFound` when there is no such event; what reading the file may give.
pub fn convocations(reader: &Reader<'_>, event: &str, date: NaiveDate) -> Result<Vec<Convocation>> {
    meeting::convocations(&Book::new(reader, date)?, event)
}

/// Who pays for the travel to an event, with sums by currency, and the sums of all.
///
/// # Errors
/// `NotFound` when there is no such event; what reading the file may give.
pub fn travel_funding(
    reader: &Reader<'_>,
    event: &str,
    date: NaiveDate,
) -> Result<(Vec<Funding>, Vec<FundingTotal>)> {
    meeting::funding(&Book::new(reader, date)?, event)
}

/// The year, or from the first day of the day's year to it.
fn period(asked: &Asked, date: NaiveDate) -> Period {
    match asked {
        Asked::Calendar(year) => whole_year(*year),
        // Of a year that is not over, what is known today.
        Asked::Group(_, year) if *year == date.year() => until(date),
        Asked::Group(_, year) => whole_year(*year),
        Asked::Directory(on)
        | Asked::Vacancies(on)
        | Asked::Composition(_, on)
        | Asked::Rotation(_, on)
        | Asked::Balance(_, on)
        | Asked::Phones(_, on, _)
        | Asked::Progress(_, on)
        | Asked::Gantt(_, _, on) => until(*on),
        Asked::Donor(_, from, to) => Period {
            from: *from,
            to: *to,
        },
        Asked::Election(_) | Asked::Letter(_) | Asked::Meeting(..) => until(date),
    }
}

fn until(on: NaiveDate) -> Period {
    Period {
        to: on,
        ..whole_year(on.year())
    }
}

/// The body asked for, or else the own executive committee, or the first of the own bodies.
fn the_body(book: &Book<'_>, asked: Option<&str>) -> Result<Stored<Body>> {
    if let Some(asked) = asked {
        return book.reader.need::<Body>(asked);
    }
    let mut bodies = book.reader.all::<Body>()?;
    bodies.sort_by_key(|body| {
        (
            body.scope != Scope::Own,
            super::governance::order(body.kind),
            body.position,
        )
    });
    let first = bodies.into_iter().next();
    first.ok_or_else(|| {
        let mut problems = Problems::default();
        problems.add("record", "no-body");
        Error::Refused(problems)
    })
}

#[cfg(test)]
mod tests;
