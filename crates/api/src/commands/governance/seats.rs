//! Who sits in a body as of a date.

use super::naming::Naming;
use super::{BodyInput, NamedValue, day};
use crate::error::Failure;
use crate::session::Context;
use plenaria_core::bodies::{self, Column, Composition, Sitting, TermShown};
use plenaria_core::kinds::Kind;
use plenaria_core::values::PartialDate;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

/// A body as of a date. Only what is certain is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct CompositionValue {
    /// The body.
    pub body: NamedValue,
    /// The date.
    pub on: String,
    /// The statutes of that date.
    pub statutes: Option<NamedValue>,
    /// The id of the rule that they give the body.
    pub rule: Option<String>,
    /// The term that certainly is under way.
    pub term: Option<TermValue>,
    /// All terms of the body, oldest first.
    pub terms: Vec<TermValue>,
    /// Who sits, offices first.
    pub seats: Vec<SittingValue>,
    /// Who sat in the same term and left before the date.
    pub left: Vec<SittingValue>,
    /// Seats by subregion; one column without a subregion holds what is at large.
    pub columns: Vec<SeatColumnValue>,
    /// Who sits by right and is not recorded to.
    pub missing_by_right: Vec<NamedValue>,
    /// How many seats the rule counts; none where it does not say.
    pub total: Option<i64>,
    /// How many of them certainly are held.
    pub filled: i64,
    /// How many more may be.
    pub possible: i64,
    /// How many are open: the rule's seats that nobody certainly holds.
    pub open: i64,
}

/// A term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct TermValue {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Since when.
    pub begin: Option<String>,
    /// Until when, prorogation included: a date, `open` or `unknown`.
    pub end: String,
    /// Until when it was prorogued.
    pub prorogued: Option<String>,
    /// Whether it is under way: `yes`, `perhaps` or `no`.
    pub now: String,
}

/// A seat as of the date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct SittingValue {
    /// The seat's id.
    pub id: String,
    /// Its revision.
    pub revision: i64,
    /// Its term.
    pub term: String,
    /// Who holds it.
    pub holder: NamedValue,
    /// What the holder does there.
    pub office: String,
    /// Whether it votes.
    pub votes: bool,
    /// Whether it is one of the seats that the rule counts.
    pub counts: bool,
    /// Whether the statutes give it to its holder by right.
    pub by_right: bool,
    /// Whether it certainly is held on the date; else it may be.
    pub certain: bool,
    /// The subregion that it is filled for, else that of its member on the date.
    pub subregion: Option<NamedValue>,
    /// Who sits in it: named by the seat, or else who holds its post on the date.
    pub person: Option<NamedValue>,
    /// `seat` when the seat names the person, else titular or acting.
    pub person_as: Option<String>,
    /// Whether the person certainly sits there on the date.
    pub person_certain: bool,
    /// The post whose holder sits.
    pub post: Option<NamedValue>,
    /// Since when.
    pub begin: Option<String>,
    /// Until when.
    pub end: String,
    /// Why it ended early.
    pub ended_by: Option<String>,
    /// The election that filled it, when not the term's.
    pub election: Option<String>,
    /// The holder as a source writes it.
    pub stated: Option<String>,
}

/// The seats of a subregion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct SeatColumnValue {
    /// The subregion; none for what is at large and holders whose subregion is not known.
    pub subregion: Option<NamedValue>,
    /// How many seats the rule gives it, when it says so.
    pub seats: Option<i64>,
    /// How many certainly are held.
    pub filled: i64,
    /// How many more may be.
    pub possible: i64,
    /// How many are open.
    pub open: i64,
}

pub(crate) fn composition(
    context: &mut Context<'_>,
    input: BodyInput,
) -> Result<CompositionValue, Failure> {
    let on = day(context, input.on.as_deref())?;
    let today = (context.session.edge().today)();
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let found = bodies::composition(reader, &input.body, on, today)?;
            value(&Naming::new(context, reader), &found)
        })
    })
}

fn text(date: Option<&PartialDate>) -> Option<String> {
    date.map(|date| date.as_str().to_owned())
}

