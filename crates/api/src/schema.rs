//! What the records and the commands are, for forms, imports and other programs.

use crate::commands::Nothing;
use crate::error::Failure;
use crate::session::Context;
use crate::table::{COMMANDS, Verb, of_kinds};
use crate::wire;
use plenaria_core::kinds::Kind;
use plenaria_core::record::Description;
use plenaria_core::values::{FieldType, MAX_LINE, MAX_NARRATIVE};
use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde_json::{Map, Value, json};
use ts_rs::TS;

/// Every kind of record.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct Records {
    /// In the order in which they refer to each other.
    pub kinds: Vec<KindValue>,
}

/// A kind of record.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct KindValue {
    /// Its name.
    pub kind: String,
    /// The name of many.
    pub many: String,
    /// What it is.
    pub doc: String,
    /// Where its title comes from: a field, or `ref:a|b`.
    pub title: String,
    /// Its fields.
    pub fields: Vec<FieldValue>,
}

/// A field of a kind.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct FieldValue {
    /// Its name.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// Whether it must be given.
    pub required: bool,
    /// What it is when left out.
    #[ts(type = "any")]
    pub default: Value,
    /// Its type.
    #[serde(flatten)]
    pub field_type: TypeValue,
}

/// The type of a field.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, TS)]
pub struct TypeValue {
    /// line, narrative, texts, narratives, date, end, time, bool, integer, decimal, minor, country, currency, language,
    /// zone, email, phone, address, part, ref, any_ref, list or choice.
    #[serde(rename = "type")]
    pub name: String,
    /// Of part and ref: the kind referred to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// Of a choice: its name in the texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<String>,
    /// Of a choice: its values, in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
    /// Of a list: the type of each item.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Value>")]
    #[ts(type = "any")]
    pub item: Option<Box<TypeValue>>,
    /// Of an integer: the least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
    /// Of an integer: the greatest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<i64>,
}

fn type_value(field_type: &FieldType) -> TypeValue {
    let mut value = TypeValue {
        name: String::new(),
        target: None,
        choice: None,
        values: None,
        item: None,
        min: None,
        max: None,
    };
    value.name = match field_type {
        FieldType::Line => "line",
        FieldType::Narrative => "narrative",
        FieldType::Texts => "texts",
        FieldType::Narratives => "narratives",
        FieldType::Date => "date",
        FieldType::End => "end",
        FieldType::Time => "time",
        FieldType::Bool => "bool",
        FieldType::Integer { min, max } => {
            value.min = Some(*min);
            value.max = Some(*max);
            "integer"
        }
        FieldType::Decimal => "decimal",
        FieldType::Minor => "minor",
        FieldType::Country => "country",
        FieldType::Currency => "currency",
        FieldType::Language => "language",
        FieldType::Zone => "zone",
        FieldType::Email => "email",
        FieldType::Phone => "phone",
        FieldType::Address => "address",
        FieldType::Part(kind) => {
            value.target = Some((*kind).to_owned());
            "part"
        }
        FieldType::Ref(kind) => {
            value.target = Some((*kind).to_owned());
            "ref"
        }
        FieldType::AnyRef => "any_ref",
        FieldType::List(item) => {
            value.item = Some(Box::new(type_value(item)));
            "list"
        }
        FieldType::Choice { name, values } => {
            value.choice = Some((*name).to_owned());
            value.values = Some(values.iter().map(|v| (*v).to_owned()).collect());
            "choice"
        }
    }
    .to_owned();
    value
}

fn kind_value(kind: Kind) -> KindValue {
    let description: &Description = kind.description();
    KindValue {
        kind: description.kind.to_owned(),
        many: description.many.to_owned(),
        doc: description.doc.to_owned(),
        title: description.title.to_owned(),
        fields: description
            .fields
            .iter()
            .map(|field| FieldValue {
                name: field.name.to_owned(),
                doc: field.doc.to_owned(),
                required: field.required,
                default: field.default.clone(),
                field_type: type_value(&field.field_type),
            })
            .collect(),
    }
}

