//! The front end: its packages, its checks and its build, each only when due.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::command::{self, Outcome, npm, root};

/// What the built pages are made of, besides everything in `ui/`.
const BUNDLED_WORDS: &str = "src-tauri/crates/wording/words";

/// Never a reason to build: products, packages, and generated types, which TypeScript
/// erases and every test run writes anew.
const NOT_SOURCES: &[&str] = &["node_modules", "dist", "bindings", "coverage"];

pub(crate) fn install() -> Outcome {
    let ui = root().join("ui");
    let installed = changed_at(&ui.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed_at(&ui.join("package-lock.json")) {
        println!("        the packages of ui/ are up to date");
        return Ok(());
    }
    command::run(npm().args(["ci", "--no-fund", "--no-audit"]))
}

pub(crate) fn build() -> Outcome {
    let ui = root().join("ui");
    let built = changed_at(&ui.join("dist/index.html"));
    let newest = newest_below(&ui).max(newest_below(&root().join(BUNDLED_WORDS)));
    if built.is_some() && built >= newest {
        println!("        ui/dist is newer than its sources");
        return Ok(());
    }
    command::run(npm().args(["run", "build"]))
}

pub(crate) fn check() -> Outcome {
    command::run(npm().args(["run", "check"]))
}

pub(crate) fn lint() -> Outcome {
    command::run(npm().args(["run", "lint"]))
}

pub(crate) fn test() -> Outcome {
    command::run(npm().arg("test"))
}

fn changed_at(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|it| it.modified()).ok()
}

/// The latest change in a folder. Folders count too, since a deletion shows only there;
/// the top one does not, since the build itself writes into it.
fn newest_below(folder: &Path) -> Option<SystemTime> {
    let entries = fs::read_dir(folder).ok()?;
    let mut newest = None;
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with('.') || NOT_SOURCES.contains(&name.as_ref()) {
            continue;
        }
        let path = entry.path();
        newest = newest.max(changed_at(&path));
        if path.is_dir() {
            newest = newest.max(newest_below(&path));
        }
    }
    newest
}
