//! What is read from files: encodings, headers, workbooks, limits.

use crate::{columns, filed, pasted};
use plenaria_exchange::export::{Sheet, Value, xlsx};
use plenaria_exchange::limits::{MAX_COLUMNS, MAX_ROWS};
use plenaria_exchange::{Fault, ImportKind};

#[test]
fn columns_are_known_in_three_languages() {
    for (header, expected) in [
        (
            "Nombre\tApellidos\tCorreo electrónico\tPaís\tCargo\tInstitución\tTeléfono",
            [
                "given_names",
                "surnames",
                "email",
                "country",
                "position_stated",
                "organization",
                "phone",
            ],
        ),
        (
            "First name\tLast name\tE-mail\tCountry\tJob title\tOrganisation\tPhone number",
            [
                "given_names",
                "surnames",
                "email",
                "country",
                "position_stated",
                "organization",
                "phone",
            ],
        ),
        (
            "Nome\tSobrenomes\tE-mail\tPaís\tCargo\tInstituição\tTelefone",
            [
                "given_names",
                "surnames",
                "email",
                "country",
                "position_stated",
                "organization",
                "phone",
            ],
        ),
    ] {
        let table = pasted(
            ImportKind::People,
            &format!(
                "{header}\nAna\tRíos Mar\tana@example.org\tUruguay\tDirectora\tAGESIC\t2901 2929\n"
            ),
        );
        let found: Vec<_> = columns(ImportKind::People, &table)
            .into_iter()
            .map(Option::unwrap)
            .collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn a_header_below_a_title_is_found_and_a_table_without_one_too() {
    let titled = pasted(
        ImportKind::People,
        "Directorio 2015\n\nNombre completo;Correo;País\nAna Ríos;ana@example.org;UY\n",
    );
    assert_eq!(titled.header, Some(3));
    assert_eq!((titled.rows.len(), titled.rows[0].line), (1, 4));
    let bare = pasted(
        ImportKind::People,
        "Ana Ríos\tana@example.org\tUruguay\nLuz Mar\tluz@example.org\tPerú\n",
    );
    assert_eq!((bare.header, bare.rows.len()), (None, 2));
    assert_eq!(bare.columns, ["A", "B", "C"]);
    assert_eq!(
        columns(ImportKind::People, &bare),
        [Some("person"), Some("email"), Some("country")]
    );
}

#[test]
fn a_column_called_mail_without_addresses_is_none() {
    let table = pasted(
        ImportKind::People,
        "name,email\nAna Ríos,arios\nLuz Mar,lmar\n",
    );
    assert_eq!(columns(ImportKind::People, &table), [Some("person"), None]);
}

#[test]
fn a_ragged_row_loses_nothing() {
    let table = pasted(
        ImportKind::People,
        "Nombre;Correo\nAna Ríos;ana@example.org;sobra;más\nLuz Mar\n",
    );
    assert_eq!(table.columns, ["Nombre", "Correo", "C", "D"]);
    assert_eq!(table.rows[0].cells[3].shown(), "más");
}

#[test]
fn limits_are_enforced_and_said() {
    let many = "x\n".repeat(MAX_ROWS + 100);
    assert!(matches!(
        filed(ImportKind::People, many.as_bytes()),
        Err(Fault::TooMany { what: "rows", .. })
    ));
    let wide = format!("{}\n", ";x".repeat(MAX_COLUMNS + 1));
    assert!(matches!(
        filed(ImportKind::People, wide.as_bytes()),
        Err(Fault::TooMany {
            what: "columns",
            ..
        })
    ));
    let long = format!("Nombre\n{}\n", "x".repeat(40_000));
    assert!(matches!(
        filed(ImportKind::People, long.as_bytes()),
        Err(Fault::TooMany {
            what: "characters",
            ..
        })
    ));
    assert!(matches!(filed(ImportKind::People, b""), Err(Fault::Empty)));
    assert!(matches!(
        filed(ImportKind::People, b"PK\x03\x04 no zip"),
        Err(Fault::Unreadable)
    ));
    assert!(matches!(
        filed(ImportKind::People, &vec![b'x'; 50_000_001]),
        Err(Fault::TooLarge { .. })
    ));
}

#[test]
fn a_workbook_that_unfolds_too_far_is_refused_before_it_is_read() {
    let mut bytes = Vec::new();
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(&mut bytes));
    let packed = zip::write::SimpleFileOptions::default();
    archive
        .start_file("xl/worksheets/sheet1.xml", packed)
        .unwrap();
    for _ in 0..30 {
        std::io::Write::write_all(&mut archive, &vec![b' '; 1_000_000]).unwrap();
    }
    archive.finish().unwrap();
    assert!(bytes.len() < 100_000);
    assert!(matches!(
        filed(ImportKind::People, &bytes),
        Err(Fault::Swollen { max: 200 })
    ));
}

#[test]
fn a_sheet_is_asked_for_by_name() {
    let sheet = |name: &str| Sheet {
        name: name.into(),
        columns: vec!["Nombre".into(), "Correo".into()],
        rows: vec![vec![Value::text(name), Value::Empty]],
    };
    let bytes = xlsx(&[sheet("Uno"), sheet("Dos")], "2026-10-05T12:00:00Z").unwrap();
    let first = filed(ImportKind::People, &bytes).unwrap();
    assert_eq!(first.origin.sheets, ["Uno", "Dos"]);
    assert_eq!(first.origin.sheet.as_deref(), Some("Uno"));
    let how = plenaria_exchange::table::Reading {
        sheet: Some("Tres".into()),
        ..crate::reading(ImportKind::People)
    };
    let fault = plenaria_exchange::table::read_file(&bytes, &how).unwrap_err();
    assert!(matches!(fault, Fault::NoSheet { sheets, .. } if sheets == ["Uno", "Dos"]));
}
