//! A coordinator's first hour: from no network at all to a report in the system's viewer.

use crate::ONE_AT_A_TIME;
use plenaria_tests::window::{Fault, Window};
use serde_json::{Value, json};

#[tokio::test]
async fn from_nothing_to_a_printed_report() -> Result<(), Fault> {
    let _turn = ONE_AT_A_TIME.lock().await;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("red.plenaria");
    let window = Window::open(&[]).await?;
    let spanish = json!({ "language": "es" });
    window.call("edit_settings", spanish).await?;
    window.reload().await?;
    window.wait(".start h1").await?;

    window.answer_dialogs(&json!(file)).await?;
    window.click(".start [data-new]").await?;
    window.keys("#new-name", "Red de la primera hora").await?;
    window.click("dialog button[type=submit]").await?;
    window.wait_text(".net b", "Red de la primera hora").await?;
    window.until(&standing_at("begin/name")).await?;

    window.go("#/begin/members").await?;
    for country in ["AR", "CR", "UY"] {
        let tick = format!(".step input[value={country}]");
        window.click(&tick).await?;
    }
    window.click_text(".step .end button", "3").await?;
    window.until(&standing_at("begin/statutes")).await?;
    assert_eq!(total(&window, "list_members").await?, 3);

    window.click(".step input[value=regional]").await?;
    window.click(".step .end button").await?;
    window.wait(".step ul.rows a").await?;
    assert!(total(&window, "list_bodies").await? > 1);

    window.go("#/begin/posts").await?;
    window.click_text(".step button", "Crear los 3").await?;
    window.wait(".step a[href*=post]").await?;
    assert_eq!(total(&window, "list_posts").await?, 3);

    window.go("#/begin/meeting").await?;
    window.keys("#meeting-name", "I Reunión").await?;
    window.keys("#meeting-begin", "5/10/2025").await?;
    window.click_text(".step button", "Anotar").await?;
    window.wait(".step ul.rows a").await?;
    assert_eq!(total(&window, "list_participants").await?, 3);

    window.go("#/reports").await?;
    window
        .until("return [...document.querySelectorAll('[data-sheet] img')].some((i) => i.complete && i.naturalWidth > 0)")
        .await?;
    window.hold_viewer().await?;
    window.click("[data-print]:not(:disabled)").await?;
    window.until("return window.viewed?.length === 1").await?;
    let viewed = window.script("return window.viewed[0]", Vec::new()).await?;
    let printed = std::fs::read(viewed.as_str().unwrap_or_default())?;
    assert!(printed.starts_with(b"%PDF-"));
    window.close().await
}

/// A script that says whether the window stands there.
fn standing_at(place: &str) -> String {
    format!("return location.hash === '#/{place}'")
}

async fn total(window: &Window, list: &str) -> Result<u64, Fault> {
    let answer: Value = window.call(list, json!({ "limit": 1 })).await?;
    Ok(answer["total"].as_u64().unwrap_or_default())
}
