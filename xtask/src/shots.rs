//! `cargo xtask shots`: pictures of every area of the real window in its main states, of every page of the documents, and those of the user guide.

use crate::shell::{Done, find, program, run, say};
use crate::{build, display, need};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Pictures of the window into out/shots and of printed pages into out/pages.
pub fn shots(only: Option<&str>) -> Done {
    need::to_build()?;
    need::window_driver()?;
    need::pdf_tools()?;
    build::ui()?;
    build::programs()?;
    say("Pictures of the window");
    let demo = build::sample("demo")?;
    let mut shots = display::virtually(build::built("shots")?);
    surroundings(&mut shots)?;
    shots.arg("all").arg(fresh("shots")?).arg(&demo);
    run(shots.args(only))?;
    say("Pictures of printed pages");
    pages(only)
}

/// Tells a program that steers the window where the window, its driver and the command line are.
pub fn surroundings(command: &mut Command) -> Done {
    let (window, line) = (build::built("plenaria-desktop")?, build::built("plenaria")?);
    steering(command, window, line)
}

/// The same, of programs that are elsewhere.
pub fn steering(command: &mut Command, window: PathBuf, line: PathBuf) -> Done {
    let driver = find("WebKitWebDriver").ok_or("WebKitWebDriver can't be found.")?;
    command.env("PLENARIA_DRIVER", driver);
    command.env("PLENARIA_WINDOW", window);
    command.env("PLENARIA_CLI", line);
    command.env("PLENARIA_TODAY", build::TODAY);
    Ok(())
}

/// An empty folder under out/.
fn fresh(name: &str) -> Done<PathBuf> {
    let folder = build::out()?.join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)
            .map_err(|e| format!("Could not empty {}: {e}", folder.display()))?;
    }
    std::fs::create_dir_all(&folder)
        .map_err(|e| format!("Could not make {}: {e}", folder.display()))?;
    Ok(folder)
}

/// The pictures of the user guide, which are kept in the repository.
pub fn guide() -> Done {
    need::to_build()?;
    need::window_driver()?;
    build::ui()?;
    build::programs()?;
    let demo = build::sample("demo")?;
    let mut shots = display::virtually(build::built("shots")?);
    surroundings(&mut shots)?;
    run(shots.args(["guide", "docs/pictures"]).arg(demo))
}

fn pages(only: Option<&str>) -> Done {
    let folder = fresh("pages")?;
    for (kind, year) in [("gealc", "2015"), ("demo", "2025")] {
        let network = build::sample(kind)?;
        for paper in ["a4", "letter"] {
            let mut report = program(build::built("plenaria")?);
            report.arg("report").arg(&network);
            report.args(["--year", year, "--in", "all", "--paper", paper]);
            report.args(["--annex", "findings,sources"]);
            let into = build::out()?.join("reports").join(paper).join(kind);
            std::fs::create_dir_all(&into).map_err(|e| e.to_string())?;
            let date = format!("{}-02-01", year.parse::<u32>().unwrap_or(2015) + 1);
            run(report.args(["--date", &date, "--out"]).arg(&into))?;
            for language in ["es", "en", "pt"] {
                let name = format!("annual-report-{year}-{language}");
                let picture = format!("{kind}-{name}-{paper}");
                if only.is_none_or(|part| picture.contains(part)) {
                    picture_pages(&into.join(format!("{name}.pdf")), &folder.join(picture))?;
                }
            }
        }
    }
    println!("The pages: {}", folder.display());
    Ok(())
}

fn picture_pages(document: &Path, stem: &Path) -> Done {
    let mut draw = program("pdftoppm");
    run(draw.args(["-r", "80", "-png"]).arg(document).arg(stem))
}
