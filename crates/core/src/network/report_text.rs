//! What the secretariat writes itself in a yearly report: the foreword, and an introduction to any chapter.

use crate::checks;
use crate::people::Person;
use crate::record::*;

choices! {
    /// A chapter of the annual report.
    Chapter "chapter" {
        Foreword = "foreword", Figures = "figures", Members = "members", Governance = "governance", Plan = "plan",
        Events = "events", Decisions = "decisions", Cooperation = "cooperation", Projects = "projects",
        Awards = "awards", Resources = "resources",
    }
}

record! {
    /// A text for one chapter of one year's report.
    ReportText, table "report_text", many "report_texts", name "title";
    /// The year reported.
    year: Count,
    /// The chapter that it opens.
    chapter: Chapter = Chapter::Foreword,
    /// Its heading, when it has one of its own.
    title: Option<Texts>,
    /// The text.
    text: Narratives,
    /// Who signs it.
    person: Option<Ref<Person>>,
    /// Who signs it, as printed.
    signed_by: Option<Line>,
    /// What the signatory is, as printed.
    signed_as: Option<Texts>,
}

impl Rules for ReportText {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        if !(1800..=2200).contains(&self.year.0) {
            problems.add_with(
                "year",
                "out-of-range",
                &[
                    ("min", "1800".into()),
                    ("max", "2200".into()),
                    ("value", self.year.0.to_string()),
                ],
            );
        }
        let mut others = checks::others(id, reader.all::<ReportText>()?);
        if others.any(|other| (other.year, other.chapter) == (self.year, self.chapter)) {
            problems.add("chapter", "already-there");
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::testing::{added, network, refused, try_add};
    use serde_json::json;

    #[test]
    fn a_chapter_has_one_text_a_year() {
        let mut net = network();
        let foreword = |year: i64| json!({"year": year, "text": "Un año de trabajo."});
        added(&mut net, Kind::ReportText, "", foreword(2015));
        assert_eq!(
            refused(try_add(&mut net, Kind::ReportText, "", foreword(2015))),
            ["chapter: already-there"]
        );
        assert_eq!(
            refused(try_add(&mut net, Kind::ReportText, "", foreword(15))),
            ["year: out-of-range"]
        );
    }
}
