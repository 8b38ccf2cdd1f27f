//! Members as of the last day, with the period's changes, and who supports the network.

use std::collections::{HashMap, HashSet};

use super::book::{Book, Who, same, texts, texts_maybe};
use super::data as d;
use super::spans::{holds, is_within, meets, when, within};
use crate::cooperation::Supporter;
use crate::error::Result;
use crate::members::{InstitutionRole, Member, MemberInstitution, Membership, MembershipStatus};
use crate::network::Scope;
use crate::record::Stored;
use crate::values::{End, PartialDate};

/// At which own events each member was represented, and which of them it hosted.
#[derive(Default)]
pub(super) struct Presence {
    pub(super) events: HashMap<String, Vec<d::RecordRef>>,
    pub(super) hosts: HashSet<String>,
}

/// The chapter of members.
pub(super) fn members(
    book: &Book<'_>,
    period: d::Period,
    presence: &Presence,
) -> Result<d::Members> {
    let institutions = book.reader.all::<MemberInstitution>()?;
    let mut chapter = d::Members::default();
    for member in &book.members {
        let changes = changes(book, member, &institutions, period)?;
        let left = changes
            .iter()
            .any(|c| c.change == d::MemberChangeKind::Left);
        if left || book.belongs(&member.id, period.to) {
            chapter
                .list
                .push(line(book, member, &institutions, period, presence));
        }
        chapter.changes.extend(changes);
    }
    chapter.changes.sort_by(|a, b| a.date.cmp(&b.date));
    chapter.supporters = supporters(book, period)?;
    Ok(chapter)
}

fn line(
    book: &Book<'_>,
    member: &Stored<Member>,
    institutions: &[Stored<MemberInstitution>],
    period: d::Period,
    presence: &Presence,
) -> d::MemberLine {
    let all = book.memberships(&member.id);
    let current = book.membership_on(&member.id, period.to);
    let first = all.iter().find(|m| is_member(m));
    let last = current.or_else(|| all.iter().rev().find(|m| is_member(m)).copied());
    let until = last
        .filter(|_| current.is_none_or(|m| !is_member(m)))
        .map(|m| m.end.as_str());
    let holds_on = |i: &&Stored<MemberInstitution>| {
        i.member.id() == member.id && holds(i.begin.as_ref(), &i.end, period.to, book.today)
    };
    let mut own: Vec<_> = institutions.iter().filter(holds_on).collect();
    own.sort_by_key(|i| i.role != InstitutionRole::Lead);
    d::MemberLine {
        party: book.member_party(member),
        subregion: book
            .subregion_on(&member.id, period.to)
            .map(|s| texts(&s.name, &s.language)),
        kind: same!(MemberKind, member.kind),
        // One whose membership ended, and whom no record calls withdrawn, is.
        status: Some(current.map_or(d::MemberStatus::Withdrawn, |m| {
            same!(MemberStatus, m.status)
        })),
        since: first.and_then(|m| when(m.begin.as_ref())),
        attested: first
            .filter(|m| m.begin.is_none())
            .and_then(|m| when(m.attested.as_ref())),
        until: until.map(str::to_owned),
        institution: own
            .first()
            .and_then(|i| book.organization_name(i.organization.id())),
        events: presence.events.get(&member.id).cloned().unwrap_or_default(),
        host: presence.hosts.contains(&member.id),
    }
}

fn is_member(membership: &Membership) -> bool {
    matches!(
        membership.status,
        MembershipStatus::Active | MembershipStatus::Suspended
    )
}

