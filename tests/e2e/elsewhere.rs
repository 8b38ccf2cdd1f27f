//! The same record written elsewhere meanwhile, and a file that is suddenly not there: nothing typed is lost.

use crate::Demo;
use plenaria_tests::program::ask;
use plenaria_tests::window::Fault;
use serde_json::{Value, json};
use std::fs;

const ENTER: &str = "\u{E007}";
/// The first field of a member's page, its name, while it is written.
const NAME: &str = "article .edit input";

#[tokio::test]
async fn what_another_window_wrote_meanwhile_is_shown_and_one_chooses() -> Result<(), Fault> {
    let demo = Demo::open().await?;
    let window = &demo.window;
    let member = spanish_member(&demo).await?;
    write_name(&demo, &member, "Lo que escribo").await?;

    let theirs =
        json!({ "id": member["id"], "fields": { "name": { "es": "Lo de otra ventana" } } });
    window.call("edit_member", theirs).await?;
    window
        .wait_text("article .head h1", "Lo de otra ventana")
        .await?;
    window.keys(NAME, ENTER).await?;
    window.wait_text(".clash", "Lo de otra ventana").await?;
    assert_eq!(typed(&demo).await?, json!("Lo que escribo"));

    window.click_text(".clash button", "Dejar lo mío").await?;
    window
        .wait_text("article .head h1", "Lo que escribo")
        .await?;
    demo.window.close().await
}

#[tokio::test]
async fn another_program_cannot_write_what_the_window_has_open() -> Result<(), Fault> {
    let demo = Demo::open().await?;
    let member = spanish_member(&demo).await?;
    let input = json!({ "id": member["id"], "fields": { "name": { "es": "De afuera" } } });
    let said = ask(&[
        "call".as_ref(),
        demo.file.as_ref(),
        "edit_member".as_ref(),
        input.to_string().as_ref(),
    ])?;
    assert_eq!(said.status.code(), Some(1), "{said:?}");
    assert!(!said.stderr.is_empty(), "it says why");
    let now = demo
        .window
        .call("get_member", json!({ "id": member["id"] }))
        .await?;
    assert_eq!(now["fields"]["name"], member["fields"]["name"]);
    demo.window.close().await
}

#[tokio::test]
async fn when_the_file_vanishes_what_was_typed_stays_and_is_saved_when_it_is_back()
-> Result<(), Fault> {
    let demo = Demo::open().await?;
    let window = &demo.window;
    let member = spanish_member(&demo).await?;
    write_name(&demo, &member, "Escrito sin archivo").await?;

    // The stick was pulled.
    let away = demo.folder.path().join("lejos");
    fs::rename(&demo.file, &away)?;
    window.keys(NAME, ENTER).await?;
    window.wait(".toast .mk.bad").await?;
    window.wait("article .hint.bad").await?;
    assert_eq!(typed(&demo).await?, json!("Escrito sin archivo"));

    // And put back.
    fs::rename(&away, &demo.file)?;
    window.keys(NAME, ENTER).await?;
    window
        .wait_text("article .head h1", "Escrito sin archivo")
        .await?;
    let now = window
        .call("get_member", json!({ "id": member["id"] }))
        .await?;
    assert_eq!(now["fields"]["name"]["es"], json!("Escrito sin archivo"));
    demo.window.close().await
}

/// A member whose original is in the window's language: its name is the page's heading.
async fn spanish_member(demo: &Demo) -> Result<Value, Fault> {
    let input = json!({ "limit": 500 });
    let members = demo.window.call("list_members", input).await?;
    let all = members["items"].as_array().into_iter().flatten();
    let found = all.into_iter().find(|one| one["language"] == "es");
    Ok(found.ok_or("no member is in Spanish")?.clone())
}

/// Writes a member's name on its page, without saving it.
async fn write_name(demo: &Demo, member: &Value, name: &str) -> Result<(), Fault> {
    let window = &demo.window;
    let (id, title) = (&member["id"], member["title"].as_str().unwrap_or_default());
    let address = format!("#/members/{}", id.as_str().unwrap_or_default());
    window.go(&address).await?;
    window.wait_text("article .head h1", title).await?;
    window.click("article dl.fields button.v").await?;
    window.wait(NAME).await?;
    let select = "document.querySelector(arguments[0]).select()";
    window.script(select, vec![json!(NAME)]).await?;
    window.keys(NAME, name).await
}

async fn typed(demo: &Demo) -> Result<Value, Fault> {
    let value = "return document.querySelector(arguments[0])?.value";
    demo.window.script(value, vec![json!(NAME)]).await
}
