//! Currencies by their ISO 4217 code, retired ones included, because old records name them.

use std::sync::OnceLock;

use crate::Lang;

static TABLE: &str = include_str!("../data/currencies.tsv");

/// A currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Currency {
    /// ISO 4217 code.
    pub code: &'static str,
    /// Decimals of its minor unit, 0 to 4.
    pub digits: u8,
    /// True when it is no longer legal tender.
    pub retired: bool,
    names: [&'static str; 3],
}

impl Currency {
    /// Its name; of those far from the region only the code.
    pub fn name(&self, lang: Lang) -> &'static str {
        let name = self.names[lang.index()];
        if name.is_empty() { self.code } else { name }
    }
}

/// All, by code.
pub fn currencies() -> &'static [Currency] {
    static ALL: OnceLock<Vec<Currency>> = OnceLock::new();
    ALL.get_or_init(|| {
        TABLE
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(read)
            .collect()
    })
}

/// The currency of a code in capitals.
pub fn currency(code: &str) -> Option<&'static Currency> {
    let all = currencies();
    all.binary_search_by(|currency| currency.code.cmp(code))
        .ok()
        .and_then(|at| all.get(at))
}

fn read(line: &'static str) -> Option<Currency> {
    let mut cells = line.split('\t');
    let code = cells.next()?;
    let digits = cells.next()?.parse().ok()?;
    let retired = cells.next()? == "retired";
    let mut name = || cells.next().unwrap_or_default();
    Some(Currency {
        code,
        digits,
        retired,
        names: [name(), name(), name()],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sound_and_sorted() {
        let all = currencies();
        assert_eq!(
            all.len(),
            TABLE.lines().filter(|line| !line.starts_with('#')).count()
        );
        assert!(all.windows(2).all(|pair| pair[0].code < pair[1].code));
        assert!(
            all.iter()
                .all(|currency| currency.code.len() == 3 && currency.digits <= 4)
        );
    }

    #[test]
    fn decimals_and_retirement() {
        assert_eq!(currency("CLP").map(|found| found.digits), Some(0));
        assert_eq!(currency("CLF").map(|found| found.digits), Some(4));
        assert_eq!(currency("USD").map(|found| found.digits), Some(2));
        assert_eq!(currency("TND").map(|found| found.digits), Some(3));
        assert!(currency("ECS").is_some_and(|found| found.retired));
        assert!(currency("VEF").is_some_and(|found| found.retired));
        assert_eq!(currency("usd"), None);
    }

    #[test]
    fn a_currency_has_a_name_in_the_three_languages() {
        let names = Lang::all().map(|lang| currency("UYU").map_or("", |found| found.name(lang)));
        assert_eq!(names, ["peso uruguayo", "Uruguayan peso", "peso uruguaio"]);
    }
}
