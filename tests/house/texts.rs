//! The texts: the same keys and variables in three languages, none unused, none missing, none outside `locales/`.

use crate::sources::files;
use plenaria_core::kinds::Kind;
use plenaria_core::values::FieldType;
use std::collections::BTreeSet;

fn keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for (_, text) in files("locales/es", &[".ftl"]) {
        for line in text.lines() {
            if let Some((key, _)) = line.split_once(" =")
                && key.starts_with(|c: char| c.is_ascii_lowercase())
                && key
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            {
                keys.insert(key.to_owned());
            }
        }
    }
    keys
}

/// Words of a source that may be keys or the beginnings of keys: letters, digits and hyphens between quotes of any kind.
fn words(text: &str) -> BTreeSet<String> {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    text.split(|c: char| !allowed(c))
        .filter(|word| word.contains('-') || word.len() > 2)
        .map(str::to_owned)
        .collect()
}

fn sources() -> Vec<(String, String)> {
    let mut all = files("crates", &[".rs", ".typ"]);
    all.extend(files("src-tauri/src", &[".rs"]));
    all.extend(files("ui/src", &[".ts", ".svelte"]));
    all.extend(files("tests/src", &[".rs"]));
    all
}

#[test]
fn the_three_languages_have_the_same_keys_and_variables() {
    assert_eq!(plenaria_i18n::check::compare(), Vec::<String>::new());
}

#[test]
fn every_kind_field_and_choice_has_its_words() {
    let keys = keys();
    let dashed = |name: &str| name.replace('_', "-");
    let mut missing = Vec::new();
    let mut need = |key: String| {
        if !keys.contains(&key) {
            missing.push(key);
        }
    };
    for &kind in Kind::ALL {
        let description = kind.description();
        need(format!("kind-{}", dashed(description.kind)));
        need(format!("kind-{}-many", dashed(description.kind)));
        for field in &description.fields {
            need(format!(
                "{}-{}",
                dashed(description.kind),
                dashed(field.name)
            ));
            if let FieldType::Choice { name, values } = field.field_type {
                values
                    .iter()
                    .for_each(|value| need(format!("choice-{}-{}", dashed(name), dashed(value))));
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_problem_and_finding_of_core_has_its_sentence() {
    let keys = keys();
    let mut missing = BTreeSet::new();
    for (path, text) in files("crates/core/src", &[".rs"]) {
        for call in [".add(", ".add_with("] {
            for rest in text.split(call).skip(1) {
                let quoted: Vec<&str> = rest.split('"').collect();
                // problems.add("field", "code"): the second quoted word, when nothing but a comma stands between.
                if quoted.len() > 3 && quoted[2].trim() == "," && quoted[0].trim().is_empty() {
                    let key = format!("problem-{}", quoted[3]);
                    if !keys.contains(&key) && text.contains("Problems") {
                        missing.insert(format!("{path}: {key}"));
                    }
                }
            }
        }
    }
    assert_eq!(missing, BTreeSet::new());
}

#[test]
fn no_text_is_unused() {
    let mut used = BTreeSet::new();
    let mut beginnings = BTreeSet::new();
    for (_, text) in sources() {
        for word in words(&text) {
            if word.ends_with('-') {
                beginnings.insert(word);
            } else {
                used.insert(word);
            }
        }
    }
    // Built from the declarations of records: every_kind_field_and_choice_has_its_words walks them.
    let dashed = |name: &str| name.replace('_', "-");
    for &kind in Kind::ALL {
        let description = kind.description();
        used.insert(format!("kind-{}", dashed(description.kind)));
        used.insert(format!("kind-{}-many", dashed(description.kind)));
        for field in &description.fields {
            used.insert(format!(
                "{}-{}",
                dashed(description.kind),
                dashed(field.name)
            ));
            if let FieldType::Choice { name, values } = field.field_type {
                used.extend(
                    values
                        .iter()
                        .map(|value| format!("choice-{}-{}", dashed(name), dashed(value))),
                );
            }
        }
    }
    let built = |key: &str| {
        beginnings.iter().any(|beginning| {
            key.strip_prefix(beginning.as_str()).is_some_and(|rest| {
                used.contains(rest)
                    || rest
                        .strip_suffix("-hint")
                        .is_some_and(|code| used.contains(code))
                    || rest
                        .split('-')
                        .all(|part| used.contains(part) || part.len() <= 2)
            })
        })
    };
    let unused: Vec<String> = keys()
        .into_iter()
        .filter(|key| !used.contains(key) && !built(key))
        .collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn no_component_holds_a_literal_text() {
    let mut found = Vec::new();
    for (path, text) in files("ui/src", &[".svelte"]) {
        let mut markup = text.clone();
        for block in ["script", "style"] {
            while let (Some(begin), Some(end)) = (
                markup.find(&format!("<{block}")),
                markup.find(&format!("</{block}>")),
            ) {
                markup.replace_range(begin..end + block.len() + 3, "");
            }
        }
        for (attribute, line) in literal_attributes(&markup)
            .into_iter()
            .chain(literal_words(&markup))
        {
            found.push(format!("{path}: {attribute}: {line}"));
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

/// Attributes that people read or hear, written as a literal with a letter in it.
fn literal_attributes(markup: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for attribute in ["title", "aria-label", "placeholder", "alt", "label"] {
        for rest in markup.split(&format!(" {attribute}=\"")).skip(1) {
            let value = rest.split('"').next().unwrap_or_default();
            if !value.contains('{') && value.chars().any(char::is_alphabetic) {
                found.push((attribute.to_owned(), value.to_owned()));
            }
        }
    }
    found
}

/// Words of two letters or more between tags, outside braces.
fn literal_words(markup: &str) -> Vec<(String, String)> {
    let mut outside = String::new();
    let (mut depth, mut in_tag, mut quote) = (0_usize, false, None);
    for c in markup.chars() {
        match (c, quote) {
            ('{', _) => depth += 1,
            ('}', _) => depth = depth.saturating_sub(1),
            (c, Some(q)) if c == q && depth == 0 => quote = None,
            ('"' | '\'', None) if in_tag && depth == 0 => quote = Some(c),
            ('<', None) if depth == 0 => in_tag = true,
            ('>', None) if depth == 0 && in_tag => {
                in_tag = false;
                outside.push('\n');
            }
            (c, None) if depth == 0 && !in_tag => outside.push(c),
            _ => {}
        }
    }
    outside
        .lines()
        .map(str::trim)
        .filter(|line| {
            !line.starts_with("&")
                && line
                    .split(|c: char| !c.is_alphabetic())
                    .any(|word| word.chars().count() > 1)
        })
        // The three languages' own codes, and keys of the keyboard, are the same everywhere.
        .filter(|line| !["ES", "EN", "PT", "Plenaria", "Ctrl", "PDF"].contains(line))
        .map(|line| ("text".to_owned(), line.to_owned()))
        .collect()
}
