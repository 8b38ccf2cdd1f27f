//! Figures that sources state of one thing and that differ, and words of sources that can be read in two ways.

use std::collections::BTreeMap;

use super::words::ambiguous_date;
use crate::bodies::{Body, BodyKind};
use crate::documents::{Figure, FigureSubject};
use crate::error::Result;
use crate::finding::{Found, Severity::*, named};
use crate::network::{Bound, Scope};
use crate::record::Stored;

pub(crate) fn find(found: &mut Found<'_, '_>) -> Result<()> {
    let figures = found.book.reader.all::<Figure>()?;
    differ(found, &figures)?;
    groups(found, &figures)?;
    let undated: Vec<_> = figures
        .iter()
        .filter(|figure| figure.as_of.is_none())
        .map(named)
        .collect();
    found.add_all(Low, "figures-undated", undated, &[]);
    for figure in &figures {
        let text = figure
            .as_of_stated
            .as_ref()
            .and_then(|stated| ambiguous_date(&stated.0));
        if let Some(text) = text {
            let values = [("name", found.title(figure)?), ("text", text.to_owned())];
            found.add(Medium, "date-ambiguous", vec![named(figure)], &values);
        }
    }
    quotes(found)
}

/// Several numbers for one thing. When their dates say that a later one is lower, that is said.
fn differ(found: &mut Found<'_, '_>, figures: &[Stored<Figure>]) -> Result<()> {
    let mut same: BTreeMap<_, Vec<&Stored<Figure>>> = BTreeMap::new();
    for figure in figures {
        let about = figure.about.as_ref().map(|about| about.0.clone());
        // Of the network as a whole, only what has a subject of its own can be compared.
        if figure.subject != FigureSubject::Other || about.is_some() {
            same.entry((figure.scope, about, figure.subject))
                .or_default()
                .push(figure);
        }
    }
    for figures in same.into_values() {
        let mut numbers: Vec<i128> = figures.iter().map(|figure| figure.value.nanos()).collect();
        numbers.sort_unstable();
        numbers.dedup();
        if numbers.len() < 2 {
            continue;
        }
        let falls = figures.iter().any(|later| {
            figures
                .iter()
                .any(|earlier| match (&earlier.as_of, &later.as_of) {
                    (Some(before), Some(after)) => {
                        before.latest() < after.earliest()
                            && later.value.nanos() < earlier.value.nanos()
                    }
                    _ => false,
                })
        });
        let mut values: Vec<&str> = figures
            .iter()
            .map(|figure| figure.value.0.as_str())
            .collect();
        values.dedup();
        let code = if falls {
            "figures-go-down"
        } else {
            "figures-differ"
        };
        let name = found.title(figures[0])?;
        let records = figures.iter().map(|figure| named(*figure)).collect();
        let values = [
            ("name", name),
            ("text", values.join(", ")),
            ("count", numbers.len().to_string()),
        ];
        found.add(if falls { Medium } else { Low }, code, records, &values);
    }
    Ok(())
}

/// How many working groups a source states against how many the records name.
fn groups(found: &mut Found<'_, '_>, figures: &[Stored<Figure>]) -> Result<()> {
    let bodies = found.book.reader.all::<Body>()?;
    let own = bodies
        .iter()
        .filter(|b| b.kind == BodyKind::WorkingGroup && b.scope == Scope::Own);
    let actual = own.count();
    let stated = figures.iter().filter(|figure| {
        figure.subject == FigureSubject::WorkingGroups
            && figure.scope == Scope::Own
            && figure.about.is_none()
            && figure.bound == Bound::Exact
    });
    for figure in stated {
        if actual > 0 && figure.value.nanos() != (actual as i128) * 1_000_000_000 {
            let values = [
                ("name", found.title(figure)?),
                ("total", figure.value.0.clone()),
                ("actual", actual.to_string()),
            ];
            found.add(Low, "groups-differ", vec![named(figure)], &values);
        }
    }
    Ok(())
}

/// Words of sources with a date of which nobody knows which number is the month.
fn quotes(found: &mut Found<'_, '_>) -> Result<()> {
    let mut said: Vec<(Vec<(crate::Kind, String)>, String)> = Vec::new();
    for source in found.book.shelf.all() {
        let Some(text) = source
            .quote
            .as_ref()
            .and_then(|quote| ambiguous_date(&quote.0))
        else {
            continue;
        };
        let Some((kind, id)) = source.about.split() else {
            continue;
        };
        let records = vec![(kind, id.to_owned()), named(source)];
        if !said
            .iter()
            .any(|(known, words)| known[0] == records[0] && words == text)
        {
            said.push((records, text.to_owned()));
        }
    }
    for (records, text) in said {
        let name = found.title_of(records[0].0, &records[0].1)?;
        found.add(
            Medium,
            "date-ambiguous",
            records,
            &[("name", name), ("text", text)],
        );
    }
    Ok(())
}
