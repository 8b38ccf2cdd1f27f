//! Two years of a network's governance: what the statutes find, an election with its rounds, a seat left and taken, a
//! consultation by silence, next year's proposal.

use crate::{done, refused, sample, session};
use serde_json::{Value, json};

const COMMITTEE: &str = "executive-committee";

fn texts(list: &Value, field: &str) -> Vec<String> {
    let items = list.as_array().unwrap().iter();
    items
        .map(|item| item[field].as_str().unwrap().to_owned())
        .collect()
}

fn holders(composition: &Value) -> Vec<String> {
    let seats = composition["seats"].as_array().unwrap().iter();
    let certain = seats.filter(|seat| seat["certain"] == true);
    certain
        .map(|seat| seat["holder"]["title"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn the_statutes_say_what_a_composition_lacks_in_three_languages() {
    let folder = tempfile::tempdir().unwrap();
    for (language, needle) in [
        ("es", "Caribe: 1 de 2; elegibles: Antigua y Barbuda (nunca)"),
        (
            "en",
            "Caribbean: 1 of 2; eligible: Antigua and Barbuda (never)",
        ),
        ("pt", "Caribe: 1 de 2; elegíveis: Antígua e Barbuda (nunca)"),
    ] {
        let session = session(language);
        let own = folder.path().join(language);
        std::fs::create_dir(&own).unwrap();
        sample(&session, &own, "demo");
        let balance = done(&session, "balance", json!({"body": COMMITTEE}));
        let sentences = texts(&balance["verdicts"], "sentence");
        assert!(
            sentences.iter().any(|s| s.starts_with(needle)),
            "{sentences:?}"
        );
        assert!(sentences.iter().all(|s| !s.contains('⟦')), "{sentences:?}");
        let proposed = done(
            &session,
            "propose",
            json!({"body": COMMITTEE, "on": "2026-11-28"}),
        );
        assert_eq!(proposed["compositions"].as_array().unwrap().len(), 10);
    }
}

#[test]
fn two_years_of_governance() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    sample(&session, folder.path(), "demo");
    let before = done(&session, "dump_network", json!({}));
    // 2025: a tie and a second round among the tied.
    let held = done(
        &session,
        "count_election",
        json!({"election": "eleccion-2025"}),
    );
    assert_eq!(held["rounds"].as_array().unwrap().len(), 2);
    assert_eq!(
        (&held["next"], held["elected"].as_array().unwrap().len()),
        (&Value::Null, 8)
    );
    let tied = &held["rounds"][0]["contests"][2]["sentence"];
    assert_eq!(
        tied,
        "Mesoamérica, puestos por cubrir: 2. Electos: Costa Rica (20). Empatados: Guatemala (14) y República Dominicana (14)."
    );
    // 2026: somebody leaves its seat, and another of the subregion takes it by written consultation.
    let left = json!({"seat": "comite-2025-2026.JM", "on": "2026-09-01", "reason": "resignation", "member": "SR"});
    done(&session, "substitute_seat", left);
    let now = done(
        &session,
        "composition",
        json!({"body": COMMITTEE, "on": "2026-09-01"}),
    );
    assert!(
        holders(&now).contains(&"Surinam".to_owned())
            && !holders(&now).contains(&"Jamaica".to_owned())
    );
    let vote = json!({"key": "consulta", "fields": {
        "name": "Elección de Surinam", "body": "assembly", "date": "2026-09-15", "method": "written",
        "in_favour": 18, "against": 2,
    }});
    done(&session, "add_vote", vote);
    let counted = done(&session, "count_vote", json!({"vote": "consulta"}));
    assert_eq!(
        (&counted["silent"], &counted["abstentions"]),
        (&json!(10), &json!(10))
    );
    assert_eq!(
        (&counted["needed"], &counted["result"]),
        (&json!(11), &json!("adopted"))
    );
    // The next election: ballots, a count, a composition, in one step that one undo takes back.
    let out = folder.path().join("papeletas.pdf");
    let ballots = json!({"election": "eleccion-2026", "copies": "members", "spare": 4, "paper": "a4", "path": out});
    let made = done(&session, "make_ballots", ballots.clone());
    assert_eq!(made["files"][0]["pages"], 17, "34 ballots, two on a sheet");
    let first = std::fs::read(&out).unwrap();
    done(&session, "make_ballots", ballots);
    assert_eq!(std::fs::read(&out).unwrap(), first);
    let early = refused(
        &session,
        "conclude_election",
        json!({"election": "eleccion-2026"}),
    );
    assert_eq!(early.problems[0].field, "election");
    let round = json!({"key": "r1", "fields": {
        "election": "eleccion-2026", "number": 1, "seats": 8, "entitled": 30, "present": 26, "cast": 26,
    }});
    done(&session, "add_ballot_round", round);
    for (member, votes) in [
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
    ] {
        let candidacy = format!("eleccion-2026.{member}");
        done(
            &session,
            "add_tally",
            json!({"fields": {"round": "r1", "candidacy": candidacy, "votes": votes}}),
        );
    }
    let more = json!({"key": "r2", "fields": {"election": "eleccion-2026", "number": 2, "entitled": 30, "cast": 31}});
    assert_eq!(
        refused(&session, "add_ballot_round", more).problems[0].field,
        "cast"
    );
    let second = json!({"key": "r2", "fields": {"election": "eleccion-2026", "number": 2, "entitled": 30, "cast": 26}});
    done(&session, "add_ballot_round", second);
    let out = json!({"fields": {"round": "r2", "candidacy": "eleccion-2026.PY", "votes": 3}});
    assert_eq!(
        refused(&session, "add_tally", out).problems[0].field,
        "candidacy"
    );
    done(&session, "undo", json!({}));
    let middle = done(&session, "dump_network", json!({}));
    done(
        &session,
        "conclude_election",
        json!({"election": "eleccion-2026", "date": "2026-11-27"}),
    );
    let next = done(
        &session,
        "composition",
        json!({"body": COMMITTEE, "on": "2026-12-01"}),
    );
    assert_eq!((holders(&next).len(), &next["open"]), (7, &json!(1)));
    done(&session, "undo", json!({}));
    assert_eq!(done(&session, "dump_network", json!({})), middle);
    while done(&session, "dump_network", json!({})) != before {
        done(&session, "undo", json!({}));
    }
}

#[test]
fn seats_for_which_lots_are_drawn_stand_on_no_ballot() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    sample(&session, folder.path(), "demo");
    for rule in ["regla-asamblea", "regla-comite"] {
        let lot = json!({"id": rule, "fields": {"tie": "lot"}});
        done(&session, "edit_body_rule", lot);
    }
    let round = json!({"key": "r1", "fields": {
        "election": "eleccion-2026", "number": 1, "seats": 8, "entitled": 30, "present": 26, "cast": 26,
    }});
    done(&session, "add_ballot_round", round);
    let votes = [("AR", 20), ("UY", 14), ("PY", 14), ("CO", 22), ("EC", 21)];
    let more = [("BO", 4), ("DO", 20), ("CR", 8), ("GT", 18), ("TT", 25)];
    for (member, votes) in votes.into_iter().chain(more) {
        let candidacy = format!("eleccion-2026.{member}");
        let tally = json!({"fields": {"round": "r1", "candidacy": candidacy, "votes": votes}});
        done(&session, "add_tally", tally);
    }
    let counted = done(
        &session,
        "count_election",
        json!({"election": "eleccion-2026"}),
    );
    assert_eq!(counted["next"]["by_lot"], true, "{}", counted["next"]);
    let out = folder.path().join("papeletas.pdf");
    let ballots = json!({"election": "eleccion-2026", "copies": "members", "path": out});
    let no = refused(&session, "make_ballots", ballots);
    assert_eq!(no.problems[0].field, "election");
}

#[test]
fn a_network_without_statutes_answers_without_clutter() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("pt");
    let path = folder.path().join("rede.plenaria");
    done(
        &session,
        "create_network",
        json!({"path": path, "name": "Rede", "main_language": "pt"}),
    );
    done(
        &session,
        "add_body",
        json!({"key": "comite", "fields": {"name": "Comitê"}}),
    );
    let balance = done(&session, "balance", json!({"body": "comite"}));
    assert_eq!(
        (&balance["verdicts"], &balance["composition"]["total"]),
        (&json!([]), &Value::Null)
    );
    let proposed = done(&session, "propose", json!({"body": "comite"}));
    assert_eq!(
        (&proposed["open"], &proposed["compositions"]),
        (&Value::Null, &json!([]))
    );
    assert_eq!(
        refused(&session, "composition", json!({"body": "nenhum"})).code,
        "not-found"
    );
    let bad = refused(
        &session,
        "composition",
        json!({"body": "comite", "on": "ontem"}),
    );
    assert_eq!(bad.problems[0].field, "on");
}
