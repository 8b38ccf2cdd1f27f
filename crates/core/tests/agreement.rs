//! The annual report, the record of an election and the boards of governance say the same of every body and every
//! election of the two samples.

// Helpers of tests unwrap as tests do.
#![allow(clippy::unwrap_used)]

mod common;

use chrono::{Datelike, NaiveDate};
use common::sample;
use plenaria_core::Network;
use plenaria_core::annual::data::{self, Sheet};
use plenaria_core::annual::{self, Asked, paperwork};
use plenaria_core::bodies::{Composition, composition};
use plenaria_core::elections::{Election, ElectionState, count_election};
use plenaria_core::kinds::Kind;
use plenaria_core::records::Reader;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

fn today() -> NaiveDate {
    "2026-10-05".parse().unwrap()
}

/// A seat with its subregion and its person.
type Line = (String, Option<String>, Option<String>);

fn on_the_board(reader: &Reader<'_>, found: &Composition) -> BTreeSet<Line> {
    let title = |kind, id: &String| reader.title(kind, id, "es").unwrap();
    let certain = found.seats.iter().filter(|s| s.certain);
    certain
        .map(|s| {
            let subregion = s.subregion.as_ref();
            let person = s.person.as_ref().filter(|person| person.certain);
            (
                s.seat.id.clone(),
                subregion.map(|id| title(Kind::Subregion, id)),
                person.map(|person| title(Kind::Person, &person.person)),
            )
        })
        .collect()
}

fn in_the_report(body: &data::Body) -> BTreeSet<Line> {
    let held = body.seats.iter().filter_map(|line| {
        let subregion = line.subregion.as_ref();
        Some((
            line.record.as_ref()?.id.clone(),
            subregion.map(|text| text.values["es"].clone()),
            line.person.clone(),
        ))
    });
    held.collect()
}

fn compositions_agree(network: &Network, years: RangeInclusive<i32>) {
    let mut compared = 0;
    for year in years {
        let period = annual::year(year);
        let report = network.at_one_moment(|reader| annual::read(reader, period, today()));
        let reader = network.reader();
        for body in &report.unwrap().governance.bodies {
            let id = &body.record.as_ref().unwrap().id;
            let found = composition(&reader, id, period.to, today()).unwrap();
            let board = on_the_board(&reader, &found);
            if found.terms.iter().any(|term| term.now == Some(true)) {
                assert_eq!(in_the_report(body), board, "{id} {year}");
            } else {
                // The report shows a term that certainly fell in the year, though not on its last day.
                assert_eq!(board, BTreeSet::new(), "{id} {year}");
            }
            compared += body.seats.len();
        }
    }
    assert!(compared > 0, "no seat compared");
}

fn elections_agree(network: &Network) {
    let reader = network.reader();
    let mut compared = 0;
    for election in reader.all::<Election>().unwrap() {
        let counted = count_election(&reader, &election.id, today()).unwrap();
        let rule = counted.electing.as_ref().map(|rule| &rule.rule);
        let asked = Asked::Election(election.id.clone());
        let paper = network.at_one_moment(|reader| paperwork(reader, &asked, today()));
        let Sheet::Election(paper) = paper.unwrap().sheet else {
            panic!("another sheet");
        };
        if let Some(rule) = rule {
            assert_eq!(paper.quorum.tag(), rule.quorum.as_str());
            assert_eq!(paper.majority.tag(), rule.majority.as_str());
            assert_eq!(paper.base.tag(), rule.base.as_str());
        }
        for (printed, round) in paper.rounds.iter().zip(&counted.rounds) {
            assert_eq!(printed.record.id, round.round.id);
            // The count knows how many may vote also where nobody wrote it down.
            if printed.entitled.is_some() {
                assert_eq!(printed.quorum.map(i64::from), round.quorum);
            }
        }
        let won = paper.candidacies.iter().filter(|line| line.elected);
        let won: BTreeSet<_> = won.map(|line| line.record.id.clone()).collect();
        let elected = counted.elected.iter();
        let elected: BTreeSet<_> = elected
            .map(|n| counted.candidacies[*n].id.clone())
            .collect();
        if election.state != ElectionState::Decided {
            continue;
        }
        assert_eq!(won, elected, "{:?}", election.key);
        // The report has those whose date says in which year they were.
        if election.date.is_none() {
            continue;
        }
        let year = annual::year(counted.on.year());
        let report = network.at_one_moment(|reader| annual::read(reader, year, today()));
        let chapter = report.unwrap().governance.elections;
        let printed = chapter.iter().find(|line| line.record.id == election.id);
        let printed = printed.unwrap();
        assert_eq!(printed.elected.len(), elected.len(), "{:?}", election.key);
        if printed.entitled.is_some() {
            assert_eq!(printed.quorum.map(i64::from), counted.rounds[0].quorum);
        }
        compared += 1;
    }
    assert!(compared > 0, "no election compared");
}

#[test]
fn the_report_and_the_boards_agree_on_the_demo() {
    let network = sample("demo", "Red de Ejemplo");
    compositions_agree(&network, 2019..=2027);
    elections_agree(&network);
}

#[test]
fn the_report_and_the_boards_agree_on_gealc() {
    let network = sample("gealc", "Red GEALC");
    compositions_agree(&network, 2003..=2022);
    elections_agree(&network);
}
