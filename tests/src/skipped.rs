//! Tests that cannot run here say so; nobody should take their silence for success.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// Says that a test could not be made. Where `POBRATYM_SKIPPED` names a file, the line
/// goes there too, and whoever set it can treat it as a failure.
#[expect(clippy::print_stdout, reason = "a skipped test is to be seen")]
pub fn skip(test: &str, reason: &str) {
    let line = format!("SKIPPED {test}: {reason}");
    println!("{line}");
    if let Some(path) = std::env::var_os("POBRATYM_SKIPPED") {
        let file = OpenOptions::new().create(true).append(true).open(&path);
        let told = file.and_then(|mut file| writeln!(file, "{line}"));
        assert!(told.is_ok(), "cannot write to {}: {told:?}", path.display());
    }
}

/// Whether a test may go on: says that it was skipped where one of these is missing.
pub fn has_all(test: &str, programs: &[&str]) -> bool {
    let missing = programs.iter().find(|it| !is_there(it));
    if let Some(program) = missing {
        skip(test, &format!("{program} is not installed"));
    }
    missing.is_none()
}

fn is_there(program: &str) -> bool {
    let mut command = Command::new(program);
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    match quiet.arg("--version").spawn() {
        Ok(mut child) => {
            // Whatever it thinks of the question, it is there.
            let _ = child.kill();
            let _ = child.wait();
            true
        }
        Err(_) => false,
    }
}
