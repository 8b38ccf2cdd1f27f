//! Texts, dates, numbers, and names of countries, languages and people, in Spanish, English and Portuguese.
//!
//! Sentences live in `locales/`; here are only the grammar that Fluent has no word for (intervals of dates, digits,
//! alphabetical order) and lists of names. Nothing here reads the clock, the machine's language or a file at run time.

mod args;
pub mod check;
pub mod countries;
mod currencies;
mod dates;
mod figures;
mod find;
mod functions;
mod instants;
mod lang;
mod languages;
mod list;
mod names;
mod numbers;
mod paper;
mod texts;
mod zones;

pub use args::{Arg, Args};
pub use countries::{Country, countries, country, country_name, country_official, region_name};
pub use currencies::{Currency, currencies, currency};
pub use dates::{date, date_short, date_with_weekday, month, range, range_short, weekday};
pub use figures::{bytes, ordinal, roman};
pub use find::{find_country, match_country};
pub use instants::instant;
pub use lang::{Lang, UnknownLanguage};
pub use languages::{language_name, languages};
pub use list::{Sorter, list_and, list_or};
pub use names::{NameOrder, printed_name, sort_name};
pub use numbers::{Decimal, Group, NumberFormat};
pub use paper::{Paper, paper_for};
pub use texts::Texts;
pub use zones::{Observance, observances, offset, offset_words};
