//! Texts that lack a language or whose original has changed since, and documents that are not here.

use crate::documents::Document;
use crate::error::Result;
use crate::finding::{Found, Severity::*, named};
use crate::kinds::Kind;
use crate::storage::languages::{Place, lacking, outdated};

pub(crate) fn find(found: &mut Found<'_, '_>) -> Result<()> {
    let conn = found.book.reader.connection();
    let main = found.book.reader.main_language().to_owned();
    let mut languages = vec![main.clone()];
    if let Some(profile) = &found.book.profile {
        let others = profile.languages.iter().map(|language| language.0.clone());
        languages.extend(others.filter(|language| *language != main));
    }
    let lists = lacking(conn, &languages)?;
    for (language, list) in languages.into_iter().zip(lists) {
        let (severity, code) = if language == main {
            (Medium, "texts-without-main-language")
        } else {
            (Low, "texts-untranslated")
        };
        found.add_all(severity, code, records(list), &[("language", language)]);
    }
    for (language, list) in outdated(conn)? {
        found.add_all(
            Low,
            "texts-outdated",
            records(list),
            &[("language", language)],
        );
    }
    documents(found)
}

/// Records by their kinds, in the order of these.
fn records(places: Vec<Place>) -> Vec<(Kind, String)> {
    let known = |(table, id): Place| Some((Kind::named(&table)?, id));
    let mut records: Vec<_> = places.into_iter().filter_map(known).collect();
    records.sort_by_key(|(kind, _)| *kind as usize);
    records
}

/// Documents that are only named: where to look for them is known, or not even that.
fn documents(found: &mut Found<'_, '_>) -> Result<()> {
    let (mut elsewhere, mut nowhere) = (Vec::new(), Vec::new());
    for document in found.book.reader.all::<Document>()? {
        match (&document.content, &document.address) {
            (Some(_), _) => {}
            (None, Some(_)) => elsewhere.push(named(&document)),
            (None, None) => nowhere.push(named(&document)),
        }
    }
    found.add_all(Low, "documents-elsewhere", elsewhere, &[]);
    found.add_all(Medium, "documents-missing", nowhere, &[]);
    Ok(())
}
