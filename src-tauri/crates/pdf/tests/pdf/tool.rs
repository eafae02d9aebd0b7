//! Programs of strangers: what they say counts, since a fault that our writer and our
//! reader share would stay hidden.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use pobratym_pdf::{PdfOptions, export, preview};
use pobratym_typeset::{Fonts, Setting};
use tempfile::TempDir;

/// What a program answered.
pub(crate) struct Answer {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// A PDF in a folder of its own.
pub(crate) struct OnDisk {
    folder: TempDir,
    path: PathBuf,
}

/// An original as an export makes it.
pub(crate) fn original(setting: &Setting) -> Vec<u8> {
    let options = PdfOptions::original("sample", "2026-05-01T09:00:00Z".parse().unwrap());
    export(setting, Fonts::embedded(), &options).unwrap()
}

/// All sheets as the screen gets them.
pub(crate) fn shown(setting: &Setting) -> Vec<u8> {
    preview(setting, Fonts::embedded(), 0..setting.sheets.len()).unwrap()
}

impl OnDisk {
    pub(crate) fn new(bytes: &[u8]) -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("paper.pdf");
        fs::write(&path, bytes).unwrap();
        Self { folder, path }
    }

    pub(crate) fn path(&self) -> &str {
        self.path.to_str().unwrap()
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }
}

/// Asks a program; none where the machine does not have it, which is then said aloud.
pub(crate) fn ask(test: &str, program: &str, args: &[&str]) -> Option<Answer> {
    match Command::new(program).args(args).output() {
        Ok(output) => Some(Answer {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }),
        Err(error) => {
            skip(test, &format!("{program}: {error}"));
            None
        }
    }
}

/// Asks a program that has to answer without a complaint.
pub(crate) fn tell(test: &str, program: &str, args: &[&str]) -> Option<String> {
    let answer = ask(test, program, args)?;
    assert_eq!((answer.code, answer.stderr.as_str()), (0, ""), "{}", answer.stdout);
    Some(answer.stdout)
}

/// Says that a test could not be made. Where `POBRATYM_SKIPPED` names a file, the line
/// goes there too, and whoever set it can treat it as a failure.
#[expect(clippy::print_stdout, reason = "a skipped test is to be seen")]
pub(crate) fn skip(test: &str, reason: &str) {
    let line = format!("SKIPPED {test}: {reason}");
    println!("{line}");
    if let Some(path) = std::env::var_os("POBRATYM_SKIPPED") {
        let file = OpenOptions::new().create(true).append(true).open(path);
        file.and_then(|mut file| writeln!(file, "{line}")).unwrap();
    }
}
