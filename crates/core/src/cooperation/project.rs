//! A project, and what it is for.

use crate::network::Scope;
use crate::people::Person;
use crate::record::*;

choices! {
    /// How far a project has come.
    ProjectStatus "project_status" {
        Proposed = "proposed", Running = "running", Ended = "ended", Cancelled = "cancelled", Unknown = "unknown",
    }
}

record! {
    /// Funded work: its objectives, partners, time frames, amounts and accomplishments are records of their own.
    Project, table "project", many "projects", name "name";
    /// Its name.
    name: Texts,
    /// Other names and spellings under which it is found.
    aliases: Vec<Line>,
    /// Its number with its funder.
    code: Option<Line>,
    /// Whose it is.
    scope: Scope = Scope::Own,
    /// How far it has come.
    status: ProjectStatus = ProjectStatus::Unknown,
    /// The country that it is in.
    country: Option<Country>,
    /// Countries that take part in it.
    countries: Vec<Country>,
    /// How many countries take part, as a source states it.
    countries_stated: Option<Count>,
    /// What it is for.
    purpose: Option<Narratives>,
    /// What funds it, as written.
    funding_stated: Option<Line>,
    /// The unit that runs it, as written.
    unit_stated: Option<Line>,
    /// Who leads it.
    person: Option<Ref<Person>>,
    /// What else is to be known.
    note: Option<Narratives>,
}

impl Rules for Project {}

record! {
    /// One objective of a project, with its number as printed.
    ProjectObjective, table "project_objective", many "project_objectives", name "number";
    /// The project.
    project: Part<Project>,
    /// Its number as printed.
    number: Option<Line>,
    /// What it is.
    text: Narratives,
    /// Its place in lists, from 0.
    position: Count = Count(0),
}

impl Rules for ProjectObjective {}
