//! Stand-in for the session until the api crate has it.

use serde::Serialize;
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

pub struct Edge;
impl Edge {
    pub fn of_this_machine(_settings: PathBuf, _backups: PathBuf) -> Self {
        Edge
    }
}
pub struct Session;
pub struct Resource {
    pub media_type: String,
    pub bytes: Vec<u8>,
}
#[derive(Serialize, Debug)]
pub struct Refusal {
    pub code: String,
    pub message: String,
    pub hint: Option<String>,
}
pub struct FileToWrite {
    pub path: PathBuf,
    pub bytes: Vec<u8>,
}
#[derive(Serialize, Clone)]
pub struct Changed {
    pub op: String,
    pub can_undo: bool,
    pub can_redo: bool,
    pub undo_label: Option<String>,
    pub redo_label: Option<String>,
}
pub struct Answer {
    pub value: Value,
    pub files: Vec<FileToWrite>,
    pub changed: Option<Changed>,
}
pub struct Progress {
    pub done: u64,
    pub total: Option<u64>,
    pub label: String,
}
pub struct Job;
impl Job {
    pub fn none() -> Self {
        Job
    }
    pub fn new(_stop: Arc<AtomicBool>, _tell: impl Fn(&Progress) + Send + Sync + 'static) -> Self {
        Job
    }
}
impl Session {
    pub fn new(_edge: Edge) -> Self {
        Session
    }
    pub fn call(&self, _name: &str, _input: Value, _job: &Job) -> Result<Answer, Refusal> {
        Err(self.internal())
    }
    pub fn resource(&self, _path: &str) -> Option<Resource> {
        None
    }
    pub fn text(&self, key: &str, _args: &[(&str, &str)]) -> String {
        key.to_owned()
    }
    pub fn internal(&self) -> Refusal {
        Refusal {
            code: "internal".into(),
            message: "internal".into(),
            hint: None,
        }
    }
    pub fn file_refused(&self, _path: &std::path::Path, _error: &std::io::Error) -> Refusal {
        self.internal()
    }
}
