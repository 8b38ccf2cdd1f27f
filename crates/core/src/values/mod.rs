//! The types of a record's fields: how each is typed, checked, kept and described.

mod codes;
mod dates;
mod list;
mod numbers;
mod refs;
mod text;

pub use codes::{Address, Country, Currency, Email, Language, Phone, Zone};
pub use dates::{End, PartialDate, Time, certainly_within, contains, last_day};
pub use numbers::{Count, Decimal, Minor, Percent};
pub use refs::{AnyRef, Part, Ref};
pub use text::{Line, Narrative, Narratives, Texts};

use crate::error::Problems;
use serde_json::Value;

/// A name may be this long, in characters.
pub const MAX_LINE: usize = 300;
/// A narrative may be this long, in characters.
pub const MAX_NARRATIVE: usize = 200_000;

/// What a field is, for whoever shows, types, imports or documents it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldType {
    /// One line of text.
    Line,
    /// A narrative in the named subset of CommonMark.
    Narrative,
    /// One line in several languages.
    Texts,
    /// A narrative in several languages.
    Narratives,
    /// A date known to the year, month or day.
    Date,
    /// The end of a period: open, unknown or a date.
    End,
    /// A time of day.
    Time,
    /// Yes or no.
    Bool,
    /// A whole number within limits.
    Integer {
        /// The least value.
        min: i64,
        /// The greatest value.
        max: i64,
    },
    /// An exact decimal.
    Decimal,
    /// Money in minor units of the `currency` beside it.
    Minor,
    /// ISO 3166-1 alpha-2.
    Country,
    /// ISO 4217.
    Currency,
    /// BCP 47.
    Language,
    /// IANA time zone.
    Zone,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A URL, or the place where something is kept.
    Address,
    /// The record this one belongs to.
    Part(&'static str),
    /// Another record.
    Ref(&'static str),
    /// Any record, as `kind:id`.
    AnyRef,
    /// A list of a simple type.
    List(Box<FieldType>),
    /// One of named values.
    Choice {
        /// The choice's name, which its texts carry.
        name: &'static str,
        /// Its values.
        values: &'static [&'static str],
    },
}

impl FieldType {
    /// True for texts in languages, which live in the table `text` and have no column.
    pub fn in_languages(&self) -> bool {
        matches!(self, FieldType::Texts | FieldType::Narratives)
    }
}

/// A type that a field of a record can have.
pub trait Field: Sized + Clone + PartialEq + std::fmt::Debug {
    /// False for `Option`, where null is an answer.
    const REQUIRED: bool = true;

    /// What it is.
    fn field_type() -> FieldType;

    /// Reads what was typed; notes what is wrong under `field` and then gives nothing.
    fn parse(field: &str, value: &Value, problems: &mut Problems) -> Option<Self>;

    /// Its JSON, which `parse` reads back to an equal value.
    fn to_json(&self) -> Value;
}

impl<T: Field> Field for Option<T> {
    const REQUIRED: bool = false;

    fn field_type() -> FieldType {
        T::field_type()
    }

    fn parse(field: &str, value: &Value, problems: &mut Problems) -> Option<Self> {
        let empty = match value {
            Value::Null => true,
            Value::String(text) => text.trim().is_empty(),
            Value::Object(map) => map.values().all(Value::is_null),
            _ => false,
        };
        if empty {
            Some(None)
        } else {
            T::parse(field, value, problems).map(Some)
        }
    }

    fn to_json(&self) -> Value {
        self.as_ref().map_or(Value::Null, Field::to_json)
    }
}

/// The text of a JSON string, trimmed, or the problem that it is none.
pub(crate) fn text_of<'v>(
    field: &str,
    value: &'v Value,
    problems: &mut Problems,
) -> Option<&'v str> {
    match value {
        Value::String(text) if text.trim().is_empty() => {
            problems.add(field, "required");
            None
        }
        Value::String(text) => Some(text.trim()),
        Value::Null => {
            problems.add(field, "required");
            None
        }
        _ => {
            problems.add(field, "not-text");
            None
        }
    }
}
