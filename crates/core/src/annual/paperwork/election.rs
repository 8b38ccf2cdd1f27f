//! The record of an election: who stood, the rounds with what each received, and what the statutes ask for.

use crate::annual::book::{Book, Who, narratives_maybe, same, small, texts, texts_maybe};
use crate::annual::data as d;
use crate::annual::elections::date_of;
use crate::annual::governance::name_of_body;
use crate::annual::spans::when;
use crate::elections::{BallotRound, Candidacy, CandidacyState, Electing, Election, Tally};
use crate::error::Result;
use crate::events::Event;
use crate::record::Stored;

/// The record of the election of this id or key.
pub(super) fn record(book: &Book<'_>, id: &str) -> Result<d::ElectionRecord> {
    let election = book.reader.need::<Election>(id)?;
    let date = date_of(book, &election)?;
    let electing = Electing::of(book.reader, &election, book.today)?.electing;
    let rule = electing.as_ref().map(|rule| &rule.rule);
    let place = |round: &BallotRound| {
        let own = round.subregion.as_ref()?;
        book.subregions.iter().position(|s| s.id == own.id())
    };
    let event = match &election.event {
        Some(event) => book.reader.get::<Event>(event.id())?,
        None => None,
    };
    let candidacies = book
        .reader
        .children::<Candidacy>("election", &election.id)?;
    let mut rounds = book
        .reader
        .children::<BallotRound>("election", &election.id)?;
    rounds.sort_by_key(|round| (round.number, place(round)));
    let mut lines = Vec::new();
    let mut won = Vec::new();
    for round in &rounds {
        let mut tallies = book.reader.children::<Tally>("round", &round.id)?;
        tallies.sort_by_key(|tally| std::cmp::Reverse(tally.votes));
        let elected = tallies.iter().filter(|tally| tally.elected);
        won.extend(elected.map(|tally| tally.candidacy.id().to_owned()));
        let own = round.subregion.as_ref().map(|subregion| subregion.id());
        let quorum = round.entitled.zip(electing.as_ref());
        let quorum = quorum.and_then(|(entitled, rule)| rule.quorum_among(own, entitled.0));
        lines.push(line(book, round, quorum, &tallies, &candidacies)?);
    }
    let mut stood = Vec::new();
    for candidacy in &candidacies {
        let elected = candidacy.state == CandidacyState::Elected || won.contains(&candidacy.id);
        stood.push(standing(book, candidacy, elected)?);
    }
    Ok(d::ElectionRecord {
        record: book.refer(&election)?,
        title: texts(&election.name, &election.language),
        body: name_of_body(book, election.body.id())?,
        place: event
            .as_ref()
            .and_then(|event| texts_maybe(event.place.as_ref(), &event.language)),
        event: event
            .as_ref()
            .map(|event| texts(&event.name, &event.language)),
        date: when(date.as_ref()),
        method: same!(ElectionMethod, election.method),
        state: election.state.as_str().to_owned(),
        seats: small(election.seats),
        quorum: rule.map_or(d::Quorum::Unstated, |rule| same!(Quorum, rule.quorum)),
        majority: rule.map_or(d::Majority::Unstated, |rule| same!(Majority, rule.majority)),
        base: rule.map_or(d::Base::Unstated, |rule| same!(Base, rule.base)),
        candidacies: stood,
        rounds: lines,
        note: narratives_maybe(election.note.as_ref(), &election.language),
    })
}

fn party(book: &Book<'_>, candidacy: &Candidacy) -> Result<d::Party> {
    let who = Who {
        member: candidacy.member.as_ref(),
        country: candidacy.country.as_ref(),
        organization: candidacy.organization.as_ref(),
        ..Who::default()
    };
    Ok(book.party(who)?.unwrap_or_default())
}

fn standing(
    book: &Book<'_>,
    candidacy: &Stored<Candidacy>,
    elected: bool,
) -> Result<d::CandidacyLine> {
    let area = candidacy.subregion.as_ref();
    Ok(d::CandidacyLine {
        record: book.refer(candidacy)?,
        party: party(book, candidacy)?,
        office: same!(Office, candidacy.office),
        subregion: area.and_then(|area| book.subregion_name(area.id())),
        state: candidacy.state.as_str().to_owned(),
        elected,
    })
}

fn line(
    book: &Book<'_>,
    round: &Stored<BallotRound>,
    quorum: Option<i64>,
    tallies: &[Stored<Tally>],
    candidacies: &[Stored<Candidacy>],
) -> Result<d::RoundLine> {
    let mut received = Vec::new();
    for tally in tallies {
        let mut all = candidacies.iter();
        let Some(candidacy) = all.find(|candidacy| candidacy.id == tally.candidacy.id()) else {
            continue;
        };
        received.push(d::TallyLine {
            party: party(book, candidacy)?,
            votes: u32::try_from(tally.votes.0).unwrap_or(u32::MAX),
            elected: tally.elected,
        });
    }
    Ok(d::RoundLine {
        record: book.refer(round)?,
        number: u32::try_from(round.number.0).unwrap_or(u32::MAX),
        subregion: round
            .subregion
            .as_ref()
            .and_then(|own| book.subregion_name(own.id())),
        date: when(round.date.as_ref()),
        seats: small(round.seats),
        entitled: small(round.entitled),
        present: small(round.present),
        quorum: quorum.and_then(|quorum| u32::try_from(quorum).ok()),
        cast: small(round.cast),
        blank: small(round.blank),
        invalid: small(round.invalid),
        tallies: received,
    })
}
