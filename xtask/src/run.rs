//! `cargo xtask run`: the window on the demo network, or what there is to see of it without a screen.

use crate::shell::{Done, program, run as start, say};
use crate::{build, display, need};

/// Installs what is missing, builds, and shows.
pub fn run() -> Done {
    need::to_build()?;
    build::ui()?;
    build::product()?;
    say("The demo network");
    let demo = build::sample("demo")?;
    if display::is_there() {
        say("The window");
        return start(program(build::built("plenaria-desktop")?).arg(demo));
    }
    say("This machine has no screen, so a virtual one is used: look at out/ afterwards");
    let pictured = picture();
    let printed = reports();
    pictured.and(printed)
}

fn picture() -> Done {
    need::window_driver()?;
    build::programs()?;
    let picture = build::out()?.join("plenaria.png");
    let mut shots = display::virtually(build::built("shots")?);
    crate::shots::surroundings(&mut shots)?;
    start(shots.arg("one").arg(&picture))?;
    println!("The window: {}", picture.display());
    Ok(())
}

fn reports() -> Done {
    say("The annual report of 2015 in three languages");
    let network = build::sample("gealc")?;
    let out = build::out()?;
    let mut report = program(build::built("plenaria")?);
    report.arg("report").arg(network);
    report.args(["--year", "2015", "--in", "all", "--paper", "a4"]);
    start(report.args(["--date", "2016-02-01", "--out"]).arg(&out))?;
    println!("The reports: {}", out.display());
    Ok(())
}
