//! The projector's window: what everybody in the room sees, on the second screen when there is one. It looks and changes nothing.

use crate::window::{self, MAIN};
use tauri::menu::Menu;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Monitor, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

/// The label of its window, which has a capability of its own.
pub const PROJECTOR: &str = "projector";

/// What its page may ask for besides reading records: all that a room's screen shows.
const ASKED: [&str; 4] = ["count_vote", "describe_records", "network_info", "quorum"];

/// Whether a window may run a command: the projector's reads, and never writes to the network or to a folder.
pub fn may(label: &str, command: &str) -> bool {
    label != PROJECTOR
        || command.starts_with("get_")
        || command.starts_with("list_")
        || ASKED.contains(&command)
}

/// Shows a screen of the page, such as `#/events/viii/screen`: in the window that is open, else in a new one.
pub fn show(app: &AppHandle, address: &str) -> tauri::Result<()> {
    if turn(app, address)? {
        return Ok(());
    }
    let page = WebviewUrl::App(format!("index.html{address}").into());
    let window = WebviewWindowBuilder::new(app, PROJECTOR, page)
        .title("Plenaria")
        .inner_size(1280.0, 720.0)
        .min_inner_size(640.0, 360.0)
        .center()
        .visible(false)
        // Its keys are its own; on a Mac the one menu is the program's.
        .menu(Menu::new(app)?)
        .on_document_title_changed(|window, title| {
            let _ = window.set_title(&title);
        })
        .on_navigation(window::is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    let _ = window.hide_menu();
    if let Some(main) = app.get_webview_window(MAIN) {
        let _ = window.set_theme(main.theme().ok());
        if let Some(other) = beside(&main) {
            window.set_position(*other.position())?;
            window.show()?;
            return window.set_fullscreen(true);
        }
    }
    window.show()?;
    window.set_focus()
}

/// Turns the window that is open to another screen; says whether there is one.
pub fn turn(app: &AppHandle, address: &str) -> tauri::Result<bool> {
    let Some(window) = app.get_webview_window(PROJECTOR) else {
        return Ok(false);
    };
    let mut url = window.url()?;
    url.set_fragment(Some(address.trim_start_matches('#')));
    window.navigate(url)?;
    Ok(true)
}

/// Puts the window away, as with the main one or with the network that it showed.
pub fn close(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(PROJECTOR) {
        let _ = window.close();
    }
}

/// A screen other than the one on which the person works.
fn beside(main: &WebviewWindow) -> Option<Monitor> {
    let own = main.current_monitor().ok()??;
    let all = main.available_monitors().ok()?;
    all.into_iter()
        .find(|monitor| monitor.position() != own.position())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_projector_reads_and_writes_nothing() {
        for read in ["get_event", "list_votes", "quorum", "network_info"] {
            assert!(may(PROJECTOR, read), "{read}");
        }
        for write in [
            "edit_event",
            "close_network",
            "undo",
            "make_report",
            "export_table",
        ] {
            assert!(!may(PROJECTOR, write), "{write}");
            assert!(may(MAIN, write), "{write}");
        }
    }
}
