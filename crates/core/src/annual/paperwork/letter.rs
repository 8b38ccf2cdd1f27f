//! A letter as it is printed, and to whom a letter goes.

use chrono::NaiveDate;

use crate::annual::book::{Book, Who, narratives_maybe, texts, texts_maybe};
use crate::annual::data as d;
use crate::annual::spans::{holds, when};
use crate::error::Result;
use crate::letters::Letter;
use crate::members::{InstitutionRole, Member, MemberInstitution};
use crate::people::{Capacity, Organization, Person, Post, PostKind, Tenure};
use crate::record::Stored;
use crate::values::Ref;

/// The letter of this id or key, with its addressee as of its date.
pub(super) fn letter(book: &Book<'_>, id: &str) -> Result<d::LetterSheet> {
    let letter = book.reader.need::<Letter>(id)?;
    let on = letter.date.as_ref().map_or(book.today, |d| d.earliest());
    let (signer, signer_post) = signer(book, on)?;
    Ok(d::LetterSheet {
        record: book.refer(&letter)?,
        number: letter.number.as_ref().map(|number| number.0.clone()),
        date: when(letter.date.as_ref()),
        subject: texts(&letter.name, &letter.language),
        text: narratives_maybe(letter.text.as_ref(), &letter.language),
        to: addressee(
            book,
            letter.person.as_ref(),
            letter.organization.as_ref(),
            letter.member.as_ref(),
            on,
        )?,
        signer,
        signer_post,
        from_country: book
            .profile
            .as_ref()
            .and_then(|profile| profile.country.as_ref().map(|c| c.0.clone())),
    })
}

/// Who holds a post of the secretariat on a day, the first of them.
pub(super) fn signer(book: &Book<'_>, on: NaiveDate) -> Result<(Option<String>, Option<d::Text>)> {
    for post in book.reader.all::<Post>()? {
        if post.kind != PostKind::Secretariat {
            continue;
        }
        if let Some(tenure) = holder_of(book, &post, on)? {
            let person = book.person_ref(tenure.person.id())?;
            return Ok((Some(person.title), Some(texts(&post.name, &post.language))));
        }
    }
    Ok((None, None))
}

/// Who certainly holds a post on a day, a titular before one who acts; never an alternate.
pub(crate) fn holder_of(
    book: &Book<'_>,
    post: &Stored<Post>,
    on: NaiveDate,
) -> Result<Option<Stored<Tenure>>> {
    let mut tenures = book.reader.children::<Tenure>("post", &post.id)?;
    tenures.retain(|t| {
        t.capacity != Capacity::Alternate && holds(t.begin.as_ref(), &t.end, on, book.today)
    });
    tenures.sort_by_key(|tenure| tenure.capacity);
    Ok(tenures.into_iter().next())
}

/// To whom a letter goes: a person in the post held on the day, or an institution, of a member.
pub(crate) fn addressee(
    book: &Book<'_>,
    person: Option<&Ref<Person>>,
    organization: Option<&Ref<Organization>>,
    member: Option<&Ref<Member>>,
    on: NaiveDate,
) -> Result<d::Addressee> {
    let mut to = d::Addressee::default();
    let mut institution = organization.map(|o| o.id().to_owned());
    if let Some(person) = person
        && let Some(person) = book.reader.get::<Person>(person.id())?
    {
        to.treatment = texts_maybe(person.treatment.as_ref(), &person.language);
        to.name = Some(person.printed_name.0.clone());
        to.surname = person.first_surname.as_ref().map(|name| name.0.clone());
        let language = person.correspondence_language.as_ref();
        to.language = language.map(|language| language.0.clone());
        let post = post_of(book, &person.id, member, on)?;
        if let Some(post) = &post {
            to.post = Some(texts(&post.name, &post.language));
        }
        let own = post
            .and_then(|post| post.organization.clone())
            .or(person.fields.organization);
        institution = institution.or(own.map(|o| o.id().to_owned()));
    }
    if let Some(member) = member.and_then(|member| book.member(member.id())) {
        let language = member.correspondence_language.as_ref();
        let language = language.map(|language| language.0.clone());
        to.language = to.language.take().or(language);
        to.paper = member.paper.map(|paper| paper.as_str().to_owned());
        institution = match institution {
            Some(institution) => Some(institution),
            None => lead_institution(book, &member.id, on)?,
        };
    }
    to.party = book.party(Who {
        member,
        ..Who::default()
    })?;
    to.institution = institution.and_then(|id| book.organization_name(&id));
    Ok(to)
}

/// The post that a person certainly holds on a day, one of the member's before others.
pub(super) fn post_of(
    book: &Book<'_>,
    person: &str,
    member: Option<&Ref<Member>>,
    on: NaiveDate,
) -> Result<Option<Stored<Post>>> {
    let mut posts = Vec::new();
    for tenure in book.reader.children::<Tenure>("person", person)? {
        if tenure.capacity != Capacity::Alternate
            && holds(tenure.begin.as_ref(), &tenure.end, on, book.today)
        {
            posts.extend(book.reader.get::<Post>(tenure.post.id())?);
        }
    }
    let order = |post: &Stored<Post>| {
        let of_another = member.is_some() && post.member.as_ref() != member;
        (of_another, post.kind != PostKind::Authority)
    };
    posts.sort_by_key(order);
    Ok(posts.into_iter().next())
}

/// The institution that leads for a member on a day.
pub(crate) fn lead_institution(
    book: &Book<'_>,
    member: &str,
    on: NaiveDate,
) -> Result<Option<String>> {
    let mut all = book
        .reader
        .children::<MemberInstitution>("member", member)?;
    all.retain(|i| holds(i.begin.as_ref(), &i.end, on, book.today));
    all.sort_by_key(|i| i.role != InstitutionRole::Lead);
    Ok(all.first().map(|i| i.organization.id().to_owned()))
}
