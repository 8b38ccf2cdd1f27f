//! Journeys in the real window, through WebDriver: what only the whole program can show.

#[test]
fn placeholder() {}
