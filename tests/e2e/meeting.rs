//! A whole meeting in the window: from an event with nothing in it to minutes approved at the next one and printed.

use crate::Demo;
use plenaria_tests::window::{Fault, Window};
use serde_json::{Value, json};

#[tokio::test]
async fn from_an_empty_event_to_approved_minutes() -> Result<(), Fault> {
    let demo = Demo::open().await?;
    let window = &demo.window;
    let event = an_event(window).await?;
    agenda_and_members(window, &event).await?;
    convocation(&demo, &event).await?;
    the_room(window, &event).await?;
    minutes(window, &event).await?;
    demo.window.close().await
}

/// An assembly today, written in the form.
async fn an_event(window: &Window) -> Result<String, Fault> {
    window.go("#/events").await?;
    window.click("[data-new]").await?;
    window
        .keys("dialog .tri input", "Asamblea de prueba")
        .await?;
    window
        .keys("dialog input[id$='-begin']", "5/10/2026")
        .await?;
    choose(window, "dialog input[id$='-body']", "Asamblea", "dialog").await?;
    send(window).await?;
    window
        .wait_text("article .head h1", "Asamblea de prueba")
        .await?;
    let hash = window
        .script(
            "return decodeURIComponent(location.hash.split('/')[2].split('?')[0])",
            Vec::new(),
        )
        .await?;
    let event = hash.as_str().ok_or("an event has an address")?.to_owned();
    assert_eq!(total(window, "participants", &event).await?, 0);
    Ok(event)
}

/// A session, an item with who speaks on it, and the members on the list.
async fn agenda_and_members(window: &Window, event: &str) -> Result<(), Fault> {
    window.go(&format!("#/events/{event}?tab=agenda")).await?;
    window
        .click_text("article button", "Añadir la primera sesión")
        .await?;
    window.keys("dialog .tri input", "Sesión única").await?;
    send(window).await?;
    window.click_text("article button", "Añadir punto").await?;
    window
        .keys("dialog .tri input", "Aprobación del plan")
        .await?;
    send(window).await?;
    window.click("article button[id^='speakers-']").await?;
    choose(window, ".speakers [role=combobox]", "Bruno", ".speakers").await?;
    window.wait_text(".speakers li", "Bruno").await?;
    window.click_text(".speakers button", "Listo").await?;
    window.wait_text("article .said", "Bruno").await?;

    window
        .go(&format!("#/events/{event}?tab=preparation"))
        .await?;
    window
        .click_text("article button", "Poner a los miembros en la lista")
        .await?;
    window.wait_text("article ul.rows li", "Invitados").await?;
    assert!(total(window, "participants", event).await? > 15);
    Ok(())
}

/// The folder of the meeting, with a letter to each who is invited, in a place that was chosen.
async fn convocation(demo: &Demo, event: &str) -> Result<(), Fault> {
    let window = &demo.window;
    window
        .go(&format!("#/reports?document=agenda&record={event}"))
        .await?;
    window.answer_dialogs(&json!(demo.folder.path())).await?;
    window
        .click_text("button:not(:disabled)", "Hacer la carpeta")
        .await?;
    // Some two hundred papers take a slow machine longer than anything else here.
    let mut made = window.wait_text(".toast", "Carpeta hecha").await;
    for _ in 0..3 {
        if made.is_err() {
            made = window.wait_text(".toast", "Carpeta hecha").await;
        }
    }
    made?;
    let letters = demo.folder.path().join(event).join("convocation");
    let pdfs = std::fs::read_dir(letters)?
        .flatten()
        .filter(|file| file.path().extension().is_some_and(|end| end == "pdf"));
    assert!(pdfs.count() > 15);
    Ok(())
}

/// The door, the quorum, the item, a vote and what it decides.
async fn the_room(window: &Window, event: &str) -> Result<(), Fault> {
    window.go(&format!("#/events/{event}/room")).await?;
    window.keys(".room .big input", "chi").await?;
    window.wait_text(".room [role=option]", "Chile").await?;
    window.press("Enter").await?;
    window
        .until("return document.querySelector('.q .n')?.textContent.startsWith('1 ')")
        .await?;
    window.click(".room .sec-h [aria-haspopup=menu]").await?;
    window
        .click_text("[role=menuitem]", "Presentes: todos")
        .await?;
    window.wait(".q .say.ok").await?;

    window
        .click_text(".room button", "Abrir Aprobación")
        .await?;
    window.wait(".items .now").await?;
    window
        .click_text(".room button", "Abrir una votación")
        .await?;
    send(window).await?;
    window.wait(".numbers input").await?;
    for (label, count) in [("in_favour", "20"), ("against", "2"), ("abstentions", "1")] {
        let input = format!(".numbers input[id$='-{label}']");
        window.keys(&input, count).await?;
        window.keys(&input, "\u{e007}").await?;
    }
    window
        .click_text(".room button", "Cerrar: Aprobado")
        .await?;
    window
        .click_text(".room button", "Anotar la decisión")
        .await?;
    window.keys("form .grow input", "\u{e007}").await?;
    window
        .wait_text(".right li a", "Aprobación del plan")
        .await?;
    assert_eq!(total(window, "decisions", event).await?, 1);
    Ok(())
}

/// Draft, circulated, approved at the body's next meeting, and on paper.
async fn minutes(window: &Window, event: &str) -> Result<(), Fault> {
    window.go(&format!("#/events/{event}?tab=minutes")).await?;
    window
        .wait_text(".minutes .decision", "Aprobación del plan")
        .await?;
    window
        .click_text(".minutes button", "Empezar el acta")
        .await?;
    window
        .click_text(".minutes aside button", "Circular")
        .await?;
    window
        .click_text(".minutes aside button:not(:disabled)", "Aprobar")
        .await?;
    window
        .wait_text(".minutes aside li[aria-current]", "Aprobada")
        .await?;
    let minutes = window.call("minutes", json!({ "event": event })).await?;
    assert_eq!(minutes["minutes"]["state"], json!("approved"));

    window.hold_viewer().await?;
    window.click("[data-print]").await?;
    window.until("return window.viewed?.length === 1").await?;
    let viewed = window.script("return window.viewed[0]", Vec::new()).await?;
    let printed = std::fs::read(viewed.as_str().unwrap_or_default())?;
    assert!(printed.starts_with(b"%PDF-"));
    Ok(())
}

/// Sends the form that is open, and waits until it has gone.
async fn send(window: &Window) -> Result<(), Fault> {
    window.click("dialog button[type=submit]").await?;
    window
        .until("return !document.querySelector('dialog[open]')")
        .await
}

/// Finds something by the letters that it begins with, and takes it.
async fn choose(window: &Window, field: &str, letters: &str, within: &str) -> Result<(), Fault> {
    window.keys(field, letters).await?;
    window
        .click_text(&format!("{within} [role=option]"), letters)
        .await
}

async fn total(window: &Window, list: &str, event: &str) -> Result<u64, Fault> {
    let filter = json!({ "filter": { "event": event }, "limit": 1 });
    let answer: Value = window.call(&format!("list_{list}"), filter).await?;
    Ok(answer["total"].as_u64().unwrap_or_default())
}
