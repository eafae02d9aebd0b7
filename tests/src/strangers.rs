//! Programs of strangers: what they say counts, since a fault that our writer and our
//! reader share would stay hidden.

use std::path::{Path, PathBuf};
use std::process::Command;

use pobratym_typeset::PageSetup;
use tempfile::TempDir;

use crate::program::Outcome;
use crate::skipped;

/// What must be there for papers to be judged.
pub const JUDGES: [&str; 5] = ["qpdf", "gs", "pdftotext", "pdffonts", "pdftoppm"];

/// Asks a program that has to answer without a complaint.
fn tell(program: &str, args: &[&str], file: &Path) -> String {
    let mut command = Command::new(program);
    // Poppler names no language for its columns unless it is asked in one.
    command.env("LC_ALL", "C.UTF-8").args(args).arg(file);
    let outcome = Outcome::of(&mut command);
    let complaint = (outcome.code, outcome.complained.as_str());
    assert_eq!(complaint, (0, ""), "{program} {}: {}", file.display(), outcome.said);
    outcome.said
}

/// A printed paper as strangers see it.
#[derive(Debug)]
pub struct Paper {
    path: PathBuf,
}

impl Paper {
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its structure is sound, it paints without a warning, its fonts are embedded subsets
    /// that tell their letters.
    pub fn must_please(&self) {
        let checked = tell("qpdf", &["--check"], &self.path);
        assert!(checked.contains("No syntax or stream encoding errors"), "{checked}");
        let folder = tempfile::tempdir().expect("a folder for pictures");
        let mut painting = Command::new("pdftoppm");
        painting.args(["-r", "40", "-gray"]).arg(&self.path);
        let painted = Outcome::of(painting.arg(folder.path().join("page")));
        assert_eq!((painted.code, painted.complained.as_str()), (0, ""));
        // Another interpreter, which says aloud what it has to mend.
        let drawn =
            tell("gs", &["-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=nullpage"], &self.path);
        assert_eq!(drawn, "", "{}", self.path.display());
        let fonts = tell("pdffonts", &[], &self.path);
        let fonts: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(!fonts.is_empty(), "{}", self.path.display());
        for font in fonts {
            // The columns emb, sub and uni stand before the object number.
            let mut words = font.split_whitespace().rev().skip(2);
            let marks = [words.next(), words.next(), words.next()];
            assert_eq!(marks, [Some("yes"); 3], "{font}");
        }
    }

    /// The words of each page, one space between any two.
    pub fn pages(&self) -> Vec<String> {
        let text = self.said(&[]);
        // Each page ends with a form feed.
        text.trim_end_matches('\u{C}').split('\u{C}').map(words).collect()
    }

    /// The words of one of several columns down all sheets, without what stands at their
    /// feet.
    pub fn column(&self, index: usize, of: usize) -> String {
        const SLACK: f32 = 4.0;
        let setup = PageSetup::for_langs(of);
        let column = setup.column(of);
        let left = setup.left + index as f32 * (column + setup.gutter);
        let [x, width] =
            [left - SLACK, column + 2.0 * SLACK].map(|it| it.round().to_string());
        let height = (setup.height - setup.bottom + SLACK).round().to_string();
        words(&self.said(&["-x", &x, "-y", "0", "-W", &width, "-H", &height]))
    }

    fn said(&self, how: &[&str]) -> String {
        let mut command = Command::new("pdftotext");
        let said = Outcome::of(command.args(how).arg(&self.path).arg("-"));
        assert_eq!((said.code, said.complained.as_str()), (0, ""));
        said.said
    }
}

/// Asserts that veraPDF finds nothing against any of the papers, as PDF/A-2a (`holding`
/// attachments as 3a) and as PDF/UA-1. Where it cannot judge, that is said aloud.
pub fn conforms(test: &str, papers: &[PathBuf], holding: &[PathBuf]) {
    let judged = verapdf(papers, holding);
    match judged.code {
        2 => skipped::skip(test, judged.complained.trim()),
        code => assert_eq!(code, 0, "{}", judged.said),
    }
}

/// Asserts that veraPDF finds something against a paper.
pub fn offends(test: &str, paper: &Path) {
    let judged = verapdf(&[paper.to_owned()], &[]);
    match judged.code {
        2 => skipped::skip(test, judged.complained.trim()),
        code => assert_eq!(code, 1, "{}", judged.said),
    }
}

/// One virtual machine for all of them.
fn verapdf(papers: &[PathBuf], holding: &[PathBuf]) -> Outcome {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut command = Command::new("bash");
    command.arg(root.join("verapdf").join("verapdf.sh")).arg("2a,ua1").args(papers);
    if !holding.is_empty() {
        command.args(["--", "3a,ua1"]).args(holding);
    }
    Outcome::of(&mut command)
}

/// A text with one space between any two words, without the breaks of its lines and of
/// the words in them.
pub fn words(text: &str) -> String {
    let text = text.replace("\u{AD}\n", "").replace('\u{AD}', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A copy of the office's file, as it lies on the disk at this moment, for the shell of
/// SQLite to look into.
#[derive(Debug)]
pub struct FileCopy {
    folder: TempDir,
}

impl FileCopy {
    const FILE: &str = "pobratym.db";

    /// None where there is no shell, which is then said aloud.
    pub fn of(test: &str, data: &Path) -> Option<Self> {
        if !skipped::has_all(test, &["sqlite3"]) {
            return None;
        }
        let folder = tempfile::tempdir().expect("a folder for the copy");
        for suffix in ["", "-wal"] {
            let name = format!("{}{suffix}", Self::FILE);
            let from = data.join(&name);
            if from.exists() {
                std::fs::copy(from, folder.path().join(name))
                    .expect("the file is copied");
            }
        }
        Some(Self { folder })
    }

    /// What a statement answers, in the shell's plain form.
    pub fn ask(&self, sql: &str) -> String {
        let mut command = Command::new("sqlite3");
        let outcome =
            Outcome::of(command.arg(self.folder.path().join(Self::FILE)).arg(sql));
        assert_eq!((outcome.code, outcome.complained.as_str()), (0, ""), "{sql}");
        outcome.said.trim_end().to_owned()
    }
}
