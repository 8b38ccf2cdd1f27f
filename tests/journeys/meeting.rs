//! A meeting from an empty event to approved minutes, and those of the samples as they stand.

use crate::{done, refused, sample, session};
use serde_json::{Value, json};

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

fn id(value: &Value) -> String {
    value["id"].as_str().unwrap().to_owned()
}

#[test]
fn from_an_empty_event_to_approved_minutes() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    sample(&session, folder.path(), "demo");
    let event = json!({"key": "ix", "fields": {
        "name": "IX Reunión Anual", "kind": "annual_meeting", "body": "assembly", "begin": "2026-10-05",
        "end": "2026-10-05", "place": "Quito", "country": "EC", "zone": "America/Guayaquil",
    }});
    done(&session, "add_event", event);
    // Before: what is to be done by when, who is asked, what is to be treated and how long it takes.
    let before = done(&session, "checklist", json!({"event": "ix"}));
    assert!(list(&before["steps"]).is_empty() && list(&before["template"]).len() > 10);
    done(&session, "start_checklist", json!({"event": "ix"}));
    let steps = done(&session, "checklist", json!({"event": "ix"}));
    assert_eq!(
        steps["steps"][0]["title"],
        "Confirmar fechas y modalidad con la sede"
    );
    assert_eq!(steps["steps"][0]["due"], "2026-06-07");
    let invited = done(
        &session,
        "invite",
        json!({"event": "ix", "invitation": "invited"}),
    );
    assert_eq!(list(&invited["participants"]).len(), 30);
    for (key, begin, end) in [("ix.1", "09:00", "10:00"), ("ix.2", "10:15", "11:00")] {
        let new = json!({"key": key, "fields": {"event": "ix", "name": key, "date": "2026-10-05", "begin": begin, "end": end}});
        done(&session, "add_session", new);
    }
    let offered = done(&session, "agenda", json!({"event": "ix"}));
    let open = list(&offered["commitments"]).clone();
    assert!(!open.is_empty());
    let takes_up = format!("commitment:{}", open[0]["id"].as_str().unwrap());
    for (key, minutes, about) in [
        ("ix.opening", 40, None),
        ("ix.pending", 30, Some(&takes_up)),
    ] {
        let item = json!({"key": key, "fields": {"event": "ix", "session": "ix.1", "name": key, "minutes": minutes, "about": about, "position": minutes}});
        done(&session, "add_item", item);
    }
    let agenda = done(&session, "agenda", json!({"event": "ix"}));
    assert_eq!(list(&agenda["commitments"]).len(), open.len() - 1);
    assert_eq!(agenda["sessions"][0]["overrun"], 10);
    assert_eq!(
        agenda["warnings"][0]["message"],
        "«ix.1» se pasa 10 min del horario."
    );
    // In the room: people come, one nobody expected, and the quorum is reached.
    let found = done(
        &session,
        "find_participant",
        json!({"event": "ix", "session": "ix.1", "text": "argen"}),
    );
    assert_eq!(
        (list(&found).len(), &found[0]["party"]["country"]),
        (1, &json!("AR"))
    );
    done(
        &session,
        "check_in",
        json!({"session": "ix.1", "participant": found[0]["participant"], "at": "08:55"}),
    );
    let quorum = done(&session, "quorum", json!({"session": "ix.1"}));
    assert_eq!(
        (&quorum["present"], &quorum["required"], &quorum["missing"]),
        (&json!(1), &json!(16), &json!(15))
    );
    assert_eq!(
        quorum["sentence"],
        "No hay quórum: 1 de 30; faltan 15 para llegar a 16."
    );
    done(
        &session,
        "mark_attendance",
        json!({"session": "ix.1", "whom": "rest", "state": "present"}),
    );
    done(
        &session,
        "add_walk_in",
        json!({"session": "ix.1", "name": "Rosa Inesperada", "country": "ES", "at": "9:10"}),
    );
    let quorum = done(
        &session,
        "quorum",
        json!({"session": "ix.1", "at": "09:15"}),
    );
    assert_eq!(
        (&quorum["met"], &quorum["people"]),
        (&json!(true), &json!(31))
    );
    // A vote by roll call: its quorum is frozen, everybody answers once.
    let vote = done(
        &session,
        "open_vote",
        json!({"session": "ix.1", "item": "ix.opening", "method": "roll_call", "at": "09:20"}),
    );
    let vote_id = id(&vote["vote"]);
    let roll = done(&session, "roll_call", json!({"vote": vote_id}));
    let answers: Vec<Value> = list(&roll["called"])
        .iter()
        .map(|one| json!({"member": one["party"]["id"], "answer": "in_favour"}))
        .collect();
    let mut twice = answers.clone();
    twice.push(answers[0].clone());
    let no = refused(
        &session,
        "record_vote",
        json!({"vote": vote_id, "answers": twice}),
    );
    assert_eq!(no.problems[0].field, "answers.30.member");
    let counted = done(
        &session,
        "record_vote",
        json!({"vote": vote_id, "answers": answers}),
    );
    assert_eq!(
        (&counted["in_favour"], &counted["result"]),
        (&json!(30), &json!("adopted"))
    );
    refused(
        &session,
        "record_vote",
        json!({"vote": vote_id, "in_favour": 2}),
    );
    // A decision typed as it falls gets its number; a commitment follows from it.
    let decision = json!({"key": "ix.d", "fields": {
        "name": "Plan 2027", "event": "ix", "item": "ix.opening", "body": "assembly", "date": "2026-10-05",
        "text": "Se aprueba.", "vote": vote_id,
    }});
    done(&session, "add_decision", decision);
    done(
        &session,
        "add_commitment",
        json!({"fields": {"name": "Enviar el plan", "decision": "ix.d", "member": "EC"}}),
    );
    let next = done(&session, "next_number", json!({"event": "ix"}));
    let numbered = done(&session, "number_decisions", json!({"event": "ix"}));
    assert_eq!(numbered["decisions"][0]["number"], next["number"]);
    done(
        &session,
        "edit_item",
        json!({"id": "ix.opening", "fields": {"note": "Abrió la sesión Ecuador.", "state": "treated", "begun": "09:05", "ended": "09:50"}}),
    );
    done(
        &session,
        "edit_event",
        json!({"id": "ix", "fields": {"status": "held"}}),
    );
    // After: minutes composed, edited, circulated, and approved at the next meeting.
    let minutes = done(&session, "minutes", json!({"event": "ix"}));
    // The heading says where and when; the opening does not say it again.
    let opening = minutes["opening"].as_str().unwrap();
    assert!(
        opening.starts_with("La reunión se abrió a las 09:05") && !opening.contains("Quito"),
        "{opening}"
    );
    let first = &minutes["sessions"][0]["items"];
    let opening = list(first)
        .iter()
        .find(|item| item["title"] == "ix.opening")
        .unwrap();
    assert_eq!(
        (&opening["begin"], &opening["decisions"][0]["number"]),
        (&json!("09:05"), &next["number"])
    );
    assert_eq!(opening["commitments"][0]["responsible"]["country"], "EC");
    assert!(list(&opening["votes"][0]["explanation"]).len() > 2);
    let few = done(
        &session,
        "minutes",
        json!({"event": "ix", "parts": ["heading", "decisions"]}),
    );
    let first = &few["sessions"][0]["items"];
    let short = list(first)
        .iter()
        .find(|item| item["title"] == "ix.opening")
        .unwrap();
    assert_eq!(
        (
            &short["note"],
            list(&short["votes"]).len(),
            list(&short["decisions"]).len()
        ),
        (&Value::Null, 0, 1)
    );
    let drafted = done(
        &session,
        "advance_minutes",
        json!({"event": "ix", "state": "draft"}),
    );
    let record = drafted["minutes"].clone();
    done(
        &session,
        "edit_minutes",
        json!({"id": record, "fields": {"opening": "Se abrió con un minuto de silencio."}}),
    );
    done(
        &session,
        "advance_minutes",
        json!({"event": "ix", "state": "circulated", "date": "2026-10-12"}),
    );
    done(
        &session,
        "advance_minutes",
        json!({"event": "ix", "state": "amended", "date": "2026-10-20", "amendments": "Chile pidió corregir su nombre."}),
    );
    let late = refused(
        &session,
        "advance_minutes",
        json!({"event": "ix", "state": "approved", "date": "2026-10-01", "approved_by": "vi-2024"}),
    );
    assert!(
        late.problems
            .iter()
            .any(|problem| problem.field == "approved_by")
    );
    let next = done(
        &session,
        "clone_event",
        json!({"event": "ix", "date": "2026-11-10", "name": "X Reunión Anual", "key": "x", "parts": ["sessions", "agenda", "checklist"]}),
    );
    done(
        &session,
        "advance_minutes",
        json!({"event": "ix", "state": "approved", "date": "2026-11-10", "approved_by": "x"}),
    );
    refused(
        &session,
        "edit_minutes",
        json!({"id": record, "fields": {"opening": "Otra cosa."}}),
    );
    let minutes = done(&session, "minutes", json!({"event": "ix"}));
    assert_eq!(
        (&minutes["minutes"]["state"], &minutes["opening"]),
        (
            &json!("approved"),
            &json!("Se abrió con un minuto de silencio.")
        )
    );
    let after = done(&session, "minutes", json!({"event": next["event"]}));
    assert_eq!(
        (
            &after["previous"]["approved_here"],
            &after["previous"]["event"]["title"]
        ),
        (&json!(true), &json!("IX Reunión Anual"))
    );
    // Every step can be taken back, one undo each.
    let undone = done(&session, "undo", json!({}));
    assert_eq!(undone["label"], "Avanzar el acta: IX Reunión Anual");
}

