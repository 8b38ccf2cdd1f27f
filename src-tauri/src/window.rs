//! The main window: made from the configuration, kept to its own pages, never larger than the screen.

use crate::projector;
use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, LogicalSize, Manager, Theme, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent,
};

/// The label of the window that the person works in.
pub const MAIN: &str = "main";

/// Opens the window.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    for config in &app.config().app.windows {
        let window = WebviewWindowBuilder::from_config(app, config)?
            // The page knows the network's name and the language; its title is the window's.
            .on_document_title_changed(|window, title| {
                let _ = window.set_title(&title);
            })
            .on_navigation(is_ours)
            .on_new_window(|_, _| NewWindowResponse::Deny)
            .build()?;
        fit(&window)?;
        let app = app.clone();
        // What it shows on the projector goes with it, and then the program ends.
        window.on_window_event(move |event| {
            if matches!(event, WindowEvent::Destroyed) {
                projector::close(&app);
            }
        });
    }
    Ok(())
}

/// Gives the frames and the menu the theme that the person chose for the pages; without a choice, the system's.
pub fn dress(app: &AppHandle, theme: Option<&str>) {
    let theme = match theme {
        Some("dark") => Some(Theme::Dark),
        Some("light") => Some(Theme::Light),
        _ => None,
    };
    for window in app.webview_windows().values() {
        let _ = window.set_theme(theme);
    }
}

/// What the menu says of the window as a thing on the screen: each choice takes itself back, but for the icon.
pub fn arrange(app: &AppHandle, how: &str) {
    let Some(window) = app.get_webview_window(MAIN) else {
        return;
    };
    // What the system can't do to a window it leaves as it is.
    let _ = match how {
        "fullscreen" => window.set_fullscreen(!window.is_fullscreen().unwrap_or(false)),
        "maximize" if window.is_maximized().unwrap_or(false) => window.unmaximize(),
        "maximize" => window.maximize(),
        _ => window.minimize(),
    };
}

/// Brings the window to the front.
pub fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Whether an address is one of the program's own pages (or of the development server's, in a build that has one).
pub fn is_ours(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    match url.scheme() {
        "tauri" => true,
        "http" | "https" => {
            host == "tauri.localhost"
                || (cfg!(not(feature = "custom-protocol")) && host == "localhost")
        }
        _ => url.as_str() == "about:blank",
    }
}

/// On a screen smaller than the smallest size that the window is drawn for, the screen is the limit.
fn fit(window: &WebviewWindow) -> tauri::Result<()> {
    let Some(monitor) = window.current_monitor()? else {
        return Ok(());
    };
    let config = window.app_handle().config();
    let Some((width, height)) = config
        .app
        .windows
        .first()
        .and_then(|w| w.min_width.zip(w.min_height))
    else {
        return Ok(());
    };
    let room: LogicalSize<f64> = monitor.work_area().size.to_logical(monitor.scale_factor());
    if room.width < width || room.height < height {
        let least = LogicalSize::new(room.width.min(width), room.height.min(height));
        window.set_min_size(Some(least))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_goes_nowhere_but_to_its_own_pages() {
        let ours = |url: &str| is_ours(&url.parse().unwrap());
        assert!(ours("tauri://localhost/index.html"));
        assert!(ours("http://tauri.localhost/"));
        assert!(!ours("https://example.org/"));
        assert!(!ours("http://localhost.example.org/"));
        assert!(!ours("file:///etc/passwd"));
    }
}
