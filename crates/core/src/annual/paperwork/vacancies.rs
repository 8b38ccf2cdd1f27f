//! Posts and seats without a holder, and what ends soon.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::annual::book::{Book, texts};
use crate::annual::data as d;
use crate::annual::directory::directory;
use crate::annual::governance;
use crate::annual::rules::Rulebook;
use crate::annual::seats::{Terms, body_name, end_of};
use crate::annual::spans::{ended_by, holds, may_hold, when};
use crate::bodies::Body;
use crate::error::Result;
use crate::letters::{Letter, LetterDirection};
use crate::network::Scope;
use crate::people::{Capacity, Post, Tenure};
use crate::record::Stored;
use crate::values::End;

/// How many days ahead an end is soon.
const SOON: i64 = 90;

/// What is vacant on a day. A post that somebody may hold is not said to be vacant.
pub(super) fn vacancies(book: &Book<'_>, on: NaiveDate) -> Result<d::Vacancies> {
    let mut tenures: HashMap<String, Vec<Stored<Tenure>>> = HashMap::new();
    for tenure in book.reader.all::<Tenure>()? {
        let of = tenures.entry(tenure.post.id().to_owned()).or_default();
        of.push(tenure);
    }
    let letters = letters(book, on)?;
    let posts = directory(book, on)?;
    let mut found = d::Vacancies {
        of_posts: posts.len(),
        ..d::Vacancies::default()
    };
    for post in posts {
        let of = tenures.remove(&post.record.id).unwrap_or_default();
        for tenure in &of {
            found.ending.extend(ending(book, &post.title, tenure, on)?);
        }
        let titular = |t: &&Stored<Tenure>| {
            t.capacity == Capacity::Titular && may_hold(t.begin.as_ref(), &t.end, on)
        };
        if of.iter().any(|tenure| titular(&tenure)) {
            continue;
        }
        let letter = letters.get(&post.record.id).cloned();
        found.posts.push(vacant(book, post, &of, letter, on)?);
    }
    open_seats(book, on, &mut found)?;
    found.ending.sort_by(|a, b| a.until.cmp(&b.until));
    Ok(found)
}

/// The last letter out about each post.
fn letters(book: &Book<'_>, on: NaiveDate) -> Result<HashMap<String, d::LetterLine>> {
    let mut letters: Vec<Stored<Letter>> = book.reader.all()?;
    letters.retain(|letter| {
        let dated = letter.date.as_ref().is_some_and(|d| d.earliest() <= on);
        letter.direction == LetterDirection::Out && dated
    });
    letters.sort_by_key(|letter| letter.date.as_ref().map(|date| date.earliest()));
    let mut last = HashMap::new();
    for letter in &letters {
        if let Some(post) = &letter.post {
            let line = d::LetterLine {
                record: book.refer(letter)?,
                number: letter.number.as_ref().map(|number| number.0.clone()),
                date: when(letter.date.as_ref()),
            };
            last.insert(post.id().to_owned(), line);
        }
    }
    Ok(last)
}

fn vacant(
    book: &Book<'_>,
    post: d::Post,
    tenures: &[Stored<Tenure>],
    letter: Option<d::LetterLine>,
    on: NaiveDate,
) -> Result<d::VacantPost> {
    let titulars = || tenures.iter().filter(|t| t.capacity == Capacity::Titular);
    let before = titulars().filter(|t| ended_by(&t.end).is_some_and(|end| end < on));
    let last = before.max_by_key(|tenure| ended_by(&tenure.end));
    let after = titulars().filter(|t| t.begin.as_ref().is_some_and(|b| b.earliest() > on));
    let next = after.min_by_key(|tenure| tenure.begin.as_ref().map(|begin| begin.earliest()));
    let name = |tenure: &Stored<Tenure>| {
        let person = book.person_ref(tenure.person.id());
        person.map(|person| person.title)
    };
    Ok(d::VacantPost {
        last: last.map(name).transpose()?,
        until: last.map(|tenure| tenure.end.as_str().to_owned()),
        next: match next {
            Some(next) => Some((name(next)?, when(next.begin.as_ref()))),
            None => None,
        },
        letter,
        post,
    })
}

