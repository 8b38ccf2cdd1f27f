//! What every chapter and document needs: texts in the document's language, numbers, dates, names, and marks for records.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use chrono::Datelike as _;
use plenaria_core::annual::data::{
    Annual, Chapter, Money, NumberStyle, RecordRef, SourceRef, Text,
};
use plenaria_i18n::{
    Args, Decimal, Lang, NumberFormat, Texts, args, date, date_short, range_short,
};
use serde_json::{Value, json};

use crate::annual::plan::{end_of, start_of};
use crate::compose::Marks;
use crate::narrative;
use crate::options::{Options, PaperSize};

/// More marks than a chapter can have.
const MARKS_OF_A_CHAPTER: i64 = 1 << 32;

/// Countries where Spanish is an official language, for the region of a Spanish document.
const SPANISH: &[&str] = &[
    "AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GQ", "GT", "HN", "MX", "NI", "PA", "PE",
    "PR", "PY", "SV", "UY", "VE",
];

/// The desk at which one document is written.
pub(crate) struct Desk<'a> {
    data: &'a Annual,
    options: &'a Options,
    texts: Texts,
    sources: HashMap<&'a str, usize>,
    marks: RefCell<Marks>,
    next_mark: Cell<i64>,
}

impl<'a> Desk<'a> {
    pub(crate) fn new(data: &'a Annual, options: &'a Options) -> Self {
        let numbers = match (data.network.number_style, &data.network.region) {
            (Some(NumberStyle::Comma), _) => NumberFormat::Comma,
            (Some(NumberStyle::Point), _) => NumberFormat::Point,
            (Some(NumberStyle::Space), _) => NumberFormat::Space,
            (None, Some(country)) => NumberFormat::for_country(country),
            (None, None) => NumberFormat::for_lang(options.language),
        };
        let sources = data.sources.iter().enumerate();
        Self {
            data,
            options,
            texts: Texts::with_numbers(options.language, numbers),
            sources: sources
                .map(|(n, source)| (source.id.as_str(), n + 1))
                .collect(),
            marks: RefCell::default(),
            next_mark: Cell::new(0),
        }
    }

