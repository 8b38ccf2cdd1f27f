//! How fast the real window is: `pace NETWORK DEMO EMPTY`, a large network, the demo, and the program of an empty window to
//! compare with.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the measures are told on standard output"
)]

use plenaria_tests::window::{Fault, Window};
use serde_json::{Value, json};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Waits until nothing is asked any more and a frame has been drawn since; gives the milliseconds since `begin` was called.
const CALM: &str = "const calm = (begin, done) => {
      const start = performance.now();
      begin();
      let quiet = 0;
      let end = 0;
      const look = (now) => {
        if (window.asking > 0) quiet = 0;
        else if (++quiet === 1) end = performance.now();
        quiet > 3 ? done(end - start) : requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.as_slice() {
        [network, demo, empty] => {
            measure(Path::new(network), Path::new(demo), Path::new(empty)).await
        }
        _ => Err("pace NETWORK DEMO EMPTY".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

/// After so long the window has let go of what it lets go by itself.
const SETTLED: Duration = Duration::from_secs(10);

/// How many starts are timed: the fastest counts, since everything else on a machine only makes one slower.
const STARTS: usize = 5;

async fn measure(network: &Path, demo: &Path, empty: &Path) -> Result<(), Fault> {
    let (mut bare, mut ready) = (f64::INFINITY, f64::INFINITY);
    let mut bare_memory = 0;
    for _ in 0..STARTS {
        let start = Instant::now();
        let window = Window::of(empty, &[]).await?;
        bare = bare.min(start.elapsed().as_secs_f64() * 1000.0);
        bare_memory = window.memory();
        window.close().await?;
        let start = Instant::now();
        let window = Window::open(&[demo]).await?;
        ready = ready.min(start.elapsed().as_secs_f64() * 1000.0);
        window.close().await?;
    }
    println!(
        "window ready on the demo: {ready:.0} ms, an empty one {bare:.0} ms, ratio {:.2}",
        ready / bare
    );
    let window = Window::open(&[network]).await?;
    window.size(1280, 800).await?;
    window.count_requests().await?;

    window.go("#/people").await?;
    window
        .wait("[role=row][aria-rowindex='3'], [role=option]")
        .await?;
    window.rest().await?;
    for (name, script) in [("an empty page", BLANK), ("20,000 people", LONGEST)] {
        let (median, worst) = frames(&window, script).await?;
        println!("scrolling {name}: frame p50 {median:.1} ms, p95 {worst:.1} ms");
    }
    for (name, times) in [
        ("a key in search", search(&window).await?),
        ("another area", areas(&window).await?),
        ("another language", languages(&window).await?),
    ] {
        let times = sorted(times);
        println!(
            "{name}: median {:.0} ms, slowest {:.0} ms of {}",
            part(&times, 0.5),
            part(&times, 1.0),
            times.len()
        );
    }
    // What typesetting holds is let go a few seconds after the last page was looked at.
    tokio::time::sleep(SETTLED).await;
    let memory = window.memory();
    println!(
        "memory after every area: {} MB, an empty window {} MB, ratio {:.2}",
        memory / 1_000_000,
        bare_memory / 1_000_000,
        memory as f64 / bare_memory as f64
    );
    window.close().await
}

/// What scrolls longest on the page.
const LONGEST: &str = "const long = [...document.querySelectorAll('main *')].sort((a, b) => b.scrollHeight - a.scrollHeight)
      .find((one) => one.scrollHeight > one.clientHeight + 1000 && getComputedStyle(one).overflowY !== 'visible');
    const gone = () => {};";

/// Nothing as long over the whole window, which tells what a frame costs this machine's web view by itself: without a
/// graphics card it is more than a list's own work.
const BLANK: &str = "const long = document.createElement('div');
    long.style.cssText = 'position:fixed;inset:0;z-index:9;overflow:auto;background:Canvas';
    long.innerHTML = '<div style=\"height:640000px\"></div>';
    document.body.append(long);
    const gone = () => long.remove();";

/// Times of frames while something long is scrolled by a page each frame: the middle one, and the one that 95 of 100 are
/// below.
async fn frames(window: &Window, long: &str) -> Result<(f64, f64), Fault> {
    let script = format!(
        "const done = arguments[0];
        {long}
        const times = [];
        let last = performance.now();
        const next = (now) => {{
          times.push(now - last);
          last = now;
          long.scrollTop += 300;
          if (times.length < 200) return requestAnimationFrame(next);
          gone();
          done(times.slice(10));
        }};
        requestAnimationFrame(next);"
    );
    let times = sorted(numbers(&window.script_async(&script, Vec::new()).await?));
    Ok((part(&times, 0.5), part(&times, 0.95)))
}

/// Each letter of a name typed into the palette, until its results stand.
async fn search(window: &Window) -> Result<Vec<f64>, Fault> {
    window.press("Ctrl k").await?;
    window.wait("dialog.palette input").await?;
    let mut times = Vec::new();
    for text in [
        "m", "mu", "muñ", "muño", "muñoz", "ana", "taller", "taller d",
    ] {
        let type_it = "calm(() => {
              const input = document.querySelector('dialog.palette input');
              input.value = arguments[0];
              input.dispatchEvent(new InputEvent('input', { bubbles: true }));
            }, arguments[1]);";
        times.push(timed(window, type_it, json!(text)).await?);
    }
    window.reload().await?;
    window.count_requests().await?;
    Ok(times)
}

/// Each area twice; the second time counts, when its code and the session's pages are warm.
async fn areas(window: &Window) -> Result<Vec<f64>, Fault> {
    let mut times = Vec::new();
    for round in [1, 2] {
        for area in [
            "overview",
            "members",
            "people",
            "bodies",
            "plan",
            "events",
            "cooperation",
            "knowledge",
        ] {
            let go = "calm(() => { location.hash = arguments[0]; }, arguments[1]);";
            let time = timed(window, go, json!(format!("#/{area}"))).await?;
            if round == 2 {
                times.push(time);
            }
        }
    }
    Ok(times)
}

async fn languages(window: &Window) -> Result<Vec<f64>, Fault> {
    let mut times = Vec::new();
    for language in ["pt", "en", "es", "pt", "es"] {
        let click = "calm(() => document.querySelector(`.lang button[lang=${arguments[0]}]`).click(), arguments[1]);";
        times.push(timed(window, click, json!(language)).await?);
    }
    Ok(times)
}

async fn timed(window: &Window, script: &str, argument: Value) -> Result<f64, Fault> {
    // `arguments` inside the arrow functions are those of the whole script.
    let script = format!("{CALM}{script}");
    let time = window.script_async(&script, vec![argument]).await?;
    Ok(time.as_f64().unwrap_or(f64::NAN))
}

fn numbers(list: &Value) -> Vec<f64> {
    let list = list.as_array().into_iter().flatten();
    list.filter_map(Value::as_f64).collect()
}

fn sorted(mut times: Vec<f64>) -> Vec<f64> {
    times.sort_by(f64::total_cmp);
    times
}

/// The time below which this part of all stays.
fn part(times: &[f64], part: f64) -> f64 {
    let at = ((times.len() as f64 * part).ceil() as usize).clamp(1, times.len().max(1)) - 1;
    times.get(at).copied().unwrap_or(f64::NAN)
}
