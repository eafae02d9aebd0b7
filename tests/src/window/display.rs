//! A display that nobody looks at, one for each window.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use crate::program::Outcome;
use crate::window::Process;
use crate::window::closing::ask_to_close;

/// An X server of its own, which goes with it.
#[derive(Debug)]
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// A display of this size; the server chooses its number.
    pub fn of(width: u32, height: u32) -> Self {
        let screen = format!("{width}x{height}x24");
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &screen])
            .args(["-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let said = server.stdout.take().expect("its number is piped");
        let mut number = String::new();
        BufReader::new(said).read_line(&mut number).expect("a display's number");
        let name = format!(":{}", number.trim());
        assert_ne!(name, ":", "Xvfb found no free display");
        Self { server, name }
    }

    /// As programs name it: `:99`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Closes the windows of a program in the way their frames do.
    pub fn ask_to_close(&self, program: Process) {
        let pid = program.id().to_string();
        let found = self.xdotool(&["search", "--onlyvisible", "--pid", &pid]);
        let windows: Vec<u32> =
            found.said.split_whitespace().filter_map(|it| it.parse().ok()).collect();
        assert!(!windows.is_empty(), "no window of {pid}: {}", found.complained);
        for window in windows {
            ask_to_close(&self.name, window).expect("the display is told");
        }
    }

    pub(super) fn resize_all(&self, width: u32, height: u32) {
        let found = self.xdotool(&["search", "--onlyvisible", "--name", "."]);
        for window in found.said.split_whitespace() {
            self.xdotool(&[
                "windowsize",
                window,
                &width.to_string(),
                &height.to_string(),
            ]);
        }
    }

    /// How many colours can be seen: an empty display has one.
    pub(super) fn colours(&self) -> u32 {
        let mut command = Command::new("import");
        command
            .env("DISPLAY", &self.name)
            .args(["-window", "root", "-format", "%k", "info:"]);
        Outcome::of(&mut command).said.trim().parse().unwrap_or(0)
    }

    fn xdotool(&self, words: &[&str]) -> Outcome {
        Outcome::of(Command::new("xdotool").env("DISPLAY", &self.name).args(words))
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
