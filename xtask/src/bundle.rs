//! `cargo xtask bundle`: packages to install, of the kinds that this system can make.

use crate::shell::{Done, cargo, root, run, say};
use crate::system::System;
use crate::{build, need};

/// Builds what is shipped and packs it by Tauri's own packer.
pub fn bundle(debug: bool) -> Done {
    need::to_build()?;
    need::tauri_cli()?;
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
    let mut pack = cargo();
    // It reads the configuration of the folder that it is called in.
    pack.current_dir(root().join("src-tauri"));
    pack.args([
        "tauri",
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
