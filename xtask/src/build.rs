//! Building the user interface and the programs, and where they are then.

use crate::shell::{Done, ask, cargo, npm, root, run, say};
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// With this feature the window takes its pages from the program itself and not from a development server.
const WINDOW: &str = "plenaria-desktop/custom-protocol";

/// The day on which journeys and pictures look at the demo: what is late or near is then the same whenever they run.
pub const TODAY: &str = "2026-10-05";

/// Builds the user interface into ui/dist, which the desktop program takes in, with the licences of all that it will hold.
pub fn ui() -> Done {
    say("The user interface");
    crate::notices::write()?;
    run(npm().args(["run", "build"]))
}

/// Builds the window and the command line.
pub fn product() -> Done {
    say("The window and the command line");
    run(workspace("build").args(["--bin", "plenaria-desktop", "--bin", "plenaria"]))
}

/// Builds every program: the product, and those that test it and picture it.
pub fn programs() -> Done {
    say("The programs");
    run(workspace("build").args(["--bins", "--examples"]))
}

/// Cargo over the whole workspace. A part alone would give its libraries other features, and they would all be built twice.
pub fn workspace(task: &str) -> Command {
    let mut command = cargo();
    command.args([task, "--workspace", "--features", WINDOW]);
    command
}

/// The folder that Cargo builds into, wherever the person's settings put it.
pub fn target() -> Done<PathBuf> {
    let told = ask(cargo().args(["metadata", "--format-version", "1", "--no-deps"]))
        .ok_or("`cargo metadata` failed.")?;
    let mark = "\"target_directory\":\"";
    let start = told
        .find(mark)
        .ok_or("`cargo metadata` names no target folder.")?
        + mark.len();
    let end = told[start..]
        .find('"')
        .ok_or("`cargo metadata` was cut short.")?;
    Ok(PathBuf::from(
        told[start..start + end].replace("\\\\", "\\"),
    ))
}

/// A program that was built for development.
pub fn built(name: &str) -> Done<PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    Ok(target()?.join("debug").join(file))
}

/// A program as it is shipped.
pub fn released(name: &str) -> Done<PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    Ok(target()?.join("release").join(file))
}

/// The folder for what the tasks leave for a person to look at.
pub fn out() -> Done<PathBuf> {
    let folder = root().join("out");
    std::fs::create_dir_all(&folder)
        .map_err(|e| format!("Could not make {}: {e}", folder.display()))?;
    Ok(folder)
}

/// A fresh sample network under out/, written by the command line.
pub fn sample(kind: &str) -> Done<PathBuf> {
    let file = out()?.join(format!("{kind}.plenaria"));
    // The command line never overwrites a network; this one is ours, made by the last run.
    if file.exists() {
        std::fs::remove_file(&file)
            .map_err(|e| format!("Could not replace {}: {e}", file.display()))?;
    }
    let mut make = crate::shell::program(built("plenaria")?);
    make.arg("sample").arg(&file).args(["--kind", kind]);
    run(make.stdout(Stdio::null()))?;
    Ok(file)
}
