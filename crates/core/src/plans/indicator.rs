//! Indicators, and what was read from them.

use super::{Activity, Plan};
use crate::checks;
use crate::cooperation::Project;
use crate::documents::Document;
use crate::members::Subregion;
use crate::people::Sex;
use crate::record::*;

choices! {
    /// Where an indicator should go.
    Direction "direction" { Up = "up", Down = "down" }
}

choices! {
    /// How readings of an indicator stand to each other.
    IndicatorKind "indicator_kind" {
        /// Each says how things stood on its day: the last one counts.
        Level = "level",
        /// Each says what its period brought: those of separate periods are added up.
        Cumulative = "cumulative",
        /// Each is a part of a whole in per cent: the last one counts, and parts are never added up.
        Percentage = "percentage",
    }
}

choices! {
    /// What the program itself counts for an indicator.
    Counted "counted" {
        /// Nothing: readings are typed.
        Nothing = "nothing",
        /// Different persons at the events that are linked.
        Persons = "persons",
        /// Participations in the events that are linked.
        Participations = "participations",
        /// Different countries at the events that are linked.
        Countries = "countries",
        /// The events that are linked and were held.
        Events = "events",
    }
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
    /// How its readings stand to each other.
    kind: IndicatorKind = IndicatorKind::Level,
    /// What the program counts for it, at the events linked to the activity or plan that it measures.
    counted: Counted = Counted::Nothing,
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
    /// Of which part of the whole, in words; none, and no country, subregion or sex, means of the whole.
    part: Option<Line>,
    /// What proves it.
    evidence: Option<Texts>,
    /// The document that proves it.
    document: Option<Ref<Document>>,
    /// Or of which country ...
    country: Option<Country>,
    /// ... of which subregion ...
    subregion: Option<Ref<Subregion>>,
    /// ... or of which sex.
    sex: Option<Sex>,
    /// Of a percentage, of how many it is.
    base: Option<Decimal>,
}

impl Rules for Reading {
    fn check(&self, _id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::order(self.begin.as_ref(), Some(&self.end), "end", problems);
        checks::at_most_one(
            &[
                ("part", self.part.is_some()),
                ("country", self.country.is_some()),
                ("subregion", self.subregion.is_some()),
                ("sex", self.sex.is_some()),
            ],
            problems,
        );
        if self.base.as_ref().is_some_and(|base| base.nanos() < 0) {
            problems.add("base", "negative");
        }
        if let Some(indicator) = reader.get::<Indicator>(self.indicator.id())?
            && indicator.kind == IndicatorKind::Percentage
            && self.value.nanos() < 0
        {
            problems.add("value", "negative");
        }
        Ok(())
    }
}

impl Reading {
    /// Whether it is of the whole.
    pub fn is_whole(&self) -> bool {
        self.part.is_none()
            && self.country.is_none()
            && self.subregion.is_none()
            && self.sex.is_none()
    }
}

record! {
    /// Where an indicator should be at the end of a period.
    IndicatorTarget, table "indicator_target", many "indicator_targets", name "ref:indicator";
    /// The indicator.
    indicator: Part<Indicator>,
    /// The period's first day.
    begin: Option<PartialDate>,
    /// The period's last day.
    end: PartialDate,
    /// Where it should be.
    value: Decimal,
}

impl Rules for IndicatorTarget {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::order(self.begin.as_ref(), Some(&self.end), "end", problems);
        let there = reader.children::<IndicatorTarget>("indicator", self.indicator.id())?;
        let mut others = checks::others(id, there);
        if others.any(|other| (&other.begin, &other.end) == (&self.begin, &self.end)) {
            problems.add("end", "already-there");
        }
        Ok(())
    }
}
