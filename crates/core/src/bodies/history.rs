//! Who sat in a body before, how often and how many terms in a row, and what bars a member from a seat.

use super::{Composition, Office, Seat, Term};
use crate::annual::{Book, Terms, counts, end_of, held, subregion};
use crate::error::Result;
use crate::members::MembershipStatus;
use crate::record::Stored;
use crate::values::{End, PartialDate};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeSet;

/// A member as one who may be elected to a body.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// The member.
    pub member: String,
    /// Its subregion on the day.
    pub subregion: Option<String>,
    /// Its status on the day, when it is certain.
    pub status: Option<MembershipStatus>,
    /// Whether it certainly holds a seat that counts.
    pub sits: bool,
    /// In how many terms it sat, up to the day.
    pub terms: i64,
    /// How many terms in a row it would have sat with one more.
    pub in_a_row: i64,
    /// The last year in which it sat.
    pub last_year: Option<i32>,
    /// Where it sat, oldest first.
    pub cells: Vec<Cell>,
    /// What keeps it from a seat; nothing, when it is eligible.
    pub bars: Vec<Bar>,
    /// Its place among the eligible of its subregion, from 0: never seated, oldest last year, fewest terms, name.
    pub rank: Option<usize>,
}

/// A seat that a member held.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// The term.
    pub term: String,
    /// The seat.
    pub seat: String,
    /// What it did there.
    pub office: Office,
    /// Whether it is one of the seats that the rule counts.
    pub counts: bool,
    /// Since when.
    pub begin: Option<PartialDate>,
    /// Until when.
    pub end: End,
    /// Whether it left before the term's end.
    pub early: bool,
}

/// What keeps a member from a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bar {
    /// It is no active member on the day.
    Status,
    /// No record says that it is an active member on the day.
    StatusUnknown,
    /// It is an observer.
    Observer,
    /// It sits already.
    Sits,
    /// It has a seat by right.
    ByRight,
    /// It would sit for more terms in a row than allowed.
    InARow,
    /// It has not waited long enough since its last allowed term.
    Waits,
    /// The last term was its subregion's, and the next must not be.
    SubregionLast,
    /// Seats are placed by subregion, and no record says to which one it belongs.
    SubregionUnknown,
    /// The seats of its subregion are filled.
    SubregionFull,
}

impl Bar {
    /// Its stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Bar::Status => "status",
            Bar::StatusUnknown => "status-unknown",
            Bar::Observer => "observer",
            Bar::Sits => "sits",
            Bar::ByRight => "by-right",
            Bar::InARow => "in-a-row",
            Bar::Waits => "waits",
            Bar::SubregionLast => "subregion-last",
            Bar::SubregionUnknown => "subregion-unknown",
            Bar::SubregionFull => "subregion-full",
        }
    }
}

/// A body's dated terms up to a day, oldest first, with who sat.
pub(super) struct History {
    terms: Vec<Past>,
    /// The places of terms that lead to the one to be filled, the latest first, without a gap.
    chain: Vec<usize>,
    /// The term under way, if its seats are to be filled.
    target: Option<String>,
}

struct Past {
    term: Stored<Term>,
    end: End,
    seats: Vec<Stored<Seat>>,
}

impl History {
    pub(super) fn of(book: &Book<'_>, composition: &Composition) -> Result<History> {
        let on = composition.on;
        let all = Terms::of(book, &composition.body.id)?;
        let begun = |term: &Term| term.begin.as_ref().is_none_or(|b| b.earliest() <= on);
        let terms: Vec<Past> = all
            .terms
            .into_iter()
            .filter(|(term, _)| begun(term))
            .map(|(term, seats)| Past {
                end: end_of(&term),
                term,
                seats,
            })
            .collect();
        let now = composition.terms.iter().filter(|t| t.now == Some(true));
        let target = now.map(|t| t.term.id.clone()).next_back();
        let months = composition
            .rule
            .as_ref()
            .and_then(|rule| rule.rule.term_months)
            .map_or(12, |months| months.0);
        let mut history = History {
            terms,
            chain: Vec::new(),
            target,
        };
        history.link(on, months);
        Ok(history)
    }

