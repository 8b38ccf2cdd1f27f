//! Vacant posts, and to whom one writes so that they are filled.

use chrono::NaiveDate;

use crate::annual::data::{Addressee, RecordRef, Text};
use crate::annual::{Book, addressee, holder_of, is_vacant, lead_institution};
use crate::error::{Problems, Result};
use crate::people::{Post, PostKind};
use crate::record::Stored;
use crate::records::Reader;

/// A letter to be written: the post that is vacant, and its recipient.
#[derive(Clone, Debug, PartialEq)]
pub struct Appointment {
    /// The post.
    pub post: RecordRef,
    /// Its name.
    pub title: Text,
    /// The member whose post it is.
    pub member: Option<String>,
    /// The institution written to.
    pub organization: Option<String>,
    /// The authority written to.
    pub person: Option<String>,
    /// How they are addressed, and in which language.
    pub to: Addressee,
}

/// To whom to write for each of some posts, given by id or key, as of a day.
///
/// # Errors
/// `Refused` where a post is held or nobody can be written to; `NotFound`.
pub fn appointments(
    reader: &Reader<'_>,
    posts: &[String],
    on: NaiveDate,
) -> Result<Vec<Appointment>> {
    let book = Book::new(reader, on)?;
    let mut problems = Problems::default();
    let mut found = Vec::new();
    let mut done = Vec::new();
    for post in posts {
        let post = reader.need::<Post>(post)?;
        if done.contains(&post.id) {
            continue;
        }
        done.push(post.id.clone());
        let record = book.refer(&post)?;
        if !is_vacant(&book, &post, on)? {
            problems.add_with("posts", "post-held", &[("name", record.title)]);
            continue;
        }
        let one = appointment(&book, &post, record, on)?;
        if one.person.is_none() && one.organization.is_none() && one.member.is_none() {
            problems.add_with("posts", "no-recipient", &[("name", one.post.title)]);
            continue;
        }
        found.push(one);
    }
    problems.into_result()?;
    Ok(found)
}

/// The holder of an authority's post of the same member or institution, or else the institution itself.
fn appointment(
    book: &Book<'_>,
    post: &Stored<Post>,
    record: RecordRef,
    on: NaiveDate,
) -> Result<Appointment> {
    let mut person = None;
    for other in book.reader.all::<Post>()? {
        let same = (post.member.is_some() && other.member == post.member)
            || (post.member.is_none()
                && post.organization.is_some()
                && other.organization == post.organization);
        if same && other.id != post.id && other.kind == PostKind::Authority {
            person = holder_of(book, &other, on)?.map(|tenure| tenure.person.clone());
        }
        if person.is_some() {
            break;
        }
    }
    let own = post.organization.as_ref().map(|o| o.id().to_owned());
    let organization = match (&own, &post.member) {
        (None, Some(member)) => lead_institution(book, member.id(), on)?,
        _ => own,
    };
    let member = post.member.as_ref();
    let to = addressee(
        book,
        person.as_ref(),
        post.organization.as_ref(),
        member,
        on,
    )?;
    Ok(Appointment {
        post: record,
        title: Text {
            original: post.language.clone(),
            values: post.name.0.clone(),
        },
        member: member.map(|member| member.id().to_owned()),
        organization,
        person: person.map(|person| person.id().to_owned()),
        to,
    })
}
