//! Files that are written: whole or not at all, beside what is there.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::Fault;

/// Writes beside the target, then puts the whole file in its place.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let mut part = path.to_owned().into_os_string();
    part.push(".part");
    let part = PathBuf::from(part);
    let write = || -> std::io::Result<()> {
        let mut file = File::create(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&part, path)?;
        sync_folder(path)
    };
    write().map_err(|source| {
        // A half-written file must not be taken for a paper.
        let _ = std::fs::remove_file(&part);
        Fault::File { operation: "writing", path: path.to_owned(), source }
    })
}

/// Where a folder can be opened as a file, its new entry is made to last as well.
fn sync_folder(path: &Path) -> std::io::Result<()> {
    match path.parent() {
        // A bare name lies where the program was started.
        Some(folder) if cfg!(unix) && folder.as_os_str().is_empty() => {
            File::open(".")?.sync_all()
        }
        Some(folder) if cfg!(unix) => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

/// A name in `folder` that nothing has yet.
pub(crate) fn free_name(folder: &Path, name: &str) -> PathBuf {
    let first = folder.join(format!("{name}.pdf"));
    if !first.exists() {
        return first;
    }
    (2..)
        .map(|number| folder.join(format!("{name} ({number}).pdf")))
        .find(|it| !it.exists())
        .unwrap_or(first)
}

/// A file name that every system takes: Windows forbids more than the others.
pub(crate) fn file_name(parts: &[&str]) -> String {
    const MOST: usize = 120;
    let joined = parts.iter().filter(|it| !it.is_empty()).copied().collect::<Vec<_>>();
    let plain: String = joined
        .join(" - ")
        .chars()
        .map(|it| match it {
            '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*' => ' ',
            it if it.is_control() => ' ',
            it => it,
        })
        .take(MOST)
        .collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    words.join(" ").trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_file_name_has_nothing_that_a_system_forbids() {
        assert_eq!(file_name(&["Угода: А – Б", "1"]), "Угода А – Б - 1");
        assert_eq!(file_name(&["a/b\\c?", ""]), "a b c");
    }
}
