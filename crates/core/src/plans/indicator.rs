//! Indicators, and what was read from them.

use super::{Activity, Plan};
use crate::checks;
use crate::cooperation::Project;
use crate::documents::Document;
use crate::record::*;

choices! {
    /// Where an indicator should go.
    Direction "direction" { Up = "up", Down = "down" }
}

record! {
    /// Something counted or measured, with a baseline and a target.
    Indicator, table "indicator", many "indicators", name "name";
    /// The plan that it measures ...
    plan: Option<Part<Plan>>,
    /// ... or the activity ...
    activity: Option<Part<Activity>>,
    /// ... or the project.
    project: Option<Part<Project>>,
    /// What is measured.
    name: Texts,
    /// In what.
    unit: Option<Texts>,
    /// Where it began.
    baseline: Option<Decimal>,
    /// When that was.
    baseline_date: Option<PartialDate>,
    /// Where it should go.
    target: Option<Decimal>,
    /// By when.
    target_date: Option<PartialDate>,
    /// Whether more is better, or less.
    direction: Direction = Direction::Up,
    /// How it is measured.
    method: Option<Narratives>,
    /// Its place in lists, from 0.
    position: Count = Count(0),
}

impl Rules for Indicator {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::at_most_one(
            &[
                ("plan", self.plan.is_some()),
                ("activity", self.activity.is_some()),
                ("project", self.project.is_some()),
            ],
            problems,
        );
        checks::order(
            self.baseline_date.as_ref(),
            self.target_date.as_ref(),
            "target_date",
            problems,
        );
        Ok(())
    }
}

record! {
    /// What an indicator showed in a period.
    Reading, table "reading", many "readings", name "ref:indicator";
    /// The indicator.
    indicator: Part<Indicator>,
    /// The period's first day.
    begin: Option<PartialDate>,
    /// The period's last day, or the day of reading.
    end: PartialDate,
    /// The value.
    value: Decimal,
    /// Of which part of the whole; none means of the whole.
    part: Option<Line>,
    /// What proves it.
    evidence: Option<Texts>,
    /// The document that proves it.
    document: Option<Ref<Document>>,
}

impl Rules for Reading {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::order(self.begin.as_ref(), Some(&self.end), "end", problems);
        Ok(())
    }
}
