//! Elections and votes in which only the members of a subregion vote.

use super::count_election;
use crate::Kind;
use crate::testing::{added, network, refused, try_add};
use crate::votes::{VoteResult, count_vote};
use chrono::NaiveDate;
use serde_json::json;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 6, 1).expect("a date")
}

/// Two subregions, of three and of four members; by the statutes each votes for its own seat.
fn two_subregions() -> crate::Network {
    let mut net = network();
    for (position, (subregion, members)) in [
        ("caribe", &["BB", "JM", "TT"][..]),
        ("andina", &["CL", "CO", "EC", "PE"]),
    ]
    .into_iter()
    .enumerate()
    {
        let fields = json!({"name": subregion, "position": position});
        added(&mut net, Kind::Subregion, subregion, fields);
        for code in members {
            added(
                &mut net,
                Kind::Member,
                code,
                json!({"country": code, "name": code}),
            );
            let since = json!({"member": code, "begin": "2020-01-01"});
            added(&mut net, Kind::Membership, "", since);
            let place = json!({"member": code, "subregion": subregion, "begin": "2020-01-01"});
            added(&mut net, Kind::MemberSubregion, "", place);
        }
    }
    let statutes = json!({"name": "Estatutos", "begin": "2020-01-01"});
    added(&mut net, Kind::Statutes, "s", statutes);
    added(&mut net, Kind::Body, "committee", json!({"name": "Comité"}));
    let rule = json!({
        "statutes": "s", "body": "committee", "electorate": "members", "seat_voters": "subregion",
        "quorum": "more_than_half", "majority": "more_than_half", "base": "members", "tie": "lot",
    });
    added(&mut net, Kind::BodyRule, "r", rule);
    for subregion in ["caribe", "andina"] {
        let quota = json!({"rule": "r", "subregion": subregion, "seats": 1});
        added(&mut net, Kind::Quota, "", quota);
    }
    let election = json!({"name": "Elección", "body": "committee", "date": "2026-05-01"});
    added(&mut net, Kind::Election, "e", election);
    for code in ["BB", "JM", "CL", "PE"] {
        let candidacy = json!({"election": "e", "member": code});
        added(&mut net, Kind::Candidacy, code, candidacy);
    }
    net
}

fn round(net: &mut crate::Network, key: &str, fields: serde_json::Value) {
    let mut all = json!({"election": "e", "seats": 1});
    for (name, value) in fields.as_object().expect("fields") {
        all[name] = value.clone();
    }
    added(net, Kind::BallotRound, key, all);
}

fn votes(net: &mut crate::Network, round: &str, candidacy: &str, votes: i64) {
    let tally = json!({"round": round, "candidacy": candidacy, "votes": votes});
    added(net, Kind::Tally, "", tally);
}

#[test]
fn each_subregion_votes_for_its_own_seats_with_its_own_quorum_and_majority() {
    let mut net = two_subregions();
    let called = count_election(&net.reader(), "e", today()).expect("a count");
    assert!(called.by_subregion());
    let entitled: Vec<i64> = called.parts.iter().map(|(_, own)| own.entitled).collect();
    assert_eq!(entitled, [3, 4]);
    round(
        &mut net,
        "r1",
        json!({"number": 1, "subregion": "caribe", "present": 3, "cast": 3}),
    );
    round(
        &mut net,
        "r2",
        json!({"number": 1, "subregion": "andina", "present": 2, "cast": 2}),
    );
    votes(&mut net, "r1", "JM", 2);
    votes(&mut net, "r1", "BB", 1);
    votes(&mut net, "r2", "CL", 2);
    let counted = count_election(&net.reader(), "e", today()).expect("a count");
    let rounds: Vec<_> = counted
        .rounds
        .iter()
        .map(|round| (round.entitled, round.quorum, round.quorum_met, round.needed))
        .collect();
    assert_eq!(
        rounds,
        [
            (3, Some(2), Some(true), Some(2)),
            (4, Some(3), Some(false), Some(3))
        ]
    );
    let elected: Vec<_> = counted
        .elected
        .iter()
        .map(|n| &counted.candidacies[*n])
        .collect();
    assert_eq!(elected.len(), 1, "the Andean round had no quorum");
    let next = counted.next.expect("the Andean seat is open");
    assert_eq!((next.contests.len(), next.contests[0].number), (1, 2));
}

