//! Other programs: how they are found, started and blamed.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

/// Nothing to tell, or one sentence on what failed and what to do about it.
pub(crate) type Outcome<T = ()> = Result<T, String>;

/// The top folder of the repository, asked of the cargo that runs this: two clones that
/// share a target folder share this program too.
pub(crate) fn root() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        let built_in = env!("CARGO_MANIFEST_DIR");
        let own = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| built_in.into());
        Path::new(&own).parent().map_or_else(|| PathBuf::from(&own), Path::to_path_buf)
    });
    &ROOT
}

/// Where cargo puts what it builds.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

pub(crate) fn on_build_machine() -> bool {
    env::var("CI").is_ok_and(|value| value == "true" || value == "1")
}

pub(crate) fn cargo() -> Command {
    program(env::var_os("CARGO").as_deref().unwrap_or(OsStr::new("cargo")))
}

/// On Windows npm is a batch file, and only its full name starts.
pub(crate) fn npm() -> Command {
    let mut npm = program(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(root().join("ui"));
    npm
}

/// The Tauri command line, which finds its configuration only from above `src-tauri`.
pub(crate) fn tauri() -> Command {
    let mut tauri = program("node");
    tauri.arg(Path::new("ui/node_modules/@tauri-apps/cli/tauri.js"));
    tauri
}

pub(crate) fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root());
    command
}

/// Runs to the end with its output in view.
pub(crate) fn run(command: &mut Command) -> Outcome {
    println!("        $ {}", shown(command));
    let status = command.status().map_err(|error| cannot_start(command, &error))?;
    if status.success() {
        return Ok(());
    }
    match status.code() {
        Some(code) => Err(format!("`{}` ended with {code}", shown(command))),
        None => Err(format!("`{}` was ended by a signal", shown(command))),
    }
}

/// Runs to the end and gives what it wrote to standard output.
pub(crate) fn answer(command: &mut Command) -> Outcome<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| cannot_start(command, &error))?;
    if !output.status.success() {
        return Err(format!("`{}` failed", shown(command)));
    }
    String::from_utf8(output.stdout)
        .map_err(|_| format!("`{}` did not answer in UTF-8", shown(command)))
}

/// Whether the program starts at all and is content.
pub(crate) fn works(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn cannot_start(command: &Command, error: &std::io::Error) -> String {
    format!("cannot start `{}`: {error}", command.get_program().to_string_lossy())
}

fn shown(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_stem().unwrap_or_default();
    let words = std::iter::once(name).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}
