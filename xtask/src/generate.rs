//! `cargo xtask generate`: files that are made from others, so that they can't say anything else.

use crate::build;
use crate::shell::{Done, program, run};

/// Where the generated TypeScript is.
pub const FOLDER: &str = "ui/src/generated";

/// Writes the TypeScript of the commands and what they take and give, and the list of licences that a build takes along.
pub fn generate() -> Done {
    crate::notices::write()?;
    run(build::workspace("build").args(["--example", "generate"]))?;
    run(&mut program(build::built("examples/generate")?))
}
