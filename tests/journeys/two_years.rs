//! Two years of a network made from nothing, in which each subregion votes for its own seats: statutes, an election with
//! a tie and a second round, a resignation and a by-election, a consultation by silence, next year's proposal.

use crate::{done, refused, session};
use plenaria_api::Session;
use serde_json::{Value, json};

const COMMITTEE: &str = "executive-committee";
const MEMBERS: [&str; 14] = [
    "BO", "CO", "EC", "PE", "BB", "JM", "TT", "AR", "CL", "UY", "CR", "GT", "MX", "PA",
];

fn founded(session: &Session, folder: &std::path::Path) {
    let path = folder.join("red.plenaria");
    let network = json!({"path": path, "name": "Red nueva", "main_language": "es"});
    done(session, "create_network", network);
    for code in MEMBERS {
        let member = json!({"key": code, "fields": {"country": code, "name": code}});
        done(session, "add_member", member);
        let since = json!({"fields": {"member": code, "begin": "2015-01-01"}});
        done(session, "add_membership", since);
    }
    let template = json!({"template": "regional", "begin": "2015-01-01"});
    done(session, "apply_statutes_template", template);
    let rule = json!({"id": "rule-committee", "fields": {"seat_voters": "subregion", "tie": "second_round"}});
    done(session, "edit_body_rule", rule);
    let assembly = json!({"id": "rule-assembly", "fields": {"silence": "agreement"}});
    done(session, "edit_body_rule", assembly);
}

fn round(session: &Session, key: &str, fields: Value) {
    let mut all = json!({"election": "e25"});
    for (name, value) in fields.as_object().unwrap() {
        all[name] = value.clone();
    }
    done(
        session,
        "add_ballot_round",
        json!({"key": key, "fields": all}),
    );
}

fn votes(session: &Session, round: &str, received: &[(&str, i64)]) {
    for (member, votes) in received {
        let fields = json!({"round": round, "candidacy": format!("e25.{member}"), "votes": votes});
        done(session, "add_tally", json!({"fields": fields}));
    }
}

fn titles(list: &Value) -> Vec<String> {
    let list = list.as_array().unwrap().iter();
    list.map(|one| one["candidate"]["title"].as_str().unwrap().to_owned())
        .collect()
}

fn holders(session: &Session, on: &str) -> Vec<String> {
    let found = done(session, "composition", json!({"body": COMMITTEE, "on": on}));
    let seats = found["seats"].as_array().unwrap().iter();
    seats
        .map(|seat| seat["holder"]["title"].as_str().unwrap().to_owned())
        .collect()
}

