//! Where the words that were searched for stand in a record.

use crate::kinds::Kind;
use crate::storage::{Raw, plain};
use crate::values::FieldType;
use serde_json::Value;

/// A part of a record's text around the words that were found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// The field.
    pub field: &'static str,
    /// Its language, where it has several.
    pub lang: Option<String>,
    /// The words with some before and after, on one line.
    pub text: String,
}

/// So many letters stand before the first word found, and so many in all.
const BEFORE: usize = 40;
const WHOLE: usize = 160;

/// The text of the record that holds most of the words, the title's own left out; none when only the title or key does.
pub(crate) fn excerpt(kind: Kind, record: &Raw, text: &str) -> Option<Excerpt> {
    let wanted = plain(text);
    let words: Vec<&str> = wanted
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let description = kind.description();
    let mut best: Option<(usize, Excerpt)> = None;
    for field in description
        .fields
        .iter()
        .filter(|f| f.name != description.title)
    {
        let value = record.fields.get(field.name).unwrap_or(&Value::Null);
        for (lang, text) in texts_of(&field.field_type, value) {
            let Some((count, at)) = hits(text, &words) else {
                continue;
            };
            if best.as_ref().is_none_or(|(most, _)| count > *most) {
                let text = around(text, at);
                let lang = lang.map(str::to_owned);
                best = Some((
                    count,
                    Excerpt {
                        field: field.name,
                        lang,
                        text,
                    },
                ));
            }
        }
    }
    best.map(|(_, excerpt)| excerpt)
}

fn texts_of<'v>(field_type: &FieldType, value: &'v Value) -> Vec<(Option<&'v str>, &'v str)> {
    match (field_type, value) {
        (FieldType::Texts | FieldType::Narratives, Value::Object(texts)) => texts
            .iter()
            .filter_map(|(lang, text)| Some((Some(lang.as_str()), text.as_str()?)))
            .collect(),
        (FieldType::List(_), Value::Array(items)) => items
            .iter()
            .filter_map(|item| Some((None, item.as_str()?)))
            .collect(),
        (
            FieldType::Line
            | FieldType::Narrative
            | FieldType::Email
            | FieldType::Phone
            | FieldType::Address,
            Value::String(text),
        ) => vec![(None, text)],
        _ => Vec::new(),
    }
}

/// How many of the words begin a word of the text, and the letter at which the first one stands.
fn hits(text: &str, words: &[&str]) -> Option<(usize, usize)> {
    let letters: Vec<char> = text.chars().map(bare).collect();
    let (mut first, mut found) = (letters.len(), vec![false; words.len()]);
    for at in 0..letters.len() {
        if !letters[at].is_alphanumeric() || (at > 0 && letters[at - 1].is_alphanumeric()) {
            continue;
        }
        for (word, found) in words.iter().zip(&mut found) {
            if word
                .chars()
                .zip(&letters[at..])
                .filter(|(a, b)| a == *b)
                .count()
                == word.chars().count()
            {
                first = first.min(at);
                *found = true;
            }
        }
    }
    let count = found.iter().filter(|found| **found).count();
    (count > 0).then_some((count, first))
}

fn bare(letter: char) -> char {
    plain(letter.encode_utf8(&mut [0; 4]))
        .chars()
        .next()
        .unwrap_or(letter)
}

fn around(text: &str, at: usize) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut begin = at.saturating_sub(BEFORE);
    while begin > 0 && begin < at && letters[begin - 1].is_alphanumeric() {
        begin += 1;
    }
    let end = (begin + WHOLE).min(letters.len());
    let part: String = letters[begin..end].iter().collect();
    let line = part.split_whitespace().collect::<Vec<_>>().join(" ");
    let (before, after) = (
        if begin > 0 { "…" } else { "" },
        if end < letters.len() { "…" } else { "" },
    );
    format!("{before}{line}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{added, network};
    use serde_json::json;

    #[test]
    fn the_text_that_holds_the_words_is_shown_around_them() {
        let mut net = network();
        let long = "palabra ".repeat(20);
        let mandate = format!("{long}la Interoperabilidad de los trámites\n\n{long}");
        let fields =
            json!({"name": {"es": "Grupo"}, "mandate": {"es": mandate, "pt": "Os trâmites"}});
        let id = added(&mut net, Kind::Body, "grupo", fields);
        let found = net
            .reader()
            .excerpt(Kind::Body, &id, "interop tramites")
            .unwrap()
            .unwrap();
        assert_eq!(
            (found.field, found.lang.as_deref()),
            ("mandate", Some("es"))
        );
        assert!(
            found.text.starts_with('…') && found.text.ends_with('…'),
            "{}",
            found.text
        );
        assert!(
            found
                .text
                .contains("la Interoperabilidad de los trámites palabra"),
            "{}",
            found.text
        );
        assert_eq!(
            net.reader().excerpt(Kind::Body, &id, "grupo").unwrap(),
            None
        );
        assert_eq!(
            net.reader().excerpt(Kind::Body, &id, "alabra").unwrap(),
            None
        );
    }
}