/// The changes of a member that certainly fell in the period.
fn changes(
    book: &Book<'_>,
    member: &Stored<Member>,
    institutions: &[Stored<MemberInstitution>],
    period: d::Period,
) -> Result<Vec<d::MemberChange>> {
    let mut found: Vec<(
        Option<PartialDate>,
        d::MemberChangeKind,
        Option<d::SourceRef>,
    )> = Vec::new();
    let all = book.memberships(&member.id);
    for (n, membership) in all.iter().enumerate() {
        let before = n.checked_sub(1).map(|n| all[n]);
        let was_member = before.is_some_and(|m| is_member(m));
        if is_within(membership.begin.as_ref(), period) {
            let kind = match (was_member, is_member(membership)) {
                (false, true) => Some(d::MemberChangeKind::Admitted),
                (true, true) if before.is_some_and(|m| m.status != membership.status) => {
                    Some(d::MemberChangeKind::Status)
                }
                (true, false) => Some(d::MemberChangeKind::Left),
                _ => None,
            };
            let source = || book.shelf.source_for(membership);
            found.extend(kind.map(|kind| (membership.begin.clone(), kind, source())));
        }
        // A membership that ends and is followed by nothing: the member left without a record of its withdrawal.
        if n + 1 == all.len()
            && is_member(membership)
            && let End::On(end) = &membership.end
            && within(end, period)
        {
            let source = book.shelf.source_for(membership);
            found.push((Some(end.clone()), d::MemberChangeKind::Left, source));
        }
    }
    let subregions = book.subregions_of(&member.id);
    let moved = subregions.iter().filter(|s| {
        is_within(s.begin.as_ref(), period)
            && subregions
                .iter()
                .any(|o| o.id != s.id && began_before(o.begin.as_ref(), s.begin.as_ref()))
    });
    found.extend(moved.map(|s| {
        (
            s.begin.clone(),
            d::MemberChangeKind::Subregion,
            book.shelf.source_for(s),
        )
    }));
    let own: Vec<_> = institutions
        .iter()
        .filter(|i| i.member.id() == member.id && i.role == InstitutionRole::Lead)
        .collect();
    let replaced = own.iter().filter(|i| {
        is_within(i.begin.as_ref(), period)
            && own
                .iter()
                .any(|o| o.id != i.id && began_before(o.begin.as_ref(), i.begin.as_ref()))
    });
    found.extend(replaced.map(|i| {
        (
            i.begin.clone(),
            d::MemberChangeKind::Institution,
            book.shelf.source_for(*i),
        )
    }));
    let party = book.member_party(member);
    Ok(found
        .into_iter()
        .map(|(date, change, source)| d::MemberChange {
            date: when(date.as_ref()),
            party: party.clone(),
            change,
            source,
        })
        .collect())
}

/// Whether one of two beginnings may come first; an unknown one does.
fn began_before(one: Option<&PartialDate>, other: Option<&PartialDate>) -> bool {
    match (one, other) {
        (None, Some(_)) => true,
        (Some(one), Some(other)) => one.earliest() < other.earliest(),
        (_, None) => false,
    }
}

fn supporters(book: &Book<'_>, period: d::Period) -> Result<Vec<d::Supporter>> {
    let mut all = book.reader.all::<Supporter>()?;
    all.sort_by_key(|s| s.position);
    // One that supported the network once, and of whom nobody says that it stopped, is named with its year.
    let named = |s: &&Stored<Supporter>| {
        s.scope == Scope::Own
            && (meets(s.begin.as_ref(), &s.end, period, book.today)
                || (s.end == End::Unknown
                    && s.begin.as_ref().is_some_and(|b| b.latest() <= period.to)))
    };
    let mut lines = Vec::new();
    for supporter in all.iter().filter(named) {
        let who = Who {
            organization: Some(&supporter.organization),
            ..Who::default()
        };
        let Some(party) = book.party(who)? else {
            continue;
        };
        lines.push(d::Supporter {
            party,
            since: when(supporter.begin.as_ref()),
            role: same!(SupporterRole, supporter.role),
            stated: texts_maybe(supporter.what.as_ref(), &supporter.language),
            source: book.shelf.source_for(supporter),
        });
    }
    Ok(lines)
}
