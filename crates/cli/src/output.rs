//! What the command line prints, writes and ends with.

use plenaria_api::{Answer, FileToWrite, Refusal, Session};
use serde_json::Value;
use std::io::Write;
use std::process::ExitCode;

/// Why it ends without having done what was asked.
pub enum Failed {
    /// The refusal in the person's language: exit code 1.
    Refusal(Box<Refusal>),
    /// There is no such command, or it is written in a wrong way: exit code 2.
    Unknown(Box<Refusal>),
    /// All has been said already: exit code 1.
    Refused,
    /// Standard input or output is closed: exit code 1.
    Pipe,
}

impl From<Refusal> for Failed {
    fn from(refusal: Refusal) -> Self {
        Failed::Refusal(Box::new(refusal))
    }
}

impl From<std::io::Error> for Failed {
    fn from(_: std::io::Error) -> Self {
        Failed::Pipe
    }
}

impl Failed {
    /// The failure of a command that does not exist.
    pub fn unknown_command(answer: Result<Answer, Refusal>) -> Self {
        match answer {
            Err(refusal) => Failed::Unknown(Box::new(refusal)),
            Ok(_) => Failed::Refused,
        }
    }

    /// Says it on standard error, as text or as JSON; gives the exit code.
    pub fn tell(&self, as_json: bool) -> ExitCode {
        let (refusal, code) = match self {
            Failed::Refusal(refusal) => (refusal, 1),
            Failed::Unknown(refusal) => (refusal, 2),
            Failed::Refused => return ExitCode::from(1),
            // The reader went away, as `head` does: nothing is left to say to it.
            Failed::Pipe => return ExitCode::from(1),
        };
        let text = if as_json {
            serde_json::to_string(refusal).unwrap_or_default()
        } else {
            in_lines(refusal)
        };
        let _ = writeln!(std::io::stderr(), "{text}");
        ExitCode::from(code)
    }
}

/// Says what is wrong with what was written, as JSON where that was asked; help and version are no mistakes.
pub fn wrong_usage(error: &clap::Error) -> ExitCode {
    let as_json = std::env::args_os().any(|word| word == "--json");
    if !error.use_stderr() || !as_json {
        error.exit();
    }
    let said = error.to_string();
    let (message, hint) = said.split_once("\n\n").unwrap_or((&said, ""));
    let refusal = Refusal {
        code: "wrong-usage".to_owned(),
        message: message.trim_start_matches("error: ").trim().to_owned(),
        hint: hint.trim().to_owned(),
        problems: Vec::new(),
    };
    Failed::Unknown(Box::new(refusal)).tell(true)
}

fn in_lines(refusal: &Refusal) -> String {
    let mut lines = vec![refusal.message.clone()];
    for problem in &refusal.problems {
        lines.push(match problem.field.as_str() {
            "" => format!("  {}", problem.message),
            field => format!("  {field}: {}", problem.message),
        });
    }
    if !refusal.hint.is_empty() {
        lines.push(refusal.hint.clone());
    }
    lines.join("\n")
}

/// Prints an answer.
pub fn print(value: &Value) -> Result<(), Failed> {
    let text = serde_json::to_string_pretty(value).map_err(std::io::Error::from)?;
    writeln!(std::io::stdout(), "{text}")?;
    Ok(())
}

/// Writes the files of an answer; a folder that is named and not there yet is made.
pub fn write_files(session: &Session, files: &[FileToWrite]) -> Result<(), Failed> {
    for folder in files.iter().filter_map(|file| file.path.parent()) {
        // What can't be made is refused in words when the file is written.
        let _ = std::fs::create_dir_all(folder);
    }
    Ok(session.write_files(files)?)
}
