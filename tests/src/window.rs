//! The real window, driven as a clerk would: on a display of its own, over a folder of its
//! own, through WebKit's driver.

mod closing;
mod display;
mod process;
mod turn;

pub use display::Display;
pub use process::{Process, furnish, marked, wait_until_gone};

use std::ffi::OsStr;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::error::{WebDriverError, WebDriverErrorInner};
use thirtyfour::prelude::{WebDriver, WebDriverResult, WebElement};
use thirtyfour::{Capabilities, Key};
use tokio::runtime::Runtime;

use pobratym_desk::IDENTIFIER;

use crate::office::Office;
use crate::{program, skipped};
use turn::Turn;

/// What must be there for a window to be driven.
const NEEDED: [&str; 3] = ["WebKitWebDriver", "Xvfb", "xdotool"];

/// Finds a control or part of the page by the names that a person reads.
const FIND: &str = include_str!("window/find.js");

/// How long the slowest of machines may take for the slowest of things.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running program whose window is driven.
pub struct Window {
    session: Option<WebDriver>,
    runtime: Runtime,
    driver: Child,
    /// Every process of this window has it in its environment.
    mark: PathBuf,
    display: Display,
    papers: PathBuf,
    _turn: Turn,
}

/// What a window is opened with, beside the office's folder.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// Where the office's file is looked for, if not at the office's usual place.
    pub data: Option<&'a Path>,
    pub size: (u32, u32),
    /// Where programs are looked for, if not where this machine has them.
    pub path: Option<&'a OsStr>,
}

impl Default for Setting<'_> {
    fn default() -> Self {
        Self { data: None, size: (1366, 768), path: None }
    }
}

impl std::fmt::Debug for Window {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Window").field("mark", &self.mark).finish_non_exhaustive()
    }
}

impl Window {
    /// Starts the program over an office's folder, which must be closed. None where this
    /// machine cannot drive a window, which is then said aloud.
    pub fn open(test: &str, office: &Office) -> Option<Self> {
        Self::open_with(test, office, Setting::default())
    }

    /// Starts the program over another folder, or in another size.
    pub fn open_with(test: &str, office: &Office, setting: Setting<'_>) -> Option<Self> {
        if !skipped::has_all(test, &NEEDED) {
            return None;
        }
        let turn = Turn::take();
        let data = setting.data.map_or_else(|| office.data(), Path::to_owned);
        let (width, height) = setting.size;
        let display = Display::of(width, height);
        let mark = tempfile::Builder::new()
            .prefix("window-")
            .tempdir_in(office.path())
            .expect("a folder for the window")
            .keep();
        let papers = office.beside("papers");
        let port = free_port();
        let mut driver = Command::new("WebKitWebDriver");
        furnish(&mut driver, &display, &mark, &papers);
        if let Some(path) = setting.path {
            driver.env("PATH", path);
        }
        let driver = driver
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the driver starts");
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let mut window =
            Self { session: None, runtime, driver, mark, display, papers, _turn: turn };
        window.begin(port, &data);
        window.resize(width, height);
        window
            .until("the page is there", |it| it.ask("return document.title !== ''", &[]));
        Some(window)
    }

    fn begin(&mut self, port: u16, data: &Path) {
        let mut capabilities = Capabilities::new();
        let options =
            json!({ "binary": program::path("pobratym"), "args": ["--data", data] });
        capabilities.set("webkitgtk:browserOptions", options).expect("a capability");
        let server = format!("http://127.0.0.1:{port}");
        let started = Instant::now();
        let session = loop {
            let connecting = WebDriver::builder(&server, capabilities.clone())
                .request_timeout(PATIENCE)
                .connect();
            match self.runtime.block_on(connecting) {
                Ok(session) => break session,
                Err(error) => {
                    assert!(started.elapsed() < PATIENCE, "no session: {error}");
                }
            }
            std::thread::sleep(Duration::from_millis(50));
        };
        self.session = Some(session);
    }

    fn session(&self) -> &WebDriver {
        self.session.as_ref().expect("the window is open")
    }

    /// Where scripted dialogs put what is printed.
    pub fn papers(&self) -> &Path {
        &self.papers
    }

