//! What a project has done.

use super::Project;
use crate::events::Event;
use crate::record::*;

record! {
    /// Something that a project has done.
    Accomplishment, table "accomplishment", many "accomplishments", name "number";
    /// The project.
    project: Part<Project>,
    /// Its number as printed.
    number: Option<Line>,
    /// What was done.
    text: Narratives,
    /// When.
    date: Option<PartialDate>,
    /// The event that it was.
    event: Option<Ref<Event>>,
    /// Its place in lists, from 0.
    position: Count = Count(0),
}

impl Rules for Accomplishment {}
