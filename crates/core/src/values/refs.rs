//! References from one record to another.
//!
//! What is typed may be an id or a key; operations resolve it to the id before anything is kept.

use super::{Field, FieldType, text_of};
use crate::error::Problems;
use crate::kinds::Kind;
use crate::record::Record;
use serde_json::Value;
use std::marker::PhantomData;

macro_rules! reference {
    ($(#[$doc:meta])* $name:ident, $kind:ident) => {
        $(#[$doc])*
        pub struct $name<T>(pub String, PhantomData<T>);

        impl<T> $name<T> {
            /// A reference by id.
            pub fn new(id: impl Into<String>) -> Self {
                $name(id.into(), PhantomData)
            }

            /// The id.
            pub fn id(&self) -> &str {
                &self.0
            }
        }

        // Written by hand: derived ones would ask the same of T, which is never held.
        impl<T> Clone for $name<T> {
            fn clone(&self) -> Self {
                Self::new(self.0.clone())
            }
        }

        impl<T> PartialEq for $name<T> {
            fn eq(&self, other: &Self) -> bool {
                self.0 == other.0
            }
        }

        impl<T> std::fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl<T: Record> Field for $name<T> {
            fn field_type() -> FieldType {
                FieldType::$kind(T::NAME)
            }

            fn parse(field: &str, value: &Value, problems: &mut Problems) -> Option<Self> {
                text_of(field, value, problems).map(Self::new)
            }

            fn to_json(&self) -> Value {
                Value::from(self.0.clone())
            }
        }
    };
}

reference!(
    /// Another record, by id. Required: its deletion is refused while this one names it. Optional: it is cleared then.
    Ref, Ref
);
reference!(
    /// The record that this one belongs to, by id: both are deleted together.
    Part, Part
);

/// Any record, as "kind:id".
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct AnyRef(pub String);

impl AnyRef {
    /// A reference to a record of a kind.
    pub fn new(kind: Kind, id: &str) -> Self {
        AnyRef(format!("{}:{id}", kind.name()))
    }

    /// The kind and the id.
    pub fn split(&self) -> Option<(Kind, &str)> {
        let (kind, id) = self.0.split_once(':')?;
        Some((Kind::named(kind)?, id))
    }
}

impl Field for AnyRef {
    fn field_type() -> FieldType {
        FieldType::AnyRef
    }

    fn parse(field: &str, value: &Value, problems: &mut Problems) -> Option<Self> {
        let any = AnyRef(text_of(field, value, problems)?.to_owned());
        if any.split().is_some() {
            return Some(any);
        }
        problems.add_unknown(field, &any.0);
        None
    }

    fn to_json(&self) -> Value {
        Value::from(self.0.clone())
    }
}
