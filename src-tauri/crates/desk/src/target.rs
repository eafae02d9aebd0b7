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
    free_place(folder, name, ".pdf")
}

/// The same for another ending, or none.
pub(crate) fn free_place(folder: &Path, name: &str, ending: &str) -> PathBuf {
    let first = folder.join(format!("{name}{ending}"));
    if !first.exists() {
        return first;
    }
    (2..)
        .map(|number| folder.join(format!("{name} ({number}){ending}")))
        .find(|it| !it.exists())
        .unwrap_or(first)
}

/// The name of a person's file, as near to it as every system takes: nothing that leads out of
/// its folder, and none of the names that Windows keeps for devices (Microsoft, "Naming Files,
/// Paths, and Namespaces").
pub(crate) fn safe_name(name: &str) -> String {
    const KEPT: [&str; 4] = ["con", "prn", "aux", "nul"];
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if ending.chars().count() <= 8 => (stem, ending),
        _ => (name, ""),
    };
    let [stem, ending] = [stem, ending].map(|it| file_name(&[it]));
    let stem = stem.trim_start_matches(['.', ' ']);
    let first = stem.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let device = first.strip_prefix("com").or_else(|| first.strip_prefix("lpt"));
    let is_port = device.is_some_and(|it| {
        it.chars().count() == 1 && it.contains(|it: char| "0123456789¹²³".contains(it))
    });
    let is_kept = KEPT.contains(&first.as_str()) || is_port;
    let guard = if is_kept || stem.is_empty() { "_" } else { "" };
    match ending.as_str() {
        "" => format!("{guard}{stem}"),
        ending => format!("{guard}{stem}.{ending}"),
    }
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
    use super::{file_name, safe_name};

    #[test]
    fn a_file_name_has_nothing_that_a_system_forbids() {
        assert_eq!(file_name(&["Угода: А – Б", "1"]), "Угода А – Б - 1");
        assert_eq!(file_name(&["a/b\\c?", ""]), "a b c");
    }

    #[test]
    fn the_name_of_an_attached_file_leads_nowhere_and_is_no_device() {
        for (name, expected) in [
            ("скан угоди.pdf", "скан угоди.pdf"),
            ("../../етс/passwd.тхт", "етс passwd.тхт"),
            ("..", "_"),
            ("C:\\Windows\\a.txt", "C Windows a.txt"),
            ("CON", "_CON"),
            ("nul.tar.gz", "_nul.tar.gz"),
            ("COM1.txt", "_COM1.txt"),
            ("lpt¹.txt", "_lpt¹.txt"),
            ("company.txt", "company.txt"),
            ("лист. ", "лист"),
            (".profile", "_.profile"),
            ("", "_"),
        ] {
            assert_eq!(safe_name(name), expected, "{name:?}");
        }
    }
}
