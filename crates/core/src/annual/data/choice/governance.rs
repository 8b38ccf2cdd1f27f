//! Values of members, bodies, elections, statutes and posts.

use serde::{Deserialize, Serialize};

choice! {
    /// What a member is.
    MemberKind {
        /// A country.
        Country = "country",
        /// An institution.
        Institution = "institution",
        /// An observer.
        Observer = "observer",
    }

    /// What a member may do.
    MemberStatus {
        /// Asked to be admitted.
        Candidate = "candidate",
        /// A member with all rights.
        Active = "active",
        /// Its rights are suspended.
        Suspended = "suspended",
        /// No longer a member.
        Withdrawn = "withdrawn",
    }

    /// What changed of a member.
    MemberChangeKind {
        /// Became a member.
        Admitted = "admitted",
        /// Ceased to be one.
        Left = "left",
        /// Changed its status.
        Status = "status",
        /// Changed its subregion.
        Subregion = "subregion",
        /// Changed the institution that stands for it.
        Institution = "institution",
    }

    /// What a supporter is for the network.
    SupporterRole {
        /// Founded it.
        Founder = "founder",
        /// Keeps its secretariat.
        Secretariat = "secretariat",
        /// Supports it.
        Supporter = "supporter",
        /// Gives money.
        Donor = "donor",
        /// Gives technical help.
        Technical = "technical",
        /// Works with it.
        Partner = "partner",
    }

    /// What a body is.
    BodyKind {
        /// Assembly.
        Assembly = "assembly",
        /// Executive committee.
        ExecutiveCommittee = "executive_committee",
        /// Presidency.
        Presidency = "presidency",
        /// Working group.
        WorkingGroup = "working_group",
        /// Committee of those who support the network.
        SupportCommittee = "support_committee",
        /// Secretariat.
        Secretariat = "secretariat",
        /// Jury.
        Jury = "jury",
        /// Any other.
        Other = "other",
    }

    /// What the holder of a seat does there.
    Office {
        /// Presides.
        Chair = "chair",
        /// Stands in for who presides.
        ViceChair = "vice_chair",
        /// Coordinates.
        Coordinator = "coordinator",
        /// Secretary.
        Secretary = "secretary",
        /// Rapporteur.
        Rapporteur = "rapporteur",
        /// Takes part.
        Member = "member",
        /// Advises.
        Adviser = "adviser",
        /// Watches.
        Observer = "observer",
    }

    /// Which way a seat changed.
    SeatChangeKind {
        /// Someone took it.
        Entered = "entered",
        /// Someone left it.
        Left = "left",
    }

    /// Why a seat ended before its term.
    SeatEnd {
        /// Resignation.
        Resignation = "resignation",
        /// Another took the place.
        Replacement = "replacement",
        /// The member left.
        Withdrawal = "withdrawal",
        /// Another reason.
        Other = "other",
    }

    /// How an election is decided.
    ElectionMethod {
        /// By ballot.
        Ballot = "ballot",
        /// By acclamation.
        Acclamation = "acclamation",
        /// By written consultation.
        Consultation = "consultation",
        /// By designation.
        Designation = "designation",
        /// No record says.
        Unstated = "unstated",
    }

    /// Who votes in a body.
    Electorate {
        /// No record says.
        Unstated = "unstated",
        /// The members of the network.
        Members = "members",
        /// The seats of the body.
        Seats = "seats",
        /// The accredited.
        Accredited = "accredited",
    }

    /// What part of those who vote must be present.
    Quorum {
        /// No record says.
        Unstated = "unstated",
        /// None.
        None = "none",
        /// Half.
        Half = "half",
        /// More than half.
        MoreThanHalf = "more_than_half",
        /// Two thirds.
        TwoThirds = "two_thirds",
        /// Three quarters.
        ThreeQuarters = "three_quarters",
        /// A number.
        Number = "number",
    }

    /// What decides a vote.
    Majority {
        /// No record says.
        Unstated = "unstated",
        /// The most votes.
        Plurality = "plurality",
        /// More than half.
        MoreThanHalf = "more_than_half",
        /// Two thirds.
        TwoThirds = "two_thirds",
        /// Three quarters.
        ThreeQuarters = "three_quarters",
        /// Four fifths.
        FourFifths = "four_fifths",
        /// Consensus.
        Consensus = "consensus",
        /// All.
        Unanimity = "unanimity",
    }

    /// Of what a majority is counted.
    Base {
        /// No record says.
        Unstated = "unstated",
        /// Of the members.
        Members = "members",
        /// Of the accredited.
        Accredited = "accredited",
        /// Of those present.
        Present = "present",
        /// Of the votes cast.
        Cast = "cast",
        /// Of the valid votes.
        Valid = "valid",
    }

    /// How votes are given.
    VoteMethod {
        /// By consensus.
        Consensus = "consensus",
        /// By acclamation.
        Acclamation = "acclamation",
        /// By show of hands.
        Show = "show",
        /// By roll call.
        RollCall = "roll_call",
        /// By secret ballot.
        Secret = "secret",
        /// In writing.
        Written = "written",
    }

    /// As what a person holds a post.
    Capacity {
        /// Titular.
        Titular = "titular",
        /// Acting.
        Acting = "acting",
        /// Alternate.
        Alternate = "alternate",
    }
}
