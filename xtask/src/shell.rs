//! Starting other programs, and saying what is done.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// What a step ends with; the error is a sentence for the person at the terminal.
pub type Done<T = ()> = Result<T, String>;

/// The folder of the project, wherever in it Cargo was called.
pub fn root() -> PathBuf {
    // Cargo says it anew at each start, which holds also where two copies of the project share what they build.
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().map(Path::to_path_buf).unwrap_or_default()
}

/// A program to be started in the project's folder.
pub fn program(name: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root());
    command
}

/// The Cargo that runs this tool.
pub fn cargo() -> Command {
    program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// npm, in the folder of the user interface.
pub fn npm() -> Command {
    // npm is a script on Windows, which CreateProcess doesn't find without its ending.
    let mut command = program(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(root().join("ui"));
    command
}

/// Says a heading.
pub fn say(what: &str) {
    println!("\n== {what}");
}

/// Shows the command, runs it, and fails with its line when it fails.
pub fn run(command: &mut Command) -> Done {
    let line = line(command);
    println!("$ {line}");
    let status = command
        .status()
        .map_err(|e| format!("Could not start `{line}`: {e}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{line}` failed ({status})."))
    }
}

/// Runs quietly and gives what was printed, or nothing when it can't be started or fails.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output();
    let output = output.ok().filter(|o| o.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program can be found on the path.
pub fn exists(name: &str) -> bool {
    find(name).is_some()
}

/// Where on the path a program is.
pub fn find(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join(&file))
        .find(|path| path.is_file())
}

/// A command as one would type it.
pub fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| {
            let word = word.to_string_lossy();
            if word.contains(' ') || word.is_empty() {
                format!("'{word}'")
            } else {
                word.into_owned()
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// Steps that are all tried, with one summary at the end, so that one run shows everything that is wrong.
pub struct Steps {
    lines: Vec<String>,
    failed: Vec<String>,
}

impl Steps {
    /// No step yet.
    pub fn new() -> Self {
        Self {
            lines: Vec::new(),
            failed: Vec::new(),
        }
    }

    /// Tries one step and remembers how it went.
    pub fn step(&mut self, name: &str, act: impl FnOnce() -> Done) -> bool {
        say(name);
        let start = Instant::now();
        let done = act();
        let seconds = start.elapsed().as_secs();
        match done {
            Ok(()) => {
                self.lines.push(format!("passed   {name} ({seconds} s)"));
                true
            }
            Err(why) => {
                eprintln!("{why}");
                self.lines.push(format!("FAILED   {name} ({seconds} s)"));
                self.failed.push(format!("{name}: {why}"));
                false
            }
        }
    }

    /// Remembers that a step was left out, and why.
    pub fn skip(&mut self, name: &str, why: &str) {
        println!("\n== {name}: skipped. {why}");
        self.lines.push(format!("skipped  {name}: {why}"));
    }

    /// Prints the summary; fails when a step did.
    pub fn end(self) -> Done {
        say("Summary");
        for line in &self.lines {
            println!("{line}");
        }
        if self.failed.is_empty() {
            Ok(())
        } else {
            Err(format!(
                "Not everything passed:\n{}",
                self.failed.join("\n")
            ))
        }
    }
}
