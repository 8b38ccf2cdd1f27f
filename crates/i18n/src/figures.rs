//! Numbers in other clothes: sizes of files, ordinals, Roman numerals.

use crate::numbers::{FIXED, trim};
use crate::{Lang, NumberFormat};

/// A size in bytes as people read it: "1,2 MB" (powers of 1000, as systems show them).
pub fn bytes(size: u64, format: NumberFormat) -> String {
    let units = ["B", "kB", "MB", "GB", "TB"];
    let mut value = size as f64;
    let mut unit = 0;
    while value >= 999.95 && unit + 1 < units.len() {
        value /= 1000.0;
        unit += 1;
    }
    let digits = if unit == 0 || value >= 99.95 { 0 } else { 1 };
    format!(
        "{}{FIXED}{}",
        format.decimal(&trim(&format!("{value:.digits$}"), 0)),
        units[unit]
    )
}

/// An ordinal as an edition has it: "9.ª" in Spanish and "9ª" in Portuguese (feminine), "9th" in English.
pub fn ordinal(lang: Lang, n: u32) -> String {
    let english = match (n % 10, n % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{n}{}", lang.pick(".ª", english, "ª"))
}

/// A Roman numeral, from 1 to 3999; beyond that the digits.
pub fn roman(n: u32) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if !(1..4000).contains(&n) {
        return n.to_string();
    }
    let mut rest = n;
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            out.push_str(sign);
            rest -= value;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_ordinals_and_roman_numerals() {
        assert_eq!(bytes(1_234_567, NumberFormat::Comma), "1,2\u{a0}MB");
        assert_eq!(bytes(999_960, NumberFormat::Comma), "1\u{a0}MB");
        assert_eq!(bytes(512, NumberFormat::Point), "512\u{a0}B");
        assert_eq!(ordinal(Lang::En, 22), "22nd");
        assert_eq!(ordinal(Lang::En, 113), "113th");
        assert_eq!(ordinal(Lang::Es, 9), "9.ª");
        assert_eq!(roman(9), "IX");
        assert_eq!(roman(1994), "MCMXCIV");
        assert_eq!(roman(0), "0");
    }
}
