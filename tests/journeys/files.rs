//! Files that are not as they should be: each has its own answer, and is as it was.

use crate::{done, refused, sample, session};
use serde_json::json;
use std::io::{Seek, SeekFrom, Write};

#[test]
fn a_file_that_is_no_sound_network_is_refused_by_name_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let makes = session("es");
    let sound = sample(&makes, folder.path(), "gealc");
    done(&makes, "close_network", json!({}));
    let bytes = std::fs::read(&sound).unwrap();
    let mut newer = bytes.clone();
    newer[60..64].copy_from_slice(&999_u32.to_be_bytes());
    let mut foreign = bytes.clone();
    foreign[68..72].copy_from_slice(b"GEOP");
    let mut unborn = bytes.clone();
    unborn[60..64].copy_from_slice(&0_u32.to_be_bytes());
    let mut older = bytes.clone();
    older[60..64].copy_from_slice(&1_u32.to_be_bytes());
    let cases: &[(&str, &[u8], &str)] = &[
        ("empty", b"", "file-empty"),
        (
            "text",
            b"Dear minister, this is a letter and not a network.",
            "file-not-ours",
        ),
        ("zip", b"PK\x03\x04 something zipped", "file-not-ours"),
        ("truncated", &bytes[..bytes.len() / 2], "file-damaged"),
        ("header", &bytes[..60], "file-damaged"),
        ("newer", &newer, "file-too-new"),
        ("foreign", &foreign, "file-not-ours"),
        ("unborn", &unborn, "file-damaged"),
        // It says that it is older, and has already what the upgrade would add.
        ("not older", &older, "file-damaged"),
    ];
    for (name, contents, code) in cases {
        let path = folder.path().join(format!("{name}.plenaria"));
        std::fs::write(&path, contents).unwrap();
        for language in ["es", "en", "pt"] {
            let refusal = refused(&session(language), "open_network", json!({"path": path}));
            assert_eq!(refusal.code, *code, "{name}");
            assert!(
                !refusal.message.contains("Error") && !refusal.hint.is_empty(),
                "{refusal:?}"
            );
        }
        assert_eq!(
            std::fs::read(&path).unwrap(),
            *contents,
            "{name} is as it was"
        );
    }
    let beside = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(beside, cases.len() + 1, "nothing was left beside them");
    let folder_itself = refused(&makes, "open_network", json!({"path": folder.path()}));
    assert_eq!(folder_itself.code, "file-not-ours");
    assert_eq!(
        refused(
            &makes,
            "open_network",
            json!({"path": folder.path().join("none.plenaria")})
        )
        .code,
        "path-not-found"
    );
}

#[test]
fn a_page_overwritten_inside_is_found_by_the_check() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    let path = sample(&session, folder.path(), "gealc");
    done(&session, "close_network", json!({}));
    let size = std::fs::metadata(&path).unwrap().len();
    let mut file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
    for page in 2..size / 4096 {
        if page % 3 == 0 {
            file.seek(SeekFrom::Start(page * 4096)).unwrap();
            file.write_all(&[0xAA; 4096]).unwrap();
        }
    }
    drop(file);
    let opened = crate::call(&session, "open_network", json!({"path": path}));
    let whole = opened.and_then(|_| crate::call(&session, "check_network", json!({})));
    match whole {
        Ok(check) => assert_eq!(check["whole"], false),
        Err(refusal) => assert_eq!(refusal.code, "file-damaged"),
    }
}

#[test]
fn an_existing_file_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.plenaria");
    std::fs::write(&path, "precious").unwrap();
    let session = session("es");
    for (name, input) in [
        (
            "create_network",
            json!({"path": path, "name": "Red", "main_language": "es"}),
        ),
        ("create_sample", json!({"path": path, "kind": "demo"})),
    ] {
        assert_eq!(refused(&session, name, input).code, "file-exists");
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "precious");
}

#[test]
fn a_file_open_elsewhere_can_be_read_and_printed_but_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let first = session("es");
    let path = sample(&first, folder.path(), "demo");
    let second = session("es");
    let info = done(&second, "open_network", json!({"path": path}));
    assert_eq!(info["read_only"], true);
    assert_eq!(info["in_use_by"], "Ana (desk)");
    let refusal = refused(&second, "add_event", json!({"fields": {"name": "Taller"}}));
    assert_eq!(refusal.code, "file-in-use");
    assert!(
        refusal.message.contains("Ana (desk)"),
        "{}",
        refusal.message
    );
    assert!(
        done(&second, "list_members", json!({}))["total"]
            .as_u64()
            .unwrap()
            > 0
    );
    done(&first, "close_network", json!({}));
    done(&second, "close_network", json!({}));
    let names: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert_eq!(
        names,
        ["demo.plenaria"],
        "nothing stands beside a closed file"
    );
}

#[test]
fn a_stale_lock_file_is_recognised() {
    let folder = tempfile::tempdir().unwrap();
    let first = session("es");
    let path = sample(&first, folder.path(), "gealc");
    done(&first, "close_network", json!({}));
    std::fs::write(
        folder.path().join("gealc.plenaria.lock"),
        "Somebody who died\n2020-01-01T00:00:00Z\n",
    )
    .unwrap();
    assert_eq!(
        done(&first, "open_network", json!({"path": path}))["read_only"],
        false
    );
}

#[test]
fn a_stick_that_is_pulled_is_said_and_nothing_is_written_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    let path = sample(&session, folder.path(), "gealc");
    std::fs::rename(&path, folder.path().join("away")).unwrap();
    let refusal = refused(&session, "add_event", json!({"fields": {"name": "Taller"}}));
    assert_eq!(refusal.code, "path-not-found");
    std::fs::rename(folder.path().join("away"), &path).unwrap();
    done(&session, "add_event", json!({"fields": {"name": "Taller"}}));
}
