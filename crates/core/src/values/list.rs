//! Lists of simple values.

use super::{Field, FieldType};
use crate::error::Problems;
use serde_json::Value;

/// A list may hold this many values.
const MAX_ITEMS: usize = 500;

impl<T: Field> Field for Vec<T> {
    const REQUIRED: bool = false;

    fn field_type() -> FieldType {
        FieldType::List(Box::new(T::field_type()))
    }

    fn parse(field: &str, value: &Value, problems: &mut Problems) -> Option<Self> {
        let items = match value {
            Value::Null => return Some(Vec::new()),
            Value::Array(items) if items.len() <= MAX_ITEMS => items,
            Value::Array(items) => {
                let values = [
                    ("max", MAX_ITEMS.to_string()),
                    ("actual", items.len().to_string()),
                ];
                problems.add_with(field, "list-too-long", &values);
                return None;
            }
            _ => {
                problems.add(field, "bad-list");
                return None;
            }
        };
        let read: Vec<T> = items
            .iter()
            .enumerate()
            .filter_map(|(n, item)| T::parse(&format!("{field}.{n}"), item, problems))
            .collect();
        (read.len() == items.len()).then_some(read)
    }

    fn to_json(&self) -> Value {
        Value::Array(self.iter().map(Field::to_json).collect())
    }
}
