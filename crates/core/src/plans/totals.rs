//! A plan's money added up: at every level of the tree, by source, by project and by currency, with what was spent of
//! it and where it was overspent.
//!
//! Each line is converted and rounded once; totals add rounded lines, so that they equal their parts in every grouping.
//! Where a rate is missing there is no total in the plan's currency rather than a wrong one.

use super::tree::{Place, places};
use super::{Plan, Rate};
use crate::annual::Rates;
use crate::error::Result;
use crate::network::Profile;
use crate::record::Stored;
use crate::records::Reader;
use crate::storage::plans::{self as lean, PlanLine};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// By what a plan's money is added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// By the rows of the plan, each with all that stands below it.
    Activity,
    /// By whose money it is.
    Source,
    /// By the project or fund that it is accounted to.
    Project,
    /// By currency.
    Currency,
}

impl By {
    /// Every grouping, with its stable name.
    pub const ALL: [(By, &'static str); 4] = [
        (By::Activity, "activity"),
        (By::Source, "source"),
        (By::Project, "project"),
        (By::Currency, "currency"),
    ];

    /// The grouping of a name.
    pub fn named(name: &str) -> Option<By> {
        By::ALL
            .iter()
            .find(|(_, known)| *known == name)
            .map(|(by, _)| *by)
    }
}

/// Planned, committed and spent, in minor units of one currency; none where no line says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sums {
    /// Planned.
    pub planned: Option<i64>,
    /// Committed.
    pub committed: Option<i64>,
    /// Spent.
    pub spent: Option<i64>,
}

impl Sums {
    fn parts(&mut self) -> [&mut Option<i64>; 3] {
        [&mut self.planned, &mut self.committed, &mut self.spent]
    }

    /// Adds what another says.
    pub fn add(&mut self, mut other: Sums) {
        for (sum, more) in self.parts().into_iter().zip(other.parts()) {
            if let Some(more) = more {
                *sum = Some(sum.unwrap_or_default().saturating_add(*more));
            }
        }
    }

    /// Spent of what was planned, in tenths of a per cent, rounded down; none where nothing was planned.
    pub fn execution(&self) -> Option<i64> {
        let planned = self.planned.filter(|planned| *planned > 0)?;
        let spent = i128::from(self.spent.unwrap_or_default());
        i64::try_from(spent * 1000 / i128::from(planned)).ok()
    }

    /// How much more was spent than planned; none where it was not, or where nobody says how much was planned.
    pub fn overspent(&self) -> Option<i64> {
        let over = self.spent? - self.planned?;
        (over > 0).then_some(over)
    }
}

/// What a row of totals is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// A row of the plan, by id.
    Activity(String),
    /// An organization, by id.
    Organization(String),
    /// A member, by id.
    Member(String),
    /// A source as written.
    Stated(String),
    /// A project, by id.
    Project(String),
    /// A currency.
    Currency(String),
    /// Lines that say nothing of it.
    Unsaid,
}

/// Money of one group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Total {
    /// Of what.
    pub of: Group,
    /// How deep it stands in the plan, from 0; 0 for other groups.
    pub depth: usize,
    /// Each currency by itself.
    pub currencies: BTreeMap<String, Sums>,
    /// All of it in the currency of totals. A part is none where nobody says it or where a rate is missing.
    pub total: Sums,
    /// Currencies without a rate: then a total is missing.
    pub without_rate: BTreeSet<String>,
    /// The lines behind it, by id.
    pub lines: Vec<String>,
}

/// A plan's money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// The currency of totals, where the plan or the network names one, or all lines have the same.
    pub currency: Option<String>,
    /// The day whose rates are used: the last known on it.
    pub on: NaiveDate,
    /// The groups: rows of the plan in its order; sources and projects as they occur in it, those unsaid last.
    pub rows: Vec<Total>,
    /// All lines together.
    pub whole: Total,
    /// Lines of which more was spent than planned, with how much more and in what.
    pub overspent: Vec<(String, i64, String)>,
    /// Lines with an amount and no currency; they are in no sum.
    pub without_currency: Vec<String>,
    /// What each line has spent, where anything is known of it.
    pub spent: BTreeMap<String, i64>,
    /// What was paid of each line, where anything was.
    pub paid: BTreeMap<String, i64>,
}

/// A plan's money as of a day: rates are the last certainly known on it, or on the plan's last day when that came first.
///
/// # Errors
/// `NotFound`; what reading the file may give.
pub fn totals(reader: &Reader<'_>, plan: &str, by: By, on: NaiveDate) -> Result<Totals> {
    let plan = reader.need::<Plan>(plan)?;
    let conn = reader.connection();
    let places = places(&lean::activities(conn, &plan.id)?);
    let lines = lean::lines(conn, &plan.id)?;
    let on = plan.end.as_ref().map_or(on, |end| end.latest().min(on));
    let network = reader
        .all::<Profile>()?
        .into_iter()
        .next()
        .and_then(|p| p.fields.currency);
    let currency = plan.currency.clone().or(network).map(|currency| currency.0);
    let rates = if lines.is_empty() {
        Vec::new()
    } else {
        reader.all::<Rate>()?
    };
    Ok(of(&places, &lines, by, currency, &rates, on))
}

/// A sum of lines that grows.
#[derive(Debug, Clone, Default)]
struct Pile {
    currencies: BTreeMap<String, Sums>,
    total: Sums,
    broken: [bool; 3],
    without_rate: BTreeSet<String>,
    lines: Vec<String>,
}

/// A line as sums need it, converted once.
struct Counted<'l> {
    line: &'l PlanLine,
    currency: String,
    sums: Sums,
    /// In the currency of totals; none without a rate.
    converted: Option<Sums>,
}

