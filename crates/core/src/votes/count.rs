//! Counting in whole numbers: who must be present, of what a majority is counted, how many votes it takes.

use super::{Base, Majority, Quorum, Silence, Tie, Vote, VoteMethod, VoteResult};
use crate::values::Count;

/// How many must be present of so many who may vote; none where the statutes do not say.
pub fn required(quorum: Quorum, number: Option<Count>, entitled: i64) -> Option<i64> {
    match quorum {
        Quorum::Unstated => None,
        Quorum::None => Some(0),
        Quorum::Half => Some(part(entitled, 1, 2)),
        Quorum::MoreThanHalf => Some(entitled / 2 + 1),
        Quorum::TwoThirds => Some(part(entitled, 2, 3)),
        Quorum::ThreeQuarters => Some(part(entitled, 3, 4)),
        Quorum::Number => number.map(|n| n.0),
    }
}

/// The least whole number that is not less than a fraction of a number.
fn part(of: i64, numerator: i64, denominator: i64) -> i64 {
    let exact = i128::from(of) * i128::from(numerator);
    let denominator = i128::from(denominator);
    i64::try_from((exact + denominator - 1) / denominator).unwrap_or(i64::MAX)
}

/// The fewest votes that a majority takes of a base. None for what no number decides: most votes, consensus, and what
/// the statutes do not say.
pub fn needed(majority: Majority, base: i64) -> Option<i64> {
    match majority {
        Majority::MoreThanHalf => Some(base / 2 + 1),
        Majority::TwoThirds => Some(part(base, 2, 3)),
        Majority::ThreeQuarters => Some(part(base, 3, 4)),
        Majority::FourFifths => Some(part(base, 4, 5)),
        Majority::Unanimity => Some(base),
        Majority::Unstated | Majority::Plurality | Majority::Consensus => None,
    }
}

/// The numbers of a vote, as they stood when it was taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Given {
    /// How many may vote.
    pub entitled: Option<i64>,
    /// How many are accredited to.
    pub accredited: Option<i64>,
    /// How many are present.
    pub present: Option<i64>,
    /// Votes in favour.
    pub in_favour: i64,
    /// Votes against.
    pub against: i64,
    /// Abstentions, blank ballots among them.
    pub abstentions: i64,
    /// Invalid votes.
    pub invalid: i64,
}

impl Given {
    /// All votes given: also abstentions, blank and invalid ones.
    pub fn cast(&self) -> i64 {
        let sum = self.in_favour.saturating_add(self.against);
        sum.saturating_add(self.abstentions)
            .saturating_add(self.invalid)
    }

    /// Those in favour or against. Who abstains does not vote (rules of procedure of the United Nations General
    /// Assembly, rule 86).
    pub fn valid(&self) -> i64 {
        self.in_favour.saturating_add(self.against)
    }

    /// The number of which a majority is counted.
    pub fn base(&self, base: Base) -> Option<i64> {
        match base {
            Base::Members => self.entitled,
            Base::Accredited => self.accredited,
            Base::Present => self.present,
            Base::Cast => Some(self.cast()),
            Base::Valid | Base::Unstated => Some(self.valid()),
        }
    }
}

/// By which rules a vote is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// The majority.
    pub majority: Majority,
    /// Of what it is counted.
    pub base: Base,
    /// How many must be present.
    pub quorum: Option<i64>,
    /// What decides a tie.
    pub tie: Tie,
}

/// A vote counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// The numbers, silence included where it counts.
    pub given: Given,
    /// By which rules.
    pub terms: Terms,
    /// The number of which the majority is counted, when it is known.
    pub base: Option<i64>,
    /// How many votes it takes.
    pub needed: Option<i64>,
    /// Whether enough were present; none when that cannot be said.
    pub quorum_met: Option<bool>,
    /// How many did not answer, where silence counts.
    pub silent: i64,
    /// What it decided.
    pub result: VoteResult,
}

/// Counts a vote. One without quorum decides nothing, whatever its numbers.
pub fn count(given: Given, terms: Terms) -> Counted {
    let base = given.base(terms.base);
    let needed = base.and_then(|base| needed(terms.majority, base));
    let quorum_met = terms
        .quorum
        .zip(given.present)
        .map(|(quorum, present)| present >= quorum);
    let result = if quorum_met == Some(false) {
        VoteResult::NoQuorum
    } else {
        decided(&given, &terms, base, needed)
    };
    Counted {
        given,
        terms,
        base,
        needed,
        quorum_met,
        silent: 0,
        result,
    }
}

fn decided(given: &Given, terms: &Terms, base: Option<i64>, needed: Option<i64>) -> VoteResult {
    let adopted = match terms.majority {
        Majority::Consensus => Some(given.against == 0 && given.in_favour > 0),
        Majority::Plurality | Majority::Unstated => Some(given.in_favour > given.against),
        // Of nobody there is no majority.
        _ => needed.map(|needed| base > Some(0) && given.in_favour >= needed),
    };
    let tied = given.in_favour == given.against && given.in_favour > 0;
    match adopted {
        None => VoteResult::Pending,
        Some(true) => VoteResult::Adopted,
        Some(false) if tied && terms.tie != Tie::Rejected && one_more_decides(terms.majority) => {
            VoteResult::Tied
        }
        Some(false) => VoteResult::Rejected,
    }
}

/// Whether as many for as against leaves a question open, as a simple majority does; a qualified one is not reached.
fn one_more_decides(majority: Majority) -> bool {
    matches!(
        majority,
        Majority::Plurality | Majority::Unstated | Majority::MoreThanHalf
    )
}

