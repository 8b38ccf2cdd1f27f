//! Digits as a network writes them: by its own setting, not by the language of a document.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::{Lang, currency};

/// A space that does not break and is narrower than a word's.
const NARROW: char = '\u{202f}';
/// A space that does not break.
pub(crate) const FIXED: char = '\u{a0}';

/// The mark before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Decimal {
    /// 1,5
    Comma,
    /// 1.5
    Point,
}

/// The mark between thousands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Group {
    /// 1,000
    Comma,
    /// 1.000
    Point,
    /// 10 000, from five digits on (ISO 80000-1)
    NarrowSpace,
}

/// How numbers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NumberFormat {
    /// 1.234.567,50
    Comma,
    /// 1,234,567.50
    Point,
    /// 1 234 567,50
    Space,
}

/// Countries that write a decimal point (CLDR), besides those that are not listed in either table.
const POINT: [&str; 29] = [
    "AG", "AU", "BB", "BS", "BZ", "CA", "DM", "DO", "GB", "GD", "GT", "GY", "HN", "IE", "IN", "JM",
    "JP", "KN", "KR", "LC", "MX", "NI", "NZ", "PA", "PE", "PR", "SV", "TT", "VC",
];

/// Countries that write a space between thousands and a decimal comma (CLDR).
const SPACE: [&str; 8] = ["CR", "EE", "FI", "FR", "HT", "NO", "PT", "SE"];

impl NumberFormat {
    pub(crate) const COUNT: usize = 3;
    pub(crate) const ALL: [NumberFormat; Self::COUNT] = [
        NumberFormat::Comma,
        NumberFormat::Point,
        NumberFormat::Space,
    ];

    /// The usual format of a country, by ISO 3166-1 alpha-2 code: a point in Mexico, most of Central America, the
    /// Caribbean and Peru, a comma in the rest of South America. What a new network starts with.
    pub fn for_country(country: &str) -> Self {
        let country = country.to_ascii_uppercase();
        if POINT.contains(&country.as_str()) || country == "US" {
            NumberFormat::Point
        } else if SPACE.contains(&country.as_str()) {
            NumberFormat::Space
        } else {
            NumberFormat::Comma
        }
    }

    /// What to use where no country is known.
    pub fn for_lang(lang: Lang) -> Self {
        lang.pick(
            NumberFormat::Comma,
            NumberFormat::Point,
            NumberFormat::Comma,
        )
    }

    /// `comma`, `point` or `space`.
    pub fn tag(self) -> &'static str {
        match self {
            NumberFormat::Comma => "comma",
            NumberFormat::Point => "point",
            NumberFormat::Space => "space",
        }
    }

    /// The mark before decimals.
    pub fn decimal_mark(self) -> Decimal {
        match self {
            NumberFormat::Comma | NumberFormat::Space => Decimal::Comma,
            NumberFormat::Point => Decimal::Point,
        }
    }

    /// The mark between thousands.
    pub fn group_mark(self) -> Group {
        match self {
            NumberFormat::Comma => Group::Point,
            NumberFormat::Point => Group::Comma,
            NumberFormat::Space => Group::NarrowSpace,
        }
    }

    /// A whole number.
    pub fn number(self, value: i64) -> String {
        self.decimal(&value.to_string())
    }

    /// A decimal given as digits with a point, such as core's "1234.50"; its decimals are kept as they are.
    /// A text that is no such number comes back as it is.
    pub fn decimal(self, text: &str) -> String {
        self.write(text, true)
    }

    /// The same without marks between thousands.
    pub fn ungrouped(self, text: &str) -> String {
        self.write(text, false)
    }

    /// Money in minor units, by ISO 4217 code, with all decimals of the currency: "USD 3.500,00".
    pub fn money(self, minor: i64, code: &str) -> String {
        format!("{code}{FIXED}{}", self.amount(minor, code))
    }

    /// Money without its currency, for a column that names it in its heading.
    pub fn amount(self, minor: i64, code: &str) -> String {
        let digits = currency(code).map_or(2, |currency| usize::from(currency.digits));
        let text = format!("{:0>width$}", minor.unsigned_abs(), width = digits + 1);
        let (whole, part) = text.split_at(text.len() - digits);
        let sign = if minor < 0 { "-" } else { "" };
        let point = if digits > 0 { "." } else { "" };
        self.decimal(&format!("{sign}{whole}{point}{part}"))
    }

    /// Money without decimals that are zero: "USD 3.500".
    pub fn money_short(self, minor: i64, code: &str) -> String {
        let text = self.money(minor, code);
        let mark = self.decimal_mark().mark();
        match text.rsplit_once(mark) {
            Some((whole, part)) if !part.is_empty() && part.bytes().all(|digit| digit == b'0') => {
                let digits = currency(code).map_or(2, |currency| usize::from(currency.digits));
                if digits > 0 { whole.to_owned() } else { text }
            }
            _ => text,
        }
    }

    /// A share of a hundred: "45 %" in Spanish, "45%" in English and Portuguese.
    pub fn percent(self, lang: Lang, text: &str) -> String {
        let number = self.decimal(text);
        lang.pick(
            format!("{number}{FIXED}%"),
            format!("{number}%"),
            format!("{number}%"),
        )
    }

    pub(crate) fn index(self) -> usize {
        self as usize
    }

    fn write(self, text: &str, grouped: bool) -> String {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => ("\u{2212}", digits),
            None => ("", text),
        };
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let numeric = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !numeric(whole) || !numeric(part) || digits.ends_with('.') {
            return text.to_owned();
        }
        let mut out = String::from(sign);
        let from = if self == NumberFormat::Space { 5 } else { 4 };
        for (at, digit) in whole.chars().enumerate() {
            if grouped && at > 0 && whole.len() >= from && (whole.len() - at).is_multiple_of(3) {
                out.push(self.group_mark().mark());
            }
            out.push(digit);
        }
        if !part.is_empty() {
            out.push(self.decimal_mark().mark());
            out.push_str(part);
        }
        out
    }
}

