//! What stands in the menu bar, and in which order.

use crate::host::Host;
use crate::menu::{Menus, RECENT};
use serde_json::{Value, json};
use std::path::Path;
use tauri::menu::{
    CheckMenuItemBuilder, Menu, MenuBuilder, MenuItem, MenuItemBuilder, Submenu, SubmenuBuilder,
};
use tauri::{AppHandle, Manager, Wry};

/// How many files of before are offered.
const RECENT_FILES: usize = 8;

/// The areas of the sidebar, in its order, with the text that names each there and the key that leads to it.
const AREAS: [(&str, &str, &str); 9] = [
    ("go:overview", "app-area-overview", "CmdOrCtrl+1"),
    ("go:members", "app-area-members", "CmdOrCtrl+2"),
    ("go:people", "app-area-people", "CmdOrCtrl+3"),
    ("go:bodies", "app-area-bodies", "CmdOrCtrl+4"),
    ("go:plan", "app-area-plan", "CmdOrCtrl+5"),
    ("go:events", "app-area-events", "CmdOrCtrl+6"),
    ("go:cooperation", "app-area-cooperation", "CmdOrCtrl+7"),
    ("go:knowledge", "app-area-knowledge", "CmdOrCtrl+8"),
    ("go:reports", "app-area-reports", "CmdOrCtrl+9"),
];

/// The whole bar in the present language; the items that change are left with the host.
pub fn build(app: &AppHandle) -> tauri::Result<Menu<Wry>> {
    let host = app.state::<Host>();
    let settings = host.ask("get_settings", json!({})).unwrap_or_default();
    let mut bar = Bar {
        app,
        host: &host,
        with_network: Vec::new(),
    };
    let file = bar.file(&settings)?;
    let (edit, undo, redo) = bar.edit()?;
    let view = bar.view(&settings)?;
    let go = bar.go()?;
    let window = bar.window()?;
    let help = bar.help()?;
    let with_network = bar.with_network;
    let menu = MenuBuilder::new(app);
    #[cfg(target_os = "macos")]
    let menu = menu.item(
        &SubmenuBuilder::new(app, "Plenaria")
            .about(None)
            .separator()
            .services()
            .separator()
            .hide()
            .hide_others()
            .show_all()
            .separator()
            .quit()
            .build()?,
    );
    let menu = menu
        .items(&[&file, &edit, &view, &go, &window, &help])
        .build()?;
    let mut menus = host.menus();
    let before = std::mem::take(&mut *menus);
    *menus = Menus {
        undo: Some(undo),
        redo: Some(redo),
        with_network,
        ..before
    };
    Ok(menu)
}

struct Bar<'a> {
    app: &'a AppHandle,
    host: &'a Host,
    with_network: Vec<MenuItem<Wry>>,
}

