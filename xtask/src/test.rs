//! `cargo xtask test`: every test there is, with a summary of what passed, failed and was skipped.

use crate::shell::{Done, Steps, npm, program, run};
use crate::{build, display, need};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;

/// Installs what is missing and runs every test.
pub fn test() -> Done {
    need::to_build()?;
    build::ui()?;
    let mut steps = Steps::new();
    if let Err(why) = need::pdf_tools() {
        steps.skip("Reading printed pages back", &why);
    }
    steps.step("Types of the user interface", || {
        run(npm().args(["run", "check"]))
    });
    steps.step("Tests of the user interface", || {
        run(npm().args(["run", "test"]))
    });
    let built = steps.step("Building", build::programs);
    if !built {
        return steps.end();
    }
    steps.step("Tests in Rust", || {
        run(build::workspace("test").arg("--no-fail-fast"))
    });
    match need::browser() {
        Ok(browser) => {
            steps.step("Journeys in a browser", || browser_journeys(&browser));
        }
        Err(why) => steps.skip("Journeys in a browser", &why),
    }
    match need::window_driver() {
        Ok(()) => {
            steps.step("Journeys in the real window", window_journeys);
        }
        Err(why) => steps.skip("Journeys in the real window", &why),
    }
    steps.end()
}

/// The user interface in a browser, over the session behind the loopback server.
fn browser_journeys(browser: &Path) -> Done {
    let demo = build::sample("demo")?;
    let mut server = program(build::built("serve")?)
        .arg(demo)
        .args(["--port", "0", "--today", build::TODAY])
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| format!("Could not start the server: {e}"))?;
    let mut address = String::new();
    let told = server
        .stdout
        .take()
        .map(|out| BufReader::new(out).read_line(&mut address));
    let done = match told {
        Some(Ok(1..)) => run(npm().env("PLENARIA_CHROMIUM", browser).args([
            "run",
            "e2e",
            "--",
            "--url",
            address.trim(),
        ])),
        _ => Err("The server did not say where it is.".into()),
    };
    // It runs until it is ended; when it has ended by itself, there is nothing to end.
    let _ = server.kill();
    let _ = server.wait();
    done
}

fn window_journeys() -> Done {
    // A screen of its own even where there is one: the windows don't disturb, and their sizes are the same everywhere.
    let tests = build::workspace("test");
    let mut journeys = display::virtually(tests.get_program());
    journeys.args(tests.get_args()).args(["--test", "e2e"]);
    journeys.args(["--features", "plenaria-tests/window"]);
    crate::shots::surroundings(&mut journeys)?;
    run(&mut journeys)
}
