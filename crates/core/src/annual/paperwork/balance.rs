//! A body against its rules: what each finds, and who may be asked for the open seats.

use chrono::NaiveDate;

use crate::annual::book::{Book, Who, same};
use crate::annual::data as d;
use crate::annual::seats::holder;
use crate::bodies::{Balance, Body, RuleOffice, RuleSeat, Verdict, balance};
use crate::error::Result;
use crate::record::Stored;

/// A body on a day.
pub(super) fn sheet(
    book: &Book<'_>,
    body: &Stored<Body>,
    on: NaiveDate,
) -> Result<d::BalanceSheet> {
    let found = balance(book.reader, &body.id, on, book.today)?;
    let mut verdicts = Vec::new();
    for verdict in &found.verdicts {
        verdicts.push(line(book, &found, verdict)?);
    }
    let rule = found.composition.rule.as_ref();
    let in_a_row = rule.and_then(|rule| rule.rule.terms_in_a_row);
    let mut standings: Vec<_> = found.standings.iter().collect();
    let area = |id: &Option<String>| {
        let mut all = book.subregions.iter();
        all.position(|s| Some(&s.id) == id.as_ref())
            .unwrap_or(usize::MAX)
    };
    standings.sort_by_key(|s| (s.rank.is_none(), area(&s.subregion), s.rank));
    let standings = standings.into_iter().filter_map(|standing| {
        let subregion = standing.subregion.as_ref();
        Some(d::StandingLine {
            party: book.member_party(book.member(&standing.member)?),
            subregion: subregion.and_then(|id| book.subregion_name(id)),
            terms: standing.terms,
            last_year: standing.last_year,
            bars: standing
                .bars
                .iter()
                .map(|bar| bar.as_str().to_owned())
                .collect(),
            rank: standing.rank.map(|rank| rank + 1),
        })
    });
    Ok(d::BalanceSheet {
        standings: standings.collect(),
        body: super::seats::composition(book, body, on)?.body,
        verdicts,
        in_a_row: in_a_row.map_or(0, |count| count.0),
    })
}

fn line(book: &Book<'_>, balance: &Balance, verdict: &Verdict) -> Result<d::VerdictLine> {
    let (kind, id) = &verdict.rule;
    let mut names = Vec::new();
    for seat in &verdict.seats {
        let mut seats = balance.composition.seats.iter();
        if let Some(sitting) = seats.find(|sitting| sitting.seat.id == *seat) {
            names.push(holder(book, &sitting.seat)?);
        }
    }
    if verdict.code == "by-right"
        && names.is_empty()
        && let Some(right) = book.reader.get::<RuleSeat>(id)?
    {
        names.extend(book.party(Who {
            member: right.member.as_ref(),
            country: right.country.as_ref(),
            organization: right.organization.as_ref(),
            ..Who::default()
        })?);
    }
    let office = match verdict.code {
        "office" => book.reader.get::<RuleOffice>(id)?,
        _ => None,
    };
    let last = |member: &str| {
        let mut all = balance.standings.iter();
        all.find(|s| s.member == member).and_then(|s| s.last_year)
    };
    let eligible = verdict.eligible.iter().filter_map(|id| {
        let party = book.member_party(book.member(id)?);
        Some((party, last(id)))
    });
    let subregion = verdict.subregion.as_ref();
    Ok(d::VerdictLine {
        record: d::RecordRef {
            kind: kind.name().to_owned(),
            id: id.clone(),
            key: None,
            title: book.reader.title(*kind, id, book.reader.main_language())?,
        },
        code: verdict.code.to_owned(),
        state: verdict.state.as_str().to_owned(),
        subregion: subregion.and_then(|id| book.subregion_name(id)),
        office: office.map(|rule| same!(Office, rule.office)),
        total: verdict.total.unwrap_or_default(),
        actual: verdict.actual,
        possible: verdict.possible,
        names,
        eligible: eligible.collect(),
    })
}