#[test]
fn the_meetings_of_the_samples_read_well_in_three_languages() {
    let folder = tempfile::tempdir().unwrap();
    for language in ["es", "en", "pt"] {
        let session = session(language);
        let own = folder.path().join(language);
        std::fs::create_dir(&own).unwrap();
        let read = |name: &str, input: Value| {
            let value = done(&session, name, input);
            assert!(
                !value.to_string().contains('⟦'),
                "{name} in {language}: {value}"
            );
            value
        };
        sample(&session, &own, "demo");
        for (event, people, votes) in [
            ("vi-2024", 47, 7),
            ("vii-2025", 70, 8),
            ("ce-2025-1", 9, 2),
            ("viii-2026", 0, 0),
        ] {
            let agenda = read("agenda", json!({"event": event}));
            assert!(!list(&agenda["sessions"]).is_empty(), "{event}");
            let minutes = read("minutes", json!({"event": event}));
            let there = minutes["attendance"]["people"].as_i64().unwrap();
            assert!(there >= people, "{event}: {there}");
            let found: usize = list(&minutes["sessions"])
                .iter()
                .flat_map(|session| list(&session["items"]))
                .map(|item| list(&item["votes"]).len())
                .sum();
            assert!(found >= votes, "{event}: {found} votes");
            read("checklist", json!({"event": event}));
        }
        for by in ["country", "institution", "sex", "capacity", "year"] {
            let figures = read(
                "participation",
                json!({"from": "2024", "to": "2025", "by": by}),
            );
            let groups = list(&figures["groups"]);
            let sum = |of: &str| {
                groups
                    .iter()
                    .map(|g| g[of]["value"].as_u64().unwrap())
                    .sum::<u64>()
            };
            assert_eq!(
                json!(sum("participations")),
                figures["total"]["participations"]["value"],
                "{by}"
            );
            let traced = groups.iter().all(|g| {
                list(&g["persons"]["records"]).len() as u64
                    == g["persons"]["value"].as_u64().unwrap()
            });
            assert!(traced, "{by}");
        }
        let open = read(
            "open_commitments",
            json!({"on": "2026-10-05", "by": "country"}),
        );
        assert!(open["late"].as_u64().unwrap() > 0);
        // What sources say of the IX Annual Meeting of 2015 is a list of countries: nothing is added to it.
        sample(&session, &own, "gealc");
        let minutes = read("minutes", json!({"event": "ix-2015"}));
        assert_eq!(
            (
                &minutes["attendance"]["members"],
                &minutes["attendance"]["people"]
            ),
            (&json!(20), &json!(0))
        );
        assert!(list(&minutes["sessions"]).is_empty() && minutes["closing"].is_null());
        assert!(list(&read("agenda", json!({"event": "ix-2015"}))["sessions"]).is_empty());
        let figures = read("participation", json!({"from": "2015", "to": "2015"}));
        assert_eq!(figures["total"]["persons"]["value"], 0);
    }
}

