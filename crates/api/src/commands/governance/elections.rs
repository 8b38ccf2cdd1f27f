//! Elections counted, every number with what it means, in words.

use super::naming::Naming;
use super::votes::{entitled_line, majority_line, quorum_line};
use super::{NamedValue, day};
use crate::error::Failure;
use crate::session::Context;
use plenaria_core::elections::{self, Contest, ContestCounted, ElectionCounted, RoundCounted};
use plenaria_core::kinds::Kind;
use plenaria_core::votes::{Base, Majority};
use plenaria_i18n::args;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

type Found<T> = plenaria_core::Result<T>;

/// Which election.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct ElectionInput {
    /// Its id or key.
    pub election: String,
}

/// An election counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ElectionCountValue {
    /// The election.
    pub election: NamedValue,
    /// The body elected.
    pub body: NamedValue,
    /// The body that elects.
    pub elector: NamedValue,
    /// The day whose rules it follows.
    pub on: String,
    /// Whether it fills seats within a term.
    pub by_election: bool,
    /// Whether each subregion votes for its own seats.
    pub by_subregion: bool,
    /// How many may vote.
    pub entitled: i64,
    /// How many are accredited to, at the election's event.
    pub accredited: Option<i64>,
    /// The majority.
    pub majority: String,
    /// Of what it is counted.
    pub base: String,
    /// What decides a tie.
    pub tie: String,
    /// The seats to be filled, with who stands for them.
    pub contests: Vec<ContestValue>,
    /// The rounds held.
    pub rounds: Vec<RoundValue>,
    /// Those elected.
    pub elected: Vec<CandidacyValue>,
    /// Whether nobody voted because nobody had to.
    pub acclaimed: bool,
    /// The round that is to follow; only open seats and those who remain.
    pub next: Option<NextRoundValue>,
    /// Candidacies whose recorded result is not the one counted.
    pub differing: Vec<CandidacyValue>,
    /// All of it in words, a sentence each.
    pub explanation: Vec<String>,
}

/// One who stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct CandidacyValue {
    /// The candidacy.
    pub id: String,
    /// Who stands.
    pub candidate: NamedValue,
    /// For which office.
    pub office: String,
    /// As it is recorded.
    pub state: String,
    /// The subregion for whose seats it stands.
    pub subregion: Option<NamedValue>,
}

/// Seats that are filled together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ContestValue {
    /// Whose seats they are; none for those at large.
    pub subregion: Option<NamedValue>,
    /// How many.
    pub seats: i64,
    /// Who stands.
    pub candidates: Vec<CandidacyValue>,
    /// The number of the round that is to decide on them.
    pub number: i64,
    /// Whether lots are drawn instead.
    pub by_lot: bool,
    /// How many may vote for them.
    pub entitled: i64,
    /// How many of those are accredited to, at the election's event.
    pub accredited: Option<i64>,
}

/// A round counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct RoundValue {
    /// The round.
    pub id: String,
    /// Its number.
    pub number: i64,
    /// The subregion whose members alone voted; none, when all did.
    pub subregion: Option<NamedValue>,
    /// How many might vote.
    pub entitled: i64,
    /// Ballots that name somebody as they should.
    pub valid: Option<i64>,
    /// The number of which the majority is counted.
    pub base_number: Option<i64>,
    /// How many votes it takes.
    pub needed: Option<i64>,
    /// How many must be present.
    pub quorum: Option<i64>,
    /// Whether so many were; a round without quorum is void.
    pub quorum_met: Option<bool>,
    /// The seats open in it.
    pub contests: Vec<RoundContestValue>,
    /// What came of it, in words.
    pub sentence: String,
}

/// The seats of one subregion in a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct RoundContestValue {
    /// Whose seats they are.
    pub subregion: Option<NamedValue>,
    /// How many were open.
    pub seats: i64,
    /// What each received, most votes first.
    pub lines: Vec<RoundLineValue>,
    /// What came of it, in words.
    pub sentence: String,
}

/// What a candidacy received in a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct RoundLineValue {
    /// The candidacy.
    pub candidacy: CandidacyValue,
    /// Its votes.
    pub votes: i64,
    /// elected, by-lot, tied, below, behind or void.
    pub outcome: String,
}

/// The round that is to follow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct NextRoundValue {
    /// Its number.
    pub number: i64,
    /// The seats, with who remains.
    pub contests: Vec<ContestValue>,
    /// Whether lots are drawn instead.
    pub by_lot: bool,
    /// Whether there is a seat for each who remains, so that all may be elected by acclamation.
    pub by_acclamation: bool,
}

