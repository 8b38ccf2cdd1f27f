//! Lines, narratives, and both in several languages.

use super::{Field, FieldType, Language, MAX_LINE, MAX_NARRATIVE, text_of};
use crate::error::Problems;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// One line of at most 300 characters, without control characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Line(pub String);

/// A text of at most 200,000 characters in the named subset of CommonMark.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Narrative(pub String);

/// A line in one or more languages, by BCP 47 tag.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Texts(pub BTreeMap<String, String>);

/// A narrative in one or more languages, by BCP 47 tag.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Narratives(pub BTreeMap<String, String>);

fn check(field: &str, text: &str, max: usize, breaks: bool, problems: &mut Problems) -> bool {
    let actual = text.chars().count();
    if actual > max {
        problems.add_with(
            field,
            "too-long",
            &[("max", max.to_string()), ("actual", actual.to_string())],
        );
        return false;
    }
    if text
        .chars()
        .any(|c| c.is_control() && !(breaks && matches!(c, '\n' | '\t' | '\r')))
    {
        problems.add(field, "control-characters");
        return false;
    }
    true
}

impl Field for Line {
    fn field_type() -> FieldType {
        FieldType::Line
    }

    fn parse(field: &str, value: &Value, problems: &mut Problems) -> Option<Self> {
        let text = text_of(field, value, problems)?;
        check(field, text, MAX_LINE, false, problems).then(|| Line(text.to_owned()))
    }

    fn to_json(&self) -> Value {
        Value::from(self.0.clone())
    }
}

impl Field for Narrative {
    fn field_type() -> FieldType {
        FieldType::Narrative
    }

    fn parse(field: &str, value: &Value, problems: &mut Problems) -> Option<Self> {
        let text = text_of(field, value, problems)?;
        check(field, text, MAX_NARRATIVE, true, problems)
            .then(|| Narrative(text.replace("\r\n", "\n")))
    }

    fn to_json(&self) -> Value {
        Value::from(self.0.clone())
    }
}

fn parse_languages(
    field: &str,
    value: &Value,
    max: usize,
    breaks: bool,
    problems: &mut Problems,
) -> Option<BTreeMap<String, String>> {
    let Value::Object(map) = value else {
        problems.add(
            field,
            if value.is_null() {
                "required"
            } else {
                "not-text"
            },
        );
        return None;
    };
    let before = problems.0.len();
    let mut texts = BTreeMap::new();
    for (tag, value) in map {
        let place = format!("{field}.{tag}");
        let Some(tag) = Language::parse(&place, &Value::from(tag.clone()), problems) else {
            continue;
        };
        let text = match value {
            Value::String(text) => text.trim(),
            Value::Object(marked) => marked
                .get("value")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .trim(),
            Value::Null => "",
            _ => {
                problems.add(&place, "not-text");
                continue;
            }
        };
        if !text.is_empty() && check(&place, text, max, breaks, problems) {
            texts.insert(tag.0, text.to_owned());
        }
    }
    if problems.0.len() > before {
        return None;
    }
    if texts.is_empty() {
        problems.add(field, "required");
        return None;
    }
    Some(texts)
}

fn languages_json(texts: &BTreeMap<String, String>) -> Value {
    Value::Object(
        texts
            .iter()
            .map(|(tag, text)| (tag.clone(), Value::from(text.clone())))
            .collect::<Map<_, _>>(),
    )
}

impl Field for Texts {
    fn field_type() -> FieldType {
        FieldType::Texts
    }

    fn parse(field: &str, value: &Value, problems: &mut Problems) -> Option<Self> {
        parse_languages(field, value, MAX_LINE, false, problems).map(Texts)
    }

    fn to_json(&self) -> Value {
        languages_json(&self.0)
    }
}

impl Field for Narratives {
    fn field_type() -> FieldType {
        FieldType::Narratives
    }

    fn parse(field: &str, value: &Value, problems: &mut Problems) -> Option<Self> {
        parse_languages(field, value, MAX_NARRATIVE, true, problems).map(Narratives)
    }

    fn to_json(&self) -> Value {
        languages_json(&self.0)
    }
}

impl Texts {
    /// The text in `language`, else in `original`, else in any.
    pub fn best(&self, language: &str, original: &str) -> &str {
        best(&self.0, language, original)
    }
}

impl Narratives {
    /// The text in `language`, else in `original`, else in any.
    pub fn best(&self, language: &str, original: &str) -> &str {
        best(&self.0, language, original)
    }
}

pub(crate) fn best<'t>(
    texts: &'t BTreeMap<String, String>,
    language: &str,
    original: &str,
) -> &'t str {
    texts
        .get(language)
        .or_else(|| texts.get(original))
        .or_else(|| texts.values().next())
        .map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_name_of_301_characters_is_refused_with_both_numbers() {
        let mut problems = Problems::default();
        assert!(Line::parse("name", &json!("ñ".repeat(301)), &mut problems).is_none());
        assert_eq!(problems.0[0].code, "too-long");
        assert_eq!(problems.0[0].values["max"], "300");
        assert_eq!(problems.0[0].values["actual"], "301");
    }

    #[test]
    fn every_language_with_a_problem_is_named() {
        let mut problems = Problems::default();
        let typed = json!({"es": "a\u{7}", "zz-bad tag": "x", "en": "good"});
        assert!(Texts::parse("name", &typed, &mut problems).is_none());
        let fields: Vec<_> = problems.0.iter().map(|p| p.field.as_str()).collect();
        assert_eq!(fields, ["name.es", "name.zz-bad tag"]);
    }
}
