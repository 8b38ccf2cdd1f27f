//! Whom an event calls: the letters of the register, and one for each other whom it invites.

use std::collections::HashSet;

use crate::annual::book::{Book, narratives_maybe, texts};
use crate::annual::data as d;
use crate::annual::spans::when;
use crate::error::Result;
use crate::events::{Event, Invitation, Participant};
use crate::letters::{Letter, LetterDirection};
use crate::members::Member;
use crate::people::{Organization, Person, Post, PostKind};
use crate::record::Stored;
use crate::values::Ref;

/// A convocation for each recipient, by code. Where the register has letters about the event, they are the convocations;
/// members and organizations that are invited without one get a letter that has no number yet.
pub(crate) fn convocations(book: &Book<'_>, id: &str) -> Result<Vec<d::Convocation>> {
    let event = book.reader.need::<Event>(id)?;
    let mut found = Vec::new();
    let mut called: HashSet<String> = HashSet::new();
    for letter in &calling(book, &event)? {
        let to = To::of(letter);
        // The first letter to each calls; what follows reminds.
        if to.key().is_some_and(|key| !called.insert(key)) {
            continue;
        }
        let on = letter
            .date
            .as_ref()
            .map_or(book.today, |date| date.earliest());
        found.push(d::Convocation {
            letter: Some(book.refer(letter)?),
            number: letter.number.as_ref().map(|number| number.0.clone()),
            date: when(letter.date.as_ref()),
            subject: Some(texts(&letter.name, &letter.language)),
            text: narratives_maybe(letter.text.as_ref(), &letter.language),
            due: when(letter.due.as_ref()),
            ..to.convocation(book, on)?
        });
    }
    let mut invited = book.reader.children::<Participant>("event", &event.id)?;
    invited.sort_by_key(|one| one.position);
    for one in &invited {
        let calls = matches!(
            one.invitation,
            Invitation::Proposed | Invitation::Invited | Invitation::Confirmed
        );
        let to = To {
            member: one.member.as_ref(),
            organization: one.organization.as_ref().filter(|_| one.member.is_none()),
            person: one.person.as_ref(),
        };
        if calls && to.key().is_some_and(|key| called.insert(key)) {
            found.push(to.convocation(book, book.today)?);
        }
    }
    Ok(found)
}

/// The letters out that call to an event, oldest first. One that answers another calls nobody, nor does one to whom it may
/// concern, such as a letter for a visa.
pub(super) fn calling(book: &Book<'_>, event: &Stored<Event>) -> Result<Vec<Stored<Letter>>> {
    let mut letters = book.reader.children::<Letter>("event", &event.id)?;
    letters.retain(|letter| {
        let out = letter.direction == LetterDirection::Out;
        out && letter.answers.is_none() && To::of(letter).key().is_some()
    });
    letters.sort_by_key(|letter| {
        (
            letter.date.as_ref().map(|date| date.earliest()),
            letter.number.as_ref().map(|number| number.0.clone()),
        )
    });
    Ok(letters)
}

/// To whom a letter goes.
struct To<'a> {
    member: Option<&'a Ref<Member>>,
    organization: Option<&'a Ref<Organization>>,
    person: Option<&'a Ref<Person>>,
}

impl<'a> To<'a> {
    fn of(letter: &'a Letter) -> To<'a> {
        To {
            member: letter.member.as_ref(),
            organization: letter.organization.as_ref(),
            person: letter.person.as_ref(),
        }
    }

    /// What stands for the recipient: one member or organization is called once.
    fn key(&self) -> Option<String> {
        let member = self.member.map(|member| member.id());
        let organization = self.organization.map(|organization| organization.id());
        let id = member
            .or(organization)
            .or(self.person.map(|person| person.id()));
        id.map(str::to_owned)
    }

    fn convocation(&self, book: &Book<'_>, on: chrono::NaiveDate) -> Result<d::Convocation> {
        let to =
            super::super::letter::addressee(book, self.person, self.organization, self.member, on)?;
        let member = self.member.and_then(|member| book.member(member.id()));
        let organization = self.organization.and_then(|o| book.organization(o.id()));
        let person = match self.person {
            Some(person) => book.reader.get::<Person>(person.id())?,
            None => None,
        };
        let code = member
            .and_then(|m| m.key.clone().or(m.country.as_ref().map(|c| c.0.clone())))
            .or_else(|| organization.and_then(|o| o.key.clone()))
            .or_else(|| person.as_ref().and_then(|person| person.key.clone()))
            .or_else(|| self.key())
            .unwrap_or_default();
        let mut emails = Vec::new();
        if let Some(member) = member {
            emails.extend(post_email(book, member)?);
        }
        if emails.is_empty() {
            emails.extend(person.and_then(|p| p.email.as_ref().map(|email| email.0.clone())));
        }
        Ok(d::Convocation {
            code,
            letter: None,
            number: None,
            date: None,
            subject: None,
            text: None,
            due: None,
            to,
            emails,
        })
    }
}

/// The official address of a member's focal point, whoever holds the post.
fn post_email(book: &Book<'_>, member: &Stored<Member>) -> Result<Option<String>> {
    let posts = book.reader.children::<Post>("member", &member.id)?;
    let focal = posts
        .iter()
        .filter(|post| post.kind == PostKind::FocalPoint);
    let mut emails = focal.filter_map(|post| post.email.as_ref());
    Ok(emails.next().map(|email| email.0.clone()))
}
