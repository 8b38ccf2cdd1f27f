//! The licences of everything that is shipped, gathered from the sources themselves at each build, for the window's *Licences*.
//!
//! Nothing is downloaded: what is built from is here, and each part brings its own text.

use crate::shell::{Done, ask, cargo, root, say};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What of the user interface's packages goes into the bundle; the rest only builds and tests it.
const PACKAGES: [&str; 7] = [
    "@fluent/bundle",
    "@tauri-apps/api",
    "@tauri-apps/plugin-dialog",
    "@tauri-apps/plugin-opener",
    "flag-icons",
    "svelte",
    "world-atlas",
];
/// What came as files and not as packages: name, licence, and where its text is (nowhere for the public domain).
const FILES: [(&str, &str, &str); 6] = [
    (
        "Source Sans 3",
        "OFL-1.1",
        "ui/src/styles/fonts/OFL-source-sans-3.txt",
    ),
    (
        "Source Serif 4",
        "OFL-1.1",
        "ui/src/styles/fonts/OFL-source-serif-4.txt",
    ),
    ("Lucide", "ISC", "ui/src/shared/ICONS-LICENSE.txt"),
    (
        "i18n-iso-countries, Unicode CLDR",
        "MIT, Unicode-3.0",
        "crates/i18n/data/LICENSES.md",
    ),
    ("Natural Earth", "Public domain", ""),
    ("SQLite", "Public domain", ""),
];

/// Writes `ui/public/notices.json`, which the build of the user interface takes along.
pub fn write() -> Done {
    let mut notices = Notices::default();
    for (name, licence, path) in FILES {
        let text = fs::read_to_string(root().join(path)).unwrap_or_default();
        notices.add(name, "", licence, &text);
    }
    for name in PACKAGES {
        let folder = root().join("ui/node_modules").join(name);
        let told = fs::read_to_string(folder.join("package.json")).unwrap_or_default();
        let told: Value = serde_json::from_str(&told).unwrap_or_default();
        let licence = told["license"].as_str().unwrap_or_default();
        let version = told["version"].as_str().unwrap_or_default();
        notices.add(name, version, licence, &texts(&folder, licence));
    }
    for package in crates()? {
        let field = |name: &str| package[name].as_str().unwrap_or_default().to_owned();
        let folder = PathBuf::from(field("manifest_path"));
        let folder = folder.parent().unwrap_or(Path::new(""));
        let licence = field("license").replace('/', " OR ");
        notices.add(
            &field("name"),
            &field("version"),
            &licence,
            &texts(folder, &licence),
        );
    }
    let folder = root().join("ui/public");
    let file = folder.join("notices.json");
    let text = notices.finish().to_string();
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&file, text))
        .map_err(|e| format!("Could not write {}: {e}", file.display()))
}

/// The crates that the window and the command line are made of, on any system; those that only build or test are left out.
fn crates() -> Done<Vec<Value>> {
    let told = ask(cargo().args(["metadata", "--format-version", "1", "--locked"]))
        .ok_or("`cargo metadata` failed.")?;
    let all: Value = serde_json::from_str(&told).map_err(|e| e.to_string())?;
    let by_id = |list: &Value| -> BTreeMap<String, Value> {
        let list = list.as_array().into_iter().flatten();
        list.map(|one| {
            (
                one["id"].as_str().unwrap_or_default().to_owned(),
                one.clone(),
            )
        })
        .collect()
    };
    let (packages, nodes) = (by_id(&all["packages"]), by_id(&all["resolve"]["nodes"]));
    let ours = |package: &Value| package["source"].is_null();
    let mut waiting: Vec<String> = packages
        .values()
        .filter(|p| ours(p) && matches!(p["name"].as_str(), Some("plenaria" | "plenaria-desktop")))
        .map(|p| p["id"].as_str().unwrap_or_default().to_owned())
        .collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        let Some(node) = nodes.get(&id) else { continue };
        for dep in node["deps"].as_array().into_iter().flatten() {
            let kinds = dep["dep_kinds"].as_array();
            if kinds.is_some_and(|kinds| kinds.iter().any(|k| k["kind"].is_null())) {
                waiting.push(dep["pkg"].as_str().unwrap_or_default().to_owned());
            }
        }
    }
    let mut found: Vec<Value> = seen
        .iter()
        .filter_map(|id| packages.get(id).filter(|p| !ours(p)).cloned())
        .collect();
    found.sort_by_key(|p| p["name"].as_str().map(str::to_lowercase));
    Ok(found)
}

