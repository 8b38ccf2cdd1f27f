//! All texts of the network side by side: what each says in each language, what is missing, what is older than its original.

use super::hash_of;
use super::search::plain;
use crate::error::Result;
use crate::kinds::Kind;
use rusqlite::Connection;
use std::collections::BTreeMap;

/// How a text in a language stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Others are translated from it.
    Original,
    /// Made from the original as it is.
    Current,
    /// The original has changed since.
    Outdated,
    /// There is none.
    Missing,
}

/// One text of a record, in all its languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SideBySide {
    /// The kind of record.
    pub kind: Kind,
    /// The record's id.
    pub record: String,
    /// The field.
    pub field: String,
    /// What it says, by language.
    pub texts: BTreeMap<String, String>,
    /// How it stands, by language: those asked for and those that it has.
    pub standing: BTreeMap<String, Standing>,
}

/// Which texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TextQuery {
    /// Those languages count; the main one first.
    pub languages: Vec<String>,
    /// Only of this kind.
    pub kind: Option<Kind>,
    /// Only those that stand so in a language ...
    pub standing: Option<Standing>,
    /// ... this one, or any of the languages.
    pub language: Option<String>,
    /// Only those that hold these words in some language.
    pub text: String,
    /// Where to begin.
    pub offset: usize,
    /// How many.
    pub limit: usize,
}

/// A part of them, with what there is in all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TextPage {
    /// How many match.
    pub total: usize,
    /// The part.
    pub items: Vec<SideBySide>,
    /// Of every kind that has texts: how many, whatever the query.
    pub kinds: Vec<(Kind, usize)>,
    /// How many are missing and outdated in each language, whatever the query.
    pub lacks: Vec<(String, usize, usize)>,
}

/// Nobody translates the capacities and treatments of thousands of people.
const APART: [Kind; 2] = [Kind::Participant, Kind::Person];

/// The texts that match, in the order of the kinds and of arrival.
pub(crate) fn texts(conn: &Connection, query: &TextQuery) -> Result<TextPage> {
    let mut all = sweep(conn, &query.languages)?;
    all.sort_by_key(|row| row.kind as usize);
    let mut page = TextPage {
        lacks: query
            .languages
            .iter()
            .map(|language| lacks(&all, language))
            .collect(),
        ..TextPage::default()
    };
    for row in &all {
        match page.kinds.last_mut() {
            Some((kind, count)) if *kind == row.kind => *count += 1,
            _ => page.kinds.push((row.kind, 1)),
        }
    }
    let wanted = plain(query.text.trim());
    let matching = all.into_iter().filter(|row| {
        query.kind.is_none_or(|kind| row.kind == kind)
            && stands(row, query)
            && (wanted.is_empty() || row.texts.values().any(|text| plain(text).contains(&wanted)))
    });
    for row in matching {
        if page.total >= query.offset && page.items.len() < query.limit {
            page.items.push(row);
        }
        page.total += 1;
    }
    Ok(page)
}

fn stands(row: &SideBySide, query: &TextQuery) -> bool {
    let Some(wanted) = query.standing else {
        return true;
    };
    let holds = |language: &String| row.standing.get(language) == Some(&wanted);
    match &query.language {
        Some(language) => holds(language),
        None => query.languages.iter().any(holds),
    }
}

fn lacks(all: &[SideBySide], language: &str) -> (String, usize, usize) {
    let count = |standing| {
        let same = |row: &&SideBySide| row.standing.get(language) == Some(&standing);
        all.iter().filter(same).count()
    };
    (
        language.to_owned(),
        count(Standing::Missing),
        count(Standing::Outdated),
    )
}

