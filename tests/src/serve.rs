//! The session behind a loopback server: what the page asks of the desktop shell, over HTTP.

use chrono::NaiveDate;
use plenaria_api::{Edge, Job, Session};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tempfile::TempDir;
use tiny_http::{Header, Method, Request, Response};

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
    http: tiny_http::Server,
    shared: Arc<Shared>,
    // Settings and copies of this server only, removed with it.
    _home: TempDir,
}

struct Shared {
    session: Session,
    listeners: Mutex<Vec<Box<dyn Write + Send>>>,
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
        let http = tiny_http::Server::http((Ipv4Addr::LOCALHOST, settings.port))
            .map_err(|e| e.to_string())?;
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        Ok(Self {
            http,
            shared: Arc::new(Shared {
                session,
                listeners: Mutex::default(),
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
        let address = self.http.server_addr().to_ip();
        let port = address.as_ref().map_or(0, SocketAddr::port);
        format!("http://127.0.0.1:{port}")
    }

    /// Answers until the program is ended. Each request has a thread, so that a long work delays no other.
    pub fn run(&self) {
        for request in self.http.incoming_requests() {
            let shared = Arc::clone(&self.shared);
            std::thread::spawn(move || {
                // A page that has gone needs no answer.
                let _ = shared.answer(request);
            });
        }
    }
}

impl Shared {
    fn answer(self: &Arc<Self>, mut request: Request) -> std::io::Result<()> {
        let url = request.url().to_owned();
        let path = decode(url.split(['?', '#']).next().unwrap_or_default());
        match (request.method(), path.as_str()) {
            (Method::Post, "/call") => {
                let (status, value) = self.call(&body(&mut request)?);
                request.respond(json_response(&value).with_status_code(status))
            }
            (Method::Post, "/cancel") => {
                let asked = body(&mut request)?;
                if let Some(stop) = asked["job"]
                    .as_str()
                    .and_then(|job| self.jobs().get(job).cloned())
                {
                    stop.store(true, Ordering::Relaxed);
                }
                request.respond(json_response(&Value::Null))
            }
            (Method::Post, "/temporary") => {
                let asked = body(&mut request)?;
                let folder = tempfile::tempdir_in(&self.papers)?.keep();
                let path = folder.join(asked["name"].as_str().unwrap_or("document.pdf"));
                request.respond(json_response(&json!(path)))
            }
            (Method::Get, "/events") => {
                let mut page = request.into_writer();
                page.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n: open\n\n")?;
                page.flush()?;
                lock(&self.listeners).push(page);
                Ok(())
            }
            (Method::Get, path) => match path.strip_prefix("/resource/") {
                Some(name) => match self.session.resource(name) {
                    Some(found) => request.respond(bytes(found.bytes, &found.media_type)),
                    None => request.respond(bytes(Vec::new(), "text/plain").with_status_code(404)),
                },
                None => request.respond(self.page(path)),
            },
            _ => request.respond(json_response(&Value::Null).with_status_code(405)),
        }
    }

    fn call(self: &Arc<Self>, asked: &Value) -> (u16, Value) {
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
                self.tell("changed", &json!(changed));
            }
            Ok(answer.value)
        });
        match done {
            Ok(value) => (200, value),
            Err(refusal) => (422, json!(refusal)),
        }
    }

    fn job(self: &Arc<Self>, id: &str) -> Job {
        let stop = Arc::new(AtomicBool::new(false));
        self.jobs().insert(id.to_owned(), Arc::clone(&stop));
        let (shared, id) = (Arc::clone(self), id.to_owned());
        Job::new(stop, move |progress| {
            shared.tell("progress", &json!({ "job": id, "done": progress.done, "total": progress.total, "label": progress.label }));
        })
    }

    /// Tells every page that listens; one that has gone is forgotten.
    fn tell(&self, event: &str, data: &Value) {
        let line = format!("event: {event}\ndata: {data}\n\n");
        lock(&self.listeners).retain_mut(|page| {
            page.write_all(line.as_bytes())
                .and_then(|()| page.flush())
                .is_ok()
        });
    }

    /// A file of the built user interface, under the same policy as in the window.
    fn page(&self, path: &str) -> Response<std::io::Cursor<Vec<u8>>> {
        let relative = Path::new(path.trim_start_matches('/'));
        let inside = relative
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        let relative = if path == "/" {
            Path::new("index.html")
        } else {
            relative
        };
        let found = inside
            .then(|| std::fs::read(self.ui.join(relative)).ok())
            .flatten();
        match found {
            Some(content) => bytes(content, media_type(relative))
                .with_header(header("Content-Security-Policy", &self.policy)),
            None => bytes(Vec::new(), "text/plain").with_status_code(404),
        }
    }

    fn jobs(&self) -> MutexGuard<'_, HashMap<String, Arc<AtomicBool>>> {
        lock(&self.jobs)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn body(request: &mut Request) -> std::io::Result<Value> {
    let mut text = String::new();
    request.as_reader().read_to_string(&mut text)?;
    Ok(serde_json::from_str(&text).unwrap_or_default())
}

fn json_response(value: &Value) -> Response<std::io::Cursor<Vec<u8>>> {
    bytes(value.to_string().into_bytes(), "application/json")
}

fn bytes(content: Vec<u8>, media_type: &str) -> Response<std::io::Cursor<Vec<u8>>> {
    Response::from_data(content)
        .with_header(header("Content-Type", media_type))
        .with_header(header("Cache-Control", "no-store"))
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("a name and a value of ours are ASCII")
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

/// A path with its `%xx` resolved.
fn decode(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, tail @ ..] = rest {
        let digits = tail.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match digits.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
