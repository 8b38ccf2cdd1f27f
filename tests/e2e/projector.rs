//! The projector: a second window of the same network, which follows what happens and writes nothing.

use crate::Demo;
use plenaria_tests::window::Fault;
use serde_json::json;

#[tokio::test]
async fn the_projector_follows_the_room_in_a_window_that_only_reads() -> Result<(), Fault> {
    let demo = Demo::open().await?;
    let window = &demo.window;
    let [main] = <[_; 1]>::try_from(window.windows().await?).map_err(|_| "one window is open")?;
    window.go("#/events/viii-2026/room").await?;
    window.wait(".room .big input").await?;
    window
        .click_text(".room .bar button", "Abrir en el proyector")
        .await?;
    let both = window.wait_windows(2).await?;
    let projector = both
        .iter()
        .find(|one| **one != main)
        .ok_or("a second window")?;

    window.turn_to(projector).await?;
    window.wait_text(".screen h1", "VIII Reunión Anual").await?;
    assert!(window.call("undo", json!({})).await.is_err());
    let edit = json!({ "id": "viii-2026", "fields": { "venue": "Otra" } });
    assert!(window.call("edit_event", edit).await.is_err());
    assert!(
        window
            .call("quorum", json!({}))
            .await
            .is_err_and(|fault| !fault.to_string().contains("internal"))
    );

    window.turn_to(&main).await?;
    let name =
        json!({ "id": "viii-2026", "fields": { "name": { "es": "Reunión en la pantalla" } } });
    window.call("edit_event", name).await?;
    window.turn_to(projector).await?;
    window
        .wait_text(".screen h1", "Reunión en la pantalla")
        .await?;

    window.turn_to(&main).await?;
    window.call("close_network", json!({})).await?;
    assert_eq!(window.wait_windows(1).await?, [main]);
    demo.window.close().await
}
