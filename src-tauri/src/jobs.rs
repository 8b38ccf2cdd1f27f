//! Long works under way, each by the name that the window gave it, so that it can be stopped.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The works under way.
#[derive(Default)]
pub struct Jobs(Mutex<HashMap<String, Arc<AtomicBool>>>);

impl Jobs {
    /// Begins a work; the token becomes true when it is to stop.
    pub fn begin(&self, name: &str) -> Arc<AtomicBool> {
        let stop = Arc::new(AtomicBool::new(false));
        self.all().insert(name.to_owned(), Arc::clone(&stop));
        stop
    }

    /// Forgets a work that has ended.
    pub fn end(&self, name: &str) {
        self.all().remove(name);
    }

    /// Asks a work to stop. One that has ended already is no mistake.
    pub fn cancel(&self, name: &str) {
        if let Some(stop) = self.all().get(name) {
            stop.store(true, Ordering::Relaxed);
        }
    }

    fn all(&self) -> MutexGuard<'_, HashMap<String, Arc<AtomicBool>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_work_is_stopped_by_its_name_and_no_other() {
        let jobs = Jobs::default();
        let (report, import) = (jobs.begin("report"), jobs.begin("import"));
        jobs.cancel("report");
        jobs.cancel("never begun");
        assert!(report.load(Ordering::Relaxed));
        assert!(!import.load(Ordering::Relaxed));
    }

    #[test]
    fn a_name_can_be_used_again_after_its_work_has_ended() {
        let jobs = Jobs::default();
        jobs.begin("report");
        jobs.cancel("report");
        jobs.end("report");
        assert!(!jobs.begin("report").load(Ordering::Relaxed));
    }
}
