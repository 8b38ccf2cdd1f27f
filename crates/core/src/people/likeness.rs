//! How alike two names are: words without accents, capitals, particles and order, and small slips of the pen.

use crate::storage::plain;

/// Little words that do not tell people or organizations apart.
const PARTICLES: [&str; 26] = [
    "a", "and", "da", "das", "de", "del", "der", "di", "do", "dos", "du", "e", "el", "en", "for",
    "la", "las", "los", "na", "no", "of", "the", "van", "von", "y", "para",
];

/// A name as its words, in order of the alphabet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Name {
    pub(crate) words: Vec<String>,
}

/// How two names are alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Alike {
    /// The same words in any order.
    Same,
    /// All words of one are in the other, two at least.
    Part,
    /// All words but one are the same, and that one differs by a slip.
    Close,
    /// Not alike.
    No,
}

/// A word without accents and signs.
pub(crate) fn bare(text: &str) -> String {
    let signs = |c: &char| c.is_alphanumeric() || *c == ' ';
    plain(text)
        .chars()
        .map(|c| if "-/.,;:()\u{a0}".contains(c) { ' ' } else { c })
        .filter(signs)
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

impl Name {
    pub(crate) fn new(text: &str) -> Name {
        let mut words: Vec<String> = bare(text)
            .split(' ')
            .filter(|word| !word.is_empty() && !PARTICLES.contains(word))
            .map(str::to_owned)
            .collect();
        words.sort_unstable();
        Name { words }
    }

    pub(crate) fn key(&self) -> String {
        self.words.join(" ")
    }

    /// Compares two names by their words.
    pub(crate) fn like(&self, other: &Name) -> Alike {
        if self.words.is_empty() || other.words.is_empty() {
            return Alike::No;
        }
        if self.words == other.words {
            return Alike::Same;
        }
        let (short, long) = if self.words.len() <= other.words.len() {
            (&self.words, &other.words)
        } else {
            (&other.words, &self.words)
        };
        let mut rest = long.clone();
        let mut lacking = Vec::new();
        for word in short {
            match rest.iter().position(|other| other == word) {
                Some(at) => {
                    rest.remove(at);
                }
                None => lacking.push(word),
            }
        }
        match (&lacking[..], &rest[..]) {
            ([], _) if short.len() >= 2 => Alike::Part,
            ([one], [other]) if short.len() >= 2 && slip(one, other) => Alike::Close,
            _ => Alike::No,
        }
    }
}

/// Whether two words differ by a slip of the pen: one sign, or two in a long word; swapped neighbours count as one.
/// Short words differ by one sign too easily: Luis and Luisa, Mario and María are other people.
pub(crate) fn slip(one: &str, other: &str) -> bool {
    let length = one.chars().count().min(other.chars().count());
    let most = match length {
        0..=5 => return false,
        6..=8 => 1,
        _ => 2,
    };
    // Names of women and men differ by their last letter.
    let ending = |text: &str| text.chars().next_back();
    if ending(one) != ending(other) && matches!(ending(one), Some('a' | 'o')) {
        return false;
    }
    strsim::osa_distance(one, other) <= most
}

#[cfg(test)]
mod tests {
    use super::*;

    fn like(one: &str, other: &str) -> Alike {
        Name::new(one).like(&Name::new(other))
    }

    #[test]
    fn accents_order_and_particles_do_not_count() {
        assert_eq!(
            like("Ana María de la Cruz Pérez", "PEREZ CRUZ, Ana Maria"),
            Alike::Same
        );
        assert_eq!(like("Ana Pérez", "Ana Pérez Gómez"), Alike::Part);
        assert_eq!(like("Ana Gonzalez Ruiz", "Ana Gonsalez Ruiz"), Alike::Close);
    }

    #[test]
    fn other_people_are_not_alike() {
        for (one, other) in [
            ("Luis Pérez Gómez", "Luisa Pérez Gómez"),
            ("Mario Ríos Mar", "María Ríos Mar"),
            ("Fernando Ruiz Mar", "Fernanda Ruiz Mar"),
            ("Ana Pérez Gómez", "Ana Pérez Muñoz"),
            ("Ana", "Ana Pérez"),
        ] {
            assert_eq!(like(one, other), Alike::No, "{one}, {other}");
        }
    }
}
