//! `cargo xtask test`: every test there is, with a summary of what passed, failed and was skipped.

use crate::build::{self, WINDOW};
use crate::shell::{Done, Steps, cargo, npm, run};
use crate::{display, need};

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
        run(cargo().args([
            "test",
            "--workspace",
            "--no-fail-fast",
            "--features",
            WINDOW,
        ]))
    });
    match need::browser() {
        Ok(browser) => {
            steps.step("Journeys in a browser", || {
                let mut journeys = npm();
                journeys.env("CHROMIUM", &browser);
                journeys.env("PLENARIA_SERVE", build::built("serve")?);
                journeys.env("PLENARIA_CLI", build::built("plenaria")?);
                run(journeys.args(["run", "e2e"]))
            });
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

fn window_journeys() -> Done {
    // A screen of its own even where there is one: the windows don't disturb, and their sizes are the same everywhere.
    let mut journeys = display::virtually(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    crate::shots::surroundings(&mut journeys)?;
    journeys.args(["test", "--workspace", "--test", "e2e"]);
    journeys.args(["--features", &format!("{WINDOW},plenaria-tests/window")]);
    run(&mut journeys)
}
