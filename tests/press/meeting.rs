//! The papers of a meeting, its folder and its dossier, through the commands, as files.

use crate::{done, every_table_has_heads, session_on, solid, solid_text};
use lopdf::{Dictionary, Document, Object, dictionary};
use plenaria_api::{Job, Session};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

pub(crate) fn sample(kind: &str) -> (Session, tempfile::TempDir) {
    let session = session_on("2026-10-05");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("sample.plenaria");
    done(
        &session,
        "create_sample",
        json!({"path": path, "kind": kind}),
    );
    (session, folder)
}

/// Levels of headings in the order in which a reader hears them.
fn headings(document: &Document) -> Vec<u8> {
    let root = document
        .catalog()
        .expect("a catalog")
        .get(b"StructTreeRoot");
    let root = root.and_then(Object::as_reference).expect("a tree of tags");
    let mut levels = Vec::new();
    let mut waiting = vec![Object::Reference(root)];
    while let Some(object) = waiting.pop() {
        let Ok((_, object)) = document.dereference(&object) else {
            continue;
        };
        if let Ok(items) = object.as_array() {
            waiting.extend(items.iter().rev().cloned());
        } else if let Ok(element) = object.as_dict() {
            if let Ok([b'H', level @ b'1'..=b'6']) = element.get(b"S").and_then(Object::as_name) {
                levels.push(level - b'0');
            }
            waiting.extend(element.get(b"K").ok().cloned());
        }
    }
    levels
}

/// The order of headings is one that a reader can follow: the first is of the first level, and none is skipped.
fn follows(document: &Document, what: &str) {
    let levels = headings(document);
    assert_eq!(levels.first(), Some(&1), "{what}: {levels:?}");
    assert!(
        levels.windows(2).all(|two| two[1] <= two[0] + 1),
        "{what}: {levels:?}"
    );
}

#[test]
fn every_paper_of_a_meeting_is_made_in_three_languages_with_tags_and_heads() {
    for (kind, event, paper) in [
        ("demo", "vii-2025", "a4"),
        ("demo", "viii-2026", "letter"),
        ("gealc", "ix-2015", "letter"),
    ] {
        let (session, _folder) = sample(kind);
        for name in [
            "agenda",
            "agenda_annotated",
            "participants",
            "sign_in",
            "tents",
            "badges",
            "seating",
            "credentials",
            "certificates",
            "minutes",
            "funding",
            "rooming",
            "travels",
            "receipts",
            "visas",
        ] {
            let options = json!({"document": name, "record": format!("event:{event}"), "language": "all", "paper": paper});
            let (_, files) = done(
                &session,
                "make_document",
                json!({"options": options, "path": "papers"}),
            );
            assert_eq!(files.len(), 3);
            for file in files {
                let document = Document::load_mem(&file).expect("a PDF");
                let what = format!("{kind} {event} {name}");
                assert!(!solid_text(&document).contains('⟦'), "{what}");
                every_table_has_heads(&document);
                // Cards are no text to be read from end to end.
                if !["tents", "badges"].contains(&name) {
                    follows(&document, &what);
                }
            }
        }
    }
}

#[test]
fn minutes_are_edited_too() {
    let (session, _folder) = sample("demo");
    let options = json!({"document": "minutes", "record": "event:vii-2025"});
    let (_, files) = done(
        &session,
        "make_document",
        json!({"options": options, "path": "acta.docx"}),
    );
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(files[0].clone())).expect("a DOCX");
    let mut text = String::new();
    let mut file = archive.by_name("word/document.xml").expect("the text");
    std::io::Read::read_to_string(&mut file, &mut text).expect("words");
    for words in ["Acta: VII Reuni", "Apertura y verificaci", "<w:tbl>"] {
        assert!(text.contains(words), "{words}");
    }
}

