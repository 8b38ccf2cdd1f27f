//! `cargo xtask bundle`: packages to install, of the kinds that this system can make.

use crate::shell::{Done, program, root, run, say};
use crate::system::System;
use crate::{build, need};
use std::path::PathBuf;

/// Builds what is shipped and packs it by Tauri's own packer, which comes with the packages of the user interface.
pub fn bundle(debug: bool) -> Done {
    need::to_build()?;
    build::ui()?;
    say("The programs, as they are shipped");
    let mut make = build::workspace("build");
    make.args(["--bin", "plenaria-desktop", "--bin", "plenaria"]);
    if !debug {
        make.arg("--release");
    }
    run(&mut make)?;
    say("The packages");
    let kinds = match System::here() {
        System::Debian => "deb",
        System::OtherLinux => "rpm",
        System::Mac => "dmg",
        System::Windows => "nsis",
    };
    let mut pack = program(packer());
    // It reads the configuration of the folder that it is called in.
    pack.current_dir(root().join("src-tauri"));
    pack.args([
        "bundle",
        "--bundles",
        kinds,
        "--features",
        "custom-protocol",
    ]);
    if debug {
        pack.arg("--debug");
    }
    run(&mut pack)?;
    let folder = build::target()?.join(if debug { "debug" } else { "release" });
    println!("The packages: {}", folder.join("bundle").display());
    Ok(())
}

fn packer() -> PathBuf {
    let name = if cfg!(windows) { "tauri.cmd" } else { "tauri" };
    root().join("ui/node_modules/.bin").join(name)
}
