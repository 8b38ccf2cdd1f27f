//! The file's inside: all SQL is here.

pub(crate) mod attempt;
mod content;
pub(crate) mod erase;
pub(crate) mod journal;
pub(crate) mod languages;
mod list;
pub(crate) mod lists;
pub(crate) mod meetings;
mod open;
pub(crate) mod participation;
pub(crate) mod plans;
mod rows;
mod search;
mod texts;
mod upgrade;

pub use content::{MAX_DOCUMENT, hash_of};
pub(crate) use content::{content_of, put_content};
pub use list::{Filter, MAX_LIMIT, Page, Query, Sort};
pub(crate) use list::{count, page, values};
pub(crate) use open::{
    check_integrity, configure, create_schema, has_its_tables, identify, written,
};
pub use rows::Raw;
pub(crate) use rows::*;
pub use rusqlite::types::Value as SqlValue;
pub use search::plain;
pub(crate) use search::{Collation, keep_order, refresh, refresh_all, search, title};
pub(crate) use texts::texts;
pub use texts::{SideBySide, Standing, TextPage, TextQuery};
pub(crate) use upgrade::{VERSION, upgrade};
