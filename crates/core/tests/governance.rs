//! Governance of the two samples: compositions as of any date, what the rules find, proposals, votes and elections.

// Helpers of tests unwrap as tests do.
#![allow(clippy::unwrap_used)]

mod common;

use chrono::NaiveDate;
use common::sample;
use plenaria_core::bodies::{self, Bar, Column, RuleNamed, State};
use plenaria_core::elections::{
    self, Candidacy, Conclusion, ElectionCounted, Outcome, Substitution,
};
use plenaria_core::kinds::Kind;
use plenaria_core::records::{NewRecord, add};
use plenaria_core::votes::{self, VoteResult};
use plenaria_core::{Network, samples};
use serde_json::{Value, json};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

/// A sample that no test writes to, made once.
fn shared(name: &'static str) -> MutexGuard<'static, Network> {
    static DEMO: LazyLock<Mutex<Network>> = LazyLock::new(|| Mutex::new(sample("demo", "demo")));
    static GEALC: LazyLock<Mutex<Network>> = LazyLock::new(|| Mutex::new(sample("gealc", "gealc")));
    let of = if name == "demo" { &DEMO } else { &GEALC };
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

const TODAY: &str = "2026-10-05";
const COMMITTEE: &str = "executive-committee";

fn title(network: &Network, kind: Kind, id: &str) -> String {
    network.reader().title(kind, id, "es").unwrap()
}

fn seated(network: &Network, body: &str, on: &str) -> Vec<String> {
    let found = bodies::composition(&network.reader(), body, day(on), day(TODAY)).unwrap();
    let certain = found.seats.iter().filter(|s| s.certain);
    certain
        .map(|s| title(network, Kind::Seat, &s.seat.id))
        .collect()
}

fn candidates(network: &Network, counted: &ElectionCounted, places: &[usize]) -> Vec<String> {
    let mut names: Vec<String> = places
        .iter()
        .map(|n| title(network, Kind::Candidacy, &counted.candidacies[*n].id))
        .collect();
    names.sort();
    names
}

fn try_add(
    network: &mut Network,
    kind: Kind,
    key: &str,
    fields: Value,
) -> plenaria_core::Result<String> {
    let new = NewRecord {
        key: (!key.is_empty()).then(|| key.to_owned()),
        fields: fields.as_object().cloned().unwrap(),
        ..NewRecord::default()
    };
    add(network, samples::BY, kind, &new).map(|done| done.value)
}

fn problems<T: std::fmt::Debug>(result: plenaria_core::Result<T>) -> Vec<&'static str> {
    match result {
        Err(plenaria_core::Error::Refused(problems)) => problems.0.iter().map(|p| p.code).collect(),
        other => panic!("expected a refusal, got {other:?}"),
    }
}

#[test]
fn every_date_has_its_own_composition() {
    let network = shared("demo");
    let at = |on: &str| seated(&network, COMMITTEE, on);
    assert!(at("2025-05-30").contains(&"Trinidad y Tobago".to_owned()));
    assert_eq!(
        at("2025-06-01").len(),
        7,
        "one resigned and nobody was elected yet"
    );
    assert!(at("2025-06-28").contains(&"Barbados".to_owned()));
    assert_eq!(
        at("2025-11-20").len(),
        8,
        "the last day of a term is still its own"
    );
    assert_eq!(at("2026-10-05").len(), 7);
    assert_eq!(at("2026-12-01"), Vec::<String>::new());
}

#[test]
fn the_person_in_a_seat_is_who_held_the_post_on_that_day() {
    let network = shared("demo");
    let of = |on: &str| {
        let found = bodies::composition(&network.reader(), COMMITTEE, day(on), day(TODAY)).unwrap();
        let with = found.seats.iter().filter_map(|s| s.person.clone());
        with.map(|p| (p.certain, p.tenure.is_some()))
            .collect::<Vec<_>>()
    };
    assert!(of("2026-10-05").len() >= 6);
    assert!(
        of("2026-10-05")
            .iter()
            .all(|(certain, by_post)| *certain && *by_post)
    );
}

#[test]
fn the_balance_says_what_the_caribbean_lacks_and_who_may_fill_it() {
    let network = shared("demo");
    let found = bodies::balance(&network.reader(), COMMITTEE, day(TODAY), day(TODAY)).unwrap();
    let lacking: Vec<_> = found
        .verdicts
        .iter()
        .filter(|v| v.state == State::Lacks)
        .collect();
    let codes: Vec<&str> = lacking.iter().map(|v| v.code).collect();
    assert_eq!(codes, ["seats", "quota"]);
    let quota = lacking[1];
    assert_eq!((quota.actual, quota.total), (1, Some(2)));
    assert_eq!(
        title(&network, Kind::Subregion, quota.subregion.as_ref().unwrap()),
        "Caribe"
    );
    let never = |id: &String| {
        let standing = found.standings.iter().find(|s| s.member == *id).unwrap();
        standing.last_year
    };
    let years: Vec<Option<i32>> = quota.eligible.iter().map(never).collect();
    assert!(
        years.is_sorted(),
        "never seated first, then the oldest last year: {years:?}"
    );
    assert!(
        found.verdicts.iter().all(|v| v.state != State::Broken),
        "{:?}",
        found.verdicts
    );
}

#[test]
fn next_year_is_proposed_by_rotation() {
    let network = shared("demo");
    let found =
        bodies::proposals(&network.reader(), COMMITTEE, day("2026-11-28"), day(TODAY)).unwrap();
    assert_eq!((found.open, found.compositions.len()), (Some(8), 10));
    assert!(found.conflict.is_empty());
    let standing = |id: &str| {
        found
            .balance
            .standings
            .iter()
            .find(|s| title(&network, Kind::Member, &s.member) == id)
            .unwrap()
    };
    // Two terms in a row, in part or whole.
    for barred in ["Brasil", "Perú", "Chile", "Jamaica", "Barbados"] {
        assert!(standing(barred).bars.contains(&Bar::InARow), "{barred}");
    }
    assert!(standing("Uruguay").bars.is_empty(), "it rested for a term");
    for composition in &found.compositions {
        assert_eq!(composition.len(), 8);
        let eligible = |id: &String| {
            found
                .balance
                .standings
                .iter()
                .any(|s| s.member == *id && s.bars.is_empty())
        };
        assert!(composition.iter().all(eligible));
    }
    let presidency = bodies::proposals(
        &network.reader(),
        "presidency",
        day("2026-11-28"),
        day(TODAY),
    )
    .unwrap();
    let mercosur = |id: &String| {
        let standing = presidency
            .balance
            .standings
            .iter()
            .find(|s| s.member == *id)
            .unwrap();
        title(
            &network,
            Kind::Subregion,
            standing.subregion.as_ref().unwrap(),
        ) == "Mercosur"
    };
    assert!(!presidency.compositions.is_empty());
    assert!(
        !presidency.compositions.iter().flatten().any(mercosur),
        "the last was Brazil"
    );
}

#[test]
fn the_three_elections_of_the_demo_read_right() {
    let network = shared("demo");
    let of = |key: &str| elections::count_election(&network.reader(), key, day(TODAY)).unwrap();
    let acclaimed = of("eleccion-2023");
    assert!(acclaimed.acclaimed && acclaimed.rounds.is_empty() && acclaimed.next.is_none());
    assert_eq!(acclaimed.elected.len(), 8);
    let one = of("eleccion-2024");
    assert_eq!(
        (one.rounds.len(), one.elected.len(), one.rounds[0].needed),
        (1, 8, Some(12))
    );
    assert_eq!((one.next.as_ref(), one.differing.len()), (None, 0));
    let two = of("eleccion-2025");
    assert_eq!(
        (two.rounds.len(), two.elected.len(), two.differing.len()),
        (2, 8, 0)
    );
    let tied: Vec<usize> = two.rounds[0]
        .contests
        .iter()
        .flat_map(|c| &c.lines)
        .filter(|l| l.outcome == Outcome::Tied)
        .map(|l| l.candidacy)
        .collect();
    assert_eq!(
        candidates(&network, &two, &tied),
        ["Guatemala", "República Dominicana"]
    );
    assert_eq!(
        (
            two.rounds[1].contests.len(),
            two.rounds[1].contests[0].seats
        ),
        (1, 1)
    );
    assert_eq!(
        (two.rounds[1].valid, two.rounds[1].needed),
        (Some(24), Some(13))
    );
    assert!(two.next.is_none());
    let part = of("eleccion-2025-parcial");
    assert!(part.by_election && part.contests.len() == 1 && part.elected.len() == 1);
    let open = of("eleccion-2026");
    let next = open.next.unwrap();
    assert_eq!((next.number, next.contests.len()), (1, 4));
}

fn a_ballot_for_one_who_is_out_is_refused(network: &mut Network) {
    let round = json!({"election": "eleccion-2025", "number": 3, "entitled": 29, "present": 25, "cast": 25});
    try_add(network, Kind::BallotRound, "r3", round).unwrap();
    let tally = json!({"round": "r3", "candidacy": "eleccion-2025.BR", "votes": 1});
    assert_eq!(
        problems(try_add(network, Kind::Tally, "", tally)),
        ["candidate-out"]
    );
}

fn an_election_becomes_a_composition_in_one_step(network: &mut Network) {
    let before = network.reader().dump().unwrap();
    let wanted = Conclusion {
        election: "eleccion-2026".into(),
        ..Conclusion::default()
    };
    let result = elections::conclude(network, samples::BY, &wanted, day("2026-11-27"));
    assert_eq!(problems(result), ["rounds-remain"]);
    let round = json!({"election": "eleccion-2026", "number": 1, "seats": 8, "entitled": 30, "present": 26, "cast": 26});
    try_add(network, Kind::BallotRound, "r1", round).unwrap();
    let votes = [
        ("AR", 20),
        ("UY", 19),
        ("PY", 9),
        ("CO", 22),
        ("EC", 21),
        ("BO", 4),
        ("DO", 20),
        ("CR", 8),
        ("GT", 18),
        ("TT", 25),
    ];
    for (member, votes) in votes {
        let tally =
            json!({"round": "r1", "candidacy": format!("eleccion-2026.{member}"), "votes": votes});
        try_add(network, Kind::Tally, "", tally).unwrap();
    }
    let counted =
        elections::count_election(&network.reader(), "eleccion-2026", day(TODAY)).unwrap();
    assert!(
        counted.next.is_none(),
        "nobody else stands for the Caribbean: {:?}",
        counted.next
    );
    let middle = network.reader().dump().unwrap();
    elections::conclude(network, samples::BY, &wanted, day("2026-11-27")).unwrap();
    let mut names = seated(network, COMMITTEE, "2026-12-01");
    names.sort();
    let expected = [
        "Argentina",
        "Colombia",
        "Ecuador",
        "Guatemala",
        "República Dominicana",
        "Trinidad y Tobago",
        "Uruguay",
    ];
    assert_eq!(names, expected);
    let elected: Candidacy = network
        .reader()
        .get("eleccion-2026.AR")
        .unwrap()
        .unwrap()
        .fields;
    assert_eq!(elected.state, elections::CandidacyState::Elected);
    let again = elections::conclude(network, samples::BY, &wanted, day("2026-11-27"));
    assert_eq!(problems(again), ["already-concluded"]);
    network.undo(samples::BY).unwrap();
    assert_eq!(network.reader().dump().unwrap(), middle);
    assert_ne!(before, middle);
}

fn a_seat_is_left_and_taken_within_its_term(network: &mut Network) {
    let before = network.reader().dump().unwrap();
    let wanted = Substitution {
        seat: "comite-2025-2026.CR".into(),
        member: Some("PA".into()),
        on: "2026-08-01".into(),
        reason: "resignation".into(),
        ..Substitution::default()
    };
    elections::substitute(network, samples::BY, &wanted).unwrap();
    assert!(seated(network, COMMITTEE, "2026-07-31").contains(&"Costa Rica".to_owned()));
    let after = seated(network, COMMITTEE, "2026-08-01");
    assert!(after.contains(&"Panamá".to_owned()) && !after.contains(&"Costa Rica".to_owned()));
    network.undo(samples::BY).unwrap();
    assert_eq!(network.reader().dump().unwrap(), before);
    let late = Substitution {
        on: "2027-08-01".into(),
        ..wanted.clone()
    };
    assert_eq!(
        problems(elections::substitute(network, samples::BY, &late)),
        ["outside-the-seat"]
    );
    let there = Substitution {
        member: Some("BR".into()),
        ..wanted
    };
    assert_eq!(
        problems(elections::substitute(network, samples::BY, &there)),
        ["already-there"]
    );
}

#[test]
fn every_vote_of_the_demo_is_counted_as_it_was_recorded() {
    let network = shared("demo");
    let all = network.reader().all::<votes::Vote>().unwrap();
    assert!(all.len() > 20);
    for vote in all {
        let counted = votes::count_vote(&network.reader(), &vote.id, day(TODAY)).unwrap();
        assert_eq!(
            counted.counted.result, vote.result,
            "{:?}: {:?}",
            vote.key, counted.counted
        );
    }
}

fn a_vote_without_quorum_is_void_and_kept(network: &mut Network) {
    let vote = json!({"name": "Plan", "body": "assembly", "date": "2026-09-01", "present": 15, "in_favour": 15, "against": 0});
    let id = try_add(network, Kind::Vote, "", vote).unwrap();
    let counted = votes::count_vote(&network.reader(), &id, day(TODAY))
        .unwrap()
        .counted;
    assert_eq!(
        (counted.terms.quorum, counted.result),
        (Some(16), VoteResult::NoQuorum)
    );
}

#[test]
fn gealc_has_eight_seats_of_two_a_subregion_and_a_ninth_by_right() {
    let network = shared("gealc");
    let found = bodies::balance(&network.reader(), COMMITTEE, day(TODAY), day(TODAY)).unwrap();
    let columns: Vec<(Option<i64>, i64)> = found
        .composition
        .columns
        .iter()
        .map(|c: &Column| (c.seats, c.filled))
        .collect();
    assert_eq!(columns[..4], [(Some(2), 0); 4]);
    let by_right: Vec<State> = found
        .verdicts
        .iter()
        .filter(|v| v.code == "by-right")
        .map(|v| v.state)
        .collect();
    assert_eq!(
        by_right,
        [State::Unknown],
        "no source says since when the bank sits"
    );
    // No source says who belongs to which subregion, so nothing can be proposed, and the rule in the way is named.
    let proposed = bodies::proposals(&network.reader(), COMMITTEE, day(TODAY), day(TODAY)).unwrap();
    assert_eq!(proposed.conflict, [RuleNamed::Quota(0)]);
}

#[test]
fn a_country_that_its_source_lists_twice_sits_twice() {
    let network = shared("gealc");
    let found = bodies::composition(
        &network.reader(),
        "support-committee-2000",
        day("2000-11-28"),
        day(TODAY),
    )
    .unwrap();
    let guatemala = found
        .seats
        .iter()
        .filter(|s| title(&network, Kind::Seat, &s.seat.id) == "Guatemala");
    assert_eq!(guatemala.count(), 2);
    assert_eq!(found.seats[0].seat.office, bodies::Office::Coordinator);
}

#[test]
fn a_presidency_known_by_its_year_may_be_held_on_a_day_of_it() {
    let network = shared("gealc");
    let found = bodies::composition(
        &network.reader(),
        "presidency",
        day("2021-06-01"),
        day(TODAY),
    )
    .unwrap();
    let colombia = found
        .seats
        .iter()
        .find(|s| title(&network, Kind::Seat, &s.seat.id) == "Colombia");
    assert_eq!(colombia.map(|s| s.certain), Some(false));
    assert_eq!(found.filled(), 0);
}

#[test]
fn a_year_of_governance_is_written_and_taken_back() {
    let mut network = sample("demo", "demo");
    let network = &mut network;
    let before = network.reader().dump().unwrap();
    a_seat_is_left_and_taken_within_its_term(network);
    a_vote_without_quorum_is_void_and_kept(network);
    a_ballot_for_one_who_is_out_is_refused(network);
    an_election_becomes_a_composition_in_one_step(network);
    while network.undo(samples::BY).is_ok() {
        if network.reader().dump().unwrap() == before {
            return;
        }
    }
    panic!("the undo of all of it gives back what was there");
}
