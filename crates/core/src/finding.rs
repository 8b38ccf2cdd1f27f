//! What the records contradict, lack or leave late. The words for each code are the messages `finding-...`.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use chrono::NaiveDate;

use crate::Network;
use crate::annual::Book;
use crate::documents::{FindingNote, FindingState};
use crate::error::Result;
use crate::events::Event;
use crate::findings;
use crate::kinds::Kind;
use crate::record::{Record, Stored};
use crate::records::Reader;
use crate::values::Texts;

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Good to know.
    Low,
    /// To be looked at.
    Medium,
    /// Wrong or missing.
    High,
}

impl Severity {
    /// Its stable name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Low => "low",
            Severity::Medium => "medium",
            Severity::High => "high",
        }
    }
}

/// One thing that the records contradict, lack or leave late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule that found it.
    pub code: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// The records that it names; it is about the first.
    pub records: Vec<(Kind, String)>,
    /// What its words mention: `total` is what is stated or asked for, `actual` what the records say; a `country` is
    /// its code, a `date` as records keep it; `name-pt` is the Portuguese title of what `name` names.
    pub values: BTreeMap<&'static str, String>,
    /// What a person said of it.
    pub state: Option<FindingState>,
}

impl Network {
    /// Every finding of a day, the gravest first. They are kept until something is written or the day is another.
    ///
    /// # Errors
    /// What reading the file may give.
    pub fn findings(&self, today: NaiveDate) -> Result<Arc<[Finding]>> {
        let now = self.moment(today)?;
        if let Some(known) = &self.kept(now).findings {
            return Ok(Arc::clone(known));
        }
        let found: Arc<[Finding]> = self.at_one_moment(|reader| findings(reader, today))?.into();
        self.kept(now).findings = Some(Arc::clone(&found));
        Ok(found)
    }
}

/// Every finding of a day, found anew.
pub(crate) fn findings(reader: &Reader<'_>, today: NaiveDate) -> Result<Vec<Finding>> {
    findings_in(&Book::new(reader, today)?)
}

/// The same, with what is at hand already.
pub(crate) fn findings_in(book: &Book<'_>) -> Result<Vec<Finding>> {
    let mut found = Found {
        book,
        list: Vec::new(),
    };
    let events = book.reader.all::<Event>()?;
    findings::lists::find(&mut found, &events)?;
    findings::events::find(&mut found, &events)?;
    findings::meetings::find(&mut found, &events)?;
    findings::bodies::find(&mut found)?;
    findings::members::find(&mut found)?;
    findings::people::find(&mut found)?;
    findings::decisions::find(&mut found)?;
    findings::plans::find(&mut found)?;
    findings::money::find(&mut found)?;
    findings::projects::find(&mut found)?;
    findings::awards::find(&mut found)?;
    findings::stated::find(&mut found)?;
    findings::texts::find(&mut found)?;
    let mut list = found.list;
    for finding in &mut list {
        translate(book, finding)?;
    }
    let mut states: HashMap<(String, String), FindingState> = HashMap::new();
    for note in book.reader.all::<FindingNote>()? {
        states.insert((note.code.0.clone(), note.about.0.clone()), note.state);
    }
    if !states.is_empty() {
        for finding in &mut list {
            let about = finding.records.first();
            let about = about
                .map(|(kind, id)| format!("{}:{id}", kind.name()))
                .unwrap_or_default();
            finding.state = states.get(&(finding.code.to_owned(), about)).copied();
        }
    }
    list.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    Ok(list)
}

/// The languages of reports, and under which names the titles in them stand beside those in the main language.
const TITLES: [(&str, &str, &str); 3] = [
    ("es", "name-es", "text-es"),
    ("en", "name-en", "text-en"),
    ("pt", "name-pt", "text-pt"),
];

/// Puts the titles of records, where a finding mentions them, in the other languages beside those in the main one.
fn translate(book: &Book<'_>, finding: &mut Finding) -> Result<()> {
    let main = book.reader.main_language();
    for (n, mentioned) in ["name", "text"].into_iter().enumerate() {
        let Some(value) = finding.values.get(mentioned).cloned() else {
            continue;
        };
        for (kind, id) in finding.records.iter().take(3) {
            if book.reader.title(*kind, id, main)? != value {
                continue;
            }
            for (language, name, text) in TITLES.into_iter().filter(|(tag, ..)| *tag != main) {
                let title = book.reader.title(*kind, id, language)?;
                if title != value {
                    finding.values.insert([name, text][n], title);
                }
            }
            break;
        }
    }
    Ok(())
}

/// What the rules have found so far.
pub(crate) struct Found<'b, 'a> {
    pub(crate) book: &'b Book<'a>,
    list: Vec<Finding>,
}

impl Found<'_, '_> {
    /// Notes a finding.
    pub(crate) fn add(
        &mut self,
        severity: Severity,
        code: &'static str,
        records: Vec<(Kind, String)>,
        values: &[(&'static str, String)],
    ) {
        self.list.push(Finding {
            code,
            severity,
            records,
            values: values.iter().cloned().collect(),
            state: None,
        });
    }

    /// Notes one finding about several records, unless there are none; their number is its `count`.
    pub(crate) fn add_all(
        &mut self,
        severity: Severity,
        code: &'static str,
        records: Vec<(Kind, String)>,
        values: &[(&'static str, String)],
    ) {
        if !records.is_empty() {
            let mut values = values.to_vec();
            values.push(("count", records.len().to_string()));
            self.add(severity, code, records, &values);
        }
    }

    /// A record's title in the main language.
    pub(crate) fn title<T: Record>(&self, record: &Stored<T>) -> Result<String> {
        self.title_of(T::KIND, &record.id)
    }

    /// A name in the main language, without asking the file.
    pub(crate) fn called(&self, name: &Texts, original: &str) -> String {
        name.best(self.book.reader.main_language(), original)
            .to_owned()
    }

    /// The title of a record by kind and id.
    pub(crate) fn title_of(&self, kind: Kind, id: &str) -> Result<String> {
        self.book
            .reader
            .title(kind, id, self.book.reader.main_language())
    }
}

/// A record, as findings name it.
pub(crate) fn named<T: Record>(record: &Stored<T>) -> (Kind, String) {
    (T::KIND, record.id.clone())
}

/// Several records of a kind.
pub(crate) fn named_all<'r, T: Record + 'r>(
    records: impl IntoIterator<Item = &'r Stored<T>>,
) -> Vec<(Kind, String)> {
    records.into_iter().map(named).collect()
}
