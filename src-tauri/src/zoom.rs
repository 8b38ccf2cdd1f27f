//! The size of the page in percent, kept for the next start beside the window's own state.
//!
//! The page itself lays out anew, so nothing is cut off at 200 %.

use crate::window;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use tauri::{AppHandle, Manager};

/// The size that the menu calls the actual one.
const ACTUAL: u32 = 100;
/// What is left of the page below this, or of the window above it, is no use to anybody.
const LIMITS: std::ops::RangeInclusive<u32> = 50..=300;

/// The present size.
pub struct Zoom {
    percent: AtomicU32,
    file: PathBuf,
}

impl Zoom {
    /// The size of the last time; the actual one when there was none.
    pub fn remembered(file: PathBuf) -> Self {
        let kept = std::fs::read_to_string(&file).ok();
        let percent = kept.and_then(|text| text.trim().parse().ok());
        Self {
            percent: AtomicU32::new(within(percent.unwrap_or(ACTUAL))),
            file,
        }
    }

    /// So many percent more or less; nothing means the actual size. Gives the size that it is now.
    fn change(&self, by: Option<i32>) -> u32 {
        let before = self.percent.load(Ordering::Relaxed);
        let percent = by.map_or(ACTUAL, |by| within(before.saturating_add_signed(by)));
        self.percent.store(percent, Ordering::Relaxed);
        // A size that can't be kept is a size that is chosen again next time.
        let _ = std::fs::write(&self.file, percent.to_string());
        percent
    }
}

fn within(percent: u32) -> u32 {
    percent.clamp(*LIMITS.start(), *LIMITS.end())
}

/// Gives the window the size of the last time.
pub fn start(app: &AppHandle) {
    show(app, app.state::<Zoom>().percent.load(Ordering::Relaxed));
}

/// Makes the page larger or smaller by so many percent, or gives it its actual size.
pub fn change(app: &AppHandle, by: Option<i32>) {
    show(app, app.state::<Zoom>().change(by));
}

fn show(app: &AppHandle, percent: u32) {
    if let Some(window) = app.get_webview_window(window::MAIN) {
        let _ = window.set_zoom(f64::from(percent) / 100.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_is_remembered_and_kept_within_what_can_be_read() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("zoom");
        let zoom = Zoom::remembered(file.clone());
        assert_eq!(zoom.change(Some(10)), 110);
        assert_eq!(
            Zoom::remembered(file.clone())
                .percent
                .load(Ordering::Relaxed),
            110
        );
        assert_eq!(zoom.change(Some(1000)), 300);
        assert_eq!(zoom.change(Some(-1000)), 50);
        assert_eq!(zoom.change(None), 100);
        std::fs::write(&file, "no number").unwrap();
        assert_eq!(Zoom::remembered(file).percent.load(Ordering::Relaxed), 100);
    }
}
