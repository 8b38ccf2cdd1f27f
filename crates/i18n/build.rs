//! Lists every .ftl file of `locales/` for embedding, so that a new file needs no line of code.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    let home = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let out = env::var("OUT_DIR").expect("cargo sets it");
    let locales = Path::new(&home).join("../../locales");
    let mut list = String::from(
        "/// Language, file name and contents of every text file.\npub(crate) static FILES: &[(&str, &str, &str)] = &[\n",
    );
    println!("cargo::rerun-if-changed={}", locales.display());
    for lang in ["en", "es", "pt"] {
        let folder = locales.join(lang);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut names: Vec<String> = fs::read_dir(&folder)
            .map(|found| {
                found
                    .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
                    .collect()
            })
            .unwrap_or_default();
        names.retain(|name| name.ends_with(".ftl"));
        names.sort();
        for name in names {
            let path = folder.join(&name);
            writeln!(
                list,
                "    ({lang:?}, {name:?}, include_str!({:?})),",
                path.display().to_string()
            )
            .expect("a string grows");
        }
    }
    list.push_str("];\n");
    fs::write(Path::new(&out).join("files.rs"), list).expect("OUT_DIR can be written");
}