#[test]
fn an_agenda_reads_in_the_order_of_the_meeting() {
    let (session, _folder) = sample("demo");
    let options = json!({"document": "agenda", "record": "event:vii-2025", "language": "es"});
    let (_, files) = done(
        &session,
        "make_document",
        json!({"options": options, "path": "agenda.pdf"}),
    );
    let text = solid_text(&Document::load_mem(&files[0]).expect("a PDF"));
    let places: Vec<_> = [
        "Ordendeldía",
        "Aperturayverificacióndelquórum",
        "Aprobacióndelordendeldía",
        "Informeanual2025",
        "Ejecucióndelpresupuesto2025",
    ]
    .into_iter()
    .map(|words| {
        text.find(words)
            .unwrap_or_else(|| panic!("{words}: {text}"))
    })
    .collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn what_people_write_is_printed_and_never_run() {
    let (session, folder) = sample("demo");
    let hostile = "#read(\"/etc/passwd\") <script>alert(1)</script>";
    done(
        &session,
        "add_person",
        json!({"id": "00000000-0000-7000-8000-000000000001", "fields": {"printed_name": hostile}}),
    );
    done(
        &session,
        "add_participant",
        json!({"fields": {"event": "viii-2026", "person": "00000000-0000-7000-8000-000000000001", "role": "guest", "invitation": "confirmed"}}),
    );
    done(
        &session,
        "edit_event",
        json!({"id": "viii-2026", "fields": {"name": {"es": format!("<b>{}</b>", "Título ".repeat(40))}}}),
    );
    let (_, files) = done(
        &session,
        "make_document",
        json!({"options": {"document": "participants", "record": "event:viii-2026", "language": "es"}, "path": "list.pdf"}),
    );
    assert!(solid_text(&Document::load_mem(&files[0]).expect("a PDF")).contains(&solid(hostile)));
    let target = folder.path().join("carpeta");
    make_folder(&session, &target).expect("a folder");
    let index = std::fs::read_to_string(target.join("index.html")).expect("an index");
    assert!(index.contains("&lt;b&gt;Título") && !index.contains("<script"));
    assert!(!index.contains("http://") && !index.contains("https://"));
}

fn make_folder(session: &Session, target: &Path) -> Result<Value, plenaria_api::Refusal> {
    let input = json!({"event": "viii-2026", "path": target, "date": "2026-10-05"});
    let answer = session.call("make_folder", input, &Job::none())?;
    session.write_files(&answer.files)?;
    Ok(answer.value)
}

/// Every file below a folder with its contents, by path.
pub(crate) fn contents(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(at) = waiting.pop() {
        for entry in std::fs::read_dir(&at).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let own = path.strip_prefix(folder).expect("below").to_owned();
                found.push((own, std::fs::read(&path).expect("a file")));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn a_folder_is_whole_the_same_twice_and_stays_where_it_is() {
    let (session, folder) = sample("demo");
    for name in ["../../x", "CON.pdf", "título largo"] {
        let path = folder.path().join("attached.txt");
        std::fs::write(&path, "words").expect("a file");
        let (document, _) = done(
            &session,
            "attach_document",
            json!({"path": path, "about": "event:viii-2026"}),
        );
        done(
            &session,
            "edit_document",
            json!({"id": document["id"], "fields": {"file_name": name}}),
        );
    }
    std::fs::remove_file(folder.path().join("attached.txt")).expect("gone");
    let (first, second) = (folder.path().join("first"), folder.path().join("second"));
    let value = make_folder(&session, &first).expect("a folder");
    make_folder(&session, &second).expect("a folder");
    let files = contents(&first);
    assert!(files == contents(&second), "the same bytes twice");
    let manifest: Value =
        serde_json::from_slice(&std::fs::read(first.join("manifest.json")).expect("a manifest"))
            .expect("JSON");
    assert_eq!(manifest["files"], value["files"]);
    assert_eq!(
        files.len(),
        manifest["files"].as_array().expect("files").len() + 1
    );
    for file in manifest["files"].as_array().expect("files") {
        let path = Path::new(file["path"].as_str().expect("a path"));
        let bytes = &files
            .iter()
            .find(|(own, _)| own == path)
            .unwrap_or_else(|| panic!("{path:?}"))
            .1;
        assert_eq!(file["sha256"], plenaria_core::storage::hash_of(bytes));
        if let Some(pages) = file["pages"].as_u64() {
            let document =
                Document::load_mem(bytes).unwrap_or_else(|error| panic!("{path:?}: {error}"));
            assert_eq!(document.get_pages().len() as u64, pages, "{path:?}");
        }
    }
    for expected in [
        "index.html",
        "convocation/MX-es.pdf",
        "convocation/MX-es.docx",
        "convocation/MX-es.eml",
        "convocation/BR-pt.pdf",
        "calendar/viii-2026-es.ics",
        "documents/_CON.pdf",
    ] {
        assert!(first.join(expected).is_file(), "{expected}");
    }
    // Nothing beside what was asked for.
    let beside = std::fs::read_dir(folder.path()).expect("a folder");
    let mut beside: Vec<String> = beside
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .filter(|name| !name.contains("sample"))
        .collect();
    beside.sort();
    assert_eq!(beside, ["first", "second"]);
    // One's own may be made again; somebody else's file keeps it from being written over.
    make_folder(&session, &first).expect("again");
    std::fs::write(first.join("notes.txt"), "mine").expect("a note");
    let refusal = make_folder(&session, &first).expect_err("a refusal");
    assert_eq!(refusal.problems[0].field, "path");
    assert_eq!(
        std::fs::read_to_string(first.join("notes.txt")).expect("kept"),
        "mine"
    );
}

#[test]
fn a_message_of_a_folder_carries_letter_and_calendar() {
    let (session, folder) = sample("demo");
    let target = folder.path().join("carpeta");
    make_folder(&session, &target).expect("a folder");
    let message = std::fs::read_to_string(target.join("convocation/MX-es.eml")).expect("a message");
    for part in [
        "X-Unsent: 1",
        "application/pdf",
        "text/calendar",
        "MX-es.pdf",
        "viii-2026.ics",
    ] {
        assert!(message.contains(part), "{part}");
    }
    let calendar =
        std::fs::read_to_string(target.join("calendar/viii-2026-es.ics")).expect("a calendar");
    assert!(
        calendar.starts_with("BEGIN:VCALENDAR\r\n") && calendar.contains("UID:"),
        "{calendar}"
    );
}

#[test]
fn a_folder_that_is_stopped_leaves_nothing() {
    let (session, folder) = sample("demo");
    let stop = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(true));
    let job = Job::new(stop, |_| {});
    let target = folder.path().join("carpeta");
    let input = json!({"event": "viii-2026", "path": target});
    assert!(session.call("make_folder", input, &job).is_err());
    assert!(!target.exists());
}

/// A PDF whose pages each say a word, of a size, turned.
pub(crate) fn attached(word: &str, pages: usize, side: i64, rotate: i64) -> Vec<u8> {
    let mut document = Document::with_version("1.4");
    let root = document.new_object_id();
    let face = document.add_object(
        dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Courier" },
    );
    let kids: Vec<Object> = (1..=pages)
        .map(|page| {
            let words = format!("BT /F 20 Tf 40 200 Td ({word}{page}) Tj ET");
            let content =
                document.add_object(lopdf::Stream::new(Dictionary::new(), words.into_bytes()));
            document
                .add_object(
                    dictionary! { "Type" => "Page", "Parent" => root, "Contents" => content },
                )
                .into()
        })
        .collect();
    let resources = dictionary! { "Font" => dictionary! { "F" => face } };
    document.objects.insert(
        root,
        dictionary! {
            "Type" => "Pages", "Count" => pages as i64, "Kids" => kids, "Resources" => resources,
            "MediaBox" => vec![0.into(), 0.into(), 400.into(), side.into()], "Rotate" => rotate,
        }
        .into(),
    );
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => root });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("a file");
    bytes
}

