//! Where things are said: the sources of a network, numbered in the order in which a report cites them.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use super::data as d;
use crate::documents::{Document, Source};
use crate::error::Result;
use crate::kinds::Kind;
use crate::record::{Record, Stored};
use crate::records::Reader;

/// All sources, by what they speak for.
pub(crate) struct Shelf {
    all: Vec<Stored<Source>>,
    about: HashMap<String, Vec<usize>>,
    /// For each source, the first that names the same document or address.
    first: Vec<usize>,
    cited: RefCell<(Vec<usize>, HashSet<usize>)>,
}

impl Shelf {
    pub(crate) fn new(reader: &Reader<'_>) -> Result<Self> {
        let all = reader.all::<Source>()?;
        let mut about: HashMap<String, Vec<usize>> = HashMap::new();
        let mut firsts: HashMap<String, usize> = HashMap::new();
        let mut first = Vec::new();
        for (n, source) in all.iter().enumerate() {
            about.entry(source.about.0.clone()).or_default().push(n);
            first.push(*firsts.entry(identity(source)).or_insert(n));
        }
        Ok(Shelf {
            all,
            about,
            first,
            cited: RefCell::default(),
        })
    }

    /// Every source.
    pub(crate) fn all(&self) -> &[Stored<Source>] {
        &self.all
    }

    fn of(&self, kind: Kind, id: &str) -> impl Iterator<Item = usize> {
        let found = self.about.get(&format!("{}:{id}", kind.name()));
        found.into_iter().flatten().copied()
    }

    fn cite(&self, n: usize) -> d::SourceRef {
        let first = self.first[n];
        let mut cited = self.cited.borrow_mut();
        if cited.1.insert(first) {
            cited.0.push(first);
        }
        let source = &self.all[n];
        d::SourceRef {
            id: self.all[first].id.clone(),
            locator: None,
            quote: source
                .quote
                .as_ref()
                .map(|q| d::Text::new(source.language.clone(), q.0.clone())),
        }
    }

    /// The publications that speak for a record, by number, without citing them.
    pub(crate) fn publications(&self, kind: Kind, id: &str) -> Vec<usize> {
        self.of(kind, id).map(|n| self.first[n]).collect()
    }

    /// Where a record is said, as a whole if a source speaks for all of it.
    pub(crate) fn source(&self, kind: Kind, id: &str) -> Option<d::SourceRef> {
        let whole = self.of(kind, id).find(|n| self.all[*n].field.is_none());
        whole
            .or_else(|| self.of(kind, id).next())
            .map(|n| self.cite(n))
    }

    /// Where a field of a record is said, or else the record as a whole.
    pub(crate) fn source_of_field(
        &self,
        kind: Kind,
        id: &str,
        field: &str,
    ) -> Option<d::SourceRef> {
        let named = self
            .of(kind, id)
            .find(|n| self.all[*n].field.as_ref().is_some_and(|f| f.0 == field));
        let whole = || self.of(kind, id).find(|n| self.all[*n].field.is_none());
        named.or_else(whole).map(|n| self.cite(n))
    }

    /// Where a record of this type is said.
    pub(crate) fn source_for<T: Record>(&self, record: &Stored<T>) -> Option<d::SourceRef> {
        self.source(T::KIND, &record.id)
    }

    /// All sources of a record, each publication once.
    pub(crate) fn sources<T: Record>(&self, record: &Stored<T>) -> Vec<d::SourceRef> {
        let mut seen = HashSet::new();
        self.of(T::KIND, &record.id)
            .filter(|n| seen.insert(self.first[*n]))
            .map(|n| self.cite(n))
            .collect()
    }

    /// The publications cited so far, in the order of their numbers.
    pub(crate) fn cited(&self, reader: &Reader<'_>) -> Result<Vec<d::Source>> {
        let cited = self.cited.borrow();
        cited
            .0
            .iter()
            .map(|n| self.publication(*n, reader))
            .collect()
    }

    fn publication(&self, n: usize, reader: &Reader<'_>) -> Result<d::Source> {
        let source = &self.all[n];
        let document = match &source.document {
            Some(document) => reader.get::<Document>(document.id())?,
            None => None,
        };
        let address = source
            .address
            .clone()
            .or_else(|| document.as_ref()?.address.clone());
        let address = address.map(|a| a.0);
        let titled = source
            .title
            .as_ref()
            .map(|t| d::Text::new(source.language.clone(), t.0.clone()));
        let named = document
            .as_ref()
            .map(|doc| super::book::texts(&doc.name, &doc.language));
        let title = titled
            .or(named)
            .or_else(|| Some(d::Text::new("und", address.clone()?)))
            .unwrap_or_default();
        let publisher = match document.as_ref().and_then(|doc| doc.organization.as_ref()) {
            Some(organization) => Some(reader.title(
                crate::Kind::Organization,
                organization.id(),
                reader.main_language(),
            )?),
            None => None,
        };
        Ok(d::Source {
            id: source.id.clone(),
            record: Some(d::RecordRef {
                kind: Source::NAME.to_owned(),
                id: source.id.clone(),
                key: source.key.clone(),
                title: title.values.values().next().cloned().unwrap_or_default(),
            }),
            title,
            publisher,
            date: document
                .as_ref()
                .and_then(|doc| super::spans::when(doc.date.as_ref())),
            address,
            note: None,
        })
    }
}

/// What makes two sources the same publication.
fn identity(source: &Stored<Source>) -> String {
    let document = source
        .document
        .as_ref()
        .map(|document| format!("document {}", document.id()));
    let address = source
        .address
        .as_ref()
        .map(|address| format!("address {}", address.0));
    let title = source
        .title
        .as_ref()
        .map(|title| format!("title {}", title.0));
    document
        .or(address)
        .or(title)
        .unwrap_or_else(|| source.id.clone())
}
