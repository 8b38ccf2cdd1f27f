//! A recorded vote counted by the rules of its day, and who may vote in a body.

use super::count::{Counted, Given, Terms, count, uncounted, with_silence};
use super::{
    Accreditation, Base, Electorate, Majority, Vote, VoteAnswer, VoteCast, VoteMethod, VoteResult,
};
use crate::annual::Book;
use crate::bodies::{Body, Rule, composition, rule_on};
use crate::error::Result;
use crate::record::Stored;
use crate::records::Reader;
use chrono::NaiveDate;

/// Who may vote in a body on a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Voters {
    /// Members with a vote, by id.
    pub members: Vec<String>,
    /// Organizations whose seat has a vote, by id; a country that is no member is counted only.
    pub organizations: Vec<String>,
    /// How many may vote.
    pub entitled: i64,
    /// How many are accredited to vote at the event, those who gave theirs to another included.
    pub accredited: Option<i64>,
    /// Votes given by another: who gives it, and whose it is.
    pub proxies: Vec<(String, String)>,
}

/// Who may vote by a rule, at an event where there is one; only members of the subregion, where one is named.
///
/// # Errors
/// What reading the file may give.
pub(crate) fn voters(
    book: &Book<'_>,
    rule: Option<&Rule>,
    body: &str,
    event: Option<&str>,
    on: NaiveDate,
    subregion: Option<&str>,
) -> Result<Voters> {
    let here = |id: &str| {
        subregion.is_none_or(|s| book.subregion_on(id, on).is_some_and(|found| found.id == s))
    };
    let mut voters = Voters::default();
    if rule.is_some_and(|rule| rule.rule.electorate == Electorate::Seats) {
        let composition = composition(book.reader, body, on, book.today)?;
        let voting = composition
            .seats
            .iter()
            .filter(|s| s.certain && s.seat.votes)
            .filter(|s| subregion.is_none_or(|own| s.subregion.as_deref() == Some(own)));
        for sitting in voting {
            voters.entitled += 1;
            voters
                .members
                .extend(sitting.seat.member.as_ref().map(|m| m.id().to_owned()));
            let organization = sitting.seat.organization.as_ref();
            voters
                .organizations
                .extend(organization.map(|o| o.id().to_owned()));
        }
    } else {
        let voting = book.voting_on(on).map(|m| m.id.as_str());
        voters.members = voting.filter(|id| here(id)).map(str::to_owned).collect();
        voters.entitled = voters.members.len() as i64;
    }
    if let Some(event) = event {
        let mut own = Vec::new();
        for paper in book.reader.children::<Accreditation>("event", event)? {
            let (Some(member), true) = (&paper.member, paper.votes) else {
                continue;
            };
            if !voters.members.iter().any(|id| id == member.id()) {
                continue;
            }
            // One paper for each segment is still one vote.
            if !own.iter().any(|id| id == member.id()) {
                own.push(member.id().to_owned());
            }
            if let Some(of) = &paper.proxy_of {
                voters
                    .proxies
                    .push((member.id().to_owned(), of.id().to_owned()));
            }
        }
        voters
            .proxies
            .retain(|(_, of)| voters.members.iter().any(|id| id == of) && !own.contains(of));
        voters.accredited = Some((own.len() + voters.proxies.len()) as i64);
    }
    Ok(voters)
}

/// A vote with its count.
#[derive(Debug, Clone, PartialEq)]
pub struct VoteCounted {
    /// The vote.
    pub vote: Stored<Vote>,
    /// What the statutes of its day say of the body.
    pub rule: Option<Rule>,
    /// Who may vote.
    pub voters: Voters,
    /// The count; none where it was decided without counting, or no number is recorded yet.
    pub counted: Counted,
    /// Whether nobody counted, by consensus or acclamation.
    pub uncounted: bool,
    /// Whether numbers to count are recorded.
    pub complete: bool,
    /// The answers given by name, read by subregion; empty where nobody answered by name.
    pub shares: Vec<Share>,
}

/// What those of one subregion answered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Share {
    /// The subregion; none for those without one.
    pub subregion: Option<String>,
    /// How many of it may vote.
    pub entitled: i64,
    /// In favour.
    pub in_favour: i64,
    /// Against.
    pub against: i64,
    /// Abstentions.
    pub abstentions: i64,
    /// Noted as absent, or without an answer.
    pub missing: i64,
}

