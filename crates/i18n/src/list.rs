//! Lists in words and alphabetical order, as each language has them.

use std::cmp::Ordering;

use icu::collator::options::{CollatorOptions, Strength};
use icu::collator::{Collator, CollatorBorrowed};
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::Locale;

use crate::Lang;

/// "Chile, Honduras e Irlanda": joined by commas and "and".
pub fn list_and<S: AsRef<str>>(lang: Lang, items: &[S]) -> String {
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    match ListFormatter::try_new_and(locale(lang).into(), options) {
        Ok(list) => list.format_to_string(items.iter().map(AsRef::as_ref)),
        Err(_) => plain(items),
    }
}

/// "Chile, Honduras o Irlanda": joined by commas and "or".
pub fn list_or<S: AsRef<str>>(lang: Lang, items: &[S]) -> String {
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    match ListFormatter::try_new_or(locale(lang).into(), options) {
        Ok(list) => list.format_to_string(items.iter().map(AsRef::as_ref)),
        Err(_) => plain(items),
    }
}

/// Compares as a dictionary of the language does: accents and case count last, Spanish has ñ after n.
pub struct Sorter(CollatorBorrowed<'static>);

impl Sorter {
    /// The order of a language.
    pub fn new(lang: Lang) -> Self {
        let mut options = CollatorOptions::default();
        options.strength = Some(Strength::Tertiary);
        let collator = Collator::try_new(locale(lang).into(), options);
        Sorter(collator.expect("the three languages' orders are compiled in"))
    }

    /// Which of two comes first.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.compare(a, b)
    }
}

fn locale(lang: Lang) -> Locale {
    lang.tag().parse().expect("the three tags are well formed")
}

fn plain<S: AsRef<str>>(items: &[S]) -> String {
    items
        .iter()
        .map(AsRef::as_ref)
        .collect::<Vec<_>>()
        .join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spanish_and_becomes_e_before_the_sound_i() {
        assert_eq!(
            list_and(Lang::Es, &["Honduras", "Irlanda"]),
            "Honduras e Irlanda"
        );
        assert_eq!(
            list_and(Lang::Es, &["Chile", "Perú", "Uruguay"]),
            "Chile, Perú y Uruguay"
        );
        assert_eq!(
            list_or(Lang::Es, &["Chile", "Honduras"]),
            "Chile u Honduras"
        );
    }

    #[test]
    fn english_and_portuguese_lists() {
        assert_eq!(list_and(Lang::En, &["Chile", "Peru"]), "Chile and Peru");
        assert_eq!(
            list_and(Lang::Pt, &["Chile", "Peru", "Uruguai"]),
            "Chile, Peru e Uruguai"
        );
        assert_eq!(list_and::<&str>(Lang::Pt, &[]), "");
    }

    #[test]
    fn spanish_has_n_with_tilde_after_n() {
        let sorter = Sorter::new(Lang::Es);
        let mut words = vec!["Ñandú", "Nube", "Óscar", "Oslo", "Nadir"];
        words.sort_by(|a, b| sorter.compare(a, b));
        assert_eq!(words, ["Nadir", "Nube", "Ñandú", "Óscar", "Oslo"]);
    }
}
