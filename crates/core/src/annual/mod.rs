//! One period of a network read into plain data for the press, the window and the command line.

mod book;
mod budget;
mod cooperation;
pub mod data;
mod decisions;
mod derived;
mod directory;
mod elections;
mod events;
mod figures;
mod governance;
mod indicators;
mod knowledge;
mod members;
mod money;
mod named;
mod network;
mod overview;
mod paperwork;
mod participation;
mod parties;
mod plans;
mod projects;
mod read;
mod rules;
mod seats;
mod sources;
mod spans;
mod totals;
mod turnover;
mod years;

pub use figures::figures;
pub use overview::{FindingCounts, Item, Overview, overview};
pub use paperwork::{Asked, convocations, paperwork, travel_funding};
pub use read::{read, read_with_findings, year};
pub use years::{CountedFigure, YearFigures};

pub(crate) use book::{Book, Who, place_on};
pub(crate) use budget::without_rate;
pub(crate) use decisions::{Dated, dated};
pub(crate) use directory::directory;
pub(crate) use money::Rates;
pub use money::exponent;
pub(crate) use paperwork::{addressee, holder_of, is_vacant, lead_institution};
pub(crate) use plans::{Tree, is_done, late_days};
pub(crate) use seats::{Terms, counts, end_of, held, is_held, subregion, under_way};
pub(crate) use spans::{ended_by, holds, may_hold, months};
pub(crate) use totals::whole_year;

/// The lines of the sample of Red GEALC, for tests.
#[cfg(test)]
pub(crate) fn gealc_files() -> Vec<(&'static str, &'static str)> {
    macro_rules! files {
        ($($name:literal),+) => { vec![$(
            ($name, include_str!(concat!("../../../../samples/gealc/", $name)))
        ),+] };
    }
    files![
        "01-organizations.jsonl",
        "02-network.jsonl",
        "03-members.jsonl",
        "04-people.jsonl",
        "05-bodies.jsonl",
        "06-events.jsonl",
        "07-governance.jsonl",
        "08-plans.jsonl",
        "09-projects.jsonl",
        "10-awards.jsonl",
        "11-figures.jsonl"
    ]
}
