//! Who may sit at the table, with what vote, and who is accredited for whom.

use chrono::NaiveDate;

use crate::annual::book::{Book, Who, same, texts_maybe};
use crate::annual::data as d;
use crate::annual::spans::when;
use crate::bodies::precedence::since;
use crate::bodies::{Body, BodyKind, Office, Precedence, composition, rule_on};
use crate::documents::Document;
use crate::error::Result;
use crate::events::Event;
use crate::people::Person;
use crate::record::Stored;
use crate::votes::{Accreditation, Electorate, voters};

/// The table.
#[derive(Default)]
pub(super) struct Table {
    pub(super) places: Vec<d::Place>,
    pub(super) precedence: String,
    pub(super) entitled: Option<u32>,
    pub(super) quorum: Option<u32>,
    pub(super) chair: Option<d::Party>,
}

pub(super) fn places(
    book: &Book<'_>,
    event: &Stored<Event>,
    body: Option<&Stored<Body>>,
    on: NaiveDate,
    participants: &[d::MeetingParticipant],
) -> Result<Table> {
    let mut table = Table {
        precedence: "alphabetical".to_owned(),
        ..Table::default()
    };
    if let Some(body) = body {
        of_body(book, event, body, on, &mut table)?;
    }
    // Whoever else is listed sits without a vote.
    for one in participants {
        if let Some(party) = &one.party
            && one.invitation != "declined"
            && !table
                .places
                .iter()
                .any(|place| same_party(&place.party, party))
        {
            table.places.push(place(party.clone()));
        }
    }
    for place in &mut table.places {
        let of = participants.iter().filter(|one| {
            let party = one.party.as_ref();
            party.is_some_and(|party| same_party(party, &place.party))
        });
        let of: Vec<_> = of.collect();
        let named = || {
            of.iter()
                .filter(|one| one.name.is_some() && one.invitation != "declined")
        };
        let head = named()
            .find(|one| one.role == "head")
            .or_else(|| named().next());
        place.head = head.and_then(|one| one.name.clone());
        place.head_capacity = head.and_then(|one| one.capacity.clone());
        place.present = of.iter().filter_map(|one| one.took).max();
    }
    accredited(book, event, &mut table)?;
    Ok(table)
}

fn of_body(
    book: &Book<'_>,
    event: &Stored<Event>,
    body: &Stored<Body>,
    on: NaiveDate,
    table: &mut Table,
) -> Result<()> {
    let rule = rule_on(book.reader, &body.id, on, book.today)?;
    let said = rule.as_ref().map(|rule| &rule.rule);
    if let Some(said) = said.filter(|said| said.precedence != Precedence::Unstated) {
        table.precedence = said.precedence.as_str().to_owned();
    }
    let seated = composition(book.reader, &body.id, on, book.today)?;
    let by_members = match said.map(|said| said.electorate) {
        Some(Electorate::Seats) => false,
        Some(Electorate::Members | Electorate::Accredited) => true,
        _ => body.kind == BodyKind::Assembly,
    };
    for sitting in seated.seats.iter().filter(|sitting| sitting.certain) {
        let seat = &sitting.seat;
        let party = book.party(Who {
            member: seat.member.as_ref(),
            country: seat.country.as_ref(),
            organization: seat.organization.as_ref(),
            ..Who::default()
        })?;
        let Some(party) = party else { continue };
        if seat.office == Office::Chair && table.chair.is_none() {
            table.chair = Some(party.clone());
        }
        if by_members {
            continue;
        }
        table.places.push(d::Place {
            vote: seat.votes,
            office: Some(same!(Office, seat.office)),
            since: when(
                match &seat.member {
                    Some(member) => since(book.reader, member.id())?,
                    None => None,
                }
                .as_ref(),
            ),
            ..place(party)
        });
    }
    if by_members {
        let voting: Vec<&str> = book.voting_on(on).map(|m| m.id.as_str()).collect();
        for member in book.members.iter().filter(|m| book.belongs(&m.id, on)) {
            let first = since(book.reader, &member.id)?;
            let office = seated.seats.iter().find(|sitting| {
                sitting.certain
                    && sitting
                        .seat
                        .member
                        .as_ref()
                        .is_some_and(|m| m.id() == member.id)
            });
            table.places.push(d::Place {
                vote: voting.contains(&member.id.as_str()),
                since: when(first.as_ref()),
                office: office.map(|sitting| same!(Office, sitting.seat.office)),
                ..place(book.member_party(member))
            });
        }
    }
    let voters = voters(book, rule.as_ref(), &body.id, Some(&event.id), on, None)?;
    table.entitled = positive(voters.entitled);
    table.quorum = rule
        .as_ref()
        .and_then(|rule| rule.quorum(voters.entitled))
        .and_then(positive);
    Ok(())
}

/// A number that says something.
fn positive(number: i64) -> Option<u32> {
    u32::try_from(number).ok().filter(|number| *number > 0)
}

fn place(party: d::Party) -> d::Place {
    d::Place {
        party,
        vote: false,
        office: None,
        since: None,
        accredited: Vec::new(),
        proxy_of: None,
        head: None,
        head_capacity: None,
        present: None,
    }
}

/// The same member, country or organization.
pub(super) fn same_party(a: &d::Party, b: &d::Party) -> bool {
    match (&a.record, &b.record) {
        (Some(a), Some(b)) => a.id == b.id,
        (None, None) => a.country.is_some() && a.country == b.country,
        _ => false,
    }
}

/// Who is accredited for each, head first, then alternates by rank.
fn accredited(book: &Book<'_>, event: &Stored<Event>, table: &mut Table) -> Result<()> {
    let mut all = book.reader.children::<Accreditation>("event", &event.id)?;
    all.sort_by_key(|one| (one.role, one.rank));
    for one in &all {
        let party = book.party(Who {
            member: one.member.as_ref(),
            country: one.country.as_ref(),
            organization: one.organization.as_ref(),
            ..Who::default()
        })?;
        let Some(party) = party else { continue };
        let person = match &one.person {
            Some(person) => book.reader.get::<Person>(person.id())?,
            None => None,
        };
        let letter = match &one.document {
            Some(document) => book.reader.get::<Document>(document.id())?,
            None => None,
        };
        let proxy = book.party(Who {
            member: one.proxy_of.as_ref(),
            ..Who::default()
        })?;
        let at = table
            .places
            .iter()
            .position(|p| same_party(&p.party, &party));
        let at = at.unwrap_or_else(|| {
            table.places.push(place(party));
            table.places.len() - 1
        });
        let place = &mut table.places[at];
        place.accredited.push((
            person.map(|person| person.printed_name.0.clone()),
            one.role.as_str().to_owned(),
            one.votes,
            letter.and_then(|letter| texts_maybe(Some(&letter.name), &letter.language)),
        ));
        if place.proxy_of.is_none() {
            place.proxy_of = proxy;
        }
    }
    Ok(())
}
