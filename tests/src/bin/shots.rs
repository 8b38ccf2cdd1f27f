//! Pictures of the real window: `shots one FILE.png`, or `shots all FOLDER DEMO [ONLY]`.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "each picture is named on standard output"
)]

use plenaria_tests::window::{Fault, Window, demo};
use serde_json::json;
use std::path::Path;
use std::process::ExitCode;

const LANGUAGES: [&str; 3] = ["es", "en", "pt"];
const THEMES: [&str; 2] = ["light", "dark"];
const SIZES: [(u32, u32); 2] = [(1024, 680), (1920, 1080)];
/// The areas that are a list or a page of their own.
const AREAS: [&str; 11] = [
    "overview",
    "members",
    "people",
    "bodies",
    "plan",
    "events",
    "cooperation",
    "knowledge",
    "reports",
    "findings",
    "settings",
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["one", file] => one(Path::new(file)).await,
        ["all", folder, demo, only @ ..] => {
            all(Path::new(folder), Path::new(demo), only.first().copied()).await
        }
        _ => Err("shots one FILE.png | shots all FOLDER DEMO [ONLY]".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

/// One picture of the window as it opens on the demo network.
async fn one(file: &Path) -> Result<(), Fault> {
    let folder = tempfile::tempdir()?;
    let window = Window::open(&[&demo(folder.path())?]).await?;
    window.size(1280, 800).await?;
    whole(&window, "#/overview").await?;
    std::fs::write(file, window.picture().await?)?;
    window.close().await
}

/// Every area in every language, theme and size.
async fn all(folder: &Path, demo: &Path, only: Option<&str>) -> Result<(), Fault> {
    let window = Window::open(&[demo]).await?;
    let addresses = addresses(&window).await?;
    for language in LANGUAGES {
        for theme in THEMES {
            let settings = json!({ "language": language, "theme": theme });
            window.call("edit_settings", settings).await?;
            window.reload().await?;
            for (width, height) in SIZES {
                window.size(width, height).await?;
                for (area, address) in &addresses {
                    let name = format!("{area}-{language}-{theme}-{width}x{height}.png");
                    if only.is_some_and(|part| !name.contains(part)) {
                        continue;
                    }
                    whole(&window, address).await?;
                    std::fs::write(folder.join(&name), window.picture().await?)?;
                    println!("{name}");
                }
            }
        }
    }
    window.close().await
}

/// Goes to an address and waits until all of it is there. It comes from elsewhere, so that what it asks is seen from the first.
async fn whole(window: &Window, address: &str) -> Result<(), Fault> {
    window.go("#/settings").await?;
    window.rest().await?;
    window.go(address).await?;
    window.rest().await
}

/// Each area with its address, and the page of a member and of an event.
async fn addresses(window: &Window) -> Result<Vec<(String, String)>, Fault> {
    let mut addresses: Vec<(String, String)> = AREAS
        .iter()
        .map(|area| ((*area).to_owned(), format!("#/{area}")))
        .collect();
    for (name, area) in [("member", "members"), ("event", "events")] {
        let input = json!({ "limit": 1 });
        let list = window.call(&format!("list_{area}"), input).await?;
        if let Some(id) = list["items"][0]["id"].as_str() {
            addresses.push((name.to_owned(), format!("#/{area}/{id}")));
        }
    }
    Ok(addresses)
}
