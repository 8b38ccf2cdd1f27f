//! Named lists of people with their addresses, as of a day.

use super::{Capacity, Person, Post, PostKind, Tenure, order_of};
use crate::bodies::{Body, Office, Seat, Term};
use crate::error::Result;
use crate::members::Member;
use crate::record::{Record, Stored};
use crate::records::Reader;
use crate::values::{End, PartialDate, contains};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// Someone on a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// The person's id; none where a post is vacant or a seat has nobody.
    pub person: Option<String>,
    /// The name as the person wants it printed; empty for nobody.
    pub name: String,
    /// The post by which the person is listed.
    pub post: Option<String>,
    /// The member that the person speaks for.
    pub member: Option<String>,
    /// The country, when that is no member, or the person's own.
    pub country: Option<String>,
    /// The post's official address, else the person's.
    pub email: Option<String>,
    /// The post's official telephone, else the person's.
    pub phone: Option<String>,
    /// The person's mobile telephone.
    pub mobile: Option<String>,
    /// On the list of a body, the seat.
    pub seat: Option<Sitting>,
    /// The language of letters: the person's, else the member's, else the network's.
    pub language: String,
}

/// The seat by which someone is on the list of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    /// Its id.
    pub id: String,
    /// What its holder does in the body.
    pub office: Office,
    /// Its place in lists.
    pub position: i64,
}

/// What a list is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Listed {
    /// Titulars of posts, of one kind or of all, and those who act for them.
    Titulars(Option<PostKind>),
    /// Alternates of posts.
    Alternates(Option<PostKind>),
    /// Those who sit in a body, by id or key.
    Body(String),
    /// Everyone.
    All,
    /// These, by id: some of the directory.
    These(Vec<String>),
}

impl Listed {
    /// `titulars`, `alternates`, either with a kind of post as in `titulars:focal_point`, `all`, `body:<key>`.
    pub fn named(name: &str) -> Option<Listed> {
        let all = PostKind::ALL.iter().copied();
        let kind = |wanted: &str| all.clone().find(|kind| kind.as_str() == wanted);
        Some(match name.split_once(':') {
            None => match name {
                "titulars" => Listed::Titulars(None),
                "alternates" => Listed::Alternates(None),
                "all" => Listed::All,
                _ => return None,
            },
            Some(("titulars", of)) => Listed::Titulars(Some(kind(of)?)),
            Some(("alternates", of)) => Listed::Alternates(Some(kind(of)?)),
            Some(("body", body)) => Listed::Body(body.to_owned()),
            Some(_) => return None,
        })
    }
}

struct Book {
    people: HashMap<String, Stored<Person>>,
    posts: HashMap<String, Stored<Post>>,
    members: HashMap<String, Stored<Member>>,
    language: String,
}

impl Book {
    fn read(reader: &Reader<'_>) -> Result<Book> {
        fn by_id<T>(all: Vec<Stored<T>>) -> HashMap<String, Stored<T>> {
            all.into_iter().map(|one| (one.id.clone(), one)).collect()
        }
        Ok(Book {
            people: by_id(reader.all::<Person>()?),
            posts: by_id(reader.all::<Post>()?),
            members: by_id(reader.all::<Member>()?),
            language: reader.main_language().to_owned(),
        })
    }

    fn contact(&self, person: Option<&str>, post: Option<&str>, member: Option<&str>) -> Contact {
        let person = person.and_then(|id| self.people.get(id));
        let post = post.and_then(|id| self.posts.get(id));
        let of_post = post.and_then(|post| post.member.as_ref()).map(|m| m.id());
        let member = member.or(of_post).and_then(|id| self.members.get(id));
        let email = post
            .and_then(|p| p.email.as_ref())
            .or(person.and_then(|p| p.email.as_ref()));
        let phone = post
            .and_then(|p| p.phone.as_ref())
            .or(person.and_then(|p| p.phone.as_ref()));
        let own = person.and_then(|p| p.correspondence_language.as_ref());
        let language = own.or(member.and_then(|m| m.correspondence_language.as_ref()));
        let country = post.and_then(|p| p.country.as_ref());
        let country = country.or(member.and_then(|m| m.country.as_ref()));
        let country = country.or(person.and_then(|p| p.country.as_ref()));
        Contact {
            person: person.map(|p| p.id.clone()),
            name: person.map(|p| p.printed_name.0.clone()).unwrap_or_default(),
            post: post.map(|p| p.id.clone()),
            member: member.map(|m| m.id.clone()),
            country: country.map(|c| c.0.clone()),
            email: email.map(|e| e.0.clone()),
            phone: phone.map(|p| p.0.clone()),
            mobile: person.and_then(|p| p.mobile.as_ref()).map(|p| p.0.clone()),
            seat: None,
            language: language.map_or_else(|| self.language.clone(), |l| l.0.clone()),
        }
    }
}

