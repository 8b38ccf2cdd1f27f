//! Finds a country in what people type and in what spreadsheets carry.

use std::collections::HashMap;
use std::sync::OnceLock;

use icu::normalizer::DecomposingNormalizerBorrowed;

use crate::countries::{Country, table};

/// Words that carry no distinction, in the languages of the region's documents.
const SILENT: [&str; 21] = [
    "and", "da", "das", "de", "del", "do", "dos", "du", "e", "el", "et", "l", "la", "las", "le",
    "les", "los", "of", "o", "the", "y",
];
/// One spelling for each way to say Saint, and for the abbreviations of lists.
const SAME: [(&str, &str); 14] = [
    ("saint", "st"),
    ("sainte", "st"),
    ("san", "st"),
    ("santa", "st"),
    ("santo", "st"),
    ("sao", "st"),
    ("sint", "st"),
    ("sta", "st"),
    ("sto", "st"),
    ("dem", "democratic"),
    ("dom", "dominicana"),
    ("is", "islas"),
    ("rep", "republica"),
    ("republic", "republica"),
];

/// The countries that a text may mean: one by code or by any of its names in Spanish, English or Portuguese (short,
/// official, inverted "Bolivia (Estado Plurinacional de)", with or without accents, St. for Saint, & for and);
/// several where the name is shared ("Corea"); where none is so called, those with a name whose words begin as
/// typed ("domin": Dominica and the Dominican Republic), present ones first.
pub fn find_country(text: &str) -> Vec<&'static Country> {
    let exact = exact(text);
    if !exact.is_empty() {
        return exact;
    }
    let typed = words(text, ' ');
    if typed.is_empty() {
        return Vec::new();
    }
    let begins = |name: &[String]| {
        typed
            .iter()
            .all(|part| name.iter().any(|word| word.starts_with(part.as_str())))
    };
    // Asked at each key that is typed at a door, while the names stay what they are.
    static WORDS: OnceLock<Vec<Vec<Vec<String>>>> = OnceLock::new();
    let names = WORDS.get_or_init(|| {
        let of = |country: &Country| country.all_names().map(|name| words(name, ' ')).collect();
        table().iter().map(of).collect()
    });
    let mut found: Vec<_> = table()
        .iter()
        .zip(names)
        .filter(|(_, names)| names.iter().any(|name| begins(name)))
        .map(|(country, _)| country)
        .collect();
    found.sort_by_key(|country| country.retired);
    found
}

/// The one country that a text names, by code or by a whole name; none when no or more than one is so called.
pub fn match_country(text: &str) -> Option<&'static Country> {
    match exact(text)[..] {
        [country] => Some(country),
        _ => None,
    }
}

fn exact(text: &str) -> Vec<&'static Country> {
    static NAMES: OnceLock<HashMap<String, Vec<usize>>> = OnceLock::new();
    let names = NAMES.get_or_init(index);
    let typed = text.trim();
    let bare = typed.replace('.', "");
    let all = table();
    let by_code = all.iter().find(|country| {
        country.code.eq_ignore_ascii_case(&bare) || country.code3.eq_ignore_ascii_case(&bare)
    });
    if let Some(country) = by_code {
        return vec![country];
    }
    let places = names
        .get(&key(typed, ' '))
        .or_else(|| names.get(&key(typed, '\0')));
    let found: Vec<_> = places
        .into_iter()
        .flatten()
        .filter_map(|at| all.get(*at))
        .collect();
    let present: Vec<_> = found
        .iter()
        .copied()
        .filter(|country| !country.retired)
        .collect();
    if present.is_empty() { found } else { present }
}

fn index() -> HashMap<String, Vec<usize>> {
    let mut names: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, country) in table().iter().enumerate() {
        for name in country.all_names() {
            for key in [key(name, ' '), key(name, '\0')] {
                let places = names.entry(key).or_default();
                if !places.contains(&at) {
                    places.push(at);
                }
            }
        }
    }
    names.remove("");
    names
}

/// Words in alphabetical order, so that an inverted name is the same name.
fn key(text: &str, dot: char) -> String {
    let mut words = words(text, dot);
    words.sort_unstable();
    words.join(" ")
}