pub(crate) fn election(
    context: &mut Context<'_>,
    input: ElectionInput,
) -> Result<ElectionCountValue, Failure> {
    let today = day(context, None)?;
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let found = elections::count_election(reader, &input.election, today)?;
            election_value(&Naming::new(context, reader), &found)
        })
    })
}

fn candidacy(naming: &Naming<'_, '_>, found: &ElectionCounted, n: usize) -> Found<CandidacyValue> {
    let of = &found.candidacies[n];
    Ok(CandidacyValue {
        id: of.id.clone(),
        candidate: naming.party(
            of.member.as_ref(),
            of.country.as_ref(),
            of.organization.as_ref(),
        )?,
        office: of.office.as_str().to_owned(),
        state: of.state.as_str().to_owned(),
        subregion: naming.subregion(found.subregions[n].as_ref())?,
    })
}

fn candidacies(
    naming: &Naming<'_, '_>,
    found: &ElectionCounted,
    places: &[usize],
) -> Found<Vec<CandidacyValue>> {
    places
        .iter()
        .map(|n| candidacy(naming, found, *n))
        .collect()
}

fn contests(
    naming: &Naming<'_, '_>,
    found: &ElectionCounted,
    contests: &[Contest],
) -> Found<Vec<ContestValue>> {
    let value = |contest: &Contest| {
        Ok(ContestValue {
            subregion: naming.subregion(contest.subregion.as_ref())?,
            seats: contest.seats,
            candidates: candidacies(naming, found, &contest.candidates)?,
            number: contest.number,
            by_lot: contest.by_lot,
            entitled: found.voters_of(contest.subregion.as_deref()).entitled,
            accredited: found.voters_of(contest.subregion.as_deref()).accredited,
        })
    };
    contests.iter().map(value).collect()
}

pub(super) fn election_value(
    naming: &Naming<'_, '_>,
    found: &ElectionCounted,
) -> Found<ElectionCountValue> {
    let electing = found.electing.as_ref().map(|rule| &rule.rule);
    let rounds = found
        .rounds
        .iter()
        .map(|round| round_value(naming, found, round));
    let rounds: Vec<RoundValue> = rounds.collect::<Found<_>>()?;
    let elected = candidacies(naming, found, &found.elected)?;
    let next = match &found.next {
        Some(next) => Some(NextRoundValue {
            number: next.number,
            contests: contests(naming, found, &next.contests)?,
            by_lot: next.by_lot,
            by_acclamation: next.by_acclamation,
        }),
        None => None,
    };
    Ok(ElectionCountValue {
        election: naming.named(Kind::Election, &found.election.id)?,
        body: naming.named(Kind::Body, found.election.body.id())?,
        elector: naming.named(Kind::Body, &found.elector)?,
        on: found.on.to_string(),
        by_election: found.by_election,
        by_subregion: found.by_subregion(),
        entitled: found.voters.entitled,
        accredited: found.voters.accredited,
        majority: electing
            .map_or(Majority::Unstated, |rule| rule.majority)
            .as_str()
            .to_owned(),
        base: electing
            .map_or(Base::Unstated, |rule| rule.base)
            .as_str()
            .to_owned(),
        tie: found.tie().as_str().to_owned(),
        contests: contests(naming, found, &found.contests)?,
        explanation: explain_election(naming, found, &elected, next.as_ref())?,
        rounds,
        elected,
        acclaimed: found.acclaimed,
        next,
        differing: candidacies(naming, found, &found.differing)?,
    })
}

fn round_value(
    naming: &Naming<'_, '_>,
    found: &ElectionCounted,
    round: &RoundCounted,
) -> Found<RoundValue> {
    let texts = &naming.context.texts;
    let rule = found.electing.as_ref().map(|rule| &rule.rule);
    let counted = round
        .contests
        .iter()
        .map(|c| contest_value(naming, found, c));
    let majority = rule.map_or(Majority::Unstated, |rule| rule.majority);
    let base = rule.map_or(Base::Unstated, |rule| rule.base);
    let present = round.round.present.map(|n| n.0);
    let own = round.round.subregion.as_ref().map(|s| s.id().to_owned());
    let subregion = naming.subregion(own.as_ref())?;
    let mut lines = Vec::new();
    if subregion.is_some() {
        lines.push(entitled_line(texts, round.entitled, subregion.as_ref()));
    }
    lines.extend(quorum_line(texts, round.quorum, present));
    lines.extend(majority_line(
        texts,
        majority,
        base,
        round.base,
        round.needed,
    ));
    Ok(RoundValue {
        id: round.round.id.clone(),
        number: round.round.number.0,
        subregion,
        entitled: round.entitled,
        valid: round.valid,
        base_number: round.base,
        needed: round.needed,
        quorum: round.quorum,
        quorum_met: round.quorum_met,
        contests: counted.collect::<Found<_>>()?,
        sentence: lines.join(" "),
    })
}

