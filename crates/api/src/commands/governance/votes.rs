//! Votes counted, every number with what it means, in words.

use super::naming::Naming;
use super::{NamedValue, day};
use crate::error::Failure;
use crate::session::Context;
use plenaria_core::Result;
use plenaria_core::kinds::Kind;
use plenaria_core::votes::{self, Base, Majority, Share, Silence, VoteCounted, VoteResult};
use plenaria_i18n::{Texts, args};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which vote.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct VoteInput {
    /// Its id or key.
    pub vote: String,
}

/// A vote counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct VoteCountValue {
    /// The vote.
    pub vote: NamedValue,
    /// How many may vote.
    pub entitled: Option<i64>,
    /// How many are accredited to, at the vote's event.
    pub accredited: Option<i64>,
    /// How many votes are given by proxy.
    pub proxies: usize,
    /// How many were present.
    pub present: Option<i64>,
    /// How many had to be.
    pub quorum: Option<i64>,
    /// Whether they were.
    pub quorum_met: Option<bool>,
    /// Votes in favour, silence included where it counts so.
    pub in_favour: i64,
    /// Votes against.
    pub against: i64,
    /// Abstentions, silence included where it counts so.
    pub abstentions: i64,
    /// Invalid votes.
    pub invalid: i64,
    /// How many did not answer, where silence counts.
    pub silent: i64,
    /// All votes given.
    pub cast: i64,
    /// Those in favour or against.
    pub valid: i64,
    /// The majority.
    pub majority: String,
    /// Of what it is counted.
    pub base: String,
    /// That number.
    pub base_number: Option<i64>,
    /// How many votes it takes.
    pub needed: Option<i64>,
    /// adopted, rejected, tied, no_quorum or pending.
    pub result: String,
    /// What the record says.
    pub recorded: String,
    /// What decides a tie.
    pub tie: String,
    /// The subregion whose members alone vote; none, when all do.
    pub subregion: Option<NamedValue>,
    /// Who may vote, by name.
    pub voters: Vec<NamedValue>,
    /// The answers given by name, read by subregion; empty where nobody answered by name.
    pub shares: Vec<ShareValue>,
    /// All of it in words, a sentence each.
    pub explanation: Vec<String>,
}

/// What those of one subregion answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ShareValue {
    /// The subregion; none for those without one.
    pub subregion: Option<NamedValue>,
    /// How many of it may vote.
    pub entitled: i64,
    /// In favour.
    pub in_favour: i64,
    /// Against.
    pub against: i64,
    /// Abstentions.
    pub abstentions: i64,
    /// Absent, or without an answer.
    pub missing: i64,
}

pub(crate) fn vote(
    context: &mut Context<'_>,
    input: VoteInput,
) -> std::result::Result<VoteCountValue, Failure> {
    let today = day(context, None)?;
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let found = votes::count_vote(reader, &input.vote, today)?;
            let naming = Naming::new(context, reader);
            let vote = naming.named(Kind::Vote, &found.vote.id)?;
            vote_value(&naming, vote, &found)
        })
    })
}

pub(crate) fn vote_value(
    naming: &Naming<'_, '_>,
    vote: NamedValue,
    found: &VoteCounted,
) -> Result<VoteCountValue> {
    let counted = &found.counted;
    let given = &counted.given;
    let own = found.vote.subregion.as_ref().map(|s| s.id().to_owned());
    let subregion = naming.subregion(own.as_ref())?;
    Ok(VoteCountValue {
        vote,
        voters: voters(naming, found)?,
        shares: shares(naming, found)?,
        entitled: given.entitled,
        accredited: given.accredited,
        proxies: found.voters.proxies.len(),
        present: given.present,
        quorum: counted.terms.quorum,
        quorum_met: counted.quorum_met,
        in_favour: given.in_favour,
        against: given.against,
        abstentions: given.abstentions,
        invalid: given.invalid,
        silent: counted.silent,
        cast: given.cast(),
        valid: given.valid(),
        majority: counted.terms.majority.as_str().to_owned(),
        base: counted.terms.base.as_str().to_owned(),
        base_number: counted.base,
        needed: counted.needed,
        result: counted.result.as_str().to_owned(),
        recorded: found.vote.result.as_str().to_owned(),
        tie: counted.terms.tie.as_str().to_owned(),
        explanation: explain_vote(&naming.context.texts, found, subregion.as_ref()),
        subregion,
    })
}

