//! A person's work on records: add, edit, find, undo, and what is refused.

use crate::{call, done, refused, sample, session};
use plenaria_api::Job;
use serde_json::json;

#[test]
fn a_member_is_added_found_edited_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    sample(&session, folder.path(), "demo");
    let before = done(&session, "dump_network", json!({}));
    let total = done(&session, "list_members", json!({}))["total"]
        .as_u64()
        .unwrap();
    let fields = json!({"country": "CU", "name": {"es": "Cuba", "en": "Cuba", "pt": "Cuba"}});
    let answer = session
        .call(
            "add_member",
            json!({"key": "CU", "fields": fields}),
            &Job::none(),
        )
        .unwrap();
    let changed = answer.changed.unwrap();
    assert_eq!(
        (changed.topics, changed.can_undo),
        (vec!["member".to_owned()], true)
    );
    assert_eq!(changed.undo_label.as_deref(), Some("Añadir miembro: Cuba"));
    assert_eq!(
        done(&session, "list_members", json!({"limit": 1}))["total"],
        total + 1
    );
    let edited = done(
        &session,
        "edit_member",
        json!({"id": "CU", "fields": {"correspondence_language": "en"}}),
    );
    assert_eq!(edited["fields"]["correspondence_language"], "en");
    done(&session, "undo", json!({}));
    done(&session, "undo", json!({}));
    assert_eq!(done(&session, "dump_network", json!({})), before);
    let label = done(&session, "redo", json!({}));
    assert_eq!(label["label"], "Añadir miembro: Cuba");
}

#[test]
fn undo_and_history_survive_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let first = session("es");
    let path = folder.path().join("red.plenaria");
    done(
        &first,
        "create_network",
        json!({"path": path, "name": "Red", "main_language": "es"}),
    );
    done(
        &first,
        "add_event",
        json!({"key": "taller", "fields": {"name": "Taller"}}),
    );
    done(&first, "close_network", json!({}));
    let second = session("en");
    done(&second, "open_network", json!({"path": path}));
    let history = done(&second, "history", json!({"record": "event:taller"}));
    assert_eq!(history[0]["label"], "Add event: Taller");
    assert_eq!(history[0]["author"], "Ana");
    done(&second, "undo", json!({}));
    assert_eq!(done(&second, "list_events", json!({}))["total"], 0);
    assert_eq!(refused(&second, "undo", json!({})).code, "nothing-to-undo");
}

#[test]
fn every_problem_stands_beside_its_field_in_the_chosen_language() {
    let folder = tempfile::tempdir().unwrap();
    for (language, needle) in [
        ("es", "no es una fecha"),
        ("en", "not a date"),
        ("pt", "não é uma data"),
    ] {
        let session = session(language);
        let path = folder.path().join(format!("{language}.plenaria"));
        done(
            &session,
            "create_network",
            json!({"path": path, "name": "Red", "main_language": "es"}),
        );
        let fields = json!({"name": {"es": "x".repeat(1_000_000)}, "begin": "2015-02-30", "country": "Atlantis"});
        let refusal = refused(&session, "add_event", json!({"fields": fields}));
        let mut places: Vec<&str> = refusal.problems.iter().map(|p| p.field.as_str()).collect();
        places.sort_unstable();
        assert_eq!(places, ["begin", "country", "name.es"]);
        let date = refusal
            .problems
            .iter()
            .find(|p| p.field == "begin")
            .unwrap();
        assert!(date.message.contains(needle), "{}", date.message);
        assert!(!refusal.message.is_empty() && !refusal.hint.is_empty());
        assert_eq!(done(&session, "list_events", json!({}))["total"], 0);
    }
}

#[test]
fn an_unknown_command_and_input_that_is_none_have_words_of_their_own() {
    let session = session("pt");
    assert_eq!(
        refused(&session, "launch_rocket", json!({})).code,
        "unknown-command"
    );
    assert_eq!(
        refused(&session, "list_members", json!({})).code,
        "no-network-open"
    );
    let folder = tempfile::tempdir().unwrap();
    sample(&session, folder.path(), "demo");
    assert_eq!(
        refused(&session, "list_members", json!({"limit": "many"})).code,
        "bad-input"
    );
    assert_eq!(
        refused(&session, "get_member", json!("no object")).code,
        "bad-input"
    );
    let nowhere = refused(
        &session,
        "list_members",
        json!({"sort": [{"field": "colour"}]}),
    );
    assert_eq!(nowhere.problems[0].field, "sort.colour");
}

#[test]
fn a_document_is_attached_read_back_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    sample(&session, folder.path(), "demo");
    let event = done(&session, "list_events", json!({"limit": 1}))["items"][0]["id"].clone();
    let about = format!("event:{}", event.as_str().unwrap());
    let file = folder.path().join("Acta final.pdf");
    std::fs::write(&file, b"%PDF-1.7 acta").unwrap();
    let document = done(
        &session,
        "attach_document",
        json!({"path": file, "about": about}),
    );
    assert_eq!(document["title"], "Acta final");
    let id = document["id"].as_str().unwrap();
    let served = session.resource(&format!("document/{id}")).unwrap();
    assert_eq!(
        (served.media_type.as_str(), served.bytes.as_slice()),
        ("application/pdf", &b"%PDF-1.7 acta"[..])
    );
    let copy = folder.path().join("copy.pdf");
    done(&session, "save_document", json!({"id": id, "path": copy}));
    assert_eq!(std::fs::read(copy).unwrap(), b"%PDF-1.7 acta");
    done(&session, "undo", json!({}));
    assert!(session.resource(&format!("document/{id}")).is_none());
    std::fs::write(&file, b"").unwrap();
    let empty = refused(
        &session,
        "attach_document",
        json!({"path": file, "about": about}),
    );
    assert_eq!(
        (empty.code.as_str(), empty.problems[0].field.as_str()),
        ("refused", "path")
    );
    let large = folder.path().join("large.bin");
    std::fs::File::create(&large)
        .unwrap()
        .set_len(300_000_000)
        .unwrap();
    let large = refused(
        &session,
        "attach_document",
        json!({"path": large, "about": about}),
    );
    assert_eq!(large.code, "too-large");
    assert!(
        large.message.contains("300") && large.message.contains("100"),
        "{}",
        large.message
    );
}

#[test]
fn lists_are_paged_filtered_and_counted() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    sample(&session, folder.path(), "demo");
    let all = done(&session, "list_people", json!({"limit": 500}));
    let page = done(&session, "list_people", json!({"limit": 10, "offset": 10}));
    assert_eq!(page["total"], all["total"]);
    assert_eq!(page["items"][0]["id"], all["items"][10]["id"]);
    let own = done(
        &session,
        "list_events",
        json!({"filter": {"scope": "own", "begin": {"from": "2025", "to": "2025"}}}),
    );
    let items = own["items"].as_array().unwrap();
    assert!(!items.is_empty());
    assert!(
        items
            .iter()
            .all(|e| e["fields"]["begin"].as_str().unwrap().starts_with("2025"))
    );
    let found = done(&session, "search", json!({"text": "urugu"}));
    assert!(
        found
            .as_array()
            .unwrap()
            .iter()
            .any(|f| f["kind"] == "member" && f["title"] == "Uruguay")
    );
    assert!(
        call(&session, "list_people", json!({"limit": 100_000})).is_ok_and(|v| v["items"]
            .as_array()
            .unwrap()
            .len()
            <= 500)
    );
}
