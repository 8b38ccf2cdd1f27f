//! The session behind a loopback server: what the page asks of the desktop shell, over HTTP.

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path as InPath, Request, State};
use axum::http::{StatusCode, header};
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use chrono::NaiveDate;
use futures_util::stream::{Stream, unfold};
use plenaria_api::{Edge, Job, Session};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::convert::Infallible;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tempfile::TempDir;
use tokio::sync::broadcast::{self, error::RecvError};

/// What the server is started with.
#[derive(Default)]
pub struct Settings {
    /// The network that is open from the start.
    pub file: Option<PathBuf>,
    /// The port, or 0 for any free one.
    pub port: u16,
    /// The day that counts as today; the machine's day otherwise.
    pub today: Option<NaiveDate>,
}

/// A session, the pages that listen to it, and the works under way.
pub struct Server {
    listener: TcpListener,
    shared: Arc<Shared>,
    // Settings and copies of this server only, removed with it.
    _home: TempDir,
}

struct Shared {
    session: Session,
    events: broadcast::Sender<(&'static str, Value)>,
    jobs: Mutex<HashMap<String, Arc<AtomicBool>>>,
    ui: PathBuf,
    policy: String,
    papers: PathBuf,
}

impl Server {
    /// Opens the network and the port.
    pub fn start(settings: &Settings) -> Result<Self, String> {
        let home = tempfile::tempdir().map_err(|e| e.to_string())?;
        let mut edge = Edge {
            settings: Some(home.path().join("settings.json")),
            backups: Some(home.path().join("backups")),
            ..Edge::of_this_machine()
        };
        if let Some(today) = settings.today {
            edge.today = Box::new(move || today);
        }
        let session = Session::new(edge);
        if let Some(file) = &settings.file {
            let path = std::path::absolute(file).map_err(|e| e.to_string())?;
            session
                .call("open_network", json!({ "path": path }), &Job::none())
                .map_err(|refusal| refusal.message)?;
        }
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, settings.port)).map_err(|e| e.to_string())?;
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        Ok(Self {
            listener,
            shared: Arc::new(Shared {
                session,
                events: broadcast::channel(1024).0,
                jobs: Mutex::default(),
                ui: project.join("ui/dist"),
                policy: policy(&project)?,
                papers: home.path().to_owned(),
            }),
            _home: home,
        })
    }

    /// Where it is, such as `http://127.0.0.1:4173`.
    pub fn address(&self) -> String {
        let port = self
            .listener
            .local_addr()
            .map_or(0, |address| address.port());
        format!("http://127.0.0.1:{port}")
    }

    /// Answers until the program is ended.
    #[tokio::main]
    pub async fn run(self) -> std::io::Result<()> {
        let router = Router::new()
            .route("/call", post(call))
            .route("/cancel", post(cancel))
            .route("/temporary", post(temporary))
            .route("/events", get(events))
            .route("/resource/{*name}", get(resource))
            .fallback(page)
            .layer(DefaultBodyLimit::disable())
            .with_state(self.shared);
        self.listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(self.listener)?;
        axum::serve(listener, router).await
    }
}

type Our = State<Arc<Shared>>;

async fn call(State(shared): Our, body: Bytes) -> Response {
    let asked = read(&body);
    // On a thread of its own, so that a long work delays no other.
    let answered = tokio::task::spawn_blocking(move || shared.call(&asked)).await;
    let (status, value) = answered.unwrap_or((StatusCode::INTERNAL_SERVER_ERROR, Value::Null));
    (status, fresh("application/json", value.to_string())).into_response()
}

async fn cancel(State(shared): Our, body: Bytes) -> Json<Value> {
    let asked = read(&body);
    let job = asked["job"].as_str();
    if let Some(stop) = job.and_then(|job| shared.jobs().get(job).cloned()) {
        stop.store(true, Ordering::Relaxed);
    }
    Json(Value::Null)
}

