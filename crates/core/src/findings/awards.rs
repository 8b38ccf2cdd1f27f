//! Awards: entries that are more than stated, editions and categories of which sources differ, results that are missing.

use std::collections::BTreeSet;

use super::words::numbers;
use crate::error::Result;
use crate::finding::{Found, Severity::*, named};
use crate::knowledge::{Award, AwardCategory, AwardStatus, Entry, EntryResult};
use crate::network::{Bound, Scope};
use crate::record::{Record, Stored};
use crate::values::AnyRef;

pub(crate) fn find(found: &mut Found<'_, '_>) -> Result<()> {
    for award in found.book.reader.all::<Award>()? {
        entries(found, &award)?;
        edition(found, &award)?;
        categories(found, &award)?;
    }
    Ok(())
}

fn entries(found: &mut Found<'_, '_>, award: &Stored<Award>) -> Result<()> {
    let entries = found.book.reader.children::<Entry>("award", &award.id)?;
    let name = found.title(award)?;
    let counted = entries.len() as i64;
    if let Some(stated) = award.entries_stated
        && award.entries_bound == Bound::Exact
        && counted > stated.0
    {
        let values = [
            ("name", name.clone()),
            ("total", stated.0.to_string()),
            ("actual", counted.to_string()),
        ];
        found.add(High, "award-entries-differ", vec![named(award)], &values);
    }
    let decided =
        |entry: &Stored<Entry>| matches!(entry.result, EntryResult::Winner | EntryResult::Mention);
    let given = award.scope == Scope::Own && award.status == AwardStatus::Given;
    if given && !entries.iter().any(decided) {
        found.add(
            Low,
            "award-without-winner",
            vec![named(award)],
            &[("name", name)],
        );
    }
    Ok(())
}

/// Two years for one edition.
fn edition(found: &mut Found<'_, '_>, award: &Stored<Award>) -> Result<()> {
    let Some(edition) = &award.edition else {
        return Ok(());
    };
    let years = |text: &str| -> Vec<u32> {
        numbers(text)
            .into_iter()
            .filter(|n| (1900..2200).contains(n))
            .collect()
    };
    let of_edition = years(&edition.0);
    let about = AnyRef::new(Award::KIND, &award.id);
    let other = found
        .book
        .shelf
        .all()
        .iter()
        .filter(|source| source.about == about)
        .filter(|source| {
            source
                .field
                .as_ref()
                .is_some_and(|field| field.0 == "edition")
        })
        .find_map(|source| {
            let quote = &source.quote.as_ref()?.0;
            let said = years(quote);
            let differs = !said.is_empty() && !said.iter().any(|year| of_edition.contains(year));
            (differs && !of_edition.is_empty()).then(|| (named(source), quote.clone()))
        });
    if let Some((source, text)) = other {
        let values = [("name", found.title(award)?), ("text", text)];
        found.add(
            Medium,
            "award-edition-differs",
            vec![named(award), source],
            &values,
        );
    }
    Ok(())
}

/// Categories that one publication names, and others that only another names.
fn categories(found: &mut Found<'_, '_>, award: &Stored<Award>) -> Result<()> {
    let categories = found
        .book
        .reader
        .children::<AwardCategory>("award", &award.id)?;
    let named_by: Vec<Vec<usize>> = categories
        .iter()
        .map(|category| {
            found
                .book
                .shelf
                .publications(AwardCategory::KIND, &category.id)
        })
        .collect();
    let all: BTreeSet<usize> = named_by.iter().flatten().copied().collect();
    let one_for_all = all
        .iter()
        .any(|publication| named_by.iter().all(|by| by.contains(publication)));
    if all.len() > 1 && !one_for_all && named_by.iter().all(|by| !by.is_empty()) {
        let mut records = vec![named(award)];
        records.extend(categories.iter().map(named));
        let values = [
            ("name", found.title(award)?),
            ("count", all.len().to_string()),
        ];
        found.add(Low, "award-categories-differ", records, &values);
    }
    Ok(())
}
