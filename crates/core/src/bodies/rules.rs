//! The statutes in force on a day, and all that they say of one body.

use super::composition::same_holder;
use super::{BodyRule, Quota, RuleMajority, RuleOffice, RuleSeat, Seat, Statutes};
use crate::annual::{holds, may_hold};
use crate::error::Result;
use crate::members::Subregion;
use crate::record::Stored;
use crate::records::Reader;
use crate::votes::{Electorate, Quorum, required};
use chrono::NaiveDate;

/// What the statutes say of one body.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// The rule.
    pub rule: Stored<BodyRule>,
    /// The seats of subregions, in the order of subregions.
    pub quotas: Vec<Stored<Quota>>,
    /// Seats by right.
    pub by_right: Vec<Stored<RuleSeat>>,
    /// Offices.
    pub offices: Vec<Stored<RuleOffice>>,
    /// Majorities of single kinds of decision.
    pub majorities: Vec<Stored<RuleMajority>>,
}

impl Rule {
    /// How many seats are filled by election: as stated, or else as many as the subregions have.
    pub fn seats(&self) -> Option<i64> {
        let stated = self.rule.seats.map(|seats| seats.0);
        stated.or_else(|| (!self.quotas.is_empty()).then(|| self.placed()))
    }

    /// How many seats the subregions have together.
    pub fn placed(&self) -> i64 {
        self.quotas
            .iter()
            .fold(0, |sum, quota| sum.saturating_add(quota.seats.0))
    }

    /// Whether a seat is one that the statutes give to its holder.
    pub(crate) fn gives_by_right(&self, seat: &Seat) -> bool {
        self.by_right
            .iter()
            .any(|right| same_holder(right, seat) && right.office == seat.office)
    }

    /// Of how many the quorum is a part, where so many may vote: that of a body whose seats vote is a part of its seats,
    /// filled or not.
    pub(crate) fn quorum_of(&self, entitled: i64) -> i64 {
        match (self.rule.electorate, self.seats()) {
            (Electorate::Seats, Some(seats)) => seats.max(entitled),
            _ => entitled,
        }
    }

    /// How many must be present, where so many may vote; none where the rule does not say.
    pub(crate) fn quorum(&self, entitled: i64) -> Option<i64> {
        let of = self.quorum_of(entitled);
        required(self.rule.quorum, self.rule.quorum_number, of)
    }

    /// How many must be present where only a subregion votes, of so many of its own; all of the body where none is named.
    pub(crate) fn quorum_among(&self, subregion: Option<&str>, entitled: i64) -> Option<i64> {
        let Some(subregion) = subregion else {
            return self.quorum(entitled);
        };
        // A number by itself is that of the whole body, and says nothing of a part of it.
        if self.rule.quorum == Quorum::Number {
            return None;
        }
        let of = match (self.rule.electorate, self.quota(subregion)) {
            (Electorate::Seats, Some(quota)) => quota.seats.0.max(entitled),
            _ => entitled,
        };
        required(self.rule.quorum, None, of)
    }

    /// The seats of a subregion.
    pub fn quota(&self, subregion: &str) -> Option<&Stored<Quota>> {
        self.quotas
            .iter()
            .find(|quota| quota.subregion.id() == subregion)
    }
}

/// The statutes that certainly are in force on a day, or else the only ones that may be.
///
/// # Errors
/// What reading the file may give.
pub fn statutes_on(
    reader: &Reader<'_>,
    day: NaiveDate,
    today: NaiveDate,
) -> Result<Option<Stored<Statutes>>> {
    let all = reader.all::<Statutes>()?;
    let certain = all
        .iter()
        .rev()
        .find(|s| holds(s.begin.as_ref(), &s.end, day, today));
    let mut possible = all
        .iter()
        .filter(|s| may_hold(s.begin.as_ref(), &s.end, day));
    let only = || match (possible.next(), possible.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    };
    Ok(certain.or_else(only).cloned())
}

/// What the statutes in force on a day say of a body.
///
/// # Errors
/// What reading the file may give.
pub(crate) fn rule_on(
    reader: &Reader<'_>,
    body: &str,
    day: NaiveDate,
    today: NaiveDate,
) -> Result<Option<Rule>> {
    match statutes_on(reader, day, today)? {
        Some(statutes) => rule_of(reader, &statutes.id, body),
        None => Ok(None),
    }
}

/// What statutes say of each body.
///
/// # Errors
/// What reading the file may give.
pub fn rules_of(reader: &Reader<'_>, statutes: &str) -> Result<Vec<Rule>> {
    let mut subregions = reader.all::<Subregion>()?;
    subregions.sort_by_key(|s| s.position);
    let rules = reader.children::<BodyRule>("statutes", statutes)?;
    rules
        .into_iter()
        .map(|rule| whole(reader, rule, &subregions))
        .collect()
}

/// What statutes say of one body.
///
/// # Errors
/// What reading the file may give.
pub fn rule_of(reader: &Reader<'_>, statutes: &str, body: &str) -> Result<Option<Rule>> {
    let rules = reader.children::<BodyRule>("statutes", statutes)?;
    let Some(rule) = rules.into_iter().find(|rule| rule.body.id() == body) else {
        return Ok(None);
    };
    let mut subregions = reader.all::<Subregion>()?;
    subregions.sort_by_key(|s| s.position);
    whole(reader, rule, &subregions).map(Some)
}

fn whole(
    reader: &Reader<'_>,
    rule: Stored<BodyRule>,
    subregions: &[Stored<Subregion>],
) -> Result<Rule> {
    let mut quotas = reader.children::<Quota>("rule", &rule.id)?;
    quotas.sort_by_key(|q| subregions.iter().position(|s| s.id == q.subregion.id()));
    let mut by_right = reader.children::<RuleSeat>("rule", &rule.id)?;
    by_right.sort_by_key(|seat| seat.position);
    let mut offices = reader.children::<RuleOffice>("rule", &rule.id)?;
    offices.sort_by_key(|office| office.office);
    Ok(Rule {
        quotas,
        by_right,
        offices,
        majorities: reader.children::<RuleMajority>("rule", &rule.id)?,
        rule,
    })
}
