//! Years side by side: what each adds up to, without the records behind it.

use chrono::NaiveDate;
use std::sync::Arc;

use super::book::Book;
use super::data::FigureKind;
use super::events::calendar;
use super::read::chapters;
use super::totals::whole_year;
use crate::Network;
use crate::error::Result;
use crate::records::Reader;

/// A year in figures; they are those of its report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearFigures {
    /// The year.
    pub year: i32,
    /// The counted figures of the network as a whole, in the report's order; what has no records is left out.
    pub figures: Vec<CountedFigure>,
}

/// A counted figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedFigure {
    /// As in the list of all figures, such as "events_own".
    pub key: String,
    /// How many records are behind it.
    pub records: usize,
}

impl Network {
    /// Years in figures, in the order asked; those of each year are kept until something is written or the day is another.
    ///
    /// # Errors
    /// What reading the file may give.
    pub fn year_figures(&self, years: &[i32], today: NaiveDate) -> Result<Vec<Arc<YearFigures>>> {
        let now = self.moment(today)?;
        let mut missing = years.to_vec();
        missing.retain(|year| !self.kept(now).years.contains_key(year));
        if !missing.is_empty() {
            let found = self.at_one_moment(|reader| counted(reader, &missing, today))?;
            let found = found.into_iter().map(|year| (year.year, Arc::new(year)));
            self.kept(now).years.extend(found);
        }
        let kept = self.kept(now);
        let of = |year| kept.years.get(year).map(Arc::clone);
        Ok(years.iter().filter_map(of).collect())
    }
}

fn counted(reader: &Reader<'_>, years: &[i32], today: NaiveDate) -> Result<Vec<YearFigures>> {
    let book = Book::new(reader, today)?;
    let calendar = calendar(&book)?;
    let of_year = |&year: &i32| {
        let (annual, _) = chapters(&book, &calendar, whole_year(year))?;
        let counted = annual.figures.into_iter();
        let counted = counted.filter(|figure| figure.kind == FigureKind::Counted);
        Ok(YearFigures {
            year,
            figures: counted
                .map(|figure| CountedFigure {
                    key: figure.key,
                    records: figure.records.len(),
                })
                .collect(),
        })
    };
    years.iter().map(of_year).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{BY, added, network};
    use crate::{Kind, annual};
    use serde_json::json;

    fn today() -> NaiveDate {
        "2026-10-05".parse().unwrap()
    }

    fn events(net: &Network, years: &[i32]) -> Vec<usize> {
        let found = net.year_figures(years, today()).unwrap();
        let of = |year: &YearFigures| {
            let all = year.figures.iter();
            all.filter(|figure| figure.key == "events_own")
                .map(|figure| figure.records)
                .sum()
        };
        found.iter().map(|year| of(year)).collect()
    }

    #[test]
    fn the_years_stand_in_the_order_asked_and_follow_what_is_written() {
        let mut net = network();
        let mut event = |key: &str, begin: &str| {
            let fields = json!({"name": key, "begin": begin, "status": "held"});
            added(&mut net, Kind::Event, key, fields);
        };
        event("a", "2025-05");
        event("b", "2026-02");
        assert_eq!(events(&net, &[2024, 2026, 2025]), [0, 1, 1]);
        let fields = json!({"name": "c", "begin": "2025-06", "status": "held"});
        added(&mut net, Kind::Event, "c", fields);
        assert_eq!(events(&net, &[2025]), [2]);
        net.undo(BY).unwrap();
        assert_eq!(events(&net, &[2025, 2024]), [1, 0]);
    }

    #[test]
    fn they_are_the_figures_of_the_reports() {
        let mut net = network();
        let files = annual::gealc_files();
        crate::samples::load(&mut net, crate::samples::BY, "gealc", &files, &|_| None).unwrap();
        for year in [2012, 2015] {
            let report = net
                .at_one_moment(|reader| annual::read(reader, annual::year(year), today()))
                .unwrap();
            let printed = annual::figures(&report);
            let found = net.year_figures(&[year], today()).unwrap();
            assert!(!found[0].figures.is_empty(), "{year}");
            for figure in &found[0].figures {
                let same = printed.iter().find(|one| one.key == figure.key).unwrap();
                assert_eq!(figure.records, same.records.len(), "{year} {}", figure.key);
            }
        }
    }
}