/// Counts a vote by the rules of its day. What was frozen when it was taken stands; what nobody wrote down comes from
/// the statutes.
///
/// # Errors
/// `NotFound` when there is no such vote.
pub fn count_vote(reader: &Reader<'_>, id: &str, today: NaiveDate) -> Result<VoteCounted> {
    let vote = reader.need::<Vote>(id)?;
    let on = vote
        .date
        .as_ref()
        .map_or(today, |date| date.latest().min(today));
    let book = Book::new(reader, today)?;
    let rule = match &vote.body {
        Some(body) => rule_on(reader, body.id(), on, today)?,
        None => None,
    };
    let body = match &vote.body {
        Some(body) => reader.get::<Body>(body.id())?,
        None => None,
    };
    let own = vote.subregion.as_ref().map(|subregion| subregion.id());
    let voters = match &body {
        Some(body) => {
            let event = vote.event.as_ref().map(|event| event.id());
            voters(&book, rule.as_ref(), &body.id, event, on, own)?
        }
        None => Voters::default(),
    };
    let number = |count: Option<crate::values::Count>| count.map(|n| n.0);
    let given = Given {
        entitled: number(vote.entitled).or_else(|| body.is_some().then_some(voters.entitled)),
        accredited: voters.accredited,
        present: number(vote.present),
        in_favour: number(vote.in_favour).unwrap_or_default(),
        against: number(vote.against).unwrap_or_default(),
        abstentions: number(vote.abstentions).unwrap_or_default(),
        invalid: number(vote.invalid).unwrap_or_default(),
    };
    let stated = rule.as_ref().map(|rule| &rule.rule);
    let (given, silent) = match stated.filter(|_| vote.method == VoteMethod::Written) {
        Some(rule) => with_silence(given, rule.silence),
        None => (given, 0),
    };
    let quorum = || rule.as_ref()?.quorum_among(own, given.entitled?);
    let terms = Terms {
        majority: if vote.majority == Majority::Unstated {
            stated.map_or(Majority::Unstated, |rule| rule.majority)
        } else {
            vote.majority
        },
        base: if vote.base == Base::Unstated {
            stated.map_or(Base::Unstated, |rule| rule.base)
        } else {
            vote.base
        },
        quorum: number(vote.quorum_required).or_else(quorum),
        tie: stated.map_or(super::Tie::Unstated, |rule| rule.tie),
    };
    let uncounted = uncounted(&vote);
    let complete = vote.in_favour.is_some() || vote.against.is_some();
    let mut counted = count(given, terms);
    counted.silent = silent;
    if counted.result != VoteResult::NoQuorum {
        if uncounted {
            counted.result = vote.result;
        } else if !complete {
            counted.result = VoteResult::Pending;
        }
    }
    Ok(VoteCounted {
        shares: shares(&book, &vote.id, &voters, on)?,
        vote,
        rule,
        voters,
        counted,
        uncounted,
        complete,
    })
}

/// The answers of a vote by subregion, in the order of subregions; those without one, such as organizations, come last.
fn shares(book: &Book<'_>, vote: &str, voters: &Voters, on: NaiveDate) -> Result<Vec<Share>> {
    let casts = book.reader.children::<VoteCast>("vote", vote)?;
    if casts.is_empty() || book.subregions.is_empty() {
        return Ok(Vec::new());
    }
    let place = |member: &str| book.subregion_on(member, on).map(|found| found.id.clone());
    let own = book.subregions.iter().map(|found| Some(found.id.clone()));
    let mut shares: Vec<Share> = own
        .chain([None])
        .map(|subregion| Share {
            subregion,
            ..Share::default()
        })
        .collect();
    let last = shares.len() - 1;
    let at = |shares: &[Share], subregion: Option<String>| {
        let found = shares.iter().position(|share| share.subregion == subregion);
        found.unwrap_or(last)
    };
    for member in &voters.members {
        let n = at(&shares, place(member));
        shares[n].entitled += 1;
    }
    // Whoever may vote and is no member belongs to no subregion.
    shares[last].entitled += voters.entitled - voters.members.len() as i64;
    for cast in &casts {
        let subregion = cast.member.as_ref().and_then(|member| place(member.id()));
        let n = at(&shares, subregion);
        match cast.answer {
            VoteAnswer::InFavour => shares[n].in_favour += 1,
            VoteAnswer::Against => shares[n].against += 1,
            VoteAnswer::Abstention => shares[n].abstentions += 1,
            VoteAnswer::Absent => {}
        }
    }
    for share in &mut shares {
        let answered = share.in_favour + share.against + share.abstentions;
        share.missing = (share.entitled - answered).max(0);
    }
    shares.retain(|share| share.entitled + share.in_favour + share.against + share.abstentions > 0);
    Ok(shares)
}
