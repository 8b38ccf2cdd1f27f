//! Indicators over a period: value, target, how it stands, and whether its parts add up to it.

use super::counted::{Dimension, Tally, count};
use super::{Direction, Indicator, IndicatorKind, IndicatorTarget, Plan, Reading};
use crate::annual::Book;
use crate::error::Result;
use crate::record::Stored;
use crate::records::Reader;
use crate::values::PartialDate;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A plan's indicators over a period.
#[derive(Debug, Clone, PartialEq)]
pub struct Measures {
    /// The period's first day.
    pub from: NaiveDate,
    /// The period's last day.
    pub to: NaiveDate,
    /// The plan's own indicators, then those of its rows in their order.
    pub rows: Vec<Measure>,
}

/// An indicator over a period. Values are in units of 10^-9.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// The indicator.
    pub indicator: Stored<Indicator>,
    /// Its value for the period.
    pub value: Option<i128>,
    /// Where the value comes from.
    pub origin: Origin,
    /// The last day that the value speaks for.
    pub date: Option<NaiveDate>,
    /// What was typed for the period, where the program counts.
    pub typed: Option<i128>,
    /// What the program counted.
    pub tally: Option<Tally>,
    /// Where it should be at the period's end: the period's own target, else the indicator's.
    pub target: Option<i128>,
    /// The period's own target.
    pub period_target: Option<i128>,
    /// How far it is from its baseline to its target, in tenths of a per cent.
    pub progress: Option<i64>,
    /// How it stands.
    pub standing: MeasureStanding,
    /// Readings of the whole up to the period's end, oldest first.
    pub readings: Vec<Stored<Reading>>,
    /// The readings that the value is made of, by id.
    pub made_of: Vec<String>,
    /// Its parts.
    pub parts: Vec<Parts>,
}

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// From readings of the whole.
    Reading,
    /// From what the program counted.
    Counted,
    /// From readings of parts alone, added up.
    Parts,
    /// There is none.
    None,
}

impl Origin {
    /// Its stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Origin::Reading => "reading",
            Origin::Counted => "counted",
            Origin::Parts => "parts",
            Origin::None => "none",
        }
    }
}

/// How an indicator stands at the end of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeasureStanding {
    /// The target is reached.
    Met,
    /// Its day has passed, and it is not.
    Missed,
    /// It is at least where an even way from baseline to target would have it.
    OnTrack,
    /// It is not.
    Behind,
    /// Nobody says where it began, or by when it should be there.
    UnderWay,
    /// It has no value in the period.
    Unread,
    /// It has no target.
    Untargeted,
}

impl MeasureStanding {
    /// Its stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            MeasureStanding::Met => "met",
            MeasureStanding::Missed => "missed",
            MeasureStanding::OnTrack => "on_track",
            MeasureStanding::Behind => "behind",
            MeasureStanding::UnderWay => "under_way",
            MeasureStanding::Unread => "unread",
            MeasureStanding::Untargeted => "untargeted",
        }
    }
}

/// An indicator told apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// By what.
    pub dimension: Dimension,
    /// Each part's value, by a country's code, a subregion's id, a sex or words; empty is what nobody says.
    pub rows: Vec<(String, i128)>,
    /// What they add up to; of percentages, their mean weighted by what each is of. None where it cannot be said.
    pub sum: Option<i128>,
    /// How much the whole is more than that.
    pub difference: Option<i128>,
}

/// A plan's indicators over a period; its own when none is given, up to today.
///
/// # Errors
/// `NotFound`; what reading the file may give.
pub fn measures(
    reader: &Reader<'_>,
    plan: &str,
    period: Option<(NaiveDate, NaiveDate)>,
    today: NaiveDate,
) -> Result<Measures> {
    let tree = super::tree(reader, plan, today)?;
    let mut indicators = reader.children::<Indicator>("plan", &tree.plan.id)?;
    indicators.sort_by_key(|i| (i.position, i.id.clone()));
    for row in &tree.rows {
        let mut own = reader.children::<Indicator>("activity", &row.activity.id)?;
        own.sort_by_key(|i| (i.position, i.id.clone()));
        indicators.append(&mut own);
    }
    let (from, to) = period.unwrap_or_else(|| own_period(&tree.plan, today));
    let book = Book::new(reader, today)?;
    let rows = indicators
        .into_iter()
        .map(|i| measure(&book, i, &tree.plan, from, to));
    Ok(Measures {
        from,
        to,
        rows: rows.collect::<Result<_>>()?,
    })
}