/// Adds those who did not answer a written consultation, as the statutes count them.
pub fn with_silence(mut given: Given, silence: Silence) -> (Given, i64) {
    let silent = given
        .entitled
        .map_or(0, |entitled| (entitled - given.cast()).max(0));
    match silence {
        Silence::Abstention => given.abstentions += silent,
        Silence::Agreement => given.in_favour += silent,
        Silence::Absence => {
            given.present = Some(given.cast());
            return (given, silent);
        }
        Silence::Unstated => return (given, 0),
    }
    (given, silent)
}

/// Whether a vote was decided without counting: by consensus, by acclamation.
pub fn uncounted(vote: &Vote) -> bool {
    matches!(vote.method, VoteMethod::Consensus | VoteMethod::Acclamation)
        && vote.in_favour.is_none()
        && vote.against.is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAJORITIES: [(Majority, i64, i64, bool); 4] = [
        (Majority::MoreThanHalf, 1, 2, true),
        (Majority::TwoThirds, 2, 3, false),
        (Majority::ThreeQuarters, 3, 4, false),
        (Majority::FourFifths, 4, 5, false),
    ];

    fn terms(majority: Majority, base: Base) -> Terms {
        Terms {
            majority,
            base,
            quorum: None,
            tie: Tie::Unstated,
        }
    }

    #[test]
    fn a_majority_is_the_least_number_that_reaches_its_part() {
        for (majority, numerator, denominator, more) in MAJORITIES {
            for base in 0..=600 {
                let reaches = |votes: i64| {
                    let (votes, part) = (votes * denominator, base * numerator);
                    if more { votes > part } else { votes >= part }
                };
                let least = (0..).find(|votes| reaches(*votes));
                assert_eq!(needed(majority, base), least, "{majority:?} of {base}");
            }
        }
    }

    #[test]
    fn a_quorum_is_the_least_number_that_reaches_its_part() {
        for entitled in 0..=600 {
            let least = |numerator: i64, denominator: i64, more: bool| {
                (0..).find(|present| {
                    let (present, part) = (present * denominator, entitled * numerator);
                    if more {
                        present > part
                    } else {
                        present >= part
                    }
                })
            };
            assert_eq!(required(Quorum::Half, None, entitled), least(1, 2, false));
            assert_eq!(
                required(Quorum::MoreThanHalf, None, entitled),
                least(1, 2, true)
            );
            assert_eq!(
                required(Quorum::TwoThirds, None, entitled),
                least(2, 3, false)
            );
            assert_eq!(
                required(Quorum::ThreeQuarters, None, entitled),
                least(3, 4, false)
            );
        }
    }

    #[test]
    fn every_count_of_twelve_voters_is_decided_once_and_more_in_favour_never_undoes_it() {
        for in_favour in 0..=12 {
            for against in 0..=12 - in_favour {
                for abstentions in 0..=12 - in_favour - against {
                    let given = Given {
                        entitled: Some(12),
                        present: Some(12),
                        in_favour,
                        against,
                        abstentions,
                        ..Given::default()
                    };
                    for (majority, ..) in MAJORITIES {
                        for base in [Base::Members, Base::Present, Base::Cast, Base::Valid] {
                            let counted = count(given, terms(majority, base));
                            let adopted = counted.result == VoteResult::Adopted;
                            let reached =
                                counted.base > Some(0) && Some(in_favour) >= counted.needed;
                            assert_eq!(adopted, reached);
                            assert_ne!(counted.result, VoteResult::Pending);
                            if against > 0 {
                                let more = Given {
                                    in_favour: in_favour + 1,
                                    against: against - 1,
                                    ..given
                                };
                                let more = count(more, terms(majority, base)).result;
                                assert!(!adopted || more == VoteResult::Adopted);
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn without_quorum_nothing_is_decided() {
        let given = Given {
            entitled: Some(30),
            present: Some(15),
            in_favour: 15,
            ..Given::default()
        };
        let quorum = required(Quorum::MoreThanHalf, None, 30);
        let mut terms = terms(Majority::MoreThanHalf, Base::Valid);
        terms.quorum = quorum;
        assert_eq!(count(given, terms).result, VoteResult::NoQuorum);
        let enough = Given {
            present: Some(16),
            ..given
        };
        assert_eq!(count(enough, terms).result, VoteResult::Adopted);
    }

    #[test]
    fn a_tie_is_no_decision_unless_the_statutes_reject_it() {
        let given = Given {
            in_favour: 4,
            against: 4,
            abstentions: 1,
            ..Given::default()
        };
        let mut terms = terms(Majority::MoreThanHalf, Base::Valid);
        assert_eq!(count(given, terms).result, VoteResult::Tied);
        terms.tie = Tie::Rejected;
        assert_eq!(count(given, terms).result, VoteResult::Rejected);
        terms.majority = Majority::TwoThirds;
        assert_eq!(count(given, terms).result, VoteResult::Rejected);
    }

    #[test]
    fn silence_counts_as_the_statutes_say() {
        let given = Given {
            entitled: Some(29),
            in_favour: 12,
            against: 5,
            ..Given::default()
        };
        let (agreed, silent) = with_silence(given, Silence::Agreement);
        assert_eq!((agreed.in_favour, silent), (24, 12));
        assert_eq!(with_silence(given, Silence::Abstention).0.abstentions, 12);
        assert_eq!(with_silence(given, Silence::Absence).0.present, Some(17));
        assert_eq!(with_silence(given, Silence::Unstated), (given, 0));
    }
}