pub(crate) fn describe(_context: &mut Context<'_>, _input: Nothing) -> Result<Records, Failure> {
    Ok(Records {
        kinds: Kind::ALL.iter().map(|&kind| kind_value(kind)).collect(),
    })
}

fn json_schema(field_type: &FieldType) -> Value {
    match field_type {
        FieldType::Line => json!({"type": "string", "maxLength": MAX_LINE}),
        FieldType::Narrative => json!({"type": "string", "maxLength": MAX_NARRATIVE}),
        FieldType::Texts | FieldType::Narratives => {
            json!({"type": "object", "additionalProperties": {"type": ["string", "object", "null"]}})
        }
        FieldType::Date => json!({"type": "string", "pattern": "^\\d{4}(-\\d{2}(-\\d{2})?)?$"}),
        FieldType::End => {
            json!({"type": "string", "pattern": "^(open|unknown|\\d{4}(-\\d{2}(-\\d{2})?)?)$"})
        }
        FieldType::Time => json!({"type": "string", "pattern": "^\\d{2}:\\d{2}$"}),
        FieldType::Bool => json!({"type": "boolean"}),
        FieldType::Integer { min, max } => {
            json!({"type": "integer", "minimum": min, "maximum": max})
        }
        FieldType::Minor => json!({"type": "integer"}),
        FieldType::Decimal => json!({"type": "string", "pattern": "^-?\\d{1,18}(\\.\\d{1,9})?$"}),
        FieldType::List(item) => json!({"type": "array", "items": json_schema(item)}),
        FieldType::Choice { values, .. } => json!({"enum": values}),
        FieldType::Part(kind) | FieldType::Ref(kind) => {
            json!({"type": "string", "description": format!("id or key of a {kind}")})
        }
        FieldType::AnyRef => json!({"type": "string", "pattern": "^[a-z_]+:.+$"}),
        _ => json!({"type": "string"}),
    }
}

fn fields_schema(kind: Kind, whole: bool) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in &kind.description().fields {
        let mut schema = json_schema(&field.field_type);
        if !field.required {
            schema = json!({"anyOf": [schema, {"type": "null"}]});
        }
        schema["description"] = Value::from(field.doc);
        properties.insert(field.name.to_owned(), schema);
        if field.required && whole {
            required.push(field.name);
        }
    }
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

fn with_fields(schema: impl Serialize, path: &[&str], fields: Value) -> Value {
    let mut schema = serde_json::to_value(schema).unwrap_or_default();
    let mut place = &mut schema;
    for step in path {
        place = &mut place[*step];
    }
    *place = fields;
    schema
}

/// Every command with what it takes and gives, as JSON Schema.
pub fn describe_commands() -> Vec<Value> {
    let mut commands: Vec<Value> = COMMANDS
        .iter()
        .map(|c| json!({"name": c.name, "request": (c.input)(), "response": (c.output)()}))
        .collect();
    for (name, verb, kind) in of_kinds() {
        let record = || {
            with_fields(
                schema_for!(wire::RecordValue),
                &["properties", "fields"],
                fields_schema(kind, true),
            )
        };
        let (request, response) = match verb {
            Verb::Add => (
                with_fields(
                    schema_for!(wire::AddInput),
                    &["properties", "fields"],
                    fields_schema(kind, true),
                ),
                record(),
            ),
            Verb::Edit => (
                with_fields(
                    schema_for!(wire::EditInput),
                    &["properties", "fields"],
                    fields_schema(kind, false),
                ),
                record(),
            ),
            Verb::Get => (json!(schema_for!(wire::GetInput)), record()),
            Verb::Delete => (
                json!(schema_for!(wire::DeleteInput)),
                json!(schema_for!(wire::DeletedValue)),
            ),
            Verb::List => (
                json!(schema_for!(wire::ListInput)),
                json!(schema_for!(wire::PageValue)),
            ),
        };
        commands.push(json!({"name": name, "doc": kind.description().doc, "request": request, "response": response}));
    }
    commands.sort_by(|a, b| a["name"].as_str().cmp(&b["name"].as_str()));
    commands
}