/// Who may vote, by name.
fn voters(naming: &Naming<'_, '_>, found: &VoteCounted) -> Result<Vec<NamedValue>> {
    let organization = |id: &String| naming.named(Kind::Organization, id);
    let mut voters = Vec::new();
    for id in &found.voters.members {
        voters.push(naming.member(id)?);
    }
    for named in found.voters.organizations.iter().map(organization) {
        voters.push(named?);
    }
    let sorter = plenaria_i18n::Sorter::new(naming.context.lang());
    voters.sort_by(|a, b| sorter.compare(&a.title, &b.title));
    Ok(voters)
}

fn shares(naming: &Naming<'_, '_>, found: &VoteCounted) -> Result<Vec<ShareValue>> {
    let value = |share: &Share| {
        Ok(ShareValue {
            subregion: naming.subregion(share.subregion.as_ref())?,
            entitled: share.entitled,
            in_favour: share.in_favour,
            against: share.against,
            abstentions: share.abstentions,
            missing: share.missing,
        })
    };
    found.shares.iter().map(value).collect()
}

pub(super) fn choice(texts: &Texts, label: &str, value: &str) -> String {
    texts.text(&format!("choice-{label}-{}", value.replace('_', "-")))
}

fn explain_vote(texts: &Texts, found: &VoteCounted, subregion: Option<&NamedValue>) -> Vec<String> {
    let counted = &found.counted;
    let given = &counted.given;
    let mut lines = Vec::new();
    if let Some(entitled) = given.entitled {
        lines.push(entitled_line(texts, entitled, subregion));
    }
    lines.extend(quorum_line(texts, counted.terms.quorum, given.present));
    let silence = found.rule.as_ref().map(|rule| rule.rule.silence);
    if counted.silent > 0
        && let Some(silence) = silence.filter(|s| *s != Silence::Unstated)
    {
        let key = format!("count-silence-{}", silence.as_str());
        lines.push(texts.get(&key, &args! {"count" => counted.silent}));
    }
    if found.uncounted {
        let method = choice(texts, "vote-method", found.vote.method.as_str());
        lines.push(texts.get("count-uncounted", &args! {"text" => method}));
    } else if found.complete {
        let values = args! {
            "favour" => given.in_favour, "against" => given.against,
            "abstentions" => given.abstentions, "invalid" => given.invalid,
        };
        lines.push(texts.get("count-given", &values));
        lines.extend(majority_line(
            texts,
            counted.terms.majority,
            counted.terms.base,
            counted.base,
            counted.needed,
        ));
    }
    let result = counted.result.as_str().replace('_', "-");
    lines.push(texts.text(&format!("count-result-{result}")));
    if counted.result == VoteResult::Tied {
        let tie = counted.terms.tie.as_str().replace('_', "-");
        lines.push(texts.text(&format!("count-tie-{tie}")));
    }
    lines
}

/// How many may vote, of all or of a subregion alone.
pub(super) fn entitled_line(
    texts: &Texts,
    entitled: i64,
    subregion: Option<&NamedValue>,
) -> String {
    match subregion {
        Some(own) => {
            let values = args! {"count" => entitled, "subregion" => own.title.as_str()};
            texts.get("electorate-entitled", &values)
        }
        None => texts.get("count-entitled", &args! {"count" => entitled}),
    }
}

pub(super) fn quorum_line(
    texts: &Texts,
    quorum: Option<i64>,
    present: Option<i64>,
) -> Option<String> {
    let (quorum, present) = (quorum.filter(|n| *n > 0)?, present?);
    let key = if present >= quorum {
        "count-quorum-met"
    } else {
        "count-quorum-missed"
    };
    Some(texts.get(key, &args! {"actual" => present, "total" => quorum}))
}

pub(super) fn majority_line(
    texts: &Texts,
    majority: Majority,
    base: Base,
    number: Option<i64>,
    needed: Option<i64>,
) -> Option<String> {
    let word = choice(texts, "majority", majority.as_str());
    match (majority, needed, number) {
        (Majority::Unstated | Majority::Plurality, ..) => Some(texts.text("count-plurality")),
        (Majority::Consensus, ..) => Some(texts.text("count-consensus")),
        (_, Some(needed), Some(number)) => {
            // Where no source says of what, it is counted of the valid votes.
            let base = if base == Base::Unstated {
                Base::Valid
            } else {
                base
            };
            let values = args! {
                "text" => word, "base" => choice(texts, "base", base.as_str()),
                "actual" => number, "total" => needed,
            };
            Some(texts.get("count-majority", &values))
        }
        _ => Some(texts.get("count-majority-unknown", &args! {"text" => word})),
    }
}
