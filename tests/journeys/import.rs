//! A table comes in: looked at first, in one step, known again, undone; and goes out again.

use crate::{done, refused, sample, session};
use serde_json::{Value, json};

const PEOPLE: &str = "Nombre completo;Correo electrónico;País;Cargo\r\n\
    Ana Zubizarreta Mar;ana.zubizarreta@example.org;Uruguay;Directora\r\n\
    Luz Yarzábal Sol;luz@;Atlantis;Asesora\r\n\
    =HYPERLINK(\"x\");;;\r\n";

fn people(session: &plenaria_api::Session, text: &str) -> u64 {
    done(session, "list_people", json!({"text": text}))["total"]
        .as_u64()
        .unwrap()
}

#[test]
fn a_table_is_shown_brought_in_known_again_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    sample(&session, folder.path(), "demo");
    let table = folder.path().join("personas.csv");
    std::fs::write(&table, PEOPLE).unwrap();
    let input = json!({"kind": "people", "path": table});
    let preview = done(&session, "preview_import", input.clone());
    assert_eq!(preview["table"]["delimiter"], ";");
    let fields: Vec<&Value> = preview["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| &c["field"])
        .collect();
    assert_eq!(fields, ["person", "email", "country", "position_stated"]);
    assert_eq!(
        (&preview["counts"]["create"], &preview["counts"]["reject"]),
        (&json!(2), &json!(1))
    );
    let wrong = &preview["rows"][1];
    let said: Vec<&str> = wrong["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| p["message"].as_str().unwrap())
        .collect();
    assert!(
        said.iter().any(|m| m.contains("Atlantis")) && said.iter().any(|m| m.contains("luz@")),
        "{said:?}"
    );
    assert_eq!(
        people(&session, "Zubizarreta"),
        0,
        "nothing is written by looking"
    );

    let rejected = folder.path().join("rechazadas.csv");
    let mut wanted = input.clone();
    wanted["rejected"] = json!(rejected);
    wanted["decisions"] = json!([{"row": 4, "do": "skip"}]);
    let imported = done(&session, "import_table", wanted.clone());
    assert_eq!(
        imported["counts"],
        json!({"create": 1, "update": 0, "same": 0, "reject": 1, "skip": 1})
    );
    assert_eq!(people(&session, "Zubizarreta"), 1);
    let left = std::fs::read_to_string(&rejected).unwrap();
    assert!(
        left.starts_with('\u{feff}') && left.contains("Luz Yarzábal Sol;luz@;Atlantis;Asesora;"),
        "{left}"
    );

    let again = done(&session, "import_table", wanted);
    assert_eq!(again["counts"]["same"], 1);
    let undone = done(&session, "undo", json!({}));
    assert!(undone["label"].as_str().unwrap().contains('1'));
    assert_eq!(people(&session, "Zubizarreta"), 0, "one step back");
}

#[test]
fn what_is_asked_wrongly_is_refused_in_three_languages() {
    let folder = tempfile::tempdir().unwrap();
    for language in ["es", "en", "pt"] {
        let session = session(language);
        let path = folder.path().join(format!("{language}.plenaria"));
        done(
            &session,
            "create_network",
            json!({"path": path, "name": "Red", "main_language": language}),
        );
        let refused = |input: Value| refused(&session, "preview_import", input);
        let kind = refused(json!({"kind": "ships", "text": "a\nb"}));
        assert_eq!(
            (kind.code.as_str(), kind.problems[0].field.as_str()),
            ("refused", "kind")
        );
        let event = refused(json!({"kind": "participants", "text": "Nombre\nAna Ríos"}));
        assert_eq!(
            event.problems.first().map(|p| p.field.as_str()),
            Some("event"),
            "{event:?}"
        );
        let nowhere =
            refused(json!({"kind": "seats", "text": "Nombre\nAna Ríos", "term": "nowhere"}));
        assert!(nowhere.problems[0].message.contains("nowhere"));
        let empty = refused(json!({"kind": "people", "text": "\n\n"}));
        assert_eq!(empty.code, "table-empty");
        let bad = folder.path().join("bad.xlsx");
        std::fs::write(&bad, b"PK\x03\x04 no workbook").unwrap();
        let unreadable = refused(json!({"kind": "people", "path": bad}));
        assert_eq!(unreadable.code, "table-unreadable");
        for refusal in [kind, event, nowhere, empty, unreadable] {
            assert!(
                !refusal.message.contains('⟦') && !refusal.hint.contains('⟦'),
                "{refusal:?}"
            );
        }
    }
}

#[test]
fn a_list_and_the_figures_go_out_as_tables_the_same_twice() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    sample(&session, folder.path(), "demo");
    let file = |name: &str| folder.path().join(name);
    for name in ["one.xlsx", "two.xlsx"] {
        let written = done(
            &session,
            "export_table",
            json!({"kind": "people", "path": file(name)}),
        );
        assert!(written["rows"].as_u64().unwrap() > 50);
    }
    let read = |name: &str| std::fs::read(file(name)).unwrap();
    assert_eq!(read("one.xlsx"), read("two.xlsx"));
    let preview = done(
        &session,
        "preview_import",
        json!({"kind": "people", "path": file("one.xlsx")}),
    );
    assert_eq!(
        preview["counts"]["reject"], 0,
        "what goes out comes in: {}",
        preview["rows"]
    );
    assert_eq!(preview["counts"]["create"], 0, "and is known");
    done(
        &session,
        "export_table",
        json!({"kind": "members", "fields": ["name", "country"], "path": file("members.csv")}),
    );
    let members = String::from_utf8(read("members.csv")).unwrap();
    assert!(members.starts_with("\u{feff}") && members.contains(";") && members.contains("\r\n"));
    done(
        &session,
        "export_figures",
        json!({"year": 2025, "path": file("figures.xlsx")}),
    );
    assert!(read("figures.xlsx").starts_with(b"PK"));
    assert_eq!(
        refused(
            &session,
            "export_table",
            json!({"kind": "people", "path": file("people.doc")})
        )
        .problems[0]
            .field,
        "format"
    );
}

