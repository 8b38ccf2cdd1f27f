//! The desktop shell: a window around the one session of `plenaria_api`. It knows windows, menus, dialogs and paths, and no rule of a network.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod bar;
mod commands;
mod host;
mod jobs;
mod menu;
mod open;
mod papers;
mod projector;
mod resources;
mod window;
mod zoom;

use host::Host;
use tauri::{Manager, RunEvent};

// Composing a report allocates much and briefly; the system's allocator keeps what it no longer needs.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    // Pages of 2 MB, which the allocator asks for, would double what the window holds for a report that it seldom makes.
    // A system that can't leave them out is only less thrifty.
    #[cfg(target_os = "linux")]
    let _ = rustix::thread::disable_transparent_huge_pages(true);

    // The session answers one call at a time: more threads would only wait for it, each with memory of its own.
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(4)
        .enable_all()
        .build();
    if let Ok(runtime) = &runtime {
        tauri::async_runtime::set(runtime.handle().clone());
    }

    let builder = tauri::Builder::default()
        // First, so that a second start ends before it does anything else.
        .plugin(tauri_plugin_single_instance::init(open::second_start))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(
            tauri_plugin_window_state::Builder::new()
                // It goes where the second screen is today.
                .with_denylist(&[projector::PROJECTOR])
                .build(),
        )
        .register_asynchronous_uri_scheme_protocol("plenaria", resources::serve)
        .invoke_handler(tauri::generate_handler![
            commands::call,
            commands::cancel,
            commands::full_screen,
            commands::project,
            commands::temporary
        ])
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .setup(|app| {
            let host = Host::start(app.handle())?;
            app.manage(host);
            let config = app.path().app_config_dir()?;
            app.manage(zoom::Zoom::remembered(config.join("zoom")));
            open::first_start(app.handle());
            window::open(app.handle())?;
            menu::start(app.handle());
            zoom::start(app.handle());
            Ok(())
        });
    let app = match builder.build(tauri::generate_context!()) {
        Ok(app) => app,
        // Nothing can be shown without a window, and a panic would print a trace that helps nobody.
        Err(_) => std::process::exit(1),
    };
    app.run(|app, event| match event {
        #[cfg(any(target_os = "macos", target_os = "ios"))]
        RunEvent::Opened { urls } => open::urls(app, &urls),
        RunEvent::Exit => app.state::<Host>().close(),
        _ => {}
    });
}
