//! What was handed in for the sessions of a real workshop: seven documents, of which only references are known.

use crate::meeting::sample;
use crate::{done, solid, solid_text};
use lopdf::Document;
use serde_json::json;

#[test]
fn a_dossier_lists_the_documents_of_sessions_too() {
    let (session, _folder) = sample("gealc");
    let input = json!({"event": "enplac-2013", "language": "es", "date": "2026-10-05", "path": "dossier.pdf"});
    let (value, files) = done(&session, "make_dossier", input);
    let left = value["left_out"].as_array().expect("a list");
    assert_eq!(left.len(), 7, "{left:?}");
    let text = solid_text(&Document::load_mem(&files[0]).expect("a PDF"));
    for said in [
        "Ayuda memoria",
        "Presentación del Senado de Chile",
        "2.34 MB",
        "El proceso de planificación estratégica de las TIC",
    ] {
        assert!(text.contains(&solid(said)), "{said}: {text}");
    }
}