    pub(crate) fn data(&self) -> &'a Annual {
        self.data
    }

    pub(crate) fn options(&self) -> &'a Options {
        self.options
    }

    pub(crate) fn texts(&self) -> &Texts {
        &self.texts
    }

    pub(crate) fn lang(&self) -> Lang {
        self.options.language
    }

    /// The region of the document's language.
    pub(crate) fn region(&self) -> Option<&str> {
        let own = self.data.network.region.as_deref();
        match self.lang() {
            Lang::Es => own.filter(|code| SPANISH.contains(code)),
            Lang::Pt => Some("BR"),
            Lang::En => Some("GB"),
        }
    }

    /// The sheet as templates name it.
    pub(crate) fn paper(&self) -> &'static str {
        match self.options.paper {
            PaperSize::A4 => "a4",
            PaperSize::Letter => "letter",
        }
    }

    /// Begins a chapter's own numbers of marks, so that an edit in one chapter leaves the data of the others as they were
    /// and a preview composes one chapter again.
    pub(crate) fn begin(&self, chapter: usize) {
        let chapter = i64::try_from(chapter).unwrap_or(0);
        self.next_mark.set(chapter * MARKS_OF_A_CHAPTER);
    }

    /// The records that the marks of this document name by number.
    pub(crate) fn into_marks(self) -> Marks {
        self.marks.into_inner()
    }

    /// The words of a key.
    pub(crate) fn words(&self, key: &str, args: &Args) -> String {
        self.texts.get(key, args)
    }

    /// The words of a key that has no variables.
    pub(crate) fn word(&self, key: &str) -> String {
        self.texts.text(key)
    }

    /// The word for a record's choice: `choice-event-kind-workshop`.
    pub(crate) fn choice(&self, name: &str, tag: &str) -> String {
        self.texts
            .text(&format!("choice-{name}-{}", tag.replace('_', "-")))
    }

    /// A text in the document's language, or in the one it was written in and then said to be.
    pub(crate) fn said(&self, text: &Text) -> Value {
        let (tag, value) = self.chosen(text);
        self.tagged(tag, value)
    }

    /// A text that may be absent.
    pub(crate) fn said_maybe(&self, text: Option<&Text>) -> Value {
        text.filter(|text| !text.is_empty())
            .map_or(Value::Null, |text| self.said(text))
    }

    /// A text without its language, for sentences and sorting.
    pub(crate) fn plain(&self, text: &Text) -> String {
        self.chosen(text).1.to_owned()
    }

    /// A narrative as a tree, with its language when it is another.
    pub(crate) fn narrative(&self, text: &Text) -> Value {
        if text.is_empty() {
            return Value::Null;
        }
        let (tag, value) = self.chosen(text);
        let mut tree = self.tagged(tag, "");
        if tree.is_string() {
            tree = json!({});
        }
        tree["c"] = narrative::read(value);
        tree
    }

    /// What people wrote for a chapter.
    pub(crate) fn narrative_of(&self, chapter: Chapter) -> Option<Value> {
        let narrative = self.data.narratives.get(&chapter)?;
        let tree = self.narrative(&narrative.text);
        if tree.is_null() {
            return None;
        }
        Some(json!({
            "text": tree,
            "by": narrative.signed_by,
            "as": self.said_maybe(narrative.signed_as.as_ref()),
            "m": self.mark(narrative.record.as_slice()),
        }))
    }

    /// The heading that people gave a chapter.
    pub(crate) fn heading_of(&self, chapter: Chapter) -> Option<Value> {
        let heading = self.data.narratives.get(&chapter)?.title.as_ref()?;
        Some(self.said(heading)).filter(|_| !heading.is_empty())
    }

    fn chosen<'t>(&self, text: &'t Text) -> (&'t str, &'t str) {
        let filled = |tag: &str| {
            text.values
                .get_key_value(tag)
                .filter(|(_, value)| !value.trim().is_empty())
        };
        let wanted = self.lang().tag();
        let found = filled(wanted)
            .or_else(|| filled(self.lang().full_tag()))
            .or_else(|| {
                text.values
                    .iter()
                    .find(|(tag, value)| base(tag) == wanted && !value.trim().is_empty())
            })
            .or_else(|| filled(&text.original))
            .or_else(|| {
                text.values
                    .iter()
                    .find(|(_, value)| !value.trim().is_empty())
            });
        found.map_or((wanted, ""), |(tag, value)| (tag.as_str(), value.as_str()))
    }

    /// A value with its language where that is not the document's.
    fn tagged(&self, tag: &str, value: &str) -> Value {
        let language = base(tag);
        // Typst takes languages of two or three letters only.
        if language == self.lang().tag() || !(2..=3).contains(&language.len()) {
            return Value::String(value.to_owned());
        }
        json!({"t": value, "l": language, "r": region(tag)})
    }

    /// The number by which the template marks a place as standing for records.
    pub(crate) fn mark(&self, records: &[RecordRef]) -> Value {
        if records.is_empty() {
            return Value::Null;
        }
        let number = self.next_mark.replace(self.next_mark.get() + 1);
        self.marks.borrow_mut().insert(number, records.to_vec());
        json!(number)
    }

    /// "F3": the number of a source.
    pub(crate) fn source(&self, source: Option<&SourceRef>) -> Value {
        let number = source.and_then(|source| self.sources.get(source.id.as_str()));
        number.map_or(Value::Null, |n| Value::String(self.source_number(*n)))
    }

    /// Numbers of several sources, each once and in order.
    pub(crate) fn sources<'s>(&self, sources: impl IntoIterator<Item = &'s SourceRef>) -> Value {
        let mut numbers: Vec<_> = sources
            .into_iter()
            .filter_map(|s| self.sources.get(s.id.as_str()))
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        let all: Vec<_> = numbers
            .into_iter()
            .map(|n| self.source_number(*n))
            .collect();
        if all.is_empty() {
            Value::Null
        } else {
            Value::String(all.join(", "))
        }
    }

    /// How a source is numbered on paper.
    pub(crate) fn source_number(&self, number: usize) -> String {
        self.words(
            "report-sources-number",
            &args! { "number" => number.to_string() },
        )
    }

    /// How a finding is numbered on paper, by its position from 0.
    pub(crate) fn finding_number(&self, position: usize) -> String {
        let number = format!("{:02}", position + 1);
        self.words("report-findings-number", &args! { "number" => number })
    }

    /// Numbers of findings, where these are printed at all.
    pub(crate) fn findings(&self, positions: &[usize]) -> Value {
        let all = positions.iter().filter(|_| self.options.annexes.findings);
        Value::Array(
            all.map(|n| Value::String(self.finding_number(*n)))
                .collect(),
        )
    }

    /// How many months two dates span, beside what a source says.
    pub(crate) fn months(&self, begin: Option<&str>, end: Option<&str>) -> Option<String> {
        let (begin, end) = (
            start_of(begin?)?,
            end_of(end.filter(|end| *end != "open" && *end != "unknown")?)?,
        );
        let after = end.succ_opt()?;
        let months = (after.year() - begin.year()) * 12 + after.month0().cast_signed()
            - begin.month0().cast_signed()
            - i32::from(after.day() < begin.day());
        (months > 0).then(|| self.words("papers-plan-months", &args! { "count" => months }))
    }

    pub(crate) fn number(&self, value: i64) -> String {
        self.texts.numbers().number(value)
    }

    pub(crate) fn decimal(&self, value: &str) -> String {
        self.texts.numbers().decimal(value)
    }

    pub(crate) fn percent(&self, value: i64) -> String {
        self.texts
            .numbers()
            .percent(self.lang(), &value.to_string())
    }

    /// An amount with its currency, without decimals that say nothing: "USD 12 500".
    pub(crate) fn money(&self, money: &Money) -> String {
        match (money.minor, &money.stated) {
            (Some(minor), _) => self.texts.numbers().money_short(minor, &money.currency),
            (None, Some(stated)) => stated.clone(),
            (None, None) => "—".to_owned(),
        }
    }

    /// An amount whose currency stands elsewhere.
    pub(crate) fn amount(&self, minor: i64, currency: &str) -> String {
        let full = self.texts.numbers().amount(minor, currency);
        let mark = match self.texts.numbers().decimal_mark() {
            Decimal::Comma => ',',
            Decimal::Point => '.',
        };
        match full.split_once(mark) {
            Some((whole, decimals)) if decimals.bytes().all(|digit| digit == b'0') => {
                whole.to_owned()
            }
            _ => full,
        }
    }

    pub(crate) fn short(&self, when: Option<&String>) -> Value {
        when.map_or(Value::Null, |when| {
            Value::String(date_short(self.lang(), when))
        })
    }

    pub(crate) fn long(&self, when: &str) -> String {
        date(self.lang(), when)
    }

    /// A short interval of which either end may be missing.
    pub(crate) fn range(&self, begin: Option<&String>, end: Option<&String>) -> Value {
        match (begin, end) {
            (Some(begin), Some(end)) => match end.as_str() {
                "open" => Value::String(self.since(begin)),
                "unknown" => self.short(Some(begin)),
                end => Value::String(range_short(self.lang(), begin, end)),
            },
            (Some(begin), None) => self.short(Some(begin)),
            (None, Some(end)) if end != "open" && end != "unknown" => Value::String(self.words(
                "report-date-until",
                &args! { "date" => date_short(self.lang(), end) },
            )),
            (None, _) => Value::Null,
        }
    }

    /// "since October 2015".
    pub(crate) fn since(&self, begin: &str) -> String {
        self.words(
            "report-date-since",
            &args! { "date" => date_short(self.lang(), begin) },
        )
    }
}

/// The language of a tag, without region or script.
fn base(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// The region of a tag, when it is a country's code.
fn region(tag: &str) -> Option<&str> {
    let region = tag.split(['-', '_']).nth(1)?;
    (region.len() == 2 && region.bytes().all(|b| b.is_ascii_alphabetic())).then_some(region)
}