pub(crate) fn attach(session: &Session, folder: &Path, about: &str, title: &str, bytes: &[u8]) {
    let path = folder.join("attached.pdf");
    std::fs::write(&path, bytes).expect("a file");
    done(
        session,
        "attach_document",
        json!({"path": path, "about": about, "title": title}),
    );
}

fn dossier(session: &Session) -> (Value, Vec<u8>) {
    let input = json!({"event": "vii-2025", "path": "dossier.pdf", "language": "es", "paper": "a4", "date": "2026-01-29"});
    let (value, mut files) = done(session, "make_dossier", input);
    (value, files.remove(0))
}

/// Titles of the bookmarks with the number of the page to which each leads.
pub(crate) fn bookmarks(document: &Document) -> Vec<(String, u32)> {
    let pages = document.get_pages();
    let mut found = Vec::new();
    let outlines = document
        .catalog()
        .expect("a catalog")
        .get_deref(b"Outlines", document);
    let mut waiting: Vec<Object> = outlines
        .and_then(Object::as_dict)
        .expect("bookmarks")
        .get(b"First")
        .cloned()
        .into_iter()
        .collect();
    while let Some(item) = waiting.pop() {
        let item = document
            .dereference(&item)
            .expect("an item")
            .1
            .as_dict()
            .expect("an item");
        let title = item
            .get(b"Title")
            .and_then(Object::as_str)
            .expect("a title");
        let units: Vec<u16> = title[2..]
            .chunks(2)
            .map(|two| u16::from_be_bytes([two[0], two[1]]))
            .collect();
        let target = item
            .get(b"Dest")
            .and_then(Object::as_array)
            .expect("a page")[0]
            .as_reference()
            .expect("a page");
        let page = pages
            .iter()
            .find(|(_, id)| **id == target)
            .expect("a page of the file")
            .0;
        found.push((String::from_utf16_lossy(&units), *page));
        waiting.extend(item.get(b"Next").ok().cloned());
        waiting.extend(item.get(b"First").ok().cloned());
    }
    found
}