/// The text of a part's licence. Of several that one may choose from, the shortest in use: MIT.
fn texts(folder: &Path, licence: &str) -> String {
    let Ok(entries) = fs::read_dir(folder) else {
        return String::new();
    };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_file() && is_licence(path))
        .collect();
    files.sort();
    let mit = files.iter().find(|path| named(path).contains("MIT"));
    if let Some(mit) = mit.filter(|_| licence.contains("MIT")) {
        files = vec![mit.clone()];
    }
    let texts = files
        .iter()
        .filter_map(|path| fs::read_to_string(path).ok());
    texts.collect::<Vec<_>>().join("\n\n")
}

fn named(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.to_uppercase()
}

fn is_licence(path: &Path) -> bool {
    let name = named(path);
    ["LICENSE", "LICENCE", "COPYING", "UNLICENSE", "NOTICE"]
        .iter()
        .any(|start| name.starts_with(start))
}

/// The parts, and each text once however many have it.
#[derive(Default)]
struct Notices {
    parts: Vec<Value>,
    texts: Vec<String>,
    known: BTreeMap<String, usize>,
}

impl Notices {
    fn add(&mut self, name: &str, version: &str, licence: &str, text: &str) {
        // Who has the rights differs where the words of the licence are the same.
        let lines = || text.lines().map(str::trim_end);
        let (by, rest): (Vec<&str>, Vec<&str>) = lines().partition(|line| {
            let line = line.trim_start();
            line.starts_with("Copyright ") || line.starts_with("Copyright©")
        });
        let rest = rest.join("\n").trim().to_owned();
        let same: String = rest.split_whitespace().collect::<Vec<_>>().join(" ");
        let at = *self.known.entry(same).or_insert_with(|| {
            self.texts.push(rest);
            self.texts.len() - 1
        });
        let by: Vec<&str> = by.iter().map(|line| line.trim()).collect();
        self.parts.push(json!({
            "name": name, "version": version, "licence": licence, "by": by, "text": at,
        }));
    }

    fn finish(mut self) -> Value {
        self.lend();
        say(&format!(
            "{} parts of others, {} texts of licences",
            self.parts.len(),
            self.texts.len()
        ));
        json!({ "parts": self.parts, "texts": self.texts })
    }

    /// A part that brings no text of its own has the one that others with the same licence bring.
    fn lend(&mut self) {
        let has = |part: &&Value| !self.texts[at(part)].is_empty();
        let lenders: Vec<Value> = self.parts.iter().filter(has).cloned().collect();
        for part in &mut self.parts {
            if !self.texts[at(part)].is_empty() {
                continue;
            }
            let licence = part["licence"].as_str().unwrap_or_default().to_owned();
            let same = |one: &&Value| one["licence"] == licence.as_str();
            let among = |one: &&Value| {
                let other = one["licence"].as_str().unwrap_or_default();
                !other.contains(' ') && licence.split(" OR ").any(|choice| choice == other)
            };
            let found = lenders.iter().find(among).or(lenders.iter().find(same));
            if let Some(lender) = found {
                part["text"] = json!(at(lender));
            }
        }
    }
}

/// The place of a part's text.
fn at(part: &Value) -> usize {
    part["text"].as_u64().unwrap_or_default() as usize
}
