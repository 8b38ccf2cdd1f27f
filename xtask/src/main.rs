//! The developer's tool: `cargo xtask run`, `test`, `check`, `shots`, `bundle`, `bench`, `generate` and `icons`, the same on every system.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "talking to the terminal is what this program is for"
)]

mod bench;
mod build;
mod bundle;
mod check;
mod display;
mod generate;
mod icons;
mod need;
mod notices;
mod run;
mod shell;
mod shots;
mod system;
mod test;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Builds, runs and tests Plenaria")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Installs what is missing, builds, and opens the window on the demo network.
    Run,
    /// Installs what is missing and runs every test.
    Test,
    /// Formatting, lints, licences and banned crates, and that generated files are current.
    Check,
    /// Pictures of every area and its main states into out/shots, and of every page into out/pages.
    Shots {
        /// Only the pictures whose name contains one of these, with commas between.
        #[arg(long)]
        only: Option<String>,
        /// Only the pictures of the user guide, into docs/pictures.
        #[arg(long)]
        guide: bool,
    },
    /// Packages for this system, into the target folder under release/bundle.
    Bundle {
        /// Packs what was built for development: quick, and only to look at the package.
        #[arg(long)]
        debug: bool,
    },
    /// Runs the benchmarks, then measures the real window.
    Bench {
        /// Passed on to the benchmarks, e.g. a name to filter by.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        rest: Vec<String>,
    },
    /// Writes the files that are made from others: the TypeScript of the commands, the list of licences.
    Generate,
    /// Draws every icon from the SVG sources in icons/.
    Icons,
}

fn main() -> ExitCode {
    let done = match Cli::parse().task {
        Task::Run => run::run(),
        Task::Test => test::test(),
        Task::Check => check::check(),
        Task::Shots { guide: true, .. } => shots::guide(),
        Task::Shots { only, .. } => shots::shots(only.as_deref()),
        Task::Bundle { debug } => bundle::bundle(debug),
        Task::Bench { rest } => bench::bench(&rest),
        Task::Generate => generate::generate(),
        Task::Icons => icons::icons(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\n{why}");
            ExitCode::FAILURE
        }
    }
}
