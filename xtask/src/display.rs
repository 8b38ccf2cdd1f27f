//! A screen for the window where the machine has none.

use crate::shell::program;
use crate::system::System;
use std::process::Command;

/// Whether windows can be opened for a person to see.
pub fn is_there() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !System::here().is_linux() || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// A program on a screen of its own, with a session bus of its own, that nobody sees.
pub fn virtually(name: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = program("xvfb-run");
    command.args(["--auto-servernum", "--server-args=-screen 0 1920x1200x24"]);
    command.args(["dbus-run-session", "--"]).arg(name);
    // Otherwise GTK would prefer the person's own Wayland session to the virtual screen.
    command
        .env_remove("WAYLAND_DISPLAY")
        .env("GDK_BACKEND", "x11")
        // A virtual screen has no graphics card, and imitating one is slower than painting without.
        .env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1");
    command
}