impl Decimal {
    /// The character.
    pub fn mark(self) -> char {
        match self {
            Decimal::Comma => ',',
            Decimal::Point => '.',
        }
    }
}

impl Group {
    /// The character.
    pub fn mark(self) -> char {
        match self {
            Group::Comma => ',',
            Group::Point => '.',
            Group::NarrowSpace => NARROW,
        }
    }
}

impl fmt::Display for NumberFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for NumberFormat {
    type Err = String;

    /// Reads the tag; the error is the text that is none.
    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|format| format.tag() == text)
            .ok_or_else(|| text.to_owned())
    }
}

/// Takes zeros from the end of the decimals, leaving at least so many.
pub(crate) fn trim(text: &str, least: usize) -> String {
    let Some((whole, part)) = text.split_once('.') else {
        return text.to_owned();
    };
    let kept = part.trim_end_matches('0').len().max(least).min(part.len());
    if kept == 0 {
        whole.to_owned()
    } else {
        format!("{whole}.{}", &part[..kept])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_and_decimals_follow_the_setting() {
        assert_eq!(NumberFormat::Comma.decimal("1234567.50"), "1.234.567,50");
        assert_eq!(NumberFormat::Point.decimal("1234567.50"), "1,234,567.50");
        assert_eq!(
            NumberFormat::Space.decimal("1234567.50"),
            "1\u{202f}234\u{202f}567,50"
        );
        assert_eq!(NumberFormat::Space.number(1234), "1234");
        assert_eq!(NumberFormat::Comma.number(-1234), "\u{2212}1.234");
        assert_eq!(NumberFormat::Comma.number(i64::MIN).chars().count(), 26);
    }

    #[test]
    fn what_is_no_number_comes_back_as_it_is() {
        for text in ["", "-", "1e5", "12.", ".5", "1,5"] {
            assert_eq!(NumberFormat::Comma.decimal(text), text);
        }
    }

    #[test]
    fn money_has_the_decimals_of_its_currency() {
        let comma = NumberFormat::Comma;
        assert_eq!(comma.money(350_000, "USD"), "USD\u{a0}3.500,00");
        assert_eq!(comma.money_short(350_000, "USD"), "USD\u{a0}3.500");
        assert_eq!(comma.money_short(350_050, "USD"), "USD\u{a0}3.500,50");
        assert_eq!(comma.money(3_500, "CLP"), "CLP\u{a0}3.500");
        assert_eq!(
            NumberFormat::Point.money_short(3_000, "CLP"),
            "CLP\u{a0}3,000"
        );
        assert_eq!(comma.money(12_345, "KWD"), "KWD\u{a0}12,345");
        assert_eq!(comma.money(12_345, "UYW"), "UYW\u{a0}1,2345");
        assert_eq!(comma.money(-5, "EUR"), "EUR\u{a0}\u{2212}0,05");
    }

    #[test]
    fn a_country_has_its_usual_format() {
        assert_eq!(NumberFormat::for_country("MX"), NumberFormat::Point);
        assert_eq!(NumberFormat::for_country("DO"), NumberFormat::Point);
        assert_eq!(NumberFormat::for_country("uy"), NumberFormat::Comma);
        assert_eq!(NumberFormat::for_country("CR"), NumberFormat::Space);
        for format in NumberFormat::ALL {
            assert_eq!(format.tag().parse(), Ok(format));
        }
    }

    #[test]
    fn percent_follows_the_language() {
        assert_eq!(NumberFormat::Comma.percent(Lang::Es, "45.5"), "45,5\u{a0}%");
        assert_eq!(NumberFormat::Point.percent(Lang::En, "45"), "45%");
    }
}
