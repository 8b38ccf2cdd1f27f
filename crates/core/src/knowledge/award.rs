//! An edition of a competition, and its categories.

use crate::events::Event;
use crate::network::{Bound, Scope};
use crate::record::*;

choices! {
    /// How far an award has come.
    AwardStatus "award_status" {
        Called = "called", Judging = "judging", Given = "given", Cancelled = "cancelled", Unknown = "unknown",
    }
}

record! {
    /// One edition of a competition.
    Award, table "award", many "awards", name "name";
    /// Its name.
    name: Texts,
    /// Whose it is.
    scope: Scope = Scope::Own,
    /// The edition as written.
    edition: Option<Line>,
    /// The edition to sort by.
    ordinal: Option<Count>,
    /// When it was given, or called when it was not yet given.
    date: Option<PartialDate>,
    /// The event at which it was given.
    event: Option<Ref<Event>>,
    /// How far it has come.
    status: AwardStatus = AwardStatus::Called,
    /// How many entered, as a source states it.
    entries_stated: Option<Count>,
    /// How exact that is.
    entries_bound: Bound = Bound::Exact,
    /// From how many countries, as a source states it.
    countries_stated: Option<Count>,
    /// How it is decided.
    voting: Option<Texts>,
    /// What the winners receive.
    prize: Option<Texts>,
    /// What else is to be known.
    note: Option<Narratives>,
}

impl Rules for Award {}

record! {
    /// A category of an award.
    AwardCategory, table "award_category", many "award_categories", name "name";
    /// The award.
    award: Part<Award>,
    /// Its name.
    name: Texts,
    /// Its place in lists, from 0.
    position: Count = Count(0),
}

impl Rules for AwardCategory {}
