//! Names of people: how they are printed and by what they are sorted. Proposals only: records may say otherwise.

use serde::{Deserialize, Serialize};

/// By which surname a person is filed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NameOrder {
    /// By the first surname: "Pérez Gómez, Ana".
    Spanish,
    /// By the last surname, particles not counted: "Souza, Ana da Silva".
    Portuguese,
    /// By all surnames as written: "van der Berg, Ana".
    Other,
}

const PORTUGUESE: [&str; 9] = ["AO", "BR", "CV", "GQ", "GW", "MZ", "PT", "ST", "TL"];
const SPANISH: [&str; 20] = [
    "AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GT", "HN", "MX", "NI", "PA", "PE", "PR",
    "PY", "SV", "UY", "VE",
];
/// They never begin a filed surname in Portuguese.
const PARTICLES: [&str; 6] = ["da", "das", "de", "do", "dos", "e"];
/// They tell generations apart and are filed with the surname before them.
const SUFFIXES: [&str; 7] = [
    "filho", "filha", "júnior", "junior", "jr.", "neto", "sobrinho",
];

impl NameOrder {
    /// The custom of a country, by ISO 3166-1 alpha-2 code.
    pub fn for_country(country: &str) -> Self {
        let has = |list: &[&str]| list.iter().any(|code| code.eq_ignore_ascii_case(country));
        if has(&PORTUGUESE) {
            NameOrder::Portuguese
        } else if has(&SPANISH) {
            NameOrder::Spanish
        } else {
            NameOrder::Other
        }
    }
}

/// The name as it is said: given names, first and second surname.
pub fn printed_name(given: &str, first: &str, second: &str) -> String {
    words(&[given, first, second])
}

/// The name as a directory files it: "Pérez Gómez, Ana"; "Santos, Maria dos"; without surname, the given names.
pub fn sort_name(given: &str, first: &str, second: &str, order: NameOrder) -> String {
    let surnames = words(&[first, second]);
    let (filed, rest) = match order {
        NameOrder::Spanish | NameOrder::Other => (surnames, words(&[given])),
        NameOrder::Portuguese => {
            let parts: Vec<&str> = surnames
                .split(' ')
                .filter(|part| !part.is_empty())
                .collect();
            let start = portuguese_start(&parts);
            (
                parts[start..].join(" "),
                words(&[given, &parts[..start].join(" ")]),
            )
        }
    };
    match (filed.is_empty(), rest.is_empty()) {
        (false, false) => format!("{filed}, {rest}"),
        _ => filed + &rest,
    }
}

/// Where the filed surname begins: at the last word, or before a suffix such as Filho.
fn portuguese_start(parts: &[&str]) -> usize {
    let mut start = parts.len().saturating_sub(1);
    let is = |list: &[&str], at: usize| {
        parts
            .get(at)
            .is_some_and(|part| list.contains(&part.to_lowercase().as_str()))
    };
    if is(&SUFFIXES, start) && start > 0 && !is(&PARTICLES, start - 1) {
        start -= 1;
    }
    start
}

fn words(parts: &[&str]) -> String {
    parts
        .iter()
        .flat_map(|part| part.split_whitespace())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spanish_names_are_filed_by_the_first_surname() {
        assert_eq!(
            sort_name("Ana Lucía", "Pérez", "Gómez", NameOrder::Spanish),
            "Pérez Gómez, Ana Lucía"
        );
        assert_eq!(
            sort_name("Ana", "Pérez", "", NameOrder::Spanish),
            "Pérez, Ana"
        );
    }

    #[test]
    fn portuguese_names_are_filed_by_the_last_surname_without_particles() {
        assert_eq!(
            sort_name("Maria", "da Silva", "Souza", NameOrder::Portuguese),
            "Souza, Maria da Silva"
        );
        assert_eq!(
            sort_name("Maria", "dos Santos", "", NameOrder::Portuguese),
            "Santos, Maria dos"
        );
        assert_eq!(
            sort_name("João", "Lima", "Pereira Filho", NameOrder::Portuguese),
            "Pereira Filho, João Lima"
        );
        assert_eq!(
            sort_name("João", "Neto", "", NameOrder::Portuguese),
            "Neto, João"
        );
    }

    #[test]
    fn a_name_with_parts_missing_is_still_a_name() {
        assert_eq!(sort_name("Pelé", "", "", NameOrder::Portuguese), "Pelé");
        assert_eq!(sort_name("", "Pérez", "", NameOrder::Spanish), "Pérez");
        assert_eq!(printed_name(" Ana ", "Pérez", ""), "Ana Pérez");
    }

    #[test]
    fn the_custom_follows_the_country() {
        assert_eq!(NameOrder::for_country("BR"), NameOrder::Portuguese);
        assert_eq!(NameOrder::for_country("uy"), NameOrder::Spanish);
        assert_eq!(NameOrder::for_country("JM"), NameOrder::Other);
        assert_eq!(
            sort_name("Jan", "van der", "Berg", NameOrder::Other),
            "van der Berg, Jan"
        );
    }
}
