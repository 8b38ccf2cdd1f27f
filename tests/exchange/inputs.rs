//! Real files of other programs, where a folder of them is named by `PLENARIA_INPUTS`; skipped, and said so, elsewhere.

use crate::{count, done, filed, values};
use plenaria_core::people::duplicates;
use plenaria_core::testing::{BY, added, network};
use plenaria_core::{Kind, Network};
use plenaria_exchange::import::{Asked, Verdict};
use plenaria_exchange::{Fault, ImportKind};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

fn inputs() -> Option<PathBuf> {
    let folder = std::env::var_os("PLENARIA_INPUTS").map(PathBuf::from);
    folder.filter(|folder| folder.is_dir())
}

fn bytes(folder: &Path, name: &str) -> Vec<u8> {
    std::fs::read(folder.join(name)).unwrap()
}

/// One body, its seven terms with their dates, and every seat of them.
fn chile(folder: &Path) -> (Network, usize) {
    let mut net = network();
    let folder = folder.join("people/everypolitician-2015/Chile");
    added(
        &mut net,
        Kind::Body,
        "cl",
        json!({"name": "Cámara de Diputadas y Diputados"}),
    );
    let popolo: Value = serde_json::from_slice(&bytes(&folder, "ep-popolo-v1.0.json")).unwrap();
    let mut seats = 0;
    for period in popolo["events"].as_array().unwrap() {
        let number = period["id"].as_str().unwrap().trim_start_matches("term/");
        let fields = json!({
            "body": "cl", "name": period["name"], "begin": period["start_date"], "end": period["end_date"],
        });
        let term = added(&mut net, Kind::Term, &format!("cl-{number}"), fields);
        let table = filed(
            ImportKind::Seats,
            &bytes(&folder, &format!("term-{number}.csv")),
        )
        .unwrap();
        let asked = Asked {
            term: Some(term),
            country: Some("CL".into()),
            system: Some("everypolitician".into()),
            ..Asked::default()
        };
        let imported = done(&mut net, ImportKind::Seats, &table, &asked);
        assert_eq!(
            count(&imported, Verdict::Create),
            table.rows.len(),
            "term {number}"
        );
        let again = done(&mut net, ImportKind::Seats, &table, &asked);
        assert_eq!(
            count(&again, Verdict::Same),
            table.rows.len(),
            "term {number} again"
        );
        seats += table.rows.len();
    }
    (net, seats)
}

#[test]
fn a_chamber_comes_in_with_every_seat_and_no_false_pair() {
    let Some(folder) = inputs() else { return };
    let (net, seats) = chile(&folder);
    assert_eq!(seats, 846);
    assert_eq!(values(&net, Kind::Seat, "person").len(), 846);
    assert_eq!(values(&net, Kind::Person, "printed_name").len(), 372);
    assert!(
        values(&net, Kind::Seat, "stated")
            .iter()
            .all(|s| s.is_string())
    );
    let pairs = duplicates(&net.reader(), Kind::Person).unwrap();
    let named: Vec<_> = pairs
        .iter()
        .map(|p| {
            let title = |id: &str| net.reader().title(Kind::Person, id, "es").unwrap();
            (title(&p.a), title(&p.b), p.points)
        })
        .collect();
    assert_eq!(named, []);
}

#[test]
fn one_table_in_four_encodings_gives_the_same_people() {
    let Some(folder) = inputs() else { return };
    let mut all = Vec::new();
    for name in [
        "Chile-term-8.cp850.comma.csv",
        "Chile-term-8.utf16le-bom.tab.txt",
        "Chile-term-8.utf8-bom.semicolon.csv",
        "Chile-term-8.windows-1252.semicolon.crlf.csv",
    ] {
        let bytes = bytes(&folder.join("csv/derived-encodings"), name);
        let table = filed(ImportKind::People, &bytes).unwrap();
        assert_eq!(table.rows.len(), 121, "{name}");
        let mut net = network();
        let imported = done(&mut net, ImportKind::People, &table, &Asked::default());
        assert_eq!(count(&imported, Verdict::Create), 121, "{name}");
        let mut names = values(&net, Kind::Person, "printed_name");
        names.sort_by_key(Value::to_string);
        all.push(names);
        net.undo(BY).unwrap();
        assert_eq!(values(&net, Kind::Person, "printed_name").len(), 0);
    }
    assert!(all.windows(2).all(|two| two[0] == two[1]));
}

#[test]
fn every_table_is_read_or_refused_by_name() {
    let Some(folder) = inputs() else { return };
    let mut read = 0;
    for place in [
        "csv/csv-spectrum",
        "csv/csvkit-pypi",
        "csv/csvkit-pypi/realdata",
        "sheets/calamine",
        "sheets/voc-schedule",
    ] {
        for entry in std::fs::read_dir(folder.join(place)).unwrap() {
            let path = entry.unwrap().path();
            if !path.is_file() {
                continue;
            }
            match filed(ImportKind::People, &std::fs::read(&path).unwrap()) {
                Ok(table) => {
                    read += 1;
                    assert!(
                        table
                            .rows
                            .iter()
                            .all(|row| row.cells.len() <= table.columns.len())
                    );
                    let mut net = network();
                    done(&mut net, ImportKind::People, &table, &Asked::default());
                }
                Err(Fault::Locked) => {
                    assert!(path.display().to_string().contains("pass_protected"))
                }
                Err(Fault::Core(error)) => panic!("{}: {error}", path.display()),
                // Refused by name, which is what a file that is no table deserves.
                Err(_) => {}
            }
        }
    }
    assert!(read > 90, "{read} tables read");
}
