//! The files of the project: those in git and those about to be.

use std::fs;

use crate::command::{Outcome, answer, program, root};

pub(super) struct File {
    /// From the top of the repository, with forward slashes.
    pub(super) path: String,
    pub(super) bytes: Vec<u8>,
}

impl File {
    /// Nothing for pictures, fonts and the like.
    pub(super) fn text(&self) -> Option<&str> {
        if self.bytes.contains(&0) {
            return None;
        }
        std::str::from_utf8(&self.bytes).ok()
    }

    pub(super) fn has_extension(&self, extensions: &[&str]) -> bool {
        let extension = self.path.rsplit_once('.').map(|(_, extension)| extension);
        extension.is_some_and(|it| extensions.contains(&it))
    }

    /// Tests may say and use what the program may not.
    pub(super) fn is_test(&self) -> bool {
        is_test(&self.path)
    }
}

pub(super) struct Tree {
    files: Vec<File>,
}

impl Tree {
    pub(super) fn read() -> Outcome<Tree> {
        let listed = answer(program("git").args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ]))?;
        let mut paths: Vec<&str> =
            listed.split('\0').filter(|it| !it.is_empty()).collect();
        paths.sort_unstable();
        paths.dedup();
        let mut files = Vec::new();
        for path in paths {
            let place = root().join(path);
            // Listed by git, yet removed and not committed.
            if !place.is_file() {
                continue;
            }
            let bytes = fs::read(&place)
                .map_err(|error| format!("cannot read {path}: {error}"))?;
            files.push(File { path: path.to_owned(), bytes });
        }
        Ok(Tree { files })
    }

    #[cfg(test)]
    pub(super) fn of(files: &[(&str, &str)]) -> Tree {
        let files = files.iter().map(|(path, text)| File {
            path: (*path).to_owned(),
            bytes: text.as_bytes().to_vec(),
        });
        Tree { files: files.collect() }
    }

    pub(super) fn len(&self) -> usize {
        self.files.len()
    }

    pub(super) fn files(&self) -> impl Iterator<Item = &File> {
        self.files.iter()
    }

    pub(super) fn get(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }
}

fn is_test(path: &str) -> bool {
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    let in_test_folder = folders.split('/').any(|it| {
        ["tests", "test", "__tests__", "benches", "examples", "e2e"].contains(&it)
    });
    let words: Vec<&str> = name.split('.').collect();
    // `tests.rs`, `Field.test.ts`, `clause.test.svelte.ts`, `Field.examples.ts`
    in_test_folder
        || name == "tests.rs"
        || words.iter().skip(1).any(|it| ["test", "spec", "examples"].contains(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_known_by_their_place_or_name() {
        for (path, expected) in [
            ("tests/src/journeys.rs", true),
            ("src-tauri/crates/store/tests/store/main.rs", true),
            ("src-tauri/crates/desk/src/journal/tests.rs", true),
            ("ui/src/lib/form/Field.test.ts", true),
            ("ui/src/lib/form/Field.examples.ts", true),
            ("src-tauri/crates/domain/src/agreement.rs", false),
            ("ui/src/agreements/latest.ts", false),
        ] {
            assert_eq!(is_test(path), expected, "{path}");
        }
    }
}
