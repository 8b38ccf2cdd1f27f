//! What a document may be asked to be, and how composing it can fail.

use chrono::NaiveDate;
use plenaria_i18n::Lang;

/// How a report is to be printed. The data say nothing of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// The language of the document, whatever that of the program.
    pub language: Lang,
    /// The sheet.
    pub paper: PaperSize,
    /// The date printed on it and kept in the file.
    pub date: NaiveDate,
    /// Whether members are drawn on a map beside their table.
    pub map: bool,
    /// The cover.
    pub cover: Cover,
    /// Annexes wanted.
    pub annexes: Annexes,
    /// What becomes of a chapter without records.
    pub empty: Empty,
}

impl Options {
    /// The usual report in a language, on a sheet, with a date.
    #[must_use]
    pub fn new(language: Lang, paper: PaperSize, date: NaiveDate) -> Self {
        Self {
            language,
            paper,
            date,
            map: true,
            cover: Cover::Full,
            annexes: Annexes::default(),
            empty: Empty::LeaveOut,
        }
    }
}

/// A size of sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperSize {
    /// 210 by 297 mm.
    A4,
    /// 215.9 by 279.4 mm.
    Letter,
}

/// A cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cover {
    /// Dark to the edge of the sheet.
    Full,
    /// White, for office printers.
    Light,
}

/// Annexes of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Annexes {
    /// Directory of posts.
    pub directory: bool,
    /// What the records contradict, lack or leave late.
    pub findings: bool,
    /// Sources of every figure.
    pub sources: bool,
}

impl Default for Annexes {
    fn default() -> Self {
        Self {
            directory: true,
            findings: false,
            sources: false,
        }
    }
}

/// What becomes of a chapter without records; it is never padded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Empty {
    /// It is left out.
    LeaveOut,
    /// It says what is missing.
    SayMissing,
}

/// Why a document could not be composed. Each is a fault of the program, not of the data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PressError {
    /// A template is wrong; the words are for its maker.
    Template(String),
    /// The file could not be written as the standards ask; the words are for the template's maker.
    Standard(String),
    /// There is no such page.
    NoPage,
}

impl std::fmt::Display for PressError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Template(words) => write!(f, "template: {words}"),
            Self::Standard(words) => write!(f, "standard: {words}"),
            Self::NoPage => f.write_str("no such page"),
        }
    }
}

impl std::error::Error for PressError {}
