//! The *never* column of ARCHITECTURE.md.

use crate::sources::{code, files, root};
use serde_json::Value;
use std::collections::BTreeMap;
use std::process::Command;

/// What each crate depends on directly, by name.
fn dependencies() -> BTreeMap<String, Vec<String>> {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--no-deps",
            "--format-version",
            "1",
            "--offline",
        ])
        .current_dir(root())
        .output()
        .expect("cargo answers");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo metadata is JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let name = |value: &Value| value["name"].as_str().unwrap_or_default().to_owned();
    packages
        .iter()
        .map(|package| {
            let list = package["dependencies"]
                .as_array()
                .expect("dependencies")
                .iter();
            // A crate's own tests may use more than the crate.
            (
                name(package),
                list.filter(|d| d["kind"] != "dev").map(name).collect(),
            )
        })
        .collect()
}

#[test]
fn no_crate_knows_what_it_must_not() {
    let never: &[(&str, &[&str])] = &[
        (
            "plenaria-core",
            &[
                "tauri",
                "plenaria-i18n",
                "plenaria-press",
                "plenaria-exchange",
                "plenaria-api",
                "tokio",
                "fluent",
                "typst",
            ],
        ),
        (
            "plenaria-i18n",
            &[
                "plenaria-core",
                "plenaria-press",
                "plenaria-api",
                "tauri",
                "rusqlite",
            ],
        ),
        (
            "plenaria-press",
            &[
                "tauri",
                "rusqlite",
                "plenaria-api",
                "plenaria-exchange",
                "tokio",
            ],
        ),
        (
            "plenaria-exchange",
            &[
                "tauri",
                "rusqlite",
                "plenaria-press",
                "plenaria-api",
                "tokio",
            ],
        ),
        (
            "plenaria-api",
            &[
                "tauri",
                "rusqlite",
                "tokio",
                "typst",
                "fluent",
                "calamine",
                "rust_xlsxwriter",
            ],
        ),
        (
            "plenaria",
            &[
                "plenaria-core",
                "plenaria-i18n",
                "plenaria-press",
                "plenaria-exchange",
                "tauri",
                "rusqlite",
            ],
        ),
        (
            "plenaria-desktop",
            &[
                "plenaria-core",
                "plenaria-i18n",
                "plenaria-press",
                "plenaria-exchange",
                "rusqlite",
                "typst",
            ],
        ),
    ];
    let dependencies = dependencies();
    let mut broken = Vec::new();
    for (name, forbidden) in never {
        for dependency in &dependencies[*name] {
            let named = forbidden.iter().any(|f| {
                dependency == f || dependency.starts_with(&format!("{f}-")) && *f == "tauri"
            });
            if named || dependency == "plenaria-tests" {
                broken.push(format!("{name} knows {dependency}"));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

/// Lines of code, outside tests, that hold one of these words.
fn lines_with(folder: &str, endings: &[&str], words: &[&str], but: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in files(folder, endings) {
        if path.ends_with("tests.rs") || but.iter().any(|b| path.contains(b)) {
            continue;
        }
        let text = if path.ends_with(".rs") {
            code(&text)
        } else {
            text
        };
        for line in text
            .lines()
            .filter(|line| words.iter().any(|word| line.contains(word)))
        {
            found.push(format!("{path}: {}", line.trim()));
        }
    }
    found
}

#[test]
fn core_reads_neither_clock_nor_environment_nor_chance() {
    let words = [
        "Utc::now",
        "Local::now",
        "SystemTime::now",
        "Instant::now",
        "std::env",
        "env::var",
        "now_v7",
        "new_v4",
        "TcpStream",
        "UdpSocket",
    ];
    assert_eq!(
        lines_with("crates/core/src", &[".rs"], &words, &[]),
        Vec::<String>::new()
    );
}

#[test]
fn only_the_edge_of_the_api_reads_clock_environment_and_chance() {
    let words = [
        "Utc::now",
        "Local::now",
        "SystemTime::now",
        "std::env::var",
        "now_v7",
    ];
    assert_eq!(
        lines_with("crates/api/src", &[".rs"], &words, &["src/edge.rs"]),
        Vec::<String>::new()
    );
    assert_eq!(
        lines_with("crates/press/src", &[".rs"], &words, &[]),
        Vec::<String>::new()
    );
    assert_eq!(
        lines_with("crates/i18n/src", &[".rs"], &words, &[]),
        Vec::<String>::new()
    );
}

#[test]
fn sql_is_written_in_storage_alone() {
    let words = [
        "SELECT ",
        "INSERT INTO",
        "UPDATE \\\"",
        "DELETE FROM",
        "PRAGMA ",
        ".prepare(",
        "prepare_cached",
    ];
    // Who names whom is asked of every table by the names of the records' own declarations.
    let places = ["core/src/storage/"];
    assert_eq!(
        lines_with("crates", &[".rs"], &words, &places),
        Vec::<String>::new()
    );
    assert_eq!(
        lines_with("src-tauri/src", &[".rs"], &words, &[]),
        Vec::<String>::new()
    );
}

#[test]
fn the_press_reads_no_file_and_no_network() {
    let words = ["std::fs", "File::open", "std::net", "std::process"];
    assert_eq!(
        lines_with("crates/press/src", &[".rs"], &words, &[]),
        Vec::<String>::new()
    );
}

#[test]
fn the_exchange_takes_and_returns_bytes() {
    let words = [
        "std::fs",
        "File::open",
        "std::net",
        "std::process",
        "SystemTime::now",
    ];
    assert_eq!(
        lines_with("crates/exchange/src", &[".rs"], &words, &[]),
        Vec::<String>::new()
    );
}

#[test]
fn only_the_platform_of_the_window_knows_its_host() {
    let words = ["@tauri-apps", "__TAURI"];
    assert_eq!(
        lines_with("ui/src", &[".ts", ".svelte"], &words, &["ui/src/platform/"]),
        Vec::<String>::new()
    );
}

#[test]
fn shared_knows_no_feature_and_a_feature_no_other() {
    let mut broken = Vec::new();
    for (path, text) in files("ui/src", &[".ts", ".svelte"]) {
        let feature = path
            .strip_prefix("ui/src/features/")
            .and_then(|rest| rest.split('/').next());
        for line in text
            .lines()
            .filter(|line| line.contains("import") && line.contains("from"))
        {
            let names_feature = line.contains("features/") || line.contains("$features");
            if path.starts_with("ui/src/shared/")
                && (names_feature || line.contains("/app/") || line.contains("$app"))
            {
                broken.push(format!("{path}: {line}"));
            }
            if let Some(own) = feature {
                let other = line
                    .split("features/")
                    .nth(1)
                    .and_then(|rest| rest.split(['/', '\'', '"']).next());
                if other.is_some_and(|other| other != own) || line.contains("/app/") {
                    broken.push(format!("{path}: {line}"));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn nothing_names_a_machine_or_opens_the_network() {
    let words = ["XMLHttpRequest", "navigator.sendBeacon", "new WebSocket"];
    assert_eq!(
        lines_with("ui/src", &[".ts", ".svelte"], &words, &[]),
        Vec::<String>::new()
    );
    let words = ["await fetch(", "= fetch(", "window.fetch", "EventSource("];
    assert_eq!(
        lines_with(
            "ui/src",
            &[".ts", ".svelte"],
            &words,
            &["ui/src/platform/http.ts", "ui/src/platform/bundled.ts"]
        ),
        Vec::<String>::new()
    );
}
