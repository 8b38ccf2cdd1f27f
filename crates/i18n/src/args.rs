//! What a text mentions, by variable name.

use std::collections::BTreeMap;

use fluent::{FluentArgs, FluentValue};
use serde_json::Value;

use crate::Lang;

/// One value that a text mentions.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Printed as it is. Years, codes and anything already formatted go as text.
    Text(String),
    /// A count: chooses the plural and is printed with the network's separators.
    Number(f64),
}

/// Values by variable name. Built by [`crate::args!`] or from JSON.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Args(BTreeMap<String, Arg>);

/// Variables that are numbers even where they arrive as text, as core's problems carry them.
const NUMBERS: [&str; 6] = ["actual", "count", "max", "min", "n", "total"];

impl Args {
    /// No values.
    pub fn new() -> Self {
        Self::default()
    }

    /// With one value more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.set(name, value);
        self
    }

    /// Sets a value.
    pub fn set(&mut self, name: &str, value: impl Into<Arg>) {
        self.0.insert(name.to_owned(), value.into());
    }

    /// From values that all arrive as text; those that are counts by name (`count`, `max` ...) become numbers.
    pub fn from_texts<N: AsRef<str>, V: AsRef<str>>(
        values: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let mut args = Args::new();
        for (name, value) in values {
            let (name, value) = (name.as_ref(), value.as_ref());
            match value.parse::<f64>() {
                Ok(number) if NUMBERS.contains(&name) => args.set(name, number),
                _ => args.set(name, value),
            }
        }
        args
    }

    /// From a JSON object: numbers are counts, strings are text, anything else is left out.
    pub fn from_json(value: &Value) -> Self {
        let mut args = Args::new();
        for (name, value) in value.as_object().into_iter().flatten() {
            match value {
                Value::String(text) => args.set(name, text.as_str()),
                Value::Number(number) => args.set(name, number.as_f64().unwrap_or_default()),
                _ => {}
            }
        }
        args
    }

    /// True when there are no values.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// For a text of a language: where a value stands once more under its name with the language's tag, as `name-pt`
    /// beside `name`, that one is mentioned.
    pub(crate) fn fluent(&self, lang: Lang) -> FluentArgs<'_> {
        let own = |name: &str| self.0.get(&format!("{name}-{}", lang.tag()));
        // Few have any, and only those pay for looking.
        let some = self.0.keys().any(|name| name.contains('-'));
        self.0
            .iter()
            .map(|(name, value)| {
                let value = if some {
                    own(name).unwrap_or(value)
                } else {
                    value
                };
                let value = match value {
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                    Arg::Number(number) => FluentValue::from(*number),
                };
                (name.as_str(), value)
            })
            .collect()
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Arg::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Arg::Number(number)
    }
}

macro_rules! whole_numbers {
    ($($type:ty),*) => { $(
        impl From<$type> for Arg {
            // Above 2^53 the last digits would be lost; no count of a network comes near.
            fn from(number: $type) -> Self {
                Arg::Number(number as f64)
            }
        }
    )* };
}

whole_numbers!(i32, i64, u8, u16, u32, u64, usize);

/// Values for a text: `args!{ "count" => 3, "name" => "Uruguay" }`.
#[macro_export]
macro_rules! args {
    ($($name:expr => $value:expr),* $(,)?) => {
        $crate::Args::new()$(.with($name, $value))*
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_are_counts_become_numbers_and_others_stay() {
        let args = Args::from_texts([("max", "300"), ("value", "2015"), ("count", "many")]);
        assert_eq!(
            args,
            args! { "max" => 300, "value" => "2015", "count" => "many" }
        );
    }

    #[test]
    fn json_numbers_are_counts() {
        let args = Args::from_json(&serde_json::json!({"count": 2, "name": "Ana", "list": [1]}));
        assert_eq!(args, args! { "count" => 2, "name" => "Ana" });
    }
}
