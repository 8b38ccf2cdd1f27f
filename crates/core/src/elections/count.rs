//! An election counted: its seats, its rounds one after the other, who is elected and what a next round would be.

use super::contests::{contests, event, parts};
use super::decide::decide;
use super::electing::Electing;
use super::{
    BallotRound, Candidacy, CandidacyState, CandidateCounted, Contest, ContestCounted, Election,
    ElectionCounted, ElectionMethod, ElectionState, NextRound, Outcome, RoundCounted, Tally,
};
use crate::annual::Book;
use crate::bodies::Rule;
use crate::error::Result;
use crate::record::Stored;
use crate::records::Reader;
use crate::values::Count;
use crate::votes::{Base, Majority, Tie, needed, voters};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Counts an election.
///
/// # Errors
/// `NotFound` when there is no such election.
pub fn count_election(reader: &Reader<'_>, id: &str, today: NaiveDate) -> Result<ElectionCounted> {
    let election = reader.need::<Election>(id)?;
    count_in(&Book::new(reader, today)?, election, None)
}

/// The candidacies that may receive votes in a round: those that remain for seats still open after the rounds before.
pub(super) fn standing_in(
    reader: &Reader<'_>,
    election: Stored<Election>,
    number: i64,
    today: NaiveDate,
) -> Result<Vec<String>> {
    let counted = count_in(&Book::new(reader, today)?, election, Some(number))?;
    let next = counted.next.iter().flat_map(|next| &next.contests);
    let places = next.flat_map(|contest| &contest.candidates);
    Ok(places.map(|n| counted.candidacies[*n].id.clone()).collect())
}

/// Counts an election with what is at hand; only the rounds before a number, when one is given.
pub(crate) fn count_in(
    book: &Book<'_>,
    election: Stored<Election>,
    before: Option<i64>,
) -> Result<ElectionCounted> {
    let (reader, today) = (book.reader, book.today);
    let Electing {
        on,
        elected: rule,
        elector,
        electing,
    } = Electing::of(reader, &election, today)?;
    let by_election = election
        .seats
        .zip(rule.as_ref().and_then(Rule::seats))
        .is_some_and(|(filled, all)| filled.0 < all);
    let candidacies = reader.children::<Candidacy>("election", &election.id)?;
    let subregions = candidacies.iter().map(|c| {
        let own = c.subregion.as_ref().map(|s| s.id().to_owned());
        own.or_else(|| {
            let member = c.member.as_ref()?;
            book.subregion_on(member.id(), on).map(|s| s.id.clone())
        })
    });
    let mut counted = ElectionCounted {
        subregions: subregions.collect(),
        voters: voters(
            book,
            electing.as_ref(),
            &elector,
            event(&election),
            on,
            None,
        )?,
        parts: Vec::new(),
        candidacies,
        on,
        contests: Vec::new(),
        rounds: Vec::new(),
        elected: Vec::new(),
        acclaimed: false,
        next: None,
        differing: Vec::new(),
        rule,
        electing,
        elector,
        by_election,
        election,
    };
    counted.contests = contests(reader, &counted, today)?;
    let mut rounds = reader.children::<BallotRound>("election", &counted.election.id)?;
    counted.parts = parts(book, &counted, &rounds)?;
    let place = |round: &BallotRound| {
        let own = round.subregion.as_ref().map(|s| s.id());
        let mut contests = counted.contests.iter();
        contests.position(|contest| contest.subregion.as_deref() == own)
    };
    rounds.retain(|round| before.is_none_or(|before| round.number.0 < before));
    rounds.sort_by_key(|round| (round.number, place(round)));
    counted.hold(reader, rounds)?;
    Ok(counted)
}

/// Whether a round decides on these seats: one for all does, one of a subregion on its own.
fn carries(subregion: Option<&str>, contest: &Contest) -> bool {
    subregion.is_none() || contest.subregion.as_deref() == subregion
}

impl ElectionCounted {
    fn hold(&mut self, reader: &Reader<'_>, rounds: Vec<Stored<BallotRound>>) -> Result<()> {
        let mut running = self.contests.clone();
        for round in rounds {
            let tallies = reader.children::<Tally>("round", &round.id)?;
            let counted = self.round(round, &tallies, &mut running);
            // A round without any vote is still under way.
            if !counted.contests.is_empty() {
                let (after, own) = (counted.round.number.0 + 1, &counted.round.subregion);
                let carried = |c: &&mut Contest| carries(own.as_ref().map(|s| s.id()), c);
                for contest in running.iter_mut().filter(carried) {
                    contest.number = contest.number.max(after);
                }
            }
            self.rounds.push(counted);
        }
        let without_votes = self.rounds.iter().all(|round| round.contests.is_empty());
        if without_votes {
            self.unvoted(&mut running);
        }
        let standing = |c: &Contest| c.seats > 0 && !c.candidates.is_empty();
        for contest in &mut running {
            let states = &self.candidacies;
            contest
                .candidates
                .retain(|n| states[*n].state != CandidacyState::Withdrawn);
        }
        running.retain(standing);
        let open = matches!(
            self.election.state,
            ElectionState::Called | ElectionState::Open
        ) || !self.rounds.is_empty();
        if open && !running.is_empty() && self.election.state != ElectionState::Void {
            let by_acclamation = running.iter().all(|c| c.candidates.len() as i64 <= c.seats);
            self.next = Some(NextRound {
                number: running.iter().map(|c| c.number).min().unwrap_or(1),
                by_lot: running.iter().all(|c| c.by_lot),
                contests: running,
                by_acclamation,
            });
        }
        self.differing = self.differences();
        Ok(())
    }

