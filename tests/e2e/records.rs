//! Writing: a member is added and taken back.

use crate::Demo;
use plenaria_tests::window::Fault;
use serde_json::{Value, json};

#[tokio::test]
async fn a_member_is_added_and_undo_takes_it_away() -> Result<(), Fault> {
    let demo = Demo::open().await?;
    let window = &demo.window;
    let before = demo.total("list_members").await?;
    let (code, name) = country_that_is_no_member(&demo).await?;

    window.go("#/members").await?;
    window.click("[data-new]").await?;
    window.keys("dialog input[role=combobox]", &name).await?;
    window.click_text("dialog [role=option]", &name).await?;
    let filled = format!(
        "return [...document.querySelectorAll('dialog .tri input')].some((one) => one.value === {})",
        json!(name)
    );
    window.until(&filled).await?;
    window.click("dialog button[type=submit]").await?;
    window.wait_text("article .head h1", &name).await?;
    assert_eq!(demo.total("list_members").await?, before + 1);
    let member = window.call("get_member", json!({ "id": code })).await?;
    assert_eq!(member["fields"]["country"], json!(code));

    window.click_text(".toast button", "Deshacer").await?;
    window
        .until(&format!(
            "return document.querySelector('article .head h1')?.textContent !== {}",
            json!(name)
        ))
        .await?;
    assert_eq!(demo.total("list_members").await?, before);
    demo.window.close().await
}

/// The code and the name of some country that can still join.
async fn country_that_is_no_member(demo: &Demo) -> Result<(String, String), Fault> {
    let members = demo
        .window
        .call("list_members", json!({ "limit": 500 }))
        .await?;
    let taken: Vec<&Value> = members["items"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|member| &member["fields"]["country"])
        .collect();
    let countries = demo
        .window
        .call("list_countries", json!({ "language": "es" }))
        .await?;
    let free = countries
        .as_array()
        .into_iter()
        .flatten()
        .find(|country| !taken.contains(&&country["code"]))
        .ok_or("every country is a member")?;
    let text = |field: &str| free[field].as_str().unwrap_or_default().to_owned();
    Ok((text("code"), text("name")))
}
