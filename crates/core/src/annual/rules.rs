//! The statutes in force on a day, with what they say of each body.

use chrono::NaiveDate;

use super::book::{Book, narratives_maybe, same, small, texts, texts_maybe};
use super::data as d;
use super::governance::name_of_body;
use super::spans::when;
use crate::bodies::{Quota, Rule, Statutes, rules_of, statutes_on};
use crate::error::Result;
use crate::record::Stored;

/// The statutes of a day.
pub(crate) struct Rulebook {
    statutes: Option<Stored<Statutes>>,
    rules: Vec<Rule>,
}

impl Rulebook {
    /// The statutes that certainly are in force, or else the only ones that may be.
    pub(crate) fn on(book: &Book<'_>, day: NaiveDate) -> Result<Rulebook> {
        let statutes = statutes_on(book.reader, day, book.today)?;
        let rules = match &statutes {
            Some(statutes) => rules_of(book.reader, &statutes.id)?,
            None => Vec::new(),
        };
        Ok(Rulebook { statutes, rules })
    }

    /// What they say of a body.
    pub(crate) fn of(&self, body: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.rule.body.id() == body)
    }

    /// The seats of each subregion in a body.
    pub(crate) fn quotas(&self, book: &Book<'_>, body: &str) -> Vec<d::Quota> {
        self.of(body)
            .map(|rule| quotas(book, rule))
            .unwrap_or_default()
    }

    /// The chapter's part.
    pub(crate) fn statutes(&self, book: &Book<'_>) -> Result<Option<d::Statutes>> {
        let Some(statutes) = &self.statutes else {
            return Ok(None);
        };
        let mut rules = Vec::new();
        for rule in &self.rules {
            rules.push(line(book, rule)?);
        }
        Ok(Some(d::Statutes {
            record: book.refer(statutes)?,
            title: texts(&statutes.name, &statutes.language),
            begin: when(statutes.begin.as_ref()),
            meeting_interval: small(statutes.meeting_interval),
            ministerial_interval: small(statutes.ministerial_interval),
            text: narratives_maybe(statutes.text.as_ref(), &statutes.language),
            rules,
            source: book.shelf.source_for(statutes),
        }))
    }
}

fn quotas(book: &Book<'_>, rule: &Rule) -> Vec<d::Quota> {
    let line = |quota: &Stored<Quota>| d::Quota {
        subregion: book
            .subregion_name(quota.subregion.id())
            .unwrap_or_default(),
        seats: u32::try_from(quota.seats.0).unwrap_or(u32::MAX),
    };
    rule.quotas.iter().map(line).collect()
}

fn line(book: &Book<'_>, rule: &Rule) -> Result<d::BodyRule> {
    let quotas = quotas(book, rule);
    let rule = &rule.rule;
    Ok(d::BodyRule {
        record: book.refer(rule)?,
        body: name_of_body(book, rule.body.id())?,
        seats: small(rule.seats),
        quotas,
        term_months: small(rule.term_months),
        terms_in_a_row: small(rule.terms_in_a_row),
        rotation: texts_maybe(rule.rotation.as_ref(), &rule.language),
        electorate: same!(Electorate, rule.electorate),
        quorum: same!(Quorum, rule.quorum),
        quorum_number: small(rule.quorum_number),
        majority: same!(Majority, rule.majority),
        base: same!(Base, rule.base),
        note: narratives_maybe(rule.note.as_ref(), &rule.language),
        source: book.shelf.source_for(rule),
    })
}
