//! `cargo xtask generate`: files that are made from Rust, so that they can't say anything else.

use crate::shell::{Done, cargo, run};

/// Where the generated TypeScript is.
pub const FOLDER: &str = "ui/src/generated";

/// Writes the TypeScript of records, commands and texts.
pub fn generate() -> Done {
    run(cargo().args([
        "run",
        "--quiet",
        "--package",
        "plenaria-api",
        "--example",
        "generate",
    ]))
}