/// A project's indicators over a period.
///
/// # Errors
/// What reading the file may give.
pub fn project_measures(
    reader: &Reader<'_>,
    project: &str,
    from: NaiveDate,
    to: NaiveDate,
    today: NaiveDate,
) -> Result<Vec<Measure>> {
    let mut indicators = reader.children::<Indicator>("project", project)?;
    indicators.sort_by_key(|i| (i.position, i.id.clone()));
    let book = Book::new(reader, today)?;
    let blank = Span {
        begin: None,
        end: None,
    };
    indicators
        .into_iter()
        .map(|i| measured(&book, i, &blank, from, to))
        .collect()
}

/// The period of a plan; the year of today where it has none.
pub(crate) fn own_period(plan: &Plan, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    use chrono::Datelike;
    let year = crate::annual::year(today.year());
    let begin = plan.begin.as_ref().map(PartialDate::earliest);
    let end = plan
        .end
        .as_ref()
        .or(plan.begin.as_ref())
        .map(PartialDate::latest);
    (begin.unwrap_or(year.from), end.unwrap_or(year.to))
}

struct Span {
    begin: Option<NaiveDate>,
    end: Option<NaiveDate>,
}

fn measure(
    book: &Book<'_>,
    indicator: Stored<Indicator>,
    plan: &Plan,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Measure> {
    let span = Span {
        begin: plan.begin.as_ref().map(PartialDate::earliest),
        end: plan.end.as_ref().map(PartialDate::latest),
    };
    measured(book, indicator, &span, from, to)
}

fn measured(
    book: &Book<'_>,
    indicator: Stored<Indicator>,
    span: &Span,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Measure> {
    let mut all = book
        .reader
        .children::<Reading>("indicator", &indicator.id)?;
    all.retain(|reading| reading.end.latest() <= to);
    all.sort_by_key(|reading| (reading.end.latest(), reading.id.clone()));
    let (readings, of_parts): (Vec<_>, Vec<_>) = all.into_iter().partition(|r| r.is_whole());
    let kind = indicator.kind;
    let typed = of(&readings, kind, from);
    let tally = count(book, &indicator, from, to)?;
    let mut value = typed.as_ref().map(|v| v.0);
    let mut date = typed.as_ref().map(|v| v.1);
    let mut made_of: Vec<String> = typed.iter().flat_map(|v| v.2.clone()).collect();
    let mut origin = if value.is_some() {
        Origin::Reading
    } else {
        Origin::None
    };
    let mut parts = parts(&of_parts, kind, from, date);
    if let Some(tally) = &tally {
        value = Some(i128::from(tally.value) * NANOS);
        date = Some(to.min(book.today));
        made_of = Vec::new();
        origin = Origin::Counted;
        parts = counted_parts(tally);
    } else if value.is_none()
        && kind != IndicatorKind::Percentage
        && let Some(first) = parts.first()
    {
        value = first.sum;
        date = of_parts.iter().map(|r| r.end.latest()).max();
        origin = Origin::Parts;
    }
    for dimension in &mut parts {
        dimension.difference = value.zip(dimension.sum).map(|(value, sum)| value - sum);
    }
    let period_target = period_target(book, &indicator, from, to)?;
    let target = period_target
        .map(|t| t.0)
        .or(indicator.target.as_ref().map(|t| t.nanos()));
    let due = period_target
        .map(|t| t.1)
        .or(indicator.target_date.as_ref().map(PartialDate::latest))
        .or(span.end);
    let baseline = indicator.baseline.as_ref().map(|n| n.nanos());
    let began = indicator
        .baseline_date
        .as_ref()
        .map(PartialDate::latest)
        .or(span.begin);
    let up = indicator.direction == Direction::Up;
    let standing = standing(
        value,
        target,
        baseline,
        began,
        due,
        date,
        to.min(book.today),
        up,
    );
    let progress = value
        .zip(target)
        .zip(baseline)
        .and_then(|((value, target), baseline)| {
            let way = target - baseline;
            (way != 0).then(|| i64::try_from((value - baseline) * 1000 / way).unwrap_or_default())
        });
    Ok(Measure {
        typed: tally.as_ref().and_then(|_| typed.map(|v| v.0)),
        value,
        origin,
        date,
        tally,
        target,
        period_target: period_target.map(|t| t.0),
        progress,
        standing,
        readings,
        made_of,
        parts,
        indicator,
    })
}

const NANOS: i128 = 1_000_000_000;

/// The value of readings in a period that begins `from`: with the last day it speaks for, and what it is made of.
fn of(
    readings: &[Stored<Reading>],
    kind: IndicatorKind,
    from: NaiveDate,
) -> Option<(i128, NaiveDate, Vec<String>)> {
    let mut within = readings.iter().filter(|r| r.end.earliest() >= from);
    if kind != IndicatorKind::Cumulative {
        let last = within.next_back()?;
        return Some((last.value.nanos(), last.end.latest(), vec![last.id.clone()]));
    }
    // Readings of separate periods are added; one that another holds within it is not counted twice.
    let mut spans: Vec<_> = within
        .map(|r| {
            let begin = r
                .begin
                .as_ref()
                .map_or(r.end.earliest(), PartialDate::earliest);
            (begin, r.end.latest(), r)
        })
        .collect();
    spans.sort_by_key(|(begin, end, r)| (*begin, std::cmp::Reverse(*end), r.id.clone()));
    let (mut sum, mut last, mut made_of) = (0, None, Vec::new());
    for (begin, end, reading) in spans {
        if last.is_some_and(|last| begin <= last) {
            continue;
        }
        sum += reading.value.nanos();
        last = Some(end);
        made_of.push(reading.id.clone());
    }
    last.map(|last| (sum, last, made_of))
}

fn part_of(reading: &Reading) -> (Dimension, String) {
    if let Some(country) = &reading.country {
        return (Dimension::Country, country.0.clone());
    }
    if let Some(subregion) = &reading.subregion {
        return (Dimension::Subregion, subregion.id().to_owned());
    }
    if let Some(sex) = reading.sex {
        return (Dimension::Sex, sex.as_str().to_owned());
    }
    let words = reading.part.as_ref().map(|line| line.0.clone());
    (Dimension::Part, words.unwrap_or_default())
}

/// Parts with their values, and what each is of.
type Gathered = (Vec<(String, i128)>, Vec<Option<i128>>);

fn parts(
    readings: &[Stored<Reading>],
    kind: IndicatorKind,
    from: NaiveDate,
    on: Option<NaiveDate>,
) -> Vec<Parts> {
    let mut by_part: BTreeMap<(Dimension, String), Vec<Stored<Reading>>> = BTreeMap::new();
    for reading in readings {
        // Where the whole was read on a day, its parts are those of the same day.
        let same =
            kind == IndicatorKind::Cumulative || on.is_none_or(|on| reading.end.latest() == on);
        if same {
            by_part
                .entry(part_of(reading))
                .or_default()
                .push(reading.clone());
        }
    }
    let mut found: BTreeMap<Dimension, Gathered> = BTreeMap::new();
    for ((dimension, part), readings) in &by_part {
        if let Some((value, _, made_of)) = of(readings, kind, from) {
            let base = readings
                .iter()
                .rfind(|r| made_of.contains(&r.id))
                .and_then(|r| r.base.as_ref().map(|b| b.nanos()));
            let (rows, bases) = found.entry(*dimension).or_default();
            rows.push((part.clone(), value));
            bases.push(base);
        }
    }
    let all = found.into_iter().map(|(dimension, (rows, bases))| {
        let values = || rows.iter().map(|(_, value)| *value);
        let sum = if kind == IndicatorKind::Percentage {
            let bases: Option<Vec<i128>> = bases.into_iter().collect();
            bases.and_then(|bases| weighted(values(), &bases))
        } else {
            Some(values().sum())
        };
        Parts {
            dimension,
            sum,
            rows,
            difference: None,
        }
    });
    all.collect()
}

/// The mean of percentages, each weighted by what it is of; to the thousandth.
fn weighted(values: impl Iterator<Item = i128>, bases: &[i128]) -> Option<i128> {
    let all: i128 = bases.iter().sum();
    if all <= 0 {
        return None;
    }
    let sum: i128 = values
        .zip(bases)
        .map(|(value, base)| (value / 1_000_000) * base)
        .sum();
    Some((sum + all / 2) / all * 1_000_000)
}

fn counted_parts(tally: &Tally) -> Vec<Parts> {
    let all = tally.parts.iter().map(|(dimension, rows)| {
        let rows: Vec<(String, i128)> = rows
            .iter()
            .map(|(name, count)| (name.clone(), i128::from(*count) * NANOS))
            .collect();
        Parts {
            dimension: *dimension,
            sum: Some(rows.iter().map(|(_, value)| *value).sum()),
            rows,
            difference: None,
        }
    });
    // Where no record says it of anyone there is nothing to tell apart.
    all.filter(|parts| parts.rows.iter().any(|(name, _)| !name.is_empty()))
        .collect()
}

/// The target of a period that ends with the one asked for and begins no later, with its day.
fn period_target(
    book: &Book<'_>,
    indicator: &Stored<Indicator>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Option<(i128, NaiveDate)>> {
    let targets = book
        .reader
        .children::<IndicatorTarget>("indicator", &indicator.id)?;
    let of_it = |t: &&Stored<IndicatorTarget>| {
        let begins = t.begin.as_ref().map(PartialDate::earliest);
        // What is reached since the year's begin is asked for by quarter too.
        t.end.latest() == to && begins.is_none_or(|begin| begin <= from)
    };
    let first = targets.iter().find(of_it);
    Ok(first.map(|t| (t.value.nanos(), t.end.latest())))
}

#[allow(clippy::too_many_arguments)] // Every one of them decides.
fn standing(
    value: Option<i128>,
    target: Option<i128>,
    baseline: Option<i128>,
    began: Option<NaiveDate>,
    due: Option<NaiveDate>,
    date: Option<NaiveDate>,
    on: NaiveDate,
    up: bool,
) -> MeasureStanding {
    let Some(value) = value else {
        return MeasureStanding::Unread;
    };
    let Some(target) = target else {
        return MeasureStanding::Untargeted;
    };
    let reached = |wanted: i128| if up { value >= wanted } else { value <= wanted };
    if reached(target) {
        return MeasureStanding::Met;
    }
    let (Some(due), Some(date)) = (due, date) else {
        return MeasureStanding::UnderWay;
    };
    if due <= on {
        return MeasureStanding::Missed;
    }
    let (Some(baseline), Some(began)) = (baseline, began) else {
        return MeasureStanding::UnderWay;
    };
    let whole = i128::from((due - began).num_days());
    let gone = i128::from((date - began).num_days());
    if whole <= 0 {
        return MeasureStanding::UnderWay;
    }
    let wanted = baseline + (target - baseline) * gone.clamp(0, whole) / whole;
    if reached(wanted) {
        MeasureStanding::OnTrack
    } else {
        MeasureStanding::Behind
    }
}

/// A value in units of 10^-9 as an exact decimal without needless zeros.
pub fn decimal(nanos: i128) -> String {
    let sign = if nanos < 0 { "-" } else { "" };
    let (whole, rest) = (nanos.abs() / NANOS, nanos.abs() % NANOS);
    let rest = format!("{rest:09}");
    let rest = rest.trim_end_matches('0');
    if rest.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{rest}")
    }
}