/// The election of the first committee, called with eleven candidacies for eight seats.
fn elected(session: &Session, folder: &std::path::Path) {
    let election = json!({"name": "Elección 2026", "body": COMMITTEE, "date": "2025-11-20", "method": "ballot"});
    done(
        session,
        "add_election",
        json!({"key": "e25", "fields": election}),
    );
    for code in [
        "BO", "CO", "EC", "BB", "JM", "AR", "CL", "UY", "MX", "CR", "PA",
    ] {
        let candidacy =
            json!({"key": format!("e25.{code}"), "fields": {"election": "e25", "member": code}});
        done(session, "add_candidacy", candidacy);
    }
    let called = done(session, "count_election", json!({"election": "e25"}));
    assert_eq!(called["by_subregion"], true);
    let sentence = called["explanation"][0].as_str().unwrap();
    assert!(sentence.contains("Andina (4), Caribe (3)"), "{sentence}");
    // As many ballots as each subregion has members, and one more of each.
    let path = folder.join("papeletas.pdf");
    let ballots =
        json!({"election": "e25", "copies": "members", "spare": 1, "paper": "a4", "path": path});
    let made = done(session, "make_ballots", ballots);
    assert_eq!(
        made["files"][0]["pages"], 6,
        "5, 4, 4 and 5 ballots, four on a sheet"
    );
    for (key, subregion, voters) in [
        ("a1", "andina", 4),
        ("c1", "caribe", 3),
        ("s1", "cono-sur", 3),
        ("n1", "norte-centro", 4),
    ] {
        let fields = json!({"number": 1, "subregion": subregion, "seats": 2, "present": voters, "cast": voters});
        round(session, key, fields);
    }
    votes(session, "a1", &[("BO", 4), ("CO", 2), ("EC", 2)]);
    votes(session, "c1", &[("BB", 3), ("JM", 3)]);
    votes(session, "s1", &[("AR", 2), ("CL", 2), ("UY", 2)]);
    votes(session, "n1", &[("MX", 4), ("CR", 3), ("PA", 1)]);
    let foreign = json!({"fields": {"round": "c1", "candidacy": "e25.PA", "votes": 1}});
    let foreign = refused(session, "add_tally", foreign);
    assert_eq!(foreign.problems[0].field, "candidacy");
    assert!(
        foreign.problems[0].message.contains("subregión"),
        "{foreign:?}"
    );
    let first = done(session, "count_election", json!({"election": "e25"}));
    assert_eq!(titles(&first["elected"]), ["BO", "BB", "JM", "MX", "CR"]);
    let open = first["next"]["contests"].as_array().unwrap();
    let open: Vec<_> = open
        .iter()
        .map(|c| {
            (
                titles(&c["candidates"]),
                c["seats"].as_i64(),
                c["number"].as_i64(),
            )
        })
        .collect();
    let named = |list: &[&str]| list.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        open,
        [
            (named(&["CO", "EC"]), Some(1), Some(2)),
            (named(&["AR", "CL", "UY"]), Some(2), Some(2)),
        ]
    );
    let early = refused(session, "conclude_election", json!({"election": "e25"}));
    assert_eq!(early.problems[0].field, "election");
    round(
        session,
        "a2",
        json!({"number": 2, "subregion": "andina", "seats": 1, "present": 4, "cast": 4}),
    );
    round(
        session,
        "s2",
        json!({"number": 2, "subregion": "cono-sur", "seats": 2, "present": 3, "cast": 3}),
    );
    votes(session, "a2", &[("CO", 3), ("EC", 1)]);
    votes(session, "s2", &[("AR", 3), ("CL", 2), ("UY", 1)]);
    let concluded = json!({"election": "e25", "begin": "2026-01-01"});
    done(session, "conclude_election", concluded);
}

