//! The real window under WebDriver: WebKit's own driver starts the program, and everything is asked of it from outside.
//!
//! Where the program, the driver and the command line are is told by the variables that `cargo xtask` sets.

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::ffi::OsStr;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use std::time::Duration;
use tempfile::TempDir;
use tokio::process::{Child, Command};
use tokio::time::{Instant, sleep};

/// What went wrong, in words.
pub type Fault = Box<dyn std::error::Error + Send + Sync>;

/// How long the window may take for anything: long, since a slow machine is no mistake.
const PATIENCE: Duration = Duration::from_secs(60);

/// A window that is open, with a home of its own, so that it knows nothing of the person who runs the tests.
pub struct Window {
    client: Client,
    // Kept so that they end with the window: driver and program are killed, the home is removed.
    driver: Group,
    home: TempDir,
}

/// The driver and the program that it started, which it would leave running when a journey breaks off.
struct Group(Child);

impl Drop for Group {
    fn drop(&mut self) {
        if let Some(id) = self.0.id() {
            let group = format!("-{id}");
            // When both have ended already there is nothing to kill.
            let _ = std::process::Command::new("kill")
                .args(["-KILL", "--", &group])
                .stderr(Stdio::null())
                .status();
        }
    }
}

impl Window {
    /// Starts the program with these arguments and waits until its page is there.
    pub async fn open(arguments: &[&Path]) -> Result<Self, Fault> {
        Self::of(&told("PLENARIA_WINDOW")?, arguments).await
    }

    /// The same of another program, whose page says in the same way that it is there.
    pub async fn of(program: &Path, arguments: &[&Path]) -> Result<Self, Fault> {
        let home = tempfile::tempdir()?;
        let port = free_port()?;
        let driver = driver(home.path(), port)?;
        let client = connect(port, program, arguments).await?;
        let window = Self {
            client,
            driver,
            home,
        };
        window.wait("html[data-ready]").await?;
        Ok(window)
    }

    /// Memory of the program and of the web view's own processes, in bytes, what they share counted once; Linux says it.
    pub fn memory(&self) -> u64 {
        let driver = self.driver.0.id().unwrap_or_default();
        let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
        let ours = processes.filter(|process| {
            let stat = std::fs::read_to_string(process.path().join("stat")).unwrap_or_default();
            // After the name in brackets: state, parent, group.
            let after = stat.rsplit_once(')').map_or("", |(_, after)| after);
            let group = after.split_whitespace().nth(2);
            group == Some(&driver.to_string()) && *process.file_name() != *driver.to_string()
        });
        let share = |process: std::fs::DirEntry| {
            let said = std::fs::read_to_string(process.path().join("smaps_rollup")).ok()?;
            let line = said.lines().find(|line| line.starts_with("Pss:"))?;
            line.split_whitespace().nth(1)?.parse::<u64>().ok()
        };
        ours.filter_map(share).sum::<u64>() * 1024
    }

    /// A folder that lives as long as the window.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Runs a command of the session, as the page would.
    pub async fn call(&self, name: &str, input: Value) -> Result<Value, Fault> {
        let script = "const [name, input, done] = arguments;
            window.__TAURI_INTERNALS__.invoke('call', { name, input, job: null })
              .then((value) => done({ value }), (refusal) => done({ refusal }));";
        let answer = self
            .client
            .execute_async(script, vec![json!(name), input])
            .await?;
        match answer.get("refusal") {
            Some(refusal) => Err(format!("{name} was refused: {refusal}").into()),
            None => Ok(answer["value"].clone()),
        }
    }

