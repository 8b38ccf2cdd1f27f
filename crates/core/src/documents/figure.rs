//! A figure that a source states. It is never mixed with what the records count.

use crate::network::{Bound, Scope};
use crate::record::*;

choices! {
    /// What a stated figure counts.
    FigureSubject "figure_subject" {
        Members = "members", Participants = "participants", Experts = "experts", Exchanges = "exchanges",
        Solutions = "solutions", Studies = "studies", Workshops = "workshops", WorkingGroups = "working_groups",
        Awards = "awards", Applications = "applications", Years = "years", Other = "other",
    }
}

record! {
    /// A number that a source states, with the date at which it was so.
    Figure, table "figure", many "figures", name "name";
    /// What it counts, in the source's words.
    name: Texts,
    /// What it counts.
    subject: FigureSubject = FigureSubject::Other,
    /// Whose it is.
    scope: Scope = Scope::Own,
    /// What it is about, when not the network as a whole.
    about: Option<AnyRef>,
    /// The number.
    value: Decimal,
    /// How exact it is.
    bound: Bound = Bound::Exact,
    /// When it was so, as far as the source says.
    as_of: Option<PartialDate>,
    /// When it was so, as the source writes it.
    as_of_stated: Option<Line>,
    /// Its place in lists, from 0.
    position: Count = Count(0),
}

impl Rules for Figure {}
