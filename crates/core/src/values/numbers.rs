//! Whole numbers, percentages, exact decimals and money.

use super::{Field, FieldType, text_of};
use crate::error::Problems;
use serde_json::Value;

/// A number of things: 0 and up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count(pub i64);

/// 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(pub i64);

/// Money in minor units (cents) of the currency in the field beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Minor(pub i64);

/// An exact decimal, at most 18 digits before the point and 9 after it, such as "-1.25".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decimal(pub String);

/// The greatest whole number that JSON carries exactly (2^53 - 1).
const MAX: i64 = 9_007_199_254_740_991;

fn whole(field: &str, value: &Value, min: i64, max: i64, problems: &mut Problems) -> Option<i64> {
    let number = match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        Value::Null => {
            problems.add(field, "required");
            return None;
        }
        _ => None,
    };
    let Some(number) = number else {
        problems.add(field, "not-a-number");
        return None;
    };
    if (min..=max).contains(&number) {
        return Some(number);
    }
    problems.add_with(
        field,
        "out-of-range",
        &[
            ("min", min.to_string()),
            ("max", max.to_string()),
            ("value", number.to_string()),
        ],
    );
    None
}

macro_rules! integer {
    ($type:ty, $make:expr, $take:expr, $min:expr, $max:expr, $kind:expr) => {
        impl Field for $type {
            fn field_type() -> FieldType {
                $kind
            }

            fn parse(field: &str, value: &Value, problems: &mut Problems) -> Option<Self> {
                whole(field, value, $min, $max, problems).map($make)
            }

            fn to_json(&self) -> Value {
                let take: fn(&$type) -> i64 = $take;
                Value::from(take(self))
            }
        }
    };
}

integer!(
    i64,
    |n| n,
    |n| *n,
    -MAX,
    MAX,
    FieldType::Integer {
        min: -MAX,
        max: MAX
    }
);
integer!(
    Count,
    Count,
    |n| n.0,
    0,
    MAX,
    FieldType::Integer { min: 0, max: MAX }
);
integer!(
    Percent,
    Percent,
    |n| n.0,
    0,
    100,
    FieldType::Integer { min: 0, max: 100 }
);

impl Field for Minor {
    fn field_type() -> FieldType {
        FieldType::Minor
    }

    fn parse(field: &str, value: &Value, problems: &mut Problems) -> Option<Self> {
        // What a person typed comes as it was where it can't be so much of a currency: one may have no decimals.
        if let Value::String(text) = value
            && text.trim().parse::<i64>().is_err()
        {
            let typed = text.chars().take(60).collect();
            problems.add_with(field, "not-an-amount", &[("value", typed)]);
            return None;
        }
        whole(field, value, -MAX, MAX, problems).map(Minor)
    }

    fn to_json(&self) -> Value {
        Value::from(self.0)
    }
}

impl Field for bool {
    fn field_type() -> FieldType {
        FieldType::Bool
    }

    fn parse(field: &str, value: &Value, problems: &mut Problems) -> Option<Self> {
        match value {
            Value::Bool(answer) => Some(*answer),
            Value::Number(n) if n.as_i64() == Some(0) => Some(false),
            Value::Number(n) if n.as_i64() == Some(1) => Some(true),
            Value::Null => {
                problems.add(field, "required");
                None
            }
            _ => {
                problems.add(field, "not-yes-or-no");
                None
            }
        }
    }

    fn to_json(&self) -> Value {
        Value::from(*self)
    }
}

impl Decimal {
    /// The value in units of 10^-9, for exact sums and comparisons.
    pub fn nanos(&self) -> i128 {
        let (sign, digits) = match self.0.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, self.0.as_str()),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let whole: i128 = whole.parse().unwrap_or_default();
        let fraction: i128 = format!("{fraction:0<9}").parse().unwrap_or_default();
        sign * (whole * 1_000_000_000 + fraction)
    }
}

impl Field for Decimal {
    fn field_type() -> FieldType {
        FieldType::Decimal
    }

    fn parse(field: &str, value: &Value, problems: &mut Problems) -> Option<Self> {
        let number;
        let text = match value {
            Value::Number(n) => {
                number = n.to_string();
                &number
            }
            _ => text_of(field, value, problems)?,
        };
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let all_digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        if all_digits(whole) && all_digits(fraction) && whole.len() <= 18 && fraction.len() <= 9 {
            return Some(Decimal(text.to_owned()));
        }
        problems.add_with(
            field,
            "bad-decimal",
            &[("value", text.chars().take(40).collect())],
        );
        None
    }

    fn to_json(&self) -> Value {
        Value::from(self.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn progress_of_101_percent_is_refused_with_the_limits() {
        let mut problems = Problems::default();
        assert!(Percent::parse("progress", &json!(101), &mut problems).is_none());
        assert_eq!(problems.0[0].code, "out-of-range");
        assert_eq!(problems.0[0].values["max"], "100");
    }

    #[test]
    fn decimals_are_exact() {
        let decimal = |text: &str| Decimal::parse("x", &json!(text), &mut Problems::default());
        assert_eq!(decimal("-0.1").unwrap().nanos(), -100_000_000);
        assert_eq!(decimal("1,5"), None);
        assert_eq!(decimal("1e5"), None);
    }
}
