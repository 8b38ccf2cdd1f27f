//! The real window under WebDriver: WebKit's own driver starts the program, and everything is asked of it from outside.

use crate::program::{Group, connect, driver, free_port, told};
use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::wd::WindowHandle;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;
use tempfile::TempDir;
use tokio::time::sleep;

/// What went wrong, in words.
pub type Fault = Box<dyn std::error::Error + Send + Sync>;

/// How long the driver may take for one thing: long, since a slow machine is no mistake.
pub(crate) const PATIENCE: Duration = Duration::from_secs(120);

/// How often something is looked for, each time after a moment, before it is taken for missing. Counted in looks and not
/// in seconds: a machine that stands still for a minute has not looked meanwhile.
const LOOKS: u32 = 6_000;
const MOMENT: Duration = Duration::from_millis(10);

/// A window that is open, with a home of its own, so that it knows nothing of the person who runs the tests.
pub struct Window {
    client: Client,
    // Kept so that they end with the window: driver and program are killed, the home is removed.
    driver: Group,
    home: TempDir,
}

impl Window {
    /// Starts the program with these arguments and waits until its page is there.
    pub async fn open(arguments: &[&Path]) -> Result<Self, Fault> {
        // The same day whenever it runs, so that what is late or near is the same.
        let today = format!("--today={}", told("PLENARIA_TODAY")?.display());
        let mut all = vec![Path::new(&today)];
        all.extend(arguments);
        Self::of(&told("PLENARIA_WINDOW")?, &all).await
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
        self.driver.memory()
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

    /// Looks until there is something; else says what is missing and what the page shows instead.
    async fn patiently<T>(
        &self,
        missing: &str,
        mut look: impl AsyncFnMut() -> Result<Option<T>, Fault>,
    ) -> Result<T, Fault> {
        for _ in 0..LOOKS {
            if let Some(found) = look().await? {
                return Ok(found);
            }
            sleep(MOMENT).await;
        }
        let seen = "return location.href + '\\n' + document.body.innerText.slice(0, 3000)";
        let seen = self.script(seen, Vec::new()).await?;
        Err(format!("{missing}; seen: {}", seen.as_str().unwrap_or_default()).into())
    }

    /// Waits for an element.
    pub async fn wait(&self, css: &str) -> Result<Element, Fault> {
        self.patiently(&format!("{css} did not appear"), async || {
            match self.client.find(Locator::Css(css)).await {
                Ok(found) => Ok(Some(found)),
                Err(error) if error.is_no_such_element() => Ok(None),
                Err(error) => Err(error.into()),
            }
        })
        .await
    }

    /// Waits for an element whose text contains this.
    pub async fn wait_text(&self, css: &str, text: &str) -> Result<Element, Fault> {
        let script = "const [css, text] = arguments;
            return [...document.querySelectorAll(css)].findIndex((e) => e.textContent.trim().includes(text));";
        self.patiently(&format!("no {css} says {text:?}"), async || {
            let at = self.script(script, vec![json!(css), json!(text)]).await?;
            let Some(at) = at.as_u64().and_then(|at| usize::try_from(at).ok()) else {
                return Ok(None);
            };
            let all = self.client.find_all(Locator::Css(css)).await?;
            Ok(all.into_iter().nth(at))
        })
        .await
    }

    /// Waits until a script answers true.
    pub async fn until(&self, script: &str) -> Result<(), Fault> {
        self.patiently(&format!("never true: {script}"), async || {
            let held = self.script(script, Vec::new()).await? == json!(true);
            Ok(held.then_some(()))
        })
        .await
    }

    /// Clicks an element, once it is there and nothing lies over it.
    pub async fn click(&self, css: &str) -> Result<(), Fault> {
        self.patiently(&format!("{css} can't be clicked"), async || {
            clicked(self.wait(css).await?).await
        })
        .await
    }

    /// Clicks the element that says this, once it is there and nothing lies over it.
    pub async fn click_text(&self, css: &str, text: &str) -> Result<(), Fault> {
        self.patiently(&format!("{text:?} can't be clicked"), async || {
            clicked(self.wait_text(css, text).await?).await
        })
        .await
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

    /// Which windows the program has open, as the driver names them.
    pub async fn windows(&self) -> Result<Vec<WindowHandle>, Fault> {
        Ok(self.client.windows().await?)
    }

    /// Waits until so many windows are open.
    pub async fn wait_windows(&self, count: usize) -> Result<Vec<WindowHandle>, Fault> {
        let missing = format!("there were never {count} windows");
        self.patiently(&missing, async || {
            let open = self.windows().await?;
            Ok((open.len() == count).then_some(open))
        })
        .await
    }

    /// Speaks to this one of the windows from now on.
    pub async fn turn_to(&self, window: &WindowHandle) -> Result<(), Fault> {
        Ok(self.client.switch_to_window(window.clone()).await?)
    }

    /// Closes the window and ends the program.
    pub async fn close(self) -> Result<(), Fault> {
        self.client.close().await?;
        drop(self.driver);
        Ok(())
    }
}

/// Whether a click arrived; not where something lies over the element for the moment, or it was drawn anew meanwhile.
async fn clicked(element: Element) -> Result<Option<()>, Fault> {
    match element.click().await {
        Ok(()) => Ok(Some(())),
        Err(CmdError::Standard(said))
            if matches!(
                said.error,
                ErrorStatus::ElementClickIntercepted
                    | ErrorStatus::ElementNotInteractable
                    | ErrorStatus::StaleElementReference
            ) =>
        {
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}