#[test]
fn what_cannot_be_is_refused_with_the_field_it_concerns() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("en");
    sample(&session, folder.path(), "demo");
    for (name, input, field) in [
        (
            "check_in",
            json!({"session": "viii-2026.s1", "person": "nobody"}),
            "",
        ),
        (
            "check_in",
            json!({"session": "viii-2026.s1"}),
            "participant",
        ),
        (
            "check_in",
            json!({"session": "viii-2026.s1", "member": "AR", "at": "25:00"}),
            "at",
        ),
        (
            "check_out",
            json!({"session": "viii-2026.s1", "member": "AR", "at": "10:00"}),
            "participant",
        ),
        (
            "mark_attendance",
            json!({"session": "viii-2026.s1", "whom": "all", "state": "late"}),
            "state",
        ),
        (
            "open_vote",
            json!({"session": "viii-2026.s1", "name": "X", "method": "whistle"}),
            "method",
        ),
        (
            "open_vote",
            json!({"session": "viii-2026.s1", "method": "show"}),
            "name",
        ),
        (
            "clone_event",
            json!({"event": "viii-2026", "date": "2027-02-30"}),
            "date",
        ),
        ("participation", json!({"from": "2026", "to": "2025"}), "to"),
        ("open_commitments", json!({"by": "colour"}), "by"),
        (
            "advance_minutes",
            json!({"event": "viii-2026", "state": "signed"}),
            "state",
        ),
        (
            "minutes",
            json!({"event": "viii-2026", "parts": ["poems"]}),
            "parts.0",
        ),
    ] {
        let no = refused(&session, name, input);
        let fields: Vec<&str> = no
            .problems
            .iter()
            .map(|problem| problem.field.as_str())
            .collect();
        assert!(field.is_empty() || fields == [field], "{name}: {no:?}");
        assert!(
            no.problems
                .iter()
                .all(|problem| !problem.message.contains('⟦')),
            "{no:?}"
        );
    }
    let before = done(&session, "history", json!({"offset": 0, "limit": 1}));
    assert_eq!(list(&before).len(), 1, "nothing was written");
}