/// Those of a list on a day, by name. Only what certainly holds on that day counts.
///
/// # Errors
/// `NotFound` when there is no such body.
pub fn contacts(reader: &Reader<'_>, list: &Listed, on: NaiveDate) -> Result<Vec<Contact>> {
    let book = Book::read(reader)?;
    let held = |begin: Option<&PartialDate>, end: &End| holds(begin, end, on);
    let tenures = reader.all::<Tenure>()?;
    let now: Vec<&Stored<Tenure>> = tenures
        .iter()
        .filter(|t| held(t.begin.as_ref(), &t.end))
        .collect();
    let mut found = Vec::new();
    match list {
        Listed::All | Listed::These(_) => {
            let asked: Option<HashSet<&str>> = match list {
                Listed::These(ids) => Some(ids.iter().map(String::as_str).collect()),
                _ => None,
            };
            let among = |id: &str| asked.as_ref().is_none_or(|asked| asked.contains(id));
            let everyone = book
                .people
                .values()
                .filter(|p| p.erased.is_none() && among(&p.id));
            for person in everyone {
                let post = now
                    .iter()
                    .find(|t| t.person.id() == person.id)
                    .map(|t| t.post.id());
                found.push(book.contact(Some(&person.id), post, None));
            }
        }
        Listed::Titulars(kind) | Listed::Alternates(kind) => {
            let alternates = matches!(list, Listed::Alternates(_));
            let of_kind = |t: &Tenure| {
                kind.is_none_or(|kind| book.posts.get(t.post.id()).is_some_and(|p| p.kind == kind))
            };
            let wanted = now
                .iter()
                .filter(|t| (t.capacity == Capacity::Alternate) == alternates && of_kind(t));
            let mut held = HashSet::new();
            for tenure in wanted {
                held.insert(tenure.post.id());
                found.push(book.contact(Some(tenure.person.id()), Some(tenure.post.id()), None));
            }
            // The official address of a vacant post may still be read.
            let vacant = book.posts.values().filter(|post| {
                !alternates
                    && kind.is_none_or(|kind| post.kind == kind)
                    && !held.contains(post.id.as_str())
                    && holds(post.begin.as_ref(), &post.end, on)
            });
            found.extend(vacant.map(|post| book.contact(None, Some(&post.id), None)));
        }
        Listed::Body(body) => {
            let body = reader.need::<Body>(body)?;
            seats(reader, &book, &body.id, &now, on, &mut found)?;
        }
    }
    let order = |contact: &Contact| {
        let sorted = contact.person.as_ref().and_then(|id| book.people.get(id));
        let surname = sorted.and_then(|person| order_of(&person.to_fields()));
        (
            crate::plain(surname.as_deref().unwrap_or(&contact.name)),
            crate::plain(&contact.name),
            contact.person.clone(),
            contact.post.clone(),
        )
    };
    found.sort_by_cached_key(order);
    Ok(found)
}

/// A tenure without a known begin holds until it ends: who is listed today without a date is still the contact.
fn holds(begin: Option<&PartialDate>, end: &End, on: NaiveDate) -> bool {
    match begin {
        Some(_) => contains(begin, end, on),
        None => match end {
            End::Open => true,
            End::Unknown => false,
            End::On(date) => on <= date.earliest(),
        },
    }
}

fn seats(
    reader: &Reader<'_>,
    book: &Book,
    body: &str,
    tenures: &[&Stored<Tenure>],
    on: NaiveDate,
    found: &mut Vec<Contact>,
) -> Result<()> {
    for term in reader.children::<Term>("body", body)? {
        let prorogued = term.prorogued.clone().map(End::On);
        if !holds(
            term.begin.as_ref(),
            prorogued.as_ref().unwrap_or(&term.end),
            on,
        ) {
            continue;
        }
        for seat in reader.children::<Seat>("term", &term.id)? {
            if !holds(seat.begin.as_ref(), &seat.end, on) {
                continue;
            }
            let post = seat.post.as_ref().map(|p| p.id());
            // The person of the seat, else whoever holds its post, else the member's first titular.
            let member = seat.member.as_ref().map(|m| m.id());
            let titular = |of: &dyn Fn(&Post) -> bool| {
                tenures.iter().find(|t| {
                    t.capacity != Capacity::Alternate
                        && book.posts.get(t.post.id()).is_some_and(|post| of(post))
                })
            };
            let by_post = post.and_then(|id| {
                tenures
                    .iter()
                    .find(|t| t.post.id() == id && t.capacity != Capacity::Alternate)
            });
            let by_member = || {
                let member = member?;
                titular(&|post: &Post| post.member.as_ref().is_some_and(|m| m.id() == member))
            };
            let tenure = match (&seat.person, by_post) {
                (Some(_), _) => None,
                (None, Some(tenure)) => Some(tenure),
                (None, None) => by_member(),
            };
            let person = seat
                .person
                .as_ref()
                .map(|p| p.id())
                .or(tenure.map(|t| t.person.id()));
            let post = post.or(tenure.map(|t| t.post.id()));
            let mut contact = book.contact(person, post, member);
            contact.seat = Some(Sitting {
                id: seat.id.clone(),
                office: seat.office,
                position: seat.position.0,
            });
            if contact.country.is_none() {
                contact.country = seat.country.as_ref().map(|c| c.0.clone());
            }
            found.push(contact);
        }
    }
    Ok(())
}
