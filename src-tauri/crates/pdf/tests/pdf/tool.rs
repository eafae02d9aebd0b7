//! Programs of strangers: what they say counts, since a fault that our writer and our
//! reader share would stay hidden.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

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

impl OnDisk {
    pub(crate) fn new(bytes: &[u8]) -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("paper.pdf");
        File::create(&path).and_then(|mut file| file.write_all(bytes)).unwrap();
        Self { folder, path }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
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
