//! Reports of the samples as files: what a reader's program finds in them.

mod cards;
mod meeting;
mod papers;
mod sessions;
mod travel;

use lopdf::{Dictionary, Document, Object};
use plenaria_api::{Edge, Job, Session};
use serde_json::{Value, json};

fn session() -> Session {
    session_on("2026-01-29")
}

fn session_on(day: &'static str) -> Session {
    let mut edge = Edge::of_this_machine();
    edge.today = Box::new(|| day.parse().expect("a date"));
    edge.language = "es".parse().ok();
    Session::new(edge)
}

fn done(session: &Session, name: &str, input: Value) -> (Value, Vec<Vec<u8>>) {
    let answer = session.call(name, input, &Job::none());
    let answer = answer.unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"));
    let files = answer.files.into_iter().map(|file| file.bytes);
    (answer.value, files.collect())
}

/// A sample's report of a year with every annex.
fn report(session: &Session, kind: &str, year: i32, language: &str) -> Document {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("sample.plenaria");
    done(
        session,
        "create_sample",
        json!({"path": path, "kind": kind}),
    );
    let options = json!({
        "year": year, "language": language, "paper": "a4", "date": "2026-01-29",
        "annex": ["directory", "findings", "sources"], "empty": "say_missing",
    });
    let input = json!({"options": options, "path": folder.path().join("report.pdf")});
    let (_, files) = done(session, "make_report", input);
    Document::load_mem(&files[0]).expect("a PDF")
}

/// The text of all pages, without any space: which of them stand between words is lost in a PDF.
fn solid_text(document: &Document) -> String {
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    solid(&document.extract_text(&pages).expect("text"))
}

fn solid(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn every_figure_that_is_listed_stands_in_the_report_as_it_reads_there() {
    for (kind, year) in [("demo", 2025), ("gealc", 2015)] {
        let session = session();
        let text = solid_text(&report(&session, kind, year, "es"));
        let (figures, _) = done(&session, "figures", json!({"year": year}));
        let figures = figures.as_array().expect("a list");
        assert!(!figures.is_empty());
        for figure in figures {
            // A table names its currency once, in its head.
            let value = solid(figure["value"].as_str().expect("text"));
            let value = value.trim_start_matches(|c: char| c.is_ascii_uppercase());
            assert!(text.contains(value), "{kind}: {figure}");
        }
    }
}

#[test]
fn gealc_says_what_sources_say_and_what_they_do_not() {
    let text = solid_text(&report(&session(), "gealc", 2015, "es"));
    for said in [
        "IXReuniónAnual",
        "paísesdistintos",
        "paísesanunciados",
        "CompromisodelaCiudaddeMéxico",
        "Nohayunpresupuestoregistradoparaesteperíodo.",
        "Losregistrosnonombranaquieneslointegran.",
    ] {
        assert!(text.contains(said), "{said}");
    }
    assert!(!text.contains("Estonia") && !text.contains('⟦'));
}

#[test]
fn the_months_of_a_project_stand_beside_those_that_its_source_says() {
    let text = solid_text(&report(&session(), "gealc", 2012, "es"));
    assert!(text.contains("«32months»"), "{text}");
    assert!(text.contains("1abr2013·37meses"), "{text}");
}

#[test]
fn a_report_says_its_language_and_claims_both_standards() {
    let session = session();
    for (language, tag) in [("es", "es"), ("en", "en-GB"), ("pt", "pt-BR")] {
        let document = report(&session, "demo", 2025, language);
        let catalog = document.catalog().expect("a catalog");
        let said = catalog
            .get(b"Lang")
            .and_then(Object::as_str)
            .expect("a language");
        let said = String::from_utf8_lossy(said);
        assert!(said.starts_with(tag), "{said}");
        let metadata = catalog.get(b"Metadata").and_then(Object::as_reference);
        let metadata = metadata
            .and_then(|id| document.get_object(id))
            .and_then(Object::as_stream);
        let xml = metadata.expect("metadata");
        let xml = xml
            .decompressed_content()
            .unwrap_or_else(|_| xml.content.clone());
        let xml = String::from_utf8_lossy(&xml);
        assert!(
            xml.contains("pdfuaid:part") && xml.contains("pdfaid:part"),
            "{xml}"
        );
        done(&session, "close_network", json!({}));
    }
}

#[test]
fn every_table_of_a_report_has_heads() {
    let document = report(&session(), "demo", 2025, "pt");
    let tables = every_table_has_heads(&document);
    assert!(tables > 20, "{tables}");
}

/// How many tables there are; each has heads.
fn every_table_has_heads(document: &Document) -> usize {
    let objects = document.objects.values();
    let tables: Vec<_> = objects.filter_map(|o| structure(o, b"Table")).collect();
    for table in &tables {
        assert!(holds(document, table, b"TH", 0), "{table:?}");
    }
    tables.len()
}

/// A structure element of a type.
fn structure<'a>(object: &'a Object, role: &[u8]) -> Option<&'a Dictionary> {
    let dictionary = object.as_dict().ok()?;
    (dictionary.get(b"S").and_then(Object::as_name).ok()? == role).then_some(dictionary)
}

/// Whether something below a structure element has a type.
fn holds(document: &Document, element: &Dictionary, role: &[u8], depth: usize) -> bool {
    let Ok(below) = element.get(b"K") else {
        return false;
    };
    let items: Vec<&Object> = match below {
        Object::Array(items) => items.iter().collect(),
        one => vec![one],
    };
    depth < 4
        && items.into_iter().any(|item| {
            let object = item
                .as_reference()
                .and_then(|id| document.get_object(id))
                .unwrap_or(item);
            structure(object, role).is_some()
                || object
                    .as_dict()
                    .is_ok_and(|child| holds(document, child, role, depth + 1))
        })
}
