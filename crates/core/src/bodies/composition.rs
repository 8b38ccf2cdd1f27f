//! Who sits in a body as of a date, and which seats are open by its rule. Only what is certain is counted.

use super::precedence::{place, ranks};
use super::{Body, Precedence, Rule, RuleSeat, Seat, Statutes, Term, rule_of, statutes_on};
use crate::annual::{
    counts, end_of, ended_by, held, holds, is_held, may_hold, place_on, under_way,
};
use crate::error::Result;
use crate::members::MemberSubregion;
use crate::people::{Capacity, Tenure};
use crate::record::Stored;
use crate::records::Reader;
use crate::values::{End, PartialDate};
use chrono::NaiveDate;

/// A body as of a date.
#[derive(Debug, Clone, PartialEq)]
pub struct Composition {
    /// The body.
    pub body: Stored<Body>,
    /// The date.
    pub on: NaiveDate,
    /// The statutes of that date.
    pub statutes: Option<Stored<Statutes>>,
    /// What they say of the body.
    pub rule: Option<Rule>,
    /// All terms of the body, oldest first; those without a begin come first.
    pub terms: Vec<TermShown>,
    /// Who sits, the body's offices first.
    pub seats: Vec<Sitting>,
    /// Who sat in the same term and left before the date.
    pub left: Vec<Sitting>,
    /// Seats by subregion, in the order of subregions; one column without a subregion holds what is at large.
    pub columns: Vec<Column>,
    /// Seats by right that nobody is recorded to hold.
    pub missing_by_right: Vec<Stored<RuleSeat>>,
}

/// A term as of the date.
#[derive(Debug, Clone, PartialEq)]
pub struct TermShown {
    /// The term.
    pub term: Stored<Term>,
    /// Its end, prorogation included.
    pub end: End,
    /// Whether it is under way on the date: certainly, perhaps, or not.
    pub now: Option<bool>,
}

/// A seat as of the date.
#[derive(Debug, Clone, PartialEq)]
pub struct Sitting {
    /// The seat.
    pub seat: Stored<Seat>,
    /// Whether it certainly is held on the date; else it may be.
    pub certain: bool,
    /// Since when, its term's begin where it has none of its own.
    pub begin: Option<PartialDate>,
    /// Until when, its term's end where it has none of its own.
    pub end: End,
    /// The subregion that it is filled for, else that of its member on the date.
    pub subregion: Option<String>,
    /// Who sits in it.
    pub person: Option<Holder>,
    /// Whether the statutes give it to its holder by right.
    pub by_right: bool,
    /// The place in the body's order of precedence, from 0; those of the same place stand by name.
    pub rank: usize,
}

impl Sitting {
    /// Whether it is one of the seats that the rule counts: elected, with a vote, neither adviser nor observer.
    pub fn counts(&self) -> bool {
        !self.by_right && counts(&self.seat)
    }
}

/// The person in a seat.
#[derive(Debug, Clone, PartialEq)]
pub struct Holder {
    /// The person.
    pub person: String,
    /// The tenure by which the person sits; none when the seat itself names the person.
    pub tenure: Option<String>,
    /// As what the person holds the post.
    pub capacity: Option<Capacity>,
    /// Whether the tenure certainly holds on the date.
    pub certain: bool,
}

/// The seats of one subregion, or those at large.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The subregion; none for seats at large and for holders whose subregion is not known.
    pub subregion: Option<String>,
    /// How many seats the rule gives it, when it says so.
    pub seats: Option<i64>,
    /// How many certainly are held.
    pub filled: i64,
    /// How many more may be.
    pub possible: i64,
}

impl Column {
    /// How many are open: the rule's seats that nobody certainly holds.
    pub fn open(&self) -> i64 {
        self.seats.map_or(0, |seats| (seats - self.filled).max(0))
    }
}

impl Composition {
    /// The seats that count and certainly are held.
    pub fn filled(&self) -> i64 {
        let certain = |s: &&Sitting| s.certain && s.counts();
        self.seats.iter().filter(certain).count() as i64
    }

    /// The seats that count and may be held.
    pub fn possible(&self) -> i64 {
        let perhaps = |s: &&Sitting| !s.certain && s.counts();
        self.seats.iter().filter(perhaps).count() as i64
    }
}

/// Who sits in a body on a day.
///
/// # Errors
/// `NotFound` when there is no such body.
pub fn composition(
    reader: &Reader<'_>,
    body: &str,
    on: NaiveDate,
    today: NaiveDate,
) -> Result<Composition> {
    let body = reader.need::<Body>(body)?;
    let statutes = statutes_on(reader, on, today)?;
    let rule = match &statutes {
        Some(statutes) => rule_of(reader, &statutes.id, &body.id)?,
        None => None,
    };
    let terms = terms(reader, &body.id, on, today)?;
    let (mut seats, mut left) = (Vec::new(), Vec::new());
    for shown in terms.iter().filter(|shown| shown.now.is_some()) {
        for seat in reader.children::<Seat>("term", &shown.term.id)? {
            let (begin, end) = held(&seat, &shown.term);
            let certain = shown.now == Some(true) && is_held(&seat, &shown.term, on, today);
            let gone = ended_by(&end).is_some_and(|end| end < on);
            if !gone && !may_hold(begin.as_ref(), &end, on) {
                continue;
            }
            let by_right = rule.as_ref().is_some_and(|rule| rule.gives_by_right(&seat));
            let sitting = Sitting {
                subregion: subregion(reader, &seat, on, today)?,
                person: sitter(reader, &seat, on, today)?,
                seat,
                certain,
                begin,
                end,
                by_right,
                rank: 0,
            };
            if gone {
                left.push(sitting);
            } else {
                seats.push(sitting);
            }
        }
    }
    let precedence = rule.as_ref();
    let precedence = precedence.map_or(Precedence::Unstated, |rule| rule.rule.precedence);
    in_order(reader, precedence, &mut seats)?;
    in_order(reader, precedence, &mut left)?;
    let missing_by_right = missing(rule.as_ref(), &seats);
    Ok(Composition {
        columns: columns(reader, rule.as_ref(), &seats)?,
        body,
        on,
        statutes,
        rule,
        terms,
        seats,
        left,
        missing_by_right,
    })
}