    /// Follows the terms back from the one to be filled, as long as no whole term is missing between two.
    fn link(&mut self, on: NaiveDate, months: i64) {
        let target = self
            .terms
            .iter()
            .find(|past| Some(&past.term.id) == self.target.as_ref());
        let mut next = target
            .and_then(|past| past.term.begin.as_ref())
            .map_or(on, PartialDate::latest);
        for (n, past) in self.terms.iter().enumerate().rev() {
            if Some(&past.term.id) == self.target.as_ref() {
                continue;
            }
            let (Some(begin), End::On(end)) = (&past.term.begin, &past.end) else {
                continue;
            };
            if begin.latest() >= next {
                continue;
            }
            if (next - end.latest()).num_days() >= months * 28 {
                break;
            }
            self.chain.push(n);
            next = begin.earliest();
        }
    }

    fn sat(&self, place: usize, member: &str) -> bool {
        self.terms[place]
            .seats
            .iter()
            .any(|seat| holds_it(seat, member))
    }

    /// The subregions that filled the term before the one to be filled.
    pub(super) fn last_subregions(&self, book: &Book<'_>) -> BTreeSet<String> {
        let Some(last) = self.chain.first().map(|n| &self.terms[*n]) else {
            return BTreeSet::new();
        };
        let day = match &last.end {
            End::On(end) => end.earliest(),
            End::Open | End::Unknown => book.today,
        };
        last.seats
            .iter()
            .filter(|s| counts(s))
            .filter_map(|seat| subregion(book, seat, day))
            .collect()
    }

    /// What a member has been in the body.
    pub(super) fn standing(
        &self,
        book: &Book<'_>,
        composition: &Composition,
        member: &str,
    ) -> Standing {
        let on = composition.on;
        let mut cells = Vec::new();
        let (mut terms, mut last_year) = (0, None);
        for past in &self.terms {
            let mut counted = false;
            for seat in past.seats.iter().filter(|seat| is_of(seat, member)) {
                let (begin, end) = held(seat, &past.term);
                if begin.as_ref().is_some_and(|begin| begin.earliest() > on) {
                    continue;
                }
                counted |= counts(seat) && past.term.begin.is_some();
                if counts(seat)
                    && let Some(year) = last_of(begin.as_ref(), &end, on, book.today)
                {
                    last_year = last_year.max(Some(year));
                }
                cells.push(Cell {
                    term: past.term.id.clone(),
                    seat: seat.id.clone(),
                    office: seat.office,
                    counts: counts(seat),
                    early: seat.ended_by.is_some(),
                    begin,
                    end,
                });
            }
            terms += i64::from(counted);
        }
        let run = self
            .chain
            .iter()
            .take_while(|n| self.sat(**n, member))
            .count();
        let sitting = |s: &super::Sitting| {
            s.certain && s.seat.member.as_ref().is_some_and(|m| m.id() == member)
        };
        Standing {
            member: member.to_owned(),
            subregion: book.subregion_on(member, on).map(|s| s.id.clone()),
            status: book.membership_on(member, on).map(|m| m.status),
            sits: composition.seats.iter().any(|s| sitting(s) && s.counts()),
            terms,
            in_a_row: run as i64 + 1,
            last_year,
            cells,
            bars: Vec::new(),
            rank: None,
        }
    }

    /// Whether a member sat as many terms in a row as allowed and has not waited since as long as it must.
    pub(super) fn waits(&self, member: &str, allowed: i64, apart: i64) -> bool {
        let mut chain = self.chain.iter();
        let gap = chain
            .by_ref()
            .take_while(|n| !self.sat(**n, member))
            .count() as i64;
        // What ended the gap is itself a term that it sat.
        let met = gap < self.chain.len() as i64;
        let run = chain.take_while(|n| self.sat(**n, member)).count() as i64 + i64::from(met);
        gap > 0 && gap < apart && run >= allowed
    }
}

fn is_of(seat: &Seat, member: &str) -> bool {
    seat.member.as_ref().is_some_and(|m| m.id() == member)
}

fn holds_it(seat: &Seat, member: &str) -> bool {
    counts(seat) && is_of(seat, member)
}

/// The last year in which a seat certainly was held, up to a day.
fn last_of(begin: Option<&PartialDate>, end: &End, on: NaiveDate, today: NaiveDate) -> Option<i32> {
    let begin = begin?;
    let last = match end {
        End::On(end) => end.year(),
        End::Open => today.year(),
        End::Unknown => begin.year(),
    };
    Some(last.min(on.year()).max(begin.year()))
}
