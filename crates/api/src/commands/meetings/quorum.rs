//! The quorum of a session.

use super::voter;
use crate::commands::governance::{NamedValue, Naming, day};
use crate::error::Failure;
use crate::session::Context;
use plenaria_core::kinds::Kind;
use plenaria_core::meetings::{self, QuorumNow};
use plenaria_i18n::{Sorter, args};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Of which session, and when.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct QuorumInput {
    /// The session's id or key.
    pub session: String,
    /// A time of its day, in the event's zone; without one, all that were noted in it and have not left.
    #[serde(default)]
    pub at: Option<String>,
}

/// The quorum of a session at a time, by member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct QuorumValue {
    /// The session.
    pub session: NamedValue,
    /// Its event.
    pub event: NamedValue,
    /// The body whose rules hold.
    pub body: Option<NamedValue>,
    /// The id of the rule; none where nothing is said of a quorum, and nothing need be shown.
    pub rule: Option<String>,
    /// The session's day.
    pub on: String,
    /// The time asked for.
    pub at: Option<String>,
    /// Whether anybody was noted in the session.
    pub taken: bool,
    /// People in the room.
    pub people: i64,
    /// How many may vote.
    pub entitled: i64,
    /// How many are accredited to, at the event.
    pub accredited: Option<i64>,
    /// How many of those who may vote are in the room or represented there.
    pub present: i64,
    /// How many of them are represented.
    pub represented: i64,
    /// How many must be; none where no rule says so.
    pub required: Option<i64>,
    /// How many more must come.
    pub missing: i64,
    /// Whether enough are present.
    pub met: Option<bool>,
    /// All of it in a sentence.
    pub sentence: String,
    /// Those who may vote, by name.
    pub voters: Vec<VoterValue>,
    /// The session's votes with what was frozen when each was taken.
    pub votes: Vec<FrozenVoteValue>,
    /// The subregions whose members may vote alone; empty where the statutes have none vote apart.
    pub apart: Vec<ApartValue>,
}

/// The quorum of a subregion's members, where they vote alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ApartValue {
    /// The subregion.
    pub subregion: NamedValue,
    /// How many of it may vote.
    pub entitled: i64,
    /// How many of them are in the room or represented there.
    pub present: i64,
    /// How many must be; none where no rule says so.
    pub required: Option<i64>,
}

/// One who may vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct VoterValue {
    /// Who.
    pub party: NamedValue,
    /// present, represented, left, later, excused, absent or unknown.
    pub here: String,
    /// Since when; of one who left, until when.
    pub time: Option<String>,
    /// Whether a person is accredited to give its vote.
    pub accredited: bool,
    /// Who gives its vote.
    pub by: Option<NamedValue>,
    /// The participants that were noted for it.
    pub participants: Vec<String>,
}

/// A vote with what was frozen when it was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct FrozenVoteValue {
    /// Its id.
    pub id: String,
    /// What was voted on.
    pub title: String,
    /// How.
    pub method: String,
    /// The item.
    pub item: Option<String>,
    /// How many could vote.
    pub entitled: Option<i64>,
    /// How many were present.
    pub present: Option<i64>,
    /// How many had to be.
    pub required: Option<i64>,
    /// Whether they were.
    pub met: Option<bool>,
    /// What it decided.
    pub result: String,
}

pub(crate) fn quorum(
    context: &mut Context<'_>,
    input: QuorumInput,
) -> Result<QuorumValue, Failure> {
    let today = day(context, None)?;
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let now = meetings::quorum(reader, &input.session, input.at.as_deref(), today)?;
            let naming = Naming::new(context, reader);
            let parts = meetings::apart(reader, &now, today)?;
            let parts = parts.into_iter().map(|(subregion, own)| {
                Ok(ApartValue {
                    subregion: naming.named(Kind::Subregion, &subregion)?,
                    entitled: own.entitled,
                    present: own.present,
                    required: own.required,
                })
            });
            Ok(QuorumValue {
                apart: parts.collect::<plenaria_core::Result<_>>()?,
                ..value(&naming, &now)?
            })
        })
    })
}

pub(super) fn value(
    naming: &Naming<'_, '_>,
    now: &QuorumNow,
) -> plenaria_core::Result<QuorumValue> {
    let mut voters = Vec::new();
    for one in &now.voters {
        voters.push(VoterValue {
            party: voter(naming, one)?,
            here: one.here.as_str().to_owned(),
            time: one.time.clone(),
            accredited: one.accredited,
            by: one.by.as_deref().map(|by| naming.member(by)).transpose()?,
            participants: one.participants.clone(),
        });
    }
    let sorter = Sorter::new(naming.context.lang());
    voters.sort_by(|a, b| sorter.compare(&a.party.title, &b.party.title));
    let votes = now.votes.iter().map(|vote| {
        let number = |count: Option<plenaria_core::values::Count>| count.map(|count| count.0);
        let (present, required) = (number(vote.present), number(vote.quorum_required));
        Ok(FrozenVoteValue {
            id: vote.id.clone(),
            title: naming.named(Kind::Vote, &vote.id)?.title,
            method: vote.method.as_str().to_owned(),
            item: vote.item.as_ref().map(|item| item.id().to_owned()),
            entitled: number(vote.entitled),
            met: present
                .zip(required)
                .map(|(present, required)| present >= required),
            present,
            required,
            result: vote.result.as_str().to_owned(),
        })
    });
    Ok(QuorumValue {
        session: naming.named(Kind::Session, &now.session.id)?,
        event: naming.named(Kind::Event, &now.event.id)?,
        body: now
            .body
            .as_ref()
            .map(|body| naming.named(Kind::Body, &body.id))
            .transpose()?,
        rule: now
            .rule
            .as_ref()
            .filter(|_| now.required.is_some())
            .map(|rule| rule.rule.id.clone()),
        on: now.on.to_string(),
        at: now.at.clone(),
        taken: now.taken,
        people: now.people,
        entitled: now.entitled,
        accredited: now.accredited,
        present: now.present,
        represented: now.represented,
        required: now.required,
        missing: now.missing(),
        met: now.met(),
        sentence: sentence(naming, now),
        votes: votes.collect::<plenaria_core::Result<_>>()?,
        apart: Vec::new(),
        voters,
    })
}

pub(super) fn sentence(naming: &Naming<'_, '_>, now: &QuorumNow) -> String {
    let Some(required) = now.required else {
        return naming.context.texts.text("meetings-quorum-no-rule");
    };
    let key = match now.met() {
        _ if !now.taken => "meetings-quorum-not-taken",
        Some(true) => "meetings-quorum-met",
        _ => "meetings-quorum-missing",
    };
    let values = args! {
        "present" => now.present, "entitled" => now.entitled, "required" => required, "missing" => now.missing(),
    };
    naming.context.texts.get(key, &values)
}
