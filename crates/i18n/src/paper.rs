//! Paper by country.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A sheet that documents are composed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    /// 210 x 297 mm (ISO 216).
    A4,
    /// 8.5 x 11 in (ANSI A).
    Letter,
}

/// Where Letter is the rule (CLDR, supplemental measurement data); everywhere else it is A4.
const LETTER: [&str; 14] = [
    "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE",
];

/// The paper of a country, by ISO 3166-1 alpha-2 code.
pub fn paper_for(country: &str) -> Paper {
    let letter = LETTER.iter().any(|code| code.eq_ignore_ascii_case(country));
    if letter { Paper::Letter } else { Paper::A4 }
}

impl Paper {
    /// `a4` or `letter`.
    pub fn tag(self) -> &'static str {
        match self {
            Paper::A4 => "a4",
            Paper::Letter => "letter",
        }
    }

    /// Width and height in millimetres, upright.
    pub fn millimetres(self) -> (f64, f64) {
        match self {
            Paper::A4 => (210.0, 297.0),
            Paper::Letter => (215.9, 279.4),
        }
    }
}

impl fmt::Display for Paper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Paper {
    type Err = String;

    /// Reads the tag in any case; the error is the text that is no paper.
    fn from_str(text: &str) -> Result<Self, String> {
        let known = [Paper::A4, Paper::Letter];
        known
            .into_iter()
            .find(|paper| paper.tag().eq_ignore_ascii_case(text))
            .ok_or_else(|| text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mexico_prints_on_letter_and_brazil_on_a4() {
        assert_eq!(paper_for("MX"), Paper::Letter);
        assert_eq!(paper_for("br"), Paper::A4);
        assert_eq!(paper_for(""), Paper::A4);
    }

    #[test]
    fn a_tag_reads_back() {
        assert_eq!("Letter".parse(), Ok(Paper::Letter));
        assert_eq!("a4".parse(), Ok(Paper::A4));
        assert!("a3".parse::<Paper>().is_err());
    }
}