async fn temporary(State(shared): Our, body: Bytes) -> Response {
    let asked = read(&body);
    match tempfile::tempdir_in(&shared.papers) {
        Ok(folder) => {
            let name = asked["name"].as_str().unwrap_or("document.pdf");
            Json(json!(folder.keep().join(name))).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// What happens from now on, told one by one.
async fn events(State(shared): Our) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    Sse::new(unfold(shared.events.subscribe(), async |mut told| {
        loop {
            match told.recv().await {
                Ok((name, data)) => {
                    let event = Event::default().event(name).data(data.to_string());
                    return Some((Ok(event), told));
                }
                Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return None,
            }
        }
    }))
}

async fn resource(State(shared): Our, InPath(name): InPath<String>) -> Response {
    let found = tokio::task::spawn_blocking(move || shared.session.resource(&name)).await;
    match found {
        Ok(Some(found)) => fresh(&found.media_type, found.bytes).into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A file of the built user interface, under the same policy as in the window.
async fn page(State(shared): Our, request: Request) -> Response {
    let path = request.uri().path().trim_start_matches('/');
    let relative = Path::new(if path.is_empty() { "index.html" } else { path });
    let inside = relative
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let found = inside.then(|| std::fs::read(shared.ui.join(relative)));
    match found {
        Some(Ok(content)) => (
            [(header::CONTENT_SECURITY_POLICY, shared.policy.clone())],
            fresh(media_type(relative), content),
        )
            .into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

impl Shared {
    fn call(self: &Arc<Self>, asked: &Value) -> (StatusCode, Value) {
        let name = asked["name"].as_str().unwrap_or_default();
        let job = asked["job"].as_str();
        let work = match job {
            Some(id) => self.job(id),
            None => Job::none(),
        };
        let answered = self.session.call(name, asked["input"].clone(), &work);
        if let Some(id) = job {
            self.jobs().remove(id);
        }
        let done = answered.and_then(|answer| {
            self.session.write_files(&answer.files)?;
            if let Some(changed) = &answer.changed {
                self.tell("changed", json!(changed));
            }
            Ok(answer.value)
        });
        match done {
            Ok(value) => (StatusCode::OK, value),
            Err(refusal) => (StatusCode::UNPROCESSABLE_ENTITY, json!(refusal)),
        }
    }

    fn job(self: &Arc<Self>, id: &str) -> Job {
        let stop = Arc::new(AtomicBool::new(false));
        self.jobs().insert(id.to_owned(), Arc::clone(&stop));
        let (shared, id) = (Arc::clone(self), id.to_owned());
        Job::new(stop, move |progress| {
            shared.tell("progress", json!({ "job": id, "done": progress.done, "total": progress.total, "label": progress.label }));
        })
    }

    /// Tells every page that listens; where none does, nobody is told.
    fn tell(&self, event: &'static str, data: Value) {
        let _ = self.events.send((event, data));
    }

    fn jobs(&self) -> MutexGuard<'_, HashMap<String, Arc<AtomicBool>>> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn read(body: &Bytes) -> Value {
    serde_json::from_slice(body).unwrap_or_default()
}

/// Content that no browser keeps.
fn fresh(media_type: &str, content: impl IntoResponse) -> impl IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, content)
}

fn media_type(path: &Path) -> &'static str {
    match path
        .extension()
        .and_then(|e| e.to_str())
        .unwrap_or_default()
    {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        "json" => "application/json",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}

/// The window's own policy, so that what it would forbid fails in the browser too.
fn policy(project: &Path) -> Result<String, String> {
    let text = std::fs::read_to_string(project.join("src-tauri/tauri.conf.json"))
        .map_err(|e| e.to_string())?;
    let config: Value = serde_json::from_str(&text).map_err(|e| e.to_string())?;
    let directives = config["app"]["security"]["csp"]
        .as_object()
        .ok_or("the configuration has no policy")?;
    let lines = directives
        .iter()
        .filter_map(|(name, value)| Some(format!("{name} {}", value.as_str()?)));
    Ok(lines.collect::<Vec<_>>().join("; "))
}
