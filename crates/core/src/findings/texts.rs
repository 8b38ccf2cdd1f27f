//! Texts that lack a language or whose original has changed since, and documents that are not here.

use std::collections::BTreeMap;

use crate::documents::Document;
use crate::error::Result;
use crate::finding::{Found, Severity::*, named};
use crate::kinds::Kind;
use crate::storage::hash_of;
use crate::storage::participation::{translations, untranslated};

pub(crate) fn find(found: &mut Found<'_, '_>) -> Result<()> {
    let conn = found.book.reader.connection();
    let (main, mut languages) = match &found.book.profile {
        Some(profile) => (
            profile.main_language.0.clone(),
            profile
                .languages
                .iter()
                .map(|l| l.0.clone())
                .collect::<Vec<_>>(),
        ),
        None => (found.book.reader.main_language().to_owned(), Vec::new()),
    };
    languages.retain(|language| *language != main);
    for (language, code, severity) in std::iter::once((main, "texts-without-main-language", Medium))
        .chain(
            languages
                .into_iter()
                .map(|language| (language, "texts-untranslated", Low)),
        )
    {
        let mut records: Vec<(Kind, String)> = untranslated(conn, &language)?
            .into_iter()
            .filter_map(|(table, id)| Some((Kind::named(&table)?, id)))
            .collect();
        records.sort_by_key(|(kind, _)| *kind as usize);
        found.add_all(severity, code, records, &[("language", language)]);
    }
    let mut outdated: BTreeMap<String, Vec<(Kind, String)>> = BTreeMap::new();
    let mut hashes: BTreeMap<String, String> = BTreeMap::new();
    for (table, record, language, source, original) in translations(conn)? {
        let hash = hashes
            .entry(original)
            .or_insert_with_key(|text| hash_of(text.as_bytes()));
        if let Some(kind) = Kind::named(&table)
            && *hash != source
        {
            let of_language = outdated.entry(language).or_default();
            if of_language.last().is_none_or(|(_, last)| *last != record) {
                of_language.push((kind, record));
            }
        }
    }
    for (language, records) in outdated {
        found.add_all(Low, "texts-outdated", records, &[("language", language)]);
    }
    documents(found)
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