/// Puts seats in the order of precedence.
fn in_order(reader: &Reader<'_>, precedence: Precedence, seats: &mut [Sitting]) -> Result<()> {
    let mut places = Vec::new();
    for sitting in &*seats {
        places.push(place(reader, precedence, &sitting.seat, sitting.by_right)?);
    }
    for (sitting, rank) in seats.iter_mut().zip(ranks(&places)) {
        sitting.rank = rank;
    }
    seats.sort_by_key(|sitting| (sitting.rank, sitting.seat.position));
    Ok(())
}

/// The body's terms. Where one certainly is under way it is the only one, but for those of which nobody knows when
/// they began: a body has one period at a time, and the next may begin on the day on which the last ends.
fn terms(
    reader: &Reader<'_>,
    body: &str,
    on: NaiveDate,
    today: NaiveDate,
) -> Result<Vec<TermShown>> {
    let mut terms: Vec<TermShown> = reader
        .children::<Term>("body", body)?
        .into_iter()
        .map(|term| TermShown {
            end: end_of(&term),
            now: None,
            term,
        })
        .collect();
    terms.sort_by_key(|shown| shown.term.begin.as_ref().map(PartialDate::earliest));
    let sure = under_way(terms.iter().map(|shown| &*shown.term), on, today);
    for (n, shown) in terms.iter_mut().enumerate() {
        let alone = sure.is_some() && shown.term.begin.is_some();
        if Some(n) == sure {
            shown.now = Some(true);
        } else if !alone && may_hold(shown.term.begin.as_ref(), &shown.end, on) {
            shown.now = Some(false);
        }
    }
    Ok(terms)
}

pub(super) fn same_holder(right: &RuleSeat, seat: &Seat) -> bool {
    right.member == seat.member
        && right.country == seat.country
        && right.organization == seat.organization
}

fn missing(rule: Option<&Rule>, seats: &[Sitting]) -> Vec<Stored<RuleSeat>> {
    let rights = rule.map_or(&[][..], |rule| &rule.by_right);
    rights
        .iter()
        .filter(|right| !seats.iter().any(|s| same_holder(right, &s.seat)))
        .cloned()
        .collect()
}

fn subregion(
    reader: &Reader<'_>,
    seat: &Seat,
    on: NaiveDate,
    today: NaiveDate,
) -> Result<Option<String>> {
    if let Some(own) = &seat.subregion {
        return Ok(Some(own.id().to_owned()));
    }
    let Some(member) = &seat.member else {
        return Ok(None);
    };
    let places = reader.children::<MemberSubregion>("member", member.id())?;
    let place = place_on(&places, on, today);
    Ok(place.map(|place| place.subregion.id().to_owned()))
}

/// Who sits there: the person that the seat names, or else who holds its post on the day; what is certain before what
/// may be, a titular before one who acts.
pub(crate) fn sitter(
    reader: &Reader<'_>,
    seat: &Seat,
    on: NaiveDate,
    today: NaiveDate,
) -> Result<Option<Holder>> {
    if let Some(person) = &seat.person {
        return Ok(Some(Holder {
            person: person.id().to_owned(),
            tenure: None,
            capacity: None,
            certain: true,
        }));
    }
    let Some(post) = &seat.post else {
        return Ok(None);
    };
    let mut tenures = reader.children::<Tenure>("post", post.id())?;
    tenures.retain(|t| t.capacity != Capacity::Alternate && may_hold(t.begin.as_ref(), &t.end, on));
    let certain = |t: &Tenure| holds(t.begin.as_ref(), &t.end, on, today);
    tenures.sort_by_key(|t| (!certain(t), t.capacity));
    Ok(tenures.first().map(|tenure| Holder {
        person: tenure.person.id().to_owned(),
        tenure: Some(tenure.id.clone()),
        capacity: Some(tenure.capacity),
        certain: certain(tenure),
    }))
}

fn columns(reader: &Reader<'_>, rule: Option<&Rule>, seats: &[Sitting]) -> Result<Vec<Column>> {
    let mut subregions = reader.all::<crate::members::Subregion>()?;
    subregions.sort_by_key(|s| s.position);
    let mut columns = Vec::new();
    let named = subregions.into_iter().map(|s| Some(s.id));
    for subregion in named.chain([None]) {
        let of = |certain: bool| {
            let here =
                |s: &&Sitting| s.counts() && s.certain == certain && s.subregion == subregion;
            seats.iter().filter(here).count() as i64
        };
        let given = match (&subregion, rule) {
            (_, None) => None,
            (Some(id), Some(rule)) => rule.quota(id).map(|quota| quota.seats.0),
            // What the rule does not place is at large.
            (None, Some(rule)) => rule
                .seats()
                .map(|seats| seats - rule.placed())
                .filter(|rest| *rest > 0),
        };
        let column = Column {
            seats: given,
            filled: of(true),
            possible: of(false),
            subregion,
        };
        if column.seats.is_some() || column.filled + column.possible > 0 {
            columns.push(column);
        }
    }
    Ok(columns)
}
