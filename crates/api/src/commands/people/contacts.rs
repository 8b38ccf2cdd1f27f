//! Named lists of people, with their addresses in batches by language.

use crate::convert;
use crate::error::{Failure, beginning};
use crate::session::Context;
use plenaria_core::Problems;
use plenaria_core::kinds::Kind;
use plenaria_core::people::{self, Contact, Listed};
use plenaria_core::records::Reader;
use plenaria_core::values::PartialDate;
use plenaria_i18n::{country_name, language_name};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};
use ts_rs::TS;

/// So many addresses go into one message: most mail servers take no more at once.
const BATCH: usize = 50;

/// Which list, as of when.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct ContactsInput {
    /// titulars or alternates, either with a kind of post as in titulars:focal_point; all, or body:<key>.
    pub list: String,
    /// The day; of a year or a month its last day; today when left out.
    #[serde(default)]
    pub on: Option<String>,
    /// How many addresses go into one batch, 0 for all; 50 when left out.
    #[serde(default)]
    pub batch: Option<usize>,
}

/// Someone on a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ContactValue {
    /// The person's id; none for a seat that nobody holds and for a vacant post.
    pub person: Option<String>,
    /// The name.
    pub name: String,
    /// The post's id.
    pub post: Option<String>,
    /// The post's name.
    pub post_title: String,
    /// The member's id.
    pub member: Option<String>,
    /// The member or country.
    pub member_title: String,
    /// The country's code: the post's, else the member's, else the person's.
    pub country: Option<String>,
    /// On the list of a body, the seat.
    pub seat: Option<ContactSeatValue>,
    /// The address to write to: the post's, else the person's.
    pub email: Option<String>,
    /// The telephone.
    pub phone: Option<String>,
    /// The mobile telephone.
    pub mobile: Option<String>,
    /// The language of letters.
    pub language: String,
}

/// The seat by which someone is on the list of a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ContactSeatValue {
    /// Its id.
    pub id: String,
    /// Whose seat it is: the member, country or organization.
    pub title: String,
    /// What its holder does in the body: member, chair ...
    pub office: String,
    /// Its place in lists, from 0.
    pub position: i64,
}

/// The addresses of one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct AddressesValue {
    /// The language.
    pub language: String,
    /// Its name.
    pub title: String,
    /// How many addresses.
    pub count: usize,
    /// The addresses for the clipboard, so many at a time as asked, separated by semicolons.
    pub batches: Vec<String>,
}

/// A list of contacts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ContactsValue {
    /// As of which day.
    pub on: String,
    /// Those on it, by name.
    pub contacts: Vec<ContactValue>,
    /// Their addresses by language, most first; each once.
    pub addresses: Vec<AddressesValue>,
    /// How many have no address.
    pub without: usize,
}

/// A name before an address, in quotes where its signs ask for them (RFC 5322).
fn addressed(name: &str, email: &str) -> String {
    let plain = name
        .chars()
        .all(|c| c.is_alphanumeric() || " '-".contains(c));
    match (name, plain) {
        ("", _) => email.to_owned(),
        (name, true) => format!("{name} <{email}>"),
        (name, false) => format!("\"{}\" <{email}>", name.replace(['"', '\\'], "")),
    }
}

pub(crate) fn contacts(
    context: &mut Context<'_>,
    input: ContactsInput,
) -> Result<ContactsValue, Failure> {
    let mut problems = Problems::default();
    let value = |text: &str| [("value", beginning(text))];
    let list = Listed::named(&input.list);
    if list.is_none() {
        problems.add_with("list", "unknown-choice", &value(&input.list));
    }
    let typed = input
        .on
        .as_deref()
        .map(str::trim)
        .filter(|on| !on.is_empty());
    let on = match typed {
        None => Some((context.session.edge().today)()),
        Some(text) => PartialDate::new(text).map(|date| date.latest()),
    };
    if on.is_none() {
        problems.add_with("on", "bad-date", &value(typed.unwrap_or_default()));
    }
    problems.into_result()?;
    let (Some(list), Some(on)) = (list, on) else {
        return Err(Failure::BadInput);
    };
    let contacts: Vec<ContactValue> = context.read(|network| {
        network.at_one_moment(|reader| {
            let found = people::contacts(reader, &list, on)?;
            found
                .iter()
                .map(|one| contact(context, reader, one))
                .collect()
        })
    })?;
    let mut by_language: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut written = HashSet::new();
    for contact in &contacts {
        if let Some(email) = &contact.email
            && written.insert((&contact.language, email.to_lowercase()))
        {
            let list = by_language.entry(contact.language.clone()).or_default();
            list.push(addressed(&contact.name, email));
        }
    }
    let mut by_language: Vec<_> = by_language.into_iter().collect();
    by_language.sort_by_key(|(_, list)| std::cmp::Reverse(list.len()));
    let batch = match input.batch.unwrap_or(BATCH) {
        0 => usize::MAX,
        some => some,
    };
    let lang = context.lang();
    Ok(ContactsValue {
        on: on.to_string(),
        without: contacts
            .iter()
            .filter(|contact| contact.email.is_none())
            .count(),
        contacts,
        addresses: by_language
            .into_iter()
            .map(|(language, list)| AddressesValue {
                title: language_name(&language, lang),
                language,
                count: list.len(),
                batches: list.chunks(batch).map(|some| some.join("; ")).collect(),
            })
            .collect(),
    })
}

fn contact(
    context: &Context<'_>,
    reader: &Reader<'_>,
    one: &Contact,
) -> plenaria_core::Result<ContactValue> {
    let title = |kind: Kind, id: &Option<String>| match id {
        Some(id) => convert::title(context, reader, kind, id),
        None => Ok(String::new()),
    };
    let country = one
        .country
        .as_deref()
        .and_then(|code| country_name(code, context.lang()));
    let mut member_title = title(Kind::Member, &one.member)?;
    if member_title.is_empty() {
        member_title = country.unwrap_or_default().to_owned();
    }
    let seat = one.seat.as_ref().map(|seat| -> plenaria_core::Result<_> {
        Ok(ContactSeatValue {
            id: seat.id.clone(),
            title: convert::title(context, reader, Kind::Seat, &seat.id)?,
            office: seat.office.as_str().to_owned(),
            position: seat.position,
        })
    });
    Ok(ContactValue {
        person: one.person.clone(),
        name: one.name.clone(),
        post: one.post.clone(),
        post_title: title(Kind::Post, &one.post)?,
        member: one.member.clone(),
        member_title,
        country: one.country.clone(),
        seat: seat.transpose()?,
        email: one.email.clone(),
        phone: one.phone.clone(),
        mobile: one.mobile.clone(),
        language: one.language.clone(),
    })
}
