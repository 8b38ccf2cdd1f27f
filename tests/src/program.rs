//! Starting programs for tests and pictures: the driver with the window that it steers, a second start, the command line.
//!
//! Where they are is told by the variables that `cargo xtask` sets.

use crate::window::{Fault, PATIENCE};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::ffi::OsStr;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use tokio::process::{Child, Command};
use tokio::time::{Duration, Instant, sleep};

/// The driver and the program that it started, which it would leave running when a journey breaks off.
pub(crate) struct Group(Child);

impl Group {
    /// Memory of all but the driver, in bytes, what they share counted once.
    pub(crate) fn memory(&self) -> u64 {
        let driver = self.0.id().unwrap_or_default();
        let share = |process: std::fs::DirEntry| {
            let said = std::fs::read_to_string(process.path().join("smaps_rollup")).ok()?;
            let line = said.lines().find(|line| line.starts_with("Pss:"))?;
            line.split_whitespace().nth(1)?.parse::<u64>().ok()
        };
        let ours = running(driver).filter(|one| *one.file_name() != *driver.to_string());
        ours.filter_map(share).sum::<u64>() * 1024
    }
}

/// The processes of a group that have not ended; Linux says it, and elsewhere there are none.
fn running(group: u32) -> impl Iterator<Item = std::fs::DirEntry> {
    let group = group.to_string();
    let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    processes.filter(move |process| {
        let stat = std::fs::read_to_string(process.path().join("stat")).unwrap_or_default();
        // After the name in brackets: state, parent, group.
        let after = stat.rsplit_once(')').map_or("", |(_, after)| after);
        let mut told = after.split_whitespace();
        told.next().is_some_and(|state| state != "Z") && told.nth(1) == Some(&group)
    })
}

impl Drop for Group {
    fn drop(&mut self) {
        if let Some(id) = self.0.id() {
            let group = format!("-{id}");
            // When both have ended already there is nothing to kill.
            let _ = std::process::Command::new("kill")
                .args(["-KILL", "--", &group])
                .stderr(Stdio::null())
                .status();
            // A program that is still ending would take the next start for a second one of its own, and that one would end.
            let begun = Instant::now();
            while running(id).next().is_some() && begun.elapsed() < PATIENCE {
                std::thread::sleep(Duration::from_millis(10));
            }
        }
    }
}

/// What the command line answers to these arguments.
pub fn ask(arguments: &[&OsStr]) -> Result<Output, Fault> {
    let mut program = std::process::Command::new(told("PLENARIA_CLI")?);
    Ok(program.args(arguments).output()?)
}

/// The command line, started and spoken to line by line.
pub fn talk(arguments: &[&OsStr]) -> Result<std::process::Child, Fault> {
    let mut program = std::process::Command::new(told("PLENARIA_CLI")?);
    let piped = program.args(arguments).stdin(Stdio::piped());
    Ok(piped.stdout(Stdio::piped()).spawn()?)
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

pub(crate) fn told(name: &str) -> Result<PathBuf, Fault> {
    std::env::var_os(name)
        .map(PathBuf::from)
        .ok_or_else(|| format!("{name} is not set; `cargo xtask test` sets it").into())
}

pub(crate) fn free_port() -> std::io::Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}

pub(crate) fn driver(home: &Path, port: u16) -> Result<Group, Fault> {
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

pub(crate) async fn connect(
    port: u16,
    program: &Path,
    arguments: &[&Path],
) -> Result<Client, Fault> {
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
    let connecting = builder.capabilities(capabilities).connect(&address);
    // Where the program ends at once, the driver waits for it without end.
    match tokio::time::timeout(PATIENCE, connecting).await {
        Ok(client) => Ok(client?),
        Err(_) => Err("the driver could not start the program".into()),
    }
}