    /// Without any vote, those are elected whom the records call so.
    fn unvoted(&mut self, running: &mut [Contest]) {
        let states = self.candidacies.iter().enumerate();
        self.elected = states
            .filter(|(_, c)| c.state == CandidacyState::Elected)
            .map(|(n, _)| n)
            .collect();
        self.acclaimed =
            self.election.method == ElectionMethod::Acclamation && !self.elected.is_empty();
        for contest in running {
            let before = contest.candidates.len();
            contest.candidates.retain(|n| !self.elected.contains(n));
            contest.seats -= (before - contest.candidates.len()) as i64;
        }
    }

    fn round(
        &mut self,
        round: Stored<BallotRound>,
        tallies: &[Stored<Tally>],
        running: &mut [Contest],
    ) -> RoundCounted {
        let number = |count: Option<Count>| count.map(|n| n.0);
        let lost =
            number(round.blank).unwrap_or_default() + number(round.invalid).unwrap_or_default();
        let valid = number(round.cast).map(|cast| (cast - lost).max(0));
        let electing = self.electing.as_ref().map(|rule| &rule.rule);
        let own = round.subregion.as_ref().map(|subregion| subregion.id());
        let voters = self.voters_of(own);
        let entitled = number(round.entitled).unwrap_or(voters.entitled);
        let base = match electing.map_or(Base::Unstated, |rule| rule.base) {
            Base::Members => Some(entitled),
            Base::Accredited => voters.accredited,
            Base::Present => number(round.present),
            Base::Cast => number(round.cast),
            Base::Valid | Base::Unstated => valid,
        };
        let majority = electing.map_or(Majority::Unstated, |rule| rule.majority);
        let quorum = self.electing.as_ref();
        let quorum = quorum.and_then(|rule| rule.quorum_among(own, entitled));
        let quorum_met = quorum
            .zip(number(round.present))
            .map(|(quorum, present)| present >= quorum);
        let by_number = needed(majority, 0).is_some();
        let votes: BTreeMap<&str, &Stored<Tally>> =
            tallies.iter().map(|t| (t.candidacy.id(), t)).collect();
        let mut counted = RoundCounted {
            valid,
            base,
            entitled,
            needed: base.and_then(|base| needed(majority, base)),
            quorum,
            quorum_met,
            contests: Vec::new(),
            round,
        };
        let own = counted.round.subregion.clone();
        for contest in running {
            if !carries(own.as_ref().map(|s| s.id()), contest) {
                continue;
            }
            let tally = |n: &usize| votes.get(self.candidacies[*n].id.as_str()).copied();
            let stood: Vec<(usize, &Stored<Tally>)> = contest
                .candidates
                .iter()
                .filter_map(|n| Some((*n, tally(n)?)))
                .collect();
            if stood.is_empty() {
                continue;
            }
            let void = quorum_met == Some(false);
            // A majority of a number that nobody wrote down cannot be counted: what was recorded stands.
            let uncountable = by_number && base.is_none();
            let line = settle(contest, &stood, &counted, void, uncountable);
            if !void {
                let won =
                    |l: &&CandidateCounted| matches!(l.outcome, Outcome::Elected | Outcome::ByLot);
                let won: Vec<usize> = line.lines.iter().filter(won).map(|l| l.candidacy).collect();
                let tied: Vec<usize> = line
                    .lines
                    .iter()
                    .filter(|l| l.outcome == Outcome::Tied)
                    .map(|l| l.candidacy)
                    .collect();
                contest.seats -= won.len() as i64;
                contest.candidates.retain(|n| !won.contains(n));
                if !tied.is_empty() {
                    contest.by_lot = self.tie() == Tie::Lot;
                    contest.candidates = tied;
                }
                self.elected.extend(won);
            }
            counted.contests.push(line);
        }
        counted
    }

    /// Those whose record says another result than the count, once the election is decided.
    fn differences(&self) -> Vec<usize> {
        if self.election.state != ElectionState::Decided || self.rounds.is_empty() {
            return Vec::new();
        }
        let differs = |n: &usize| {
            let elected = self.elected.contains(n);
            match self.candidacies[*n].state {
                CandidacyState::Elected => !elected,
                CandidacyState::NotElected | CandidacyState::Withdrawn => elected,
                CandidacyState::Proposed | CandidacyState::Accepted => false,
            }
        };
        (0..self.candidacies.len()).filter(differs).collect()
    }
}

fn settle(
    contest: &Contest,
    stood: &[(usize, &Stored<Tally>)],
    round: &RoundCounted,
    void: bool,
    uncountable: bool,
) -> ContestCounted {
    let votes: Vec<i64> = stood.iter().map(|(_, tally)| tally.votes.0).collect();
    let decided = decide(&votes, contest.seats, round.needed);
    let outcome = |n: usize| {
        let recorded = stood[n].1.elected;
        if void {
            Outcome::Void
        } else if uncountable {
            if recorded {
                Outcome::Elected
            } else {
                Outcome::Behind
            }
        } else if decided.elected.contains(&n) {
            Outcome::Elected
        } else if decided.tied.contains(&n) {
            if round.round.lot && recorded {
                Outcome::ByLot
            } else if round.round.lot {
                Outcome::Behind
            } else {
                Outcome::Tied
            }
        } else if round.needed.is_some_and(|needed| votes[n] < needed) {
            Outcome::Below
        } else {
            Outcome::Behind
        }
    };
    let mut lines: Vec<CandidateCounted> = (0..stood.len())
        .map(|n| CandidateCounted {
            candidacy: stood[n].0,
            votes: votes[n],
            outcome: outcome(n),
        })
        .collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.votes));
    ContestCounted {
        subregion: contest.subregion.clone(),
        seats: contest.seats,
        lines,
    }
}
