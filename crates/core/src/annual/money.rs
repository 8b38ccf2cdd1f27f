//! Money: minor units of currencies, and conversion by rates, each line rounded once.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::data as d;
use crate::plans::Rate;
use crate::record::Stored;
use crate::values::{Currency, Line, Minor};

/// Decimals of a currency by ISO 4217, retired ones included; two where nothing else is known.
pub fn exponent(currency: &str) -> u32 {
    match currency {
        "ADP" | "BEF" | "BIF" | "BYB" | "BYR" | "CLP" | "DJF" | "ESP" | "GNF" | "GRD" | "ISK"
        | "ITL" | "JPY" | "KMF" | "KRW" | "LUF" | "MGF" | "MLF" | "PTE" | "PYG" | "ROL" | "RWF"
        | "TJR" | "TLE" | "TPE" | "TRL" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => {
            0
        }
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        "CLF" | "UYW" => 4,
        _ => 2,
    }
}

/// An amount as a report carries it; none where nothing is said of it.
pub(crate) fn money(
    minor: Option<Minor>,
    currency: Option<&Currency>,
    stated: Option<&Line>,
) -> Option<d::Money> {
    if minor.is_none() && stated.is_none() {
        return None;
    }
    let currency = currency.map(|c| c.as_str().to_owned()).unwrap_or_default();
    Some(d::Money {
        minor: minor.map(|m| m.0),
        exponent: exponent(&currency),
        currency,
        stated: stated.map(|line| line.0.clone()),
    })
}

/// An exact amount.
pub(crate) fn exact(minor: i64, currency: &str) -> d::Money {
    d::Money {
        minor: Some(minor),
        currency: currency.to_owned(),
        exponent: exponent(currency),
        stated: None,
    }
}

/// What currencies are worth in one of them.
pub(crate) struct Rates {
    into: String,
    nanos: HashMap<String, i128>,
}

impl Rates {
    /// The last rate of each currency that is certainly not after a day.
    pub(crate) fn new(rates: &[Stored<Rate>], into: &str, on: NaiveDate) -> Self {
        let nanos = last_rates(rates, into, on)
            .into_iter()
            .map(|(from, rate)| (from.to_owned(), rate.value.nanos()));
        Rates {
            into: into.to_owned(),
            nanos: nanos.collect(),
        }
    }

    /// An amount in the currency of totals, rounded half to even; none without a rate.
    pub(crate) fn convert(&self, minor: i64, currency: &str) -> Option<i64> {
        if currency == self.into {
            return Some(minor);
        }
        let nanos = self.nanos.get(currency)?;
        let product = i128::from(minor)
            .checked_mul(*nanos)?
            .checked_mul(10_i128.pow(exponent(&self.into)))?;
        i64::try_from(half_even(
            product,
            1_000_000_000 * 10_i128.pow(exponent(currency)),
        ))
        .ok()
    }
}

/// The last rate of each currency into another that is certainly not after a day.
pub(crate) fn last_rates<'r>(
    rates: &'r [Stored<Rate>],
    into: &str,
    on: NaiveDate,
) -> HashMap<&'r str, &'r Stored<Rate>> {
    let mut last: HashMap<&str, &Stored<Rate>> = HashMap::new();
    for rate in rates {
        if rate.to_currency.as_str() != into || rate.date.latest() > on {
            continue;
        }
        let kept = last.entry(rate.from_currency.as_str()).or_insert(rate);
        if rate.date.latest() > kept.date.latest() {
            *kept = rate;
        }
    }
    last
}

/// The quotient, rounded to the nearest, and to the even one of two equally near.
pub(crate) fn half_even(value: i128, by: i128) -> i128 {
    let (whole, rest) = (value.div_euclid(by), value.rem_euclid(by));
    match (rest * 2).cmp(&by) {
        std::cmp::Ordering::Less => whole,
        std::cmp::Ordering::Greater => whole + 1,
        std::cmp::Ordering::Equal => whole + (whole & 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_go_to_the_even_neighbour() {
        let halves: Vec<_> = [5, 15, 25, -5, -15]
            .iter()
            .map(|n| half_even(*n, 10))
            .collect();
        assert_eq!(halves, [0, 2, 2, 0, -2]);
        assert_eq!(half_even(16, 10), 2);
        assert_eq!(half_even(-16, 10), -2);
    }

    #[test]
    fn decimals_of_both_currencies_are_minded() {
        let rates = Rates {
            into: "USD".into(),
            nanos: HashMap::from([("CLP".into(), 1_250_000), ("KWD".into(), 3_250_000_000)]),
        };
        assert_eq!(
            rates.convert(8000, "CLP"),
            Some(1000),
            "8,000 pesos are 10 dollars"
        );
        assert_eq!(
            rates.convert(1000, "KWD"),
            Some(325),
            "1 dinar is 3.25 dollars"
        );
        assert_eq!(rates.convert(5, "USD"), Some(5));
        assert_eq!(rates.convert(5, "BRL"), None);
    }
}
