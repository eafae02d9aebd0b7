//! A program under WebKit's driver, for as long as it takes to ask its page one thing.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use pobratym_tests::window::{Display, Process, furnish, marked};
use serde_json::{Value, json};
use thirtyfour::Capabilities;
use thirtyfour::prelude::WebDriver;
use tokio::runtime::Runtime;

const PATIENCE: Duration = Duration::from_secs(30);

/// A driven program.
pub(crate) struct Driver {
    driver: Child,
    runtime: Runtime,
    session: WebDriver,
    mark: PathBuf,
    name: String,
}

impl Driver {
    /// Starts a program with `mark` as the folder of its own things.
    pub(crate) fn start(
        program: &Path,
        args: &[PathBuf],
        display: &Display,
        mark: &Path,
    ) -> Self {
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|it| it.local_addr())
            .expect("a free port")
            .port();
        let mut driver = Command::new("WebKitWebDriver");
        furnish(&mut driver, display, mark, mark);
        let driver = driver
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the driver starts");
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let mut capabilities = Capabilities::new();
        let options = json!({ "binary": program, "args": args });
        capabilities.set("webkitgtk:browserOptions", options).expect("a capability");
        let server = format!("http://127.0.0.1:{port}");
        let began = Instant::now();
        let session = loop {
            match runtime.block_on(WebDriver::new(&server, capabilities.clone())) {
                Ok(session) => break session,
                Err(error) => assert!(began.elapsed() < PATIENCE, "no session: {error}"),
            }
            std::thread::sleep(Duration::from_millis(20));
        };
        let name = program.file_name().expect("a name").to_string_lossy().into_owned();
        Self { driver, runtime, session, mark: mark.to_owned(), name }
    }

    /// Asks the page until it answers with a number.
    pub(crate) fn wait_for(&self, script: &str, arguments: &[Value]) -> f64 {
        let began = Instant::now();
        loop {
            if let Some(number) = self.run(script, arguments).as_f64() {
                return number;
            }
            assert!(began.elapsed() < PATIENCE, "{} never painted", self.name);
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Runs a script in the page.
    pub(crate) fn run(&self, script: &str, arguments: &[Value]) -> Value {
        let asked = self.session.execute(script, arguments.to_vec());
        self.runtime.block_on(asked).expect("the page is asked").json().clone()
    }

    /// Presses a key where the focus is.
    pub(crate) fn press(&self, key: char) {
        let chain = self.session.action_chain().key_down(key).key_up(key);
        self.runtime.block_on(chain.perform()).expect("a key is pressed");
    }

    /// The driven program itself.
    pub(crate) fn program(&self) -> Process {
        let all = marked(&self.mark);
        all.into_iter().find(|it| it.name() == self.name).expect("the program runs")
    }

    /// Ends the program and the driver.
    pub(crate) fn end(mut self) {
        marked(&self.mark).into_iter().for_each(Process::kill);
        // It may have ended with the program.
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