/// What qpdf says of a file; nothing where it is not installed, which is said.
pub(crate) fn checked(bytes: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("dossier.pdf");
    std::fs::write(&path, bytes).expect("a file");
    match std::process::Command::new("qpdf")
        .arg("--check")
        .arg(&path)
        .output()
    {
        Ok(output) if output.status.success() => None,
        Ok(output) => Some(
            String::from_utf8_lossy(&output.stdout).into_owned()
                + &String::from_utf8_lossy(&output.stderr),
        ),
        Err(_) => {
            use std::io::Write as _;
            let _ = writeln!(
                std::io::stderr(),
                "qpdf is not installed: the dossier was not checked by it"
            );
            None
        }
    }
}

#[test]
fn a_dossier_has_each_document_after_its_item_at_its_page() {
    let (session, folder) = sample("demo");
    let (items, _) = done(
        &session,
        "list_items",
        json!({"filter": {"event": "vii-2025"}, "sort": [{"field": "number"}], "limit": 500}),
    );
    let item = |number: &str| {
        let items = items["items"].as_array().expect("items");
        let item = items
            .iter()
            .find(|item| item["fields"]["number"] == number)
            .expect("the item");
        format!("item:{}", item["id"].as_str().expect("an id"))
    };
    attach(
        &session,
        folder.path(),
        &item("3"),
        "Informe de la Secretaría",
        &attached("informe", 3, 600, 90),
    );
    attach(
        &session,
        folder.path(),
        &item("4"),
        "Presupuesto",
        &attached("presupuesto", 2, 300, 0),
    );
    attach(
        &session,
        folder.path(),
        &item("4"),
        "Anexo dañado",
        b"%PDF-1.7 nothing more",
    );
    attach(
        &session,
        folder.path(),
        &item("4"),
        "Plano",
        &attached("plano", 1, 2083, 0),
    );
    let (value, bytes) = dossier(&session);
    assert_eq!(checked(&bytes), None);
    assert!(dossier(&session).1 == bytes, "the same bytes twice");
    let document = Document::load_mem(&bytes).expect("a PDF");
    let pages = document.get_pages();
    assert_eq!(value["files"][0]["pages"], pages.len());
    let marks = bookmarks(&document);
    for (title, word) in [
        ("Informe de la Secretaría", "informe1"),
        ("Presupuesto", "presupuesto1"),
    ] {
        let page = marks
            .iter()
            .find(|(mark, _)| mark == title)
            .unwrap_or_else(|| panic!("{title}: {marks:?}"))
            .1;
        let text = solid(&document.extract_text(&[page]).expect("text"));
        assert!(text.contains(word), "{title}: {text}");
        assert!(text.contains(&format!("{page}/{}", pages.len())), "{text}");
        let own = document.get_dictionary(pages[&page]).expect("a page");
        let rotate = own.get(b"Rotate").and_then(Object::as_i64).unwrap_or(0);
        assert_eq!(rotate, if title == "Presupuesto" { 0 } else { 90 });
    }
    let order: Vec<u32> = marks.iter().map(|(_, page)| *page).collect();
    assert!(order.is_sorted(), "{marks:?}");
    let left: Vec<_> = value["left_out"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| one["title"].as_str().expect("a title"))
        .collect();
    assert!(
        left.contains(&"Anexo dañado") && left.contains(&"Plano"),
        "{left:?}"
    );
    for (title, words) in [
        ("Anexo dañado", "Elarchivoestádañado"),
        ("Plano", "1.684puntos"),
    ] {
        let page = marks
            .iter()
            .find(|(mark, _)| mark == title)
            .unwrap_or_else(|| panic!("{title}: {marks:?}"))
            .1;
        let text = solid(&document.extract_text(&[page]).expect("text"));
        let words = [
            words.to_owned(),
            words.replace('.', ","),
            words.replace('.', "\u{202f}"),
            words.replace('.', ""),
        ];
        assert!(
            words.iter().any(|words| text.contains(words)),
            "{title}: {text}"
        );
    }
}