/// Every text but those set apart, one row a record and field.
fn sweep(conn: &Connection, languages: &[String]) -> Result<Vec<SideBySide>> {
    let mut statement = conn.prepare_cached(
        "SELECT tbl, record, field, lang, value, source FROM text ORDER BY record, field, source IS NOT NULL, lang",
    )?;
    let mut rows = statement.query([])?;
    let mut all: Vec<SideBySide> = Vec::new();
    let mut original = String::new();
    while let Some(row) = rows.next()? {
        let table: String = row.get(0)?;
        let Some(kind) = Kind::named(&table).filter(|kind| !APART.contains(kind)) else {
            continue;
        };
        let (record, field): (String, String) = (row.get(1)?, row.get(2)?);
        let (lang, value): (String, String) = (row.get(3)?, row.get(4)?);
        let source: Option<String> = row.get(5)?;
        if all
            .last()
            .is_none_or(|last| last.record != record || last.field != field)
        {
            all.push(SideBySide {
                kind,
                record,
                field,
                texts: BTreeMap::new(),
                standing: languages
                    .iter()
                    .map(|l| (l.clone(), Standing::Missing))
                    .collect(),
            });
            // The original comes before its translations; a lone translation has none.
            original = if source.is_none() {
                hash_of(value.as_bytes())
            } else {
                String::new()
            };
        }
        let standing = match source {
            None => Standing::Original,
            Some(made_from) if made_from == original || original.is_empty() => Standing::Current,
            Some(_) => Standing::Outdated,
        };
        if let Some(last) = all.last_mut() {
            last.texts.insert(lang.clone(), value);
            last.standing.insert(lang, standing);
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{Edit, edit};
    use crate::testing::{BY, added, network};
    use serde_json::json;

    fn query(standing: Option<Standing>) -> TextQuery {
        TextQuery {
            languages: vec!["es".into(), "pt".into()],
            standing,
            limit: 100,
            ..TextQuery::default()
        }
    }

    #[test]
    fn a_translation_is_missing_current_outdated_and_said_to_hold() {
        let mut net = network();
        let name = json!({"name": {"es": "Comité", "pt": "Comitê"}});
        added(&mut net, Kind::Body, "committee", name);
        added(
            &mut net,
            Kind::Body,
            "assembly",
            json!({"name": {"es": "Asamblea"}}),
        );
        let missing = net.reader().texts(&query(Some(Standing::Missing))).unwrap();
        assert_eq!(missing.items[0].texts["es"], "Asamblea");
        assert_eq!(
            (missing.total, missing.kinds.as_slice()),
            (1, &[(Kind::Body, 2)][..])
        );
        assert_eq!(
            missing.lacks,
            [("es".to_owned(), 0, 0), ("pt".to_owned(), 1, 0)]
        );
        let mut write = |text: serde_json::Value| {
            let edited = Edit {
                id: "committee".into(),
                fields: json!({ "name": text }).as_object().cloned().unwrap(),
                ..Edit::default()
            };
            edit(&mut net, BY, Kind::Body, &edited).unwrap();
            let outdated = net
                .reader()
                .texts(&query(Some(Standing::Outdated)))
                .unwrap();
            outdated.total
        };
        assert_eq!(write(json!({"es": "Comité Ejecutivo"})), 1);
        // The whole text sent again says nothing of the translation; the translation sent alone does.
        assert_eq!(write(json!({"es": "Comité Ejecutivo", "pt": "Comitê"})), 1);
        assert_eq!(write(json!({"pt": "Comitê"})), 0);
    }

    #[test]
    fn words_are_found_without_accents_and_pages_go_on() {
        let mut net = network();
        for name in ["Unión", "Única", "Otra"] {
            added(
                &mut net,
                Kind::Organization,
                "",
                json!({"name": {"es": name}}),
            );
        }
        let mut query = query(None);
        query.text = "un".into();
        assert_eq!(net.reader().texts(&query).unwrap().total, 2);
        (query.offset, query.limit) = (1, 1);
        let page = net.reader().texts(&query).unwrap();
        assert_eq!((page.total, page.items.len()), (2, 1));
        query.text = "OTRA".into();
        assert_eq!(net.reader().texts(&query).unwrap().total, 1);
    }
}
