//! Exchanges and contributions of the period.

use std::collections::BTreeMap;

use super::book::{Book, Who, same, texts};
use super::data as d;
use super::money::{exact, money};
use super::spans::{dates_meet, is_within, when};
use crate::cooperation::{Contribution, Exchange, ExchangeStatus};
use crate::error::Result;
use crate::network::{Bound, Scope};
use crate::record::Stored;

/// The chapter but for its projects.
pub(super) fn cooperation(book: &Book<'_>, period: d::Period) -> Result<d::Cooperation> {
    let mut exchanges = book.reader.all::<Exchange>()?;
    exchanges.retain(|e| dates_meet(e.begin.as_ref(), e.end.as_ref(), period));
    exchanges.sort_by_key(|e| e.begin.as_ref().map(|begin| begin.earliest()));
    let mut contributions = book.reader.all::<Contribution>()?;
    contributions.retain(|c| is_of_period(c, period));
    contributions.sort_by_key(|c| c.year);
    let mut chapter = d::Cooperation::default();
    for exchange in &exchanges {
        chapter.exchanges.push(exchange_line(book, exchange)?);
    }
    for contribution in &contributions {
        chapter
            .contributions
            .push(contribution_line(book, contribution)?);
    }
    chapter.figures = exchange_figures(book, &exchanges)?;
    chapter
        .figures
        .extend(contribution_figures(book, &contributions)?);
    Ok(chapter)
}

/// By the year that it is for, or else by when it was received or is due.
fn is_of_period(contribution: &Contribution, period: d::Period) -> bool {
    match contribution
        .year
        .and_then(|year| i32::try_from(year.0).ok())
    {
        Some(year) => {
            let day = |month, day| chrono::NaiveDate::from_ymd_opt(year, month, day);
            day(1, 1).is_some_and(|first| period.from <= first)
                && day(12, 31).is_some_and(|last| last <= period.to)
        }
        None => {
            is_within(contribution.received_date.as_ref(), period)
                || is_within(contribution.due_date.as_ref(), period)
        }
    }
}

fn exchange_line(book: &Book<'_>, exchange: &Stored<Exchange>) -> Result<d::Exchange> {
    let (provider, receiver) = (exchange.provider.as_ref(), exchange.receiver.as_ref());
    let from = Who {
        member: provider,
        country: exchange.provider_country.as_ref(),
        ..Who::default()
    };
    let to = Who {
        member: receiver,
        country: exchange.receiver_country.as_ref(),
        ..Who::default()
    };
    let funder = Who {
        organization: exchange.funder.as_ref(),
        ..Who::default()
    };
    Ok(d::Exchange {
        record: book.refer(exchange)?,
        topic: texts(&exchange.name, &exchange.language),
        from: book.party(from)?,
        to: book.party(to)?,
        begin: when(exchange.begin.as_ref()),
        end: when(exchange.end.as_ref()),
        experts: experts(exchange).and_then(|n| u32::try_from(n).ok()),
        experts_bound: same!(Bound, exchange.experts_bound),
        status: same!(ExchangeStatus, exchange.status),
        scope: same!(Scope, exchange.scope),
        paid_by: book.party(funder)?,
        source: book.shelf.source_for(exchange),
    })
}

/// How many experts: as entered, or the one that is named.
fn experts(exchange: &Exchange) -> Option<i64> {
    exchange
        .experts
        .map(|n| n.0)
        .or_else(|| exchange.person.as_ref().map(|_| 1))
}

/// Own exchanges that took place, and their experts: of more than so many where one does not say how many.
fn exchange_figures(book: &Book<'_>, exchanges: &[Stored<Exchange>]) -> Result<Vec<d::Figure>> {
    let done: Vec<_> = exchanges
        .iter()
        .filter(|e| e.scope == Scope::Own)
        .filter(|e| matches!(e.status, ExchangeStatus::Done | ExchangeStatus::Evaluated))
        .collect();
    if done.is_empty() {
        return Ok(Vec::new());
    }
    let records = book.refer_all(done.iter().copied())?;
    let open = done
        .iter()
        .any(|e| experts(e).is_none() || e.experts_bound == Bound::Over);
    let about = done.iter().any(|e| e.experts_bound == Bound::About);
    let sum = done
        .iter()
        .filter_map(|e| experts(e))
        .fold(0, i64::saturating_add);
    let mut figures = vec![d::Figure::counted(
        "exchanges",
        d::FigureName::Exchanges,
        records.clone(),
    )];
    if sum > 0 {
        figures.push(d::Figure {
            value: d::Quantity::Count(sum),
            bound: match (open, about) {
                (_, true) => d::Bound::About,
                (true, false) => d::Bound::Over,
                (false, false) => d::Bound::Exact,
            },
            ..d::Figure::counted("experts", d::FigureName::Experts, records)
        });
    }
    Ok(figures)
}

fn contribution_line(
    book: &Book<'_>,
    contribution: &Stored<Contribution>,
) -> Result<d::Contribution> {
    let who = Who {
        member: contribution.member.as_ref(),
        country: contribution.country.as_ref(),
        organization: contribution.organization.as_ref(),
        ..Who::default()
    };
    let currency = contribution.currency.as_ref();
    let stated = contribution.amount_stated.as_ref();
    // Words without a number are of what is given, when it was received, and else of what is due.
    let received = contribution.received_date.is_some() && contribution.due.is_none();
    let words_if = |wanted: bool| stated.filter(|_| wanted);
    Ok(d::Contribution {
        record: book.refer(contribution)?,
        party: book.party(who)?,
        kind: same!(ContributionKind, contribution.kind),
        purpose: Some(texts(&contribution.name, &contribution.language)),
        due: money(contribution.due, currency, words_if(!received)),
        received: money(contribution.received, currency, words_if(received)),
        year: contribution
            .year
            .and_then(|year| i32::try_from(year.0).ok()),
        due_date: when(contribution.due_date.as_ref()),
        date: when(contribution.received_date.as_ref()),
        source: book.shelf.source_for(contribution),
    })
}

/// What is due and what was received, by currency.
fn contribution_figures(book: &Book<'_>, all: &[Stored<Contribution>]) -> Result<Vec<d::Figure>> {
    let mut sums: BTreeMap<(usize, String), (i64, Vec<d::RecordRef>)> = BTreeMap::new();
    for contribution in all {
        let Some(currency) = &contribution.currency else {
            continue;
        };
        for (n, amount) in [contribution.due, contribution.received]
            .into_iter()
            .enumerate()
        {
            let Some(amount) = amount else { continue };
            let sum = sums.entry((n, currency.0.clone())).or_default();
            sum.0 = sum.0.saturating_add(amount.0);
            sum.1.push(book.refer(contribution)?);
        }
    }
    let figure = |((n, currency), (sum, records)): ((usize, String), (i64, Vec<d::RecordRef>))| {
        let (name, figure) = match n {
            0 => ("due", d::FigureName::ContributionsDue),
            _ => ("received", d::FigureName::ContributionsReceived),
        };
        d::Figure {
            value: d::Quantity::Money(exact(sum, &currency)),
            ..d::Figure::counted(format!("contributions.{name}.{currency}"), figure, records)
        }
    };
    Ok(sums.into_iter().map(figure).collect())
}
