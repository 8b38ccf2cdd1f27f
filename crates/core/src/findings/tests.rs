//! What each rule finds, on real networks in memory.

use crate::Network;
use crate::documents::FindingState;
use crate::finding::{Finding, Severity};
use crate::kinds::Kind;
use crate::testing::{BY, added, network};
use serde_json::json;

fn found(net: &Network) -> Vec<Finding> {
    let today = "2026-10-05".parse().unwrap();
    net.findings(today).unwrap().to_vec()
}

fn the(net: &Network, code: &str) -> Option<Finding> {
    found(net).into_iter().find(|finding| finding.code == code)
}

fn values(finding: &Finding, names: &[&str]) -> Vec<String> {
    names
        .iter()
        .map(|name| finding.values[name].clone())
        .collect()
}

#[test]
fn findings_are_those_of_the_last_write_and_of_the_day() {
    let mut net = network();
    let late = |net: &Network, today: &str| {
        let found = net.findings(today.parse().unwrap()).unwrap();
        found.iter().filter(|f| f.code == "commitment-late").count()
    };
    assert_eq!(late(&net, "2026-10-05"), 0);
    let fields = json!({"name": "Medir", "due": "2026-10-07"});
    added(&mut net, Kind::Commitment, "", fields);
    assert_eq!(late(&net, "2026-10-05"), 0);
    assert_eq!(late(&net, "2026-10-08"), 1, "another day");
    net.undo(BY).unwrap();
    assert_eq!(late(&net, "2026-10-08"), 0, "after what was written");
}

#[test]
fn what_the_sources_of_red_gealc_contradict_is_found() {
    let mut net = network();
    let files = crate::annual::gealc_files();
    crate::samples::load(&mut net, crate::samples::BY, "gealc", &files, &|_| None).unwrap();
    let list = found(&net);
    let has = |code: &str, name: &str, value: &str| {
        list.iter()
            .any(|f| f.code == code && f.values.get(name).is_some_and(|v| v == value))
    };
    assert!(has("event-country-twice", "country", "UY"), "C01");
    assert!(
        has("event-countries-differ", "total", "21")
            && has("event-countries-differ", "actual", "20"),
        "C01"
    );
    assert!(has("event-host-not-listed", "country", "MX"), "C02");
    assert!(has("body-holder-twice", "text", "Guatemala"), "C03");
    assert!(has("project-time-frames-differ", "count", "2"), "C05");
    assert!(has("project-amounts-several", "count", "3"), "C06");
    assert!(
        list.iter().any(|f| f.code == "event-organizer-roles"),
        "C13"
    );
    assert!(has("tasks-without-scope", "count", "10"), "C17");
    assert!(
        list.iter().any(|f| f.code == "event-seats-without-person"),
        "C18"
    );
    assert!(
        list.iter()
            .filter(|f| f.code == "event-dates-several")
            .count()
            >= 2,
        "P01, P04"
    );
    assert!(has("series-number-jumps", "max", "9"), "P03");
    assert!(has("award-categories-differ", "count", "2"), "P05");
    assert!(
        has("project-months-differ", "total", "32") && has("project-months-differ", "actual", "37"),
        "P06"
    );
    assert!(
        list.iter().any(|f| f.code == "award-edition-differs"),
        "P07"
    );
    assert!(
        has(
            "seat-of-organization",
            "text",
            "Banco Interamericano de Desarrollo"
        ),
        "P09"
    );
    let numbers = ["30, 33", "16, 18", "4, 6", "5, 8"];
    assert!(
        numbers
            .iter()
            .all(|text| has("figures-differ", "text", text)),
        "P02, P08, P10"
    );
}

#[test]
fn quotas_that_do_not_add_up_are_found() {
    let mut net = network();
    added(&mut net, Kind::Statutes, "s", json!({"name": "Estatutos"}));
    added(&mut net, Kind::Body, "b", json!({"name": "Comité"}));
    added(
        &mut net,
        Kind::BodyRule,
        "r",
        json!({"statutes": "s", "body": "b", "seats": 8}),
    );
    for key in ["andina", "caribe"] {
        added(&mut net, Kind::Subregion, key, json!({"name": key}));
        added(
            &mut net,
            Kind::Quota,
            "",
            json!({"rule": "r", "subregion": key, "seats": 3}),
        );
    }
    let finding = the(&net, "statutes-quotas-differ").unwrap();
    assert_eq!(values(&finding, &["total", "actual"]), ["8", "6"]);
    assert_eq!(finding.severity, Severity::High);
}

#[test]
fn a_seat_of_one_that_left_the_network_is_found() {
    let mut net = network();
    added(
        &mut net,
        Kind::Member,
        "UY",
        json!({"country": "UY", "name": "Uruguay"}),
    );
    let was = json!({"member": "UY", "begin": "2003", "end": "2025-06-30"});
    added(&mut net, Kind::Membership, "", was);
    added(&mut net, Kind::Body, "b", json!({"name": "Comité"}));
    added(
        &mut net,
        Kind::Term,
        "t",
        json!({"body": "b", "begin": "2025-01-01", "end": "2025-12-31"}),
    );
    let seat = added(
        &mut net,
        Kind::Seat,
        "",
        json!({"term": "t", "member": "UY"}),
    );
    let finding = the(&net, "seat-of-former-member").unwrap();
    assert!(finding.records.contains(&(Kind::Seat, seat)));
}

