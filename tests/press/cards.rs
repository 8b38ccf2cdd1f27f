//! Cards and sheets that are cut, folded or signed: nothing on them is cut off by its own frame.

use crate::done;
use crate::meeting::sample;
use lopdf::Document;
use lopdf::content::Content;
use plenaria_api::Session;
use serde_json::json;

fn paper(session: &Session, name: &str, paper: &str) -> Document {
    let options =
        json!({"document": name, "record": "event:viii-2026", "language": "pt", "paper": paper});
    let (_, files) = done(
        session,
        "make_document",
        json!({"options": options, "path": "paper.pdf"}),
    );
    Document::load_mem(&files[0]).expect("a PDF")
}

/// How often each page cuts off what lies outside a shape.
fn cuts(document: &Document) -> Vec<usize> {
    let pages = document.get_pages();
    let operations = pages.values().map(|page| {
        let bytes = document.get_page_content(*page);
        Content::decode(&bytes).expect("operations").operations
    });
    operations
        .map(|all| all.iter().filter(|one| one.operator == "W").count())
        .collect()
}

#[test]
fn the_lower_face_of_a_name_tent_on_letter_cuts_no_name_off() {
    let (session, _folder) = sample("demo");
    let (a4, letter) = (
        cuts(&paper(&session, "tents", "a4")),
        cuts(&paper(&session, "tents", "letter")),
    );
    assert!(a4.len() > 30);
    assert_eq!(a4, letter);
}
