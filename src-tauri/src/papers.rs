//! Documents that are only looked at or printed: in a private folder that goes when the program ends.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use tempfile::TempDir;

/// The folder, once the first document needs it.
#[derive(Default)]
pub struct Papers(Mutex<Option<TempDir>>);

impl Papers {
    /// A path of this name that nothing has yet: a viewer may still hold the document before, of the same name.
    pub fn place(&self, name: &str) -> io::Result<PathBuf> {
        let mut folder = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let root = match folder.take() {
            Some(root) => root,
            None => tempfile::Builder::new().prefix("plenaria-").tempdir()?,
        };
        let own = tempfile::tempdir_in(root.path())?.keep();
        *folder = Some(root);
        // Only the last part of what was asked: a name is no way out of the folder.
        let name = Path::new(name).file_name().unwrap_or("document".as_ref());
        Ok(own.join(name))
    }

    /// Removes them; what a viewer still holds on Windows stays for the system to clear away.
    pub fn clear(&self) {
        let mut folder = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(root) = folder.take() {
            let _ = root.close();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_nowhere_else_and_all_goes_at_the_end() {
        let papers = Papers::default();
        let first = papers.place("informe.pdf").unwrap();
        let second = papers.place("../../informe.pdf").unwrap();
        assert_ne!(first, second);
        let root = first.parent().unwrap().parent().unwrap().to_owned();
        assert!(second.starts_with(&root));
        std::fs::write(&first, "%PDF").unwrap();
        papers.clear();
        assert!(!root.exists());
    }
}