#[test]
fn a_vote_adopted_without_quorum_is_found() {
    let mut net = network();
    let vote = json!({"name": "Plan", "present": 9, "quorum_required": 16, "result": "adopted"});
    added(&mut net, Kind::Vote, "", vote);
    assert_eq!(
        values(
            &the(&net, "vote-without-quorum").unwrap(),
            &["total", "actual"]
        ),
        ["16", "9"]
    );
}

#[test]
fn a_commitment_is_late_only_when_its_last_possible_day_has_passed() {
    let mut net = network();
    added(
        &mut net,
        Kind::Commitment,
        "a",
        json!({"name": "Publicar", "due": "2026-10"}),
    );
    assert!(the(&net, "commitment-late").is_none());
    added(
        &mut net,
        Kind::Commitment,
        "b",
        json!({"name": "Medir", "due": "2026-09"}),
    );
    assert_eq!(
        values(&the(&net, "commitment-late").unwrap(), &["date", "n"]),
        ["2026-09", "5"]
    );
}

#[test]
fn a_tenure_that_ends_within_ninety_days_is_announced() {
    let mut net = network();
    added(
        &mut net,
        Kind::Person,
        "ana",
        json!({"printed_name": "Ana"}),
    );
    for (post, end) in [("near", "2027-01-03"), ("far", "2027-01-04")] {
        added(&mut net, Kind::Post, post, json!({"name": post}));
        let tenure = json!({"post": post, "person": "ana", "begin": "2020", "end": end});
        added(&mut net, Kind::Tenure, "", tenure);
    }
    let list = found(&net);
    let ending: Vec<_> = list.iter().filter(|f| f.code == "tenure-ending").collect();
    assert_eq!(ending.len(), 1);
    assert_eq!(values(ending[0], &["n", "name"]), ["90", "near"]);
    assert!(!list.iter().any(|f| f.code == "post-vacant"));
}

#[test]
fn a_post_whose_holder_may_still_hold_it_is_not_called_vacant() {
    let mut net = network();
    added(
        &mut net,
        Kind::Person,
        "ana",
        json!({"printed_name": "Ana"}),
    );
    added(&mut net, Kind::Post, "a", json!({"name": "a"}));
    added(
        &mut net,
        Kind::Tenure,
        "",
        json!({"post": "a", "person": "ana", "end": "unknown"}),
    );
    assert!(the(&net, "post-vacant").is_none());
    added(&mut net, Kind::Post, "b", json!({"name": "b"}));
    assert_eq!(the(&net, "post-vacant").unwrap().values["name"], "b");
}

#[test]
fn a_translation_whose_original_changed_is_outdated() {
    let mut net = network();
    let name = json!({"es": "Plan", "en": "Plan of work"});
    added(&mut net, Kind::Plan, "p", json!({"name": name}));
    assert!(the(&net, "texts-outdated").is_none());
    let fields = json!({"name": {"es": "Plan anual", "en": "Plan of work"}});
    let fields = fields.as_object().cloned().unwrap();
    let edit = crate::records::Edit {
        id: "p".into(),
        fields,
        ..Default::default()
    };
    crate::records::edit(&mut net, crate::testing::BY, Kind::Plan, &edit).unwrap();
    assert_eq!(
        values(
            &the(&net, "texts-outdated").unwrap(),
            &["language", "count"]
        ),
        ["en", "1"]
    );
}

#[test]
fn what_a_person_dismissed_says_so() {
    let mut net = network();
    let event = added(
        &mut net,
        Kind::Event,
        "a",
        json!({"name": "Foro", "status": "held"}),
    );
    assert_eq!(the(&net, "event-without-date").unwrap().state, None);
    let note = json!({"code": "event-without-date", "about": format!("event:{event}"), "state": "dismissed"});
    added(&mut net, Kind::FindingNote, "", note);
    assert_eq!(
        the(&net, "event-without-date").unwrap().state,
        Some(FindingState::Dismissed)
    );
}

#[test]
fn titles_stand_in_the_other_languages_too() {
    let mut net = network();
    let name = json!({"es": "Foro", "pt": "Fórum"});
    added(
        &mut net,
        Kind::Event,
        "a",
        json!({"name": name, "status": "held"}),
    );
    let finding = the(&net, "event-without-date").unwrap();
    assert_eq!(values(&finding, &["name", "name-pt"]), ["Foro", "Fórum"]);
    assert!(!finding.values.contains_key("name-en"), "there is none");
}

#[test]
fn every_code_has_its_words() {
    let sources = [
        include_str!("awards.rs"),
        include_str!("bodies.rs"),
        include_str!("decisions.rs"),
        include_str!("events.rs"),
        include_str!("lists.rs"),
        include_str!("members.rs"),
        include_str!("money.rs"),
        include_str!("people.rs"),
        include_str!("plans.rs"),
        include_str!("projects.rs"),
        include_str!("stated.rs"),
        include_str!("texts.rs"),
        include_str!("../annual/named.rs"),
    ];
    let words = concat!(
        include_str!("../../../../locales/es/findings.ftl"),
        include_str!("../../../../locales/es/governance.ftl"),
        include_str!("../../../../locales/es/payments.ftl")
    );
    let is_code = |word: &&str| {
        word.contains('-') && word.chars().all(|c| c.is_ascii_lowercase() || c == '-')
    };
    let mut count = 0;
    for source in sources {
        // Every second piece between quotes is a literal; codes are the ones with hyphens.
        for code in source.split('"').skip(1).step_by(2).filter(is_code) {
            assert!(
                words.contains(&format!("finding-{code} =")),
                "{code} has no words"
            );
            count += 1;
        }
    }
    assert!(count > 70, "{count} codes were found");
}
