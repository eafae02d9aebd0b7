//! Processes that belong to one window, by a mark in their environment.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::window::Display;

/// The mark is also the folder that WebKit keeps its own things in.
const MARK: &str = "XDG_CACHE_HOME";

/// A process, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Process(u32);

impl Process {
    pub fn id(self) -> u32 {
        self.0
    }

    /// The name of its program, as far as the system keeps it.
    pub fn name(self) -> String {
        let name = fs::read_to_string(format!("/proc/{}/comm", self.0));
        name.unwrap_or_default().trim_end().to_owned()
    }

    /// Ends it at once.
    pub fn kill(self) {
        // It may have ended by itself meanwhile.
        let _ = Command::new("kill").args(["-9", &self.0.to_string()]).output();
    }

    /// Whether it is still there and not just waited for.
    fn is_alive(self) -> bool {
        let stat =
            fs::read_to_string(format!("/proc/{}/stat", self.0)).unwrap_or_default();
        let state = stat.rsplit_once(") ").map(|(_, rest)| rest.starts_with('Z'));
        state == Some(false)
    }

    /// The inodes of the sockets that it holds.
    pub fn sockets(self) -> Vec<u64> {
        let files = fs::read_dir(format!("/proc/{}/fd", self.0)).into_iter().flatten();
        files
            .flatten()
            .filter_map(|file| fs::read_link(file.path()).ok())
            .filter_map(|target| {
                let target = target.to_str()?.strip_prefix("socket:[")?.to_owned();
                target.strip_suffix(']')?.parse().ok()
            })
            .collect()
    }

    /// Those of its sockets that lead to a network.
    pub fn network_sockets(self) -> Vec<u64> {
        let tables = ["tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6"];
        let network: Vec<u64> = tables
            .iter()
            .filter_map(|table| {
                fs::read_to_string(format!("/proc/{}/net/{table}", self.0)).ok()
            })
            .flat_map(|table| table.lines().skip(1).filter_map(inode).collect::<Vec<_>>())
            .collect();
        self.sockets().into_iter().filter(|it| network.contains(it)).collect()
    }

    /// The process that the test itself runs in.
    pub fn own() -> Self {
        Self(std::process::id())
    }
}

/// The tenth word of a row in the tables of sockets.
fn inode(row: &str) -> Option<u64> {
    row.split_whitespace().nth(9)?.parse().ok()
}

/// Every process with this mark.
pub fn marked(mark: &Path) -> Vec<Process> {
    let wanted = format!("{MARK}={}", mark.display());
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter(|id: &u32| {
            let environment = fs::read(format!("/proc/{id}/environ")).unwrap_or_default();
            environment.split(|it| *it == 0).any(|it| it == wanted.as_bytes())
        })
        .map(Process)
        .filter(|it| it.is_alive())
        .collect()
}

/// Waits for the end of a process.
pub fn wait_until_gone(process: Process, patience: Duration) {
    let started = Instant::now();
    while process.is_alive() {
        assert!(started.elapsed() < patience, "{} does not end", process.name());
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// What a window's program finds around it: a display, folders of its own, no desktop.
pub fn furnish(command: &mut Command, display: &Display, mark: &Path, papers: &Path) {
    command
        .env("DISPLAY", display.name())
        .env_remove("WAYLAND_DISPLAY")
        .env("GDK_BACKEND", "x11")
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        .env("GSETTINGS_BACKEND", "memory")
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env("NO_AT_BRIDGE", "1")
        .env("XDG_DATA_HOME", mark.join("share"))
        .env(MARK, mark)
        .env("POBRATYM_SCRIPT", papers)
        .env_remove("POBRATYM_DATA")
        .env("TZ", "Europe/Kyiv")
        .env("LANG", "C.UTF-8");
}
