//! Names of people as tables write them: in one cell or in parts.

use crate::words::plain;

/// Little words that never stand alone as a surname, and do not count when names are compared.
const PARTICLES: [&str; 19] = [
    "da", "das", "de", "del", "dela", "della", "der", "di", "do", "dos", "du", "e", "la", "las",
    "los", "san", "van", "von", "y",
];

/// A name for comparing: its words without accents, capitals and particles, in order of the alphabet.
pub fn key(name: &str) -> String {
    let plain = plain(name);
    let mut words: Vec<&str> = plain
        .split(' ')
        .filter(|word| !PARTICLES.contains(word))
        .collect();
    words.sort_unstable();
    words.join(" ")
}

/// How many words of a name's [`key`] there are.
pub fn weight(key: &str) -> usize {
    key.split(' ').filter(|word| !word.is_empty()).count()
}

/// First and second surname: particles stay with the word behind them.
pub fn surnames(text: &str) -> (String, String) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut first = 0;
    while first + 1 < words.len() && PARTICLES.contains(&plain(words[first]).as_str()) {
        first += 1;
    }
    let cut = (first + 1).min(words.len());
    (words[..cut].join(" "), words[cut..].join(" "))
}

/// "Pérez Gómez, Ana Lucía" as given names and surnames; none when no comma tells them apart.
pub fn inverted(text: &str) -> Option<(String, String)> {
    let (surnames, given) = text.split_once(',')?;
    let worded = |part: &str| part.chars().any(char::is_alphabetic) && !part.contains(['@', ',']);
    (worded(surnames) && worded(given))
        .then(|| (given.trim().to_owned(), surnames.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_in_any_order_and_dress() {
        assert_eq!(
            key("Ana María de la Cruz Pérez"),
            key("PEREZ CRUZ, Ana Maria")
        );
        assert_ne!(key("Ana Pérez"), key("Ana Pérez Gómez"));
        assert_eq!(weight(&key("Ana de la Cruz")), 2);
    }

    #[test]
    fn particles_stay_with_their_surname() {
        let two = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(surnames("de la Cruz Pérez"), two("de la Cruz", "Pérez"));
        assert_eq!(surnames("Pérez Gómez"), two("Pérez", "Gómez"));
        assert_eq!(surnames("Pérez de Gómez"), two("Pérez", "de Gómez"));
        assert_eq!(surnames("Pérez"), two("Pérez", ""));
        assert_eq!(
            inverted("Pérez Gómez, Ana"),
            Some(two("Ana", "Pérez Gómez"))
        );
        assert_eq!(inverted("Ana Pérez"), None);
    }
}
