//! Lists the samples' files so that they are part of the program.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() {
    // Asked when it runs: the program that lists them may have been built where the checkout stood before.
    let home = std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let samples = Path::new(&home).join("../../samples");
    println!("cargo::rerun-if-changed={}", samples.display());
    let mut code = String::new();
    for name in ["gealc", "demo"] {
        let folder = samples.join(name);
        println!("cargo::rerun-if-changed={}", folder.display());
        let upper = name.to_uppercase();
        let lines = files(&folder, "jsonl");
        let _ = writeln!(code, "const {upper}: &[(&str, &str)] = &[");
        for path in &lines {
            let _ = writeln!(
                code,
                "    ({:?}, include_str!({:?})),",
                file_name(path),
                path.display().to_string()
            );
        }
        let _ = writeln!(code, "];\nconst {upper}_FILES: &[(&str, &[u8])] = &[");
        for path in &files(&folder.join("files"), "") {
            let name = format!("files/{}", file_name(path));
            let _ = writeln!(
                code,
                "    ({name:?}, include_bytes!({:?})),",
                path.display().to_string()
            );
        }
        code.push_str("];\n");
    }
    let out = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    std::fs::write(Path::new(&out).join("samples.rs"), code).expect("OUT_DIR can be written");
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| {
            path.is_file() && (ending.is_empty() || path.extension().is_some_and(|e| e == ending))
        })
        .collect();
    paths.sort();
    paths
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
