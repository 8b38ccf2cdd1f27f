//! Who sits in a body on a day.

use chrono::NaiveDate;

use super::book::{Book, Who, same};
use super::data as d;
use super::spans::{holds, meets, when};
use crate::bodies::{Body, Office, Seat, Term, sitter};
use crate::error::Result;
use crate::record::{Record, Stored};
use crate::values::{End, PartialDate};

/// A body's periods with their seats.
pub(crate) struct Terms {
    pub(crate) terms: Vec<(Stored<Term>, Vec<Stored<Seat>>)>,
}

/// A term with the seats of it that are to be shown, and all that it saw.
pub(crate) struct Shown<'t> {
    pub(crate) term: &'t Stored<Term>,
    pub(crate) seats: Vec<&'t Stored<Seat>>,
    pub(crate) all: &'t [Stored<Seat>],
}

/// When a seat is held: its own dates, or else those of its term.
pub(crate) fn held(seat: &Seat, term: &Term) -> (Option<PartialDate>, End) {
    let begin = seat.begin.clone().or_else(|| term.begin.clone());
    let end = if seat.end == End::Open {
        end_of(term)
    } else {
        seat.end.clone()
    };
    (begin, end)
}

/// When a term ends, prorogation included.
pub(crate) fn end_of(term: &Term) -> End {
    term.prorogued
        .clone()
        .map_or_else(|| term.end.clone(), End::On)
}

/// The place of the term that certainly is under way on a day, among terms in the order of their begin; the latest,
/// when there are several.
pub(crate) fn under_way<'t>(
    terms: impl DoubleEndedIterator<Item = &'t Term> + ExactSizeIterator,
    day: NaiveDate,
    today: NaiveDate,
) -> Option<usize> {
    let mut terms = terms;
    terms.rposition(|term| holds(term.begin.as_ref(), &end_of(term), day, today))
}

/// Whether a seat of a term that is under way certainly is held on a day.
pub(crate) fn is_held(seat: &Seat, term: &Term, day: NaiveDate, today: NaiveDate) -> bool {
    let (begin, end) = held(seat, term);
    holds(begin.as_ref(), &end, day, today)
}

impl Terms {
    /// A body's terms, oldest first, with their seats in order.
    pub(crate) fn of(book: &Book<'_>, body: &str) -> Result<Terms> {
        let mut terms = Vec::new();
        for term in book.reader.children::<Term>("body", body)? {
            let mut seats = book.reader.children::<Seat>("term", &term.id)?;
            seats.sort_by_key(|seat| (seat.office, seat.position));
            terms.push((term, seats));
        }
        terms.sort_by_key(|(term, _)| term.begin.as_ref().map(PartialDate::earliest));
        Ok(Terms { terms })
    }

    /// The term that certainly is under way on a day; the latest, when there are several.
    pub(crate) fn on(
        &self,
        day: NaiveDate,
        today: NaiveDate,
    ) -> Option<&(Stored<Term>, Vec<Stored<Seat>>)> {
        let at = under_way(self.terms.iter().map(|(term, _)| &**term), day, today)?;
        self.terms.get(at)
    }

    /// The seats certainly held on a day.
    pub(crate) fn seats_on(
        &self,
        day: NaiveDate,
        today: NaiveDate,
    ) -> Vec<(&Stored<Term>, &Stored<Seat>)> {
        let Some((term, seats)) = self.on(day, today) else {
            return Vec::new();
        };
        let sits = |seat: &&Stored<Seat>| is_held(seat, term, day, today);
        seats.iter().filter(sits).map(|seat| (term, seat)).collect()
    }

