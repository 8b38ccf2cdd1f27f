//! `cargo xtask bench`: how fast it is, in the core and in the real window.

use crate::shell::{Done, cargo, program, run, say};
use crate::{build, display, need};
use std::path::PathBuf;

/// Runs the benchmarks of the tests package in release, then measures the window; with a name to filter by, only the former.
pub fn bench(rest: &[String]) -> Done {
    let mut benches = cargo();
    benches.args(["bench", "--package", "plenaria-tests", "--benches"]);
    if !rest.is_empty() {
        return run(benches.arg("--").args(rest));
    }
    run(&mut benches)?;
    window()
}

/// Frames, search, areas, languages, start and memory of the window on 20,000 people.
pub fn window() -> Done {
    need::window_driver()?;
    build::ui()?;
    say("The programs, as they are shipped");
    run(build::workspace("build").args(["--release", "--bins", "--examples"]))?;
    let network = large()?;
    say("The window on 20,000 people");
    let release = |name: &str| build::released(name);
    let mut pace = display::virtually(release("pace")?);
    crate::shots::steering(
        &mut pace,
        release("plenaria-desktop")?,
        release("plenaria")?,
    )?;
    run(pace.arg(network).arg(release("examples/empty")?))
}

/// The large network, made once and kept under out/.
fn large() -> Done<PathBuf> {
    let file = build::out()?.join("large.plenaria");
    if !file.exists() {
        let mut make = program(build::released("plenaria")?);
        make.arg("generate").arg(&file);
        run(make.args(["--people", "20000", "--events", "2000", "--seed", "1"]))?;
    }
    Ok(file)
}
