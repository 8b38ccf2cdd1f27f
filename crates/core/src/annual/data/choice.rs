//! The named values of a report. Their names are those of the records' choices, so that either reads as the other.

use serde::{Deserialize, Serialize};

macro_rules! choice {
    ($( $(#[$doc:meta])* $name:ident { $( $(#[$vdoc:meta])* $variant:ident = $tag:literal ),+ $(,)? } )+) => { $(
        $(#[$doc])*
        #[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $( $(#[$vdoc])* #[serde(rename = $tag)] $variant ),+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$( Self::$variant ),+];

            /// Its name in JSON.
            #[must_use]
            pub fn tag(self) -> &'static str {
                match self { $( Self::$variant => $tag ),+ }
            }

            /// The value of that name.
            #[must_use]
            pub fn from_tag(tag: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.tag() == tag)
            }
        }
    )+ };
}

mod governance;
mod work;

pub use governance::*;
pub use work::*;

choice! {
    /// A chapter, in the order of printing.
    Chapter {
        /// The words that open the report.
        Foreword = "foreword",
        /// The network in figures.
        Figures = "figures",
        /// Map and table of members.
        Members = "members",
        /// Bodies, presidency, elections, rules.
        Governance = "governance",
        /// Annual plan by axis.
        Plan = "plan",
        /// Planned, committed and spent.
        Budget = "budget",
        /// Indicators.
        Indicators = "indicators",
        /// The period's events.
        Events = "events",
        /// Decisions and commitments.
        Decisions = "decisions",
        /// Exchanges and contributions.
        Cooperation = "cooperation",
        /// Projects.
        Projects = "projects",
        /// Awards.
        Awards = "awards",
        /// Resources.
        Resources = "resources",
        /// Annex: posts and their holders.
        Directory = "directory",
        /// Annex: what the records contradict or lack.
        Findings = "findings",
        /// Annex: sources of every figure.
        Sources = "sources",
    }

    /// How numbers are written, whatever the language.
    NumberStyle {
        /// 1.234.567,50
        Comma = "comma",
        /// 1,234,567.50
        Point = "point",
        /// 1 234 567,50
        Space = "space",
    }

    /// How a figure is known.
    FigureKind {
        /// Counted in the records of the network.
        Counted = "counted",
        /// Stated by a source, and reproduced as stated.
        Stated = "stated",
    }

    /// How a value is meant.
    Bound {
        /// This many.
        Exact = "exact",
        /// More than this many.
        Over = "over",
        /// About this many.
        About = "about",
    }

    /// Whose a thing is.
    Scope {
        /// The network's.
        Own = "own",
        /// Someone else's, supported by the network.
        Supported = "supported",
        /// Someone else's, related to its work.
        Related = "related",
    }

    /// How grave a finding is.
    Severity {
        /// Good to know.
        Low = "low",
        /// To be looked at.
        Medium = "medium",
        /// Wrong or missing.
        High = "high",
    }

    /// What a figure counts. The words for each are the messages `report-figure-...`.
    FigureName {
        /// Members as of the last day.
        Members = "members",
        /// Members admitted in the period.
        MembersAdmitted = "members_admitted",
        /// Members that left in the period.
        MembersLeft = "members_left",
        /// The network's own events.
        EventsOwn = "events_own",
        /// Events that it supported.
        EventsSupported = "events_supported",
        /// Related events.
        EventsRelated = "events_related",
        /// Different countries that took part in own events.
        Countries = "countries",
        /// Different organizations that took part.
        Organizations = "organizations",
        /// Different persons that took part.
        Persons = "persons",
        /// Participations: a person at two events counts twice.
        Participations = "participations",
        /// People that a source states took part.
        PeopleStated = "people_stated",
        /// Countries that a source states took part.
        CountriesStated = "countries_stated",
        /// Decisions taken.
        Decisions = "decisions",
        /// Commitments open or closed in the period.
        Commitments = "commitments",
        /// Commitments fulfilled.
        CommitmentsDone = "commitments_done",
        /// Commitments overdue.
        CommitmentsLate = "commitments_late",
        /// Activities of the plan.
        Activities = "activities",
        /// Activities finished.
        ActivitiesDone = "activities_done",
        /// Activities late.
        ActivitiesLate = "activities_late",
        /// Indicators followed.
        Indicators = "indicators",
        /// Indicators that reached their target.
        IndicatorsMet = "indicators_met",
        /// Money planned.
        BudgetPlanned = "budget_planned",
        /// Money committed.
        BudgetCommitted = "budget_committed",
        /// Money spent.
        BudgetSpent = "budget_spent",
        /// Exchanges of experts.
        Exchanges = "exchanges",
        /// Experts in them.
        Experts = "experts",
        /// Projects that ran.
        Projects = "projects",
        /// Contributions due.
        ContributionsDue = "contributions_due",
        /// Contributions received.
        ContributionsReceived = "contributions_received",
        /// Entries to awards.
        Entries = "entries",
        /// Resources catalogued.
        Resources = "resources",
        /// Posts in the directory.
        Posts = "posts",
        /// Posts without a holder.
        PostsVacant = "posts_vacant",
        /// Seats held in the committee.
        Seats = "seats",
        /// Seats vacant in the committee.
        SeatsVacant = "seats_vacant",
        /// Findings.
        Findings = "findings",
        /// Something only a source states; the words are in the figure's label.
        Stated = "stated",
    }
}
