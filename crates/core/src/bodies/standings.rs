//! Who may be elected to a body, what keeps the others from it, and in which order members would be asked.

use super::history::History;
use super::{Bar, Column, Composition, Standing};
use crate::annual::Book;
use crate::error::Result;
use crate::kinds::Kind;
use crate::members::{Member, MemberKind, MembershipStatus};
use crate::records::Reader;
use crate::storage::{MAX_LIMIT, Query};
use crate::values::Ref;
use std::collections::{BTreeMap, BTreeSet};

/// Members by name, each with what bars it, ranked among the eligible of its subregion.
pub(super) fn standings(
    book: &Book<'_>,
    composition: &Composition,
    history: &History,
) -> Result<Vec<Standing>> {
    let last = history.last_subregions(book);
    let mut standings = Vec::new();
    for member in by_name(book.reader)? {
        let mut standing = history.standing(book, composition, &member);
        let observer = book
            .member(&member)
            .is_some_and(|m| m.kind == MemberKind::Observer);
        standing.bars = bars(observer, composition, history, &standing, &last);
        // One that never was a member on any day near, and never sat, has no place here.
        if standing.status.is_some() || !standing.cells.is_empty() || may_belong(book, &standing) {
            standings.push(standing);
        }
    }
    let mut order: Vec<usize> = (0..standings.len()).collect();
    // A stable sort, so that equal ones stay in the order of names.
    order.sort_by_key(|n| {
        let s = &standings[*n];
        (s.last_year.is_some() || s.terms > 0, s.last_year, s.terms)
    });
    let mut next = BTreeMap::new();
    for n in order {
        if standings[n]
            .bars
            .iter()
            .all(|bar| *bar == Bar::SubregionFull)
        {
            let place = next.entry(standings[n].subregion.clone()).or_insert(0);
            standings[n].rank = Some(*place);
            *place += 1;
        }
    }
    Ok(standings)
}

fn may_belong(book: &Book<'_>, standing: &Standing) -> bool {
    !book.memberships(&standing.member).is_empty()
}

fn by_name(reader: &Reader<'_>) -> Result<Vec<String>> {
    let mut ids = Vec::new();
    loop {
        let query = Query {
            offset: ids.len(),
            limit: MAX_LIMIT,
            ..Query::default()
        };
        let page = reader.page(Kind::Member, &query)?;
        let empty = page.items.is_empty();
        ids.extend(page.items.into_iter().map(|(raw, _)| raw.id));
        if empty || ids.len() >= page.total {
            return Ok(ids);
        }
    }
}

fn bars(
    observer: bool,
    composition: &Composition,
    history: &History,
    standing: &Standing,
    last: &BTreeSet<String>,
) -> Vec<Bar> {
    let mut bars = Vec::new();
    match standing.status {
        Some(MembershipStatus::Active) => {}
        Some(_) => bars.push(Bar::Status),
        None => bars.push(Bar::StatusUnknown),
    }
    if observer {
        bars.push(Bar::Observer);
    }
    if standing.sits {
        bars.push(Bar::Sits);
    }
    let Some(rule) = &composition.rule else {
        return bars;
    };
    let named = |m: &Option<Ref<Member>>| m.as_ref().is_some_and(|m| m.id() == standing.member);
    if rule.by_right.iter().any(|right| named(&right.member)) {
        bars.push(Bar::ByRight);
    }
    if let Some(allowed) = rule.rule.terms_in_a_row {
        let apart = rule.rule.terms_apart.map_or(1, |apart| apart.0);
        if !standing.sits && standing.in_a_row > allowed.0 {
            bars.push(Bar::InARow);
        } else if history.waits(&standing.member, allowed.0, apart) {
            bars.push(Bar::Waits);
        }
    }
    if rule.rule.subregion_rotates
        && standing
            .subregion
            .as_ref()
            .is_some_and(|s| last.contains(s))
    {
        bars.push(Bar::SubregionLast);
    }
    if !rule.quotas.is_empty() {
        match &standing.subregion {
            None => bars.push(Bar::SubregionUnknown),
            Some(subregion) => {
                let open = |c: &Column| {
                    c.open() > 0
                        && (c.subregion.is_none() || c.subregion.as_ref() == Some(subregion))
                };
                if !composition.columns.iter().any(open) {
                    bars.push(Bar::SubregionFull);
                }
            }
        }
    }
    bars
}