fn contest_value(
    naming: &Naming<'_, '_>,
    found: &ElectionCounted,
    contest: &ContestCounted,
) -> Found<RoundContestValue> {
    let texts = &naming.context.texts;
    let mut lines = Vec::new();
    for line in &contest.lines {
        lines.push(RoundLineValue {
            candidacy: candidacy(naming, found, line.candidacy)?,
            votes: line.votes,
            outcome: line.outcome.as_str().to_owned(),
        });
    }
    let subregion = naming.subregion(contest.subregion.as_ref())?;
    let place = subregion
        .as_ref()
        .map_or_else(|| texts.text("count-at-large"), |s| s.title.clone());
    let of = |outcomes: &[&str]| {
        let named = lines
            .iter()
            .filter(|l| outcomes.contains(&l.outcome.as_str()));
        let named: Vec<String> = named
            .map(|l| {
                let values = args! {"name" => l.candidacy.candidate.title.as_str(), "n" => l.votes};
                texts.get("count-named", &values)
            })
            .collect();
        (!named.is_empty()).then(|| naming.list(&named))
    };
    let mut parts = Vec::new();
    for (outcomes, key) in [
        (&["elected"][..], "count-contest-elected"),
        (&["by-lot"], "count-contest-lot"),
        (&["tied"], "count-contest-tied"),
        (&["void"], "count-contest-void"),
    ] {
        if let Some(names) = of(outcomes) {
            parts.push(texts.get(key, &args! {"names" => names}));
        }
    }
    if parts.is_empty() {
        parts.push(texts.text("count-contest-nobody"));
    }
    let values = args! {"subregion" => place, "count" => contest.seats, "text" => parts.join(" ")};
    Ok(RoundContestValue {
        sentence: texts.get("count-contest", &values),
        subregion,
        seats: contest.seats,
        lines,
    })
}

fn explain_election(
    naming: &Naming<'_, '_>,
    found: &ElectionCounted,
    elected: &[CandidacyValue],
    next: Option<&NextRoundValue>,
) -> Found<Vec<String>> {
    let texts = &naming.context.texts;
    let title = |c: &CandidacyValue| c.candidate.title.clone();
    let mut lines = Vec::new();
    if found.by_subregion() {
        let parts = found.parts.iter().map(|(id, own)| {
            let name = naming.named(Kind::Subregion, id)?.title;
            let values = args! {"subregion" => name, "count" => own.entitled};
            Ok(texts.get("electorate-part", &values))
        });
        let parts: Vec<String> = parts.collect::<Found<_>>()?;
        let names = plenaria_i18n::list_and(naming.context.lang(), &parts);
        lines.push(texts.get("electorate-parts", &args! {"names" => names}));
    } else {
        lines.push(entitled_line(texts, found.voters.entitled, None));
    }
    if !elected.is_empty() {
        let key = if found.acclaimed {
            "count-acclaimed"
        } else {
            "count-elected"
        };
        let names: Vec<String> = elected.iter().map(title).collect();
        let names = plenaria_i18n::list_and(naming.context.lang(), &names);
        let values = args! {"count" => elected.len(), "names" => names};
        lines.push(texts.get(key, &values));
    }
    if let Some(next) = next.filter(|next| found.by_subregion() && !next.by_acclamation) {
        for contest in &next.contests {
            let names: Vec<String> = contest.candidates.iter().map(title).collect();
            let place = contest.subregion.as_ref();
            let place = place.map_or_else(|| texts.text("count-at-large"), |s| s.title.clone());
            let key = if contest.by_lot {
                "electorate-next-lot"
            } else {
                "electorate-next"
            };
            let values = args! {
                "n" => contest.number, "count" => contest.seats, "subregion" => place,
                "names" => naming.list(&names),
            };
            lines.push(texts.get(key, &values));
        }
    } else if let Some(next) = next {
        let seats: i64 = next.contests.iter().map(|c| c.seats).sum();
        let names: Vec<String> = next
            .contests
            .iter()
            .flat_map(|c| c.candidates.iter().map(title))
            .collect();
        let key = if next.by_lot {
            "count-next-lot"
        } else if next.by_acclamation {
            "count-next-acclamation"
        } else {
            "count-next"
        };
        let values = args! {"n" => next.number, "count" => seats, "names" => naming.list(&names)};
        lines.push(texts.get(key, &values));
    }
    Ok(lines)
}