    /// Runs JavaScript in the page.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Result<Value, Fault> {
        Ok(self.client.execute(script, arguments).await?)
    }

    /// Runs JavaScript that calls its last argument when it is done.
    pub async fn script_async(&self, script: &str, arguments: Vec<Value>) -> Result<Value, Fault> {
        Ok(self.client.execute_async(script, arguments).await?)
    }

    /// Answers the system's next file dialogs with this path, or list of paths: no driver reaches the dialogs themselves.
    pub async fn answer_dialogs(&self, answer: &Value) -> Result<(), Fault> {
        let script = "window.dialogAnswer = arguments[0];";
        self.script(script, vec![answer.clone()]).await?;
        self.stand_in().await
    }

    /// Opens nothing in the system's viewers any more: what would have been is listed in `window.viewed`.
    pub async fn hold_viewer(&self) -> Result<(), Fault> {
        self.script("window.viewed = [];", Vec::new()).await?;
        self.stand_in().await
    }

    /// Stands between the page and what of the system no driver reaches: file dialogs, and other programs.
    async fn stand_in(&self) -> Result<(), Fault> {
        let script = "if (window.realFetch) return;
            window.realFetch = window.fetch;
            const answered = (value) => Promise.resolve(new Response(JSON.stringify(value), {
              headers: { 'content-type': 'application/json', 'Tauri-Response': 'ok' } }));
            window.fetch = (url, options) => {
              if (window.dialogAnswer !== undefined && /dialog(%7C|\\|)(open|save)$/.test(String(url))) return answered(window.dialogAnswer);
              if (window.viewed && /opener(%7C|\\|)open_path$/.test(String(url))) {
                window.viewed.push(JSON.parse(typeof options.body === 'string' ? options.body : new TextDecoder().decode(options.body)).path);
                return answered(null);
              }
              return window.realFetch(url, options);
            };";
        self.script(script, Vec::new()).await?;
        Ok(())
    }

    /// Waits for an element.
    pub async fn wait(&self, css: &str) -> Result<Element, Fault> {
        let wait = self.client.wait().at_most(PATIENCE);
        let found = wait.for_element(Locator::Css(css)).await;
        found.map_err(|error| format!("{css} did not appear: {error}").into())
    }

    /// Waits for an element whose whole text is this.
    pub async fn wait_text(&self, css: &str, text: &str) -> Result<Element, Fault> {
        let script = "const [css, text] = arguments;
            return [...document.querySelectorAll(css)].findIndex((e) => e.textContent.trim().includes(text));";
        let start = Instant::now();
        loop {
            let at = self
                .script(script, vec![json!(css), json!(text)])
                .await?
                .as_i64()
                .unwrap_or(-1);
            if let Ok(at) = usize::try_from(at) {
                let mut all = self.client.find_all(Locator::Css(css)).await?;
                if at < all.len() {
                    return Ok(all.swap_remove(at));
                }
            }
            if start.elapsed() > PATIENCE {
                return Err(format!("no {css} says {text:?}").into());
            }
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until a script answers true.
    pub async fn until(&self, script: &str) -> Result<(), Fault> {
        let start = Instant::now();
        while self.script(script, Vec::new()).await? != json!(true) {
            if start.elapsed() > PATIENCE {
                return Err(format!("never true: {script}").into());
            }
            sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// Clicks an element, once it is there.
    pub async fn click(&self, css: &str) -> Result<(), Fault> {
        Ok(self.wait(css).await?.click().await?)
    }

    /// Clicks the element that says this, once it is there.
    pub async fn click_text(&self, css: &str, text: &str) -> Result<(), Fault> {
        Ok(self.wait_text(css, text).await?.click().await?)
    }

    /// Types into an element, once it is there.
    pub async fn keys(&self, css: &str, keys: &str) -> Result<(), Fault> {
        Ok(self.wait(css).await?.send_keys(keys).await?)
    }

    /// Presses a key of the window, such as `Ctrl k`, where the keyboard is: the driver's own keys would meet the menu first.
    pub async fn press(&self, keys: &str) -> Result<(), Fault> {
        let script = "const [key, ctrlKey] = arguments;
            document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));";
        let key = keys.trim_start_matches("Ctrl ");
        self.script(script, vec![json!(key), json!(key != keys)])
            .await?;
        Ok(())
    }

    /// Goes to an address of the page, such as `#/members`.
    pub async fn go(&self, address: &str) -> Result<(), Fault> {
        self.count_requests().await?;
        self.script("location.hash = arguments[0]", vec![json!(address)])
            .await?;
        Ok(())
    }

    /// Loads the page again.
    pub async fn reload(&self) -> Result<(), Fault> {
        self.client.refresh().await?;
        self.wait("html[data-ready]").await?;
        Ok(())
    }

    /// Gives the page, without the menu bar, this many pixels.
    pub async fn size(&self, width: u32, height: u32) -> Result<(), Fault> {
        self.client.set_window_size(width, height).await?;
        let wanted = format!("return innerWidth === {width}");
        self.until(&wanted).await
    }

    /// Waits until the page asks nothing more of the session, and its pictures are there.
    pub async fn rest(&self) -> Result<(), Fault> {
        let calm = "const done = arguments[0];
            let frames = 0;
            const look = () => {
              const busy = window.asking > 0 || [...document.images].some((i) => !i.complete && i.loading !== 'lazy');
              frames = busy ? 0 : frames + 1;
              frames > 5 ? done(true) : requestAnimationFrame(look);
            };
            look();";
        self.client.execute_async(calm, Vec::new()).await?;
        Ok(())
    }

    /// Counts in `window.asking` what the page waits for; a page that was loaded anew counts anew.
    pub async fn count_requests(&self) -> Result<(), Fault> {
        let count = "if (window.asking === undefined) {
              window.asking = 0;
              const fetch = window.fetch;
              window.fetch = (...all) => {
                window.asking++;
                return fetch(...all).finally(() => window.asking--);
              };
            }";
        self.script(count, Vec::new()).await?;
        Ok(())
    }

    /// A picture of the page once its fonts are there and nothing moves.
    pub async fn picture(&self) -> Result<Vec<u8>, Fault> {
        let settled = "const done = arguments[0];
            document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() =>
              Promise.all(document.getAnimations().filter((a) => a.effect?.getComputedTiming().endTime !== Infinity)
                .map((a) => a.finished.catch(() => {}))).then(() => done(true)))));";
        self.client.execute_async(settled, Vec::new()).await?;
        Ok(self.client.screenshot().await?)
    }

    /// Closes the window and ends the program.
    pub async fn close(self) -> Result<(), Fault> {
        self.client.close().await?;
        drop(self.driver);
        Ok(())
    }
}

