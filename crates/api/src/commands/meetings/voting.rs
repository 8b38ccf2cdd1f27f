//! Voting in the room.

use super::voter;
use crate::commands::governance::{self, NamedValue, Naming, VoteCountValue, VoteInput, day};
use crate::error::Failure;
use crate::session::Context;
use plenaria_core::kinds::Kind;
use plenaria_core::meetings::{self, Answered, Numbers, Opening};
use plenaria_i18n::Sorter;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// A vote to open; the quorum of its moment is frozen.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct OpenVoteInput {
    /// The session.
    pub session: String,
    /// The agenda item.
    pub item: Option<String>,
    /// What is voted on: words, or texts by language; the item's name when left out.
    #[ts(type = "string | Record<string, string> | null")]
    pub name: Option<Value>,
    /// show, roll_call, secret, consensus or acclamation.
    pub method: String,
    /// The majority, where it is not the body's usual one.
    pub majority: Option<String>,
    /// Of what it is counted.
    pub base: Option<String>,
    /// When, in the event's zone.
    pub at: Option<String>,
    /// The subregion whose members alone vote; all do when left out.
    pub subregion: Option<String>,
}

/// Whose roll.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct RollInput {
    /// The vote.
    pub vote: String,
    /// When, in the event's zone.
    #[serde(default)]
    pub at: Option<String>,
}

/// The roll of a vote, by the body's precedence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct RollValue {
    /// The vote.
    pub vote: NamedValue,
    /// alphabetical, seniority, office or unstated.
    pub precedence: String,
    /// Who is called, in order.
    pub called: Vec<CalledValue>,
}

/// One who is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct CalledValue {
    /// Who.
    pub party: NamedValue,
    /// present, represented, left, later, excused, absent or unknown.
    pub here: String,
    /// Who gives its vote.
    pub by: Option<NamedValue>,
    /// Whether a person is accredited to give it.
    pub accredited: bool,
    /// in_favour, against, abstention or absent, once answered.
    pub answer: Option<String>,
}

/// An answer in a roll call.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct AnswerInput {
    /// The member ...
    pub member: Option<String>,
    /// ... or the organization.
    pub organization: Option<String>,
    /// in_favour, against, abstention or absent.
    pub answer: String,
}

/// What a vote gave: numbers, or answers, or a result that nobody counted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct RecordVoteInput {
    /// The vote.
    pub vote: String,
    /// In favour.
    pub in_favour: Option<i64>,
    /// Against.
    pub against: Option<i64>,
    /// Abstentions.
    pub abstentions: Option<i64>,
    /// Invalid.
    pub invalid: Option<i64>,
    /// What each answered, instead of numbers.
    pub answers: Vec<AnswerInput>,
    /// adopted or rejected, by consensus or acclamation.
    pub result: Option<String>,
}

pub(crate) fn open(
    context: &mut Context<'_>,
    input: OpenVoteInput,
) -> Result<VoteCountValue, Failure> {
    let today = day(context, None)?;
    let opening = Opening {
        session: input.session,
        item: input.item,
        name: input.name,
        method: input.method,
        majority: input.majority,
        base: input.base,
        at: input.at,
        subregion: input.subregion,
    };
    let vote = context.write(|network, by| meetings::open_vote(network, by, &opening, today))?;
    governance::vote(context, VoteInput { vote })
}

pub(crate) fn roll(context: &mut Context<'_>, input: RollInput) -> Result<RollValue, Failure> {
    let today = day(context, None)?;
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let (vote, now, called) =
                meetings::roll(reader, &input.vote, input.at.as_deref(), today)?;
            let naming = Naming::new(context, reader);
            let mut named = Vec::new();
            for one in called {
                let value = CalledValue {
                    party: voter(&naming, &one.voter)?,
                    here: one.voter.here.as_str().to_owned(),
                    by: one
                        .voter
                        .by
                        .as_deref()
                        .map(|by| naming.member(by))
                        .transpose()?,
                    accredited: one.voter.accredited,
                    answer: one.answer.map(|answer| answer.as_str().to_owned()),
                };
                named.push((one.rank, value));
            }
            let sorter = Sorter::new(context.lang());
            named.sort_by(|(a, one), (b, other)| {
                let by_name = || sorter.compare(&one.party.title, &other.party.title);
                a.cmp(b).then_with(by_name)
            });
            Ok(RollValue {
                vote: naming.named(Kind::Vote, &vote.id)?,
                precedence: now
                    .rule
                    .map_or("unstated", |rule| rule.rule.precedence.as_str())
                    .to_owned(),
                called: named.into_iter().map(|(_, value)| value).collect(),
            })
        })
    })
}

pub(crate) fn record(
    context: &mut Context<'_>,
    input: RecordVoteInput,
) -> Result<VoteCountValue, Failure> {
    let today = day(context, None)?;
    let answers = input.answers.into_iter().map(|one| Answered {
        member: one.member,
        organization: one.organization,
        answer: one.answer,
    });
    let numbers = Numbers {
        vote: input.vote.clone(),
        in_favour: input.in_favour,
        against: input.against,
        abstentions: input.abstentions,
        invalid: input.invalid,
        answers: answers.collect(),
        result: input.result,
    };
    context.write(|network, by| meetings::record_vote(network, by, &numbers, today))?;
    governance::vote(context, VoteInput { vote: input.vote })
}