    /// The composition as of a period's last day; where dates are too coarse to say, that of the last term that
    /// certainly fell in the period, such as one that is known to have been "2020".
    pub(crate) fn shown(&self, period: d::Period, today: NaiveDate) -> Option<Shown<'_>> {
        if let Some((term, all)) = self.on(period.to, today) {
            let seats = self
                .seats_on(period.to, today)
                .into_iter()
                .map(|(_, seat)| seat)
                .collect();
            return Some(Shown { term, seats, all });
        }
        let (term, all) = self
            .terms
            .iter()
            .rev()
            .find(|(term, _)| meets(term.begin.as_ref(), &end_of(term), period, today))?;
        let sat = |seat: &&Stored<Seat>| {
            let (begin, end) = held(seat, term);
            seat.ended_by.is_none() && meets(begin.as_ref(), &end, period, today)
        };
        Some(Shown {
            term,
            seats: all.iter().filter(sat).collect(),
            all,
        })
    }

    /// Every seat with its term.
    pub(crate) fn all_seats(&self) -> impl Iterator<Item = (&Stored<Term>, &Stored<Seat>)> {
        self.terms
            .iter()
            .flat_map(|(term, seats)| seats.iter().map(move |seat| (term, seat)))
    }
}

/// Who holds a seat.
pub(crate) fn holder(book: &Book<'_>, seat: &Seat) -> Result<d::Party> {
    let who = Who {
        member: seat.member.as_ref(),
        country: seat.country.as_ref(),
        organization: seat.organization.as_ref(),
        stated: seat.stated.as_ref(),
        ..Who::default()
    };
    Ok(book.party(who)?.unwrap_or_default())
}

/// The subregion for which a seat is filled: its own, or else that of its holder on the day.
pub(crate) fn subregion(book: &Book<'_>, seat: &Seat, day: NaiveDate) -> Option<String> {
    let own = seat.subregion.as_ref().map(|s| s.id().to_owned());
    own.or_else(|| {
        let member = seat.member.as_ref()?;
        book.subregion_on(member.id(), day).map(|s| s.id.clone())
    })
}

/// Whether a seat is one of those that the rules count.
pub(crate) fn counts(seat: &Seat) -> bool {
    seat.votes && !matches!(seat.office, Office::Adviser | Office::Observer)
}

/// A seat as of a day.
pub(crate) fn seat_line(
    book: &Book<'_>,
    term: &Stored<Term>,
    seat: &Stored<Seat>,
    day: NaiveDate,
) -> Result<d::SeatLine> {
    let (begin, end) = held(seat, term);
    let party = holder(book, seat)?;
    let record = d::RecordRef {
        kind: Seat::NAME.to_owned(),
        id: seat.id.clone(),
        key: seat.key.clone(),
        title: book
            .reader
            .title(Seat::KIND, &seat.id, book.reader.main_language())?,
    };
    Ok(d::SeatLine {
        record: Some(record),
        holder: Some(party),
        subregion: subregion(book, seat, day).and_then(|s| book.subregion_name(&s)),
        office: same!(Office, seat.office),
        person: person(book, seat, day)?,
        begin: when(begin.as_ref()),
        end: Some(end.as_str().to_owned()),
        vote: Some(seat.votes),
        rank: 0,
    })
}

/// The person who certainly sits there.
fn person(book: &Book<'_>, seat: &Seat, day: NaiveDate) -> Result<Option<String>> {
    match sitter(book.reader, seat, day, book.today)? {
        Some(sitter) if sitter.certain => Ok(Some(book.person_ref(&sitter.person)?.title)),
        _ => Ok(None),
    }
}

/// A seat that the rules ask for and nobody holds.
pub(crate) fn vacant(subregion: Option<d::Text>) -> d::SeatLine {
    d::SeatLine {
        record: None,
        holder: None,
        subregion,
        office: d::Office::Member,
        person: None,
        begin: None,
        end: None,
        vote: None,
        // After all who sit.
        rank: usize::MAX,
    }
}

/// The name of a body, as the report carries it.
pub(crate) fn body_name(body: &Stored<Body>) -> d::Text {
    super::book::texts(&body.name, &body.language)
}
