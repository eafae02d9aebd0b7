//! What has gone out to halls is never changed again, byte for byte.
//!
//! A released file is listed with its SHA-256, in the form `sha256sum` writes. A new
//! file is unlisted until the release that ships it, so that it can still be mended.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::Fault;
use super::tree::{File, Tree};

struct Lock {
    list: &'static str,
    folder: &'static str,
    /// Released migrations form a row without gaps; templates stand each alone.
    only_newest_may_be_unlisted: bool,
}

const LOCKS: &[Lock] = &[
    Lock {
        list: "src-tauri/crates/store/migrations/shipped.sha256",
        folder: "src-tauri/crates/store/migrations/",
        only_newest_may_be_unlisted: true,
    },
    Lock {
        list: "src-tauri/crates/wording/templates/released.sha256",
        folder: "src-tauri/crates/wording/templates/",
        only_newest_may_be_unlisted: false,
    },
];

pub(super) fn check(tree: &Tree) -> Vec<Fault> {
    LOCKS.iter().flat_map(|lock| broken(tree, lock)).collect()
}

fn broken(tree: &Tree, lock: &Lock) -> Vec<Fault> {
    let list = tree.get(lock.list).and_then(File::text).unwrap_or_default();
    let mut faults = Vec::new();
    let mut listed = BTreeSet::new();
    for (index, line) in list.lines().enumerate().filter(|(_, line)| !line.is_empty()) {
        let Some((digest, name)) = line.split_once("  ") else {
            faults.push(Fault::at(
                lock.list,
                index + 1,
                "not of the form \"SHA256  name\"",
            ));
            continue;
        };
        let path = format!("{}{name}", lock.folder);
        match tree.get(&path) {
            None => faults.push(Fault::of(&path, "was released and may not be removed")),
            Some(file) if format!("{:x}", Sha256::digest(&file.bytes)) != digest => {
                faults.push(Fault::of(&path, "was released and may not be changed"));
            }
            Some(_) => {}
        }
        listed.insert(path);
    }
    if lock.only_newest_may_be_unlisted {
        faults.extend(unlisted_before_newest(tree, lock, &listed));
    }
    faults
}

fn unlisted_before_newest(
    tree: &Tree,
    lock: &Lock,
    listed: &BTreeSet<String>,
) -> Vec<Fault> {
    let Some(newest_listed) = listed.last() else { return Vec::new() };
    tree.files()
        .filter(|file| file.path.starts_with(lock.folder) && file.has_extension(&["sql"]))
        .filter(|file| !listed.contains(&file.path) && file.path < *newest_listed)
        .map(|file| Fault::of(&file.path, "comes before one that was already released"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOLDER: &str = "src-tauri/crates/store/migrations";
    /// Of "SELECT 1;".
    const DIGEST: &str =
        "17db4fd369edb9244b9f91d9aeed145c3d04ad8ba6e95d06247f07a63527d11a";

    fn found(files: &[(&str, &str)], listed: &[&str]) -> Vec<String> {
        let list: String =
            listed.iter().map(|name| format!("{DIGEST}  {name}\n")).collect();
        let list_path = format!("{FOLDER}/shipped.sha256");
        let paths: Vec<String> =
            files.iter().map(|(name, _)| format!("{FOLDER}/{name}")).collect();
        let mut all: Vec<(&str, &str)> = paths
            .iter()
            .zip(files)
            .map(|(path, (_, text))| (path.as_str(), *text))
            .collect();
        all.push((&list_path, &list));
        check(&Tree::of(&all)).into_iter().map(|fault| fault.what).collect()
    }

    #[test]
    fn released_files_stay_as_they_are() {
        let (first, second) = ("0001_journal.sql", "0002_search.sql");
        let same = "SELECT 1;";
        assert!(found(&[(first, same), (second, "new")], &[first]).is_empty());
        assert_eq!(
            found(&[(first, "SELECT 2;")], &[first]),
            ["was released and may not be changed"]
        );
        assert_eq!(found(&[], &[first]), ["was released and may not be removed"]);
        assert_eq!(
            found(&[(first, same), (second, same)], &[second]),
            ["comes before one that was already released"]
        );
    }
}
