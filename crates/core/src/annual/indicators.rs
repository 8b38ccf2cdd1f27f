//! Indicators with their readings up to the period's last day.

use super::book::{Book, texts, texts_maybe};
use super::data as d;
use super::plans::Tree;
use super::spans::within;
use crate::error::Result;
use crate::network::Scope;
use crate::plans::{Direction, Indicator, Reading};
use crate::record::Stored;

/// The indicators of the own plans and of the network itself, by axis.
pub(super) fn indicators(
    book: &Book<'_>,
    trees: &[Tree],
    period: d::Period,
) -> Result<Vec<d::IndicatorGroup>> {
    let own: Vec<&Tree> = trees
        .iter()
        .filter(|tree| tree.plan.scope == Scope::Own)
        .collect();
    let mut all = book.reader.all::<Indicator>()?;
    all.sort_by_key(|i| i.position);
    // Groups in the order of axes; what belongs to a plan or to the network as a whole comes first.
    let mut groups: Vec<(Option<String>, d::IndicatorGroup)> = vec![(
        None,
        d::IndicatorGroup {
            title: None,
            indicators: Vec::new(),
        },
    )];
    for axis in own.iter().flat_map(|tree| tree.axes()) {
        let title = Some(texts(&axis.name, &axis.language));
        groups.push((
            Some(axis.id.clone()),
            d::IndicatorGroup {
                title,
                indicators: Vec::new(),
            },
        ));
    }
    for indicator in &all {
        let axis = match (&indicator.plan, &indicator.activity, &indicator.project) {
            (_, _, Some(_)) => continue,
            (Some(plan), _, _) if own.iter().any(|tree| tree.plan.id == plan.id()) => None,
            (Some(_), _, _) => continue,
            (_, Some(activity), _) => {
                let Some(tree) = own.iter().find(|tree| tree.get(activity.id()).is_some()) else {
                    continue;
                };
                tree.axis_of(activity.id()).map(|axis| axis.id.clone())
            }
            (None, None, None) => None,
        };
        let line = line(book, indicator, period)?;
        if let Some((_, group)) = groups.iter_mut().find(|(id, _)| *id == axis) {
            group.indicators.push(line);
        }
    }
    groups.retain(|(_, group)| !group.indicators.is_empty());
    Ok(groups.into_iter().map(|(_, group)| group).collect())
}

fn line(book: &Book<'_>, indicator: &Stored<Indicator>, period: d::Period) -> Result<d::Indicator> {
    let mut readings = book
        .reader
        .children::<Reading>("indicator", &indicator.id)?;
    readings.retain(|r| r.is_whole() && r.end.latest() <= period.to);
    readings.sort_by_key(|r| r.end.latest());
    let last = readings.iter().rev().find(|r| within(&r.end, period));
    let lower = indicator.direction == Direction::Down;
    let met = last
        .zip(indicator.target.as_ref())
        .map(|(reading, target)| {
            let (value, target) = (reading.value.nanos(), target.nanos());
            if lower {
                value <= target
            } else {
                value >= target
            }
        });
    Ok(d::Indicator {
        record: book.refer(indicator)?,
        name: texts(&indicator.name, &indicator.language),
        unit: texts_maybe(indicator.unit.as_ref(), &indicator.language),
        baseline: indicator.baseline.as_ref().map(|n| n.0.clone()),
        target: indicator.target.as_ref().map(|n| n.0.clone()),
        value: last.map(|reading| reading.value.0.clone()),
        lower_is_better: lower,
        met,
        readings: readings
            .iter()
            .map(|reading| d::Reading {
                date: reading.end.as_str().to_owned(),
                value: reading.value.0.clone(),
                evidence: texts_maybe(reading.evidence.as_ref(), &reading.language),
            })
            .collect(),
        source: book
            .shelf
            .source_for(indicator)
            .or_else(|| last.and_then(|reading| book.shelf.source_for(reading))),
    })
}