pub(super) fn value(
    naming: &Naming<'_, '_>,
    found: &Composition,
) -> plenaria_core::Result<CompositionValue> {
    let many = |seats: &[Sitting]| -> plenaria_core::Result<Vec<SittingValue>> {
        let seated = seats.iter().map(|s| Ok((s.rank, sitting(naming, s)?)));
        let mut seated = seated.collect::<plenaria_core::Result<Vec<_>>>()?;
        let sorter = plenaria_i18n::Sorter::new(naming.context.lang());
        // Each office or year of entry has its place; where the alphabet decides it is that of the language.
        seated.sort_by(|(a, one), (b, other)| {
            let names = || sorter.compare(&one.holder.title, &other.holder.title);
            a.cmp(b).then_with(names)
        });
        Ok(seated.into_iter().map(|(_, value)| value).collect())
    };
    let terms = found.terms.iter().map(|t| term(naming, t));
    let terms: Vec<TermValue> = terms.collect::<plenaria_core::Result<_>>()?;
    let statutes = found.statutes.as_ref();
    let total = found.rule.as_ref().and_then(bodies::Rule::seats);
    let columns = found.columns.iter().map(|c| column(naming, c));
    let missing = found.missing_by_right.iter().map(|right| {
        naming.party(
            right.member.as_ref(),
            right.country.as_ref(),
            right.organization.as_ref(),
        )
    });
    Ok(CompositionValue {
        body: naming.named(Kind::Body, &found.body.id)?,
        on: found.on.to_string(),
        statutes: statutes
            .map(|s| naming.named(Kind::Statutes, &s.id))
            .transpose()?,
        rule: found.rule.as_ref().map(|rule| rule.rule.id.clone()),
        term: terms.iter().rfind(|t| t.now == "yes").cloned(),
        terms,
        seats: many(&found.seats)?,
        left: many(&found.left)?,
        columns: columns.collect::<plenaria_core::Result<_>>()?,
        missing_by_right: missing.collect::<plenaria_core::Result<_>>()?,
        total,
        filled: found.filled(),
        possible: found.possible(),
        open: total.map_or(0, |total| (total - found.filled()).max(0)),
    })
}

fn term(naming: &Naming<'_, '_>, shown: &TermShown) -> plenaria_core::Result<TermValue> {
    Ok(TermValue {
        id: shown.term.id.clone(),
        title: naming.named(Kind::Term, &shown.term.id)?.title,
        begin: text(shown.term.begin.as_ref()),
        end: shown.end.as_str().to_owned(),
        prorogued: text(shown.term.prorogued.as_ref()),
        now: match shown.now {
            Some(true) => "yes",
            Some(false) => "perhaps",
            None => "no",
        }
        .to_owned(),
    })
}

fn sitting(naming: &Naming<'_, '_>, found: &Sitting) -> plenaria_core::Result<SittingValue> {
    let seat = &found.seat;
    let person = found.person.as_ref();
    let post = seat.post.as_ref();
    Ok(SittingValue {
        id: seat.id.clone(),
        revision: seat.revision,
        term: seat.term.id().to_owned(),
        holder: naming.holder(seat)?,
        office: seat.office.as_str().to_owned(),
        votes: seat.votes,
        counts: found.counts(),
        by_right: found.by_right,
        certain: found.certain,
        subregion: naming.subregion(found.subregion.as_ref())?,
        person: person
            .map(|p| naming.named(Kind::Person, &p.person))
            .transpose()?,
        person_as: person.map(|p| p.capacity.map_or("seat", |c| c.as_str()).to_owned()),
        person_certain: person.is_some_and(|p| p.certain),
        post: post
            .map(|post| naming.named(Kind::Post, post.id()))
            .transpose()?,
        begin: text(found.begin.as_ref()),
        end: found.end.as_str().to_owned(),
        ended_by: seat.ended_by.map(|end| end.as_str().to_owned()),
        election: seat.election.as_ref().map(|e| e.id().to_owned()),
        stated: seat.stated.as_ref().map(|line| line.0.clone()),
    })
}

pub(super) fn column(
    naming: &Naming<'_, '_>,
    column: &Column,
) -> plenaria_core::Result<SeatColumnValue> {
    Ok(SeatColumnValue {
        subregion: naming.subregion(column.subregion.as_ref())?,
        seats: column.seats,
        filled: column.filled,
        possible: column.possible,
        open: column.open(),
    })
}
