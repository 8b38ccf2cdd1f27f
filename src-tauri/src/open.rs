//! Opening a network from outside the window: by the command line, a second start, or the system's file manager.

use crate::host::Host;
use crate::{menu, window};
use serde_json::json;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

/// Opens the network that the program was started with, before the window is there; the window finds it open.
pub fn first_start(app: &AppHandle) {
    let folder = std::env::current_dir().unwrap_or_default();
    let Some(path) = named(std::env::args().skip(1), &folder) else {
        return;
    };
    let host = app.state::<Host>();
    match host.ask("open_network", json!({ "path": path })) {
        Ok(info) => menu::opened(&host, &info),
        Err(refusal) => app
            .dialog()
            .message(format!("{}\n\n{}", refusal.message, refusal.hint))
            .title("Plenaria")
            .kind(MessageDialogKind::Error)
            .show(|_| {}),
    }
}

/// The program was started again: the first one shows itself and opens what the second was started with.
pub fn second_start(app: &AppHandle, arguments: Vec<String>, folder: String) {
    window::show(app);
    if let Some(path) = named(arguments.into_iter().skip(1), Path::new(&folder)) {
        menu::send(app, "open", Some(&path.to_string_lossy()));
    }
}

/// macOS names files by an event and not by an argument.
#[cfg(any(target_os = "macos", target_os = "ios"))]
pub fn urls(app: &AppHandle, urls: &[tauri::Url]) {
    window::show(app);
    if let Some(path) = urls.iter().find_map(|url| url.to_file_path().ok()) {
        menu::send(app, "open", Some(&path.to_string_lossy()));
    }
}

/// The first argument that is a path and no option, as seen from the folder where it was typed.
fn named(arguments: impl Iterator<Item = String>, folder: &Path) -> Option<PathBuf> {
    arguments
        .into_iter()
        .find(|argument| !argument.starts_with('-') && !argument.is_empty())
        .map(|path| folder.join(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(arguments: &[&str]) -> Option<PathBuf> {
        named(
            arguments.iter().map(|a| (*a).to_owned()),
            Path::new("/home/ana"),
        )
    }

    #[test]
    fn a_path_is_meant_from_where_it_was_typed() {
        assert_eq!(
            from(&["red.plenaria"]),
            Some("/home/ana/red.plenaria".into())
        );
        assert_eq!(
            from(&["/media/red.plenaria"]),
            Some("/media/red.plenaria".into())
        );
    }

    #[test]
    fn an_option_is_no_path() {
        assert_eq!(
            from(&["--automation", "red.plenaria"]),
            Some("/home/ana/red.plenaria".into())
        );
        assert_eq!(from(&["--help"]), None);
        assert_eq!(from(&[]), None);
    }
}
