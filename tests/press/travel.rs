//! Lists and receipts of travel, who left a room and came back, and names that lead nowhere: through the commands, as
//! files.

use crate::meeting::{attach, attached, bookmarks, checked, contents, sample};
use crate::{done, solid, solid_text};
use lopdf::{Document, Object, ObjectId, dictionary};
use plenaria_api::{Job, Session};
use serde_json::{Value, json};
use std::path::Path;

fn paper(session: &Session, event: &str, document: &str, language: &str) -> Document {
    let options = json!({"document": document, "record": format!("event:{event}"), "language": language, "paper": "a4", "date": "2026-10-05"});
    let input = json!({"options": options, "path": "paper.pdf"});
    let (_, files) = done(session, "make_document", input);
    Document::load_mem(&files[0]).expect("a PDF")
}

#[test]
fn travel_is_listed_by_donor_lodging_and_day_and_each_per_diem_has_its_receipt() {
    let (session, _folder) = sample("demo");
    let travels = done(&session, "list_travels", json!({"limit": 500})).0;
    let travels = travels["items"].as_array().expect("journeys");
    let of = |donor: &str| {
        let own = travels
            .iter()
            .filter(|one| one["fields"]["organization"] == donor);
        own.collect::<Vec<_>>()
    };
    let bif = done(&session, "get_organization", json!({"id": "bif"})).0;
    let bif = bif["id"].as_str().expect("an id");
    let tickets: i64 = of(bif)
        .iter()
        .filter_map(|one| one["fields"]["ticket_cost"].as_i64())
        .sum();
    assert!(tickets > 0);
    let funding = solid_text(&paper(&session, "viii-2026", "funding", "en"));
    // The sum of the donor's tickets as it reads there, whatever parts thousands.
    let digits = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let whole = (tickets / 100).to_string();
    assert!(digits(&funding).contains(&whole), "{whole}: {funding}");
    for words in ["Fundedparticipants", "Perdiem", "TotalinUSD", "×3"] {
        assert!(funding.contains(words), "{words}: {funding}");
    }
    let rooming = solid_text(&paper(&session, "viii-2026", "rooming", "es"));
    for words in [
        "Listadehabitaciones",
        "HotelSupuesto",
        "Primeranoche",
        "noches",
    ] {
        assert!(rooming.contains(words), "{words}: {rooming}");
    }
    let ways = solid_text(&paper(&session, "viii-2026", "travels", "pt"));
    let places: Vec<_> = [
        "Chegadas", "06:15", "10:45", "12:10", "Saídas", "17:05", "22:40",
    ]
    .map(|words| {
        ways.rfind(words)
            .unwrap_or_else(|| panic!("{words}: {ways}"))
    })
    .to_vec();
    assert!(places.is_sorted(), "{places:?}: {ways}");
    let receipts = paper(&session, "viii-2026", "receipts", "es");
    let with = travels
        .iter()
        .filter(|one| one["fields"]["per_diem"].is_i64());
    assert_eq!(receipts.get_pages().len(), with.count().div_ceil(2));
    // Where no record says how anybody travels, each says so.
    let (session, _folder) = sample("gealc");
    for document in ["funding", "rooming", "travels"] {
        let text = solid_text(&paper(&session, "ix-2015", document, "es"));
        assert!(text.contains("nodicentodavíacómoviajan"), "{text}");
    }
    let text = solid_text(&paper(&session, "ix-2015", "receipts", "es"));
    assert!(text.contains("Ningúnviajetieneunviático"), "{text}");
}

#[test]
fn who_left_and_came_back_reads_so_in_the_minutes_and_the_quorum_is_that_of_its_session() {
    let (session, _folder) = sample("demo");
    let member = json!({"session": "vii-2025.s1", "member": "SV"});
    let at = |input: &Value, at: &str| {
        let mut input = input.clone();
        input["at"] = json!(at);
        input
    };
    done(&session, "check_out", at(&member, "09:40"));
    done(&session, "check_in", at(&member, "09:55"));
    let quorum = |time: &str| {
        let input = json!({"session": "vii-2025.s1", "at": time});
        done(&session, "quorum", input).0["present"]
            .as_i64()
            .expect("a number")
    };
    let (before, between, after) = (quorum("09:39"), quorum("09:45"), quorum("09:55"));
    assert_eq!((before - between, after - between), (1, 1));
    let minutes = done(&session, "minutes", json!({"event": "vii-2025"})).0;
    let text = solid_text(&paper(&session, "vii-2025", "minutes", "es"));
    assert!(text.contains("–09:40,09:55–"), "{text}");
    let attendance = &minutes["attendance"];
    // Where lines end words are parted.
    let whole = |text: &str| solid(text).replace(['-', '\u{2010}', '\u{ad}'], "");
    let sentence = whole(attendance["sentence"].as_str().expect("a sentence"));
    assert!(whole(&text).contains(&sentence), "{sentence}: {text}");
    let quorums = attendance["quorums"].as_array().expect("quorums");
    assert!(quorums.len() > 1, "{quorums:?}");
    for one in quorums {
        let of = format!("{}de{}", one["present"], one["entitled"]);
        assert!(text.contains(&of), "{of}: {text}");
    }
    done(&session, "undo", json!({}));
    done(&session, "undo", json!({}));
    assert_eq!(quorum("09:45"), before);
}

