//! Long work: how far it has come, and whether the person has stopped it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// How far a job has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Steps done.
    pub done: u64,
    /// Steps in all, when known.
    pub total: Option<u64>,
    /// What is being done, in the person's language.
    pub label: String,
}

type Tell = Arc<dyn Fn(&Progress) + Send + Sync>;

/// A job that may be stopped between its steps.
#[derive(Clone)]
pub struct Job {
    stop: Arc<AtomicBool>,
    tell: Option<Tell>,
}

impl Job {
    /// A job that nobody watches or stops.
    pub fn none() -> Self {
        Job {
            stop: Arc::new(AtomicBool::new(false)),
            tell: None,
        }
    }

    /// A job stopped by setting `stop`, which tells of its progress.
    pub fn new(stop: Arc<AtomicBool>, tell: impl Fn(&Progress) + Send + Sync + 'static) -> Self {
        Job {
            stop,
            tell: Some(Arc::new(tell)),
        }
    }

    /// Says how far it has come.
    ///
    /// # Errors
    /// `Cancelled` when the person has stopped it.
    pub fn step(&self, done: u64, total: Option<u64>, label: &str) -> plenaria_core::Result<()> {
        if self.stop.load(Ordering::Relaxed) {
            return Err(plenaria_core::Error::Cancelled);
        }
        if let Some(tell) = &self.tell {
            tell(&Progress {
                done,
                total,
                label: label.to_owned(),
            });
        }
        Ok(())
    }
}
