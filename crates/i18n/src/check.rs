//! Holds the three languages' text files against each other; a test of the house calls it.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::Lang;
use crate::texts::FILES;

/// A message's variables, by file and key.
type Messages = BTreeMap<(String, String), BTreeSet<String>>;

/// What differs between the languages, or breaks the rules of texts: keys and variables that are not in all three,
/// files that do not parse, terms, attributes, empty texts, a key twice, a file without an opening comment.
/// Empty when all is well.
pub fn compare() -> Vec<String> {
    compare_files(FILES)
}

/// Every key with its variables, from the Spanish files; the other languages are equal when [`compare`] is empty.
pub fn variables() -> BTreeMap<String, BTreeSet<String>> {
    let mut faults = Vec::new();
    let messages = read(FILES, Lang::Es.tag(), &mut faults);
    messages
        .into_iter()
        .map(|((_, key), names)| (key, names))
        .collect()
}

fn compare_files(files: &[(&str, &str, &str)]) -> Vec<String> {
    let mut faults = Vec::new();
    let all: Vec<(Lang, Messages)> = Lang::all()
        .into_iter()
        .map(|lang| (lang, read(files, lang.tag(), &mut faults)))
        .collect();
    let keys: BTreeSet<_> = all
        .iter()
        .flat_map(|(_, messages)| messages.keys())
        .collect();
    for place in keys {
        let (file, key) = place;
        let absent = all
            .iter()
            .filter(|(_, messages)| !messages.contains_key(place));
        faults.extend(absent.map(|(lang, _)| format!("{lang}/{file}: {key} is missing")));
        let versions: Vec<_> = all
            .iter()
            .filter_map(|(lang, messages)| Some((*lang, messages.get(place)?)))
            .collect();
        let Some((first, expected)) = versions.first() else {
            continue;
        };
        for (lang, names) in versions
            .iter()
            .skip(1)
            .filter(|(_, names)| names != expected)
        {
            faults.push(format!(
                "{lang}/{file}: {key} mentions {names:?}, {first} mentions {expected:?}"
            ));
        }
    }
    faults
}

fn read(files: &[(&str, &str, &str)], tag: &str, faults: &mut Vec<String>) -> Messages {
    let mut messages = Messages::new();
    let mut homes: BTreeMap<String, String> = BTreeMap::new();
    for (_, file, text) in files.iter().filter(|(lang, _, _)| *lang == tag) {
        let place = format!("{tag}/{file}");
        let resource = match parser::parse(*text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                faults.extend(
                    errors
                        .iter()
                        .map(|error| format!("{place}: byte {}: {error}", error.pos.start)),
                );
                resource
            }
        };
        let opening = matches!(
            resource.body.first(),
            Some(Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_))
        );
        if !opening {
            faults.push(format!("{place}: no opening comment"));
        }
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let key = message.id.name;
                    if let Some(home) = homes.insert(key.to_owned(), place.clone()) {
                        faults.push(format!("{place}: {key} stands in {home} too"));
                    }
                    if !message.attributes.is_empty() {
                        faults.push(format!("{place}: {key} has attributes"));
                    }
                    let mut names = BTreeSet::new();
                    match &message.value {
                        Some(pattern) => of_pattern(pattern, &mut names),
                        None => faults.push(format!("{place}: {key} is empty")),
                    }
                    messages.insert(((*file).to_owned(), key.to_owned()), names);
                }
                Entry::Term(term) => faults.push(format!("{place}: {} is a term", term.id.name)),
                Entry::Junk { content } => {
                    let line = content.lines().next().unwrap_or_default();
                    faults.push(format!("{place}: not understood: {line}"));
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }
    messages
}

fn of_pattern(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, names);
        }
    }
}

fn of_expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, names),
        Expression::Select { selector, variants } => {
            of_inline(selector, names);
            variants
                .iter()
                .for_each(|variant| of_pattern(&variant.value, names));
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments
                .positional
                .iter()
                .for_each(|value| of_inline(value, names));
            arguments
                .named
                .iter()
                .for_each(|named| of_inline(&named.value, names));
        }
        InlineExpression::Placeable { expression } => of_expression(expression, names),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Args, Texts};

    #[test]
    fn the_three_languages_have_the_same_keys_and_variables() {
        assert_eq!(compare(), Vec::<String>::new());
    }

    #[test]
    fn every_text_resolves_in_every_language_when_its_variables_are_given() {
        for (key, names) in variables() {
            for lang in Lang::all() {
                let texts = Texts::new(lang);
                for count in ["0", "1", "2", "1000000", "2015-10-26"] {
                    let args = Args::from_texts(names.iter().map(|name| (name, count)));
                    let text = texts.get(&key, &args);
                    assert!(
                        !text.is_empty() && !text.contains(['{', '⟦']),
                        "{lang} {key}: {text}"
                    );
                }
                assert_eq!(texts.errors(), Vec::<String>::new(), "{lang} {key}");
            }
        }
    }

    #[test]
    fn each_kind_of_difference_is_named() {
        let files = [
            ("es", "a.ftl", "# c\nkey = { $n }\nother = x\n"),
            ("en", "a.ftl", "# c\nkey = { $m }\n"),
            (
                "pt",
                "a.ftl",
                "key = { $n }\nother = x\n-term = t\nwrong line\n",
            ),
        ];
        let faults = compare_files(&files).join("\n");
        for part in [
            "en/a.ftl: other is missing",
            "en/a.ftl: key mentions",
            "pt/a.ftl: no opening",
            "is a term",
            "wrong line",
        ] {
            assert!(faults.contains(part), "{part} in {faults}");
        }
    }

    #[test]
    fn variables_are_found_in_selectors_and_functions() {
        let files = [(
            "es",
            "a.ftl",
            "# c\nkey = { $n ->\n  [one] { DATE($d) }\n *[other] { $x }\n }\n",
        )];
        let mut faults = Vec::new();
        let messages = read(&files, "es", &mut faults);
        let names: Vec<_> = messages.values().flatten().map(String::as_str).collect();
        assert_eq!(names, ["d", "n", "x"]);
    }
}