#[test]
fn a_dossier_holds_every_real_file_or_says_why_not() {
    let folder = std::env::var_os("PLENARIA_INPUTS").map(PathBuf::from);
    let Some(folder) = folder.filter(|folder| folder.is_dir()) else {
        use std::io::Write as _;
        let _ = writeln!(
            std::io::stderr(),
            "PLENARIA_INPUTS names no folder: real files were not tried"
        );
        return;
    };
    let (session, own) = sample("demo");
    let mut tried = 0;
    for (path, bytes) in contents(&folder.join("pdf")) {
        if path.extension().is_some_and(|ending| ending == "pdf") {
            attach(
                &session,
                own.path(),
                "event:vii-2025",
                &path.display().to_string(),
                &bytes,
            );
            tried += 1;
        }
    }
    let (value, bytes) = dossier(&session);
    assert_eq!(checked(&bytes), None);
    let document = Document::load_mem(&bytes).expect("a PDF");
    let marks = bookmarks(&document);
    let left = value["left_out"].as_array().expect("a list");
    let left: Vec<_> = left
        .iter()
        .filter(|one| {
            one["title"]
                .as_str()
                .is_some_and(|title| title.ends_with(".pdf"))
        })
        .collect();
    assert!(
        marks
            .iter()
            .filter(|(title, _)| title.ends_with(".pdf"))
            .count()
            == tried,
        "{marks:?}"
    );
    assert!(left.len() < tried / 2, "{left:#?}");
}
