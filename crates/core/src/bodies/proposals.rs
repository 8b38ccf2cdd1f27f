//! Compositions for the seats of a body that are open on a day.

use super::propose::{self, Case, Group, RuleNamed};
use super::{Balance, Bar, Rule, Sitting, Standing, balance};
use crate::error::Result;
use crate::members::Subregion;
use crate::records::Reader;
use chrono::NaiveDate;

/// What can be proposed for the open seats of a body.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposed {
    /// The body as it is.
    pub balance: Balance,
    /// How many seats are open; none where no rule says how many there are.
    pub open: Option<i64>,
    /// The subregions of the groups, in order; none for those whose subregion is not known.
    pub groups: Vec<Option<String>>,
    /// The compositions: those who would be elected, group by group.
    pub compositions: Vec<Vec<String>>,
    /// A smallest set of rules that conflict, where no composition satisfies all.
    pub conflict: Vec<RuleNamed>,
}

/// Proposes compositions for the seats that are open on a day: all of them, when no term is under way.
///
/// # Errors
/// `NotFound` when there is no such body.
pub fn proposals(
    reader: &Reader<'_>,
    body: &str,
    on: NaiveDate,
    today: NaiveDate,
) -> Result<Proposed> {
    let balance = balance(reader, body, on, today)?;
    let rule = balance.composition.rule.as_ref();
    let Some((rule, seats)) = rule.and_then(|rule| Some((rule, rule.seats()?))) else {
        return Ok(Proposed {
            balance,
            open: None,
            groups: Vec::new(),
            compositions: Vec::new(),
            conflict: Vec::new(),
        });
    };
    let (groups, case, free) = case(reader, &balance, rule, seats)?;
    let mut proposed = Proposed {
        open: Some((seats - balance.composition.filled()).max(0)),
        groups,
        compositions: Vec::new(),
        conflict: Vec::new(),
        balance,
    };
    match propose::propose(&case) {
        propose::Proposals::Conflict(rules) => proposed.conflict = rules,
        propose::Proposals::Found(choices) => {
            let named = |choice: &propose::Choice| {
                let chosen = choice.iter().zip(&free);
                chosen
                    .flat_map(|(places, free)| places.iter().map(|n| free[*n].clone()))
                    .collect()
            };
            proposed.compositions = choices.iter().map(named).collect();
        }
    }
    Ok(proposed)
}

type Named = (Vec<Option<String>>, Case, Vec<Vec<String>>);

fn case(reader: &Reader<'_>, balance: &Balance, rule: &Rule, seats: i64) -> Result<Named> {
    let mut subregions = reader.all::<Subregion>()?;
    subregions.sort_by_key(|s| s.position);
    let (mut names, mut groups, mut free) = (Vec::new(), Vec::new(), Vec::new());
    for subregion in subregions.into_iter().map(|s| Some(s.id)).chain([None]) {
        let mut some: Vec<&Standing> = balance
            .standings
            .iter()
            .filter(|s| s.subregion == subregion && !s.sits && !s.bars.contains(&Bar::ByRight))
            .collect();
        // The eligible by rank, the others behind them.
        some.sort_by_key(|s| (s.rank.is_none(), s.rank));
        let seated = |s: &&Sitting| s.certain && s.counts() && s.subregion == subregion;
        groups.push(Group {
            quota: subregion
                .as_ref()
                .and_then(|s| rule.quota(s))
                .map(|q| q.seats.0),
            filled: balance.composition.seats.iter().filter(seated).count() as i64,
            free: some.iter().map(|s| broken_by(s)).collect(),
        });
        free.push(some.iter().map(|s| s.member.clone()).collect());
        names.push(subregion);
    }
    Ok((names, Case { seats, groups }, free))
}

fn broken_by(standing: &Standing) -> Vec<RuleNamed> {
    let rule = |bar: &Bar| match bar {
        Bar::Status | Bar::StatusUnknown | Bar::Observer => Some(RuleNamed::Status),
        Bar::InARow | Bar::Waits => Some(RuleNamed::InARow),
        Bar::SubregionLast => Some(RuleNamed::Rotates),
        Bar::Sits | Bar::ByRight | Bar::SubregionUnknown | Bar::SubregionFull => None,
    };
    standing.bars.iter().filter_map(rule).collect()
}
