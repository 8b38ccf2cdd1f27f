//! Files in and out: a document is attached, the report is made, and nothing is left beside the network.

use crate::Demo;
use plenaria_tests::window::Fault;
use serde_json::json;

#[tokio::test]
async fn a_document_is_attached_to_a_member_and_saved_elsewhere() -> Result<(), Fault> {
    let demo = Demo::open().await?;
    let window = &demo.window;
    let text = "Una nota de la secretaría.\n";
    let note = demo.folder.path().join("nota de prueba.txt");
    std::fs::write(&note, text)?;
    let before = demo.total("list_documents").await?;

    window.go("#/members").await?;
    window.wait("article .head h1").await?;
    window.answer_dialogs(&json!([note])).await?;
    window
        .click_text("section.sec h2 button", "Adjuntar")
        .await?;
    window.wait_text("section.sec li", "nota de prueba").await?;
    assert_eq!(demo.total("list_documents").await?, before + 1);

    let copy = demo.folder.path().join("copia.txt");
    window.answer_dialogs(&json!(copy)).await?;
    // What was just said lies over the lower right of the page.
    window.click(".toast .close").await?;
    window
        .click("button[aria-label^='Guardar copia'][aria-label*='nota de prueba']")
        .await?;
    window.wait_text(".toast", "copia.txt").await?;
    assert_eq!(std::fs::read_to_string(&copy)?, text);
    demo.window.close().await
}

#[tokio::test]
async fn the_report_is_previewed_and_saved() -> Result<(), Fault> {
    let demo = Demo::open().await?;
    let window = &demo.window;
    let report = demo.folder.path().join("informe.pdf");

    window.go("#/reports").await?;
    window
        .until("return [...document.querySelectorAll('[data-sheet] img')].some((i) => i.complete && i.naturalWidth > 0)")
        .await?;
    window.answer_dialogs(&json!(report)).await?;
    window.click_text(".bar button.btn", "Guardar PDF").await?;
    window.wait_text(".toast", "informe.pdf").await?;
    let bytes = std::fs::read(&report)?;
    assert!(bytes.starts_with(b"%PDF-"));
    let left: Vec<_> = std::fs::read_dir(demo.folder.path())?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".part"))
        .collect();
    assert!(left.is_empty(), "temporary files are left: {left:?}");
    demo.window.close().await
}
