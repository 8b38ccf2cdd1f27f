//! Names of files that every system takes, whatever records are called.

use super::Inside;
use std::collections::HashSet;

/// Longer names are cut: some systems take 255 bytes for a whole path.
const LONGEST: usize = 60;

/// A name of letters, digits, points, hyphens and low lines; never empty, never one that a system keeps for itself.
pub(crate) fn safe(text: &str) -> String {
    let mut name = String::new();
    // Codes of countries keep their capitals.
    let plain = if text.is_ascii() {
        text.to_owned()
    } else {
        plenaria_core::plain(text)
    };
    for c in plain.chars() {
        match c {
            c if c.is_ascii_alphanumeric() || matches!(c, '.' | '_') => name.push(c),
            _ if name.ends_with('-') => {}
            _ => name.push('-'),
        }
    }
    // No name goes up or hides.
    let name = name.trim_matches(['.', '-', ' ']);
    let mut name: String = name.chars().take(LONGEST).collect();
    while name.contains("..") {
        name = name.replace("..", ".");
    }
    let stem = name
        .split('.')
        .next()
        .unwrap_or_default()
        .to_ascii_uppercase();
    let numbered = stem.len() == 4
        && (stem.starts_with("COM") || stem.starts_with("LPT"))
        && stem.ends_with(|c: char| c.is_ascii_digit());
    if numbered || matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL") {
        name.insert(0, '_');
    }
    let name = name.trim_end_matches(['.', '-']).to_owned();
    if name.is_empty() {
        "x".to_owned()
    } else {
        name
    }
}

/// The same for a file, whose ending stays.
pub(super) fn file(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    match last.rsplit_once('.') {
        Some((stem, ending)) if (1..=8).contains(&ending.len()) => {
            format!("{}.{}", safe(stem), safe(ending).to_ascii_lowercase())
        }
        _ => safe(last),
    }
}

/// Numbers what would have one name on a system that does not tell capitals apart.
pub(super) fn apart(files: &mut [Inside]) {
    let mut taken: HashSet<String> = HashSet::new();
    for file in files {
        let (stem, ending) = match file.path.rsplit_once('.') {
            Some((stem, ending)) => (stem.to_owned(), format!(".{ending}")),
            None => (file.path.clone(), String::new()),
        };
        let mut number = 2;
        while !taken.insert(file.path.to_lowercase()) {
            file.path = format!("{stem}-{number}{ending}");
            number += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_nowhere_and_is_taken_everywhere() {
        for (name, expected) in [
            ("../../x", "x"),
            ("..\\..\\x.pdf", "x.pdf"),
            ("CON.pdf", "_CON.pdf"),
            ("com1", "_com1"),
            ("Orden del día.PDF", "orden-del-dia.pdf"),
            ("...", "x"),
            ("", "x"),
            ("/etc/passwd", "passwd"),
            ("a\0b<c>.txt", "a-b-c.txt"),
        ] {
            assert_eq!(
                file(name).to_lowercase(),
                expected.to_lowercase(),
                "{name:?}"
            );
        }
        let long = file(&format!("{}.pdf", "título ".repeat(50)));
        assert!(
            long.len() <= LONGEST + 4 && long.ends_with(".pdf"),
            "{long}"
        );
    }
}
