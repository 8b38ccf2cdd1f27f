//! The sample `gealc`: its files are sound, and hold what its sources say, contradictions included.

#![allow(clippy::unwrap_used)] // A failure here is a failing test.

use plenaria_core::events::{Event, Participant};
use plenaria_core::members::{Member, MemberKind, MemberSubregion, Membership};
use plenaria_core::{Kind, Network, samples};
use std::collections::BTreeSet;
use std::path::Path;

fn gealc() -> Network {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../samples/gealc");
    let mut files: Vec<(String, String)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "jsonl"))
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                std::fs::read_to_string(&path).unwrap(),
            )
        })
        .collect();
    files.sort();
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let mut network = Network::in_memory("es", samples::fixed_ids()).unwrap();
    samples::load(&mut network, samples::BY, "Red GEALC", &files, &|_| None).unwrap();
    network
}

#[test]
fn two_samples_dump_equal() {
    assert_eq!(
        gealc().reader().dump().unwrap(),
        gealc().reader().dump().unwrap()
    );
}

#[test]
fn twenty_one_countries_are_announced_in_2015_and_twenty_named() {
    let network = gealc();
    let reader = network.reader();
    let event = reader.get::<Event>("ix-2015").unwrap().unwrap();
    let listed = reader.children::<Participant>("event", &event.id).unwrap();
    let distinct: BTreeSet<_> = listed
        .iter()
        .map(|p| p.member.as_ref().unwrap().id().to_owned())
        .collect();
    assert_eq!(event.countries_stated.map(|n| n.0), Some(21));
    assert_eq!((listed.len(), distinct.len()), (21, 20));
}

#[test]
fn members_are_the_countries_named_at_a_meeting_and_mexico_is_not() {
    let network = gealc();
    let reader = network.reader();
    let members = reader.all::<Member>().unwrap();
    let countries = members
        .iter()
        .filter(|m| m.kind == MemberKind::Country)
        .count();
    let observers = members
        .iter()
        .filter(|m| m.kind == MemberKind::Observer)
        .count();
    assert_eq!((countries, observers), (30, 3));
    for outside in ["MX", "CU", "EE", "KR"] {
        assert!(
            members
                .iter()
                .all(|m| m.country.as_ref().is_none_or(|c| c.0 != outside)),
            "{outside}"
        );
    }
    assert!(
        reader
            .all::<Membership>()
            .unwrap()
            .iter()
            .all(|m| m.begin.is_none()),
        "no source says since when"
    );
    assert!(
        reader.all::<MemberSubregion>().unwrap().is_empty(),
        "no source says in which subregion"
    );
}

#[test]
fn every_record_of_gealc_has_a_source() {
    let network = gealc();
    let reader = network.reader();
    let sources = reader.raws(Kind::Source, None).unwrap();
    let about: BTreeSet<&str> = sources
        .iter()
        .filter_map(|s| s.fields["about"].as_str())
        .collect();
    for &kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Source) {
        for record in reader.raws(kind, None).unwrap() {
            let name = format!("{}:{}", kind.name(), record.id);
            assert!(
                about.contains(name.as_str()),
                "{} {:?}",
                kind.name(),
                record.key
            );
        }
    }
}
