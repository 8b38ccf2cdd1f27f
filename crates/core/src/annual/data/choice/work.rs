//! Values of plans, events, decisions, cooperation and knowledge.

use serde::{Deserialize, Serialize};

choice! {
    /// How far an activity has come.
    ActivityStatus {
        /// Not begun.
        Planned = "planned",
        /// Under way.
        InProgress = "in_progress",
        /// Finished.
        Done = "done",
        /// Stopped for now.
        Suspended = "suspended",
        /// Given up.
        Cancelled = "cancelled",
        /// No record says.
        Unknown = "unknown",
    }

    /// What an event is.
    EventKind {
        /// Annual meeting.
        AnnualMeeting = "annual_meeting",
        /// Ministerial meeting.
        Ministerial = "ministerial",
        /// Assembly.
        Assembly = "assembly",
        /// Session of a body.
        BodySession = "body_session",
        /// Workshop.
        Workshop = "workshop",
        /// Training.
        Training = "training",
        /// Seminar.
        Seminar = "seminar",
        /// Webinar.
        Webinar = "webinar",
        /// Forum.
        Forum = "forum",
        /// Ceremony.
        Ceremony = "ceremony",
        /// Any other.
        Other = "other",
    }

    /// Where people take part from.
    EventMode {
        /// In one place.
        OnSite = "on_site",
        /// At a distance.
        Remote = "remote",
        /// Both.
        Hybrid = "hybrid",
    }

    /// How far an event has come.
    EventStatus {
        /// Still to be held.
        Planned = "planned",
        /// Held.
        Held = "held",
        /// Put off.
        Postponed = "postponed",
        /// Given up.
        Cancelled = "cancelled",
        /// No record says.
        Unknown = "unknown",
    }

    /// Presence in a session.
    Presence {
        /// In the room.
        Present = "present",
        /// At a distance.
        Remote = "remote",
        /// Excused.
        Excused = "excused",
        /// Absent.
        Absent = "absent",
        /// No record says.
        Unknown = "unknown",
    }

    /// What a decision is.
    DecisionKind {
        /// Resolution.
        Resolution = "resolution",
        /// Declaration.
        Declaration = "declaration",
        /// Agreement.
        Agreement = "agreement",
        /// Recommendation.
        Recommendation = "recommendation",
    }

    /// How far a commitment has come.
    CommitmentState {
        /// Not begun.
        Open = "open",
        /// Under way.
        InProgress = "in_progress",
        /// Fulfilled.
        Done = "done",
        /// Given up.
        Dropped = "dropped",
        /// No record says.
        Unknown = "unknown",
    }

    /// How far an exchange has come.
    ExchangeStatus {
        /// Asked for.
        Requested = "requested",
        /// Approved.
        Approved = "approved",
        /// Done.
        Done = "done",
        /// Done and evaluated.
        Evaluated = "evaluated",
        /// Given up.
        Cancelled = "cancelled",
    }

    /// What an amount of a project is.
    AmountKind {
        /// Proposed.
        Proposed = "proposed",
        /// Approved.
        Approved = "approved",
        /// For a year.
        Annual = "annual",
        /// For an extension.
        Extension = "extension",
        /// Spent.
        Spent = "spent",
        /// In kind.
        InKind = "in_kind",
    }

    /// Which of a project's time frames one is.
    FrameKind {
        /// The first.
        Original = "original",
        /// As a source states it.
        Stated = "stated",
        /// An extension.
        Extension = "extension",
        /// As it was.
        Actual = "actual",
    }

    /// What a partner is in a project.
    PartnerRole {
        /// Leads it.
        Lead = "lead",
        /// Works in it.
        Partner = "partner",
        /// Pays for it.
        Funder = "funder",
        /// Carries it out.
        Implementer = "implementer",
        /// Benefits from it.
        Beneficiary = "beneficiary",
    }

    /// What a contribution is.
    ContributionKind {
        /// Assessed by the rules.
        Assessed = "assessed",
        /// Voluntary.
        Voluntary = "voluntary",
        /// In kind.
        InKind = "in_kind",
    }

    /// What became of an entry to an award.
    EntryResult {
        /// Took part.
        Entered = "entered",
        /// Finalist.
        Finalist = "finalist",
        /// Mention.
        Mention = "mention",
        /// Winner.
        Winner = "winner",
    }

    /// What a resource is.
    ResourceKind {
        /// Study.
        Study = "study",
        /// Good practice.
        Practice = "practice",
        /// Case of innovation.
        Case = "case",
        /// Public software.
        Software = "software",
        /// Norm.
        Norm = "norm",
        /// Platform.
        Platform = "platform",
        /// Any other.
        Other = "other",
    }
}
