//! No file of the project names the machine it was written on, or a package registry:
//! both differ from one hall, developer or mirror to the next.

use super::Fault;
use super::source::is_word;
use super::tree::{File, Tree};

/// Written by package tools in a form of their own.
const WRITTEN_BY_TOOLS: &[&str] = &["Cargo.lock"];

/// In halves, so that this list is not found by itself.
const HOMES: &[&str] = &[
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/Us", "ers/"),
    concat!("/wo", "rk/"),
    concat!("C:\\Us", "ers\\"),
    concat!("C:\\\\Us", "ers\\\\"),
];

const REGISTRIES: &[&str] = &[
    concat!("crates", ".io"),
    concat!("npm", "js.org"),
    concat!("npm", "js.com"),
    concat!("yarn", "pkg.com"),
    concat!("py", "pi.org"),
    concat!("python", "hosted.org"),
    concat!("deb", ".debian.org"),
    concat!("archive", ".ubuntu.com"),
    concat!("proxy", ".golang.org"),
];

pub(super) fn check(tree: &Tree) -> Vec<Fault> {
    tree.files()
        .filter(|file| !WRITTEN_BY_TOOLS.contains(&file.path.as_str()))
        .flat_map(named_places)
        .collect()
}

fn named_places(file: &File) -> Vec<Fault> {
    let Some(text) = file.text() else { return Vec::new() };
    let mut faults = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if let Some(home) = HOMES.iter().find(|home| names_home(line, home)) {
            let what = format!("\"{home}\" is a place on one machine");
            faults.push(Fault::at(&file.path, index + 1, what));
        }
        if let Some(host) = REGISTRIES.iter().find(|host| line.contains(**host)) {
            let what = format!("\"{host}\" is a registry; name the package only");
            faults.push(Fault::at(&file.path, index + 1, what));
        }
    }
    faults
}

/// A path from the root, not the middle of an address or of a relative one.
fn names_home(line: &str, home: &str) -> bool {
    line.match_indices(home).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|char| is_word(char) || "./-~}".contains(char))
            || line[..at].ends_with("file://")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> usize {
        check(&Tree::of(&[("docs/it-department.md", text)])).len()
    }

    #[test]
    fn homes_and_registries_are_found() {
        assert_eq!(found(concat!("see /ho", "me/olena/pobratym")), 1);
        assert_eq!(found(concat!("\"C:\\Us", "ers\\Olena\"")), 1);
        assert_eq!(found(concat!("file:///ho", "me/olena")), 1);
        assert_eq!(found(concat!("https://crates", ".io/x")), 1);
    }

    #[test]
    fn addresses_and_relative_paths_are_not() {
        assert_eq!(found(concat!("https://example.org/ho", "me/")), 0);
        assert_eq!(found("~/.local/share/ua.pobratym.desk"), 0);
        assert_eq!(found(concat!("./ho", "me/ and src/wo", "rk/")), 0);
    }

    #[test]
    fn lock_files_are_left_to_their_tools() {
        let tree = Tree::of(&[("Cargo.lock", concat!("crates", ".io-index"))]);
        assert_eq!(check(&tree), []);
    }
}
