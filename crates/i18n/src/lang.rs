//! The three languages of the interface and of documents.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language in which Plenaria speaks; contents of records may be in any other too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Spanish of Latin America.
    Es,
    /// English with the day before the month.
    En,
    /// Portuguese of Brazil.
    Pt,
}

/// A language that has no texts here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLanguage(pub String);

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no texts in {}", self.0)
    }
}

impl std::error::Error for UnknownLanguage {}

impl Lang {
    /// All, in the order in which the interface offers them.
    pub fn all() -> [Lang; 3] {
        [Lang::Es, Lang::En, Lang::Pt]
    }

    /// The short tag: `es`, `en` or `pt`; also the folder in `locales/`.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Es => "es",
            Lang::En => "en",
            Lang::Pt => "pt",
        }
    }

    /// The tag with its region, for systems that want one: `es-419`, `en-GB` or `pt-BR`.
    pub fn full_tag(self) -> &'static str {
        match self {
            Lang::Es => "es-419",
            Lang::En => "en-GB",
            Lang::Pt => "pt-BR",
        }
    }

    /// The language's name for itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Lang::Es => "Español",
            Lang::En => "English",
            Lang::Pt => "Português",
        }
    }

    pub(crate) fn index(self) -> usize {
        self as usize
    }

    /// Picks by language.
    pub(crate) fn pick<T>(self, es: T, en: T, pt: T) -> T {
        match self {
            Lang::Es => es,
            Lang::En => en,
            Lang::Pt => pt,
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Lang {
    type Err = UnknownLanguage;

    /// Reads a BCP 47 tag by its language alone: `pt-BR` and `PT` are Portuguese.
    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        Lang::all()
            .into_iter()
            .find(|lang| lang.tag().eq_ignore_ascii_case(language))
            .ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_read_by_its_language() {
        assert_eq!("es-MX".parse(), Ok(Lang::Es));
        assert_eq!("PT_br".parse(), Ok(Lang::Pt));
        assert_eq!("fr".parse::<Lang>(), Err(UnknownLanguage("fr".into())));
    }

    #[test]
    fn a_tag_reads_back_as_itself() {
        for lang in Lang::all() {
            assert_eq!(lang.tag().parse(), Ok(lang));
            assert_eq!(lang.full_tag().parse(), Ok(lang));
        }
    }
}
