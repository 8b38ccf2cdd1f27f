//! What each task needs from the machine, and installing what is missing.

use crate::shell::{Done, ask, cargo, exists, find, npm, program, root, run, say};
use crate::system::{System, packages};
use std::path::PathBuf;

/// The oldest Node that the tools of the user interface run on.
const NODE: (u32, u32) = (20, 19);

/// What building takes: a C compiler, the system's web view, Node and the packages of the user interface.
pub fn to_build() -> Done {
    say("What building needs");
    match System::here() {
        System::Debian => packages(
            "to build",
            &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"],
        )?,
        System::OtherLinux => {
            let found = program("pkg-config")
                .args(["--exists", "webkit2gtk-4.1"])
                .status();
            if !found.is_ok_and(|status| status.success()) {
                return Err("Please install with your system's packages: a C compiler, pkg-config, and the development files of WebKitGTK 4.1 (webkit2gtk4.1-devel on Fedora, webkit2gtk-4.1 on Arch). Then try again.".into());
            }
        }
        System::Mac => {
            if ask(program("xcode-select").arg("-p")).is_none() {
                return Err("Please run `xcode-select --install`, then try again.".into());
            }
        }
        // WebView2 is part of Windows 10 and 11; the linker comes with Rust's own installation.
        System::Windows => {}
    }
    node()?;
    npm_packages()
}

fn node() -> Done {
    let said = ask(program("node").arg("--version")).unwrap_or_default();
    let mut numbers = said
        .trim_start_matches('v')
        .split('.')
        .map_while(|part| part.parse::<u32>().ok());
    let version = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if version >= NODE && npm().arg("--version").output().is_ok() {
        return Ok(());
    }
    let found = if said.is_empty() {
        "none was found".to_owned()
    } else {
        format!("{said} was found")
    };
    Err(format!(
        "Node {}.{} or newer is needed, with npm; {found}. On Debian 13: `apt-get install nodejs npm`. Elsewhere: https://nodejs.org.",
        NODE.0, NODE.1
    ))
}

/// `npm ci`, unless the packages were installed after the lock file last changed.
fn npm_packages() -> Done {
    let ui = root().join("ui");
    let time = |path: PathBuf| path.metadata().and_then(|m| m.modified()).ok();
    let installed = time(ui.join("node_modules/.package-lock.json"));
    let wanted = time(ui.join("package-lock.json"));
    if installed.is_some() && installed >= wanted {
        return Ok(());
    }
    println!("Installing the packages of the user interface into ui/node_modules.");
    run(npm().args(["ci", "--no-audit", "--no-fund"]))
}

/// What a window on a screen that nobody sees takes, with WebDriver to steer it; an error says why it can't be had.
pub fn window_driver() -> Done {
    match System::here() {
        System::Debian => packages(
            "to open the window without a screen and to steer it",
            &["webkit2gtk-driver", "xvfb", "xauth", "dbus-daemon"],
        ),
        System::OtherLinux => {
            let missing: Vec<&str> = ["WebKitWebDriver", "xvfb-run", "dbus-run-session"]
                .into_iter()
                .filter(|name| !exists(name))
                .collect();
            if missing.is_empty() {
                Ok(())
            } else {
                Err(format!(
                    "{} can't be found; your system's packages have them.",
                    missing.join(", ")
                ))
            }
        }
        System::Mac => Err("macOS has no WebDriver for an application's own web view.".into()),
        System::Windows => {
            Err("The real-window journeys are written for WebKitGTK's WebDriver.".into())
        }
    }
}

/// A Chromium for the journeys in a browser; an error says why there is none.
pub fn browser() -> Done<PathBuf> {
    if let Some(path) = browser_here() {
        return Ok(path);
    }
    // Ubuntu's chromium is a snap, which a container can't run.
    let debian = std::fs::read_to_string("/etc/os-release")
        .is_ok_and(|text| text.lines().any(|line| line == "ID=debian"));
    if debian && System::here() == System::Debian {
        packages("for the journeys in a browser", &["chromium"])?;
    }
    browser_here().ok_or_else(|| {
        "No Chromium, Chrome or Edge was found; name one by the variable PLENARIA_CHROMIUM.".into()
    })
}

fn browser_here() -> Option<PathBuf> {
    let named = std::env::var_os("PLENARIA_CHROMIUM").map(PathBuf::from);
    let known = [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "C:/Program Files/Google/Chrome/Application/chrome.exe",
        "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
    ];
    let on_path = [
        "chromium",
        "google-chrome",
        "google-chrome-stable",
        "microsoft-edge",
    ];
    named
        .into_iter()
        .chain(on_path.iter().filter_map(|name| find(name)))
        .chain(known.iter().map(PathBuf::from))
        .find(|path| path.is_file())
}

/// The programs that read PDF files back in tests and pictures.
pub fn pdf_tools() -> Done {
    if System::here() == System::Debian {
        return packages("to read printed pages back", &["poppler-utils"]);
    }
    if exists("pdftoppm") && exists("pdftotext") {
        return Ok(());
    }
    Err("pdftoppm and pdftotext can't be found; they come with Poppler (`brew install poppler`, or your system's packages).".into())
}

/// The drawing program behind `cargo xtask icons`.
pub fn svg_tool() -> Done {
    if System::here() == System::Debian {
        return packages("to draw icons", &["librsvg2-bin"]);
    }
    if exists("rsvg-convert") {
        return Ok(());
    }
    Err("rsvg-convert can't be found; it comes with librsvg (`brew install librsvg`, or your system's packages).".into())
}

/// Tauri's packer, which makes packages to install.
pub fn tauri_cli() -> Done {
    if ask(cargo().args(["tauri", "--version"])).is_some() {
        return Ok(());
    }
    println!("Needed to make packages, and missing here: tauri-cli. Installing it with cargo.");
    run(cargo().args(["install", "tauri-cli", "--locked"]))
}

/// The checker of licences and banned crates.
pub fn cargo_deny() -> Done {
    if ask(cargo().args(["deny", "--version"])).is_some() {
        return Ok(());
    }
    println!(
        "Needed to check licences and banned crates, and missing here: cargo-deny. Installing it with cargo."
    );
    // Without optimisation: it reads a lock file, and building it takes longer than it ever runs.
    run(cargo().args(["install", "cargo-deny", "--locked", "--debug"]))
}