impl Pile {
    fn add(&mut self, line: &Counted<'_>) {
        self.lines.push(line.line.id.clone());
        self.currencies
            .entry(line.currency.clone())
            .or_default()
            .add(line.sums);
        match line.converted {
            Some(sums) => self.total.add(sums),
            None => {
                let mut said = line.sums;
                for (broken, part) in self.broken.iter_mut().zip(said.parts()) {
                    *broken |= part.is_some();
                }
                self.without_rate.insert(line.currency.clone());
            }
        }
    }

    fn finish(mut self, of: Group, depth: usize) -> Total {
        for (part, broken) in self.total.parts().into_iter().zip(self.broken) {
            if broken {
                *part = None;
            }
        }
        Total {
            of,
            depth,
            currencies: self.currencies,
            total: self.total,
            without_rate: self.without_rate,
            lines: self.lines,
        }
    }
}

fn said(line: &PlanLine) -> Sums {
    Sums {
        planned: line.planned,
        committed: line.committed,
        spent: super::spent(line.spent, line.paid),
    }
}

pub(crate) fn of(
    places: &[Place],
    lines: &[PlanLine],
    by: By,
    currency: Option<String>,
    rates: &[Stored<Rate>],
    on: NaiveDate,
) -> Totals {
    let mut used: BTreeSet<&str> = lines.iter().filter_map(|l| l.currency.as_deref()).collect();
    let currency = match currency {
        None if used.len() == 1 => used.pop_first().map(str::to_owned),
        other => other,
    };
    let rates = Rates::new(rates, currency.as_deref().unwrap_or_default(), on);
    let (mut counted, mut without_currency, mut overspent) = (Vec::new(), Vec::new(), Vec::new());
    let (mut spent, mut paid) = (BTreeMap::new(), BTreeMap::new());
    for line in lines {
        let sums = said(line);
        paid.extend(line.paid.map(|amount| (line.id.clone(), amount)));
        spent.extend(sums.spent.map(|amount| (line.id.clone(), amount)));
        let Some(own) = line.currency.clone() else {
            if sums != Sums::default() {
                without_currency.push(line.id.clone());
            }
            continue;
        };
        if let Some(over) = sums.overspent() {
            overspent.push((line.id.clone(), over, own.clone()));
        }
        let turn =
            |part: Option<i64>| part.map_or(Some(None), |n| rates.convert(n, &own).map(Some));
        let converted = currency.as_ref().and_then(|_| {
            Some(Sums {
                planned: turn(sums.planned)?,
                committed: turn(sums.committed)?,
                spent: turn(sums.spent)?,
            })
        });
        counted.push(Counted {
            line,
            currency: own,
            sums,
            converted,
        });
    }
    let mut whole = Pile::default();
    counted.iter().for_each(|line| whole.add(line));
    let rows = match by {
        By::Activity => tree_rows(places, &counted),
        By::Source => grouped(places, &counted, source),
        By::Project => grouped(places, &counted, |line| {
            line.line
                .project
                .clone()
                .map_or(Group::Unsaid, Group::Project)
        }),
        By::Currency => grouped(places, &counted, |line| {
            Group::Currency(line.currency.clone())
        }),
    };
    Totals {
        currency,
        on,
        rows,
        whole: whole.finish(Group::Unsaid, 0),
        overspent,
        without_currency,
        spent,
        paid,
    }
}

fn source(line: &Counted<'_>) -> Group {
    let line = line.line;
    line.organization
        .clone()
        .map(Group::Organization)
        .or_else(|| line.member.clone().map(Group::Member))
        .or_else(|| line.stated.clone().map(Group::Stated))
        .unwrap_or(Group::Unsaid)
}

/// Every row of the plan with all that stands below it.
fn tree_rows(places: &[Place], counted: &[Counted<'_>]) -> Vec<Total> {
    let at: HashMap<&str, usize> = places
        .iter()
        .enumerate()
        .map(|(n, place)| (place.id.as_str(), n))
        .collect();
    let mut piles = vec![Pile::default(); places.len()];
    for line in counted {
        let mut place = at.get(line.line.activity.as_str()).copied();
        while let Some(n) = place {
            piles[n].add(line);
            place = places[n].parent;
        }
    }
    let rows = places.iter().zip(piles);
    rows.map(|(place, pile)| pile.finish(Group::Activity(place.id.clone()), place.depth))
        .collect()
}

/// Groups in the order in which the plan's rows first name them; what is unsaid comes last.
fn grouped(
    places: &[Place],
    counted: &[Counted<'_>],
    group: impl Fn(&Counted<'_>) -> Group,
) -> Vec<Total> {
    let at: HashMap<&str, usize> = places
        .iter()
        .enumerate()
        .map(|(n, place)| (place.id.as_str(), n))
        .collect();
    let mut piles: HashMap<Group, (usize, Pile)> = HashMap::new();
    for line in counted {
        let place = at
            .get(line.line.activity.as_str())
            .copied()
            .unwrap_or(usize::MAX);
        let (first, pile) = piles.entry(group(line)).or_insert((place, Pile::default()));
        *first = place.min(*first);
        pile.add(line);
    }
    let mut all: Vec<(Group, usize, Pile)> = piles
        .into_iter()
        .map(|(group, (first, pile))| (group, first, pile))
        .collect();
    all.sort_by(|(a, first, _), (b, second, _)| {
        (*a == Group::Unsaid, first, a).cmp(&(*b == Group::Unsaid, second, b))
    });
    all.into_iter()
        .map(|(group, _, pile)| pile.finish(group, 0))
        .collect()
}
