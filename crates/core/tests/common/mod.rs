//! The two samples of the project, read from their folders.

use plenaria_core::{Network, samples};
use std::path::Path;

/// The sample of a folder, under a name.
pub fn sample(folder: &str, name: &str) -> Network {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../samples")
        .join(folder);
    let mut files: Vec<(String, String)> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "jsonl"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(&path).unwrap())
        })
        .collect();
    files.sort();
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(n, t)| (n.as_str(), t.as_str()))
        .collect();
    let mut network = Network::in_memory("es", samples::fixed_ids()).unwrap();
    let contents = |name: &str| std::fs::read(folder.join(name)).ok();
    samples::load(&mut network, samples::BY, name, &files, &contents).unwrap();
    network
}