#[test]
fn bookmarks_of_a_file_stand_below_its_own_at_their_pages() {
    let (session, folder) = sample("demo");
    let mut document = Document::load_mem(&attached("informe", 3, 600, 0)).expect("a PDF");
    let pages: Vec<ObjectId> = document.page_iter().collect();
    let to = |page: ObjectId| vec![Object::Reference(page), "Fit".into()];
    let below = document.add_object(
        dictionary! { "Title" => Object::string_literal("Cuadro 1"), "Dest" => to(pages[2]) },
    );
    let second = document.add_object(dictionary! {
        "Title" => Object::string_literal("Parte II"), "Dest" => to(pages[1]), "First" => below,
    });
    let first = document.add_object(dictionary! {
        "Title" => Object::string_literal("Anexo"), "Dest" => to(pages[0]), "Next" => second,
    });
    let outlines = document.add_object(dictionary! { "Type" => "Outlines", "First" => first });
    document
        .catalog_mut()
        .expect("a catalog")
        .set("Outlines", outlines);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("a file");
    attach(&session, folder.path(), "event:vii-2025", "Anexo", &bytes);
    let input = json!({"event": "vii-2025", "path": "dossier.pdf", "language": "es", "paper": "a4", "date": "2026-01-29"});
    let (_, files) = done(&session, "make_dossier", input);
    assert_eq!(checked(&files[0]), None);
    let made = Document::load_mem(&files[0]).expect("a PDF");
    let marks = bookmarks(&made);
    let at = marks
        .iter()
        .position(|(title, _)| title == "Anexo")
        .expect("its own");
    let page = marks[at].1;
    assert_eq!(
        marks[at + 1..at + 3],
        [
            ("Parte II".to_owned(), page + 1),
            ("Cuadro 1".to_owned(), page + 2)
        ]
    );
    for (title, number) in &marks[at + 1..at + 3] {
        let text = made.extract_text(&[*number]).expect("text");
        let word = format!("informe{}", number - page + 1);
        assert!(text.contains(&word), "{title}: {text}");
    }
}

#[test]
fn a_folder_has_names_that_every_system_takes_whatever_documents_are_called() {
    let (session, folder) = sample("demo");
    let long = "título ".repeat(43);
    let path = folder.path().join("attached.txt");
    std::fs::write(&path, "words").expect("a file");
    for name in [
        "../../x",
        "CON.pdf",
        "con.pdf",
        "a\u{202e}fdp.exe",
        "a\u{7}b.txt",
        "..",
        long.trim(),
        long.trim(),
    ] {
        let input = json!({"path": path, "about": "event:viii-2026"});
        let document = done(&session, "attach_document", input).0;
        let fields = json!({"file_name": name.chars().filter(|c| !c.is_control()).collect::<String>(), "name": {"es": long.trim()}});
        let input = json!({"id": document["id"], "fields": fields});
        done(&session, "edit_document", input);
    }
    std::fs::remove_file(&path).expect("gone");
    let make = |target: &Path, zip: bool| {
        let input = json!({"event": "viii-2026", "path": target, "date": "2026-10-05", "zip": zip});
        let answer = session
            .call("make_folder", input, &Job::none())
            .expect("a folder");
        session.write_files(&answer.files).expect("written");
        answer.value
    };
    let target = folder.path().join("carpeta");
    let value = make(&target, false);
    let archive = folder.path().join("carpeta.zip");
    assert_eq!(make(&archive, true)["files"], value["files"]);
    let files = contents(&target);
    let mut seen = std::collections::HashSet::new();
    for (path, bytes) in &files {
        let path = path.to_str().expect("a name");
        let plain = path
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "._-/".contains(c));
        assert!(
            plain && path.len() < 100 && !path.contains(".."),
            "{path:?}"
        );
        assert!(seen.insert(path.to_lowercase()), "{path}");
        let mut zip = zip::ZipArchive::new(std::fs::File::open(&archive).expect("an archive"))
            .expect("a zip");
        let mut packed = Vec::new();
        let mut inside = zip
            .by_name(path)
            .unwrap_or_else(|error| panic!("{path}: {error}"));
        std::io::Read::read_to_end(&mut inside, &mut packed).expect("bytes");
        assert!(packed == *bytes, "{path}");
    }
    let kinds: Vec<&str> = value["files"]
        .as_array()
        .expect("files")
        .iter()
        .filter_map(|file| file["kind"].as_str())
        .collect();
    for (kind, count) in [
        ("document", 8),
        ("funding", 3),
        ("rooming", 3),
        ("travels", 3),
        ("receipts", 3),
    ] {
        assert_eq!(
            kinds.iter().filter(|one| **one == kind).count(),
            count,
            "{kind}"
        );
    }
}

