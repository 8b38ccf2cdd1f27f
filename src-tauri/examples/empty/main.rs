//! A window of Tauri with nothing in it, to measure against.

fn main() {
    let app = tauri::Builder::default();
    if app
        .run(tauri::generate_context!("examples/empty/tauri.conf.json"))
        .is_err()
    {
        std::process::exit(1);
    }
}