/// What the command line answers to these arguments.
pub fn ask(arguments: &[&OsStr]) -> Result<Output, Fault> {
    let mut program = std::process::Command::new(told("PLENARIA_CLI")?);
    Ok(program.args(arguments).output()?)
}

/// A fresh copy of the demo network, made by the command line.
pub fn demo(folder: &Path) -> Result<PathBuf, Fault> {
    let file = folder.join("demo.plenaria");
    let arguments = [
        "sample".as_ref(),
        file.as_os_str(),
        "--kind".as_ref(),
        "demo".as_ref(),
    ];
    if ask(&arguments)?.status.success() {
        Ok(file)
    } else {
        Err("the command line could not make the demo network".into())
    }
}

/// Starts the program once more, in the same home, and waits until it has handed its file to the first and ended.
pub async fn start_again(home: &Path, file: &Path) -> Result<(), Fault> {
    let mut second = Command::new(told("PLENARIA_WINDOW")?);
    let ended = at_home(&mut second, home).arg(file).status().await?;
    if ended.success() {
        Ok(())
    } else {
        Err(format!("the second start ended with {ended}").into())
    }
}

fn told(name: &str) -> Result<PathBuf, Fault> {
    std::env::var_os(name)
        .map(PathBuf::from)
        .ok_or_else(|| format!("{name} is not set; `cargo xtask test` sets it").into())
}

fn free_port() -> std::io::Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}

fn driver(home: &Path, port: u16) -> Result<Group, Fault> {
    let mut driver = Command::new(told("PLENARIA_DRIVER")?);
    // The program inherits this: it lets itself be driven.
    driver.env("TAURI_WEBVIEW_AUTOMATION", "true");
    driver.args([&format!("--port={port}"), "--host=127.0.0.1"]);
    #[cfg(unix)]
    driver.process_group(0);
    driver.kill_on_drop(true);
    Ok(Group(at_home(&mut driver, home).spawn()?))
}

/// Settings are kept where they are thrown away, and what is said on the way is nobody's concern.
fn at_home<'a>(command: &'a mut Command, home: &Path) -> &'a mut Command {
    command
        .env("HOME", home)
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("LANG", "es_CR.UTF-8")
        .env("LANGUAGE", "es")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
}

async fn connect(port: u16, program: &Path, arguments: &[&Path]) -> Result<Client, Fault> {
    let options = json!({ "binary": program, "args": arguments });
    let Value::Object(capabilities) = json!({
        "browserName": "wry",
        "webkitgtk:browserOptions": options,
        "timeouts": { "script": PATIENCE.as_millis() as u64 },
    }) else {
        return Err("capabilities are an object".into());
    };
    let address = format!("http://127.0.0.1:{port}");
    let start = Instant::now();
    loop {
        // The driver needs a moment before it listens.
        let listening = std::net::TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok();
        if listening {
            break;
        }
        if start.elapsed() > PATIENCE {
            return Err("the driver does not listen".into());
        }
        sleep(Duration::from_millis(20)).await;
    }
    let mut builder = ClientBuilder::new(HttpConnector::new());
    Ok(builder.capabilities(capabilities).connect(&address).await?)
}