#[test]
fn each_subregion_elects_its_seats_through_two_years() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    founded(&session, folder.path());
    let before = done(&session, "dump_network", json!({}));
    elected(&session, folder.path());
    let mut sitting = holders(&session, "2026-03-01");
    sitting.sort();
    assert_eq!(sitting, ["AR", "BB", "BO", "CL", "CO", "CR", "JM", "MX"]);
    // One leaves in June; the Caribbean fills the seat within the term, without a meeting.
    let found = done(
        &session,
        "composition",
        json!({"body": COMMITTEE, "on": "2026-03-01"}),
    );
    let seats = found["seats"].as_array().unwrap();
    let left = seats
        .iter()
        .find(|seat| seat["holder"]["title"] == "JM")
        .unwrap();
    let left = json!({"seat": left["id"], "on": "2026-06-01", "reason": "resignation"});
    done(&session, "substitute_seat", left);
    let partial =
        json!({"name": "Elección parcial", "body": COMMITTEE, "date": "2026-06-20", "seats": 1});
    done(
        &session,
        "add_election",
        json!({"key": "e26", "fields": partial}),
    );
    let candidacy = json!({"fields": {"election": "e26", "member": "TT"}});
    done(&session, "add_candidacy", candidacy);
    let counted = done(&session, "count_election", json!({"election": "e26"}));
    assert_eq!(
        (
            &counted["by_election"],
            &counted["next"]["contests"][0]["entitled"]
        ),
        (&json!(true), &json!(3))
    );
    let concluded = json!({"election": "e26", "by_acclamation": true});
    done(&session, "conclude_election", concluded);
    let now = holders(&session, "2026-07-01");
    assert!(
        now.contains(&"TT".to_owned()) && !now.contains(&"JM".to_owned()),
        "{now:?}"
    );
    // A consultation of all by silence, and a vote of one subregion alone, which has its own voters and no others.
    let vote = json!({"key": "consulta", "fields": {
        "name": "Plan", "body": "assembly", "date": "2026-07-15", "method": "written",
        "in_favour": 5, "against": 2,
    }});
    done(&session, "add_vote", vote);
    let counted = done(&session, "count_vote", json!({"vote": "consulta"}));
    assert_eq!(
        (
            &counted["silent"],
            &counted["in_favour"],
            &counted["result"]
        ),
        (&json!(7), &json!(12), &json!("adopted"))
    );
    let own = json!({"key": "caribe", "fields": {
        "name": "Sede", "body": "assembly", "subregion": "caribe", "date": "2026-08-01", "method": "roll_call",
    }});
    done(&session, "add_vote", own);
    for (member, answer) in [("BB", "in_favour"), ("TT", "against")] {
        let cast = json!({"fields": {"vote": "caribe", "member": member, "answer": answer}});
        done(&session, "add_vote_cast", cast);
    }
    let outside = json!({"fields": {"vote": "caribe", "member": "PE", "answer": "against"}});
    assert_eq!(
        refused(&session, "add_vote_cast", outside).problems[0].field,
        "member"
    );
    let counted = done(&session, "count_vote", json!({"vote": "caribe"}));
    assert_eq!(
        (
            &counted["entitled"],
            counted["voters"].as_array().unwrap().len()
        ),
        (&json!(3), 3)
    );
    let share = &counted["shares"][0];
    assert_eq!(
        (&share["in_favour"], &share["against"], &share["missing"]),
        (&json!(1), &json!(1), &json!(1))
    );
    // Next year: whoever has never sat comes first.
    let proposed = done(
        &session,
        "propose",
        json!({"body": COMMITTEE, "on": "2027-01-01"}),
    );
    let first = proposed["compositions"][0].to_string();
    for never in ["EC", "PE", "UY", "GT", "PA"] {
        assert!(
            first.contains(&format!("\"title\":\"{never}\"")),
            "{never}: {first}"
        );
    }
    while done(&session, "dump_network", json!({})) != before {
        done(&session, "undo", json!({}));
    }
}

#[test]
fn a_group_reports_its_year_and_a_list_its_telephones_in_three_languages() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    crate::sample(&session, folder.path(), "demo");
    for options in [
        json!({"document": "group_report", "record": "gt-software", "year": 2026}),
        json!({"document": "phones", "list": "titulars:focal_point"}),
        json!({"document": "phone_cards", "list": "body:executive-committee", "paper": "letter"}),
        json!({"document": "phones", "filter": {"country": "UY"}}),
    ] {
        let mut options = options.clone();
        options["language"] = json!("all");
        let out = folder.path().join("papel");
        let made = done(
            &session,
            "make_document",
            json!({"options": options, "path": out}),
        );
        let files = made["files"].as_array().unwrap();
        assert_eq!(files.len(), 3, "{options}");
        assert!(
            files.iter().all(|file| file["pages"].as_i64() >= Some(1)),
            "{made}"
        );
    }
    let out = folder.path().join("x.pdf");
    for (options, field) in [
        (json!({"document": "group_report"}), "record"),
        (json!({"document": "phones", "list": "everyone"}), "list"),
        (
            json!({"document": "phones", "list": "titulars:boss"}),
            "list",
        ),
    ] {
        let input = json!({"options": options, "path": out});
        assert_eq!(
            refused(&session, "make_document", input).problems[0].field,
            field
        );
    }
}
