//! Opening: by an argument, by a second start, in another language.

use crate::Demo;
use plenaria_tests::program::start_again;
use plenaria_tests::window::Fault;
use serde_json::json;

#[tokio::test]
async fn the_window_opens_the_network_it_was_started_with() -> Result<(), Fault> {
    let demo = Demo::open().await?;
    let info = demo.window.call("network_info", json!({})).await?;
    assert_eq!(info["demo"], json!(true));
    assert_eq!(info["path"], json!(demo.file));
    let name = info["name"].as_str().unwrap_or_default();
    demo.window.wait_text(".net b", name).await?;
    demo.window.close().await
}

#[tokio::test]
async fn the_language_changes_at_once_and_is_kept() -> Result<(), Fault> {
    let demo = Demo::open().await?;
    demo.window.wait_text(".nav a", "Miembros").await?;
    demo.window.click(".lang button[lang=pt]").await?;
    demo.window.wait_text(".nav a", "Membros").await?;
    demo.window.reload().await?;
    demo.window.wait_text(".nav a", "Membros").await?;
    let settings = demo.window.call("get_settings", json!({})).await?;
    assert_eq!(settings["language"], json!("pt"));
    demo.window.close().await
}

#[tokio::test]
async fn a_second_start_opens_its_network_in_the_first_window() -> Result<(), Fault> {
    let demo = Demo::open().await?;
    let other = demo.folder.path().join("otra.plenaria");
    std::fs::copy(&demo.file, &other)?;
    start_again(demo.window.home(), &other).await?;
    let opened = "const [path, done] = arguments;
        const look = () => window.__TAURI_INTERNALS__.invoke('call', { name: 'network_info', input: {}, job: null })
          .then((info) => info.path === path ? done(true) : setTimeout(look, 50), () => setTimeout(look, 50));
        look();";
    let seen = demo.window.script_async(opened, vec![json!(other)]).await?;
    assert_eq!(seen, json!(true));
    demo.window.close().await
}

#[tokio::test]
async fn the_pages_reach_nothing_outside() -> Result<(), Fault> {
    let demo = Demo::open().await?;
    let ask = "const [what, done] = arguments;
        const [command, input] = what;
        window.__TAURI_INTERNALS__.invoke(command, input).then(() => done('done'), () => done('refused'));";
    for forbidden in [
        json!(["plugin:opener|open_path", { "path": "/bin/sh" }]),
        json!(["plugin:opener|open_url", { "url": "https://example.org" }]),
        json!(["plugin:fs|read_text_file", { "path": "/etc/hostname" }]),
        json!(["plugin:webview|create_webview_window", { "options": { "label": "x" } }]),
    ] {
        let answer = demo
            .window
            .script_async(ask, vec![forbidden.clone()])
            .await?;
        assert_eq!(answer, json!("refused"), "{forbidden}");
    }
    let fetch = "const done = arguments[0];
        fetch('https://example.org/').then(() => done('reached'), () => done('refused'));";
    let answer = demo.window.script_async(fetch, Vec::new()).await?;
    assert_eq!(answer, json!("refused"));
    demo.window.close().await
}
