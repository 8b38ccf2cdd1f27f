//! Figures: a value, how it is known, and the records behind it.

use serde::{Deserialize, Serialize};

use super::{Bound, FigureKind, FigureName, Text, When};

/// A number of the report, with what it rests on.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Figure {
    /// Unique in the report and the same in every edition of it: "members", "event.ix-2015.countries".
    pub key: String,
    /// What is counted, for the words beside it.
    pub name: FigureName,
    /// Words of its own, needed when the name is [`FigureName::Stated`]; they replace the name's words otherwise.
    pub label: Option<Text>,
    /// How much.
    pub value: Quantity,
    /// Counted in the records, or stated by a source.
    pub kind: FigureKind,
    /// Whether the value is exact.
    pub bound: Bound,
    /// When a stated value was so, as far as the source says.
    pub as_of: Option<When>,
    /// The records counted, or the record that states it.
    pub records: Vec<RecordRef>,
    /// Where a stated figure is stated.
    pub source: Option<SourceRef>,
}

impl Figure {
    /// A figure counted from records.
    pub fn counted(key: impl Into<String>, name: FigureName, records: Vec<RecordRef>) -> Self {
        Self {
            key: key.into(),
            name,
            label: None,
            value: Quantity::Count(i64::try_from(records.len()).unwrap_or(i64::MAX)),
            kind: FigureKind::Counted,
            bound: Bound::Exact,
            as_of: None,
            records,
            source: None,
        }
    }
}

/// A value: how many, how much money, or another exact decimal.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
#[serde(untagged)]
pub enum Quantity {
    /// A number of things.
    Count(i64),
    /// Money.
    Money(Money),
    /// An exact decimal: "1.25".
    Decimal(String),
}

/// An amount of money.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
pub struct Money {
    /// In minor units of the currency; none where a source only describes the amount.
    pub minor: Option<i64>,
    /// ISO 4217 code.
    pub currency: String,
    /// Decimals of the currency: 2 for USD, 0 for CLP.
    pub exponent: u32,
    /// The words of the source where the amount was not exact: "US$ 3.5 M".
    pub stated: Option<String>,
}

/// A record that a reader can go to.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct RecordRef {
    /// Kind of record: "member", "event".
    pub kind: String,
    /// Id of the record.
    pub id: String,
    /// Readable key.
    pub key: Option<String>,
    /// Title in the network's main language.
    pub title: String,
}

/// A place in a source.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
pub struct SourceRef {
    /// [`Source::id`] of the source.
    pub id: String,
    /// Where in it: a page, a section.
    pub locator: Option<String>,
    /// Its words, in its language.
    pub quote: Option<Text>,
}

/// A source that the report rests on. Its number on paper is its position in [`super::Annual::sources`].
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
pub struct Source {
    /// Unique in the report.
    pub id: String,
    /// The record of the source.
    pub record: Option<RecordRef>,
    /// Title.
    pub title: Text,
    /// Who published it.
    pub publisher: Option<String>,
    /// Its date.
    pub date: Option<When>,
    /// Web address or shelf.
    pub address: Option<String>,
    /// What the report takes from it.
    pub note: Option<Text>,
}

/// One figure over several years.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Series {
    /// What is counted.
    pub name: FigureName,
    /// Words of its own.
    pub label: Option<Text>,
    /// Year and figure, in order of years; years without a figure are left out.
    pub points: Vec<SeriesPoint>,
}

/// One year of a series.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct SeriesPoint {
    /// The year.
    pub year: i32,
    /// Its figure.
    pub figure: Figure,
}

/// Who acts: a member, a country that is not one, or an organization.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
pub struct Party {
    /// The record, if there is one.
    pub record: Option<RecordRef>,
    /// ISO 3166-1 alpha-2 code where it is a country.
    pub country: Option<String>,
    /// Its name; none where the country's usual name in the document's language serves.
    pub name: Option<Text>,
    /// As a source writes it, where that is all that is known.
    pub stated: Option<String>,
}
