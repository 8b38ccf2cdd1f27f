//! The folder of the demo's meeting filled to 120 participants, and a dossier of 60 attachments with 1,500 pages.
//!
//! Aims, in release: the folder 10 s; the dossier 5 s and less than 1 GB of memory.

use divan::Bencher;
use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use plenaria_tests::benches::{call, demo};
use serde_json::{Value, json};

fn main() {
    divan::main();
}

#[divan::bench(sample_count = 3)]
fn folder_of_120_participants(bencher: Bencher) {
    let (folder, session) = demo();
    let listed = call(
        &session,
        "list_participants",
        json!({"filter": {"event": "vii-2025"}, "limit": 500}),
    );
    let listed = listed["total"].as_u64().expect("a number");
    let changes: Vec<Value> = (listed..120)
        .map(|n| {
            json!({"do": "add", "kind": "participant", "fields": {"event": "vii-2025", "country": "UY", "stated": format!("Participante {n}"), "role": "delegate", "presence": "present"}})
        })
        .collect();
    call(&session, "change_records", json!({"changes": changes}));
    let input =
        json!({"event": "vii-2025", "path": folder.path().join("out"), "date": "2026-01-29"});
    bencher.bench_local(|| call(&session, "make_folder", input.clone()));
}

/// A file of as many pages.
fn attached(pages: usize) -> Vec<u8> {
    let mut document = Document::with_version("1.5");
    let root = document.new_object_id();
    let kids: Vec<Object> = (0..pages)
        .map(|page| {
            let lines: String = (0..50)
                .map(|line| format!("1 0 0 1 50 {} cm (page {page} line {line}) Tj\n", line * 14))
                .collect();
            let content = document.add_object(Stream::new(
                Dictionary::new(),
                format!("BT /F 10 Tf\n{lines}ET").into_bytes(),
            ));
            document
                .add_object(
                    dictionary! { "Type" => "Page", "Parent" => root, "Contents" => content },
                )
                .into()
        })
        .collect();
    document.objects.insert(
        root,
        dictionary! {
            "Type" => "Pages", "Count" => pages as i64, "Kids" => kids,
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        }
        .into(),
    );
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => root });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("a file");
    bytes
}

#[divan::bench(sample_count = 3)]
fn dossier_of_1500_pages(bencher: Bencher) {
    let (folder, session) = demo();
    let path = folder.path().join("attached.pdf");
    std::fs::write(&path, attached(25)).expect("a file");
    for n in 0..60 {
        call(
            &session,
            "attach_document",
            json!({"path": path, "about": "event:vii-2025", "title": format!("Documento {n}")}),
        );
    }
    let input = json!({"event": "vii-2025", "path": folder.path().join("dossier.pdf"), "language": "es", "date": "2026-01-29"});
    bencher.bench_local(|| call(&session, "make_dossier", input.clone()));
}
