//! The shorter documents and the letters of the samples, through the commands, as files.

use crate::{done, every_table_has_heads, session, session_on, solid_text};
use lopdf::Document;
use plenaria_api::{Job, Session};
use serde_json::{Value, json};

fn sample(session: &Session, kind: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("sample.plenaria");
    done(
        session,
        "create_sample",
        json!({"path": path, "kind": kind}),
    );
    folder
}

fn document(session: &Session, options: Value) -> Document {
    let input = json!({"options": options, "path": "document.pdf"});
    let (_, files) = done(session, "make_document", input);
    Document::load_mem(&files[0]).expect("a PDF")
}

#[test]
fn every_document_of_both_samples_is_made_in_three_languages_with_heads_in_its_tables() {
    for (kind, year) in [("demo", 2025), ("gealc", 2015)] {
        let session = session();
        let _folder = sample(&session, kind);
        for document in [
            "calendar",
            "directory",
            "vacancies",
            "composition",
            "balance",
            "rotation",
        ] {
            let options =
                json!({"document": document, "year": year, "language": "all", "paper": "letter"});
            let input = json!({"options": options, "path": "folder"});
            let (value, files) = done(&session, "make_document", input);
            let names: Vec<_> = value["files"]
                .as_array()
                .expect("files")
                .iter()
                .map(|file| file["path"].as_str().unwrap_or_default().to_owned())
                .collect();
            assert!(
                names[2].contains(document) && names[2].ends_with("-pt.pdf"),
                "{names:?}"
            );
            for file in files {
                let document = Document::load_mem(&file).expect("a PDF");
                assert!(!solid_text(&document).contains('⟦'), "{kind} {names:?}");
                every_table_has_heads(&document);
            }
        }
    }
}

#[test]
fn a_calendar_names_the_events_of_its_year_and_no_others() {
    let session = session();
    let _folder = sample(&session, "gealc");
    let options = |year: i32| json!({"document": "calendar", "year": year, "language": "es"});
    let text = solid_text(&document(&session, options(2015)));
    assert!(text.contains("26–27IXReuniónAnual"), "{text}");
    assert!(!solid_text(&document(&session, options(1900))).contains("Reunión"));
}

#[test]
fn letters_for_vacant_posts_are_numbered_in_the_recipients_language_and_undone_in_one_step() {
    let session = session_on("2026-10-05");
    let _folder = sample(&session, "demo");
    let (overview, _) = done(&session, "overview", json!({}));
    let posts: Vec<_> = overview["vacant"]
        .as_array()
        .expect("vacant posts")
        .iter()
        .map(|item| item["record"]["id"].clone())
        .collect();
    assert!(!posts.is_empty(), "the sample has vacant posts");
    let letters = |session: &Session| {
        let (page, _) = done(session, "list_letters", json!({"limit": 1}));
        page["total"].as_u64().expect("a number")
    };
    let before = letters(&session);
    let (written, _) = done(&session, "write_letters", json!({"posts": posts}));
    let written = written["letters"].as_array().expect("letters").clone();
    assert_eq!(letters(&session), before + posts.len() as u64);
    for letter in &written {
        let number = letter["number"].as_str().expect("a number");
        assert!(number.starts_with("OF-2026-"), "{number}");
        let made = |name: &str| {
            let input = json!({"letter": letter["id"], "path": name});
            done(&session, "make_letter", input)
        };
        let (value, files) = made("oficio.pdf");
        assert_eq!(value["files"][0]["language"], letter["language"]);
        let text = solid_text(&Document::load_mem(&files[0]).expect("a PDF"));
        assert!(text.contains(number), "{text}");
        let (_, files) = made("oficio.docx");
        assert!(files[0].starts_with(b"PK"));
        assert_eq!(files, made("oficio.docx").1, "the same bytes twice");
    }
    done(&session, "undo", json!({}));
    assert_eq!(letters(&session), before);
}

#[test]
fn what_cannot_be_printed_says_which_option_is_wrong() {
    let session = session();
    let _folder = sample(&session, "demo");
    for (options, field) in [
        (json!({"document": "poster"}), "document"),
        (json!({"document": "letter"}), "record"),
        (json!({"document": "directory", "on": "2025-02-30"}), "on"),
        (json!({"document": "calendar", "paper": "a5"}), "paper"),
        (
            json!({"document": "calendar", "language": "fr"}),
            "language",
        ),
    ] {
        let refusal = session.call("preview_document", options.clone(), &Job::none());
        let refusal = refusal.expect_err("a refusal");
        let fields: Vec<_> = refusal.problems.iter().map(|p| p.field.as_str()).collect();
        assert_eq!(fields, [field], "{options}");
    }
}
