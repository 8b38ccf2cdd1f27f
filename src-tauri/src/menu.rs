//! The menu, in the person's language: what each item is called, and what it tells the window.

use crate::host::Host;
use crate::{bar, projector, window, zoom};
use plenaria_api::Changed;
use serde_json::{Value, json};
use tauri::menu::MenuItem;
use tauri::{AppHandle, Emitter, Manager, Wry};

/// What an item that names a file begins with.
pub const RECENT: &str = "recent:";
/// What an item with an argument begins with, e.g. `language:pt`.
pub const CHOICES: [&str; 4] = ["go", "language", "sample", "theme"];

/// The items that change while the program runs.
#[derive(Default)]
pub struct Menus {
    /// The item that undoes.
    pub undo: Option<MenuItem<Wry>>,
    /// The item that does again.
    pub redo: Option<MenuItem<Wry>>,
    /// The items that mean something only with a network open.
    pub with_network: Vec<MenuItem<Wry>>,
    /// Whether one is open.
    pub open: bool,
    /// What would be undone, in words.
    pub undo_label: Option<String>,
    /// What would be done again, in words.
    pub redo_label: Option<String>,
}

/// Makes the menu for the first time, and dresses the window as it was last.
pub fn start(app: &AppHandle) {
    let settings = app.state::<Host>().ask("get_settings", json!({}));
    let settings = settings.unwrap_or_default();
    window::dress(app, settings.get("theme").and_then(Value::as_str));
    rebuild(app);
}

/// Makes the menu anew, as after a change of language.
pub fn rebuild(app: &AppHandle) {
    // Without a menu every command can still be reached in the window, so a failure here stops nothing.
    if let Ok(menu) = bar::build(app) {
        let _ = app.set_menu(menu);
        refresh(app);
    }
}

/// Tells the window that something was chosen.
pub fn send(app: &AppHandle, command: &str, argument: Option<&str>) {
    let _ = app.emit("menu", json!({ "command": command, "argument": argument }));
}

/// An item was chosen: the shell does what concerns the window itself, the page does the rest.
pub fn chosen(app: &AppHandle, id: &str) {
    match id {
        "quit" => app.exit(0),
        "zoom-in" => zoom::change(app, Some(10)),
        "zoom-out" => zoom::change(app, Some(-10)),
        "zoom-reset" => zoom::change(app, None),
        "fullscreen" | "maximize" | "minimize" => window::arrange(app, id),
        _ => {
            if let Some(path) = id.strip_prefix(RECENT) {
                return send(app, "open", Some(path));
            }
            match id.split_once(':') {
                Some((choice, value)) if CHOICES.contains(&choice) => {
                    send(app, choice, Some(value));
                }
                _ => send(app, id, None),
            }
        }
    }
}

/// After a command: the file that is open, the language and what can be undone may be others now.
pub fn follow(app: &AppHandle, name: &str, value: &Value, changed: Option<&Changed>) {
    let host = app.state::<Host>();
    match name {
        "open_network" | "create_network" | "create_sample" => {
            projector::close(app);
            opened(&host, value);
            rebuild(app);
        }
        "close_network" => {
            projector::close(app);
            *host.menus() = Menus::default();
            rebuild(app);
        }
        "edit_settings" => {
            window::dress(app, value.get("theme").and_then(Value::as_str));
            rebuild(app);
        }
        _ => {}
    }
    if let Some(changed) = changed {
        {
            let mut menus = host.menus();
            menus.undo_label = changed.undo_label.clone().filter(|_| changed.can_undo);
            menus.redo_label = changed.redo_label.clone().filter(|_| changed.can_redo);
        }
        refresh(app);
    }
}

/// Notes that a network is open, and what can be undone in it.
pub fn opened(host: &Host, info: &Value) {
    let mut menus = host.menus();
    menus.open = true;
    menus.undo_label = label(info, "undo_label");
    menus.redo_label = label(info, "redo_label");
}

fn label(value: &Value, field: &str) -> Option<String> {
    value.get(field)?.as_str().map(str::to_owned)
}

/// Writes what can be undone into the items, and greys those that mean nothing now.
fn refresh(app: &AppHandle) {
    let host = app.state::<Host>();
    // The items are cloned (they are handles) and the lock let go, since changing one waits for the main thread.
    let (undo, redo, with_network, open, undo_label, redo_label) = {
        let menus = host.menus();
        (
            menus.undo.clone(),
            menus.redo.clone(),
            menus.with_network.clone(),
            menus.open,
            menus.undo_label.clone(),
            menus.redo_label.clone(),
        )
    };
    let name = |item: Option<MenuItem<Wry>>, plain: &str, named: &str, what: Option<String>| {
        let Some(item) = item else { return };
        let text = match &what {
            Some(what) => host.session.text(named, &[("what", what)]),
            None => host.text(plain),
        };
        let _ = item.set_text(text);
        let _ = item.set_enabled(what.is_some());
    };
    name(undo, "shell-menu-undo", "shell-menu-undo-what", undo_label);
    name(redo, "shell-menu-redo", "shell-menu-redo-what", redo_label);
    for item in with_network {
        let _ = item.set_enabled(open);
    }
}