/// Words without accents, case, punctuation and little words; a dot becomes a space, or with `\0` nothing ("U.S.A.").
fn words(text: &str, dot: char) -> Vec<String> {
    let plain: String = DecomposingNormalizerBorrowed::new_nfkd()
        .normalize(text)
        .chars()
        .filter(|sign| !('\u{300}'..='\u{36f}').contains(sign))
        .filter_map(|sign| match sign {
            '.' if dot == '\0' => None,
            '\'' | '\u{2019}' | '-' | '/' => Some(' '),
            sign if sign.is_alphanumeric() => Some(sign),
            _ => Some(' '),
        })
        .collect::<String>()
        .to_lowercase();
    plain
        .split_whitespace()
        .filter(|word| !SILENT.contains(word))
        .map(|word| {
            SAME.iter()
                .find(|(from, _)| *from == word)
                .map_or(word, |(_, to)| *to)
                .to_owned()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;

    fn code(text: &str) -> Option<&'static str> {
        match_country(text).map(|country| country.code)
    }

    fn codes(text: &str) -> Vec<&'static str> {
        find_country(text)
            .iter()
            .map(|country| country.code)
            .collect()
    }

    #[test]
    fn codes_and_names_in_three_languages() {
        for text in [
            "BR",
            "bra",
            "Brasil",
            "Brazil",
            " BRAZIL ",
            "República Federativa do Brasil",
        ] {
            assert_eq!(code(text), Some("BR"), "{text}");
        }
        assert_eq!(code("Haiti"), Some("HT"));
        assert_eq!(code("Panama"), Some("PA"));
        assert_eq!(code("Estónia"), Some("EE"));
    }

    #[test]
    fn saint_and_and_in_every_spelling() {
        for text in [
            "St. Kitts & Nevis",
            "Saint Kitts and Nevis",
            "San Cristóbal y Nieves",
            "St Kitts and Nevis",
        ] {
            assert_eq!(code(text), Some("KN"), "{text}");
        }
        for text in [
            "Saint Vincent and the Grenadines",
            "St. Vincent & Grenadines",
            "St.Vincent and the Grenadines",
        ] {
            assert_eq!(code(text), Some("VC"), "{text}");
        }
        assert_eq!(code("Sta. Lucía"), Some("LC"));
        assert_eq!(code("Antigua & Barbuda"), Some("AG"));
        assert_eq!(code("Trinidad e Tobago"), Some("TT"));
    }

    #[test]
    fn dominica_is_not_the_dominican_republic() {
        assert_eq!(code("Dominica"), Some("DM"));
        assert_eq!(code("Commonwealth of Dominica"), Some("DM"));
        for text in [
            "Dominican Republic",
            "República Dominicana",
            "Rep. Dominicana",
            "Rep. Dom.",
            "RD",
        ] {
            assert_eq!(code(text), Some("DO"), "{text}");
        }
        assert_eq!(codes("domin"), ["DM", "DO"]);
    }

    #[test]
    fn inverted_official_names() {
        assert_eq!(code("Bolivia (Estado Plurinacional de)"), Some("BO"));
        assert_eq!(code("Venezuela, República Bolivariana de"), Some("VE"));
        assert_eq!(code("Korea, Republic of"), Some("KR"));
        assert_eq!(code("Korea (Democratic People's Republic of)"), Some("KP"));
        assert_eq!(code("Bahamas (The)"), Some("BS"));
    }

    #[test]
    fn abbreviations_with_and_without_dots() {
        for text in [
            "EE.UU.",
            "EE. UU.",
            "EEUU",
            "U.S.A.",
            "USA",
            "EUA",
            "Estados Unidos de América",
        ] {
            assert_eq!(code(text), Some("US"), "{text}");
        }
        assert_eq!(code("UK"), Some("GB"));
    }

    #[test]
    fn a_shared_name_is_no_match_but_offers_all() {
        assert_eq!(code("Corea"), None);
        assert_eq!(codes("Corea"), ["KP", "KR"]);
        assert_eq!(code("Atlantis"), None);
        assert_eq!(codes("Atlantis"), Vec::<&str>::new());
        assert_eq!(codes("  "), Vec::<&str>::new());
    }

    #[test]
    fn a_retired_name_gives_way_to_a_present_one() {
        assert_eq!(code("Timor Oriental"), Some("TL"));
        assert_eq!(code("Yugoslavia"), Some("YU"));
        assert_eq!(code("AN"), Some("AN"));
    }

    #[test]
    fn every_country_is_found_by_its_own_names() {
        for country in table().iter().filter(|country| !country.retired) {
            for lang in Lang::all() {
                let names = [Some(country.name(lang)), country.official(lang)];
                for name in names.into_iter().flatten() {
                    assert!(find_country(name).contains(&country), "{name}");
                }
            }
        }
    }
}
