//! Who is to be asked to an event: the holders of the members' posts, or those who sit in the body.

use super::room::record;
use crate::annual::{Book, holds, may_hold};
use crate::bodies::{composition, rule_on};
use crate::error::Result;
use crate::events::{Event, Invitation, Participant};
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::people::{Capacity, Post, PostKind, Tenure};
use crate::records::add_in;
use crate::transact::Done;
use crate::values::Texts;
use crate::votes::Electorate;
use chrono::NaiveDate;
use serde_json::{Value, json};

/// What came of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Invited {
    /// Participants that were put on the list.
    pub participants: Vec<String>,
    /// Members of these whose post nobody certainly holds: their seat is on the list without a person.
    pub without: Vec<String>,
    /// Members that were on the list already.
    pub there: Vec<String>,
}

/// Somebody to be asked.
struct Asked {
    member: Option<String>,
    country: Option<String>,
    organization: Option<String>,
    person: Option<String>,
    capacity: Option<Texts>,
    role: &'static str,
}

/// Puts those who represent the members, or sit in the body that meets, on an event's list, once each.
///
/// # Errors
/// `NotFound` when there is no such event.
pub fn invite(
    network: &mut Network,
    by: By<'_>,
    event: &str,
    state: Invitation,
    today: NaiveDate,
) -> Result<Done<Invited>> {
    network.transact(by, Op::Invite, |tx| {
        let (event, asked, listed) = {
            let reader = tx.reader();
            let event = reader.need::<Event>(event)?;
            let listed = reader.children::<Participant>("event", &event.id)?;
            let asked = asked(&Book::new(&reader, today)?, &event)?;
            (event, asked, listed)
        };
        let mut invited = Invited::default();
        let mut position = listed.iter().map(|one| one.position.0).max().unwrap_or(-1);
        for one in asked {
            let there = |listed: &Participant| {
                let id = |given: &Option<String>, of: Option<&str>| {
                    given.is_some() && given.as_deref() == of
                };
                id(&one.person, listed.person.as_ref().map(|p| p.id()))
                    || id(&one.member, listed.member.as_ref().map(|m| m.id()))
                    || id(
                        &one.organization,
                        listed.organization.as_ref().map(|o| o.id()),
                    )
                    || id(&one.country, listed.country.as_ref().map(|c| c.as_str()))
            };
            if listed.iter().any(|listed| there(&listed.fields)) {
                invited.there.extend(one.member);
                continue;
            }
            if one.person.is_none() {
                invited.without.extend(one.member.clone());
            }
            position += 1;
            let mut fields = json!({
                "event": event.id, "member": one.member, "country": one.country,
                "organization": one.organization, "person": one.person, "role": one.role,
                "invitation": state.as_str(), "position": position,
            });
            if let Some(capacity) = one.capacity {
                fields["capacity"] = json!(capacity.0);
            }
            invited
                .participants
                .push(add_in(tx, Kind::Participant, &record(fields))?);
        }
        tx.mention("count", invited.participants.len());
        tx.mention("record", Value::from(event.id));
        Ok(invited)
    })
}

fn asked(book: &Book<'_>, event: &Event) -> Result<Vec<Asked>> {
    let reader = book.reader;
    let on = event
        .begin
        .as_ref()
        .map_or(book.today, |begin| begin.earliest());
    if let Some(body) = &event.body {
        let rule = rule_on(reader, body.id(), on, book.today)?;
        if rule.is_some_and(|rule| rule.rule.electorate == Electorate::Seats) {
            let composition = composition(reader, body.id(), on, book.today)?;
            let seats = composition.seats.iter().filter(|sitting| sitting.certain);
            return Ok(seats
                .map(|sitting| Asked {
                    member: sitting.seat.member.as_ref().map(|m| m.id().to_owned()),
                    country: sitting.seat.country.as_ref().map(|c| c.0.clone()),
                    organization: sitting
                        .seat
                        .organization
                        .as_ref()
                        .map(|o| o.id().to_owned()),
                    person: sitting
                        .person
                        .as_ref()
                        .filter(|holder| holder.certain)
                        .map(|holder| holder.person.clone()),
                    capacity: None,
                    role: if sitting.seat.votes {
                        "head"
                    } else {
                        "observer"
                    },
                })
                .collect());
        }
    }
    let mut all = Vec::new();
    for member in &book.members {
        if !book.belongs(&member.id, on) {
            continue;
        }
        let (person, capacity) = holder(book, &member.id, on)?;
        all.push(Asked {
            member: Some(member.id.clone()),
            country: None,
            organization: None,
            person,
            capacity,
            role: "head",
        });
    }
    Ok(all)
}

/// Who holds the post that speaks for a member: its focal point, or else its authority; a titular before one who acts.
fn holder(book: &Book<'_>, member: &str, on: NaiveDate) -> Result<(Option<String>, Option<Texts>)> {
    let mut posts = book.reader.children::<Post>("member", member)?;
    posts.retain(|post| {
        matches!(post.kind, PostKind::FocalPoint | PostKind::Authority)
            && may_hold(post.begin.as_ref(), &post.end, on)
    });
    posts.sort_by_key(|post| post.kind);
    for post in posts {
        let mut tenures = book.reader.children::<Tenure>("post", &post.id)?;
        tenures.retain(|tenure| {
            tenure.capacity != Capacity::Alternate
                && holds(tenure.begin.as_ref(), &tenure.end, on, book.today)
        });
        tenures.sort_by_key(|tenure| tenure.capacity);
        if let Some(tenure) = tenures.first() {
            let name = post.fields.name.clone();
            return Ok((Some(tenure.person.id().to_owned()), Some(name)));
        }
    }
    Ok((None, None))
}