#[test]
fn people_are_merged_told_apart_listed_exported_and_erased() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("pt");
    sample(&session, folder.path(), "demo");
    let add = |key: &str, name: &str, email: &str| {
        let fields = json!({"printed_name": name, "email": email});
        done(
            &session,
            "add_person",
            json!({"key": key, "fields": fields}),
        )
    };
    add("zoe", "Zoé Quintanilha Bastos", "zoe@example.org");
    add("zoe-2", "QUINTANILHA BASTOS, ZOE", "zoe@example.org");
    let pairs = |text: &str| {
        done(
            &session,
            "duplicates",
            json!({"kind": "person", "text": text}),
        )
    };
    let found = pairs("quintanilha");
    assert_eq!(found["total"], 1);
    assert!(
        found["pairs"][0]["reasons"]
            .as_array()
            .unwrap()
            .iter()
            .all(|r| !r["message"].as_str().unwrap().contains('⟦'))
    );
    done(
        &session,
        "dismiss_duplicate",
        json!({"a": "zoe", "b": "zoe-2"}),
    );
    assert_eq!(pairs("quintanilha")["total"], 0);
    done(&session, "undo", json!({}));
    done(
        &session,
        "merge",
        json!({"keep": "zoe", "drop": "zoe-2", "fields": {}}),
    );
    assert_eq!(people(&session, "Quintanilha"), 1);
    let all = done(&session, "contacts", json!({"list": "all"}));
    assert!(
        all["addresses"]
            .as_array()
            .unwrap()
            .iter()
            .any(|a| a["batches"].to_string().contains("zoe@example.org"))
    );
    let titulars = done(
        &session,
        "contacts",
        json!({"list": "titulars", "on": "2021-05-15"}),
    );
    assert!(!titulars["contacts"].as_array().unwrap().is_empty());
    let file = folder.path().join("zoe.json");
    done(
        &session,
        "export_person",
        json!({"person": "zoe", "path": file}),
    );
    assert!(
        std::fs::read_to_string(&file)
            .unwrap()
            .contains("zoe@example.org")
    );
    let wrong = refused(
        &session,
        "erase_person",
        json!({"person": "zoe", "confirm": "Zoé"}),
    );
    assert_eq!(wrong.problems[0].field, "confirm");
    let erased = done(
        &session,
        "erase_person",
        json!({"person": "zoe", "confirm": "Zoé Quintanilha Bastos"}),
    );
    assert_eq!(erased["compacted"], true);
    assert_eq!(people(&session, "Quintanilha"), 0);
    let history = done(&session, "history", json!({"limit": 50})).to_string();
    assert!(!history.to_lowercase().contains("quintanilha"), "{history}");
}
