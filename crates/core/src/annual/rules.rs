//! The statutes in force on a day, with what they say of each body.

use chrono::NaiveDate;

use super::book::{Book, narratives_maybe, same, small, texts, texts_maybe};
use super::data as d;
use super::governance::name_of_body;
use super::spans::{holds, may_hold, when};
use crate::bodies::{BodyRule, Quota, Statutes};
use crate::error::Result;
use crate::record::Stored;
use crate::votes::Quorum;

/// What the statutes say of one body.
pub(crate) struct Rule {
    pub(crate) rule: Stored<BodyRule>,
    pub(crate) quotas: Vec<Stored<Quota>>,
}

/// The statutes of a day.
pub(crate) struct Rulebook {
    statutes: Option<Stored<Statutes>>,
    rules: Vec<Rule>,
}

impl Rulebook {
    /// The statutes that certainly are in force, or else the only ones that may be.
    pub(crate) fn on(book: &Book<'_>, day: NaiveDate) -> Result<Rulebook> {
        let all = book.reader.all::<Statutes>()?;
        let certain = all
            .iter()
            .rev()
            .find(|s| holds(s.begin.as_ref(), &s.end, day, book.today));
        let mut possible = all
            .iter()
            .filter(|s| may_hold(s.begin.as_ref(), &s.end, day));
        let only = || match (possible.next(), possible.next()) {
            (Some(only), None) => Some(only),
            _ => None,
        };
        let statutes = certain.or_else(only).cloned();
        let rules = match &statutes {
            Some(statutes) => rules_of(book, &statutes.id)?,
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

/// What statutes say of each body.
pub(crate) fn rules_of(book: &Book<'_>, statutes: &str) -> Result<Vec<Rule>> {
    let mut rules = Vec::new();
    for rule in book.reader.children::<BodyRule>("statutes", statutes)? {
        let mut quotas = book.reader.children::<Quota>("rule", &rule.id)?;
        quotas.sort_by_key(|q| {
            book.subregions
                .iter()
                .position(|s| s.id == q.subregion.id())
        });
        rules.push(Rule { rule, quotas });
    }
    Ok(rules)
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

/// How many must be present of so many who may vote.
pub(crate) fn quorum_of(rule: &BodyRule, entitled: i64) -> Option<i64> {
    match rule.quorum {
        Quorum::Unstated => None,
        Quorum::None => Some(0),
        Quorum::Half => Some((entitled + 1) / 2),
        Quorum::MoreThanHalf => Some(entitled / 2 + 1),
        Quorum::TwoThirds => Some((entitled * 2 + 2) / 3),
        Quorum::ThreeQuarters => Some((entitled * 3 + 3) / 4),
        Quorum::Number => rule.quorum_number.map(|n| n.0),
    }
}
