//! What is generated is current.

use crate::sources::root;

#[test]
fn the_types_of_the_window_are_those_of_the_api() {
    let file = root().join("ui/src/generated/api.ts");
    let there = std::fs::read_to_string(&file)
        .expect("ui/src/generated/api.ts: run `cargo xtask generate`");
    assert!(
        there.replace("\r\n", "\n") == plenaria_api::typescript(),
        "ui/src/generated/api.ts is not what the api gives: run `cargo xtask generate`"
    );
}
