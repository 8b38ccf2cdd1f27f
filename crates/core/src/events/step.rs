//! A step of the preparation of an event.

use super::Event;
use crate::people::Person;
use crate::record::*;

record! {
    /// A step of the preparation of an event, counted back from its first day.
    Step, table "step", many "steps", name "name";
    /// The event.
    event: Part<Event>,
    /// What is to be done.
    name: Texts,
    /// How many days before the event's first day it is due; a negative number comes after it.
    days_before: i64 = 0,
    /// Who does it.
    person: Option<Ref<Person>>,
    /// When it was done.
    done: Option<PartialDate>,
    /// What else is to be known of it.
    note: Option<Narratives>,
    /// Its place among those of the same day, from 0.
    position: Count = Count(0),
}

impl Rules for Step {}
