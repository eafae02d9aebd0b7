//! Our programs as cargo built them, beside the test that runs.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// The path of `pobratym` or `pobratym-cli` from the same build.
pub fn path(name: &str) -> PathBuf {
    let here = std::env::current_exe().expect("a test knows its own path");
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    here.ancestors()
        .skip(1)
        .map(|folder| folder.join(&file))
        .find(|path| path.is_file())
        .unwrap_or_else(|| {
            panic!(
                "{file} is not built: cargo build --package pobratym --package pobratym-cli"
            )
        })
}

/// `pobratym-cli` over one folder of data.
#[derive(Debug)]
pub struct CommandLine {
    folder: PathBuf,
}

/// What a call of it came to.
#[derive(Debug)]
pub struct Outcome {
    pub code: i32,
    pub said: String,
    pub complained: String,
}

impl CommandLine {
    pub fn over(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// The call itself, for other programs to run.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(path("pobratym-cli"));
        command.args(words).arg("--data").arg(&self.folder);
        command.env_remove("POBRATYM_DATA").stdin(Stdio::null());
        command
    }

    /// Calls it and waits for its end.
    pub fn call(&self, words: &[&str]) -> Outcome {
        Outcome::of(&mut self.command(words))
    }

    /// Calls it, expects that all is well and reads the JSON that it says.
    pub fn json(&self, words: &[&str]) -> Value {
        self.call(words).json()
    }
}

impl Outcome {
    /// Runs a command to its end.
    pub fn of(command: &mut Command) -> Self {
        let output = command.output().unwrap_or_else(|error| {
            panic!("{}: {error}", command.get_program().display())
        });
        Self {
            code: output.status.code().unwrap_or(-1),
            said: String::from_utf8_lossy(&output.stdout).into_owned(),
            complained: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// What it said, where it ended well.
    pub fn json(&self) -> Value {
        assert_eq!(self.code, 0, "{}{}", self.said, self.complained);
        self.any_json()
    }

    /// What it said, however it ended.
    pub fn any_json(&self) -> Value {
        serde_json::from_str(&self.said)
            .unwrap_or_else(|error| panic!("{error}: {}{}", self.said, self.complained))
    }
}

/// The PDF files of a folder, by name.
pub fn papers_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut papers: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension() == Some(OsStr::new("pdf")))
        .collect();
    papers.sort();
    papers
}