fn ending(
    book: &Book<'_>,
    post: &d::Text,
    tenure: &Stored<Tenure>,
    on: NaiveDate,
) -> Result<Option<d::Ending>> {
    if !holds(tenure.begin.as_ref(), &tenure.end, on, book.today) || !is_soon(&tenure.end, on) {
        return Ok(None);
    }
    Ok(Some(d::Ending {
        record: book.refer(tenure)?,
        what: post.clone(),
        who: Some(book.person_ref(tenure.person.id())?.title),
        until: tenure.end.as_str().to_owned(),
    }))
}

fn is_soon(end: &End, on: NaiveDate) -> bool {
    ended_by(end).is_some_and(|end| (0..=SOON).contains(&(end - on).num_days()))
}

/// Open seats of the own bodies, by subregion, and their terms that end soon.
fn open_seats(book: &Book<'_>, on: NaiveDate, found: &mut d::Vacancies) -> Result<()> {
    let rules = Rulebook::on(book, on)?;
    let mut bodies: Vec<Stored<Body>> = book.reader.all()?;
    bodies.retain(|body| body.scope == Scope::Own && may_hold(body.begin.as_ref(), &body.end, on));
    bodies.sort_by_key(|body| (governance::order(body.kind), body.position));
    for body in &bodies {
        let terms = Terms::of(book, &body.id)?;
        if let Some((term, _)) = terms.on(on, book.today)
            && is_soon(&end_of(term), on)
        {
            found.ending.push(d::Ending {
                record: book.refer(term)?,
                what: texts(&body.name, &body.language),
                who: None,
                until: end_of(term).as_str().to_owned(),
            });
        }
        let line = governance::line(book, body, &terms, &rules, super::until(on))?;
        // Where no record names anybody, nothing is said to be vacant.
        if line.seats.iter().all(|seat| seat.holder.is_none()) {
            continue;
        }
        found.seats.extend(by_subregion(body, &line));
    }
    Ok(())
}

/// Where rules give seats to subregions, those that are not filled; else the seats that somebody left.
fn by_subregion(body: &Stored<Body>, line: &d::Body) -> Vec<d::OpenSeats> {
    let open = |subregion: Option<d::Text>, open: usize, seats: usize| d::OpenSeats {
        record: line.record.clone(),
        body: body_name(body),
        subregion,
        open,
        seats,
    };
    if line.quotas.is_empty() {
        let vacant = line.seats.iter().filter(|seat| seat.holder.is_none());
        let vacant = vacant.count();
        return (vacant > 0)
            .then(|| open(None, vacant, line.seats.len()))
            .into_iter()
            .collect();
    }
    let areas = line.quotas.iter().filter_map(|quota| {
        let held = line.seats.iter().filter(|seat| {
            seat.holder.is_some()
                && seat.vote != Some(false)
                && seat.subregion.as_ref() == Some(&quota.subregion)
        });
        let seats = usize::try_from(quota.seats).unwrap_or(usize::MAX);
        let missing = seats.saturating_sub(held.count());
        (missing > 0).then(|| open(Some(quota.subregion.clone()), missing, seats))
    });
    areas.collect()
}

/// Whether a post has no titular who certainly or possibly holds it on a day.
pub(crate) fn is_vacant(book: &Book<'_>, post: &Stored<Post>, on: NaiveDate) -> Result<bool> {
    let tenures = book.reader.children::<Tenure>("post", &post.id)?;
    Ok(!tenures
        .iter()
        .any(|t| t.capacity == Capacity::Titular && may_hold(t.begin.as_ref(), &t.end, on)))
}
