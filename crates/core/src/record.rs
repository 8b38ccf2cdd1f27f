//! How a kind of record is declared: once, and everything else follows from it.

pub use crate::error::{Problems, Result};
pub use crate::records::Reader;
pub use crate::values::*;
pub use crate::{choices, record};

use crate::kinds::Kind;
use serde_json::{Map, Value};

/// A record's fields, or a row, by name.
pub type Fields = Map<String, Value>;

/// What is known of a field without a record at hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldDescription {
    /// Its name, the same in SQL, Rust, TypeScript and texts.
    pub name: &'static str,
    /// What it is, in a sentence.
    pub doc: &'static str,
    /// Its type.
    pub field_type: FieldType,
    /// False when null is an answer, or when it has a default.
    pub required: bool,
    /// What it is when left out.
    pub default: Value,
}

/// What is known of a kind of record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Description {
    /// The kind's name and its table's.
    pub kind: &'static str,
    /// The name of many of them.
    pub many: &'static str,
    /// What it is, in a sentence.
    pub doc: &'static str,
    /// Where a title comes from: a field of texts, or `ref:a|b|c`, the first of these references that is not null.
    pub title: &'static str,
    /// Its fields, in order.
    pub fields: Vec<FieldDescription>,
}

impl Description {
    /// The field of this name.
    pub fn field(&self, name: &str) -> Option<&FieldDescription> {
        self.fields.iter().find(|f| f.name == name)
    }

    /// The references whose titles make this kind's title.
    pub fn title_references(&self) -> impl Iterator<Item = &'static str> {
        self.title
            .strip_prefix("ref:")
            .unwrap_or_default()
            .split('|')
            .filter(|name| !name.is_empty())
    }
}

/// A kind of record as a Rust type.
pub trait Record: Rules + Sized + Clone + std::fmt::Debug + PartialEq {
    /// Its kind.
    const KIND: Kind;
    /// The kind's name and its table's.
    const NAME: &'static str;
    /// The name of many.
    const MANY: &'static str;

    /// Its description.
    fn description() -> Description;

    /// Reads its fields, noting every problem.
    fn parse(fields: &Fields, problems: &mut Problems) -> Option<Self>;

    /// Its fields, which `parse` reads back to an equal value.
    fn to_fields(&self) -> Fields;
}

/// The rules of a kind that concern more than one field, or other records.
pub trait Rules {
    /// Notes what the record, as it would stand under `id`, breaks. What sources may say but should not be is no
    /// problem but a finding.
    ///
    /// # Errors
    /// Only what reading the file may give; a broken rule is a problem.
    fn check(&self, _id: &str, _reader: &Reader<'_>, _problems: &mut Problems) -> Result<()> {
        Ok(())
    }
}

/// A record as it stands in the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored<T> {
    /// Its id, a UUIDv7.
    pub id: String,
    /// Its readable key.
    pub key: Option<String>,
    /// The number of the operation that wrote it last.
    pub revision: i64,
    /// The original language of its texts.
    pub language: String,
    /// Its fields.
    pub fields: T,
}

impl<T> std::ops::Deref for Stored<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.fields
    }
}

/// Declares a kind of record; see ARCHITECTURE.md, "A record is described once".
#[macro_export]
macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        $name:ident, table $table:literal, many $many:literal, name $title:literal;
        $( $(#[doc = $field_doc:literal])* $field:ident : $type:ty $(= $default:expr)? ),* $(,)?
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            $( $(#[doc = $field_doc])* pub $field: $type, )*
        }

        impl $crate::record::Record for $name {
            const KIND: $crate::Kind = $crate::Kind::$name;
            const NAME: &'static str = $table;
            const MANY: &'static str = $many;

            fn description() -> $crate::record::Description {
                $crate::record::Description {
                    kind: $table,
                    many: $many,
                    doc: concat!($($doc, " "),*).trim(),
                    title: $title,
                    fields: vec![$( {
                        #[allow(unused_mut, unused_assignments)]
                        let mut default = serde_json::Value::Null;
                        $( default = $crate::values::Field::to_json(&{ let value: $type = $default; value }); )?
                        $crate::record::FieldDescription {
                            name: $crate::plain_name(stringify!($field)),
                            doc: concat!("", $($field_doc, " "),*).trim(),
                            field_type: <$type as $crate::values::Field>::field_type(),
                            required: <$type as $crate::values::Field>::REQUIRED && default.is_null(),
                            default,
                        }
                    }, )*],
                }
            }

            fn parse(
                fields: &$crate::record::Fields,
                problems: &mut $crate::error::Problems,
            ) -> Option<Self> {
                $(
                    let name = $crate::plain_name(stringify!($field));
                    let given = fields.get(name).unwrap_or(&serde_json::Value::Null);
                    #[allow(unused_mut)]
                    let mut $field: Option<$type> = None;
                    $( if given.is_null() { $field = Some($default); } )?
                    if $field.is_none() {
                        $field = <$type as $crate::values::Field>::parse(name, given, problems);
                    }
                )*
                Some($name { $( $field: $field?, )* })
            }

            fn to_fields(&self) -> $crate::record::Fields {
                let mut fields = $crate::record::Fields::new();
                $( fields.insert(
                    $crate::plain_name(stringify!($field)).to_owned(),
                    $crate::values::Field::to_json(&self.$field),
                ); )*
                fields
            }
        }
    };
    (
        $(#[doc = $doc:literal])*
        $name:ident, table $table:literal, many $many:literal;
        $($rest:tt)*
    ) => {
        $crate::record! { $(#[doc = $doc])* $name, table $table, many $many, name ""; $($rest)* }
    };
}

/// Declares a choice: an enum whose values have stable names.
#[macro_export]
macro_rules! choices {
    (
        $(#[doc = $doc:literal])*
        $name:ident $label:literal { $( $(#[doc = $value_doc:literal])* $variant:ident = $value:literal ),+ $(,)? }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $(
            $(#[doc = $value_doc])*
            #[doc = concat!("`", $value, "`")]
            $variant,
        )+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [$name] = &[$( $name::$variant ),+];

            /// Its stable name.
            pub fn as_str(self) -> &'static str {
                match self { $( $name::$variant => $value ),+ }
            }
        }

        impl $crate::values::Field for $name {
            fn field_type() -> $crate::values::FieldType {
                $crate::values::FieldType::Choice { name: $label, values: &[$( $value ),+] }
            }

            fn parse(
                field: &str,
                value: &serde_json::Value,
                problems: &mut $crate::error::Problems,
            ) -> Option<Self> {
                match value.as_str() {
                    $( Some($value) => Some($name::$variant), )+
                    Some(other) if !other.trim().is_empty() => {
                        problems.add_with(field, "unknown-choice", &[("value", other.chars().take(60).collect())]);
                        None
                    }
                    _ => {
                        problems.add(field, "required");
                        None
                    }
                }
            }

            fn to_json(&self) -> serde_json::Value {
                serde_json::Value::from(self.as_str())
            }
        }
    };
}
