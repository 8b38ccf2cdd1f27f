//! `cargo xtask bench`: how fast it is, in the core and in the real window.

use crate::shell::{Done, program, run, say};
use crate::{build, display, need};
use std::path::PathBuf;

/// Runs the benchmarks of the tests package in release, then measures the window; with a name to filter by, only the former.
pub fn bench(rest: &[String]) -> Done {
    // Over the whole workspace, so that the programs below find the same libraries built.
    let mut benches = build::workspace("bench");
    for name in ["large", "report", "governance", "meeting", "plan", "folder"] {
        benches.args(["--bench", name]);
    }
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
    let mut programs = build::workspace("build");
    programs.arg("--release");
    for name in ["plenaria-desktop", "plenaria", "pace"] {
        programs.args(["--bin", name]);
    }
    run(programs.args(["--example", "empty"]))?;
    let people = [
        "generate", "--people", "20000", "--events", "2000", "--seed", "1",
    ];
    let network = kept("large", &people)?;
    let demo = kept("pace-demo", &["sample", "--kind", "demo"])?;
    say("The window on 20,000 people");
    let release = |name: &str| build::released(name);
    let mut pace = display::virtually(release("pace")?);
    crate::shots::steering(
        &mut pace,
        release("plenaria-desktop")?,
        release("plenaria")?,
    )?;
    run(pace.args([network, demo]).arg(release("examples/empty")?))
}

/// A network that the command line makes once and that is kept under out/.
fn kept(name: &str, make: &[&str]) -> Done<PathBuf> {
    let file = build::out()?.join(format!("{name}.plenaria"));
    if !file.exists() {
        run(program(build::released("plenaria")?).args(make).arg(&file))?;
    }
    Ok(file)
}