    /// The process of the program itself.
    pub fn program(&self) -> Process {
        let all = marked(&self.mark);
        all.into_iter().find(|it| it.name() == "pobratym").expect("the program runs")
    }

    /// Runs a script in the page with these arguments.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Value {
        let asked = self.session().execute(script, arguments.to_vec());
        let answer = self.runtime.block_on(asked);
        answer.unwrap_or_else(|error| panic!("{script}: {error}")).json().clone()
    }

    /// Runs a script that calls its last argument when it is done.
    pub fn run_async(&self, script: &str, arguments: &[Value]) -> Value {
        let asked = self.session().execute_async(script, arguments.to_vec());
        let answer = self.runtime.block_on(asked);
        answer.unwrap_or_else(|error| panic!("{script}: {error}")).json().clone()
    }

    /// Whether a script answers yes.
    pub fn ask(&self, script: &str, arguments: &[Value]) -> bool {
        self.run(script, arguments) == Value::Bool(true)
    }

    /// Calls a command of the program as a page may; the answer or what it was refused
    /// with.
    pub fn invoke(&self, command: &str, arguments: &Value) -> Result<Value, Value> {
        const SCRIPT: &str = "const [command, given, done] = arguments; \
            window.__TAURI_INTERNALS__.invoke(command, given) \
                .then((ok) => done({ ok }), (error) => done({ error }));";
        let answer = self.run_async(SCRIPT, &[json!(command), arguments.clone()]);
        match answer.get("error") {
            Some(error) => Err(error.clone()),
            None => Ok(answer["ok"].clone()),
        }
    }

    /// Waits until something holds.
    pub fn until(&self, what: &str, holds: impl Fn(&Self) -> bool) {
        let started = Instant::now();
        while !holds(self) {
            if started.elapsed() > PATIENCE {
                let seen = self.text();
                panic!("waited for: {what}\nThe window says: {seen}");
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// All words of the window that can be seen.
    pub fn text(&self) -> String {
        let text = self.run("return document.body.innerText", &[]);
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until these words can be seen.
    pub fn see(&self, words: &str) {
        self.until(words, |it| it.text().contains(words));
    }

    /// Waits until these words are gone.
    pub fn see_no_more(&self, words: &str) {
        self.until(&format!("no «{words}»"), |it| !it.text().contains(words));
    }

    /// Does something with the control or part of this name, looked for within parts with
    /// the names before it: `["2. Хто вони", "Країна"]`. A page that is drawn anew takes
    /// its parts away from under the driver, which then looks for them again.
    fn with<T>(
        &self,
        way: &[&str],
        act: impl Fn(&WebElement) -> WebDriverResult<T>,
    ) -> T {
        let started = Instant::now();
        loop {
            let found = self.element(FIND, vec![json!(way)]);
            match found.and_then(|it| it.map(|it| act(&it)).transpose()) {
                Ok(Some(done)) => return done,
                Ok(None) => {}
                Err(error) if is_passing(&error) => {}
                Err(error) => panic!("{way:?}: {error}"),
            }
            let seen = || self.text();
            assert!(started.elapsed() < PATIENCE, "no {way:?}\nThe window: {}", seen());
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// The element that a script answers with, if it does.
    fn element(
        &self,
        script: &str,
        given: Vec<Value>,
    ) -> WebDriverResult<Option<WebElement>> {
        let answer = self.runtime.block_on(self.session().execute(script, given))?;
        if answer.json().is_null() { Ok(None) } else { answer.element().map(Some) }
    }

    /// What a script says of an element and further arguments.
    fn of(
        &self,
        element: &WebElement,
        script: &str,
        more: &[Value],
    ) -> WebDriverResult<Value> {
        let mut given = vec![element.to_json()?];
        given.extend_from_slice(more);
        let answer = self.runtime.block_on(self.session().execute(script, given))?;
        Ok(answer.json().clone())
    }

    /// Whether there is such a control or part now.
    pub fn has(&self, way: &[&str]) -> bool {
        self.ask(&format!("return (() => {{ {FIND} }})() !== null;"), &[json!(way)])
    }

    /// Presses a button, a link, a choice.
    pub fn press(&self, way: &[&str]) {
        self.with(way, |it| self.click(it));
    }

    /// Presses an element when it stays where it is: what appears above it moves it away
    /// from under the pointer.
    fn click(&self, element: &WebElement) -> WebDriverResult<()> {
        const SCRIPT: &str = "const [element, done] = arguments; \
            const part = element.closest('select') ?? element; \
            part.scrollIntoView({ block: 'nearest', inline: 'nearest' }); \
            let before = null, left = 40; \
            const look = () => { \
                const { x, y } = part.getBoundingClientRect(); \
                const rests = before && before.x === x && before.y === y; \
                before = { x, y }; \
                if (rests || (left -= 1) === 0) done(); else setTimeout(look, 25); \
            }; \
            look();";
        let resting = self.session().execute_async(SCRIPT, vec![element.to_json()?]);
        self.runtime.block_on(resting)?;
        self.runtime.block_on(element.click())
    }

    /// Types into a field, after what stands there.
    pub fn write(&self, way: &[&str], text: &str) {
        self.with(way, |it| self.runtime.block_on(it.send_keys(text)));
    }

    /// Puts the focus on a field, and takes hold of what stands there.
    pub fn focus(&self, way: &[&str]) {
        const SCRIPT: &str = "const [field] = arguments; field.focus(); \
            if (field.select) field.select(); \
            else getSelection().selectAllChildren(field);";
        self.with(way, |it| self.of(it, SCRIPT, &[]));
    }

    /// Replaces what stands in a field, by keys alone.
    pub fn rewrite(&self, way: &[&str], text: &str) {
        self.focus(way);
        self.write(way, text);
    }

    /// Chooses from a list, by what an option says or begins with.
    pub fn choose(&self, way: &[&str], option: &str) {
        const SCRIPT: &str = "const [select, label] = arguments; \
            const all = [...(select.options ?? [])]; \
            return all.find((it) => it.label === label) \
                ?? all.find((it) => it.label.startsWith(label)) ?? null;";
        let choose = |list: &WebElement| {
            let offered = self.element(SCRIPT, vec![list.to_json()?, json!(option)])?;
            offered.map(|it| self.click(&it)).transpose()
        };
        let what = format!("{way:?} offers «{option}»");
        self.until(&what, |it| it.with(way, choose).is_some());
    }

    /// What stands in a field.
    pub fn read(&self, way: &[&str]) -> String {
        const SCRIPT: &str = "const [field] = arguments; \
            return field.value ?? field.innerText.replace(/\\n$/, '');";
        let value = self.with(way, |it| self.of(it, SCRIPT, &[]));
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Presses keys where the focus is; the last is held with the others.
    pub fn chord(&self, held: &[Key], key: char) {
        let mut chain = self.session().action_chain();
        for it in held {
            chain = chain.key_down(it.clone());
        }
        chain = chain.key_down(key).key_up(key);
        for it in held.iter().rev() {
            chain = chain.key_up(it.clone());
        }
        self.runtime.block_on(chain.perform()).expect("keys are pressed");
    }

    /// Pulls a control so many pixels down, or up, with the pointer.
    pub fn pull(&self, way: &[&str], down: i64) {
        self.with(way, |it| {
            self.of(it, "arguments[0].scrollIntoView({ block: 'center' });", &[])?;
            let chain = self.session().action_chain().click_and_hold_element(it);
            let chain =
                chain.move_by_offset(0, down / 2).move_by_offset(0, down - down / 2);
            self.runtime.block_on(chain.release().perform())
        });
    }

    /// Types where the focus is.
    pub fn keys(&self, text: &str) {
        let chain = self.session().action_chain().send_keys(text);
        self.runtime.block_on(chain.perform()).expect("keys are pressed");
    }

    /// Pastes into a field what another program copied: as a page, and as bare words.
    pub fn paste(&self, way: &[&str], html: &str, text: &str) {
        const SCRIPT: &str = "const [field, html, text] = arguments; \
            const clipboardData = new DataTransfer(); \
            clipboardData.setData('text/html', html); \
            clipboardData.setData('text/plain', text); \
            const init = { clipboardData, bubbles: true, cancelable: true }; \
            field.dispatchEvent(new ClipboardEvent('paste', init));";
        self.with(way, |it| self.of(it, SCRIPT, &[json!(html), json!(text)]));
    }

    /// Goes to another screen, as a link would.
    pub fn go(&self, hash: &str) {
        self.run("location.hash = arguments[0];", &[json!(hash)]);
    }

    /// The window as it is painted, PNG. What was changed is painted two frames later.
    pub fn picture(&self) -> Vec<u8> {
        self.run_async(
            "const done = arguments[0]; \
             document.fonts.ready.then(() => requestAnimationFrame( \
                () => requestAnimationFrame(() => setTimeout(() => done(true), 60))));",
            &[],
        );
        let taken = self.session().screenshot_as_png();
        self.runtime.block_on(taken).expect("a picture")
    }

    /// Gives the window another size.
    pub fn resize(&self, width: u32, height: u32) {
        let set = self.session().set_window_rect(0, 0, width, height);
        // Without a window manager the display itself is the frame.
        if self.runtime.block_on(set).is_err() {
            self.display.resize_all(width, height);
        }
    }

    /// Closes the window as its frame does, and waits until the program has ended.
    pub fn close(mut self) {
        let program = self.program();
        self.display.ask_to_close(program);
        wait_until_gone(program, PATIENCE);
        self.leave();
    }

    /// Presses what ends the program, and waits until it has ended.
    pub fn quit_by(mut self, way: &[&str]) {
        let program = self.program();
        // The program may be gone before its driver has an answer.
        self.with(way, |it| {
            let _ = self.runtime.block_on(it.click());
            Ok(())
        });
        wait_until_gone(program, PATIENCE);
        self.leave();
    }

    /// Ends the program at once, as when the power goes.
    pub fn kill(mut self) {
        let program = self.program();
        self.leave();
        program.kill();
        wait_until_gone(program, PATIENCE);
    }

    /// Lets go of the session without a word to the program.
    fn leave(&mut self) {
        if let Some(session) = self.session.take() {
            // A session that was never begun has nothing to leave.
            let _ = session.leak();
        }
    }
}

/// Whether an element has left the page since it was found.
/// Whether the part was taken away or was not yet in its place.
fn is_passing(error: &WebDriverError) -> bool {
    use WebDriverErrorInner::{ElementNotInteractable, StaleElementReference};
    matches!(**error, StaleElementReference(_) | ElementNotInteractable(_))
}

impl Drop for Window {
    fn drop(&mut self) {
        self.leave();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        // A killed driver leaves the program running.
        marked(&self.mark).into_iter().for_each(Process::kill);
        let log = self.mark.join("share").join(IDENTIFIER).join("logs/pobratym.log");
        if let Ok(errors) = std::fs::read_to_string(log)
            && !std::thread::panicking()
        {
            panic!("errors of the program's own: {errors}");
        }
    }
}

/// A program that is started as a person does, without a driver.
#[derive(Debug)]
pub struct Undriven {
    child: Child,
    mark: PathBuf,
    display: Display,
    _turn: Turn,
}

impl Undriven {
    /// Starts it over an office's folder; none where this machine has no display.
    pub fn open(test: &str, office: &Office) -> Option<Self> {
        if !skipped::has_all(test, &["Xvfb", "import"]) {
            return None;
        }
        let turn = Turn::take();
        let display = Display::of(1366, 768);
        let mark = office.beside("undriven");
        let mut command = Command::new(program::path("pobratym"));
        furnish(&mut command, &display, &mark, &mark);
        let command = command.arg("--data").arg(office.data()).stdin(Stdio::null());
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let child = child.expect("the program starts");
        let window = Self { child, mark, display, _turn: turn };
        window.wait_until_painted();
        Some(window)
    }

    /// Every process that belongs to it.
    pub fn processes(&self) -> Vec<Process> {
        marked(&self.mark)
    }

    fn wait_until_painted(&self) {
        const FEW: u32 = 24;
        let started = Instant::now();
        while self.display.colours() < FEW {
            assert!(started.elapsed() < PATIENCE, "nothing was painted");
            std::thread::sleep(Duration::from_millis(200));
        }
    }
}

impl Drop for Undriven {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        marked(&self.mark).into_iter().for_each(Process::kill);
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("its address").port()
}
