//! What counting an election finds: its seats, its rounds with what each received, and the round that is to follow.

use super::{BallotRound, Candidacy, Election};
use crate::bodies::Rule;
use crate::record::Stored;
use crate::votes::{SeatVoters, Tie, Voters};
use chrono::NaiveDate;

/// An election with its count.
#[derive(Debug, Clone, PartialEq)]
pub struct ElectionCounted {
    /// The election.
    pub election: Stored<Election>,
    /// The day whose rules it follows: when it was decided, or else when its event begins.
    pub on: NaiveDate,
    /// What the statutes of that day say of the body elected.
    pub rule: Option<Rule>,
    /// What they say of those who elect it: the body it answers to, or else itself.
    pub electing: Option<Rule>,
    /// The body that elects.
    pub elector: String,
    /// Whether it fills seats within a term, and makes none.
    pub by_election: bool,
    /// Who may vote.
    pub voters: Voters,
    /// Where each subregion votes for its own seats: who may vote in each that has seats to fill.
    pub parts: Vec<(String, Voters)>,
    /// All who stand or stood.
    pub candidacies: Vec<Stored<Candidacy>>,
    /// The subregion for whose seats each stands, in their order.
    pub subregions: Vec<Option<String>>,
    /// The seats to be filled.
    pub contests: Vec<Contest>,
    /// The rounds held.
    pub rounds: Vec<RoundCounted>,
    /// Those elected: places in the list of candidacies.
    pub elected: Vec<usize>,
    /// Whether nobody voted because nobody had to.
    pub acclaimed: bool,
    /// The round that is to follow; none when all is decided or nobody is left to vote for.
    pub next: Option<NextRound>,
    /// Candidacies whose recorded result is not the one counted.
    pub differing: Vec<usize>,
}

/// Seats that are filled together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contest {
    /// Whose seats they are; none for those at large.
    pub subregion: Option<String>,
    /// How many.
    pub seats: i64,
    /// Those who stand: places in the list of candidacies.
    pub candidates: Vec<usize>,
    /// The number of the round that is to decide on them.
    pub number: i64,
    /// Whether lots are drawn instead.
    pub by_lot: bool,
}

/// A round counted.
#[derive(Debug, Clone, PartialEq)]
pub struct RoundCounted {
    /// The round.
    pub round: Stored<BallotRound>,
    /// Ballots that name somebody as they should.
    pub valid: Option<i64>,
    /// The number of which the majority is counted.
    pub base: Option<i64>,
    /// How many votes it takes.
    pub needed: Option<i64>,
    /// How many may vote.
    pub entitled: i64,
    /// How many must be present.
    pub quorum: Option<i64>,
    /// Whether so many were; one without quorum is void.
    pub quorum_met: Option<bool>,
    /// The seats still open in it, with who stood.
    pub contests: Vec<ContestCounted>,
}

/// The seats of one subregion in a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContestCounted {
    /// Whose seats they are.
    pub subregion: Option<String>,
    /// How many were open.
    pub seats: i64,
    /// What each candidacy received, most votes first.
    pub lines: Vec<CandidateCounted>,
}

/// What a candidacy received in a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CandidateCounted {
    /// The place in the list of candidacies.
    pub candidacy: usize,
    /// Its votes.
    pub votes: i64,
    /// What they came to.
    pub outcome: Outcome,
}

/// What a candidacy's votes came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Elected.
    Elected,
    /// Elected by lot among the tied.
    ByLot,
    /// Tied for the last seat.
    Tied,
    /// Fewer votes than needed.
    Below,
    /// Others had more.
    Behind,
    /// The round was void.
    Void,
}

impl Outcome {
    /// Its stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::Elected => "elected",
            Outcome::ByLot => "by-lot",
            Outcome::Tied => "tied",
            Outcome::Below => "below",
            Outcome::Behind => "behind",
            Outcome::Void => "void",
        }
    }
}

/// The round that is to follow: only open seats, only those who remain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextRound {
    /// Its number; the lowest, where subregions vote apart and have not come equally far.
    pub number: i64,
    /// The seats.
    pub contests: Vec<Contest>,
    /// Whether lots are drawn instead.
    pub by_lot: bool,
    /// Whether as many stand as there are seats, so that all may be elected by acclamation.
    pub by_acclamation: bool,
}

impl ElectionCounted {
    /// What decides a tie.
    pub fn tie(&self) -> Tie {
        let own = self
            .rule
            .as_ref()
            .map_or(Tie::Unstated, |rule| rule.rule.tie);
        match own {
            Tie::Unstated => self.electing.as_ref().map_or(own, |rule| rule.rule.tie),
            own => own,
        }
    }

    /// Whether only the members of a subregion vote for its seats, by the statutes or by a round held so.
    pub fn by_subregion(&self) -> bool {
        !self.parts.is_empty()
    }

    /// Whether the statutes have only the members of a subregion vote for its seats.
    pub(crate) fn apart(&self) -> bool {
        self.rule
            .as_ref()
            .is_some_and(|rule| rule.rule.seat_voters == SeatVoters::Subregion)
    }

    /// Who may vote for the seats of a subregion, or for those at large: all, unless each subregion votes for its own.
    pub fn voters_of(&self, subregion: Option<&str>) -> &Voters {
        let own = self
            .parts
            .iter()
            .find(|(id, _)| Some(id.as_str()) == subregion);
        own.map_or(&self.voters, |(_, voters)| voters)
    }
}