impl Bar<'_> {
    /// An item; its keys, if it has any, are those that never mean anything inside a text field.
    ///
    /// Undo, redo, find and new have none here: the page knows whether they concern a text or the network.
    fn item(&self, id: &str, key: &str, keys: &str) -> tauri::Result<MenuItem<Wry>> {
        let item = MenuItemBuilder::with_id(id, self.host.text(key));
        let item = if keys.is_empty() {
            item
        } else {
            item.accelerator(keys)
        };
        item.build(self.app)
    }

    /// The same, greyed while no network is open.
    fn of_network(&mut self, id: &str, key: &str, keys: &str) -> tauri::Result<MenuItem<Wry>> {
        let item = self.item(id, key, keys)?;
        self.with_network.push(item.clone());
        Ok(item)
    }

    fn submenu(&self, key: &str) -> SubmenuBuilder<'_, Wry, AppHandle> {
        SubmenuBuilder::new(self.app, self.host.text(key))
    }

    fn file(&mut self, settings: &Value) -> tauri::Result<Submenu<Wry>> {
        let new = self.item("new_network", "shell-menu-new", "CmdOrCtrl+Shift+N")?;
        let open = self.item("open_network", "shell-menu-open", "CmdOrCtrl+O")?;
        let recent = self.recent(settings)?;
        let demo = self.item("sample:demo", "shell-menu-sample-demo", "")?;
        let gealc = self.item("sample:gealc", "shell-menu-sample-gealc", "")?;
        let import = self.of_network("import_table", "find-import", "")?;
        let show = self.of_network("show_file", "shell-menu-show-file", "")?;
        let print = self.of_network("print", "shell-menu-print", "CmdOrCtrl+P")?;
        let preferences = self.item("settings", "shell-menu-settings", "CmdOrCtrl+Comma")?;
        let close = self.of_network("close_network", "shell-menu-close", "CmdOrCtrl+W")?;
        let menu = self
            .submenu("shell-menu-file")
            .items(&[&new, &open, &recent]);
        let menu = menu.separator().items(&[&demo, &gealc]);
        let menu = menu.separator().items(&[&import, &print, &show]);
        let menu = menu.separator().items(&[&preferences, &close]);
        #[cfg(not(target_os = "macos"))]
        let menu = menu.item(&self.item("quit", "shell-menu-quit", "CmdOrCtrl+Q")?);
        menu.build()
    }

    fn recent(&self, settings: &Value) -> tauri::Result<Submenu<Wry>> {
        let files = settings.get("recent").and_then(Value::as_array);
        let paths: Vec<&str> = files
            .into_iter()
            .flatten()
            .filter_map(|file| file.get("path").unwrap_or(file).as_str())
            .take(RECENT_FILES)
            .collect();
        let mut menu = self.submenu("shell-menu-recent").enabled(!paths.is_empty());
        for path in paths {
            let name = Path::new(path).file_stem().unwrap_or_default();
            menu = menu.text(format!("{RECENT}{path}"), name.to_string_lossy());
        }
        menu.build()
    }

    fn edit(&mut self) -> tauri::Result<(Submenu<Wry>, MenuItem<Wry>, MenuItem<Wry>)> {
        let undo = self.item("undo", "shell-menu-undo", "")?;
        let redo = self.item("redo", "shell-menu-redo", "")?;
        let add = self.of_network("add", "shell-menu-add", "")?;
        let find = self.of_network("find", "shell-menu-find", "")?;
        let palette = self.item("palette", "shell-menu-palette", "CmdOrCtrl+K")?;
        let menu = self.submenu("shell-menu-edit").items(&[&undo, &redo]);
        // A Mac has copy and paste in text fields only if its menu has them.
        #[cfg(target_os = "macos")]
        let menu = menu
            .separator()
            .cut_with_text(self.host.text("shell-menu-cut"))
            .copy_with_text(self.host.text("shell-menu-copy"))
            .paste_with_text(self.host.text("shell-menu-paste"))
            .select_all_with_text(self.host.text("shell-menu-select-all"));
        let menu = menu.separator().items(&[&add, &find, &palette]).build()?;
        Ok((menu, undo, redo))
    }

    fn view(&self, settings: &Value) -> tauri::Result<Submenu<Wry>> {
        let menu = self.submenu("shell-menu-view");
        let language = self.choice(
            settings,
            "language",
            "shell-menu-language",
            &[
                ("es", "shell-menu-language-es"),
                ("en", "shell-menu-language-en"),
                ("pt", "shell-menu-language-pt"),
            ],
        )?;
        let theme = self.choice(
            settings,
            "theme",
            "shell-menu-theme",
            &[
                ("system", "shell-menu-theme-system"),
                ("light", "shell-menu-theme-light"),
                ("dark", "shell-menu-theme-dark"),
            ],
        )?;
        let menu = menu.items(&[&language, &theme]).separator();
        let larger = self.item("zoom-in", "shell-menu-zoom-in", "CmdOrCtrl+Plus")?;
        let smaller = self.item("zoom-out", "shell-menu-zoom-out", "CmdOrCtrl+Minus")?;
        let normal = self.item("zoom-reset", "shell-menu-zoom-reset", "CmdOrCtrl+0")?;
        let full = self.item("fullscreen", "shell-menu-fullscreen", "F11")?;
        menu.items(&[&larger, &smaller, &normal])
            .separator()
            .item(&full)
            .build()
    }

    /// The ways of the sidebar, and those to and fro.
    fn go(&mut self) -> tauri::Result<Submenu<Wry>> {
        let back = self.of_network("back", "shell-menu-back", "")?;
        let forth = self.of_network("forth", "shell-menu-forth", "")?;
        let mut areas = Vec::with_capacity(AREAS.len());
        for (id, key, keys) in AREAS {
            areas.push(self.of_network(id, key, keys)?);
        }
        let findings = self.of_network("go:findings", "ui-findings", "")?;
        let history = self.of_network("go:history", "ui-history", "")?;
        let menu = self.submenu("shell-menu-go").items(&[&back, &forth]);
        let menu = areas
            .iter()
            .fold(menu.separator(), |menu, area| menu.item(area));
        menu.separator().items(&[&findings, &history]).build()
    }

    fn window(&self) -> tauri::Result<Submenu<Wry>> {
        let least = self.item("minimize", "shell-menu-minimize", "")?;
        let most = self.item("maximize", "shell-menu-maximize", "")?;
        self.submenu("shell-menu-window")
            .items(&[&least, &most])
            .build()
    }

    /// A submenu of which one item is marked.
    fn choice(
        &self,
        settings: &Value,
        name: &str,
        title: &str,
        values: &[(&str, &str)],
    ) -> tauri::Result<Submenu<Wry>> {
        let present = settings.get(name).and_then(Value::as_str);
        let mut menu = self.submenu(title);
        for (value, key) in values {
            let item =
                CheckMenuItemBuilder::with_id(format!("{name}:{value}"), self.host.text(key))
                    .checked(present == Some(value))
                    .build(self.app)?;
            menu = menu.item(&item);
        }
        menu.build()
    }

    fn help(&mut self) -> tauri::Result<Submenu<Wry>> {
        let help = self.item("help", "shell-menu-help-contents", "F1")?;
        let keys = self.item("shortcuts", "shell-menu-shortcuts", "")?;
        let licences = self.item("licences", "shell-menu-licences", "")?;
        let about = self.item("about", "shell-menu-about", "")?;
        self.submenu("shell-menu-help")
            .items(&[&help, &keys])
            .separator()
            .items(&[&licences, &about])
            .build()
    }
}
