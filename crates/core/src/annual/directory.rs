//! Posts and their holders as of the period's last day.

use std::collections::{HashMap, HashSet};

use super::book::{Book, Who, same, texts};
use super::data as d;
use super::spans::{holds, may_hold, when};
use crate::error::Result;
use crate::people::{Post, Tenure};
use crate::record::{Record, Stored};

/// The posts that exist on a day, ordered by whose they are, with who certainly holds each.
pub(crate) fn directory(book: &Book<'_>, on: chrono::NaiveDate) -> Result<Vec<d::Post>> {
    let mut tenures: HashMap<String, Vec<Stored<Tenure>>> = HashMap::new();
    let mut possible: HashSet<String> = HashSet::new();
    for tenure in book.reader.all::<Tenure>()? {
        if holds(tenure.begin.as_ref(), &tenure.end, on, book.today) {
            tenures
                .entry(tenure.post.id().to_owned())
                .or_default()
                .push(tenure);
        } else if may_hold(tenure.begin.as_ref(), &tenure.end, on) {
            possible.insert(tenure.post.id().to_owned());
        }
    }
    let mut posts = Vec::new();
    for post in book.reader.all::<Post>()? {
        let mut held = tenures.remove(&post.id).unwrap_or_default();
        // A post that somebody certainly holds is there, whatever is known of its begin.
        let there = !held.is_empty() && may_hold(post.begin.as_ref(), &post.end, on);
        if there || holds(post.begin.as_ref(), &post.end, on, book.today) {
            held.sort_by_key(|t| (t.capacity, t.rank, t.begin.as_ref().map(|b| b.earliest())));
            let mut line = line(book, &post, &held)?;
            line.unknown = held.is_empty() && possible.contains(&post.id);
            posts.push(line);
        }
    }
    posts.sort_by_cached_key(|post| {
        let party = post.party.as_ref().and_then(|p| p.record.as_ref());
        (
            party.map(|r| (r.kind != "member", r.title.clone())),
            post.record.title.clone(),
        )
    });
    Ok(posts)
}

fn line(book: &Book<'_>, post: &Stored<Post>, held: &[Stored<Tenure>]) -> Result<d::Post> {
    let who = Who {
        member: post.member.as_ref(),
        country: post.country.as_ref(),
        ..Who::default()
    };
    let organization = post.organization.as_ref();
    let party = match book.party(who)? {
        Some(party) => Some(party),
        None => book.party(Who {
            organization,
            ..Who::default()
        })?,
    };
    let spoken_for = post.member.is_some() || post.country.is_some();
    let mut holders = Vec::new();
    for tenure in held {
        let person = book.person_ref(tenure.person.id())?;
        holders.push(d::Holder {
            name: person.title.clone(),
            record: Some(d::RecordRef {
                kind: Tenure::NAME.to_owned(),
                id: tenure.id.clone(),
                key: tenure.key.clone(),
                title: person.title,
            }),
            capacity: same!(Capacity, tenure.capacity),
            since: when(tenure.begin.as_ref()),
        });
    }
    let email = post.email.iter().map(|email| email.0.clone());
    let phone = post.phone.iter().map(|phone| phone.0.clone());
    let title = texts(&post.name, &post.language);
    Ok(d::Post {
        record: d::RecordRef {
            kind: Post::NAME.to_owned(),
            id: post.id.clone(),
            key: post.key.clone(),
            title: post
                .name
                .best(book.reader.main_language(), &post.language)
                .to_owned(),
        },
        party,
        title,
        institution: organization
            .filter(|_| spoken_for)
            .and_then(|o| book.organization_name(o.id())),
        contact: email.chain(phone).collect(),
        holders,
        unknown: false,
    })
}
