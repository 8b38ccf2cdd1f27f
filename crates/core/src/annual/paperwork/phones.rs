//! Whom to call: the telephones of a list of people.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::annual::book::{Book, Who, line_text, texts};
use crate::annual::data as d;
use crate::annual::governance;
use crate::error::Result;
use crate::people::{Contact, Listed, Person, Post, contacts};
use crate::values::Ref;

/// The telephones of a list on a day.
pub(super) fn phones(
    book: &Book<'_>,
    list: &Listed,
    on: NaiveDate,
    cards: bool,
) -> Result<d::Phones> {
    let mut lines = Vec::new();
    let mut without = BTreeSet::new();
    for contact in contacts(book.reader, list, on)? {
        let Some(person) = contact.person.clone() else {
            continue;
        };
        if contact.phone.is_none() && contact.mobile.is_none() {
            without.insert(person);
        } else if let Some(line) = line(book, contact)? {
            lines.push(line);
        }
    }
    // Who stands on the list twice is counted once, and called once by the same telephones.
    for line in &lines {
        without.remove(&line.record.id);
    }
    lines.dedup_by(|a, b| a.record == b.record && a.phone == b.phone && a.mobile == b.mobile);
    let kind = |kind: &Option<crate::people::PostKind>| kind.map(|kind| kind.as_str().to_owned());
    Ok(d::Phones {
        list: match list {
            Listed::Titulars(of) => d::PhoneList::Titulars(kind(of)),
            Listed::Alternates(of) => d::PhoneList::Alternates(kind(of)),
            Listed::Body(body) => {
                let body = book.reader.need::<crate::bodies::Body>(body)?;
                d::PhoneList::Body(governance::name_of_body(book, &body.id)?)
            }
            Listed::All => d::PhoneList::All,
            Listed::These(_) => d::PhoneList::Some,
        },
        cards,
        lines,
        without: without.len(),
    })
}

fn line(book: &Book<'_>, contact: Contact) -> Result<Option<d::PhoneLine>> {
    let person = match &contact.person {
        Some(id) => book.reader.get::<Person>(id)?,
        None => None,
    };
    let Some(person) = person else {
        return Ok(None);
    };
    let post = match &contact.post {
        Some(id) => book.reader.get::<Post>(id)?,
        None => None,
    };
    let member = contact.member.as_ref().map(Ref::new);
    let who = Who {
        member: member.as_ref(),
        ..Who::default()
    };
    let post_country = post.as_ref().and_then(|post| post.country.as_ref());
    let country = post_country.or(person.country.as_ref());
    let organization = post.as_ref().and_then(|post| post.organization.as_ref());
    let organization = organization.or(person.organization.as_ref());
    let party = match book.party(who)? {
        Some(party) => Some(party),
        None => match book.party(Who {
            organization,
            ..Who::default()
        })? {
            Some(party) => Some(party),
            None => book.party(Who {
                country,
                ..Who::default()
            })?,
        },
    };
    let own = line_text(person.position_stated.as_ref(), &person.language);
    Ok(Some(d::PhoneLine {
        record: book.refer(&person)?,
        name: contact.name,
        post: post.map(|post| texts(&post.name, &post.language)).or(own),
        party,
        phone: contact.phone,
        mobile: contact.mobile,
        email: contact.email,
    }))
}