#[test]
fn a_round_under_way_is_not_taken_for_held() {
    let mut net = two_subregions();
    round(&mut net, "r1", json!({"number": 1, "subregion": "caribe"}));
    let counted = count_election(&net.reader(), "e", today()).expect("a count");
    let next = counted.next.expect("all is open");
    assert_eq!(next.number, 1);
    round(
        &mut net,
        "r2",
        json!({"number": 1, "subregion": "andina", "present": 4, "cast": 4}),
    );
    votes(&mut net, "r2", "CL", 2);
    votes(&mut net, "r2", "PE", 2);
    let counted = count_election(&net.reader(), "e", today()).expect("a count");
    let next = counted.next.expect("all is open");
    let numbers: Vec<i64> = next.contests.iter().map(|c| c.number).collect();
    assert_eq!(
        (next.number, numbers),
        (1, vec![1, 2]),
        "neither had more than half of four"
    );
}

#[test]
fn a_round_of_one_subregion_takes_no_votes_for_another_and_stands_once() {
    let mut net = two_subregions();
    round(
        &mut net,
        "r1",
        json!({"number": 1, "subregion": "caribe", "cast": 3}),
    );
    let elsewhere = json!({"round": "r1", "candidacy": "CL", "votes": 1});
    assert_eq!(
        refused(try_add(&mut net, Kind::Tally, "", elsewhere)),
        ["candidacy: not-of-subregion"]
    );
    for round in [
        json!({"election": "e", "number": 1, "subregion": "caribe"}),
        json!({"election": "e", "number": 1}),
    ] {
        assert_eq!(
            refused(try_add(&mut net, Kind::BallotRound, "", round)),
            ["number: already-there"]
        );
    }
}

#[test]
fn a_round_for_all_is_found_only_where_the_statutes_have_subregions_vote_apart() {
    for (seat_voters, expected) in [("subregion", 1), ("all", 0)] {
        let mut net = two_subregions();
        let edit = crate::records::Edit {
            id: "r".into(),
            fields: crate::record::Fields::from_iter([("seat_voters".into(), json!(seat_voters))]),
            ..crate::records::Edit::default()
        };
        crate::records::edit(&mut net, crate::testing::BY, Kind::BodyRule, &edit).expect("an edit");
        round(
            &mut net,
            "r1",
            json!({"number": 1, "subregion": "caribe", "present": 3, "cast": 3}),
        );
        votes(&mut net, "r1", "JM", 2);
        round(
            &mut net,
            "r2",
            json!({"number": 2, "present": 7, "cast": 7}),
        );
        votes(&mut net, "r2", "CL", 6);
        let found = net.at_one_moment(|reader| crate::finding::findings(reader, today()));
        let found = found.expect("findings");
        let of_all = found.iter().filter(|one| one.code == "round-for-all");
        assert_eq!(of_all.count(), expected, "{seat_voters}");
    }
}

#[test]
fn a_vote_of_one_subregion_has_its_voters_quorum_and_answers() {
    let mut net = two_subregions();
    let vote = json!({
        "name": "Sede", "body": "committee", "subregion": "caribe", "date": "2026-05-01",
        "method": "roll_call", "present": 1,
    });
    added(&mut net, Kind::Vote, "v", vote);
    let counted = count_vote(&net.reader(), "v", today()).expect("a count");
    assert_eq!(counted.voters.members.len(), 3);
    assert_eq!(counted.counted.terms.quorum, Some(2));
    assert_eq!(counted.counted.result, VoteResult::NoQuorum);
    let cast = |member: &str| json!({"vote": "v", "member": member, "answer": "in_favour"});
    added(&mut net, Kind::VoteCast, "", cast("JM"));
    assert_eq!(
        refused(try_add(&mut net, Kind::VoteCast, "", cast("CL"))),
        ["member: not-of-subregion"]
    );
}

#[test]
fn the_answers_of_all_are_read_by_subregion() {
    let mut net = two_subregions();
    let vote =
        json!({"name": "Plan", "body": "committee", "date": "2026-05-01", "method": "roll_call"});
    added(&mut net, Kind::Vote, "v", vote);
    for (member, answer) in [
        ("JM", "in_favour"),
        ("BB", "against"),
        ("CL", "in_favour"),
        ("PE", "abstention"),
        ("CO", "absent"),
    ] {
        let cast = json!({"vote": "v", "member": member, "answer": answer});
        added(&mut net, Kind::VoteCast, "", cast);
    }
    let counted = count_vote(&net.reader(), "v", today()).expect("a count");
    let shares: Vec<_> = counted
        .shares
        .iter()
        .map(|s| (s.entitled, s.in_favour, s.against, s.abstentions, s.missing))
        .collect();
    assert_eq!(shares, [(3, 1, 1, 0, 1), (4, 1, 0, 1, 2)]);
}
