//! Files of other programs, in and out: tables of CSV, XLSX and ODS, and what is pasted.
//!
//! Reading ([`table`]) knows files and nothing of networks; [`guess`](mod@guess) names columns; [`import`] brings rows
//! in through core's one door; [`export`] writes tables that open the same in every office.

pub mod calendar;
pub mod export;
mod extent;
mod fault;
pub mod fields;
pub mod guess;
mod header;
pub mod import;
pub mod limits;
pub mod message;
mod names;
mod parse;
mod sheet;
pub mod table;
mod text;
mod words;

pub use fault::{Fault, Result};
pub use fields::{ImportKind, Target, target};
pub use words::plain;
