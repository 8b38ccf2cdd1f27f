//! The sample `demo`: its files are sound, its rules are kept but where it breaks one on purpose, and its sums meet.

// Helpers of tests unwrap as tests do.
#![allow(clippy::unwrap_used)]

mod common;

use chrono::NaiveDate;
use common::sample;
use plenaria_core::Network;
use plenaria_core::annual::{self, data::Quantity};
use plenaria_core::elections::{BallotRound, Tally};
use plenaria_core::members::Member;
use plenaria_core::network::Profile;
use plenaria_core::people::Person;
use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

/// One network for all tests here: none of them writes.
fn demo() -> MutexGuard<'static, Network> {
    static DEMO: LazyLock<Mutex<Network>> = LazyLock::new(|| Mutex::new(made()));
    DEMO.lock().unwrap_or_else(PoisonError::into_inner)
}

fn made() -> Network {
    sample("demo", "Red de Ejemplo")
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn it_says_that_it_is_a_demonstration() {
    let network = demo();
    let profiles = network.reader().all::<Profile>().unwrap();
    assert!(profiles.len() == 1 && profiles[0].demo);
    assert_eq!(network.reader().all::<Member>().unwrap().len(), 30);
    assert!(network.reader().all::<Person>().unwrap().len() >= 200);
}

#[test]
fn two_samples_dump_equal() {
    assert_eq!(
        made().reader().dump().unwrap(),
        demo().reader().dump().unwrap()
    );
}

#[test]
fn only_what_is_out_of_order_on_purpose_is_found() {
    let network = demo();
    let found = network.findings(day("2026-10-05")).unwrap();
    let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in found
        .iter()
        .filter(|f| f.severity != plenaria_core::finding::Severity::Low)
    {
        *codes.entry(finding.code.as_ref()).or_default() += 1;
    }
    let expected = BTreeMap::from([
        ("activity-late", 2),
        ("body-seats-missing", 1),
        ("budget-overspent", 1),
        ("commitment-late", 1),
        ("contribution-late", 1),
        ("post-vacant", 3),
        ("tenure-ending", 1),
        ("term-ending", 3),
    ]);
    assert_eq!(codes, expected);
}

#[test]
fn the_tie_of_2025_is_decided_in_a_second_round_between_the_tied() {
    let network = demo();
    let reader = network.reader();
    let votes = |round: &str| -> Vec<i64> {
        let round = reader.get::<BallotRound>(round).unwrap().unwrap();
        let mut votes: Vec<i64> = reader
            .children::<Tally>("round", &round.id)
            .unwrap()
            .iter()
            .map(|tally| tally.votes.0)
            .collect();
        votes.sort_unstable_by_key(|votes| -votes);
        votes
    };
    assert_eq!(
        votes("eleccion-2025.r1")
            .iter()
            .filter(|n| **n == 14)
            .count(),
        2
    );
    assert_eq!(votes("eleccion-2025.r2"), [13, 11]);
}

#[test]
fn the_words_of_the_report_of_2025_say_what_the_records_count() {
    let network = demo();
    let report = network
        .at_one_moment(|reader| annual::read(reader, annual::year(2025), day("2026-01-30")))
        .unwrap();
    let count = |key: &str| {
        annual::figures(&report)
            .into_iter()
            .find(|figure| figure.key == key)
            .map(|figure| figure.value)
    };
    for (key, value) in [
        ("members", 30),
        ("events_own", 12),
        ("countries", 28),
        ("decisions", 15),
        ("activities", 14),
        ("activities_done", 12),
        ("exchanges", 11),
        ("experts", 14),
    ] {
        assert_eq!(count(key), Some(Quantity::Count(value)), "{key}");
    }
    let words = &report.narratives[&annual::data::Chapter::Figures]
        .text
        .values["en"];
    for key in ["persons", "participations"] {
        let Some(Quantity::Count(value)) = count(key) else {
            panic!("{key} is counted");
        };
        assert!(words.contains(&value.to_string()), "{key}: {value}");
    }
}
