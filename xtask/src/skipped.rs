//! Tests that could not run here say so; nobody should take their silence for success.
//!
//! Such a test appends `SKIPPED <name>: <reason>` to the file that `POBRATYM_SKIPPED`
//! names, because cargo hides what a passing test prints.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::PathBuf;

use crate::command::{self, Outcome};
use crate::system;

pub(crate) const VARIABLE: &str = "POBRATYM_SKIPPED";

pub(crate) fn file() -> PathBuf {
    command::target().join("skipped.txt")
}

pub(crate) fn begin() -> Outcome {
    let file = file();
    fs::create_dir_all(command::target())
        .and_then(|()| fs::write(&file, ""))
        .map_err(|error| format!("cannot empty {}: {error}", file.display()))
}

/// Says that a step of ours could not be made.
pub(crate) fn tell(step: &str, reason: &str) -> Outcome {
    let line = format!("SKIPPED {step}: {reason}");
    println!("        {line}");
    let file = OpenOptions::new().create(true).append(true).open(file());
    file.and_then(|mut file| writeln!(file, "{line}"))
        .map_err(|error| format!("cannot note what was skipped: {error}"))
}

/// Lists them. A build machine under Debian has everything a test can ask for, so
/// there each of them is a failure.
pub(crate) fn report() -> Outcome {
    let written = fs::read_to_string(file()).unwrap_or_default();
    let skipped = distinct(&written);
    if skipped.is_empty() {
        println!("        no test was skipped");
        return Ok(());
    }
    for line in &skipped {
        println!("        {line}");
    }
    if command::on_build_machine() && system::on_debian() {
        return Err(format!("{} skipped where every test can run", skipped.len()));
    }
    println!("        {} skipped on this machine", skipped.len());
    Ok(())
}

fn distinct(written: &str) -> Vec<&str> {
    let mut lines: Vec<&str> =
        written.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.sort_unstable();
    lines.dedup();
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reason_is_told_once() {
        let written =
            "SKIPPED b: no display\n\nSKIPPED a: no qpdf\nSKIPPED b: no display\n";
        assert_eq!(distinct(written), ["SKIPPED a: no qpdf", "SKIPPED b: no display"]);
    }
}
