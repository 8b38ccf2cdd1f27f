//! `cargo xtask check`: what a machine can say about the code without running it.

use crate::shell::{Done, Steps, ask, cargo, program, run};
use crate::{generate, need};

/// Formatting, lints, licences and banned crates, and that generated files are current.
pub fn check() -> Done {
    let mut steps = Steps::new();
    steps.step("Formatting", || {
        run(cargo().args(["fmt", "--all", "--check"]))
    });
    need::to_build()?;
    steps.step("Lints", || {
        run(cargo().args([
            "clippy",
            "--workspace",
            "--all-targets",
            "--features",
            "plenaria-tests/window",
            "--",
            "--deny",
            "warnings",
        ]))
    });
    steps.step("Licences and banned crates", || {
        need::cargo_deny()?;
        // Without advisories, which would need a download at each check.
        run(cargo().args(["deny", "check", "bans", "licenses", "sources"]))
    });
    steps.step("Generated files are current", generated);
    steps.end()
}

fn generated() -> Done {
    generate::generate()?;
    let changed = ask(program("git").args(["status", "--porcelain", "--", generate::FOLDER]))
        .ok_or("git could not be asked what changed.")?;
    if changed.is_empty() {
        return Ok(());
    }
    run(program("git").args(["--no-pager", "diff", "--stat", "--", generate::FOLDER]))?;
    Err(format!(
        "Generated files differ from what is committed; commit what `cargo xtask generate` wrote:\n{changed}"
    ))
}
