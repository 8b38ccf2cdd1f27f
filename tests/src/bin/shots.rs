//! Pictures of the real window: `shots one FILE.png`, `shots all FOLDER DEMO [ONLY]`, `shots guide FOLDER DEMO`.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "each picture is named on standard output"
)]

use plenaria_tests::program::demo;
use plenaria_tests::scenes::{CLOSED, EMPTY, FULL, GUIDE, Scene};
use plenaria_tests::window::{Fault, Window};
use serde_json::json;
use std::path::Path;
use std::process::ExitCode;

const LANGUAGES: [&str; 3] = ["es", "en", "pt"];
const THEMES: [&str; 2] = ["light", "dark"];
const SIZES: [(u32, u32); 2] = [(1024, 680), (1920, 1080)];

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["one", file] => one(Path::new(file)).await,
        ["all", folder, demo, only @ ..] => {
            let only = only.first().copied().unwrap_or_default();
            all(Path::new(folder), Path::new(demo), only).await
        }
        ["guide", folder, demo] => guide(Path::new(folder), Path::new(demo)).await,
        _ => Err(
            "shots one FILE.png | shots all FOLDER DEMO [ONLY] | shots guide FOLDER DEMO".into(),
        ),
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
    scene("overview-full").play(&window).await?;
    std::fs::write(file, window.picture().await?)?;
    window.close().await
}

/// Every scene in every language, theme and size, in one window: of a full network, an empty one, and none.
async fn all(folder: &Path, demo: &Path, only: &str) -> Result<(), Fault> {
    let place = tempfile::tempdir()?;
    let empty = place.path().join("nueva.plenaria");
    let window = Window::open(&[demo]).await?;
    let mut faults = Vec::new();
    for (scenes, network) in [
        (FULL, "open_network"),
        (EMPTY, "create_network"),
        (CLOSED, "close_network"),
    ] {
        let input = match network {
            "open_network" => json!({ "path": demo }),
            "create_network" => {
                json!({ "path": empty, "name": "Red nueva", "main_language": "es" })
            }
            _ => json!({}),
        };
        window.call(network, input).await?;
        for language in LANGUAGES {
            for theme in THEMES {
                speak(&window, language, theme).await?;
                for size in SIZES {
                    let end = format!("{language}-{theme}-{}x{}", size.0, size.1);
                    let name = |scene: &Scene| format!("{}-{end}.png", scene.name);
                    let wanted =
                        |scene: &&Scene| only.split(',').any(|part| name(scene).contains(part));
                    if !scenes.iter().any(|scene| wanted(&scene)) {
                        continue;
                    }
                    window.size(size.0, size.1).await?;
                    for scene in scenes.iter().filter(wanted) {
                        let name = name(scene);
                        match picture(&window, scene, &folder.join(&name)).await {
                            Ok(()) => println!("{name}"),
                            Err(fault) => {
                                println!("{name}: {fault}");
                                faults.push(name);
                            }
                        }
                    }
                }
            }
        }
    }
    window.close().await?;
    if faults.is_empty() {
        Ok(())
    } else {
        Err(format!("Not to be had: {}", faults.join(", ")).into())
    }
}

/// The pictures of the user guide: each language's own, light, in a window of middling size.
async fn guide(folder: &Path, demo: &Path) -> Result<(), Fault> {
    let window = Window::open(&[demo]).await?;
    for language in LANGUAGES {
        speak(&window, language, "light").await?;
        window.size(1280, 800).await?;
        for (name, from) in GUIDE {
            let name = format!("{name}-{language}.png");
            picture(&window, scene(from), &folder.join(&name)).await?;
            println!("{name}");
        }
    }
    window.close().await
}

fn scene(name: &str) -> &'static Scene {
    let all = FULL.iter().chain(EMPTY).chain(CLOSED);
    let found = all.into_iter().find(|scene| scene.name == name);
    found.expect("the guide shows scenes that there are")
}

async fn speak(window: &Window, language: &str, theme: &str) -> Result<(), Fault> {
    let settings = json!({ "language": language, "theme": theme });
    window.call("edit_settings", settings).await?;
    window.reload().await
}

async fn picture(window: &Window, scene: &Scene, file: &Path) -> Result<(), Fault> {
    let played = scene.play(window).await;
    if played.is_ok() {
        std::fs::write(file, window.picture().await?)?;
    }
    if scene.leaves_traces() || played.is_err() {
        window.go("#/").await?;
        window.reload().await?;
    }
    played
}