#[test]
fn whoever_needs_a_visa_has_a_letter_that_says_what_is_recorded_and_no_more() {
    let (session, _folder) = sample("demo");
    let travels = done(&session, "list_travels", json!({"limit": 500})).0;
    let travels = travels["items"].as_array().expect("journeys");
    let with = |visa: &str| {
        let found = travels.iter().find(|one| one["fields"]["visa"] == visa);
        found.expect("a journey").clone()
    };
    let needed = with("needed");
    let days = json!({"id": needed["id"], "fields": {"arrival_date": "2026-11-25", "departure_date": "2026-11-28"}});
    done(&session, "edit_travel", days);
    for (language, words) in [
        (
            "es",
            [
                "Alasautoridadesconsulares",
                "Solicituddevisa",
                "Llegada:25denoviembrede2026",
            ],
        ),
        (
            "en",
            [
                "Totheconsularauthorities",
                "Visaapplication",
                "Arrival:25November2026",
            ],
        ),
        (
            "pt",
            [
                "Àsautoridadesconsulares",
                "Solicitaçãodevisto",
                "Chegada:25denovembrode2026",
            ],
        ),
    ] {
        let made = paper(&session, "viii-2026", "visas", language);
        let text = solid_text(&made);
        assert_eq!(made.get_pages().len(), 1);
        for words in words {
            assert!(text.contains(words), "{words}: {text}");
        }
        assert!(text.contains("DalePatternBrooks"), "{text}");
        // Where nobody noted a ticket or a hotel, the letter is silent about them.
        for words in ["pasaje", "(ticket", "passagem", "Hotel"] {
            assert!(!text.contains(words), "{words}: {text}");
        }
    }
    // One that is chosen is in the language of whoever it is for, whatever its visa's state.
    let sent = with("sent");
    let options = json!({"document": "visas", "record": "event:viii-2026", "participants": [sent["fields"]["participant"]], "date": "2026-10-05"});
    let input = json!({"options": options, "path": "visa.pdf"});
    let (_, files) = done(&session, "make_document", input.clone());
    let text = solid_text(&Document::load_mem(&files[0]).expect("a PDF"));
    assert!(text.contains("RénéExempleJean"), "{text}");
    let mut elsewhere = input;
    elsewhere["options"]["record"] = json!("event:vii-2025");
    let refused = session.call("make_document", elsewhere, &Job::none());
    assert_eq!(refused.expect_err("of another event").code, "not-found");
    // The folder has the letter too.
    let input =
        json!({"event": "viii-2026", "path": "folder.zip", "date": "2026-10-05", "zip": true});
    let folder = done(&session, "make_folder", input).0;
    let files = folder["files"].as_array().expect("files");
    let visas: Vec<_> = files.iter().filter(|one| one["kind"] == "visa").collect();
    assert_eq!(visas.len(), 1, "{visas:?}");
    assert_eq!(visas[0]["recipient"], "Dale Pattern Brooks");
    assert_eq!(visas[0]["pages"], 1);
}

#[test]
fn what_each_payer_pays_is_what_the_printed_list_says() {
    let (session, _folder) = sample("demo");
    let sums = done(&session, "travel_sums", json!({"event": "viii-2026"})).0;
    let add = |lists: &[Value]| {
        let all = lists.iter().flat_map(|list| list.as_array().expect("sums"));
        all.map(|sum| sum["total"].as_i64().expect("minor units"))
            .sum::<i64>()
    };
    let payers = sums["payers"].as_array().expect("payers");
    let each: Vec<_> = payers.iter().map(|one| one["sums"].clone()).collect();
    assert!(each.len() > 1);
    assert_eq!(add(&each), add(&[sums["totals"].clone()]));
    let text = solid_text(&paper(&session, "viii-2026", "funding", "en"));
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    for list in &each {
        let whole = (add(std::slice::from_ref(list)) / 100).to_string();
        assert!(digits.contains(&whole), "{whole}: {text}");
    }
    let (session, _folder) = sample("gealc");
    let none = done(&session, "travel_sums", json!({"event": "ix-2015"})).0;
    assert_eq!(none, json!({"payers": [], "totals": []}));
}
